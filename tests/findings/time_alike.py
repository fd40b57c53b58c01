"""Time: articles that only seem to differ, for test_time.py."""

from __future__ import annotations

from typing import Final

from findings import Case

ALIKE: Final = (
    Case(
        "yesterday and the Tuesday that it was",
        "A gas explosion tore open the side of an apartment building in Rennick yesterday, injuring five people, one "
        "of them badly. Windows broke as far as the railway station. The gas company had been called to the house "
        "twice in a fortnight because of a smell in the stairwell. Dogs searched the rubble until midnight but "
        "nobody is missing. The tenants are sleeping in a school.",
        "Neighbours had complained of a smell in the stairwell, and twice in two weeks the gas company sent a man. "
        "On Tuesday the building in Rennick blew up. Five people were hurt, one seriously. The blast broke windows "
        "at the railway station. No one is missing, as a search with dogs showed, and a school has taken in the "
        "tenants.",
        "yesterday, injuring",
        "On Tuesday the building",
        published=("2024-11-06", "2024-11-07"),
    ),
    Case(
        "a vote on one day and a march on the next",
        "The Chilean senate voted on Wednesday to raise the age at which truck drivers may retire, by 26 votes to "
        "19. The debate lasted until midnight. Finance minister Camilo Reyes said that the pension fund would "
        "otherwise be empty in six years. The law now goes to the lower house. Drivers' leader Rosa Pinto called the "
        "vote an insult to people who sleep in their cabs.",
        "Thousands of truck drivers marched through Santiago on Thursday against a later retirement. Their leader, "
        "Rosa Pinto, said that the senate had insulted people who sleep in their cabs. The law passed by 26 votes to "
        "19 and needs the consent of the lower house. Camilo Reyes, the finance minister, sees no other way: in six "
        "years the fund would be out of money.",
        "voted on Wednesday",
        "on Thursday against",
    ),
    Case(
        "noon and twelve o'clock",
        "Two minutes of silence were held at noon on Friday for the nine victims of the Harrowby tram crash. Buses "
        "stopped, and in the covered market the traders turned off their radios. A bell was rung nine times. The "
        "tram had left the rails on a bend a year before. Its driver, who survived, stood in the crowd and did not "
        "want to speak to the press.",
        "Nine strokes of a bell opened the silence in Harrowby, a year after nine passengers died when a tram left "
        "the rails on a bend. At twelve o'clock on Friday all buses halted, and even the radios in the market were "
        "switched off for two minutes. The driver of the tram, who lived, was there and said nothing to reporters.",
        "at noon on Friday",
        "At twelve o'clock on Friday",
    ),
    Case(
        "a fortnight and fourteen days",
        "Arsenal Tucumán will be without captain Nico Barrios for a fortnight after he tore a thigh muscle in "
        "training, the club doctor said. Barrios, 29, misses the cup tie against Rosario Norte. He has scored in "
        "each of the last five matches. A striker of 18, Luca Mendes, is likely to take his place. The coach said "
        "that he had not slept.",
        "The last five games each saw a goal by Nico Barrios; the cup tie against Rosario Norte will not. Arsenal "
        "Tucumán's captain has torn a muscle in his thigh. He needs fourteen days of rest, according to the club's "
        'doctor. Luca Mendes, who is 18, will probably play up front. "I did not sleep," the coach admitted.',
        "for a fortnight",
        "fourteen days of rest",
    ),
    Case(
        "the night from Friday to Saturday",
        "Thieves emptied the treasury of the cathedral of Saint-Aubry during the night of Friday to Saturday, the "
        "French culture ministry said. They came through a window in the north tower and took two gold chalices and "
        "a reliquary of the twelfth century. The alarm had been switched off for repairs. The sacristan found the "
        "open cabinet when he came to light the candles.",
        "When the sacristan of Saint-Aubry came to light the candles, the cabinet stood open. Two golden chalices "
        "were gone, and a reliquary from the twelfth century as well. The thieves had climbed in by a window of the "
        "north tower in the small hours of Saturday, according to the culture ministry in Paris. Because of repairs "
        "the alarm was off.",
        "the night of Friday to Saturday",
        "in the small hours of Saturday",
    ),
    Case(
        "last month and February",
        "Sales of new cars in Sweden fell by 14 percent last month, the trade association Bil Norden said. Electric "
        "models did worst after the government ended a subsidy. Dealers hope for the spring. The best-selling car "
        "was a small French estate. Used cars became dearer, by 3 percent on average, because many buyers put off "
        "buying a new one.",
        "In February, 14 percent fewer new cars were sold in Sweden than a year earlier, according to Bil Norden, "
        "the association of the trade. It was worst for electric cars, which are no longer subsidised. A small "
        "estate from France sold best. As people keep what they have, second-hand cars cost 3 percent more. Spring "
        "will bring better figures, dealers hope.",
        "last month, the trade association",
        "In February, 14 percent",
        published=("2025-03-05", "2025-03-06"),
    ),
    Case(
        "announced on Monday and taking effect in July",
        "Patients in Ontario will no longer need a paper prescription, the province's health minister, Dana "
        "Whitlock, announced on Monday. Doctors are to send the prescription straight to a pharmacy. A trial in "
        "Kingston cut mistakes by a fifth. Pharmacists welcomed the change. A union of medical secretaries fears for "
        "1,500 posts and has asked for talks with the minister.",
        "From 1 July, prescriptions in Ontario will go from the doctor's computer to the pharmacy without any paper. "
        "One mistake in five was avoided in a trial at Kingston. While pharmacists are pleased, the union of medical "
        "secretaries sees 1,500 posts at risk and wants to talk to Dana Whitlock, the health minister of the "
        "province. Pharmacies have already bought new printers.",
        "announced on Monday",
        "From 1 July",
    ),
    Case(
        "local time and Greenwich time",
        "A Russian cargo capsule docked with the space station at 9.10 p.m. Moscow time on Sunday after a radar "
        "fault that had delayed it by one orbit. It carries two tons of food, fuel and a new toilet. The crew of six "
        "opened the hatch after checking for leaks. The next supply flight, by a Japanese craft, is planned for the "
        "autumn.",
        "Food, fuel and a new toilet reached the six people on board the space station when a Russian capsule docked "
        "at 6.10 p.m. GMT on Sunday. One orbit late because of a faulty radar, the craft with its two tons of "
        "supplies was checked for leaks and opened. A Japanese craft will bring more in autumn. The flight from "
        "Kazakhstan took two days.",
        "at 9.10 p.m. Moscow time",
        "at 6.10 p.m. GMT",
    ),
    Case(
        "ninety minutes and an hour and a half",
        "Commuters were stuck for ninety minutes in the tunnel under Lake Orta on Monday when a power line came down "
        "in front of their train. The lights failed and it grew hot. Staff handed out water and opened the doors. A "
        "woman who was eight months pregnant was led out first on foot. The railway said that a screw had worked "
        "loose.",
        "An hour and a half in the dark: this is how long Monday's train stood in the Lake Orta tunnel. A power line "
        "had come down, the railway said, because of a loose screw. The doors were opened against the heat and there "
        "was water for all. The first to be led out on foot was a woman in the eighth month of pregnancy.",
        "for ninety minutes",
        "An hour and a half",
    ),
    Case(
        "founded in 1987 and thirty-seven years ago",
        "The bookshop chain Merle & Owl is closing the last of its shops, its founder said in a letter to customers. "
        "Agnes Merle opened the first one in Bath in 1987 with a loan from her aunt. At its height the chain had 46 "
        "branches. The last, in Exeter, shuts in August. Its 12 employees will be paid until the end of the year.",
        "With a loan from an aunt, Agnes Merle opened a bookshop in Bath thirty-seven years ago. It became the chain "
        "Merle & Owl, with 46 branches at the best of times. Now the last one, in Exeter, will close in August, as "
        "Merle told customers in a letter. For the rest of the year she will go on paying the 12 who work there.",
        "in 1987 with a loan",
        "thirty-seven years ago",
        published=("2024-06-18", "2024-06-18"),
    ),
    Case(
        "the hour when a siege began and the hour when it ended",
        "A man who had taken his two daughters hostage in a flat in Ghent gave himself up on Sunday, police said. "
        "The siege began at 8 a.m., when a neighbour heard shouting. Negotiators spoke to the man by telephone. The "
        "girls, aged five and seven, were unharmed. He had lost a dispute over custody on Friday. An air pistol was "
        "found in the kitchen.",
        "Police in Ghent have freed two girls of five and seven from a flat in which their father was holding them. "
        "At half past one in the afternoon on Sunday he came out with raised hands, after talking to negotiators on "
        "the telephone. In the kitchen lay an air pistol. A court had decided against the man on Friday in a dispute "
        "about custody.",
        "began at 8 a.m.",
        "At half past one",
    ),
    Case(
        "arrested on one day and before the judge on another",
        "The former head of Malta's lottery, Victor Zahra, was arrested on Monday at his villa in Mellieħa, police "
        "said. He is suspected of having fixed 14 draws over five years. Computers and a boat were seized. Zahra, "
        "61, retired with an award for public service. Nine holders of winning tickets are being questioned as well, "
        "among them two of his cousins.",
        "Victor Zahra came before a magistrate on Wednesday and said that he had nothing to hide. Fourteen draws of "
        "Malta's lottery, which he used to run, are believed to have been fixed in the space of five years. Two "
        "cousins are among nine winners who are being questioned. Police took away computers and a boat from the "
        "villa of the 61-year-old.",
        "was arrested on Monday",
        "before a magistrate on Wednesday",
    ),
    Case(
        "this week and Thursday",
        "Italy's largest vineyard owner, the Baldesi family, will sell a third of its land this week to a Swiss "
        "pension fund, both sides confirmed. The price was not disclosed. The family needs money for irrigation "
        "after three dry summers. Its label will not change. Wine growers in the neighbourhood fear that the fund is "
        "more interested in water rights than in grapes.",
        "Three dry summers have emptied the purse of the Baldesi family, which owns more vineyards than anybody else "
        "in Italy. On Thursday it signs over a third of them to a pension fund from Switzerland, as the two parties "
        "confirmed without giving a price. The money is for irrigation, the label stays. Neighbours believe that the "
        "fund is after the water.",
        "this week to a Swiss pension fund",
        "On Thursday it signs",
    ),
    Case(
        "with the weekday and without",
        "The trial of the nurse Wiebke Sarholz opens in Bremen on Monday, 3 June, before a court with five judges. "
        "She is accused of having given four patients an overdose of insulin. The indictment has 210 pages. Sarholz "
        "has been silent since her arrest. Relatives of the dead will sit opposite her; a psychologist has been "
        "provided for them. Forty days of hearings are planned.",
        "Five judges in Bremen will try Wiebke Sarholz, a nurse who is said to have given too much insulin to four "
        "of her patients. The trial, which begins on 3 June, is planned to last 40 days. She has not spoken since "
        "she was arrested. For the relatives, who will be present, there is a psychologist. The charges fill 210 "
        "pages.",
        "on Monday, 3 June",
        "begins on 3 June",
    ),
    Case(
        "more than a decade and twelve years",
        "For more than a decade, the people of Port Lavalle have waited for their bridge. On Saturday it was opened "
        "by the prime minister of Mauritius, who walked across with pupils of the village school. It is 420 metres "
        "long. The old one was swept away by a cyclone, and since then a raft pulled by hand was the only way over "
        "the river.",
        "Since a cyclone took their old bridge, twelve years had passed before the people of Port Lavalle got a new "
        "one, of 420 metres. They used to cross the river on a raft that was pulled by hand. The prime minister of "
        "Mauritius came for the opening on Saturday and crossed it on foot together with schoolchildren.",
        "For more than a decade",
        "twelve years had passed",
    ),
    Case(
        "the first date of a launch and the new one",
        "A ferry driven by hydrogen was to have made its first crossing from Kiel to the island of Langeby on 4 May. "
        "A valve froze during a test, and the shipping line Ostlinie had to refund 600 tickets. Nobody was in "
        "danger, it said. The ferry cost 90 million euros, half of which was paid by the European Union. Fishermen "
        "complain about its wake.",
        "Ostlinie's hydrogen ferry is now to cross from Kiel to Langeby for the first time on 18 May. The shipping "
        "line postponed the trip after a frozen valve, which according to it endangered no one, and paid back 600 "
        "fares. Of the price of 90 million euros the European Union bore half. There is criticism from fishermen, "
        "who dislike the wake.",
        "on 4 May",
        "on 18 May",
    ),
)
