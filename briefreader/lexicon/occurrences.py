"""Nouns for what happens, and verbs that say no more than that it does: what a time may be the time of.

Compiled by hand from general knowledge of news English.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

EVENTS: Final = frozenset(
    """
    accident ambush announcement arrest arrival arson assassination assault attack auction avalanche ballot ban
    battle beating blackout blast blaze blockade bombardment bombing briefing broadcast burglary bushfire capture
    ceasefire celebration ceremony clash clashes closure collapse collision concert conference confrontation
    contract conviction coup crash curfew cyclone deal death debate decision defeat delay departure deployment
    derailment detention disappearance disaster discovery drowning earthquake election electrocution elimination
    embargo encounter eruption evacuation event execution exercise exhibition explosion expulsion fall festival
    fight fighting final fire firefight flight flames flood flooding funeral game gathering handover hearing heatwave
    heist hijacking hostage-taking hurricane impeachment inauguration incident incursion infection inquest inspection
    interview invasion judgement judgment jump kidnapping killing landing landslide launch lease lecture loan
    lockdown looting marathon march massacre match meeting merger mission mudslide murder mutiny offensive opening
    operation ordeal outage outbreak parade pileup plunge poll polling premiere protest purchase quake race raid rally
    referendum release repair rescue resignation retirement retreat riot robbery sale sentencing shelling shooting
    shootout shutdown siege signing sinking skirmish speech spill stabbing stampede standoff statement storm strike
    suicide summit suspension surgery surrender takeover talks theft thunderstorm tornado tour tragedy transfer
    transplant treatment tremor trial truce tsunami typhoon verdict victory visit vote voting walkout wedding
    wildfire win withdrawal wreck
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
shell bombard massacre stab bombing shelling firefight open+fire
explosion explode detonate detonation blast blow_up go_off bombing
shoot shooting gunfire gun_down open+fire
crash collide collision plough plow derail derailment overturn smash ram hit accident wreck run+rail leave+rail \
leave+road come_down go_down pileup
collapse fall give cave crumble give_way
sink capsize founder overturn sinking go_down turn_over keel_over
arrest detain capture seize catch nab apprehend hold pick_up take+custody detention round_up
vote approve pass adopt back reject endorse ratify ballot decide defeat clear
election poll polling polls vote referendum ballot
resign quit leave resignation step step_down stand_down bow_out
dismiss fire sack oust remove dismissal axe lay_off force_out let_go
win beat defeat victory triumph overcome
meet talks talk summit meeting confer hold+talks
buy acquire purchase takeover deal merger merge agree acquisition take_over
escape flee abscond run get_away break_out slip_away
sentence jail imprison
find discover discovery recover turn_up come_across locate
release free pardon let_go set_free
land arrive arrival touch touch_down come reach return
earthquake quake tremor strike hit shake rock
flood flooding burst inundate overflow submerge
fire blaze flames flame burn break break_out inferno catch+fire ignite
extinguish douse put_out bring+control contain
fall plunge drop slip tumble plummet
storm hurricane typhoon cyclone tornado hit strike batter lash sweep
open inaugurate unveil opening inauguration launch
open operate run enter+service start begin
order deploy send dispatch mobilise mobilize
vanish disappear disappearance see+last go+missing
complete finish build construct completion erect finish+work put_up
convict find conviction verdict find+guilty
deal contract agreement lease extension
ban suspension suspend bar exclude
strike walkout stoppage walk_out down+tools
outage blackout be+without go_out
siege standoff hold besiege ordeal captivity hostage-taking drama
swear_in take+oath inaugurate inauguration install
curfew lockdown
truce ceasefire armistice pause cease+fire stop+shoot stop+fight lay_down
trial hearing try appear+court
leave depart sail set_off set_out set_sail put_out departure cast_off take_off pull_out
launch lift_off blast_off liftoff take_off takeoff put+orbit place+orbit
alert warn alarm raise+alarm sound+alarm call+help receive+call phone ring dial call distress mayday send+distress
see spot sight notice
learn know hear discover find_out be+aware become+aware tell inform
begin start commence launch kick_off get+under
end finish conclude stop close wind_up
close shut closure shutdown shut_down close_down
die death perish
kill murder slay death
marry wed wedding marriage tie+knot
bear birth
appoint name hire appointment pick
elect choose vote win
announce unveil reveal announcement disclose
publish release report publication issue make+public print
sign signing agree conclude ink put+pen
charge indict accuse
appeal challenge
rescue save pull free pluck
evacuate leave clear evacuation
invade invasion enter cross incursion
capture seize take fall conquer retake recapture overrun
surrender give_up turn_in hand_over give_in
hijack hijacking seize commandeer
kidnap abduct seize snatch abduction kidnapping take
captivity captive hostage hold captor kidnapper hands
steal rob theft robbery burglary raid heist break_in
protest march rally demonstrate demonstration take+street
postpone delay put_off hold_up defer delay
cancel scrap call_off scrub abandon axe
introduce impose effect take+effect come+force enter+force apply
lift end ease remove scrap
suspend halt stop pause interrupt
resume restart reopen
return go_back come_back reappear fly_home
visit tour travel trip
speak speech address
testify evidence take+stand
operation operate surgery operate_on undergo+surgery
treat treatment hospitalise hospitalize
admit+hospital take+hospital rush+hospital bring+hospital hospitalise hospitalize
discharge+hospital leave+hospital
infect infection catch contract diagnose test+positive
found establish set_up create foundation start launch
move relocate move_in
join enter accede
score equalise equalize strike net
replace succeed take_over
retire retirement
promise pledge vow
pay payment settle
sell sale auction
ship deliver delivery
erupt eruption spew
snow snowfall blizzard
break dislocate fracture tear injure
wait lie queue delay hold_up
flight fly air be+air airborne
work serve employ
live stay remain reside
strand trap be+stuck
"""
"""Words by which news tells one event, looser than synonyms: what else the clauses share must bear them out.

