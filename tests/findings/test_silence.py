"""Silence: two articles that say the same in other words give the analyst nothing to check."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter

import pytest

from briefreader import Article, compare
from findings import told


@dataclass(frozen=True, slots=True)
class Retelling:
    """One event told twice, every point the same."""

    name: str
    a: str
    b: str


RETELLINGS = [
    Retelling(
        "a flood told twice",
        "Heavy rain flooded the centre of Marrow on Tuesday night, and 300 residents were taken to a sports hall. "
        "The river Ebble rose by two metres within three hours. No one was hurt. The fire brigade was pumping out "
        "cellars on Wednesday.",
        "Three hundred residents of Marrow were taken to a sports hall on Tuesday night after heavy rain flooded "
        "the town centre. Within three hours the river Ebble had risen two metres. Nobody was hurt. On Wednesday "
        "the fire brigade was emptying cellars with pumps.",
    ),
    Retelling(
        "a verdict told twice",
        "A court in Vantry convicted the former banker Elspeth Rowan of fraud on Thursday and sentenced her to "
        "five years in prison. Rowan, 52, sold shares in a mine that did not exist. Her lawyer, Piers Aldous, said "
        'she would appeal. "The sentence is far too long," he said.',
        "Former banker Elspeth Rowan, 52, was found guilty of fraud and sentenced to five years in jail by a court "
        'in Vantry on Thursday. The mine in which she sold shares did not exist. "The sentence is far too long," '
        "said her lawyer, Piers Aldous, who added that she would appeal.",
    ),
    Retelling(
        "a merger told twice",
        "The brewers Halloway and Stein will merge, the two companies announced on Monday. The new group will have "
        "4,500 employees and 12 breweries. Halloway's chief executive, Ann Prior, will lead it. No brewery is to "
        "close.",
        "Two brewers, Halloway and Stein, announced on Monday that they are to merge. Ann Prior, the chief "
        "executive of Halloway, will be at the head of a group of 4,500 employees and a dozen breweries. None of "
        "the breweries will close.",
    ),
    Retelling(
        "a match told twice",
        "Eastfold beat Wyvern City 3-1 on Saturday to go top of the league. Jo Silva scored twice for Eastfold, "
        "both times with her head. Wyvern's goalkeeper was sent off after an hour. The attendance was 22,418.",
        "Eastfold went top of the league on Saturday with a 3-1 win against Wyvern City, whose goalkeeper was sent "
        "off after 60 minutes. Jo Silva headed two of the goals. The crowd numbered 22,418.",
    ),
    Retelling(
        "a front line told twice",
        "Shells hit a power station near the town of Orsk Velya on Friday, leaving 40,000 people without "
        "electricity, the governor said. Repairs will take two days. Hospitals are running on generators. Nobody "
        "was killed or injured.",
        "Some 40,000 people are without electricity after shells hit a power station near Orsk Velya on Friday, "
        "the governor said. The repairs will take 48 hours. Generators are supplying the hospitals. There were no "
        "deaths or injuries.",
    ),
    Retelling(
        "a discovery told twice",
        "Astronomers have found a planet that circles its star in nine hours, the fastest yet known. It is three "
        "times as heavy as the Earth. The team, led by Rafi Sund of Corbel University, used a telescope in the "
        'desert of Anta. "It is a world of molten rock," Sund said.',
        "A planet that needs only nine hours to circle its star has been found by a team of astronomers under Rafi "
        "Sund of Corbel University, using a telescope in the Anta desert. No faster one is known. It weighs three "
        "times as much as the Earth. “It is a world of molten rock,” said Sund.",
    ),
    Retelling(
        "a vaccine told twice",
        "A vaccine against tick fever has been approved for adults in Sarland, the medicines agency said on "
        "Wednesday. It is given in two doses, four weeks apart. In trials it prevented 85 percent of infections. "
        "It will be in pharmacies by May.",
        "Sarland's medicines agency said on Wednesday that it had approved a vaccine against tick fever for "
        "adults. The vaccine prevented 85% of infections in trials. Two doses are given with four weeks between "
        "them. Pharmacies will have it by May.",
    ),
    Retelling(
        "a derailment told twice",
        "A goods train carrying grain derailed near Coldwater on Sunday morning, blocking the main line to the "
        "coast. The driver escaped unhurt. Eleven wagons left the track. The railway said the line would be closed "
        "until Tuesday.",
        "The main line to the coast was blocked on Sunday morning when a goods train with grain came off the rails "
        "near Coldwater. Eleven wagons derailed. The driver was not injured. The line will be closed until "
        "Tuesday, the railway said.",
    ),
    Retelling(
        "a council vote told twice",
        "Councillors in Thornby voted 21 to 9 on Monday to ban cars from the market square. The ban takes effect "
        "on 1 July. Shopkeepers had collected 2,000 signatures against it. Buses and delivery vans may still use "
        "the square in the morning.",
        "Cars will be banned from the market square of Thornby from 1 July. The councillors voted for the ban by "
        "21 to 9 on Monday, although shopkeepers had gathered 2,000 signatures against it. In the morning, buses "
        "and delivery vans are still allowed.",
    ),
    Retelling(
        "a rescue told twice",
        "A walker who had been missing for three days in the Drey hills was found alive on Thursday. Hamish Orde, "
        "67, had fallen into a gully and broken his leg. He lived on rain water and a bag of nuts. A search dog "
        "called Biscuit found him.",
        "Hamish Orde, the 67-year-old walker missing in the Drey hills for three days, has been found alive. "
        "Biscuit, a search dog, discovered him on Thursday in a gully into which he had fallen. His leg was "
        "broken. A bag of nuts and rain water had kept him alive.",
    ),
    Retelling(
        "a death told twice",
        "The composer Livia Montane has died at the age of 91, her publisher said on Friday. She wrote nine operas "
        'and the music for 30 films. Her opera "The Glass Ferry" was first performed in 1969. She leaves two '
        "daughters.",
        "Livia Montane, the composer of nine operas and of the music to 30 films, has died aged 91, according to "
        'her publisher, who announced it on Friday. "The Glass Ferry", an opera, had its first performance in '
        "1969. She is survived by two daughters.",
    ),
    Retelling(
        "a pay deal told twice",
        "Nurses in the state of Callow have accepted a pay rise of 6 percent, ending a dispute that lasted five "
        "months, their union said on Tuesday. In a ballot, 71 percent were in favour. The rise will be paid from "
        "January. Health minister Tom Ashgrove welcomed the result.",
        "A five-month dispute over pay in Callow's hospitals is over. The union said on Tuesday that the state's "
        "nurses had accepted a rise of six per cent, with 71 per cent in favour in a ballot. They will get it from "
        "January. The result was welcomed by Tom Ashgrove, the health minister.",
    ),
]


@pytest.mark.parametrize("retelling", RETELLINGS, ids=attrgetter("name"))
def test_the_same_in_other_words_raises_nothing(retelling: Retelling) -> None:
    briefing = compare([Article.from_text(retelling.a), Article.from_text(retelling.b)])
    assert not briefing.discrepancies, told(briefing.discrepancies)


@pytest.mark.parametrize("retelling", RETELLINGS, ids=attrgetter("name"))
def test_an_article_beside_itself_raises_nothing(retelling: Retelling) -> None:
    briefing = compare([Article.from_text(retelling.a), Article.from_text(retelling.a)])
    assert not briefing.discrepancies, told(briefing.discrepancies)
