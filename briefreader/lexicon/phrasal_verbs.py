"""Verbs of two words that say what one verb says: "ruled out" is excluded, "turned down" is rejected.

Compiled by hand from general knowledge of news English; one a line: verb, particle, the single verb.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_LINES: Final = """
rule out exclude
turn down reject
throw out reject
vote down reject
strike down overturn
knock back reject
vote through approve
push through approve
wave through approve
call off cancel
put off postpone
push back postpone
go ahead proceed
carry on continue
press on continue
give up abandon
back down retreat
pull out withdraw
pull back withdraw
back out withdraw
step down quit
stand down quit
break down fail
fall through fail
bring down lower
bring back restore
cut back reduce
scale back reduce
scale down reduce
scale up increase
step up increase
go up rise
go down fall
come down fall
hold out resist
give in surrender
set free release
let go release
break out escape
get away escape
blow up explode
give way collapse
burn down destroy
find out discover
carry out conduct
shut down close
close down close
set up establish
sign up join
let off acquit
speed up accelerate
slow down slow
die down subside
take over acquire
sell off sell
pay back repay
play down minimise
back up confirm
bear out confirm
"""


def _by_verb() -> Mapping[tuple[str, str], str]:
    table: dict[tuple[str, str], str] = {}
    for line in _LINES.strip().splitlines():
        verb, particle, single = line.split()
        table[verb, particle] = single
    return table


PHRASAL: Final = _by_verb()
"""The single verb of each verb and particle."""

PARTICLES: Final = frozenset(particle for _, particle in PHRASAL)
"""All particles that make such a verb."""
