"""Offices that one person holds at a time, and the parts that one person plays in an event. Compiled by hand."""

from __future__ import annotations

from typing import Final

OFFICES: Final = frozenset(
    """
    president premier chancellor governor mayor mayoress sheriff king queen pope sultan emir taoiseach
    chairman chairwoman chairperson headteacher headmaster headmistress coach coroner bishop archbishop
    speaker ceo treasurer leader skipper captain manager
    """.split()
)
"""One word: one holder in each country, town, firm, school, team."""

_COMPOUND: Final = """
prime minister|foreign minister|defence minister|defense minister|finance minister|interior minister
health minister|education minister|justice minister|transport minister|trade minister|energy minister
environment minister|culture minister|first minister|deputy prime minister|home secretary|foreign secretary
defence secretary|defense secretary|health secretary|education secretary|transport secretary|secretary of state
secretary of defense|treasury secretary|attorney general|solicitor general|secretary general|director general
police chief|fire chief|chief constable|police commissioner|army chief|navy chief|air force chief|chief of staff
chief executive|chief executive officer|chief financial officer|finance director|managing director|chief justice
chief scientist|chief minister|head coach|head teacher|team principal|lord mayor|vice president|opposition leader
party leader|district attorney|editor in chief|poet laureate|governor general|head of state|chief economist
"""
COMPOUND_OFFICES: Final = tuple(
    sorted((tuple(name.split()) for line in _COMPOUND.strip().split("\n") for name in line.split("|")), key=len)[::-1]
)
"""Several words, the longest first."""

PARTS: Final = frozenset(
    """
    driver pilot gunman attacker suspect assailant killer bomber hijacker victim bride groom winner runner-up
    referee goalkeeper judge prosecutor defendant plaintiff survivor co-pilot skipper captain conductor
    author director editor composer architect owner landlord whistleblower shooter murderer goalscorer scorer
    """.split()
)
"""Parts in an event that one person plays, where the article speaks of "the driver" and of no second one."""

NOT_IN_OFFICE: Final = frozenset(
    """
    former ex deputy vice acting interim assistant outgoing incoming elect designate past previous late then
    shadow caretaker would-be candidate predecessor successor honorary junior associate
    """.split()
)
"""Words before or after an office that tell of another than its holder."""

SAME_OFFICE: Final = {
    "premier": "prime minister",
    "pm": "prime minister",
    "ceo": "chief executive",
    "chief executive officer": "chief executive",
    "chairwoman": "chairman",
    "chairperson": "chairman",
    "headmaster": "head teacher",
    "headmistress": "head teacher",
    "headteacher": "head teacher",
    "defense minister": "defence minister",
    "defense secretary": "defence secretary",
    "secretary of defense": "defence secretary",
    "skipper": "captain",
    "head coach": "coach",
    "shooter": "gunman",
    "assailant": "attacker",
    "murderer": "killer",
    "scorer": "goalscorer",
}
"""Offices under another name."""
