"""Certainty: articles that only seem to differ, for test_certainty.py."""

from __future__ import annotations

from typing import Final

from findings import Case

ALIKE: Final = (
    Case(
        "may and might",
        "The volcano Semeru on Java may erupt again within days, Indonesia's volcanologists said on Tuesday. Gas has "
        "been rising from three vents. Some 2,000 people were moved from the slopes to mosques and schools. Sand "
        "diggers go on working in the river bed by day. In December an eruption buried two bridges, and 51 people "
        "were killed.",
        "Three vents of Semeru are giving off gas. In the next few days the volcano on Java might break out once "
        "more, according to Indonesian volcanologists, who spoke on Tuesday. About 2,000 inhabitants of its slopes "
        "sleep in schools and mosques. Two bridges and 51 people were lost in December, yet sand is still dug from "
        "the river in daytime.",
        "may erupt again",
        "might break out once more",
    ),
    Case(
        "an allegation told as one in both",
        "A Spanish priest is accused of having sold the silver of three village churches to an antiques dealer in "
        "Seville. Police found a censer in his car. Father Anselmo Ruiz, 60, had told his parishioners that the "
        "pieces were being cleaned. Prosecutors want to try him for theft. The dealer says that he had papers with a "
        "stamp.",
        "The silver was away to be cleaned, Father Anselmo Ruiz told the people of three Spanish villages. "
        "Prosecutors intend to put the 60-year-old on trial. He allegedly sold it all to a dealer in Seville, who "
        "claims to have been shown stamped papers. In the priest's car the police came upon a censer, wrapped in a "
        "towel.",
        "is accused of having sold",
        "allegedly sold it all",
    ),
    Case(
        "a denial reported by both",
        "Turkey's Olympic committee denied on Friday that it had offered watches to delegates who will choose the "
        "host of the 2036 games. A Swiss magazine had printed a list of 14 names. The watches, it wrote, were worth "
        "9,000 euros each. Istanbul is competing with Ahmedabad and Doha. The vote is held in September in Lima. The "
        "city last bid for the games in 2013.",
        "Fourteen delegates, fourteen watches at 9,000 euros apiece: a list that a magazine in Switzerland published "
        "is causing unrest before September's vote in Lima on the games of 2036. Turkey's Olympic committee rejected "
        "the report as untrue on Friday. Besides Istanbul, Doha and Ahmedabad want to be hosts. The magazine says "
        "that it has receipts. Its editor has been invited to testify.",
        "denied on Friday",
        "rejected the report as untrue",
    ),
    Case(
        "rents went up and rents climbed",
        "Rents in Dublin went up by 11 percent last year, the Irish housing agency said on Monday. A flat with two "
        "rooms now costs 2,100 euros a month. Nurses and bus drivers move to the midlands. The city wants to turn "
        "empty offices into homes, 3,000 of them by the end of next year. Landlords had warned of a cap.",
        "Dublin's empty offices should become 3,000 homes before next year is out. There is need of them: rents in "
        "the Irish capital climbed 11 percent in a year, according to the housing agency, and for two rooms one pays "
        "2,100 euros. It published its figures on Monday. Bus drivers and nurses look for flats in the midlands.",
        "went up by 11 percent",
        "climbed 11 percent",
    ),
    Case(
        "cannot be ruled out and remains possible",
        "A strike at Chile's largest copper mine cannot be ruled out, the miners' union said on Wednesday after a "
        "second day of talks. The company offers a bonus of 20,000 dollars, the union asks for 36,000. Escondida "
        "Norte produces a twentieth of the world's copper. In London the metal became 2 percent dearer. A mediator "
        "has been named.",
        "Copper cost 2 percent more in London because every twentieth ton of it comes out of Escondida Norte in "
        "Chile. Miners there want a bonus of 36,000 dollars; their employer would pay 20,000. On Wednesday, the "
        "second day of negotiations, the union said that a strike remained possible. Now a mediator will talk to "
        "both of them.",
        "cannot be ruled out",
        "remained possible",
    ),
    Case(
        "one figure rose and another fell",
        "The number of burglaries in Belgium rose by 6 percent last year, the interior ministry said. The thieves "
        "come early in the evening, when it is dark and nobody is home. Ladders left in gardens help them. The "
        "ministry advises people to leave a radio on. In Antwerp, patrols on bicycles have been doubled for the "
        "winter. Most of the loot is jewellery.",
        "Leave the radio on, Belgium's interior ministry advises those who go out after dark, and lock the ladder "
        "away. Early evening is the time of burglars. The number of solved cases fell by 6 percent last year, it "
        "said. Antwerp has doubled the patrols that ride through its streets by bicycle as long as winter lasts. Its "
        "officers wear yellow coats.",
        "burglaries in Belgium rose by 6 percent",
        "solved cases fell by 6 percent",
    ),
    Case(
        "failed to stop and did not stop",
        "A motorist who failed to stop after knocking down a traffic warden in Leeds gave herself up on Thursday. "
        "She had read in the newspaper that he was alive. Asif Mahmood, 57, has a fractured collarbone. The woman, a "
        "teacher, said that she had panicked. A glove with a parking ticket was still stuck in the wiper of her car.",
        "Under the wiper there was a glove, and in the glove a ticket. It convicted her before she said a word: the "
        "teacher who on Thursday came to the police in Leeds did not stop when her car had knocked a traffic warden "
        "over. Panic, she explained. In the paper she had seen that Asif Mahmood, 57, survived with a broken "
        "collarbone.",
        "failed to stop",
        "did not stop",
    ),
    Case(
        "nobody was hurt and all were unharmed",
        "A hot-air balloon with eleven tourists came down in the car park of a prison in Cappadocia on Sunday. "
        "Nobody was hurt. A sudden wind had carried it over the walls, where guards first thought of an escape. The "
        "pilot apologised with a box of Turkish delight. The prison's governor said that he had never had such "
        "willing visitors.",
        "They were willing visitors, the governor found. The wind had taken hold of a balloon over Cappadocia on "
        "Sunday and dropped it beside his prison, among the parked cars, with eleven tourists in the basket. All "
        "remained unharmed. An escape, the guards had thought when it crossed the wall. For the Turkish delight they "
        "thanked the pilot.",
        "Nobody was hurt",
        "All remained unharmed",
    ),
    Case(
        "one condition in both",
        "If the referendum in November succeeds, Switzerland will limit its population to ten million. The "
        "government would then have to end its treaty on free movement with the European Union. Hospitals, where "
        "four in ten doctors are foreigners, are alarmed. Polls see both camps at 47 percent. The farmers' "
        "association has not made up its mind. Turnout is expected to be high.",
        "Switzerland would set a limit of ten million people should the voters say yes in November. Its treaty with "
        "the European Union on free movement would have to go. It is a tie so far, with 47 percent for each side in "
        "the polls. The farmers are undecided. Hospitals fear for their foreign doctors, who are 40 percent of the "
        "total.",
        "Switzerland will limit its population",
        "Switzerland would set a limit",
    ),
    Case(
        "thought to be and believed to be",
        "A drawing that hung in a dentist's waiting room in Florence is thought to be by Michelangelo. It shows a "
        "left foot. The dentist got it from a patient in 1971 in place of payment. The Uffizi will examine it with "
        "infrared light until the summer. Patients had often remarked that the big toe was too long, he said.",
        "The big toe is too long, as patients of a dentist in Florence used to say while they waited. Now the "
        "drawing of a left foot is at the Uffizi, where it is examined in infrared light; it is believed to be a "
        "work of Michelangelo's. A patient who could not pay had left it in 1971. The results come in summer.",
        "is thought to be by Michelangelo",
        "is believed to be a work",
    ),
    Case(
        "one side welcomes what the other opposes",
        "Fishermen on Malta are opposed to an airport for seaplanes in the bay of Marsaxlokk. Their nets would be "
        "torn, they say. The company Aqua Wings wants to fly to Sicily eight times a day with aircraft for 19 "
        "passengers. The planning authority will decide before Easter. In the 1930s flying boats to Alexandria "
        "landed in the same bay.",
        "To Sicily in 25 minutes: the hotels on Malta welcome the plan of a company called Aqua Wings, whose "
        "seaplanes would take off in the bay of Marsaxlokk eight times a day with 19 people on board. It was a stop "
        "for flying boats on their way to Alexandria in the 1930s. A decision by the planners is due before Easter.",
        "are opposed to an airport for seaplanes",
        "welcome the plan",
    ),
    Case(
        "rejected the ban and voted to keep it legal",
        "The Colombian senate rejected a ban on cockfights on Tuesday by 55 votes to 41. Breeders had filled the "
        "gallery with straw hats. The government in Bogotá argued that 70,000 families live from the fights. A "
        "senator of the Greens brought a bandaged cock into the chamber. A ban on bullfights had been passed last "
        "year. The sitting lasted for nine hours.",
        "Straw hats flew through the gallery when breeders heard the result: on Tuesday Colombia's senate voted by "
        "55 to 41 to keep cockfights legal. They feed 70,000 families, as the government had said. Not even the "
        "bandaged bird that a Green senator had with her could change it. For bullfights the end came a year ago. "
        "Outside, two breeders embraced a policeman.",
        "rejected a ban on cockfights",
        "to keep cockfights legal",
    ),
    Case(
        "down in a month and up over the year",
        "Unemployment in Greece fell in March to 9.8 percent, as hotels began to hire for the summer. In February it "
        "had stood at 10.4 percent. The statistics office pointed out that every third new contract ends in October. "
        "On Crete there is a lack of cooks. The labour minister offers retired waiters a bonus if they come back.",
        "A bonus for waiters who return from retirement is offered by the Greek minister of labour. Cooks, too, are "
        "wanted, above all on Crete. Compared with March of last year, unemployment rose slightly, from 9.6 to 9.8 "
        "percent. Of the contracts that were signed, a third run only until October, the office of statistics said. "
        "New figures are due in a month.",
        "fell in March",
        "rose slightly",
    ),
    Case(
        "expected and likely",
        "The singer Rosalva is expected to cancel the remaining concerts of her tour, a source at her record company "
        "said. She lost her voice in Lyon on Saturday during the second song. The audience sang the rest. Doctors "
        "found a nodule. Eleven concerts are left, in Turin among other places, for which 190,000 tickets have been "
        "sold.",
        "In Lyon the audience took over after the second song on Saturday because Rosalva had no voice any more. The "
        "doctors discovered a nodule. It is likely that the singer will call off what remains of the tour, somebody "
        "at her label said. This concerns 190,000 people who have tickets for eleven evenings, from Turin onwards. "
        "Tickets can be returned until autumn.",
        "is expected to cancel",
        "It is likely that the singer will call off",
    ),
    Case(
        "a plea of not guilty and a denial",
        "The hedge fund manager Curtis Blaine pleaded not guilty on Monday to having bribed a judge in Delaware with "
        "a share in a racehorse. The horse, Quiet Verdict, won twice last year. Prosecutors played a tape on which "
        "the two men laughed about the name. Blaine, 48, may not leave the state. The judge has confessed. His fund "
        "manages two billion dollars.",
        "A laugh about a horse's name is on the tape that was heard in Delaware on Monday. Prosecutors say that "
        "Quiet Verdict, a winner of two races last year, belonged in part to a judge, and that Curtis Blaine had "
        "given him that part as a bribe. The fund manager, 48, denied it. He must stay in the state. From the judge "
        "there is a confession.",
        "pleaded not guilty",
        "denied it",
    ),
    Case(
        "unlikely to return and not expected back",
        "Goalkeeper Tomasz Wrona is unlikely to play again this season after breaking a finger in Kraków's 1-0 win "
        "on Saturday. A young Ukrainian will replace him. Wrona had saved a penalty with that very hand two minutes "
        "earlier. The surgeon used three screws. Kraków lead the table by four points with six matches left. He is "
        "33 and under contract until next summer.",
        "Three screws hold the finger that Tomasz Wrona broke on Saturday, two minutes after he had used it to save "
        "a penalty. Kraków won 1-0 and remain at the top, four points ahead with six games to come. Their goalkeeper "
        "is not expected back before the season ends. In his place stands a young man from Ukraine.",
        "is unlikely to play again",
        "is not expected back",
    ),
)
