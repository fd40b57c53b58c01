"""Within: one article whose own counts refute it, or whose sources give one toll differently."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter

import pytest

from briefreader import Article, compare
from briefreader.model import Kind
from findings import MISSED, raised_within, told


@dataclass(frozen=True, slots=True)
class Single:
    """One article and, where it contradicts itself, the words that do."""

    name: str
    text: str
    words: tuple[str, ...] = ()


INCONSISTENT = [
    Single(
        "doubling that is half as much again",
        "The coastguard of Brenn Bay is doubling its fleet, its director said on Tuesday. It has six boats today. "
        "With the new ones it will have nine boats by the summer. Smugglers have moved to the bay since the strait "
        "was closed.",
        ("doubling its fleet", "six boats", "nine boats"),
    ),
    Single(
        "tripling that is doubling",
        "The city of Hadleigh said on Monday it was tripling the number of its night buses. There are 20 night "
        "buses today. From March there will be 40 night buses, the city said, all of them electric. Nurses had "
        "asked for them.",
        ("tripling the number", "20 night buses", "40 night buses"),
    ),
    Single(
        "halved that is a quarter less",
        "The number of wolves in the Ardal forest has halved, hunters and biologists agree. There were 80 wolves "
        "five years ago. This winter the biologists counted 60 wolves from a helicopter. Sheep farmers remain on "
        "their guard.",
        ("has halved", "80 wolves", "60 wolves"),
    ),
    Single(
        "four times as many that are three times",
        "Four times as many people were treated for heatstroke in Sabine as last July, the hospital said. Last "
        "July it treated 50 people for heatstroke. This July it treated 150 people for heatstroke. Taps have been "
        "put up in the parks.",
        ("Four times as many people", "treated 50 people", "treated 150 people"),
    ),
    Single(
        "police and hospital count the same dead",
        "A bomb went off in the spice market of Qasr Idra on Thursday. Police said 12 people were killed. The "
        "director of the city's hospital said 19 people were killed in the explosion. Nobody has claimed the "
        "attack.",
        ("12 people were killed", "19 people were killed"),
    ),
    Single(
        "government and rebels count the same dead",
        "Fighting for the bridge at Tolva went on until Sunday evening. The defence ministry said 30 soldiers were "
        "killed in the battle. A rebel commander told the radio that 140 soldiers were killed in the battle. "
        "Neither figure could be checked.",
        ("30 soldiers", "140 soldiers"),
    ),
    Single(
        "organisers and police count one march",
        "Farmers marched through the capital of Ostmark on Saturday against the price of diesel. Organisers put "
        "the crowd at 50,000 people. Police put the crowd at 12,000 people. Tractors blocked the ring road until "
        "dusk.",
        ("50,000 people", "12,000 people"),
    ),
    Single(
        "the parts are more than the whole",
        "Seven people were killed when a tour boat overturned on Lake Sorrel on Sunday, police said. The dead were "
        "three children and five adults. The boat was licensed for ten passengers. Divers raised it on Monday.",
        ("Seven people were killed", "three children and five adults"),
    ),
]

CONSISTENT = [
    Single(
        "doubling that the counts bear out",
        "The coastguard of Brenn Bay is doubling its fleet, its director said on Tuesday. It has six boats today. "
        "With the new ones it will have twelve boats by the summer. Smugglers have moved to the bay since the "
        "strait was closed.",
    ),
    Single(
        "nearly tripling",
        "The city of Hadleigh is nearly tripling the number of its night buses. There are 21 night buses today. "
        "From March there will be 60 night buses, the city said on Monday. All of them are electric.",
    ),
    Single(
        "more than doubling",
        "Sales of heat pumps in Callow have more than doubled in a year. Dealers sold 400 heat pumps last spring. "
        "They sold 950 heat pumps this spring, the trade body said. Plumbers are booked out until winter.",
    ),
    Single(
        "the killed and the injured by two sources",
        "A bomb went off in the spice market of Qasr Idra on Thursday. Police said 12 people were killed. The "
        "city's hospital said 40 people were injured in the explosion. Nobody has claimed the attack.",
    ),
    Single(
        "two days, two counts",
        "Cholera is spreading in the port of Amberly. Officials counted 40 new cases on Monday. They counted 55 "
        "new cases on Tuesday. Soap is being given out from lorries.",
    ),
    Single(
        "the dead of one village among all the dead",
        "Storm Ottilie killed 31 people on the island of San Bruno, the interior ministry said. In the village of "
        "Port Clare 9 people were killed when the church fell in. Power lines are down. Navy ships are bringing "
        "water.",
    ),
    Single(
        "two sources with one count",
        "An avalanche swept across a ski run at Val Moret on Sunday. Police said four skiers were killed. The "
        "mayor, Odette Blanc, also said that four skiers were killed. The run had been opened an hour before.",
    ),
    Single(
        "a toll that was raised",
        "The death toll from the earthquake in Montrosa rose to 87 on Friday, the civil defence office said. On "
        "Thursday it had stood at 64. Rescuers are still digging with their hands. Schools stay closed until "
        "Monday.",
    ),
    Single(
        "double-deckers and a triple jump",
        "Hadleigh celebrated its athletes on Saturday with a parade of five double-decker buses. Triple jump "
        "champion Asha Menon rode on the first with eight children from her club. Some 9,000 people lined the "
        "route. It ended at the town hall.",
    ),
    Single(
        "two attacks, two tolls",
        "Two bombs went off in the country on Thursday. In Qasr Idra 12 people were killed, police said. In the "
        "harbour town of Mersa 19 people were killed, according to the coastguard. Nobody has claimed the attacks.",
    ),
    Single(
        "a multiple of something else",
        "The coastguard of Brenn Bay has bought boats and is doubling its night patrols. It had six boats last "
        "year. Now it has nine boats, its director said on Tuesday. Two more crews are being trained.",
    ),
    Single(
        "the parts add up to the whole",
        "Eight people were killed when a tour boat overturned on Lake Sorrel on Sunday, police said. The dead were "
        "three children and five adults. The boat was licensed for ten passengers. Divers raised it on Monday.",
    ),
]


@pytest.mark.parametrize("single", INCONSISTENT, ids=attrgetter("name"))
def test_an_article_that_contradicts_itself_is_raised(single: Single) -> None:
    briefing = compare([Article.from_text(single.text)])
    found = raised_within(briefing, Kind.QUANTITY, single.words)
    assert found is (single.name not in MISSED), told(briefing.discrepancies)


@pytest.mark.parametrize("single", CONSISTENT, ids=attrgetter("name"))
def test_an_article_that_agrees_with_itself_raises_nothing(single: Single) -> None:
    briefing = compare([Article.from_text(single.text)])
    assert not briefing.discrepancies, told(briefing.discrepancies)
