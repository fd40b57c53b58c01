"""What a title says of its bearer, and which titles one person cannot bear at a time. Compiled by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final


def _values(rows: str) -> Mapping[str, str]:
    """Read "defence=defense|trade=commerce": each word to the first of its row."""
    found: dict[str, str] = {}
    for row in rows.replace("\n", "|").split("|"):
        names = row.split("=")
        for name in filter(None, (each.strip() for each in names)):
            found[name] = names[0].strip()
    return found


MINISTERS: Final = frozenset(("minister", "secretary"))

PORTFOLIOS: Final = _values(
    """foreign=external=state|defence=defense|finance=treasury=economy=economic=economics=budget|interior=home|justice
    health|education=schools|transport=transportation=transports|trade=commerce=business=industry
    energy=oil=petroleum=mines=power|environment=climate|culture=arts|labour=labor=employment
    agriculture=farming=food=fisheries|tourism|sport=sports|housing|information=communications=communication
    immigration=migration|water|prime"""
)
"""What a minister is in charge of; words of one row are often one ministry."""

BODIES: Final = _values(
    """police|army=military=defence=defense|navy=naval|fire|hospital|government=ministry=presidential|opposition|union
    coastguard|customs|court|prison|airline|airport|rebel=rebels|university|church"""
)
"""Whom a spokesman speaks for."""

SPOKESMEN: Final = frozenset("spokesman spokeswoman spokesperson".split())

_FAMILIES: Final = {
    "rank": """private=pvt|corporal=cpl|sergeant=sgt|lieutenant=lt|captain=capt|major=maj|colonel=col|brigadier
        general=gen|admiral=adm|commodore|inspector|superintendent|constable|marshal""",
    "state": "president|prime minister=premier=taoiseach|king|queen|governor|mayor|ambassador",
    "church": "pope|cardinal|archbishop|bishop",
    "court": "judge=magistrate|prosecutor",
    "cockpit": "captain|first officer=co-pilot=copilot",
    "ward": "nurse|surgeon=physician|paramedic|midwife",
    "side": "coach|referee",
}  # fmt: skip
FAMILIES: Final = {family: _values(rows) for family, rows in _FAMILIES.items()}
"""Titles of one word or two, by family, to their value: nobody bears two values of one family at a time."""

CAPITALISED: Final = frozenset(("rank",))
"""Families whose words are titles before a name only with a capital: "General Reed"."""

DEPUTED: Final = frozenset(
    "mayor president chairman chairwoman governor minister director chief speaker commander commissioner premier "
    "headteacher prosecutor ambassador editor".split()
)
"""Offices that have deputies."""

DEPUTIES: Final = frozenset("deputy vice assistant".split())

PAST: Final = frozenset(
    "former ex then late acting interim caretaker outgoing incoming designate shadow elect would-be retired junior "
    "succeeded replaced predecessor successor sub under".split()
)
"""Words before a title with which it tells nothing of who is in office."""

OTHER_HEADS: Final = frozenset(
    "secretary attorney director solicitor governor surgeon auditor consul inspector".split()
)
"""Words that make no rank of a "general" after them."""
