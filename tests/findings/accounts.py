"""Accounts of one event, for test_accounts.py: some exclude each other, some only seem to."""

from __future__ import annotations

from dataclasses import dataclass

from briefreader import Article, Briefing, compare


@dataclass(frozen=True, slots=True)
class Accounts:
    """Two articles on one event, or one that has two sources."""

    name: str
    a: str
    b: str | None

    def compared(self) -> Briefing:
        """Return the briefing of the articles."""
        return compare([Article.from_text(text) for text in (self.a, self.b) if text is not None])


APART = [
    Accounts(
        "no damage to a bridge, and a dent in it",
        "A lorry struck the Corran railway bridge in Perthshire on Tuesday morning, halting trains between Perth "
        "and Inverness. The driver, 44, climbed out of his cab by himself. There was no damage to the bridge, "
        "Network Rail said, and trains were running again by noon. The lorry was carrying sawn timber from "
        "Aviemore.",
        "Trains between Perth and Inverness stood still on Tuesday after a timber lorry hit the Corran railway "
        "bridge. Engineers who hung from ropes found a dent in the Corran bridge and replaced two rivets. The "
        "lorry driver, a man of 44, got out alone. Perthshire police want to speak to witnesses.",
    ),
    Accounts(
        "unarmed and walking away, or lunging with a knife",
        "Police in Memphis shot dead Darnell Hughes, 31, outside a car wash on Sunday night. Officers said Hughes "
        "lunged at them with a knife after they stopped his car. His mother identified the body on Monday. The "
        "two officers have been suspended with pay while the state investigates.",
        "Hundreds marched in Memphis on Monday for Darnell Hughes, who was shot dead by two officers outside a "
        "car wash on Sunday. Hughes, 31, was unarmed, his family's lawyer said, and was walking away. The "
        "officers are suspended on full pay. The state bureau of investigation has taken over the case.",
    ),
    Accounts(
        "a captain asleep or awake",
        "The captain of the ferry Brisk was asleep in his cabin when the ship ran onto rocks off Naxos on Friday, "
        "the coastguard said. All 212 passengers were taken off by fishing boats. The ferry had left Piraeus "
        "three hours late. Greek prosecutors are questioning the captain, Stavros Lekas.",
        "Fishing boats carried 212 passengers ashore after the ferry Brisk hit rocks near Naxos on Friday. The "
        "captain, Stavros Lekas, was awake and on the bridge, his lawyer told reporters in Athens. Prosecutors "
        "are questioning him. The Brisk had set out late from Piraeus.",
    ),
    Accounts(
        "a gunman surrenders or is overpowered",
        "The gunman who held eleven people in a bank in Lyon surrendered on Thursday evening, the interior "
        "minister said. Karim Dellal, 38, had asked for a pizza and a helicopter. No shot was fired. The "
        "hostages, among them two children, were given blankets and tea.",
        "After nine hours the siege of a bank in Lyon ended on Thursday evening. Karim Dellal, 38, was "
        "overpowered by police who came through a skylight. Eleven hostages, two of them children, walked free. "
        "Dellal had demanded a helicopter, and a pizza was delivered.",
    ),
    Accounts(
        "a striker rested or brought on",
        "Striker Olu Adeyemi did not play in Porto's 2-0 win at Braga on Saturday because of a sore calf. The "
        "Portuguese champions scored through Reis and Matos. Coach Lima said the Nigerian would be rested again "
        "on Tuesday against Ajax. Porto are four points clear.",
        "Porto stay four points clear after winning 2-0 at Braga on Saturday, with goals by Reis and Matos. "
        "Striker Olu Adeyemi came on for the last ten minutes and hit the post. Ajax visit Porto on Tuesday, and "
        "Lima will have to do without two defenders.",
    ),
    Accounts(
        "no leak, and oil in the lake",
        "A tanker lorry overturned beside Lake Elsin in Minnesota on Wednesday and its driver was flown to "
        "hospital. There was no leak, the sheriff's office said. The road was closed for six hours. Anglers had "
        "to turn back.",
        "Anglers were sent home from Lake Elsin in Minnesota on Wednesday after a tanker lorry overturned on the "
        "shore road. Some 4,000 litres of diesel leaked into the lake, said the state pollution agency. A "
        "helicopter took the driver to hospital. The road stayed closed for six hours.",
    ),
    Accounts(
        "a cause that may be or is",
        "The fungus that is killing ash trees in Denmark may have come from nursery stock imported from Poland, "
        "researchers in Aarhus said on Monday. They compared samples from 60 woods. Nine in ten Danish ash trees "
        "are infected. The ministry wants a ban on imports.",
        "Nine in ten ash trees in Denmark are sick. The fungus came from nursery stock imported from Poland, "
        "researchers in Aarhus reported on Monday after comparing samples from 60 woods. The ministry of the "
        "environment plans to ban imports.",
    ),
    Accounts(
        "no plans to close a plant that will close",
        "The brewer Calder has no plans to close its plant in Dundee, the chief executive, Fiona Reid, said on "
        "Friday. The plant has 340 employees. Sales of ale fell by 7 percent. Unions had heard of talks with a "
        "Dutch rival.",
        "The brewer Calder will close its plant in Dundee next spring with the loss of 340 jobs, according to "
        "union officials who met managers on Friday. Sales of ale are down 7 percent. Fiona Reid, the chief "
        "executive, could not be reached. A Dutch rival is said to be interested.",
    ),
    Accounts(
        "a vote without dissent or by one vote",
        "Councillors in Galway voted unanimously on Monday to ban cars from Quay Street. The ban begins in June. "
        "Traders had asked for a delay. A petition with 5,000 names was handed in.",
        "Cars will be banned from Quay Street in Galway from June, councillors decided on Monday. The ban was "
        "carried narrowly, by a single vote. Traders had wanted a delay. Some 5,000 people had signed a petition.",
    ),
    Accounts(
        "a march that was peaceful, and tear gas",
        "The march against the pension law in Marseille on Tuesday was peaceful, the prefect said. The unions "
        "counted 40,000 people and the police 12,000. Trains to Nice were cancelled. Another march is planned for "
        "Saturday.",
        "Between 12,000 and 40,000 people marched in Marseille on Tuesday against the pension law. At the old "
        "port marchers clashed with police, who used tear gas. Trains to Nice did not run. The unions plan "
        "another march for Saturday.",
    ),
    Accounts(
        "a vaccine approved or rejected",
        "Brazil's health regulator approved a malaria vaccine for children on Wednesday, its president said. The "
        "vaccine was developed in Recife. It costs 12 reais a dose. Trials involved 8,000 children in the Amazon.",
        "A malaria vaccine developed in Recife was rejected by Brazil's health regulator on Wednesday because of "
        "gaps in the data. Trials with 8,000 children had been held in the Amazon. A dose would cost 12 reais.",
    ),
    Accounts(
        "a barrier closed for one source and open for the other",
        "A school bus and a train collided near Ohrid on Monday, killing the bus driver. The barrier was closed, "
        "the railway said. Pupils who were on board say that the barrier was open. Twelve children are in "
        "hospital. The railway has sent two inspectors.",
        None,
    ),
    Accounts(
        "a driver sober or drunk",
        "The actor Miles Hart was arrested after his car hit a fountain in Pasadena on Friday night. Hart, 52, "
        "was sober, his agent said. No one else was in the car. The fountain dates from 1926.",
        "Miles Hart drove into a fountain in Pasadena on Friday night. The actor was drunk, according to the "
        "police report, and was taken to a cell. He is 52. The fountain, built in 1926, is dry.",
    ),
    Accounts(
        "a climber alone or with a guide",
        "A Swiss tourist died on Monday when he fell from a ridge on Mount Kenya. Reto Frei, 39, was alone, park "
        "rangers said. His rope was found on Tuesday. A helicopter flew the body to Nanyuki.",
        "A helicopter brought the body of Reto Frei, 39, to Nanyuki on Tuesday. The Swiss tourist fell from a "
        "ridge on Mount Kenya on Monday. Frei was climbing together with a guide, his embassy said. A rope was "
        "recovered.",
    ),
    Accounts(
        "a line that may have started a fire or did",
        "The fire that destroyed 40 houses in Paradise Bay may have been started by a power line, the fire chief "
        "said on Tuesday. Two people are missing. Winds have dropped. Schools stay closed.",
        "A power line started the fire in Paradise Bay that destroyed 40 houses, the fire chief said on Tuesday. "
        "Two people are still missing. The wind has eased. Schools remain closed.",
    ),
    Accounts(
        "a cyclist with a helmet or without",
        "The cyclist who died in a collision with a taxi in Utrecht on Thursday was wearing a helmet, the police "
        "said. Anna Bos, 23, was a student of law. The taxi driver is in shock. Flowers lie at the crossing.",
        "Flowers lie at a crossing in Utrecht where Anna Bos, 23, was hit by a taxi on Thursday. The cyclist was "
        "not wearing a helmet, a witness said. Bos studied law. The driver of the taxi has been questioned.",
    ),
    Accounts(
        "a meeting denied and photographed",
        "The minister Ivo Raskov denied on Monday that he had met the arms dealer Leon Vass in Vienna. A "
        "newspaper had printed the claim. Vass is wanted in three countries. The opposition demands an inquiry.",
        "Minister Ivo Raskov met the arms dealer Leon Vass in Vienna in March, according to a newspaper that has "
        "a photograph. Vass is wanted in three countries. The opposition demands an inquiry into the minister.",
    ),
    Accounts(
        "rates raised or left alone",
        "The central bank of Norway raised interest rates on Thursday to 4.5 percent. The krone gained against "
        "the euro. The governor spoke of wages. Builders were disappointed.",
        "Norway's central bank left interest rates unchanged on Thursday. The governor spoke of wages. Builders "
        "had hoped for a cut. The krone gained against the euro.",
    ),
    Accounts(
        "a safe locked and unlocked",
        "A jeweller in Antwerp lost diamonds worth 3 million euros on Sunday. The safe was locked, the owner "
        "said. Police said on Monday that the safe was unlocked. Nobody heard an alarm.",
        None,
    ),
    Accounts(
        "a guild for or against a merger",
        "The actors' guild supports a merger with the writers' guild, its president said in Los Angeles on "
        "Wednesday. A vote is due in May. The two have 170,000 members. Talks began last year.",
        "Los Angeles' actors' guild opposes a merger with the writers' guild, its president said on Wednesday. "
        "Members vote in May. Together the guilds have 170,000 members.",
    ),
]

