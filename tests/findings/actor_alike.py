"""Actor: articles that only seem to differ, for test_actor.py."""

from __future__ import annotations

from typing import Final

from findings import Case

ALIKE: Final = (
    Case(
        "Zelensky and Zelenskyy",
        "Ukraine's president, Volodymyr Zelensky, visited a hospital for burnt soldiers in Odesa on Wednesday and "
        "pinned medals to the pillows of eleven men. He promised the surgeons a new laser, a gift from Canada. One "
        "soldier asked him for a leave to marry and got it. Air raid sirens interrupted the visit for twenty "
        "minutes, during which the president played chess.",
        "In Odesa a burnt soldier may marry: Volodymyr Zelenskyy granted him leave on Wednesday as he went from bed "
        "to bed in a hospital and handed out eleven medals. Its surgeons are to get a laser that Canada gives. When "
        "the sirens wailed, the head of state sat down to a game of chess for twenty minutes and then continued on "
        "his round.",
        "Volodymyr Zelensky, visited",
        "Volodymyr Zelenskyy granted",
    ),
    Case(
        "the finance minister and his name",
        "Iceland's finance minister wants to tax cruise passengers from next year, at 25 euros a head and night. Two "
        "million people came by ship last season, and many never spent anything on land. The harbour of Akureyri "
        "fears that they will go to Greenland instead. Whale-watching companies are for it, since the money is to "
        "pay for quieter engines.",
        "Twenty-five euros for each night and passenger: this is what Bjarni Hauksson plans to charge those who "
        "visit Iceland on cruise ships, of whom there were two million last season. It starts next year. Quieter "
        "engines for whale watching are to be paid for out of it, and so the companies approve. In Akureyri the port "
        "is worried that the ships will turn to Greenland.",
        "Iceland's finance minister wants",
        "Bjarni Hauksson plans",
    ),
    Case(
        "Berlin and the German government",
        "The German government will give every eighteen-year-old 200 euros to spend on theatre, books or concerts. "
        "It sent the plan to the states on Monday. A first round in 2023 was used most for comics. Booksellers are "
        "happy, cinemas complain that popcorn is not included. The opposition said that the money would be better "
        "spent on music lessons in primary schools.",
        "Comics were the favourite when there was a first round in 2023. Now Berlin again hands out 200 euros for "
        "culture, to all who are eighteen: books count, concerts and theatres too, popcorn does not, which annoys "
        "the cinemas. The states heard about it on Monday. Critics in the opposition would rather have paid for "
        "music lessons for younger children. In bookshops they are delighted.",
        "The German government will give",
        "Berlin again hands out",
    ),
    Case(
        "one rescues, another treats",
        "Ferry captain Ingunn Aas pulled a drifting kayaker from the Geiranger fjord in Norway on Sunday after he "
        "had spent two hours in water of six degrees. He had been photographing seals. His fingers were so stiff "
        "that he could not hold the rope. The ferry turned round with 80 cars on board, and no passenger complained "
        "about the lost time.",
        "Photographing seals nearly killed a kayaker in the Geiranger fjord in Norway. He was two hours in the "
        "water, which was at six degrees on Sunday. Dr Even Moe, who happened to be on the ferry that turned back "
        "for him, warmed him with hot-water bottles and the blankets of other passengers. Eighty cars came late to "
        "the other side, and no one minded.",
        "Ferry captain Ingunn Aas pulled",
        "Dr Even Moe, who happened",
    ),
    Case(
        "the WHO and the World Health Organization",
        "The WHO has declared the outbreak of Marburg fever in Equatorial Guinea over, 42 days after the last "
        "patient was sent home. Seventeen people were infected and twelve died. Borders with Cameroon reopen on "
        "Monday. Nurses danced in front of the clinic in Ebebiyín. The virus comes from bats, and miners will be "
        "given masks and asked to keep out of certain caves.",
        "Nurses in Ebebiyín celebrated with a dance. Twelve of the 17 people who caught Marburg fever in Equatorial "
        "Guinea had died, but since the last one was discharged 42 days have gone by, and the World Health "
        "Organization considers the outbreak to have ended. The border with Cameroon is opened on Monday. Because "
        "bats carry the virus, miners are asked to avoid some caves.",
        "The WHO has declared",
        "the World Health Organization considers",
    ),
    Case(
        "a man of 43 and his name",
        "A 43-year-old man has swum the length of Lake Malawi to raise money for a school library, 560 kilometres in "
        "54 days. Crocodiles were kept away with a drum. He lost eleven kilograms and a tooth. The library in "
        "Karonga will have 8,000 books. Children lined the beach when he arrived, and the headmistress handed him a "
        "cake.",
        "To the beat of a drum, which was supposed to frighten crocodiles, Chisomo Banda swam through all of Lake "
        "Malawi: 560 kilometres, 54 days, eleven kilograms gone and one tooth. On the beach the pupils waited and "
        "their headmistress held a cake. His swim pays for 8,000 books, which are to stand in the school library of "
        "Karonga.",
        "A 43-year-old man has swum",
        "Chisomo Banda swam",
    ),
    Case(
        "two women who scored in one match",
        "Norwich Ladies drew 2-2 with Bohemia Prague in the first leg of the quarter-final on Wednesday. Poppy Lark "
        "put them ahead after six minutes with a free kick. In the rain the match had to be interrupted twice. The "
        "referee, a Swede, used a towel to clean the ball. The return leg will be played under a roof in a week.",
        "It will be dry at least: a roof covers the stadium in Prague where Bohemia and Norwich Ladies play the "
        "second leg of their quarter-final in a week. On Wednesday it poured, and twice the Swedish referee sent "
        "everybody off the field. Senna Adeyemi saved a 2-2 draw for Norwich with a shot from twenty metres three "
        "minutes from the end.",
        "Poppy Lark put them ahead",
        "Senna Adeyemi saved",
    ),
    Case(
        "Muammar Gaddafi and Moammar Qadhafi",
        "A bank in Malta must hand over 95 million euros that belonged to a son of Muammar Gaddafi, the court of "
        "appeal in Valletta ruled on Tuesday. The money goes to Libya's state, which had asked for it in 2012. The "
        "bank had argued that an heir ought to receive it. The son was killed in the uprising; he had held two of "
        "the bank's credit cards.",
        "Libya is to receive 95 million euros from a bank in Malta that would have preferred to give them to an "
        "heir. A son of Moammar Qadhafi had kept the money there, together with two credit cards, until he was "
        "killed in the uprising. The state first claimed it in 2012. On Tuesday the judges of the appeal court in "
        "Valletta found for it.",
        "Muammar Gaddafi",
        "Moammar Qadhafi",
    ),
    Case(
        "was arrested and police arrested",
        "A Brazilian judge who sold verdicts to cattle barons was arrested in Cuiabá on Thursday. Police officers "
        "carried 3.2 million reais out of his house in feed sacks. The ranchers had sent him price lists, as for "
        "cattle: so much for an acquittal, so much for a delay. The judge is 58 years old and teaches ethics at the "
        "university of the town.",
        "Ethics is what he taught at the university of Cuiabá. On Thursday the federal police arrested the judge, "
        "58, and counted 3.2 million reais that had been stuffed into feed sacks. Brazilian cattle barons had bought "
        "verdicts from him according to a list of prices on which a delay cost less than an acquittal. His "
        "colleagues at court profess to be surprised.",
        "was arrested in Cuiabá",
        "the federal police arrested the judge",
    ),
    Case(
        "the drug maker and its name",
        "Salvatec has withdrawn a cough syrup from pharmacies in nine countries after glass splinters were found in "
        "two bottles in Ghana. No patient has been hurt, it said. A machine at the bottling plant had been set too "
        "tight. The syrup is mostly given to small children. Anyone who owns a bottle with a blue cap should bring "
        "it back and will get another.",
        "Bring back the bottles with blue caps: with this advice the Swiss drug maker addresses parents in nine "
        "countries. Two bottles of its cough syrup for small children contained splinters of glass, as was noticed "
        "in Ghana. One of the bottling machines had been adjusted too tightly. Nobody has come to harm. Pharmacies "
        "no longer sell the syrup, and customers receive a replacement.",
        "Salvatec has withdrawn",
        "the Swiss drug maker addresses",
    ),
    Case(
        "Bob Lund and Robert Lund",
        "Bob Lund, the man who taught three generations of Vancouver to skate, has died at the age of 97. He opened "
        "his rink in 1949 with second-hand pipes from a brewery. Olympic champions learned there, but he was prouder "
        "of the blind skaters, for whom he hung bells along the boards. The rink will be free to enter on Sunday.",
        "With bells along the boards he taught blind people to skate, and was prouder of it than of the Olympic "
        "champions who had begun on his rink. Robert Lund, of Vancouver, is dead. He was 97. The pipes under the ice "
        "came from a brewery, second hand, when he opened in 1949. On Sunday nobody pays to come in.",
        "Bob Lund",
        "Robert Lund",
    ),
    Case(
        "the brother has a name in one article",
        "The brother of a woman who was crushed in a Dhaka garment factory lit the first candle on Friday, ten years "
        "after the building collapsed. More than a thousand people lost their lives. Survivors still wait for half "
        "of the compensation that buyers in Europe promised. A wall with the names was unveiled. The owner of the "
        "factory is in prison, his appeal pending.",
        "Rafiqul Islam, whose sister died in the Dhaka garment factory, lit a candle on Friday in front of the wall "
        "on which her name and over a thousand others now stand. Ten years have passed since the building came down. "
        "Of the money that European buyers had promised only half was paid, survivors say. From prison the owner of "
        "the factory has appealed.",
        "The brother of a woman",
        "Rafiqul Islam, whose sister",
    ),
    Case(
        "a judge and the court he sits in",
        "A Dutch court has allowed a village to keep its church bells ringing at night. Two newcomers had sued "
        "because they could not sleep. The chimes had been there since 1612, the court said, and whoever buys a "
        "house beneath a tower can be expected to look up. The parish offered to muffle the clapper between one and "
        "five, which the court welcomed.",
        '"Whoever buys a house beneath a tower can be expected to look up," judge Anneke Terhorst told two newcomers '
        "to a Dutch village who wanted quiet at night. The bells have rung since 1612 and may go on ringing. The "
        "parish volunteers to wrap up the clapper from one until five in the morning, an offer that the judge "
        "welcomed.",
        "A Dutch court has allowed",
        "judge Anneke Terhorst told",
    ),
    Case(
        "the president of the club and its president by name",
        "The president of Real Cantabria, who mortgaged his own house to pay the players, has been re-elected with "
        "91 percent of the votes. Members stood in line until midnight on Saturday. His opponent, a dentist, had "
        "promised a Brazilian. The club was relegated twice in three years. Debts have come down from 40 to 17 "
        "million euros, and the stadium has a new roof.",
        "Members of Real Cantabria queued up to midnight on Saturday in order to give Iñaki Sarasola another term. "
        "He got 91 percent; the dentist who ran against him, and who wanted to bring a Brazilian, got the rest. "
        "Sarasola put a mortgage on his house when there was no money for the players. Two relegations in three "
        "years could not harm him, for debts fell from 40 to 17 million euros.",
        "The president of Real Cantabria",
        "Iñaki Sarasola",
    ),
    Case(
        "the maid of Mexico's ambassador and a housekeeper",
        "A maid at the Mexican embassy in Lima has won 12 million soles in the lottery and went to work the next "
        "morning. She had breakfast to serve, she said. Yolanda Ccori, 52, wants to buy a taxi for each of her three "
        "sons. The ambassador congratulated her and laid the table himself. She had played the same numbers for "
        "nineteen years.",
        "On the morning after the draw the breakfast table was laid by the ambassador himself. His housekeeper at "
        "Mexico's embassy in Lima, Yolanda Ccori, had become richer by 12 million soles but had come to work all the "
        "same. Nineteen years long the 52-year-old had stuck to her numbers in the lottery. Each of three sons is to "
        "have a taxi.",
        "A maid at the Mexican embassy",
        "His housekeeper at Mexico's embassy",
    ),
)