`put_out` is a verb with a word close behind it, `raise+alarm` one with a word that stands in its clause.
"""


Deed = tuple[str, bool, int]
"""What must stand with a verb ("" for nothing), whether right behind it, and the number of the family."""


def families() -> Mapping[str, tuple[Deed, ...]]:
    """Return the families that each word for an event belongs to, with what must stand with it."""
    table: dict[str, dict[Deed, None]] = {}
    for number, line in enumerate(_FAMILIES.strip().splitlines()):
        for word in line.split():
            close = "_" in word
            verb, _, companion = word.partition("_" if close else "+")
            table.setdefault(verb, {})[companion, close, number] = None
    return {word: tuple(deeds) for word, deeds in table.items()}


HELD: Final = frozenset("captivity hands exile hiding coma orbit space quarantine isolation opposition".split())
"""Nouns for a state that somebody is in for so long: "two months of captivity"."""

CURFEWS: Final = frozenset("curfew lockdown blackout".split())
"""Orders that hold between two hours: who must be at home from eight must be at home by eight."""

BROAD: Final = frozenset("leave take open close run enter join reach return make give get start begin end".split())
"""Verbs that tell one deed with one object and another with another."""

KNOWING: Final = frozenset("know understand realise realize suspect".split())
"""Verbs for what begins when it is learned."""

STANDING: Final = frozenset(
    """
    shut closed open suspended banned grounded sealed blocked missing stranded trapped sidelined detained out absent
    """.split()
)
"""States in which something stays till a day that is told."""

STANDING_IN: Final = HELD | PUNISHMENT | frozenset("office power hospital charge strike run jail".split())
"""… and what it is in: "has been in jail", "on strike", "behind bars"."""

SPARING: Final = frozenset("fire shoot fight attack shell bomb".split())
"""Verbs that make a truce where they are denied for a time: "not to fire for a month"."""

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
