"""Nouns for what happens, and verbs that say no more than that it does: what a time may be the time of.

Compiled by hand from general knowledge of news English.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

EVENTS: Final = frozenset(
    """
    accident ambush announcement arrest arrival arson assassination assault attack auction avalanche ballot ban
    battle beating blackout blast blaze blockade bombardment bombing briefing broadcast burglary bushfire
    capture ceasefire celebration ceremony clash clashes closure collapse collision concert conference
    confrontation contract conviction coup crash curfew cyclone deal death debate decision defeat delay departure deployment
    derailment detention disappearance disaster discovery drowning earthquake election electrocution elimination
    embargo encounter eruption evacuation event execution exercise exhibition explosion expulsion fall festival
    fight fighting final fire firefight flight flood flooding funeral game gathering handover hearing heatwave
    heist hijacking hostage-taking hurricane impeachment inauguration incident incursion infection inquest
    inspection interview invasion judgement judgment jump kidnapping killing landing landslide launch lease lecture loan
    lockdown looting marathon march massacre match meeting merger mission mudslide murder mutiny offensive
    opening operation outage outbreak parade pileup plunge poll polling premiere protest purchase quake race
    raid rally referendum release repair rescue resignation retirement retreat riot robbery sale sentencing
    shelling shooting shootout shutdown siege signing sinking skirmish speech spill stabbing stampede standoff
    statement storm strike suicide summit suspension surgery surrender takeover talks theft thunderstorm tornado tour
    tragedy transfer transplant treatment tremor trial truce tsunami typhoon verdict victory visit vote voting
    walkout wedding wildfire win withdrawal wreck
    """.split()
)  # fmt: skip
"""Nouns that have a time of their own."""

GENERIC: Final = frozenset("incident event tragedy disaster accident".split())
"""Nouns by which a text calls its main event once it has been named."""

OCCURRING: Final = frozenset("happen occur take_place take hold strike come erupt unfold break follow be".split())
"""Verbs that only say that their subject happened: the event is the subject."""

PHASES: Final = {
    "begin": "begin", "start": "begin", "open": "begin", "commence": "begin", "launch": "begin", "erupt": "begin",
    "end": "end", "finish": "end", "conclude": "end", "stop": "end", "close": "end",
}  # fmt: skip
"""Verbs for the start and the end of what their subject names: two times of one event."""

LASTING: Final = frozenset("last take run go continue drag serve spend hold stay remain".split())
"""Verbs of duration: what lasts is their subject."""

PUNISHMENT: Final = frozenset(
    "sentence jail imprison imprisonment prison term custody incarceration incarcerate bars detention".split()
)
"""Words that make a length of time one and the same: the time that somebody is to be locked up."""

FATES: Final = frozenset("kill die injure wound hurt drown perish destroy damage rescue".split())
"""Verbs for what an event does to people and things, which share its time wherever one sentence tells both."""

LINGERING: Final = frozenset("trial match war siege game inquest tour march exhibition final treatment protest".split())
"""Events that go on: what is told of them once is no time of their own."""

_FAMILIES: Final = """
attack storm raid ambush assault shoot shooting gunfire fire bomb blast explosion explode detonate blow strike hit \
shell bombard massacre stab bombing shelling firefight
crash collide collision plough plow derail derailment overturn smash ram hit accident wreck
collapse fall give cave crumble
sink capsize founder overturn sinking
arrest detain capture seize catch nab apprehend hold
vote approve pass adopt back reject endorse ratify ballot decide defeat
election poll polling polls vote referendum ballot
resign quit leave resignation step
win beat defeat victory triumph overcome
meet talks talk summit meeting confer
buy acquire purchase takeover deal merger merge agree
escape flee abscond run
sentence jail imprison
find discover discovery recover
free release
land arrive arrival touch
earthquake quake tremor strike hit shake rock
flood flooding burst inundate overflow
fire blaze burn break
fall plunge drop slip tumble
storm hurricane typhoon cyclone tornado hit strike batter lash
open inaugurate unveil opening inauguration launch
order deploy send dispatch
vanish disappear disappearance
dismiss fire sack oust remove
complete finish build construct
convict find conviction verdict
deal contract agreement lease extension
ban suspension suspend bar
strike walkout stoppage
outage blackout
curfew lockdown
truce ceasefire armistice
trial hearing
"""
"""Words by which news tells one event, looser than synonyms: what else the clauses share must bear them out."""


def families() -> Mapping[str, frozenset[int]]:
    """Return the numbers of the families that each word for an event belongs to."""
    table: dict[str, set[int]] = {}
    for number, line in enumerate(_FAMILIES.strip().splitlines()):
        for word in line.split():
            table.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in table.items()}


OTHERS: Final = frozenset(
    """
    another more second third fourth earlier previous later separate similar subsequent other further
    latest
    """.split()
)
"""Words that set one event apart from others of its sort."""

MARKET: Final = frozenset(
    """
    share shares index stock stocks dollar euro pound yen barrel barrels futures yield yields ftse dow nasdaq
    nikkei dax points trading traders bond bonds crude brent cents pence
    """.split()
)
"""Words of a market report: an hour beside them is that of a price."""

QUOTING: Final = frozenset(
    "close open end rise fall gain lose slip drop climb trade jump add shed tumble soar sink edge".split()
)
"""Verbs that give a day's price: another day has another."""
