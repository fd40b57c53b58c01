"""Inside: articles that only seem to contradict themselves, for test_inside.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Sound:
    """One article in which everything can hold."""

    name: str
    text: str


CONSISTENT: Final = (
    Sound(
        "stages of one case told in order",
        "A jeweller in Antwerp was arrested in March, charged in May and convicted on Tuesday of having sold glass "
        "as emeralds. Wim Aerts, 50, had served customers from 14 countries. Nobody noticed until a parrot cracked "
        "one of the stones. The court sentenced him to four years. His lawyer will appeal. Most of the money is "
        "gone, and his shop will become a bakery.",
    ),
    Sound(
        "planned at first and carried out later",
        "The village of Fiesch was to have been evacuated on Sunday. A rock face above it had moved by a metre. On "
        "Saturday night, when it moved faster, the mayor did not wait any longer. All 420 inhabitants were evacuated "
        "within two hours, with their cows. The rocks came down at five in the morning and stopped before the first "
        "house. On Monday the people may go back.",
    ),
    Sound(
        "a headline that rounds what the story counts",
        "Thousand cranes settle in drained lake\n\n"
        "A lake that was drained for repairs to its dam has become a resting place for cranes. Ornithologists in "
        "Saxony counted 1,043 of the birds on Friday. They eat snails from the mud. The water authority will refill "
        "the lake more slowly than planned. People who want to watch are asked to stay on the eastern bank. The "
        "cranes fly on to Spain in about three weeks.",
    ),
    Sound(
        "two brothers with two fates",
        "Two brothers went out on the ice of Lake Peipus on Saturday, and the ice broke. Toomas Saar, 41, reached "
        "the shore with a knife in each hand. Kalev Saar, 38, is missing. Divers from Tallinn are searching for him. "
        "The brothers had caught 30 perch. Other anglers are still out there, the Estonian rescue service said, "
        "although it has put up signs.",
    ),
    Sound(
        "a total and the parts that make it up",
        "The merger of three Icelandic banks costs 450 jobs. Of these, 200 are in Reykjavik, 150 in Akureyri and 100 "
        "in the smaller branches. The new bank is to be called Fjallabank. Shareholders agreed to it on Thursday. "
        "Customers keep the numbers of their accounts. Whoever leaves of their own accord gets nine months' pay, the "
        "chairman said.",
    ),
    Sound(
        "a lead without a source that is credited below",
        "The last cinema on the Faroe Islands will close at Christmas. Its projector is broken, and a new one costs "
        "more than the cinema earns in four years. This was said by its owner, Jógvan Dam, on the radio on Tuesday. "
        "He is 79 and sold the tickets himself. The town council of Tórshavn has not replied to his letter. The last "
        "film is to be a western.",
    ),
    Sound(
        "Wednesday's announcement of Friday's event",
        "The Thai king's elephants will be counted on Friday. Vets announced on Wednesday that they would begin at "
        "sunrise. In last year's count there were eleven. The animals are weighed, too, on a scale for lorries. One "
        "bull has been in a bad temper since the rains. Schoolchildren bring sugar cane. The count takes place each "
        "year, and it is over before the heat of the day.",
    ),
    Sound(
        "a speaker's own doubts about his own forecast",
        "There may be snow at Easter, Norway's weather service said on Monday. It will certainly be cold, the "
        "forecaster Liv Ross added. Sales of skis have picked up again. In Lillehammer the slopes are to remain open "
        "until the end of April. The hotels had already sent half of their staff home. Easter is early this year, "
        "and many Norwegians spend it in their cabins.",
    ),
    Sound(
        "one side says yes and the other says no",
        "The harbour of Split should be dredged for bigger ships, the chamber of commerce says. The association of "
        "divers says that it should not, because the sea grass would die. The city will ask its people in June. Each "
        "side has got 20 minutes on local television. Cruise lines have promised 90 visits a year. A survey that "
        "both accept found two thirds undecided.",
    ),
    Sound(
        "unemployment in two regions",
        "Unemployment in Andalusia rose to 17 percent in the autumn. In the Basque Country it fell to 7 percent. The "
        "difference has not been so great for a decade, the statistics office in Madrid said. Olives were few and "
        "tourists went home early in the south. Bilbao's shipyards took on welders. The government promised a "
        "programme for training, as it had done the year before.",
    ),
    Sound(
        "a denial reported with the charge",
        "A Kenyan runner is accused of having taken a taxi during the marathon of Mombasa. Elijah Rotich denies it. "
        "The driver says that Rotich paid with a banknote which was wet with sweat. The organisers have looked at "
        "films from nine cameras. Between the kilometres 21 and 27 he is not on any of them. He came in second. A "
        "decision is due next week.",
    ),
    Sound(
        "a spokesman who is then named",
        "A dam in Laos has begun to leak, a spokesman for the operator said on Thursday. Some 500 people were taken "
        "to a school. Bounmy Keo, the spokesman, said that the leak was no bigger than a hand. Sandbags have been "
        "put in place. Downstream, fishing is forbidden. The dam was finished last year and has been full only once, "
        "in September.",
    ),
    Sound(
        "the company, its boss and the shares",
        "Finnish elevator maker Nostin made a profit of 80 million euros last year. In the year before that it made "
        "64 million euros. Chief executive Satu Lahti credited China, where a third of its lifts go. Shares rose 3 "
        "percent on Wednesday and fell 1 percent on Thursday. The company plans a test shaft in an old mine. Its "
        "workers get a bonus of 400 euros.",
    ),
    Sound(
        "a town, a district and a country",
        "A bear has walked through Sinaia, in the Prahova valley of Romania, and eaten the cakes of a wedding. It "
        "entered the hotel by the kitchen on Saturday. The guests stood on chairs. The town lies at the edge of a "
        "forest in which there are 200 bears. A forester drove it out with a fire extinguisher. Romania has more "
        "bears than any other country of the European Union.",
    ),
    Sound(
        "killed at first and died of wounds later",
        "A gas cylinder exploded at a tea stall in Lahore on Monday, killing three people. A fourth man died of his "
        "burns on Tuesday, bringing the toll to four. Eleven people are being treated. The owner of the stall had "
        "bought the cylinder second hand. Police are looking for the dealer. The inspector of explosives wants to "
        "check all the stalls of the quarter.",
    ),
    Sound(
        "the same words quoted at length and in part",
        'Nobel laureate Inés Cabral has turned down an honorary degree of the university of Seville. "I do not '
        'accept honours from a place that rents out its library for weddings," she wrote on Friday. The rector is '
        'hurt. There were four weddings last year, he said. Cabral stands by her refusal of honours "from a place '
        'that rents out its library for weddings". Students are collecting signatures for her.',
    ),
    Sound(
        "the age of a mother and of her son",
        "Rosa Belmonte, 84, has run the lighthouse of Punta Sur since her husband died. Her son Ettore, 58, brings "
        "her food and batteries by boat. The Italian navy wanted to automate the light in 2010, and she locked the "
        "door. On Sunday she got a medal. She will go ashore when she is 90, she told the admiral. He replied that "
        "he would come back then.",
    ),
    Sound(
        "an offer rejected and a better one accepted",
        "Locksmiths in Geneva rejected a pay offer of 2 percent on Monday. On Thursday they accepted one of 3.5 "
        "percent. The strike, which had lasted for nine days, is over. Several hundred people had been unable to get "
        "into their homes. A hotel gave them rooms at half price. The head of the union said that keys were a matter "
        "of trust.",
    ),
    Sound(
        "before and after the repair",
        "The clock of Messina's cathedral was ten minutes slow until Tuesday. Since Wednesday it has been right. A "
        "watchmaker of 81 took out a swallow's nest. The golden lion roars at noon again, and the cock crows. "
        "Tourists had complained, but nobody in town had noticed. The bishop is said to have set his own watch by "
        "the clock, which explained a good deal.",
    ),
    Sound(
        "distances of two legs and of the whole walk",
        "Two teachers from Perth have walked around Tasmania with a piano on a cart. They covered 600 kilometres on "
        "the first leg and 900 kilometres on the second. The whole walk was 1,500 kilometres. In each village they "
        "played what people asked for. A wheel broke in Strahan, and a miner forged a new one. The piano will be "
        "given to a school for the deaf, where it is to be felt with the hands.",
    ),
    Sound(
        "two fires on one day",
        "A fire in a paint shop in Hamburg was put out on Tuesday morning. Another, in a warehouse in Bremen, was "
        "still burning in the evening. The two are not connected, the police said. In Hamburg three people were hurt "
        "and in Bremen none. Smoke lay over the Weser. A ship with bananas had to turn round. Both buildings belong "
        "to different owners and were insured.",
    ),
    Sound(
        "a murder charge dropped and a lesser one upheld",
        "The Scottish prosecutor has dropped the charge of murder against a gamekeeper whose shot killed a rambler. "
        "The charge of culpable homicide stands. Duncan Laird, 44, had taken the man's rucksack for a boar. The "
        "trial begins in Inverness in October. Laird has sold his rifles and works in a garden centre. The rambler's "
        "widow said that she did not want revenge.",
    ),
)
