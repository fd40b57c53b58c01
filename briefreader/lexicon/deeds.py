"""Verbs for one deed, so that "bought" and "acquired" have the same doer; and who does it in which grammatical place.

Compiled by hand from general knowledge of news. Everything is by the verb's base form.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_DEEDS: Final = """
kill murder slay assassinate
arrest detain apprehend nab
beat defeat thrash overcome trounce hammer outclass crush overpower outplay vanquish
win clinch capture
succeed replace supersede
buy acquire purchase
sue
accuse
appoint name pick select
elect
attack assault
stab knife
fire shoot
find discover spot uncover unearth recover
rescue save
score net
hit strike
ram
lead head
found establish
design
write
direct
invent
marry wed
convict
sentence
charge
invade
bomb shell bombard
kidnap abduct
rob
hire recruit
sack dismiss fire
sell
explode detonate
destroy demolish
sink capsize overturn founder
crash fall plunge
own
join
sign
injure wound hurt
send
fund finance
call
drive
fly
block veto
back endorse
reject
host stage
overtake
chase pursue
bite
criticise attack
order
announce
present
open
land
notice smell
board intercept
claim
admit
treat
"""


def _deeds() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in _DEEDS.strip().split("\n"):
        first, *others = line.split()
        for verb in (first, *others):
            found.setdefault(verb, first)
    return found


_DEED: Final[Mapping[str, str]] = _deeds()


def deed_of(lemma: str) -> str:
    """Return the verb that stands for all that tell the same deed: "kill" for "murder", and a verb alone for itself.

    >>> deed_of("acquire"), deed_of("juggle")
    ('buy', 'juggle')
    """
    return _DEED.get(lemma, lemma)


PHRASAL: Final[Mapping[tuple[str, str], tuple[str, ...]]] = {
    ("blow", "up"): ("explode", "destroy"),
    ("go", "off"): ("explode",),
    ("take", "over"): ("buy",),
    ("turn", "over"): ("sink",),
    ("tip", "over"): ("sink",),
    ("go", "under"): ("sink",),
    ("dig", "up"): ("find",),
    ("turn", "up"): ("find",),
    ("come", "across"): ("find",),
    ("shoot", "dead"): ("kill",),
    ("gun", "down"): ("kill",),
    ("stab", "dead"): ("kill",),
    ("take", "custody"): ("arrest",),
    ("pick", "up"): ("arrest",),
    ("take", "away"): ("arrest",),
    ("come", "down"): ("crash",),
    ("go", "down"): ("crash", "sink"),
    ("knock", "down"): ("hit",),
    ("run", "over"): ("hit",),
    ("plough", "into"): ("hit",),
    ("hold", "up"): ("rob",),
    ("carry", "off"): ("win",),
    ("see", "off"): ("beat",),
    ("burn", "down"): ("destroy",),
    ("pull", "out"): ("rescue",),
    ("strike", "down"): ("reject",),
    ("throw", "out"): ("reject",),
    ("turn", "down"): ("reject",),
    ("break", "off"): ("break off",),
    ("walk", "out"): ("break off",),
    ("storm", "out"): ("break off",),
    ("be", "controls"): ("fly",),
    ("be", "wheel"): ("drive",),
    ("be", "helm"): ("steer",),
}
"""A verb with the word after it, or close after it, and the deeds that the two may tell."""

CONVERSE: Final[Mapping[tuple[str, str], str]] = {
    ("lose", "to"): "beat",
    ("fall", "to"): "beat",
    ("succumb", "to"): "beat",
}
"""Verb and preposition whose subject undergoes the deed: who lost to X was beaten by X."""

ONE_WAY: Final = frozenset(
    """
    beat kill arrest sue accuse buy succeed attack stab fire find rescue hit ram lead appoint convict sentence charge
    invade bomb kidnap rob hire sack own overtake chase bite criticise elect injure send fund back block order call
    blame shoot push punch follow teach coach advise ask tell warn threaten pay owe lend give offer employ
    """.split()
)
"""Deeds in which the doer and whom they do it to cannot change places: not "meet", not "marry"."""

SOLE: Final = frozenset("win succeed buy found invent design write direct beat own kill".split())
"""Deeds with one object that only one doer, or one party, can have done."""

ONE_DOER: Final = frozenset(
    """
    sack succeed buy veto block notice discover invent found destroy order elect appoint drive fly steer recognise film
    photograph announce cancel close suspend ban sign approve reject release free pardon trigger raise donate
    """.split()
)
"""Deeds of which a story has one, and one who did it: told once in each article, they have one doer."""

EVENTFUL: Final = (
    ONE_DOER
    | frozenset(
        """
    kill arrest detain explode sink crash rescue find attack stab rob kidnap invade bomb fire shoot convict sentence
    jail hit ram charge injure give treat report alert call board
    """.split()
    )
    | {"break off"}
)
"""Deeds of which a story has mostly one, though several may be named with it."""

COLOURLESS: Final = frozenset(
    """
    be have do make take get go come say tell add put see show use want need know think believe hope try keep
    begin start continue remain become seem appear include involve follow face feel look call expect plan speak talk
    meet agree mean help let like live work turn bring hold stand run ask report happen occur
    """.split()
)
"""Verbs that tell too little for two sentences with them to be on one deed."""
