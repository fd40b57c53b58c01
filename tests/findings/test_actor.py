"""Actor: the two articles have somebody else do it, or have it done to somebody else."""

from __future__ import annotations

from operator import attrgetter

import pytest

from briefreader.model import Kind
from findings import MISSED, Case, conflicts, raised, told
from findings.actor_alike import ALIKE

DIFFERENT = [
    Case(
        "the army or the rebels blow up a bridge",
        "Government soldiers blew up the railway bridge over the Lindi at Kasongo before they left the town, "
        "residents reached by telephone said. The explosion was heard ten kilometres away. Trains with copper can no "
        "longer reach the border. The rebels entered Kasongo without a fight on Sunday and promised to reopen the "
        "market. About 15,000 people have fled south.",
        "No copper train will get to the border for a long time: the railway bridge over the Lindi is gone. Rebels "
        "destroyed it with explosives on their way into Kasongo, according to residents who were reached by "
        "telephone. The army had withdrawn before Sunday, and no shot was fired. Some 15,000 people are on the roads "
        "to the south. The market is to open again.",
        "Government soldiers blew up",
        "Rebels destroyed it with explosives",
    ),
    Case(
        "the husband or the brother is arrested",
        "The husband of the murdered pharmacist Clara Voss was arrested in Aachen on Thursday, three weeks after she "
        "was found dead in her shop. Police had gone through his telephone. He said that he had been at the cinema "
        "on the evening in question. The till was untouched. Voss, 46, had run the pharmacy at the cathedral for "
        "twenty years.",
        "Nothing was missing from the till when Clara Voss, 46, lay dead in the pharmacy by Aachen cathedral that "
        "she had run for two decades. Three weeks later, on Thursday, the police took her brother into custody. A "
        "look at his telephone had raised doubts about an evening that he claims to have spent at the cinema.",
        "The husband of the murdered pharmacist Clara Voss",
        "took her brother into custody",
    ),
    Case(
        "another woman scores the winner",
        "Zambia's women beat Ghana 2-1 in the semi-final of the Africa Cup in Rabat on Tuesday. Racheal Phiri headed "
        "the winner from a corner in the last minute. Ghana had led through a penalty by Abena Owusu. The stadium "
        "was half empty because of a bus strike. Zambia, who have never won the cup, meet Nigeria on Saturday.",
        "A strike by bus drivers kept half the seats in Rabat empty, and those who stayed at home on Tuesday missed "
        "a fine semi-final. Abena Owusu put Ghana in front with a penalty. Zambia equalised, and in stoppage time "
        "Barbra Lungu's header from a corner made it 2-1. Against Nigeria on Saturday they can win the Africa Cup "
        "for the first time.",
        "Racheal Phiri headed the winner",
        "Barbra Lungu's header",
    ),
    Case(
        "the captain or the first officer is flying",
        "A Canadian airliner left the runway in Halifax on Friday because it touched down too late in heavy rain, "
        "investigators have found. The captain, who had 11,000 hours of experience, was flying the aircraft. He "
        "thought of going round but decided against it. Three passengers broke bones on the slides. The Boeing "
        "stopped 40 metres short of a motorway.",
        "Forty metres more and the Boeing would have been on the motorway. Why it ran off the end of the runway in "
        "Halifax in Friday's downpour is now clear to investigators: it came down too far along the runway. The "
        "first officer was at the controls. The idea of going round was dropped. Three passengers of the Canadian "
        "airline suffered broken bones as they left by the slides.",
        "The captain, who had 11,000 hours of experience",
        "The first officer was at the controls",
    ),
    Case(
        "the founder or his daughter sells the shares",
        "The founder of the software house Lintbeck, Joris Maes, sold shares worth 30 million euros two weeks before "
        "the firm admitted that its biggest contract was lost. The Belgian financial regulator is asking what he "
        "knew. The price has fallen by half. Maes, 67, says that the sale had been arranged a year earlier to pay "
        "for a yacht. Small investors plan to sue.",
        "It was for a yacht, and arranged a year in advance, they say at Lintbeck. Yet the regulator of Belgium's "
        "financial markets has questions, since the software house lost its largest contract and half its value on "
        "the stock exchange. Shares for 30 million euros had changed hands a fortnight before the news came out: "
        "Ilse Maes, the founder's daughter, had got rid of them. Small shareholders want to go to court.",
        "The founder of the software house Lintbeck, Joris Maes",
        "Ilse Maes, the founder's daughter",
    ),
    Case(
        "the president or the prime minister dismisses the general",
        "Peru's president, Alonso Quiroga, has dismissed the commander of the army over the killing of three "
        "protesters in Ayacucho. General Hugo Salas learned of it from the radio. His men had fired on a march of "
        "coca farmers with live ammunition. The opposition had asked for the move for a week. A successor is to be "
        "named before the holiday.",
        "From the radio General Hugo Salas heard that he no longer commanded Peru's army. Prime minister Mirta "
        "Landeo dismissed him because soldiers had shot dead three people in Ayacucho at a march of farmers who grow "
        "coca. The ammunition was live. For a week there had been calls by the opposition to let him go. Before the "
        "holiday a new man will be chosen.",
        "Peru's president, Alonso Quiroga, has dismissed",
        "Prime minister Mirta Landeo dismissed him",
    ),
    Case(
        "a teacher or a pupil raises the alarm",
        "A teacher's quick thinking saved a class from carbon monoxide in a mountain hut near Andermatt in "
        "Switzerland on Wednesday. Urs Gamper noticed that several children were drowsy, opened the windows and "
        "carried two of them outside. All 19 pupils spent the night in hospital for observation. A stove pipe was "
        "blocked by a bird's nest. The hut is closed until further notice.",
        "Nineteen pupils from Zug are well again after a night under observation in hospital. In their hut near "
        "Andermatt, high in the Swiss mountains, a bird had built its nest in the pipe of the stove. That nobody "
        "died of carbon monoxide on Wednesday they owe to Lia, 12, who noticed the drowsiness of the others and "
        "flung the windows open. The hut has been shut for now.",
        "Urs Gamper noticed",
        "Lia, 12, who noticed",
    ),
    Case(
        "one surname is spelt two ways",
        'The winner of this year\'s Booker prize is Eleanor Wolfe, whose novel "Saltmarsh" follows a lighthouse '
        "keeper and her two sons through a single winter. The jury met for six hours and praised the book's "
        "restraint. Wolfe, 34, works as a nurse in Hull. She wrote it on night shifts. The prize is worth 50,000 "
        "pounds, and she wants a boat.",
        'Nurse takes the Booker: Eleanor Wolff, who is 34 and works in Hull, has won the prize for "Saltmarsh", '
        "written during her night shifts. The novel tells of a woman who keeps a lighthouse, of her sons and of one "
        "winter. It took the jury six hours to decide. With the 50,000 pounds the author intends to buy a boat.",
        "Eleanor Wolfe, whose novel",
        "Eleanor Wolff, who is 34",
    ),
    Case(
        "two first names of one fugitive",
        "Interpol is looking for Daniel Marchetti, who failed to return from a day's leave to a prison in Parma. The "
        "51-year-old was serving twelve years for kidnapping a cheese merchant. He left his shoes on the bank of the "
        "Po, but the police do not believe that he drowned. His wife has been questioned. The prison's governor has "
        "offered to resign.",
        "A pair of shoes on the bank of the Po does not convince the police. They think that the owner is alive, and "
        "Interpol has joined in the search: Davide Marchetti, 51, kidnapper of a cheese merchant, was let out of "
        "prison in Parma for a day and stayed away. He had been given twelve years. His wife was questioned, and the "
        "governor is ready to go.",
        "Daniel Marchetti",
        "Davide Marchetti",
    ),
    Case(
        "the veto is Hungary's or Slovakia's",
        "Hungary blocked a loan of four billion euros to Moldova on Monday, demanding that the money be tied to "
        "cheaper transit of gas. The other 26 members of the European Union were in favour. Moldova needs it before "
        'the winter. The finance ministers will try again in ten days. "We will find a way," said Estonia\'s '
        "minister, Kadri Tamm, who was in the chair.",
        "Moldova has to go on waiting for four billion euros. The loan should be paid out before winter, but on "
        "Monday a single country stood in the way: Slovakia's finance minister refused to sign unless gas became "
        "cheaper to transport. Twenty-six governments wanted to lend the money. Kadri Tamm of Estonia, who presided, "
        "is sure that a way will be found, and tries again in ten days.",
        "Hungary blocked a loan",
        "Slovakia's finance minister refused to sign",
    ),
    Case(
        "the buyer becomes the bought",
        "The shipping line Norrland is to take over its competitor Baltica Freight for 1.1 billion kronor in shares, "
        "the two said on Thursday. Together they will have 64 vessels. One of the head offices, in Gothenburg or in "
        "Gdansk, is to close. Unions were told an hour before the stock exchange. Shares of both companies had been "
        "suspended since Tuesday.",
        "With 64 vessels a new giant is to sail the Baltic. Baltica Freight will buy Norrland and pay 1.1 billion "
        "kronor in its own shares, as the two lines made known on Thursday. Trading in their stock had been halted "
        "on Tuesday. Of the headquarters in Gdansk and Gothenburg only one remains. Trade unionists had one hour's "
        "notice of it.",
        "Norrland is to take over its competitor Baltica Freight",
        "Baltica Freight will buy Norrland",
    ),
    Case(
        "a suspect is Norwegian or Danish",
        "A Norwegian engineer has been arrested in Reykjavik on suspicion of having passed plans of undersea cables "
        "to a foreign power. The man, 44, worked for a firm that repairs them. He had been watched since the summer. "
        "In his flat the police found a camera no larger than a button. Iceland's government called in an "
        "ambassador, whom it did not name.",
        "Iceland's police found the camera, the size of a button, in the flat of a man they had been following since "
        "summer. Plans of cables on the sea floor are said to have gone to another state. The 44-year-old Dane, an "
        "engineer at a company that mends such cables, was detained in Reykjavik. An ambassador was called in by the "
        "government, but which one it would not say.",
        "A Norwegian engineer",
        "The 44-year-old Dane, an engineer",
    ),
    Case(
        "who walks out of the pay talks",
        "The union of Argentine teachers broke off talks about pay on Tuesday night, nine hours after they had begun "
        "in La Plata. Inflation has eaten up the last rise, which was 40 percent. Classes will be cancelled on "
        "Thursday and Friday. The provincial government had offered to pay in three instalments. A mediator is to "
        "call both sides together again next week.",
        "In Argentina there will be no lessons on Thursday and Friday. Nine hours had been spent in La Plata talking "
        "about teachers' pay when on Tuesday night the negotiators of the provincial government got up and left. "
        "Their offer was a rise in three instalments. The last one, of 40 percent, was swallowed by inflation. Next "
        "week a mediator wants to bring the parties together.",
        "The union of Argentine teachers broke off talks",
        "the negotiators of the provincial government got up and left",
    ),
    Case(
        "the drunk one is the lorry driver or the motorist",
        "The lorry driver who caused Friday's pile-up on the motorway near Zaragoza had three times the permitted "
        "amount of alcohol in his blood, Spanish police said. Fourteen vehicles ran into each other in the fog and "
        "two people died. A motorist was cut out of her car after four hours. Melons rolled over both lanes. The "
        "road was clear by evening.",
        "Two dead, 14 wrecked vehicles, melons everywhere: fog was not the only cause of Friday's accident on the "
        "Zaragoza motorway. The woman whose car was hit first, and who sat trapped for four hours, had drunk three "
        "times as much as the law allows, according to the Spanish police. The lorry that carried the melons could "
        "be towed away, and traffic flowed in the evening.",
        "The lorry driver who caused",
        "The woman whose car was hit first",
    ),
    Case(
        "the dose is given by a doctor or by a nurse",
        "A junior doctor gave a boy of six ten times the intended dose of morphine at the Royal Clyde Hospital in "
        "Glasgow, an inquiry has found. The boy, Callum Reid, stopped breathing and was revived. A decimal point had "
        "been misread. He has recovered. The hospital now requires two people to check each syringe, and it has "
        "written to his parents.",
        "Two people have to look at every syringe at Glasgow's Royal Clyde Hospital from now on, because a point was "
        "overlooked. Six-year-old Callum Reid was given morphine by a nurse and ceased to breathe; it was ten times "
        "what had been meant for him. He was brought back and is healthy. All this is in the findings of an inquiry. "
        "His parents got a letter.",
        "A junior doctor gave a boy",
        "was given morphine by a nurse",
    ),
    Case(
        "the victims are tourists or guides",
        "Four French tourists were killed by gunmen on the road to the rock paintings of Tadrart in southern Algeria "
        "on Saturday, the interior ministry said. Their two guides escaped on foot and walked all night to a "
        "military post. The attackers burnt the jeeps. Travel agencies have cancelled their tours. It was the first "
        "such attack in the region for eleven years.",
        "For eleven years nothing of the kind had happened around the rock paintings of Tadrart, in the south of "
        "Algeria. Agencies are now cancelling all tours. Armed men had stopped two jeeps on Saturday and set fire to "
        "them. They shot dead four local guides, the ministry of the interior reported. Two people got away and "
        "reached an army post after walking through the night.",
        "Four French tourists were killed",
        "shot dead four local guides",
    ),
]


@pytest.mark.parametrize("case", DIFFERENT, ids=attrgetter("name"))
def test_two_actors_of_one_deed_are_raised(case: Case) -> None:
    briefing = case.compared()
    found = raised(briefing, Kind.ACTOR, case.words_a, case.words_b)
    assert found is (case.name not in MISSED), told(briefing.discrepancies)


@pytest.mark.parametrize("case", ALIKE, ids=attrgetter("name"))
def test_one_actor_named_two_ways_and_others_with_deeds_of_their_own_are_left_alone(case: Case) -> None:
    found = conflicts(case.compared(), Kind.ACTOR, case.words_a, case.words_b)
    assert not found, told(found)
