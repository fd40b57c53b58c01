"""Attribution: articles that only seem to differ, for test_attribution.py."""

from __future__ import annotations

from typing import Final

from findings import Case

ALIKE: Final = (
    Case(
        "a title in one article and a name in the other",
        "Sixteen children in a kindergarten in Salzburg have caught measles, and the city's medical officer said "
        "that more would follow. Four of them are in hospital. Only half of the children had been vaccinated. "
        "Parents now stand in line at the town hall, where two doctors give the injections free of charge. The "
        "kindergarten is closed for three weeks.",
        "More cases would follow, said Dr Veronika Pichler, after 16 children from one kindergarten in Salzburg fell "
        "ill with measles. For three weeks it stays shut. Just half of the group were vaccinated, and four are in "
        "hospital. At the town hall there are free injections by two doctors and a queue of mothers and fathers. The "
        "vaccine is free for everybody.",
        "the city's medical officer said",
        "said Dr Veronika Pichler",
    ),
    Case(
        "a lead without a source that both credit further down",
        "A tunnel under the Hindu Kush will be closed for a year. Its ceiling is cracked in 70 places. The Salang "
        "tunnel is the only road between Kabul and the north that is open in winter. The Afghan ministry of public "
        "works, which ordered it, said that engineers had found the damage with a radar. Lorries will have to make a "
        "detour of two days, and the price of flour has already gone up.",
        "Afghanistan's ministry of public works said that the Salang tunnel would be closed for a year so that 70 "
        "cracks in its ceiling can be filled. The ministry's engineers had used a radar. In the winter no other road "
        "between the north and Kabul is passable. Two days longer is the way round for lorries, and in the markets "
        "flour costs more already.",
        "will be closed for a year",
        "Afghanistan's ministry of public works said",
    ),
    Case(
        "the police and a police spokeswoman",
        "A man dressed as a beekeeper robbed a savings bank in Maribor on Tuesday and escaped with 40,000 euros, "
        "police said. He had a smoker in his hand and said that there were hornets in the ceiling. Staff and "
        "customers ran out into the street. The money was in a drawer. A bicycle with a basket was found at the "
        "river.",
        '"There are hornets in the ceiling," the beekeeper said, and the savings bank in Maribor emptied. Then he '
        "took 40,000 euros out of a drawer. Nobody saw his face on Tuesday, a police spokeswoman said. The smoker "
        "remained on the counter. By the river officers came upon a bicycle that had a basket. A beehive stands in "
        "the yard next door to the bank.",
        "police said",
        "a police spokeswoman said",
    ),
    Case(
        "said and told reporters",
        "The head of the Nepal Mountaineering Council, Pemba Sherpa, said on Monday that climbers on Everest would "
        "have to carry their waste down from next spring. Bags are handed out at base camp. On the highest camp lie "
        "an estimated three tons of it. Anyone who comes back with an empty bag loses a deposit of 4,000 dollars and "
        "may not return for two years.",
        "Bags for Everest: from next spring on, those who climb it must bring their own waste down again. Pemba "
        "Sherpa, head of Nepal's mountaineering council, told reporters about it on Monday. If the bag is empty, "
        "4,000 dollars of deposit are lost and so is the right to come back within two years. There may be three "
        "tons of the stuff at the highest camp.",
        "said on Monday",
        "told reporters about it",
    ),
    Case(
        "according to the institute and the institute says",
        "Last year was the warmest in Iceland since 1846, according to the weather institute in Reykjavik. On nine "
        "days it was over 25 degrees, and in Akureyri people swam in the harbour. Two glaciers lost their tongues. "
        "Farmers harvested barley in July. At the same time rain was scarce, and the reservoirs of the power "
        "stations were only two thirds full.",
        "Swimming in the harbour of Akureyri, barley cut in July: never since records began in 1846 has Iceland had "
        "a year like the last. The weather institute said that nine days had brought more than 25 degrees. The "
        "tongues of two glaciers melted away. There was little rain, so that the reservoirs from which power is made "
        "were filled to two thirds.",
        "according to the weather institute",
        "The weather institute said",
    ),
    Case(
        "two men who spoke of two things",
        "The shipyard at Gdynia has won an order for six minesweepers, its director, Piotr Zawadzki, said. It is "
        "worth 2.3 billion zlotys and will keep 1,400 people busy for seven years. The hulls are of plastic, so that "
        "magnets do not find them. The first ship is to be christened in 2027. A French yard had also made an offer.",
        "Six minesweepers with plastic hulls, which no magnet notices, will be built in Gdynia and not in France. "
        "For 1,400 people there is work for seven years. The price is 2.3 billion zlotys. In 2027 a bottle breaks on "
        "the first of them. Defence minister Jacek Wilk said that the Baltic had never been so full of old mines.",
        "its director, Piotr Zawadzki, said",
        "Defence minister Jacek Wilk said",
    ),
    Case(
        "police and hospital, or the police alone",
        "Three boys were badly hurt in Cork on New Year's Eve when a rocket exploded in a letter box, police and the "
        "hospital said. One may lose an eye. They had bought the rocket in the north. The owner of the letter box, a "
        "retired postman, gave first aid. A shop assistant is being questioned about sales to children.",
        "It happened in front of the house of a retired postman, who gave first aid: three boys pushed a rocket "
        "through his letter box in Cork on New Year's Eve, and it went off. They are seriously injured, the Irish "
        "police said, and one of the three might never see with both eyes again. The rocket came from the north, and "
        "an assistant who sold it is answering questions.",
        "police and the hospital said",
        "the Irish police said",
    ),
    Case(
        "a report by the institute and its author",
        "One in three bridges in Liguria needs repairs within five years, an institute of engineers in Turin warned "
        "in a report on Wednesday. Salt and lorries have eaten into the steel. For 14 bridges it recommends lower "
        "speeds at once. The region asks Rome for 800 million euros. After the collapse of 2018 every bridge was "
        "given a number and a file.",
        "Each bridge in Liguria got a file and a number when one of them had collapsed in 2018. A third of them must "
        "be repaired in the next five years, Gianni Moretti warned on Wednesday in Turin as he presented the report "
        "of his institute of engineers. Lorries should go slower over 14 bridges, starting now. Salt does its work "
        "too. Rome is asked for 800 million.",
        "an institute of engineers in Turin warned",
        "Gianni Moretti warned",
    ),
    Case(
        "she said and the minister said",
        "Education minister Anneli Kask wants Estonian schools to begin at nine. Children who sleep longer learn "
        "better, she said in an interview that was broadcast on Sunday. School buses would have to be rescheduled, "
        "which costs three million euros a year. Teachers are divided about it. In two towns the later start has "
        "been tried since autumn.",
        "Nine o'clock is early enough. The education minister said on Sunday that children learned better when they "
        "slept longer, and Anneli Kask means to let all Estonian schools begin at that time. Two towns have done so "
        "since autumn. New timetables for school buses cost three million euros per year. There are teachers for it "
        "and teachers against it.",
        "she said in an interview",
        "The education minister said",
    ),
    Case(
        "the company and its chief executive",
        "The chain of bakeries Kornhof will no longer open on Sundays, the company said on Thursday, since it cannot "
        "find enough people who want to get up at three. It has 212 shops in Austria and Slovenia. On Sunday a fifth "
        "of all rolls were sold. Petrol stations expect good business. Apprentices now start with 1,300 euros a "
        "month.",
        '"Nobody wants to get up at three," said Elfriede Strobl, chief executive of the bakery chain Kornhof, when '
        "she announced on Thursday that its 212 shops in Slovenia and Austria would be closed on Sundays. So far it "
        "has been the day for a fifth of the rolls. Petrol stations look forward to customers, apprentices to 1,300 "
        "euros in their first months.",
        "the company said on Thursday",
        "said Elfriede Strobl, chief executive",
    ),
    Case(
        "an initialism and the full name of the agency",
        "A screw left in an engine caused the emergency landing of a Boeing in Denver in June, the NTSB said on "
        "Friday. A mechanic had dropped it while he was changing a filter. Flames were seen from the left windows. "
        "None of the 190 people on board was hurt. The airline has since bought magnetic trays for its workshops.",
        "The airline has bought magnetic trays, so that no screw gets lost again. One that a mechanic let fall when "
        "a filter was changed had remained in the engine of a Boeing and forced it down in Denver, the National "
        "Transportation Safety Board said on Friday. In June passengers on the left had looked at flames. There were "
        "190 people in the aircraft, all unharmed.",
        "the NTSB said",
        "the National Transportation Safety Board said",
    ),
    Case(
        "one credit that carries over two sentences",
        "The guard had been asleep, the museum's director told a committee of parliament in The Hague on Tuesday. "
        "The window was open because of the heat, she said. A thief needed only ninety seconds to take the little "
        "Rembrandt. The committee wants cameras that report movement. The painting was offered to three dealers, of "
        "whom one called the police.",
        "The director of the museum answered questions in The Hague on Tuesday. The guard, she told the members of "
        "the committee, was asleep. A window stood open on account of the heat. Within a minute and a half the small "
        "Rembrandt had gone. Three dealers were offered it, one informed the police. Parliament now asks for cameras "
        "that notice movement.",
        "The window was open because of the heat, she said",
        "A window stood open on account of the heat",
    ),
    Case(
        "a ministry and the minister at its head",
        "Portugal will plant oaks where its eucalyptus forests burn, the ministry of agriculture announced on "
        "Monday. Oaks burn more slowly and hold water. Over ten years 90,000 hectares are to be changed. Paper "
        "makers, who need eucalyptus, want to be paid for it. In the districts of Leiria and Coimbra last summer's "
        "fires killed eleven people. The first acorns are sown in autumn.",
        "Portugal's minister of agriculture, Teresa Vidal, announced on Monday that oaks would take the place of "
        "burnt eucalyptus on 90,000 hectares in the course of ten years. They hold water and do not burn as fast. "
        "The fires of last summer cost eleven lives around Coimbra and Leiria. The paper industry lives on "
        "eucalyptus and asks for money.",
        "the ministry of agriculture announced",
        "minister of agriculture, Teresa Vidal, announced",
    ),
    Case(
        "told by his lawyer and said through his lawyer",
        "The rapper Dzeko, who is accused of tax evasion in Rotterdam, will repay everything, his lawyer said on "
        "Friday. The tax office had asked for 1.7 million euros. Concerts in cash were not in the books. The trial "
        "is to start in September. A Ferrari and two parrots have been seized, and the parrots are in a shelter.",
        "Two parrots are in a shelter, a Ferrari is in a police garage. Their owner, the rapper Dzeko, said through "
        "his lawyer on Friday that he would pay it all back: the tax office in Rotterdam wants 1.7 million euros for "
        "concerts that were paid in cash and did not appear in his books. He is accused of tax evasion, with the "
        "trial set for September.",
        "his lawyer said on Friday",
        "said through his lawyer",
    ),
    Case(
        "a credit at the end and one at the start of the sentence",
        "Wild boars in the north of Greece have dug up a Roman mosaic, archaeologists in Veria said on Wednesday. It "
        "shows a hunt, with a boar in the middle. The animals were looking for roots in a vineyard. Four square "
        "metres have been cleaned. The owner of the vineyard gets a reward and a fence, and the mosaic will go to a "
        "museum.",
        "A boar is in the middle, hunters all around. Archaeologists in Veria said on Wednesday that the Roman "
        "mosaic, of which they have cleaned four square metres, was found by wild boars that searched for roots in a "
        "vineyard in Greece's north. A museum takes the mosaic. To the wine grower go a fence and a reward.",
        "archaeologists in Veria said",
        "Archaeologists in Veria said",
    ),
    Case(
        "two flat leads and two credits at the end",
        "Norway's oldest ferry has made its last trip. The steamer Kvitsund, built in 1911, is going to a museum in "
        "Stavanger. Her boiler failed an inspection, and spare parts are no longer to be had. She carried 12,000 "
        "passengers last summer, some of them only for her waffles. The captain will go with her as a guide. All "
        "this was announced by the shipping line, Fjordruter, on Monday.",
        "The waffles were famous, the boiler was not what it had been. It did not pass its inspection, and so the "
        "steamer Kvitsund of 1911 ends her days in a Stavanger museum. Nobody makes the parts any more. No ferry in "
        "Norway is older. In future her captain will show visitors around. Last summer 12,000 people took a trip in "
        "her, according to Monday's announcement by the owner, Fjordruter.",
        "is going to a museum in Stavanger",
        "ends her days in a Stavanger museum",
    ),
)
