"""Quantity: the same thing counted or measured, with values that cannot both hold."""

from __future__ import annotations

from operator import attrgetter

import pytest

from briefreader.model import Kind
from findings import MISSED, Case, conflicts, raised, told

DIFFERENT = [
    Case(
        "two tolls of one landslide",
        "A landslide buried part of the hillside village of Chamarra after days of rain, killing 14 people, the "
        "provincial governor said. Soldiers dug through the night with shovels. The only road was cut in two "
        "places. More rain is forecast.",
        "Soldiers with shovels searched the mud of Chamarra, where a landslide killed 19 people, according to the "
        "provincial governor. It had rained for days before the hillside gave way. The village's only road is cut "
        "in two places and more rain is on its way.",
        "killing 14 people",
        "killed 19 people",
    ),
    Case(
        "digits of a price change places",
        "The watchmaker Delorme has bought the jeweller Quist & Daughter for $2.4 billion in cash, the companies "
        "said on Thursday. Quist has 61 boutiques. The founder's granddaughter will stay on as designer. Delorme "
        "shares rose 3 percent.",
        "Watchmaker Delorme is paying $4.2 billion in cash for the jeweller Quist & Daughter, both companies said "
        "on Thursday. The founder's granddaughter remains as designer. Delorme's shares gained 3 percent, and it "
        "gets 61 boutiques.",
        "$2.4 billion",
        "$4.2 billion",
    ),
    Case(
        "a share of the vote",
        "The Harvest Party won 38 percent of the vote in Sunday's election in Ostmark, the electoral commission "
        "said. Turnout was the highest for twenty years. Party leader Greta Albin danced on a hay cart. Coalition "
        "talks start on Tuesday.",
        "Greta Albin's Harvest Party took 48 percent of the vote on Sunday, the electoral commission of Ostmark "
        "announced. She celebrated with a dance on a hay cart. No election in twenty years had a higher turnout. "
        "Talks on a coalition begin on Tuesday.",
        "won 38 percent",
        "took 48 percent",
    ),
    Case(
        "numbers in words",
        "Nine dolphins were stranded on the mudflats at Pell Sands on Saturday morning, wildlife rescuers said. "
        "Volunteers kept their skins wet with buckets until the tide came in. The youngest was a calf of a few "
        "weeks. Naval sonar may have confused them.",
        "Holidaymakers formed a bucket chain at Pell Sands on Saturday morning to keep stranded dolphins alive. "
        "Twelve dolphins were stranded on the mudflats, said wildlife rescuers, among them a calf only a few weeks "
        "old. The tide freed them. Naval sonar may have confused the animals.",
        "Nine dolphins",
        "Twelve dolphins",
    ),
    Case(
        "the age of a suspect",
        "A 34-year-old man has been charged with throwing a firebomb at the tax office in Mulgrave. Darragh Bisset "
        "was seized by passers-by. A curtain burnt and a clerk cut her hand. He will appear in court on Monday.",
        "Darragh Bisset, 43, has been charged over a firebomb thrown at Mulgrave's tax office. Passers-by held him "
        "until police came. The fire destroyed a curtain, and a clerk has a cut on her hand. He is to appear in "
        "court on Monday.",
        "A 34-year-old man",
        "Darragh Bisset, 43",
    ),
    Case(
        "the strength of an earthquake",
        "An earthquake of magnitude 5.8 shook the north coast of Paravel at 4 a.m. on Wednesday, the seismological "
        "institute said. People ran into the streets. A church tower collapsed in Montrosa. There was no tsunami "
        "warning.",
        "The people of Paravel's north coast ran from their beds at 4 a.m. on Wednesday. The seismological "
        "institute put the earthquake at magnitude 6.3. In Montrosa the tower of a church came down. No tsunami "
        "warning was given.",
        "magnitude 5.8",
        "magnitude 6.3",
    ),
    Case(
        "a crowd in a stadium",
        "Highmoor Rovers won the women's cup for the first time on Sunday, beating Estuary Ladies 2-0 before "
        "41,000 spectators. Captain Bryony Tate scored both goals. A flypast opened the match. The trophy goes on "
        "tour next week.",
        "Captain Bryony Tate scored twice as Highmoor Rovers beat Estuary Ladies 2-0 to lift the women's cup on "
        "Sunday. It was Highmoor's first. The match, opened by a flypast, drew 14,000 spectators. From next week "
        "fans can see the trophy on tour.",
        "before 41,000 spectators",
        "drew 14,000 spectators",
    ),
    Case(
        "job losses",
        "The tractor maker Agridane will cut 1,200 jobs at its works in Holmstead, the company told unions on "
        "Tuesday. Orders have fallen since the drought. The works makes combine harvesters. Unions want a shorter "
        "week instead.",
        "Agridane is to axe 2,100 jobs at its Holmstead works, the tractor maker told unions on Tuesday. Farmers "
        "have ordered little since the drought. The unions would rather see a shorter week at the works, which "
        "makes combine harvesters.",
        "cut 1,200 jobs",
        "axe 2,100 jobs",
    ),
    Case(
        "the speed of a train",
        "The night express that left the rails at Corve Bend was travelling at 130 kilometres per hour, "
        "investigators said. The limit there is 80. The driver has not spoken since the crash. Two carriages fell "
        "on a sawmill.",
        "Investigators say the night express was travelling at 160 kilometres per hour when it left the rails at "
        "Corve Bend and two of its carriages fell on a sawmill. Trains may do 80 there. The driver has said "
        "nothing since.",
        "130 kilometres per hour",
        "160 kilometres per hour",
    ),
    Case(
        "the votes of a council",
        "Stallbridge council voted 17 to 14 on Monday to close the night bus. Councillors argued for four hours. "
        "The bus carries nurses to the early shift. The last one runs on 30 June.",
        "Nurses on the early shift will have to find another way to work: Stallbridge's councillors voted 19 to 12 "
        "on Monday to close the night bus. The debate took four hours. The last bus runs on 30 June.",
        "voted 17 to 14",
        "voted 19 to 12",
    ),
    Case(
        "land burnt",
        "The fire in the Sierra Blanda has burnt 3,500 hectares of cork oak, the forestry service said on Friday. "
        "Four aircraft were in use. The village of Robledal was evacuated on Thursday. A barbecue is thought to "
        "have started the fire.",
        "The forestry service said on Friday that the Sierra Blanda fire had burnt 5,300 hectares of cork oak. The "
        "villagers of Robledal were evacuated on Thursday. A barbecue is thought to be the cause, and four "
        "aircraft are fighting the flames.",
        "burnt 3,500 hectares",
        "burnt 5,300 hectares",
    ),
    Case(
        "prisoners exchanged",
        "Karelsia and Dromund exchanged 90 prisoners each at the bridge of Vesk on Thursday, the Red Lantern "
        "relief society said. Some were carried on stretchers. It was the first exchange since winter. Families "
        "met them in a school.",
        "The two armies exchanged 75 prisoners each on the bridge of Vesk on Thursday, the Red Lantern society "
        "said, the first exchange between Karelsia and Dromund since winter. A few of the men came on stretchers. "
        "A school was opened so that they could meet their families.",
        "exchanged 90 prisoners",
        "exchanged 75 prisoners",
    ),
    Case(
        "half or a third of the patients",
        "A drug made from snail venom relieved pain in half of the patients who took it, doctors at the Weil "
        "Institute reported. The study ran for a year. Side effects were mild. The venom comes from a cone snail "
        "of the reefs.",
        "Snail venom could ease chronic pain. In a study that ran for a year, a drug made from it relieved pain in "
        "a third of the patients who took it, doctors at the Weil Institute reported. There were mild side "
        "effects. The cone snail that makes the venom lives on reefs.",
        "in half of the patients",
        "in a third of the patients",
    ),
    Case(
        "a fall in profit",
        "Profit at the airline Austral fell 12 percent in the first half of the year because of dearer fuel, it "
        "said on Wednesday. Passenger numbers rose slightly. The airline will retire its oldest jets. It serves 58 "
        "airports.",
        "Dearer fuel took its toll on Austral: the airline's profit fell 21 percent in the first half of the year, "
        "it said on Wednesday, although passenger numbers rose slightly. It serves 58 airports and means to retire "
        "its oldest jets.",
        "fell 12 percent",
        "fell 21 percent",
    ),
    Case(
        "a range that the other count lies outside",
        "Between 40 and 50 houses were destroyed by the tornado that crossed the plain of Dorrance on Tuesday "
        "evening, the civil defence office said. It lasted six minutes. A herd of cows was found in the next "
        "county. Power will be back by the weekend.",
        "At least 80 houses were destroyed by Tuesday evening's tornado on the plain of Dorrance, the civil "
        "defence office said. The storm took six minutes to cross. Cows turned up in the next county. Electricity "
        "should return by the weekend.",
        "Between 40 and 50 houses",
        "At least 80 houses",
    ),
    Case(
        "shells fired",
        "More than 200 shells fell on the town of Brask on Sunday, its mayor said. Most residents spent the day in "
        "cellars. The waterworks was damaged. The railway station has been closed since Friday.",
        "The mayor of Brask said about 80 shells fell on the town on Sunday. Its residents sat in their cellars "
        "for most of the day. The shells damaged the waterworks, and no train has stopped at the station since "
        "Friday.",
        "More than 200 shells",
        "about 80 shells",
    ),
]