TOGETHER = [
    Accounts(
        "damage to something else",
        "A storm passed over the island of Sark on Sunday. There was no damage to the harbour, the constable "
        "said. Ferries sailed on Monday. Seven trees fell across the avenue.",
        "Seven trees came down on the avenue in Sark when a storm passed on Sunday, and the roof of a barn "
        "collapsed. Ferries from the harbour sailed as usual on Monday, said the constable.",
    ),
    Accounts(
        "a flight and a fight, one after the other",
        "A thief snatched a violin worth 90,000 pounds on a train at York on Friday and was running for the exit "
        "when a guard stopped him. The man, 25, had a knife in his bag. The violin was not damaged. Its owner is "
        "a soloist of the Halle.",
        "A guard at York station caught a man of 25 who had taken a violin on a train on Friday. The instrument, "
        "worth 90,000 pounds, is unharmed. The thief turned on the guard before he was held by passengers. It "
        "belongs to a soloist of the Halle orchestra.",
    ),
    Accounts(
        "a warning given and a slide without a sound",
        "Avalanche experts had warned skiers for a week before the slide at Verbier that killed two Britons on "
        "Thursday. The two had left the marked run. Rescuers dug for four hours. The slope is now closed.",
        "Two Britons died under an avalanche at Verbier on Thursday after leaving the marked run. The slide came "
        "without any sound, a guide said. Rescue teams needed four hours. The slope has been closed.",
    ),
    Accounts(
        "a winner smiles and the losers weep",
        "The winner of Sunday's election in Malta, Clara Vella, smiled as she greeted supporters in Valletta. Her "
        "rival conceded at midnight. Turnout was 84 percent. She will be sworn in on Wednesday.",
        "Supporters of the defeated prime minister wept in Valletta as Clara Vella won Sunday's election in "
        "Malta. He conceded at midnight. With 84 percent, turnout was low by Maltese standards. Vella takes "
        "office on Wednesday.",
    ),
    Accounts(
        "a theft without an arrest",
        "No one has been arrested over the theft of a bronze horse from a park in Ghent, police said on Monday. "
        "It weighs 900 kilos. A crane must have been used. The sculptor is dismayed.",
        "A bronze horse of 900 kilos has vanished from a park in Ghent. Police think that the thieves used a "
        "crane. The sculptor says that he is dismayed. Witnesses are asked to come forward.",
    ),
    Accounts(
        "a substitute in both",
        "Midfielder Jan Kral came off the bench to score as Brno beat Ostrava 1-0 on Saturday. He had been out "
        "since May. Brno are third. The crowd was 6,100.",
        "Brno won 1-0 against Ostrava on Saturday in front of 6,100 spectators with a goal by substitute Jan "
        "Kral, who had been injured since May. They are third in the table.",
    ),
    Accounts(
        "a rise on one day and a fall on another",
        "Shares in the airline Volare rose 4 percent in Milan on Monday after it ordered 20 jets. They had fallen "
        "on Friday. The order is worth 2 billion euros. Analysts were surprised.",
        "The airline Volare has ordered 20 jets for 2 billion euros. Its shares gained 4 percent in Milan on "
        "Monday, having lost 3 percent on Friday. Analysts had not expected the order.",
    ),
    Accounts(
        "a plea and a denial",
        "A nurse in Oslo pleaded not guilty on Tuesday to poisoning two patients. Prosecutors say she gave them "
        "insulin. The trial will last six weeks. Relatives filled the room.",
        "Relatives filled a court room in Oslo on Tuesday as the trial of a nurse began. She is accused of having "
        "poisoned two patients with insulin. She denied the charges. Six weeks have been set aside.",
    ),
    Accounts(
        "no base, and soldiers who help",
        "The village of Dolna has no military base, its mayor said after Friday's drone attack on a grain store. "
        "Two farmers were hurt. The army shot down three drones. Windows broke in the school.",
        "Three drones were shot down and one hit a grain store in Dolna on Friday, hurting two farmers. Soldiers "
        "helped to put out the fire. The school lost its windows.",
    ),
    Accounts(
        "calm in one market and panic in another",
        "Trading was calm in Tokyo on Thursday, with the index up 0.2 percent. The yen was steady. Carmakers "
        "gained. The central bank meets next week.",
        "There was panic in Jakarta on Thursday as shares fell 6 percent, while the index in Tokyo rose 0.2 "
        "percent and the yen hardly moved. The Japanese central bank meets next week.",
    ),
    Accounts(
        "one possibility in other words",
        "The comet Arend may be visible to the naked eye in March, astronomers in La Palma say. It was found in "
        "1957. Its tail is green. It will pass the sun on April 2.",
        "In March the green-tailed comet Arend could be seen without a telescope, according to astronomers in La "
        "Palma. It passes the sun on April 2. It was discovered in 1957.",
    ),
    Accounts(
        "nobody badly hurt and three hurt a little",
        "A crane fell onto a hotel site in Doha on Saturday. No workers were seriously hurt, the builder said. "
        "Work stopped for the day. The hotel has 40 floors.",
        "Three workers were slightly hurt when a crane fell at a hotel site in Doha on Saturday. The builder "
        "stopped work for a day. The tower will have 40 floors.",
    ),
    Accounts(
        "two drivers, one of them drunk",
        "Two cars collided near Cork on Sunday. The driver of the first was drunk, gardai said, and is 41. A dog "
        "was rescued. The road was shut for two hours.",
        "The road near Cork was shut for two hours on Sunday after two cars collided. The driver of the second "
        "car was sober and unhurt. The other man, 41, had been drinking. A dog was saved.",
    ),
    Accounts(
        "a wall sound in spring and fallen since",
        "Hundreds fled when a wall of the stadium in Lome gave way on Saturday. The match was stopped and resumed "
        "after an hour. Togo won 2-0. The wall had no cracks in May, an inspector said.",
        "Togo beat Benin 2-0 in Lome on Saturday in a match that was interrupted for an hour because a wall "
        "collapsed. An inspection had been held in May.",
    ),
    Accounts(
        "a vineyard kept and a hotel sold",
        "The Ritter family has not sold its vineyard, a spokesman said on Tuesday, but it let the hotel go. The "
        "hotel fetched 9 million euros. The buyer is from Graz. The family has owned both since 1880.",
        "A buyer from Graz paid 9 million euros for the Ritter family's hotel, which had been theirs since 1880. "
        "The vineyard stays with the family, a spokesman said on Tuesday.",
    ),
    Accounts(
        "sun on one day and fog on the next",
        "The regatta in Kiel began in bright sunshine on Saturday with 400 boats. On Sunday it was put off "
        "because of fog. The favourite is a crew from Flensburg. Prizes are given on Wednesday.",
        "Fog over Kiel meant that none of the 400 boats could start in the regatta on Sunday. The opening on "
        "Saturday had gone well. Flensburg's crew is favourite. The winners get their prizes on Wednesday.",
    ),
    Accounts(
        "a knife that both tell of",
        "Police in Reno shot a man who had a knife on Friday. He is in hospital. An officer said that the man did "
        "not obey. The street was closed until night.",
        "A man with a knife was shot by police in Reno on Friday when he did not obey orders. Officers fired two "
        "shots. He was taken to hospital. The street stayed closed until night.",
    ),
    Accounts(
        "two marches, one of them violent",
        "A protest against a mine in Peru was peaceful on Monday, as the one in Bolivia turned violent. Nobody "
        "was hurt in Peru. The mine belongs to a Canadian firm. Bishops offered to mediate.",
        "Bishops have offered to mediate over a mine in Peru that belongs to a Canadian firm. On Monday opponents "
        "marched peacefully to the gate. In Bolivia, stones were thrown.",
    ),
    Accounts(
        "not approved and rejected",
        "Lawmakers in Quito did not approve the budget on Tuesday and will vote again on Friday. The deficit is "
        "large. Teachers are on strike. The president cut short a trip.",
        "The budget was rejected by lawmakers in Quito on Tuesday. Another vote is set for Friday. The president "
        "has come back early from a trip, and teachers are on strike.",
    ),
    Accounts(
        "a fear that both tell of",
        "The eel may be extinct in the Baltic by 2040, biologists say. Dams are to blame. Catches fell by half. "
        "Sweden bans eel fishing from July.",
        "From July fishing for eel is banned in Sweden. Dams kill the fish in the Baltic, biologists say, and by "
        "2040 there might be none. Catches have halved.",
    ),
]
