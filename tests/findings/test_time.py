"""Time: when it happened, began, ended or is due, or how long it lasted, is told in two ways."""

from __future__ import annotations

from operator import attrgetter

import pytest

from briefreader.model import Kind
from findings import MISSED, Case, conflicts, raised, told
from findings.time_alike import ALIKE

DIFFERENT = [
    Case(
        "a warehouse fire breaks out on Tuesday or on Wednesday",
        "A fire that broke out on Tuesday night gutted a furniture warehouse on the Tessel canal in Brugmond, the "
        "fire service said. Sixty firefighters fought the flames from boats as well as from the street. A night "
        "watchman was treated for smoke. The owner, Rolf Hannecart, said that stock worth two million euros was gone "
        "and that he would not rebuild on the canal. Investigators are looking at a forklift charger.",
        "Little remains of Rolf Hannecart's furniture warehouse in Brugmond. Firefighters in boats pumped water from "
        "the Tessel canal, 60 of them in all, but could not save the building, where a fire broke out on Wednesday "
        "night. Its watchman breathed in smoke. Investigators suspect the charger of a forklift. Stock worth two "
        "million euros was destroyed, according to Hannecart, who does not want to build there again.",
        "on Tuesday night",
        "on Wednesday night",
    ),
    Case(
        "a baggage strike lasts two days or four",
        "Baggage handlers at Castelmar airport have begun a strike over night shifts, and travellers are being told "
        "to bring only hand luggage. The walkout will last two days, the airport's operator said. Some 340 flights "
        "are affected. The handlers want a premium for work after 10 p.m., which the operator calls unaffordable. "
        "Queues stretched out of the terminal and into the car park in the morning.",
        "Passengers at Castelmar queued as far as the car park on the first morning of a strike by those who load "
        "their suitcases. About 340 flights are hit. The dispute is about night work: the handlers demand extra "
        "money for hours after 10 p.m., the operator says that it cannot pay. For the four days of the walkout only "
        "hand luggage will be carried.",
        "will last two days",
        "For the four days of the walkout",
    ),
    Case(
        "a dam is older than the other article has it",
        "Engineers have lowered the water behind the Morvane dam in northern Portugal by six metres after a crack "
        "was seen in its concrete. The dam, which was completed in 1958, holds back a lake of nine square "
        "kilometres. Below it lie three villages with 2,100 inhabitants. The power company that owns it spoke of a "
        "precaution. Divers will examine the wall next week.",
        "A crack in the Morvane dam has worried the 2,100 people who live in three villages beneath it in northern "
        "Portugal. The level of the lake, which covers nine square kilometres, was brought down by six metres as a "
        "precaution, the power company said. Next week divers go down to look at the concrete. Nothing of the sort "
        "had been found since the builders finished their work on the dam in 1964.",
        "completed in 1958",
        "on the dam in 1964",
    ),
    Case(
        "the alarm is raised before or after the watch changed",
        "Rescue ships picked up 31 sailors from the burning bulk carrier Halcyon Star in the Gulf of Aden, the "
        "European naval mission said. The captain raised the alarm at 2.15 a.m., when smoke poured from the engine "
        "room. A French frigate reached the vessel two hours later. The cook suffered burns to both hands. The ship, "
        "bound for Mombasa with fertiliser, was taken in tow.",
        "All 31 men on board the Halcyon Star are safe, the European naval mission said, though the cook has burnt "
        "hands. Smoke had been seen coming out of the engine room of the bulk carrier, which was on its way to "
        "Mombasa. The captain's call for help was received at 5.40 a.m. It was answered by a French frigate in the "
        "Gulf of Aden. The fertiliser ship is now being towed.",
        "at 2.15 a.m.",
        "at 5.40 a.m.",
    ),
    Case(
        "a summit in two halves of May",
        "The leaders of eleven Pacific states will meet in Suva on 12 May to agree on a common fishing limit for "
        "tuna, Fiji's foreign ministry said. Distant-water fleets took a record catch last year. Environmental "
        "groups want observers on every boat. Palau and Tuvalu have threatened to close their waters if no limit is "
        "set. The talks are to take a single day.",
        "Tuna stocks bring eleven Pacific governments to Suva: they want to agree on how much may be fished. After "
        "last year's record catch by distant-water fleets, Palau and Tuvalu said that they could shut their waters. "
        "The one-day meeting on 21 May was announced by Fiji's foreign ministry. Environmentalists call for an "
        "independent observer aboard each fishing vessel.",
        "on 12 May",
        "on 21 May",
    ),
    Case(
        "a student is last seen in March or in May",
        "Police in Graz have appealed for witnesses in the case of Tamara Velt, a student of 22 who has vanished. "
        "She was last seen in March at a bus stop near the university library, carrying a green rucksack. Her bank "
        "card has not been used. A poster with her photograph hangs in every tram. Her mother, who lives in Linz, "
        "said that Tamara had never been out of touch for long.",
        "Every tram in Graz carries the face of Tamara Velt. The 22-year-old left the university library with a "
        "green rucksack one evening in May, walked to a bus stop and has not been seen since. Nobody has touched her "
        "bank account. Police now appeal to witnesses. In Linz her mother says that her daughter always used to call.",
        "last seen in March",
        "one evening in May",
    ),
    Case(
        "yesterday is another day than the one named",
        "The board of the chocolate maker Corentin & Fils dismissed its chief executive, Sabine Ault, yesterday "
        "after sales fell for a third quarter. Ault, 54, had run the company since 2019. Her finance director takes "
        "over until a successor is found. The founding family, which holds 40 percent, is said to have pressed for "
        "the change. The shares gained 2 percent.",
        "Sabine Ault is out. The head of Corentin & Fils was dismissed by the board on Monday, the chocolate company "
        "said, and its finance director will fill in for her. Sales had declined three quarters in a row. The "
        "founding family with its 40 percent wanted somebody new, people close to it say. The shares rose 2 percent. "
        "Ault had been in office since 2019.",
        "yesterday after sales fell",
        "by the board on Monday",
        published=("2024-03-14", "2024-03-14"),
    ),
    Case(
        "a truce for ten days or for a month",
        "The army of Varesh and the militia of the southern valleys have agreed to stop shooting while the harvest "
        "is brought in, a Qatari mediator said. The truce is to hold for ten days. Monitors from three neighbouring "
        "countries will watch the roads. In the spring a similar pause collapsed within hours. The valleys grow most "
        "of the country's wheat.",
        "Wheat comes before war in the southern valleys of Varesh. Monitors sent by three neighbours have begun to "
        "take up posts along the roads, and farmers went back to their fields. Army and militia have promised not to "
        "fire at each other for a month so that the harvest can be brought in, according to the mediator, a Qatari "
        "diplomat. A pause in spring had failed after a few hours.",
        "for ten days",
        "for a month",
    ),
    Case(
        "the doping hearing is set for January or for April",
        "The Kenyan marathon runner Josphat Kirui will have to wait for a ruling on his positive test. The hearing "
        "before the sports tribunal in Lausanne begins on 15 January, the athletics federation said. Kirui, who won "
        "in Rotterdam, denies having taken a banned hormone and blames a vitamin syrup. If the tribunal finds "
        "against him he loses the title. He is suspended until then.",
        "Josphat Kirui says it was the vitamin syrup. The Kenyan, winner of the Rotterdam marathon, tested positive "
        "for a banned hormone and is suspended. His lawyers have until Christmas to hand in a laboratory report on "
        "the syrup. The sports tribunal in Lausanne is to hear the case in the middle of April, the athletics "
        "federation said. It could strip him of the title.",
        "begins on 15 January",
        "in the middle of April",
    ),
    Case(
        "the pensioner waits six hours or eleven",
        "A woman of 83 who had broken her hip waited six hours on a trolley in the corridor of Dunmore General "
        "Hospital, her family said. Edith Garrow had slipped on ice outside her church. The hospital apologised and "
        "said that a third of its doctors were ill with influenza. She was operated on the next day and is "
        "recovering. The health minister has asked for a report.",
        "The health minister wants to know what happened to Edith Garrow. According to her family, the 83-year-old "
        "lay on a trolley in a corridor of Dunmore General Hospital for eleven hours before a doctor looked at her "
        "broken hip. She had slipped on ice outside church. Influenza has laid low every third doctor there, the "
        "hospital said in its apology. After an operation she is getting better.",
        "waited six hours",
        "for eleven hours",
    ),
    Case(
        "the aircraft is up for twenty minutes or barely five",
        "A chartered Fokker with 44 oil workers on board crashed into a swamp near Warri in Nigeria, killing the two "
        "pilots. It had been in the air for twenty minutes when one engine failed, the aviation authority said. The "
        "workers walked to a road, some of them barefoot. The recorders have been found. The operator, Delta Wings, "
        "has grounded its other two Fokkers.",
        "Forty-four oil workers survived when their chartered Fokker went down in a swamp near Warri, but both "
        "pilots died. Delta Wings, the operator, will not fly its two remaining Fokkers for now. An engine had "
        "stopped less than five minutes into the flight, according to the aviation authority, which has the "
        "recorders. Barefoot and muddy, the survivors made their way to a road.",
        "for twenty minutes when one engine failed",
        "less than five minutes into the flight",
    ),
    Case(
        "next year is not the year that the other gives",
        "The first trains will run through the tunnel under the Store Belling strait next year, Denmark's transport "
        "minister, Pia Holst, told parliament. The digging was finished last month, eleven metres from where the "
        "computers had predicted. Laying the rails has begun from both ends. The crossing will take nine minutes "
        "instead of an hour by ferry. The ferries' 200 seamen have been promised work.",
        "Nine minutes instead of an hour: so much time will travellers save once trains pass under the Store Belling "
        "strait. Rails are being laid from either end after the last rock was broken last month. The opening is to "
        "be in 2028, Pia Holst, the Danish transport minister, said in parliament. She promised jobs to the 200 "
        "seamen of the ferries.",
        "next year, Denmark's transport minister",
        "is to be in 2028",
        published=("2025-09-10", "2025-09-10"),
    ),
    Case(
        "the report on the bribes comes before or after the vote",
        "The inquiry into bribes at the port authority of Genova Nuova will publish its findings before the mayoral "
        "election on 9 June, its chairwoman, the former judge Livia Costa, said. She has heard 60 witnesses in "
        "private. The mayor, Aldo Ferrante, is standing again. His rivals say that voters have a right to know what "
        "was paid to whom. Ferrante calls the inquiry a waste of money.",
        "Mayor Aldo Ferrante calls it a waste of money; his rivals think that the voters of Genova Nuova have a "
        "right to the truth. What 60 witnesses told former judge Livia Costa behind closed doors about bribes at the "
        "port authority will not be made public until after the election on 9 June, she said. Ferrante is running "
        "for another term.",
        "before the mayoral election",
        "until after the election",
    ),
    Case(
        "the trawler sails in the morning or at nightfall",
        "Two fishermen drowned when the trawler Stella Nord turned over off the Lofoten islands on Thursday. She had "
        "left Svolvik in the morning, a harbour official said, although a gale was forecast. A third man clung to a "
        "fender and was seen by a helicopter. The dead were brothers aged 30 and 34. The wreck lies at a depth of 80 "
        "metres and will not be raised.",
        "A fender saved his life: one man of the Stella Nord's crew of three was spotted by a helicopter off the "
        "Lofoten islands, while two brothers, 30 and 34, drowned. A gale had been forecast for Thursday. The harbour "
        "official on duty saw the trawler put out at nightfall from Svolvik. She lies 80 metres down and will be "
        "left there.",
        "in the morning",
        "at nightfall",
    ),
    Case(
        "the ministry knows of the leak for a week or for months",
        "Mercury has leaked into the river Drasna from a disused thermometer factory, and fishing has been banned "
        "for 30 kilometres, Slovakia's environment ministry said. Officials learned of the leak a week ago, a "
        "spokeswoman said. Trout from the river contained ten times as much of the metal as is allowed. Anglers are "
        "furious. The company that owned the plant went bankrupt in 2011.",
        "Ten times the permitted amount of mercury was measured in trout from the Drasna, and anglers along 30 "
        "kilometres of the river have had to put away their rods. The poison comes from an old thermometer factory "
        "whose owner went bankrupt in 2011. Slovakia's environment ministry has known about the leak for five "
        "months, a spokeswoman for it said.",
        "learned of the leak a week ago",
        "has known about the leak for five months",
    ),
    Case(
        "the curfew starts at eight or at ten",
        "The governor of Tamaru province has imposed a curfew after two nights of looting. From 8 p.m. until dawn "
        "nobody may be in the streets of the provincial capital except medical staff. Soldiers put up barriers at "
        "the bridges. More than 90 shops have been emptied since a power failure on Saturday. The governor, Ines "
        "Baru, said that the measure would be reviewed each week.",
        "Soldiers block the bridges of Tamaru's capital, where over 90 shops were emptied in two nights that began "
        "with Saturday's power failure. Governor Ines Baru has ordered people indoors. Medical staff apart, all must "
        "be at home by 10 p.m. and may not go out before dawn, under a curfew that she wants to review every week.",
        "From 8 p.m. until dawn",
        "by 10 p.m.",
    ),
]


@pytest.mark.parametrize("case", DIFFERENT, ids=attrgetter("name"))
def test_two_times_of_one_event_are_raised(case: Case) -> None:
    briefing = case.compared()
    found = raised(briefing, Kind.TIME, case.words_a, case.words_b)
    assert found is (case.name not in MISSED), told(briefing.discrepancies)


@pytest.mark.parametrize("case", ALIKE, ids=attrgetter("name"))
def test_times_that_agree_or_belong_to_other_events_are_left_alone(case: Case) -> None:
    found = conflicts(case.compared(), Kind.TIME, case.words_a, case.words_b)
    assert not found, told(found)
