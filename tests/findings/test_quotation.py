"""Quotation: what somebody said stands changed between the quotation marks of the other article."""

from __future__ import annotations

from operator import attrgetter

import pytest

from briefreader.model import Kind
from findings import MISSED, Case, conflicts, raised, told

ALTERED = [
    Case(
        "a verb is made stronger",
        "Floodwater up to two metres deep swept through the river town of Aldermoor early on Sunday, forcing 600 "
        "people from their homes. Mayor Petra Lindqvist, who toured the worst-hit streets by boat, blamed the "
        'regional water board. "We were let down by the people paid to protect us," Lindqvist told reporters '
        "outside the town hall. The board said it would examine its records before commenting.",
        "A furious mayor has torn into water chiefs after the town of Aldermoor was swamped. Petra Lindqvist took "
        'to a boat to see the streets for herself. "We were betrayed by the people paid to protect us," she '
        "stormed outside the town hall. About 600 people had to leave their homes when the river burst its banks "
        "on Sunday.",
        "let down by the people",
        "betrayed by the people",
    ),
    Case(
        "an intensifier is added",
        "A jury in Carrow retired on Tuesday to consider its verdict in the trial of Lena Moss, who is accused of "
        "poisoning her business partner. Her lawyer, Tobias Renner, used his closing speech to attack the police "
        "inquiry. “The evidence in this case is thin,” Renner said. Moss denies murder.",
        "The jury is out in the Carrow poison trial. In a closing speech that lasted most of the morning, defence "
        "lawyer Tobias Renner told jurors that detectives had made up their minds too early. “The evidence in this "
        "case is embarrassingly thin,” he said. Lena Moss, 51, denies the murder of her business partner.",
        "in this case is thin",
        "embarrassingly thin",
    ),
    Case(
        "a paraphrase stands inside quotation marks",
        "Radar from the Halcyon orbiter has picked up an unusually bright reflection beneath the southern ice cap "
        'of the moon Iova, the mission team said. "The signal is consistent with liquid water, but other '
        'explanations remain possible," said Dr Maren Oyelaran, who leads the radar team. The result was published '
        "in the Journal of Outer Moons. A second pass is planned for November.",
        "There may be a lake under the ice of Iova, astronomers believe. The Halcyon orbiter's radar saw a bright "
        "reflection below the moon's southern cap, according to a paper in the Journal of Outer Moons. \"What we "
        'see points to a body of liquid water, although we cannot exclude something else," said Maren Oyelaran, '
        "head of the radar team. The craft will look again in November.",
        "consistent with liquid water",
        "points to a body of liquid water",
    ),
    Case(
        "the negation is dropped",
        "Health officials in the province of Tarsk are investigating the deaths of three people who had recently "
        'received a shingles vaccine. "We do not believe that the vaccine caused these deaths," the province\'s '
        "chief medical officer, Dr Ana Kowalczyk, told a news conference. All three patients were over 85 and had "
        "serious heart conditions. Vaccinations will continue, she said.",
        "Three pensioners in Tarsk have died after a shingles jab. Medical chief Dr Ana Kowalczyk faced the press "
        'over the deaths. "We believe that the vaccine caused these deaths," she told the news conference. All '
        "three were over 85 and had heart trouble. The jabs will go on, she added.",
        "We do not believe",
        "We believe that the vaccine",
    ),
    Case(
        "could becomes will",
        "The Norhaven shipyard has been offered an order for two ferries, its owners said on Friday, a month after "
        'warning of closure. "This order could save the yard," chief executive Bram Tolliver told staff at a '
        "meeting on the slipway. The contract, from the coastal ferry company Sundline, still has to be signed. "
        "The yard employs 840 people.",
        "Norhaven's shipbuilders cheered as their boss brought them news of an order for two ferries from "
        'Sundline. "This order will save the yard," Bram Tolliver told his workforce on the slipway on Friday. The '
        "840 workers had feared for their jobs since the owners warned of closure last month. The contract has yet "
        "to be signed.",
        "could save the yard",
        "will save the yard",
    ),
    Case(
        "a compliment becomes an insult",
        "Unseeded Jonas Abara beat the world number four, Kristof Weil, in straight sets to reach the semi-finals "
        'of the Lakeside Open. "He was the better player today and he deserved it," Weil said after the match. '
        "Abara broke serve five times. He will meet Pavel Stroud on Saturday.",
        "Shock at the Lakeside Open! World number four Kristof Weil crashed out to unseeded Jonas Abara and did "
        'not take it well. "He was the luckier player today and he deserved it," Weil said after the match. Abara, '
        "who broke him five times, plays Pavel Stroud in Saturday's semi-final.",
        "the better player today",
        "the luckier player today",
    ),
    Case(
        "the target of a strike changes inside the quotation",
        'Drones hit the port of Besk overnight, the army of Karelsia said, the third such attack this week. "The '
        'drones struck an empty warehouse on the eastern quay," Colonel Ansa Dreyer told a briefing in the '
        "capital. Firefighters put out the blaze by dawn. No casualties were reported.",
        "The port of Besk has come under drone attack for the third time this week. In a televised briefing the "
        "army's spokeswoman, Colonel Ansa Dreyer, gave the first details of the night's raid. \"The drones struck "
        'a crowded warehouse on the eastern quay," she said. The fire was put out by dawn, and there were no '
        "reports of casualties.",
        "an empty warehouse",
        "a crowded warehouse",
    ),
    Case(
        "a cut in the middle turns the meaning round",
        "The head of the Meridian railway apologised on Wednesday for the chaos that followed last week's "
        'collision near Ottery Junction. "I accept responsibility for the delays to our passengers, not for the '
        'collision," Gerd Halloran told the transport committee. Four people were hurt when a freight train ran '
        "into the back of an express. Investigators are examining a signal box.",
        'The boss of Meridian railway has said sorry at last. "I accept responsibility for the collision," Gerd '
        "Halloran told the transport committee on Wednesday. Four passengers were hurt last week when a freight "
        "train ploughed into the back of an express near Ottery Junction. Investigators are looking at a signal "
        "box.",
        "for the delays to our passengers",
        "responsibility for the collision",
    ),
    Case(
        "two words quoted of a judgement are others",
        "Plans for a twelve-storey car park beside St Brannoc's church drew an angry crowd to Wexby town hall on "
        'Monday night. Councillor Dilys Fenwick, who represents the ward, called the scheme "a disgrace to this '
        'town". The developer, Corvane Estates, says the car park will bring in shoppers. A decision is due next '
        "month.",
        "Residents packed Wexby town hall to fight a car park next to St Brannoc's church. Ward councillor Dilys "
        'Fenwick described the scheme as "a gift to this town". Corvane Estates wants to build twelve storeys and '
        "argues that shoppers will follow. Planners decide next month.",
        "a disgrace to this town",
        "a gift to this town",
    ),
    Case(
        "they becomes we",
        "One in five pupils in the city of Lorne cannot read fluently at the age of eleven, a report by the "
        'schools inspectorate found. "They have failed a generation of children," the mayor, Ruth Okonjo, said of '
        "the city's academies. The inspectors visited 40 schools. The academies' association said money was short.",
        "A report has laid bare the state of Lorne's schools: a fifth of the city's eleven-year-olds cannot read "
        'fluently. Mayor Ruth Okonjo gave her response at city hall. "We have failed a generation of children," '
        "she said. The inspectors, who visited 40 schools, found the worst results in academies, whose association "
        "pointed to a shortage of money.",
        "They have failed a generation",
        "We have failed a generation",
    ),
    Case(
        "a request becomes an order",
        "Doctors in the island capital of Maravel are urging residents to keep indoors after a sharp rise in "
        'dengue fever. "Please stay at home in the evening if you possibly can," said the islands\' health '
        "director, Dr Felipe Arroyo. Hospitals have admitted 212 patients this week. Spraying began in the old "
        "harbour on Thursday.",
        'Maravel is a city behind shutters as dengue fever spreads. "You must not leave your homes after dark," '
        "health director Dr Felipe Arroyo told islanders. The hospitals have taken in 212 patients this week. On "
        "Thursday the spraying teams moved into the old harbour.",
        "Please stay at home",
        "You must not leave your homes",
    ),
    Case(
        "hoped becomes feared",
        'The central bank of Vestmark left interest rates unchanged at 4.25 percent on Thursday. "Inflation is '
        'falling more slowly than we had hoped," Governor Henrik Aasdal told reporters after the decision. The '
        "crown gained 0.3 percent against the dollar. Most analysts had expected the move.",
        "Borrowers in Vestmark will have to wait: the central bank kept its rate at 4.25 percent yesterday, as "
        'most analysts had forecast. "Inflation is falling more slowly than we had feared," the bank\'s governor, '
        "Henrik Aasdal, said at his news conference. The crown rose 0.3 percent against the dollar.",
        "than we had hoped",
        "than we had feared",
    ),
    Case(
        "the same sentence in other quotation marks ends differently",
        "Villagers below the Tamber dam had complained of leaks for years before it burst, an inquiry has heard. "
        "‘The dam was never inspected in winter,’ the retired engineer Alasdair Quill told the hearing in "
        "Strathmore. Nine farms were washed away in February. The owner, Glen Hydro, will give evidence next week.",
        "An engineer has told the inquiry into the bursting of the Tamber dam that warnings were ignored. “The dam "
        "was never inspected at all,” said Alasdair Quill, who is now retired, at the hearing in Strathmore. The "
        "flood in February carried away nine farms. Glen Hydro, which owns the dam, gives evidence next week.",
        "never inspected in winter",
        "never inspected at all",
    ),
    Case(
        "serious becomes catastrophic",
        "Shares in the battery maker Voltane fell by 9 percent after it said production at its plant in Ardley "
        'would start six months late. Finance director Sunniva Pell told analysts the delay was "a serious setback '
        'for the whole group". Voltane blamed a supplier of coating machines. The plant is to employ 1,500 people.',
        "Battery firm Voltane has admitted that its big plant in Ardley will open half a year late, and investors "
        'did not like it: the shares dropped 9 percent. The delay is "a catastrophic setback for the whole group", '
        "finance director Sunniva Pell told analysts. The firm pointed the finger at a supplier of coating "
        "machines.",
        "a serious setback",
        "a catastrophic setback",
    ),
    Case(
        "a careful claim becomes a boast",
        "A small trial of an antibody against a rare muscle disease has shown promise, researchers at Keld "
        'University said. "We may have found a way of slowing the disease," said Professor Imogen Strand, who led '
        "the study. Eleven of 18 patients walked further after six months. A larger trial begins in spring.",
        "Wonder drug gives hope to muscle sufferers! Professor Imogen Strand of Keld University led the trial of "
        'the new antibody. "We have found a way of beating the disease," she said. Eleven of the 18 patients could '
        "walk further after half a year, and a bigger trial will start in spring.",
        "We may have found a way",
        "We have found a way",
    ),
    Case(
        "a mother forgives or never will",
        "A drunk driver who killed a cyclist on the Marlpit road was sentenced to six years in prison on Friday. "
        'Outside Denholm court the mother of the victim, 22-year-old Callum Ferris, spoke briefly. "I forgive him '
        'for what he did," Jean Ferris said. The driver, Owen Tasker, had pleaded guilty.',
        "Drink-driver Owen Tasker was sent down for six years on Friday for killing cyclist Callum Ferris, 22, on "
        "the Marlpit road. The victim's mother wept on the steps of Denholm court. \"I will never forgive him for "
        'what he did," said Jean Ferris. Tasker had admitted the offence.',
        "I forgive him",
        "I will never forgive him",
    ),
]

