"""Wording: articles that only seem to differ, for test_wording.py."""

from __future__ import annotations

from typing import Final

from findings import Case

ALIKE: Final = (
    Case(
        "fire and blaze",
        "A fire destroyed the covered market of Tashkent's old town on Thursday night. Two hundred stalls with "
        "spices and carpets were lost. Traders formed chains with buckets because the hydrants were frozen. No one "
        "was injured. The mayor promised to rebuild it in brick, with four gates as before. Insurance companies had "
        "refused to cover the wooden halls.",
        "Frozen hydrants left the traders of Tashkent's old town with nothing but buckets on Thursday night. The "
        "blaze consumed their covered market, spices, carpets and all, with its 200 stalls. The halls were of wood, "
        "and so no company had wanted to insure them. There were no injuries. Four gates again, but of brick: this "
        "is how it is to rise anew, according to the mayor.",
        "A fire destroyed",
        "The blaze consumed",
    ),
    Case(
        "doctors and physicians",
        "Doctors in the Indian state of Kerala have reattached the hand of a carpenter after an operation of eleven "
        "hours. A colleague had brought the hand in a lunch box with ice. The man, 40, can already move two fingers. "
        "The surgeons used threads thinner than a hair. The hospital published a film of him picking up a nail.",
        "He picked up a nail, and the hospital filmed it. After eleven hours of surgery a carpenter in Kerala, in "
        "the south of India, has two hands again. It was with ice in a lunch box that a colleague had carried the "
        "missing one. Physicians sewed with threads finer than hair. Two fingers of the 40-year-old obey him so far.",
        "Doctors in the Indian state",
        "Physicians sewed",
    ),
    Case(
        "buys and acquires",
        "The Japanese brewer Tsukiji buys a vineyard in Tasmania for 70 million dollars. It grows pinot noir and has "
        "belonged to the same family for five generations. The price includes a house and 300 sheep, which keep the "
        "grass short. The family may live there for another ten years. Australia's government gave its consent on "
        "Tuesday. The last harvest was a poor one.",
        "Three hundred sheep are part of the bargain, for they keep down the grass between the vines. With "
        "Australia's consent, which came on Tuesday, Tsukiji of Japan, a brewer, acquires a vineyard in Tasmania "
        "where pinot noir grows. It costs 70 million dollars. Five generations of one family have owned it, and for "
        "ten years they can stay in the house.",
        "Tsukiji buys a vineyard",
        "acquires a vineyard",
    ),
    Case(
        "stepping down and resigning",
        "The rector of the university of Coimbra is stepping down at the end of the term, he told the senate on "
        "Wednesday. António Seabra, 63, has held the office for eight years. He wants to write a history of the "
        "university's bats, which protect the books in the library from insects. His successor is elected in June.",
        "Bats eat the insects that would otherwise eat the books in Coimbra's university library. António Seabra "
        "wants to write their history and will resign as rector when the term ends, as the senate heard from him on "
        "Wednesday. For eight years the 63-year-old has been at the head of the university. Professors and students "
        "choose another in June.",
        "is stepping down",
        "will resign as rector",
    ),
    Case(
        "a vote and a ballot",
        "Dockers in Rotterdam voted on Monday to accept robots at the new terminal in exchange for early retirement "
        "at 60. The vote was close: 1,610 were for it and 1,540 against. The terminal handles three million "
        "containers a year. Cranes without drivers have been tested at night since the autumn. The union spoke of a "
        "dignified farewell.",
        "At 60 the dockers of Rotterdam may retire, and robots take over at the new terminal: Monday's ballot "
        "produced 1,610 in favour of the exchange and 1,540 against it. Since autumn driverless cranes have been "
        "trying it out by night. Three million containers pass through in a year. A farewell with dignity, the union "
        "called it. The oldest voter was 63 years old.",
        "The vote was close",
        "Monday's ballot produced",
    ),
    Case(
        "a loaded word in both",
        "In Guatemala City the families of 41 girls who burnt to death in a children's home in 2017 heard the "
        "sentences on Tuesday. The massacre, as they all call it, began when the girls were locked in a room of 47 "
        "square metres. Six officials go to prison, for up to 25 years. The court ordered a monument with all the "
        "names.",
        "Forty-one names will stand on a monument, by order of the court. In a room of 47 square metres, locked from "
        "outside, the girls of a Guatemalan children's home had burnt to death in 2017. On Tuesday six officials "
        "were sentenced for the massacre to as much as 25 years in prison. Their families lit candles in the "
        "capital's streets.",
        "The massacre, as they all call it",
        "for the massacre to as much as",
    ),
    Case(
        "an invasion and an influx of jellyfish",
        "An invasion of jellyfish has shut down a nuclear power station on the coast of Normandy. They clogged the "
        "filters of the cooling water on Sunday. Three reactors were switched off by themselves, and there was no "
        "danger, the operator said. Divers sucked the animals up with hoses. Warm water had driven them into the "
        "Channel. The same happened in Scotland in 2011.",
        "It was too warm for them, and so the jellyfish came up the Channel. On Sunday such an influx of them "
        "blocked the filters of a Norman nuclear power station that three of its reactors stopped automatically. "
        "Divers removed the animals with suction hoses. At no time was there any danger, according to the French "
        "operator. Fishermen had seen them days before.",
        "An invasion of jellyfish",
        "an influx of them",
    ),
    Case(
        "attack in football",
        "Morocco attacked from the first minute and beat Portugal 2-0 in Casablanca on Saturday. Youssef Amrani "
        "scored both goals before the break, the second with his heel. Portugal's keeper had a fever. It was the "
        "first match in the new stadium, for which the fans had been waiting for six years. The king sent a "
        "telegram. Tickets had been sold out for months.",
        "A telegram from the king, a stadium that opened after six years, two goals: Casablanca will remember "
        "Saturday. Youssef Amrani scored in the first half and once more, with his heel, before it was over. Morocco "
        "went forward from the opening minute and won 2-0. Portugal had put a keeper with a temperature between the "
        "posts. Their coach would not blame him for anything.",
        "Morocco attacked",
        "Morocco went forward",
    ),
    Case(
        "the minister's word is quoted by both",
        "Students marched through Belgrade on Friday against higher fees, 30,000 of them according to their own "
        "count. The march was peaceful, and some pushed prams. The Serbian minister of education called them "
        '"hooligans with diplomas". Fees in medicine are to rise by half. Professors walked in front, in their '
        "gowns. In the evening a choir sang on the bridge.",
        "In their gowns the professors went ahead, prams rolled behind. To the Serbian education minister these are "
        '"hooligans with diplomas". In Belgrade students demonstrated on Friday because it is to cost half as much '
        "again to study medicine. They put their own number at 30,000. It stayed peaceful, and on the bridge a choir "
        "was singing at nightfall.",
        "Students marched through Belgrade",
        "students demonstrated on Friday",
    ),
    Case(
        "charged with terrorism in both",
        "A chemistry student in Vienna has been charged with terrorism over a plan to attack the opera ball. In his "
        "cellar the police found acid and a drawing of the chandelier. Prosecutors say that he belonged to a group "
        "of three. The other two are in Slovakia. He is 23 and had been a ticket seller at the opera for a year.",
        "He used to sell tickets at the opera in Vienna; its ball was his target, prosecutors say. The charge "
        "against the 23-year-old is terrorism. A drawing of the chandelier and some acid lay in the cellar of the "
        "chemistry student when police searched it. Two more who are said to have been in the group are across the "
        "border, in Slovakia.",
        "charged with terrorism",
        "is terrorism. A drawing",
    ),
    Case(
        "jobs and posts",
        "The BBC will cut 120 jobs in its regional studios, it told its staff on Thursday. Norwich and Plymouth lose "
        "their late programmes. The broadcaster has 28 million pounds less than last year because fewer people pay "
        "the licence fee. The union for journalists has asked for a meeting. Weather forecasts will be spoken from "
        "Manchester for all.",
        "For everybody the weather will now come from Manchester, and in Plymouth and Norwich there are no late "
        "programmes any more. As the BBC informed its employees on Thursday, 120 posts go in the regions. Since the "
        "licence fee is paid by fewer people, 28 million pounds are missing. A meeting is what the journalists' "
        "union demands.",
        "will cut 120 jobs",
        "120 posts go",
    ),
    Case(
        "exploded and blew up",
        "Israeli and Palestinian doctors have restored the sight of a boy from Hebron with a cornea of plastic. "
        "Ziad, nine, lost it when a stove exploded. The operation in Haifa took two hours, and on Tuesday the "
        "bandage was removed. He saw his mother and then a parrot. A foundation in Oslo met the cost. He wants to be "
        "a pilot.",
        "What he saw first was his mother, what he saw next a parrot. Ziad, a nine-year-old from Hebron, can see "
        "again, thanks to a plastic cornea and to physicians from both peoples, Palestinians and Israelis. A stove "
        "had blown up in front of him. On Tuesday in Haifa the bandage came off after surgery of two hours that was "
        "paid for by a foundation in Oslo.",
        "a stove exploded",
        "A stove had blown up",
    ),
    Case(
        "a riot in one town and a rally in another",
        "A riot broke out in the prison of Portlaoise on Sunday after the evening meal was served cold for a third "
        "day. Prisoners threw mattresses from the windows. Nobody escaped. The Irish prison service blamed a broken "
        "kitchen lift. Guards restored order at midnight, and on Monday there was stew, hot, for all four wings. An "
        "inquiry into the catering is under way.",
        "On Monday the stew was hot in Portlaoise, in each of the four wings. The kitchen lift had been out of "
        "order, the prison service of Ireland said. In Dublin, relatives held a rally outside the ministry of "
        "justice with spoons and pots. For three days the prisoners had had a cold supper before, on Sunday, "
        "mattresses flew out of windows. Not one got away.",
        "A riot broke out",
        "held a rally",
    ),
    Case(
        "began and started",
        "Clearing of the mines on the beach of Odesa began on Wednesday with two ploughs from Croatia. Three "
        "kilometres are to be free by the summer. The mines were laid in the first month of the war and have moved "
        "in the sand. Bathers had been killed there in two years. A net in the water is to stop those that drift.",
        "Two Croatian ploughs are digging up the beach of Odesa. The clearance of mines started on Wednesday, and "
        "three kilometres should be done when summer comes. In the sand they have wandered since they were laid in "
        "the war's first month. A net is hung in the sea against drifting ones. In the past two years bathers died.",
        "began on Wednesday",
        "started on Wednesday",
    ),
    Case(
        "children and youngsters",
        "Two children found a sack with 70,000 euros in a hollow tree near Antwerp and took it to the police on "
        "Saturday. They are eight and ten years old. The notes were damp and smelt of mushrooms. If nobody claims "
        "the money within a year it belongs to them. They want a trampoline, they said, and a new roof for their "
        "grandmother.",
        "A trampoline, and a roof for grandmother's house: that is what they would buy. Two youngsters of eight and "
        "ten had reached into a hollow tree near Antwerp and pulled out 70,000 euros in a sack. On Saturday the "
        "police counted the notes, which were moist and had the smell of mushrooms. Should no owner come forward in "
        "a year, the sum is theirs.",
        "Two children found",
        "Two youngsters of eight and ten",
    ),
)
