"""Attribution: one statement is credited to two sources, or by one article to nobody."""

from __future__ import annotations

from operator import attrgetter

import pytest

from briefreader.model import Kind
from findings import MISSED, Case, conflicts, raised, told
from findings.attribution_alike import ALIKE

DIFFERENT = [
    Case(
        "the mayor or the residents blame the pumps",
        "Water stood knee-deep in the old town of Vlissen on Monday after the heaviest rain for thirty years. The "
        "pumps had not been serviced since the winter, the mayor, Hanneke Vos, said. About 200 cellars were flooded "
        "and a bakery lost its ovens. Boats of the fire brigade brought pensioners to a gymnasium. The Dutch army is "
        "laying sandbags along the quay.",
        "In Vlissen, pensioners were rowed to a gymnasium by firemen, and Dutch soldiers piled up sandbags on the "
        "quay. It had not rained so hard for three decades. Residents said that nobody had serviced the pumps since "
        'last winter. Some 200 cellars filled with water on Monday. "My ovens are finished," said a baker in the old '
        "town, where it came up to the knee.",
        "the mayor, Hanneke Vos, said",
        "Residents said",
    ),
    Case(
        "a captain's drinking stated flat or by the prosecutor",
        "The captain of the cruise ship Aegean Pearl had drunk most of a bottle of ouzo when he steered her onto a "
        "reef off Naxos. The ship had 900 passengers, all of whom got into the boats. Panagiotis Drosos, 49, is "
        "being held in Piraeus. The owner, Cyclad Lines, has sent him a letter of dismissal. Salvage tugs wait for "
        "the wind to drop.",
        "All 900 passengers found a place in the boats after the Aegean Pearl had run on a reef off Naxos. The Greek "
        "prosecutor alleged that Panagiotis Drosos, her captain, had emptied most of a bottle of ouzo beforehand. "
        "The 49-year-old, in custody in Piraeus, was dismissed in a letter from Cyclad Lines, which owns the ship. "
        "When there is less wind, tugs will try to move it.",
        "had drunk most of a bottle of ouzo",
        "The Greek prosecutor alleged",
    ),
    Case(
        "the ministry or the rebels report a downed jet",
        "A fighter jet of the Sudanese air force crashed near Kutum in Darfur on Saturday. According to the rebels "
        "it was shot down with a missile that had been captured in the spring. Pictures showed a wing in a field of "
        "sorghum. The pilot's parachute had opened, but his fate is unknown. Four villages have been bombed in the "
        "area this month.",
        "Sudan's air force has lost a jet. The wing lies in a sorghum field near Kutum in Darfur, as photographs "
        "show, and the pilot jumped; whether he lives is not known. It was brought down on Saturday by a missile "
        "that the other side had captured in spring, according to the ministry of defence in Khartoum. Planes "
        "dropped bombs on four villages there this month.",
        "According to the rebels",
        "according to the ministry of defence in Khartoum",
    ),
    Case(
        "the union or the railway counts the strikers",
        "Nine in ten Austrian train drivers stayed at home on Friday, the union Vida-Ost said, in the first railway "
        "strike since 2003. Stations were empty, and the motorways around Vienna were full. The dispute is about a "
        "working week of 37 hours. Night trains to Rome and Hamburg stood in sidings with their beds made. Talks "
        "resume on Monday.",
        "The beds were made, but the night trains to Hamburg and Rome did not leave their sidings: Austria had its "
        "first railway strike since 2003. The drivers want to work 37 hours a week. On Friday nine out of ten did "
        "not turn up, a manager of the state railway admitted. Traffic jams formed around Vienna. On Monday they "
        "will negotiate again.",
        "the union Vida-Ost said",
        "a manager of the state railway admitted",
    ),
    Case(
        "independent scientists or the maker vouch for a pill",
        "A pill against hay fever halves the number of days on which patients suffer, scientists at the University "
        "of Turku reported in a journal on Tuesday. It is made of birch bark. In Finland 1,900 people took it for "
        "two springs. Some complained of a bitter taste. The maker, Koivula, has applied for a licence and hopes to "
        "be in pharmacies next year.",
        "Birch bark might be good for something: with a pill made of it, people with hay fever are ill on only half "
        "as many days, its Finnish maker, Koivula, claimed on Tuesday. A licence has been applied for, and next year "
        "it could be on sale. It was tried for two springs on 1,900 people. Not all of them liked it, as it tastes "
        "bitter.",
        "scientists at the University of Turku reported",
        "its Finnish maker, Koivula, claimed",
    ),
    Case(
        "the minister or a leaked paper names the price",
        "The new chancellery in Rabat will cost twice as much as planned, public works minister Nadia Berrada told "
        "parliament. Marble and steel have become dearer. The building, with a garden on its roof, was begun in "
        "2022. The opposition wants to know who chose the marble. Neighbours complain about lorries that come before "
        "sunrise, and the city has promised a ban.",
        "Who chose the marble? The opposition in Rabat would like to hear it, for an internal memo obtained by the "
        "newspaper Le Phare shows that the chancellery costs double the sum once planned, marble and steel being "
        "dearer. Work on it, including a garden on the roof, began in 2022. For neighbours the worst is the lorries "
        "before dawn, which the city says it will ban.",
        "public works minister Nadia Berrada told parliament",
        "an internal memo obtained by the newspaper Le Phare shows",
    ),
    Case(
        "a quotation belongs to the farmer or to the vet",
        "Foot-and-mouth disease has been found on a farm in Brandenburg, the first case in Germany for 37 years. The "
        "herd of fourteen water buffalo was killed on Friday. “We looked after them like children,” said the farmer, "
        "Jost Riemann. Zoos in Berlin closed their gates as a precaution. South Korea and Mexico stopped buying "
        "German pork within hours of the news.",
        "“We looked after them like children,” said the vet, Britta Kahl, when the fourteen water buffalo had been "
        "killed on Friday. They were the first animals in Germany in 37 years to have foot-and-mouth disease. In "
        "Berlin the zoos are shut to be on the safe side. The farm in Brandenburg is sealed off. Within hours pork "
        "from Germany was no longer wanted in Mexico and South Korea.",
        "said the farmer, Jost Riemann",
        "said the vet, Britta Kahl",
    ),
    Case(
        "a rumour in the press or a confirmation by the company",
        "The Danish toy maker Brikka will move 600 jobs from Billund to Vietnam, the company confirmed on Wednesday. "
        "A plant near Hanoi is already being built. Those affected are to get a year's wages. In the town of 7,000 "
        "the news was received in silence. The museum and the design department will stay where they are. Its "
        "best-known product is a wooden crane.",
        "Billund is silent. In the Danish town of 7,000, 600 jobs at the toy maker Brikka are to disappear to "
        "Vietnam, according to an unsourced report on a business website. A new plant rises near Hanoi. A year's "
        "wages would go to everybody who has to leave. Designers need not fear, nor does the museum, both of which "
        "are to remain in the town for good.",
        "the company confirmed on Wednesday",
        "according to an unsourced report on a business website",
    ),
    Case(
        "the coach or the surgeon names the weeks",
        "Sprinter Noah Achterberg will miss the world championships in Tokyo. The Dutchman tore a ligament in his "
        "ankle on Thursday when he stepped off a kerb. He cannot run for ten weeks, his surgeon said. His relay team "
        "now has to do without the fastest man on the bend. A training camp on Tenerife was cancelled. Achterberg, "
        "23, took silver two years ago.",
        "A kerb, a step, a torn ligament: Thursday ended the season of Noah Achterberg, 23, and his hopes for Tokyo, "
        "where the world championships are held. Two years ago he won silver. His coach, Marit Kok, said that it "
        "would be ten weeks before he could run. The Dutch relay misses its best man for the bend, and there will be "
        "no training camp on Tenerife.",
        "his surgeon said",
        "His coach, Marit Kok, said",
    ),
    Case(
        "a speed given by a witness or by the investigators",
        "A tram hit a bus at a crossing in Zagreb on Monday morning, and 16 people were taken to hospital. The tram "
        "was going at twice the permitted speed, a man who had been waiting at the stop said. Its driver, a woman of "
        "29, is in shock. The bus had a green light. Glass lay as far away as the flower market.",
        "At twice the speed that is permitted there, investigators found, a tram crashed into a bus on a Zagreb "
        "crossing on Monday. The lights for the bus were green. Sixteen passengers were brought to hospital, and the "
        "29-year-old woman who drove the tram is in shock. As far as the flower market people swept up glass that "
        "morning.",
        "a man who had been waiting at the stop said",
        "investigators found",
    ),
    Case(
        "no asbestos, says the builder or says nobody",
        "Pupils will return to the Lycée Ampère in Lyon on Thursday, a week after dust fell from a ceiling. There is "
        "no asbestos in the building. Parents had kept 300 children at home. The ceilings are to be replaced in "
        "summer. The headmaster, Yves Collard, has moved his own desk into the classroom where the dust came down.",
        "The headmaster's desk now stands where the dust fell. Yves Collard wants to show that the Lycée Ampère in "
        "Lyon is safe, and from Thursday on there are lessons again, after a week in which 300 children stayed away "
        "at the wish of their parents. The firm that put up the ceilings insists that the building contains no "
        "asbestos. In summer they will be taken down.",
        "There is no asbestos",
        "The firm that put up the ceilings insists",
    ),
    Case(
        "what the court found was what the defence argued",
        "The footballer Iker Saldaña did not know that the watch he wore in an advertisement was stolen, a court in "
        "Bilbao found on Tuesday. He had been charged with handling stolen goods. The watch belonged to a Kuwaiti "
        "collector. Two other men, a jeweller and an agent, were sentenced to eighteen months each. Saldaña left by "
        "the back door.",
        "By the back door Iker Saldaña left the court in Bilbao on Tuesday, after the sentences for a jeweller and "
        "an agent had been read out: a year and a half for both. They had passed on the watch of a collector in "
        "Kuwait. The footballer, charged with handling stolen goods, had no idea when he advertised it that it was "
        "stolen, his lawyers argued.",
        "a court in Bilbao found",
        "his lawyers argued",
    ),
    Case(
        "an analyst or the energy minister foresees dearer power",
        "Electricity in South Africa will cost a fifth more by winter, energy minister Sipho Radebe said on "
        "Thursday. Two coal-fired power stations have to be shut for repairs. Shops are selling generators again. A "
        "smelter near Richards Bay sends its 1,100 workers home for two months, on full pay. Diesel for the reserve "
        "turbines is to be bought from Angola.",
        "With two coal-fired power stations closed for repairs, South Africans are buying generators. An analyst at "
        "a Johannesburg brokerage said on Thursday that power would be 20 percent dearer by the winter. On full pay, "
        "but without work, 1,100 men of a smelter near Richards Bay stay at home for two months. Angola delivers "
        "diesel for the turbines in reserve.",
        "energy minister Sipho Radebe said",
        "An analyst at a Johannesburg brokerage said",
    ),
    Case(
        "a named spokeswoman or someone who will not be named",
        "American and Iranian officials met in secret in Muscat last week, the spokeswoman of the State Department, "
        "Carol Whitby, said. The subject was the release of five prisoners. Oman lent a palace and a doctor. Frozen "
        "oil money could be used to buy grain. Families of the prisoners had written to the president at Christmas "
        "and received no reply.",
        "The families' letter to the president, at Christmas, went unanswered. Yet in Muscat, in a palace that Oman "
        "provided along with a doctor, there were secret talks last week between Americans and Iranians about five "
        "prisoners, an official who asked not to be named said. Grain might be paid for with oil money that is "
        "frozen at present.",
        "the spokeswoman of the State Department, Carol Whitby, said",
        "an official who asked not to be named said",
    ),
    Case(
        "the archaeologists date the ship, or the tourist office does",
        "A ship buried under a car park in Bergen is 1,200 years old, archaeologists of the city's museum said. It "
        "is made of oak and was found by a digger that was laying a drain. In the bow lay a comb and the bones of a "
        "dog. The car park stays closed until autumn. A roof of plastic keeps the wood wet.",
        "Under plastic, sprayed with water, lies what a digger struck when a drain was laid beneath a car park in "
        "Bergen: an oak ship, a dog's bones and a comb in its bow. Visitors can look at it until autumn from a "
        "platform. The find is 1,200 years old, according to the Norwegian city's tourist office, and the cars have "
        "to park elsewhere.",
        "archaeologists of the city's museum said",
        "according to the Norwegian city's tourist office",
    ),
    Case(
        "a flat claim of sabotage and a guess by the operator",
        "Saboteurs cut the data cable between Lithuania and Gotland on Sunday. It lies 150 metres deep, and its "
        "repair will take two weeks. Internet traffic was sent through Poland, so that customers noticed little. A "
        "Chinese freighter had crossed the spot an hour before. Sweden has sent a patrol boat, and both countries "
        "opened an inquiry. The cable was laid in 1997.",
        "Customers noticed little when the data cable from Lithuania to Gotland failed on Sunday, as the traffic "
        "took the way through Poland. It will be two weeks before it is mended at a depth of 150 metres. The "
        "operator, Baltnet, suspects that it was cut by saboteurs. Inquiries are going on in the two countries. A "
        "Chinese freighter had passed an hour earlier, and a Swedish patrol boat is on its way.",
        "Saboteurs cut the data cable",
        "The operator, Baltnet, suspects",
    ),
]


@pytest.mark.parametrize("case", DIFFERENT, ids=attrgetter("name"))
def test_two_sources_of_one_statement_are_raised(case: Case) -> None:
    briefing = case.compared()
    found = raised(briefing, Kind.ATTRIBUTION, case.words_a, case.words_b)
    assert found is (case.name not in MISSED), told(briefing.discrepancies)


@pytest.mark.parametrize("case", ALIKE, ids=attrgetter("name"))
def test_one_source_named_two_ways_and_other_statements_are_left_alone(case: Case) -> None:
    found = conflicts(case.compared(), Kind.ATTRIBUTION, case.words_a, case.words_b)
    assert not found, told(found)