FAITHFUL = [
    Case(
        "a shorter cut of the same words",
        "A wildfire that has burnt through pine forest above the resort of Cala Verde was brought under control on "
        'Saturday. "We have had four sleepless nights and we are exhausted, but the village is safe," said the '
        "fire chief, Marta Ribes. Some 70 firefighters had worked around the clock. Tourists began returning to "
        "the campsites.",
        "Holidaymakers are going back to Cala Verde after firefighters tamed the blaze in the hills on Saturday. "
        '"We are exhausted, but the village is safe," fire chief Marta Ribes said. Her 70 firefighters had been at '
        "work day and night.",
        "four sleepless nights and we are exhausted",
        "We are exhausted",
    ),
    Case(
        "an ellipsis marks what is left out",
        "The founder of the clothing chain Birch & Rowe is standing down after 31 years. “I built this company "
        "with my brother and a single sewing machine, and I am proud of every stitch,” Agnes Rowe wrote in a "
        "letter to staff. Her deputy, Colm Daly, will take over in June. The company has 96 shops.",
        "Agnes Rowe, the woman behind Birch & Rowe, is bowing out after 31 years. “I built this company with … a "
        "single sewing machine, and I am proud of every stitch,” she told staff in a letter. Colm Daly, her "
        "deputy, takes over the 96-shop chain in June.",
        "with my brother and a single sewing machine",
        "I built this company with …",
    ),
    Case(
        "two words of the sentence woven into the report",
        'The bishop of Torvald used his Easter sermon to condemn the shelling of the border villages. "There is no '
        'honour in firing on a sleeping village," Bishop Anselm Krug told the congregation. Eleven people have '
        "been killed since the truce ended. The sermon was broadcast on state radio.",
        'There is "no honour" in shelling border villages, Bishop Anselm Krug of Torvald said in his Easter '
        "sermon, which was carried by state radio. Eleven people have died since the truce came to an end. The "
        "army has not commented.",
        "no honour in firing",
        '"no honour"',
    ),
    Case(
        "two statements of one speaker on different matters",
        "The mayor of Pellworth opened the town's new swimming pool on Saturday. \"Every child in Pellworth should "
        'learn to swim," Mayor Harriet Voss said as she cut the ribbon. The pool cost 11 million and took three '
        "years to build. Entry is free this weekend.",
        "Pellworth's new pool opened on Saturday with free entry all weekend. Mayor Harriet Voss defended the "
        'price of 11 million. "We borrowed nothing to build it," she said. Building took three years.',
        "Every child in Pellworth",
        "We borrowed nothing",
    ),
    Case(
        "two occasions with like-sounding words",
        "The dockers' leader Ivo Marsh addressed a rally in the port of Granz on Monday. \"We are ready to strike "
        'for as long as it takes," Marsh told the crowd of 3,000. The dockers want a rise of 7 percent. Talks with '
        "the port company are to resume this week.",
        "Hopes of peace in the port of Granz rose on Thursday, when the dockers' leader Ivo Marsh came out of "
        'talks with the port company. "We are ready to settle as soon as they move," Marsh told local television. '
        "On Monday he had addressed a rally of 3,000 dockers, who want a rise of 7 percent.",
        "We are ready to strike",
        "We are ready to settle",
    ),
    Case(
        "scare quotes of two newspapers",
        'Households in Dunmere will pay 40 a year towards new flood banks under a "resilience levy" approved by '
        "the county on Tuesday. The charge will be added to water bills from April. County leader Rhys Calder said "
        "the banks would protect 9,000 homes.",
        'A "rain tax" of 40 a year is coming to Dunmere. County leaders voted it through on Tuesday to pay for '
        "flood banks, and it lands on water bills in April. Leader Rhys Calder said 9,000 homes would be "
        "protected.",
        '"resilience levy"',
        '"rain tax"',
    ),
    Case(
        "two coaches say nearly the same",
        'Ravensholm and Port Ellery drew 2-2 in a stormy final on Sunday and will share the Coast Cup. "We were '
        'the better team for most of the night," said the Ravensholm coach, Dag Ivers. Two men were sent off. Rain '
        "delayed the kick-off by an hour.",
        "There was nothing between Port Ellery and Ravensholm in the Coast Cup final: 2-2, two red cards, and a "
        'shared trophy. "We were the stronger team for most of the night," Port Ellery\'s coach Sal Medina said. '
        "Sunday's game began an hour late because of rain.",
        "the better team for most",
        "the stronger team for most",
    ),
    Case(
        "the same words in other punctuation",
        'A gas explosion destroyed a bakery in the old town of Sankt Orly before dawn on Thursday. "We have lost '
        'everything: the ovens, the shop, our home," said the baker, Lucie Haas. Nobody was hurt. Gas engineers '
        "were checking the street.",
        "A family of bakers in Sankt Orly lost shop and home when gas exploded early on Thursday. “We have lost "
        "everything – the ovens, the shop, our home”, Lucie Haas said. No one was injured, and engineers were "
        "checking the street's gas pipes.",
        "lost everything: the ovens",
        "lost everything – the ovens",
    ),
    Case(
        "brackets explain a pronoun",
        "The former energy minister of Lusara knew that the reactor had cracks, a parliamentary hearing was told "
        'on Wednesday. "He knew about the cracks and he signed the licence," said Dr Noor Haddow, who headed the '
        "nuclear regulator. The reactor at Senn was shut down in March. The ex-minister, Paulo Grieve, denies it.",
        'Parliament in Lusara has heard damaging testimony against Paulo Grieve, the former energy minister. "He '
        '[Grieve] knew about the cracks and he signed the licence," Noor Haddow, the former head of the nuclear '
        "regulator, told Wednesday's hearing. Grieve rejects the claim. The Senn reactor was closed in March.",
        '"He knew about the cracks',
        '"He [Grieve] knew about the cracks',
    ),
    Case(
        "British and American spelling",
        "Admiral Corinne Basset visited the naval base at Fort Amity on Tuesday after a week of incidents in the "
        'strait. "The defence of this harbour is our first priority," Basset told sailors on the quay. Two patrol '
        "boats have been added. The base houses 1,900 sailors.",
        "FORT AMITY - The navy's top officer flew in on Tuesday to reassure the 1,900 sailors based here. \"The "
        'defense of this harbor is our first priority," Adm. Corinne Basset told sailors on the pier. Two more '
        "patrol boats have been assigned to the base after a week of incidents in the strait.",
        "defence of this harbour",
        "defense of this harbor",
    ),
    Case(
        "titles of two books",
        'The novelist Wanda Ferreira-Holt has won the Amber Prize for "Winter Barley", a story of three sisters on '
        "a failing farm. The judges announced the award in Lisk on Monday night. The prize is worth 25,000. It was "
        "her second nomination.",
        "Wanda Ferreira-Holt took the Amber Prize, worth 25,000, at a ceremony in Lisk on Monday night. She had "
        'been nominated once before, for her first novel, "The Long Furrow". The judges praised her ear for the '
        "speech of farmers.",
        '"Winter Barley"',
        '"The Long Furrow"',
    ),
    Case(
        "reported speech beside the quotation",
        "The footbridge at Carn Gorge will be rebuilt by the autumn, the head of the park service promised on "
        'Friday. "We will rebuild the bridge in stone this time," Edda Northcote said at the site. The timber '
        "bridge burnt down in July. Arson is suspected.",
        "Walkers will get their bridge back. The park service's head, Edda Northcote, said at the site on Friday "
        "that the crossing at Carn Gorge would be rebuilt in stone by the autumn. Police suspect arson in the July "
        "fire that consumed the timber bridge.",
        "rebuild the bridge in stone",
        "would be rebuilt in stone",
    ),
    Case(
        "a contraction",
        'A cargo plane came down in a lake near Tully Sound on Sunday night, aviation officials said. "We do not '
        'know yet why the engine stopped," said the chief investigator, Brandt Ekholm. Both pilots swam ashore. '
        "Divers will look for the flight recorder.",
        "Two pilots swam for their lives when their cargo plane came down in a lake near Tully Sound on Sunday "
        'night. "We don\'t know yet why the engine stopped," chief investigator Brandt Ekholm said. The hunt for '
        "the flight recorder is left to divers.",
        "do not know yet why",
        "don't know yet why",
    ),
    Case(
        "the speech tag splits the sentence",
        'The last coal mine in the Brae valley closed on Friday with a brass band and a minute of silence. "This '
        'is not the end of the valley," the union secretary, Gwen Pryce, said at the gates. "It is the start of '
        'something cleaner." The mine opened in 1871. It employed 310 people at the last.',
        "A brass band played as the Brae valley's last coal mine shut its gates on Friday after a history that "
        'began in 1871. Union secretary Gwen Pryce spoke to the 310 miners at the gates. "This is not the end of '
        'the valley. It is the start of something cleaner," she said.',
        '"This is not the end of the valley,"',
        '"This is not the end of the valley. It',
    ),
    Case(
        "a number written out",
        'Police chief Ottmar Lind resigned on Monday over the lost evidence in the Quayside case. "I have served '
        'this city for 30 years and I will not be its excuse," Lind wrote to the council. A search of the police '
        "store found 14 boxes missing. His deputy takes charge for now.",
        'Ottmar Lind has quit as chief of police after boxes of Quayside evidence vanished. "I have served this '
        'city for thirty years and I will not be its excuse," Lind said in a letter to the council on Monday. In '
        "all 14 boxes are missing from the police store, and his deputy is in charge for the moment.",
        "for 30 years and I will not",
        "for thirty years and I will not",
    ),
    Case(
        "one paper takes the first sentence, the other the second",
        "A ferry with 118 people on board ran aground off Skarn Head in thick fog on Wednesday. All were taken off "
        'by lifeboat. "The rock came out of nowhere," the captain, Leif Sundby, told the coastguard\'s inquiry. '
        "An hour later the tide lifted the ferry free.",
        "Everyone aboard the Skarn Head ferry, 118 people in all, was brought ashore by lifeboat when the ship hit "
        'a rock in Wednesday\'s fog. "I ordered the lifejackets at once," said the captain, Leif Sundby, at the '
        "coastguard's inquiry. The ferry floated off on the tide an hour later.",
        "The rock came out of nowhere",
        "I ordered the lifejackets",
    ),
]


@pytest.mark.parametrize("case", ALTERED, ids=attrgetter("name"))
def test_an_altered_quotation_is_raised(case: Case) -> None:
    briefing = case.compared()
    found = raised(briefing, Kind.QUOTATION, case.words_a, case.words_b)
    assert found is (case.name not in MISSED), told(briefing.discrepancies)


@pytest.mark.parametrize("case", FAITHFUL, ids=attrgetter("name"))
def test_a_quotation_that_is_not_altered_is_left_alone(case: Case) -> None:
    found = conflicts(case.compared(), Kind.QUOTATION, case.words_a, case.words_b)
    assert not found, told(found)