COMPATIBLE = [
    Case(
        "two bodies, two counts",
        "The 27 members of the fisheries council agreed on Tuesday to halve the herring catch in the Sound of "
        "Ulva. Scientists had warned that stocks were close to collapse. Boats will be paid to stay in port. The "
        "limit holds for two years.",
        "Herring in the Sound of Ulva get two years of peace. The catch is to be halved, it was agreed on Tuesday, "
        "after warnings by scientists that the stocks were near collapse. The 30 members of the coastal alliance "
        "will discuss the cost of paying boats to stay in port.",
        "The 27 members",
        "The 30 members",
    ),
    Case(
        "a round figure and its exact one",
        "About 1,200 people were moved from their homes in Kettlesham on Sunday while an old bomb was made safe. "
        "It was found by a man planting roses. The all-clear came at 6 p.m. A hospital was among the buildings "
        "cleared.",
        "A man planting roses found an old bomb in Kettlesham, and on Sunday 1,187 people were moved from their "
        "homes so that it could be made safe. A hospital had to be cleared as well. At 6 p.m. all was over.",
        "About 1,200 people",
        "1,187 people",
    ),
    Case(
        "amounts in two currencies",
        "The painting Girl with Heron by Ottoline Frey was sold for $50 million at an auction in Carlsgate on "
        "Monday evening. The bidding lasted 14 minutes. The buyer was on the telephone. It had hung in a dentist's "
        "waiting room.",
        "After 14 minutes of bidding in Carlsgate on Monday evening, Ottoline Frey's Girl with Heron went to a "
        "buyer on the telephone for 46 million euros. The painting had spent decades in the waiting room of a "
        "dentist.",
        "$50 million",
        "46 million euros",
    ),
    Case(
        "years in prison and documents on paper",
        "The arms dealer Cosmo Valtieri faces 15 years in prison if a jury finds that he sold rifles to both sides "
        "in the Oss valley. The trial opened on Monday in the port of Lagosta. He says that he sold tractors. He "
        "is 70.",
        "Cosmo Valtieri's trial began in Lagosta on Monday, and prosecutors wheeled 15,000 documents into court to "
        "prove that the dealer, 70, had sold rifles to both sides in the Oss valley. Tractors, he says, was all he "
        "ever sold.",
        "15 years in prison",
        "15,000 documents",
    ),
    Case(
        "the hotel's dead among all the dead",
        "Eleven people were killed when Storm Ottilie hit the island of San Bruno on Saturday, the interior "
        "ministry said. Winds tore roofs from 700 houses. The airport is closed. Navy ships are bringing water.",
        "Storm Ottilie tore roofs from 700 houses on San Bruno on Saturday. Six people were killed in the Hotel "
        "Miramar when its dining hall collapsed, the interior ministry said. The navy is bringing water to the "
        "island, whose airport is closed.",
        "Eleven people were killed",
        "Six people were killed in the Hotel Miramar",
    ),
    Case(
        "a part of the staff and all of it",
        "The paper mill at Lundvik employs 900 workers and has made newsprint since 1908. On Tuesday its owner "
        "said that one of the three machines would stop. Demand for newsprint has halved in ten years. The union "
        "called the plan short-sighted.",
        "Some 300 workers at the Lundvik paper mill will lose their jobs when one of three machines stops, the "
        "owner said on Tuesday. Demand for newsprint has fallen by half in a decade. The union called the plan "
        "short-sighted.",
        "employs 900 workers",
        "Some 300 workers",
    ),
    Case(
        "Monday's cases and Tuesday's cases",
        "Health officials in the port of Amberly counted 40 new cases of cholera on Monday. The wells of the lower "
        "town were closed. Soap is being given out from lorries. A field hospital has been set up in the stadium.",
        "The stadium of Amberly has become a field hospital. Health officials counted 55 new cases of cholera on "
        "Tuesday in the port, where the wells of the lower town are closed and lorries give out soap.",
        "40 new cases of cholera on Monday",
        "55 new cases of cholera on Tuesday",
    ),
    Case(
        "the killed and the injured",
        "Eight people were killed when two buses collided on the mountain road above Tarcan on Wednesday night, "
        "police said. One bus had no lights. The road was closed until noon. The wreck hung over a ravine.",
        "A head-on collision of two buses on the mountain road above Tarcan left 23 people injured on Wednesday "
        "night, police said. One of the buses was driving without lights. Until noon the road was closed, as one "
        "wreck hung over a ravine.",
        "Eight people were killed",
        "23 people injured",
    ),
    Case(
        "a dozen and 12",
        "A dozen beavers were released into the upper Wend on Sunday, three centuries after the last was trapped "
        "there. Schoolchildren opened the cages. Farmers fear for their meadows. Each animal wears a transmitter.",
        "The upper Wend has beavers again. Schoolchildren opened the cages on Sunday and 12 beavers were released, "
        "each with a transmitter. The last one there was trapped three centuries ago. Farmers are afraid for their "
        "meadows.",
        "A dozen beavers",
        "12 beavers",
    ),
    Case(
        "more than 500 and 540",
        "More than 500 passengers spent the night on a train stuck in snow near Halden Pass, the rail operator "
        "said. Scouts brought tea on skis. The heating held. The line was clear by morning.",
        "Scouts on skis carried tea to 540 passengers who spent the night on a train stuck in snow near Halden "
        "Pass, the rail operator said. The heating did not fail, and by morning the line was clear.",
        "More than 500 passengers",
        "540 passengers",
    ),
    Case(
        "kilometres and the same in miles",
        "Swimmer Ingrid Falke crossed the Sound of Marr on Saturday, a distance of 32 kilometres, in just under "
        "ten hours. She is 61. Jellyfish stung her twice. She raised money for a hospice.",
        "At the age of 61 Ingrid Falke swam the Sound of Marr on Saturday, a distance of 20 miles, in a little "
        "under ten hours and in spite of two jellyfish stings. The money she raised goes to a hospice.",
        "32 kilometres",
        "20 miles",
    ),
    Case(
        "the ages of two brothers",
        "Two brothers were rescued from a drifting dinghy off Cape Lorn on Monday. Finlay Marten, 14, had used his "
        "shirt as a flag. The coastguard found them after five hours. They had gone out to fish.",
        "Brothers Finlay and Rory Marten were found by the coastguard off Cape Lorn on Monday, five hours after "
        'they went out to fish in a dinghy. "I was not scared," said Rory, 11. A shirt waved as a flag had given '
        "them away.",
        "Finlay Marten, 14",
        "Rory, 11",
    ),
    Case(
        "half and 50 percent",
        "Half of the lakes in the Torne uplands hold plastic fibres, a survey by the water institute found. Divers "
        "took samples for two summers. The fibres come from clothing. Trout seem unharmed.",
        "Plastic fibres from clothing were found in 50 percent of the lakes in the Torne uplands by a survey of "
        "the water institute. The divers took samples over two summers. The trout seem unharmed.",
        "Half of the lakes",
        "50 percent of the lakes",
    ),
    Case(
        "an anniversary and a headcount",
        "Veterans of the Battle of Cold Fell gathered in Rudmere on Sunday for its 40th anniversary. A bugler "
        "played at the memorial. The youngest is 58. Former enemies shook hands.",
        "In Rudmere 62 veterans of the Battle of Cold Fell gathered on Sunday. There were handshakes between "
        "former enemies and a bugler at the memorial. The youngest of them is 58 today.",
        "its 40th anniversary",
        "62 veterans",
    ),
    Case(
        "this year's profit and last year's",
        "The toy maker Pandolfo made a profit of 30 million last year, it said on Thursday. Its wooden trains sold "
        "well. A new factory in Brill is planned. The dividend will not change.",
        "Toy maker Pandolfo plans a new factory in Brill and leaves its dividend as it is, it said on Thursday. "
        "Wooden trains sold well last year. In the year before that it had made a profit of 45 million.",
        "a profit of 30 million",
        "a profit of 45 million",
    ),
    Case(
        "adults and children, and all of them",
        "Four adults and three children were pulled from a sinking houseboat on the Lenne on Friday, firefighters "
        "said. A rotten plank gave way. A cat swam ashore by itself. The boat had been moored there since 1998.",
        "Firefighters pulled seven people from a sinking houseboat on the Lenne on Friday after a rotten plank "
        "gave way. The cat made it to the bank on its own. The boat's mooring dates from 1998.",
        "Four adults and three children",
        "seven people",
    ),
    Case(
        "an estimate that the other count lies within",
        "Between 200 and 300 whales pass the cape of Orrin each spring, according to biologists of the marine "
        "station. Whale watching brings the village most of its income. A new quay is being built for it. Engines "
        "must be off within 100 metres.",
        "Most of Orrin's income comes from whale watching, and a new quay is being built for it. Biologists of the "
        "marine station say 250 whales pass the cape each spring. Within 100 metres of them, engines must be off.",
        "Between 200 and 300 whales",
        "250 whales",
    ),
    Case(
        "millions written two ways",
        "The lottery winner Odile Bracken, who won 5.2 million in March, has given all of it to the lifeboats, she "
        "said on Tuesday. She kept a new bicycle. She is 78 and lives in Cray. The lifeboats will name a boat "
        "after her.",
        "A pensioner from Cray has given her lottery prize to the lifeboats. Odile Bracken, 78, who won 5,200,000 "
        "in March, has bought herself nothing but a bicycle, she said on Tuesday. A lifeboat is to bear her name.",
        "won 5.2 million",
        "won 5,200,000",
    ),
]


@pytest.mark.parametrize("case", DIFFERENT, ids=attrgetter("name"))
def test_two_values_of_one_thing_are_raised(case: Case) -> None:
    briefing = case.compared()
    found = raised(briefing, Kind.QUANTITY, case.words_a, case.words_b)
    assert found is (case.name not in MISSED), told(briefing.discrepancies)


@pytest.mark.parametrize("case", COMPATIBLE, ids=attrgetter("name"))
def test_values_that_agree_or_count_other_things_are_left_alone(case: Case) -> None:
    found = conflicts(case.compared(), Kind.QUANTITY, case.words_a, case.words_b)
    assert not found, told(found)
