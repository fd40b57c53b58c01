"""Wording: one thing goes by two names, of which at least one takes sides or changes the weight."""

from __future__ import annotations

from operator import attrgetter

import pytest

from briefreader.model import Kind
from findings import MISSED, Case, conflicts, raised, told
from findings.wording_alike import ALIKE

DIFFERENT = [
    Case(
        "troops who enter invade or make an incursion",
        "Troops of Rwanda's neighbour crossed the Ruzi on Monday and took three villages, the United Nations said. "
        "The invasion began at daybreak with fire from tanks. Some 9,000 people walked to the lake with their goats. "
        "The Security Council meets on Wednesday at the request of Kenya. The radio of the capital played nothing "
        "but marches for two days.",
        "Kenya has asked for a meeting of the Security Council, which takes place on Wednesday. Three villages on "
        "the near side of the Ruzi are in the hands of foreign troops, according to the United Nations. The "
        "incursion started on Monday at first light, when tanks opened fire. To the lake, goats and all, went 9,000 "
        "inhabitants. The radio plays marches.",
        "The invasion began",
        "The incursion started",
    ),
    Case(
        "a protest or a riot",
        "A protest by tenants in Marseille ended early on Sunday with 31 arrests and two burnt-out dustbins. They "
        "are angry because their lifts have been out of order since spring. Some live on the eighteenth floor. An "
        "official of the housing company locked himself in his office. The French police used water cannon at one in "
        "the morning.",
        "With water cannon the French police brought a riot in Marseille to an end at one o'clock on Sunday morning. "
        "Thirty-one people were arrested and two dustbins burnt down. It was about lifts, none of which has worked "
        "since the spring in blocks of eighteen storeys. A man from the housing company had to hide in his office.",
        "A protest by tenants",
        "a riot in Marseille",
    ),
    Case(
        "rebels or terrorists",
        "Rebels released four Malian customs officers on Thursday whom they had held for five weeks near Kidal. The "
        "men looked thin but healthy. No ransom was paid, the Red Crescent said. They had been taken from their post "
        "at the Algerian border, together with two cars. A camel trader arranged the handover at a well. One of them "
        "has a daughter he has not seen yet.",
        "Five weeks after they were seized at their post on the border with Algeria, four customs officers from Mali "
        "are free. The terrorists handed them over at a well near Kidal on Thursday. A trader in camels had acted as "
        "go-between, and according to the Red Crescent not a cent changed hands. The two cars were not returned.",
        "Rebels released",
        "The terrorists handed them over",
    ),
    Case(
        "people shot dead or slaughtered",
        "Gunmen on motorcycles shot dead 22 people at a gold mine in the north of Burkina Faso on Friday evening, "
        "the governor said. The victims had been sieving sand by lamplight. The army arrived after two hours. Gold "
        "from the region is smuggled over the border in tins of milk. Burials took place in the morning. No group "
        "has claimed the attack.",
        "By the light of lamps they were sieving sand when the motorcycles came. Armed men slaughtered 22 people on "
        "Friday evening in a gold mine in Burkina Faso's north, according to the governor. Two hours went by before "
        "soldiers were there. In the morning the dead were buried. The gold leaves the country hidden in milk tins.",
        "shot dead 22 people",
        "slaughtered 22 people",
    ),
    Case(
        "migrants or illegals",
        "A lorry with 58 migrants under its tarpaulin was stopped at the Croatian border on Tuesday. They come from "
        "Bangladesh and Nepal and wanted to go to Italy. Two had fainted in the heat. The driver, a Serb, ran into a "
        "maize field and was caught by a dog. Each of them had paid 4,000 euros for the journey.",
        "Police dog catches smuggler: a Serb who drove his lorry to the Croatian border on Tuesday jumped out and "
        "tried to hide in the maize. Under his tarpaulin, in great heat, 58 illegals from Nepal and Bangladesh were "
        "sitting who had each given 4,000 euros to be brought to Italy. Two were unconscious. At noon it was 38 "
        "degrees in the shade.",
        "58 migrants under its tarpaulin",
        "58 illegals from Nepal and Bangladesh",
    ),
    Case(
        "the government or the regime",
        "The government of Nicaragua has closed another radio station, Radio Orilla in Bluefields, which had "
        "reported on the felling of trees by a Chinese company. Police carried out the transmitter on Saturday "
        "morning. Its eight reporters have gone to Costa Rica. The station, founded by a priest, had broadcast in "
        "Miskito and in English too. The mayor of the town protested in vain.",
        "A Chinese company fells trees on the coast, and Radio Orilla had something to say about it, in Miskito, in "
        "English, in Spanish. On Saturday morning police officers took the transmitter out of the house in "
        "Bluefields. The regime in Nicaragua has silenced one more station. A priest had founded it. Its reporters, "
        "eight in number, are in Costa Rica.",
        "The government of Nicaragua",
        "The regime in Nicaragua",
    ),
    Case(
        "criticised or savaged",
        "The auditor general of Zambia criticised the ministry of health on Monday over 14 ambulances that have "
        "stood in a yard for two years. They lack tyres. In the same period the ministry bought 30 cars for its "
        "officials, he wrote in his report. A village near Mongu had carried a woman in labour to hospital on a door.",
        "On a door the people of a village near Mongu carried a woman in labour to hospital, while 14 ambulances "
        "without tyres were gathering dust in a yard. For two years they have been there. On Monday Zambia's auditor "
        "general savaged the health ministry, which in those two years acquired 30 cars for officials. The yard "
        "belongs to a bus company in the capital.",
        "criticised the ministry of health",
        "savaged the health ministry",
    ),
    Case(
        "shares slipped or crashed",
        "Shares in the Swedish battery maker Voltnor slipped 7 percent on Wednesday after it said that a furnace had "
        "to be rebuilt. Deliveries to a truck maker will be four months late. The company has borrowed a billion "
        "kronor for its plant above the Arctic Circle. Two directors bought shares in the afternoon, as the stock "
        "exchange reported.",
        "Voltnor needs a new furnace, and a truck manufacturer has to wait four months longer for its batteries. "
        "When the Swedish company made this public on Wednesday its shares crashed, losing 7 percent. Two of its "
        "directors, according to the stock exchange, bought some after lunch. The plant lies north of the Arctic "
        "Circle and was built with a loan of a billion kronor.",
        "slipped 7 percent",
        "its shares crashed",
    ),
    Case(
        "residents left or fled",
        "More than 3,000 residents left the Greek island of Thira over the weekend because of a series of "
        "earthquakes. Extra ferries were put on, and a supermarket gave away its bread. The strongest tremor had a "
        "magnitude of 4.9. Seismologists from Athens are measuring the sea floor with a robot. Old people stayed "
        "behind with their cats.",
        "A robot from Athens measures the bottom of the sea off Thira, where the earth has not come to rest; a "
        "tremor on Saturday reached 4.9. Over 3,000 inhabitants fled the island at the weekend on ferries that "
        "sailed in addition to the usual ones. The bread in the supermarket was free. Those who are old, and the "
        "cats, remained.",
        "residents left the Greek island",
        "inhabitants fled the island",
    ),
    Case(
        "contractors or mercenaries",
        "Some 200 Colombian contractors have arrived in the Libyan port of Tobruk to guard oil fields, two diplomats "
        "said. They were flown in from Abu Dhabi. Each is paid 2,600 dollars a month. Most served in the Colombian "
        "army for ten years or more. Oil production has fallen to half since an attack on a pumping station.",
        "An attack on a pumping station has cut Libya's oil production in half. Now the fields are watched by former "
        "soldiers with ten years or more in the army of Colombia behind them. Two diplomats confirm that around 200 "
        "mercenaries from there have landed in Tobruk after a flight from Abu Dhabi, at a monthly 2,600 dollars.",
        "200 Colombian contractors",
        "200 mercenaries from there",
    ),
    Case(
        "a crowd or a mob",
        "A crowd of several hundred surrounded the town hall in the Irish town of Ballyrowan on Thursday evening to "
        "hear whether the hospital would lose its maternity ward. It will, the board decided by one vote. The "
        "chairman was led out through the kitchen. Some shouted that he should drive a woman in labour the 70 "
        "kilometres to Galway himself.",
        "It was decided by one vote on Thursday evening: the hospital of Ballyrowan will no longer have a maternity "
        "ward. The next one is in Galway, 70 kilometres away. Outside the town hall of the Irish town a mob of "
        "several hundred was waiting, and it advised the chairman to drive women in labour there himself. He escaped "
        "by way of the kitchen.",
        "A crowd of several hundred",
        "a mob of several hundred",
    ),
    Case(
        "spending is trimmed or slashed",
        "The Italian region of Molise is trimming its spending on school buses from September, by 18 percent. Nine "
        "lines will no longer run. Children from the mountain villages then have to walk up to four kilometres. The "
        "regional president pointed to debts from the years of the earthquake. Mayors have announced that they will "
        "drive the children in turns.",
        "In Molise mayors become drivers: in turns they want to bring the children of the mountain villages to "
        "school, who would otherwise have up to four kilometres to walk. The Italian region has slashed spending on "
        "school buses by 18 percent, and nine lines disappear in September. Debts date from the time after the "
        "earthquake, its president said.",
        "is trimming its spending",
        "has slashed spending",
    ),
    Case(
        "questioned or grilled",
        "Members of the Canadian parliament questioned the head of the airline Trans-Laurentian for four hours on "
        "Tuesday about cancelled Christmas flights. Brigitte Lavoie said that she was sorry. In all 41,000 "
        "passengers were stranded, some for a week. The airline has paid compensation to a third of them. Software "
        "from 1994 had failed to cope with a snowstorm.",
        "Sorry was the word that Brigitte Lavoie used most. Canadian members of parliament grilled the head of "
        "Trans-Laurentian on Tuesday for four hours about a Christmas on which 41,000 of her passengers got no "
        "further, a few of them for seven days. One in three has received compensation. A program of 1994 had not "
        "been up to the snow.",
        "questioned the head of the airline",
        "grilled the head of Trans-Laurentian",
    ),
    Case(
        "a reform or a gutting of the law",
        "The Brazilian congress has passed a reform of the forest law. Owners of up to 400 hectares no longer have "
        "to replant what was cleared before 2018. The vote, on Wednesday night, was 291 to 180. The minister of the "
        "environment, Luana Freitas, left the chamber before the end. Soya growers set off fireworks in Cuiabá. A "
        "second law on rivers will follow.",
        "There were fireworks in Cuiabá, where the soya growers live. By 291 votes to 180, congress in Brazil on "
        "Wednesday night completed the gutting of the forest law. Whoever owns no more than 400 hectares is spared "
        "the replanting of land that was cleared before 2018. Environment minister Luana Freitas did not wait for "
        "the result. The sitting ended long after midnight.",
        "a reform of the forest law",
        "the gutting of the forest law",
    ),
    Case(
        "an error or a scandalous blunder",
        "An error in a laboratory in Leeds led to 24 couples being told that their embryos were healthy when they "
        "had not been tested. The clinic wrote to them on Friday. A technician had confused two trays. The British "
        "regulator has sent inspectors. Treatment is free for those concerned, and five of the women are pregnant, "
        "the clinic said.",
        "Twenty-four couples got a letter from their clinic in Leeds on Friday. Two trays had been mixed up by a "
        "technician, and embryos that were declared healthy had in truth never been tested. After this scandalous "
        "blunder, inspectors of the British regulator are in the laboratory. Five women are expecting a child. For "
        "all who are affected, treatment costs nothing.",
        "An error in a laboratory",
        "this scandalous blunder",
    ),
    Case(
        "a security barrier or a segregation wall",
        "Work on the security barrier between the Cypriot villages of Pyla and Arsos was stopped on Monday after "
        "farmers sat down in front of the excavators. It was to have been four metres high. United Nations soldiers "
        "separated the two groups. The mukhtar of Pyla said that sheep did not know about borders. Olive trees had "
        "been felled.",
        "Farmers on Cyprus sat down before the excavators, and on Monday there was no more digging. Between Pyla and "
        'Arsos the segregation wall was supposed to rise four metres high. Olive trees had already gone. "Sheep know '
        'nothing of borders," said the mukhtar of Pyla. Soldiers of the United Nations stood between the groups. Its '
        "posts were to have been cast in a yard nearby.",
        "the security barrier",
        "the segregation wall",
    ),
]


@pytest.mark.parametrize("case", DIFFERENT, ids=attrgetter("name"))
def test_a_term_that_colours_what_the_other_tells_is_raised(case: Case) -> None:
    briefing = case.compared()
    found = raised(briefing, Kind.WORDING, case.words_a, case.words_b)
    assert found is (case.name not in MISSED), told(briefing.discrepancies)


@pytest.mark.parametrize("case", ALIKE, ids=attrgetter("name"))
def test_terms_of_equal_colour_and_terms_for_other_things_are_left_alone(case: Case) -> None:
    found = conflicts(case.compared(), Kind.WORDING, case.words_a, case.words_b)
    assert not found, told(found)
