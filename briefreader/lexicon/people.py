"""Nouns for people by what tells them apart: sex, age, arms, kin, part in a case. Compiled by hand.

A noun may stand in several dimensions ("gunmen" are men with arms). In one dimension two values exclude each
other: who is a soldier in one account is no policeman in another.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

_SORTS: Final = {
    "sex": {
        "male": """man men boy boys gentleman husband boyfriend father dad son sons brother brothers uncle nephew
            grandfather grandson stepfather stepson widower fiancé policeman policemen businessman businessmen schoolboy
            schoolboys fisherman fishermen serviceman servicemen monk monks priest priests waiter""",
        "female": """woman women girl girls lady ladies wife girlfriend mother mothers mum daughter daughters sister
            sisters aunt niece grandmother granddaughter stepmother stepdaughter widow fiancée policewoman
            businesswoman schoolgirl schoolgirls servicewoman nun nuns waitress actress""",
    },
    "age": {
        "young": """baby babies infant infants toddler toddlers child children boy boys girl girls schoolboy
            schoolboys schoolgirl schoolgirls schoolchildren newborn""",
        "grown": """man men woman women adult adults pensioner pensioners mother mothers father fathers grandmother
            grandfather couple widow widower gentleman lady ladies""",
    },
    "arms": {
        "police": """police policeman policemen policewoman officer officers constable constables detective detectives
            sheriff trooper troopers gendarmes marshals""",
        "army": """army soldier soldiers troops military paratroopers commandos servicemen peacekeepers
            infantry serviceman servicewoman conscripts reservists legionnaires""",
        "navy": "navy marines sailors coastguard coastguards seamen",
        "fighters": """militants militant rebels rebel insurgents insurgent guerrillas guerrilla gunmen gunman
            fighters fighter militia militias militiamen terrorists terrorist extremists jihadists separatists
            mercenaries bandits pirates""",
        "crowd": "protesters protester demonstrators demonstrator rioters marchers strikers looters activists fans",
        "customs": "customs",
        "guards": "guard guards bouncer bouncers wardens warders bodyguard bodyguards",
        "rescuers": "firefighters firefighter firemen paramedics paramedic lifeguards lifeguard lifeboatmen",
    },
    "harm": {
        "civilians": """civilian civilians villager villagers resident residents passer-by passers-by bystander
            bystanders shoppers worshippers tourists tourist farmers children women schoolchildren commuters
            pedestrians pilgrims mourners""",
        "fighters": """militants militant rebels rebel insurgents insurgent guerrillas guerrilla gunmen fighters
            fighter militia militiamen terrorists jihadists soldiers soldier troops combatants marines policemen""",
    },
    "kin": {
        "partner": "wife husband girlfriend boyfriend partner fiancé fiancée spouse widow widower",
        "parent": "mother father dad mum parents parent stepfather stepmother",
        "child": "son sons daughter daughters stepson stepdaughter",
        "sibling": "brother brothers sister sisters twin",
        "uncle": "uncle aunt",
        "cousin": "cousin cousins",
        "nephew": "nephew niece",
        "grandparent": "grandmother grandfather grandparents",
        "grandchild": "grandson granddaughter grandchildren",
        "other": "neighbour neighbor neighbours neighbors colleague colleagues stranger strangers flatmate",
    },
    "road": {
        "driver": "driver drivers motorist motorists",
        "passenger": "passenger passengers",
        "foot": "pedestrian pedestrians passer-by",
        "cyclist": "cyclist cyclists",
        "motorcyclist": "motorcyclist motorcyclists biker bikers",
    },
    "school": {
        "pupil": "pupil pupils schoolboy schoolgirl schoolboys schoolgirls schoolchildren student students",
        "teacher": "teacher teachers headteacher headmaster headmistress principal lecturer lecturers",
        "parent": "parent parents",
    },
    "trade": {
        noun: f"{noun} {noun}s"
        for noun in """tourist guide miner farmer teacher nurse surgeon lawyer journalist photographer engineer plumber
            postman baker butcher barber fisherman sailor hiker climber skier surfer diver cleaner cook waiter porter
            priest nun monk farmhand electrician carpenter builder roofer gardener hunter shepherd librarian scientist
            banker broker trader dentist pharmacist vet midwife actor singer dancer painter sculptor novelist poet
            referee jockey boxer gymnast swimmer cyclist golfer rower""".split()
    },
    "court": {
        "judge": "judge judges magistrate magistrates",
        "jury": "jury jurors juror",
        "prosecution": "prosecutor prosecutors prosecution",
        "defence": "defendant defendants defence defense",
    },
    "crew": {
        "pilot": "pilot pilots co-pilot captain",
        "passenger": "passenger passengers",
    },
    "cockpit": {
        "captain": "captain",
        "second": "co-pilot copilot first-officer",
    },
    "talks": {
        "labour": "union unions strikers",
        "employer": "employer employers management government company",
    },
    "care": {
        "doctor": "doctor doctors surgeon surgeons physician physicians",
        "nurse": "nurse nurses midwife midwives",
        "patient": "patient patients",
    },
}  # fmt: skip


def _by_noun() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for dimension, values in _SORTS.items():
        for value, nouns in values.items():
            for noun in nouns.split():
                found.setdefault(noun, {})[dimension] = value
    return found


SORTS: Final[Mapping[str, Mapping[str, str]]] = _by_noun()
"""Nouns, in lower case, to their value in each dimension in which they have one."""

GRAVE: Final = frozenset(("arms", "harm", "court", "trade", "care", "sex", "kin", "road", "school", "crew"))
"""Dimensions in which the wrong value makes a brief wrong, rather than a little off."""


_BODIES: Final = {
    "custom": "customs", "navi": "navy", "naval": "navy", "polic": "police", "armi": "army", "militari": "army",
    "coastguard": "coastguard",
}  # fmt: skip
"""Stems of the words before "officers" or "ship" that say whose they are."""
_SERVING: Final = frozenset(
    "service services officer officers official officials agent agents ship ships vessel vessels frigate cutter boat "
    "boats patrol patrols unit units helicopter force forces crew men team teams corvette".split()
)


def party_noun(head: str, modifiers: Collection[str]) -> str:
    """Return whose men or ships a phrase means: "customs" for "the Portuguese customs service".

    >>> party_noun("frigate", {"navi"}), party_noun("officer", {"first"}), party_noun("officer", set())
    ('navy', 'first-officer', 'officer')
    """
    if head == "officer" and "first" in modifiers:
        return "first-officer"
    if head in _SERVING:
        return next((_BODIES[word] for word in sorted(modifiers) if word in _BODIES), head)
    return head


def sorts_apart(one: str, other: str) -> str:
    """Return the dimension in which two nouns exclude each other, the gravest first, or "".

    >>> sorts_apart("soldiers", "police"), sorts_apart("man", "driver"), sorts_apart("boy", "woman")
    ('arms', '', 'sex')
    """
    ours, theirs = SORTS.get(one), SORTS.get(other)
    if not ours or not theirs:
        return ""
    return next((sort for sort in ours if sort in theirs and ours[sort] != theirs[sort]), "")
