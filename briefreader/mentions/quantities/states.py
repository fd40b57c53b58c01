"""What can happen to what is counted, by word: one name for each state, so that "killed", "dead" and "toll" compare.

Written by hand from general knowledge of the news.
"""

from __future__ import annotations

from typing import Final

PEOPLE_STATES: Final = frozenset(
    "kill hurt miss arrest charge convict jail displace evacuate rescue infect hospital trap kidnap release strand "
    "casualty vaccinate homeless".split()
)
"""States that only people are commonly said to be in: a bare number in one of them counts people."""

_STATES: Final = {
    "kill": "kill kills killed killing dead die dies died dying death deaths fatality fatalities toll slain "
    "slaughtered "
    "massacred murdered murdering perished drowned executed executing killings murders bodies",
    "hurt": "wound wounds wounded wounding injure injures injured injuring injury injuries hurt hurts hurting maimed",
    "miss": "missing unaccounted",
    "casualty": "casualty casualties",
    "arrest": "arrest arrests arrested arresting detain detains detained detaining",
    "charge": "charged indicted indicting",
    "convict": "convict convicts convicted convicting",
    "jail": "jailed jailing imprisoned imprisoning",
    "displace": "displace displaced displaces displacing uprooted",
    "homeless": "homeless",
    "evacuate": "evacuate evacuates evacuated evacuating evacuations",
    "rescue": "rescue rescues rescued rescuing saved",
    "infect": "infect infected infecting infections",
    "hospital": "hospital hospitalised hospitalized hospitalising hospitalizing hospitalisations hospitalizations",
    "trap": "trapped trapping",
    "kidnap": "kidnapped kidnapping abducted abducting",
    "release": "release releases released releasing freed freeing",
    "strand": "stranded stranding",
    "vaccinate": "vaccinated vaccinating inoculated",
    "destroy": "destroy destroys destroyed destroying flattened razed levelled burnt burned gutted demolished",
    "damage": "damage damages damaged damaging",
    "deploy": "deployed deploying deploy deploys",
    "capture": "captured capturing capture captures",
    "seize": "seized seizing confiscated impounded",
    "steal": "stolen stole stealing",
    "sink": "sunk sank sinking",
    "flee": "fled fleeing flee",
    "dismiss": "sacked sacking dismissed redundant",
    "elect": "elected electing",
    "hire": "hire hires hired hiring recruited recruiting",
    "cancel": "cancelled cancelling canceled canceling scrapped scrapping",
    "close": "closed closing shut shutting",
    "rise": "rise rises rose rising risen increase increases increased increasing grow grows grew growing grown growth "
    "gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping surge surges surged "
    "surging soar "
    "soars soared soaring higher up increment advanced expanded expanding expansion added edged rebounded "
    "upturn hike hikes",
    "fall": "fall falls fell falling fallen drop drops dropped dropping decline declines declined declining decrease "
    "decreases decreased decreasing cut cuts cutting reduce reduces reduced reducing reduction reductions down lower "
    "slump slumps slumped slumping plunge plunges plunged plunging tumble tumbled tumbling dip dips dipped slide slid "
    "shrink shrank shrunk shrinking contraction contracted plummeted sank shed weakened eased",
    "fine": "fine fines fined",
    "pay": "pay pays paid paying",
    "spend": "spend spends spent spending",
    "invest": "invest invests invested investing investment investments",
    "donate": "donate donates donated donating donation donations",
    "loss": "loss losses losing lose loses lost",
    "earn": "earn earns earned earning",
    "owe": "owe owes owed owing",
    "lend": "lend lends lent lending loan loans",
    "demand": "demanded demanding demands",
    "raise": "raise raises raised raising",
    "save": "save saves saving savings",
}  # fmt: skip

CHANGES: Final = frozenset(("rise", "fall"))
MONEY: Final = frozenset("fine pay spend invest donate loss earn owe lend demand save steal raise".split())


def _by_word() -> dict[str, str]:
    table: dict[str, str] = {}
    for state, words in _STATES.items():
        for word in words.split():
            table.setdefault(word, state)
    return table


STATE_OF: Final = _by_word()
"""Every word that tells a state, and the state's name."""
