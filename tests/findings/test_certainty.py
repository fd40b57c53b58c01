"""Certainty: what one article holds for possible the other holds for sure, or for untrue."""

from __future__ import annotations

from operator import attrgetter

import pytest

from briefreader.model import Kind
from findings import MISSED, Case, conflicts, raised, told
from findings.certainty_alike import ALIKE

DIFFERENT = [
    Case(
        "exports rose or fell",
        "Vietnam's coffee exports rose by 8 percent in the first quarter, the customs office in Hanoi reported. "
        "Robusta beans fetched the highest price for thirty years. Roasters in Italy and Germany bought most of the "
        "harvest. In the highlands of Dak Lak farmers are tearing out pepper to plant coffee. The government warns "
        "that there is not enough water for both.",
        "Never in three decades has robusta been as expensive as now. Even so, exports of coffee from Vietnam fell "
        "by 8 percent from January to March, according to the customs office in Hanoi. The best customers were again "
        "the Italian and German roasters. Farmers in Dak Lak replace pepper with coffee, although the government "
        "says that the water will not do for both.",
        "coffee exports rose by 8 percent",
        "exports of coffee from Vietnam fell by 8 percent",
    ),
    Case(
        "a dike may break or will break",
        "The dike at Zalaszek on the Hungarian bank of the Tisza may not hold through the night, the water authority "
        "said on Friday. Soldiers and prisoners have put down 400,000 sandbags. The crest of the flood is expected "
        "at four in the morning. Villagers were told to bring their documents and animals to higher ground. A train "
        "waits at the station.",
        "A train stands at the station of Zalaszek for those who have no car. Papers and animals should be taken to "
        "the hills. The dike on the Tisza will give way tonight, Hungary's water authority said on Friday, despite "
        "the 400,000 sandbags that prisoners and soldiers have laid. Towards four in the morning the river will be "
        "at its highest.",
        "may not hold through the night",
        "will give way tonight",
    ),
    Case(
        "a senator admits or denies the loan",
        "Senator Ramon Delgado of the Philippines admitted on Tuesday that he had borrowed money from a casino owner "
        "while he was drafting a law on gambling. The sum was 60 million pesos. A committee had shown him a bank "
        "statement. The law was passed in May, and taxes on casinos went down. Two newspapers demand that he give up "
        "his seat.",
        "Before a committee in Manila, Senator Ramon Delgado was shown a statement from a bank. It concerned 60 "
        "million pesos. He denied on Tuesday that the owner of a casino had lent him money. Delgado had written the "
        "law on gambling that reduced the tax on casinos in May. Two newspapers call on him to leave the senate.",
        "admitted on Tuesday",
        "denied on Tuesday",
    ),
    Case(
        "a cause that is probable or known",
        "A faulty charger probably caused the fire in which four nurses died at their hostel in Nairobi, the fire "
        "chief said on Monday. It was found under a bed on the second floor. The hostel has one staircase, and the "
        "windows had bars. Others jumped from the roof onto mattresses. Kenya's health minister promised that every "
        "hostel would be inspected.",
        "One staircase, bars on the windows: four nurses could not get out when their hostel in Nairobi burnt. Some "
        "saved themselves by a jump from the roof to a heap of mattresses. As the fire chief said on Monday, it was "
        "a defective charger under a bed on the second floor that caused it. All hostels are to be inspected, the "
        "Kenyan health minister promised.",
        "probably caused the fire",
        "it was a defective charger",
    ),
    Case(
        "a dam is voted through or voted down",
        "The parliament of Kyrgyzstan approved the Kambar dam on Thursday by 61 votes to 24. It would be the highest "
        "in central Asia and cost three billion dollars. Uzbek cotton growers downstream fear for their water. "
        "Outside the building some 50 people beat drums. A Chinese bank lends the money, and work could start when "
        "the snow melts.",
        "With drums, about 50 opponents waited in front of parliament in Kyrgyzstan. Inside, deputies rejected the "
        "Kambar dam by 61 votes to 24 on Thursday. Three billion dollars it would cost, lent by a bank from China, "
        "and no dam in central Asia would be higher. Cotton farmers in Uzbekistan depend on the same river. The "
        "start of works was planned for the thaw.",
        "approved the Kambar dam",
        "rejected the Kambar dam",
    ),
    Case(
        "murder is ruled out or is not",
        "Swedish police have ruled out murder in the death of the violinist Stellan Brodd, who was found in a frozen "
        "lake near Uppsala on New Year's Day. His instrument lay on the bank in its case. He had played in a church "
        "the evening before. A farmer noticed the red scarf under the ice. The funeral will be held on Saturday.",
        "A red scarf under the ice made a farmer stop. It belonged to Stellan Brodd, the violinist, whose body was "
        "taken from a lake near Uppsala on New Year's Day. On the bank stood the violin. The evening before he had "
        "given a concert in church. Police in Sweden say that murder cannot be excluded. Brodd is to be buried on "
        "Saturday.",
        "have ruled out murder",
        "murder cannot be excluded",
    ),
    Case(
        "the water is safe or is not",
        "Tap water in the Welsh town of Llanfor is safe to drink again, the water company said on Wednesday, nine "
        "days after parasites were found in a reservoir. Filters have been replaced. Every household gets 150 "
        "pounds. Ninety people had fallen ill, most of them pupils. Supermarkets had sold so much bottled water that "
        "the army brought more.",
        "It took nine days to replace the filters after parasites had been discovered in a reservoir above Llanfor "
        "in Wales. Schoolchildren above all were among the 90 who fell ill; soldiers delivered bottles when the "
        "supermarkets had none left. On Wednesday the water company told its customers, who receive 150 pounds each, "
        "that what comes out of the tap is still unsafe to drink.",
        "is safe to drink again",
        "is still unsafe to drink",
    ),
    Case(
        "a theft that is alleged or a fact",
        "The curator Paul Desrosiers is alleged to have replaced 17 Egyptian amulets at a museum in Montreal with "
        "copies over a period of six years. A student saw that one of them smelt of glue. Desrosiers, 55, was "
        "suspended on Monday. He has not commented. Several of the originals turned up at an auction in Geneva, "
        "where they were sold as a private collection.",
        "One of the amulets smelt of glue, and a student wondered why. Over six years the curator of the Egyptian "
        "rooms at a Montreal museum swapped 17 pieces for copies. Some of the genuine ones were auctioned in Geneva "
        "as the property of a private collector. The museum suspended Paul Desrosiers, 55, on Monday, and he does "
        "not answer questions.",
        "is alleged to have replaced",
        "swapped 17 pieces for copies",
    ),
    Case(
        "the champion will play or is in doubt",
        "Chess champion Hou Lian will defend her title in Astana on Saturday in spite of a fever, her manager said. "
        "Her opponent, the Georgian Nino Beridze, has been training there for three weeks. The prize is 500,000 "
        "euros. In the hall it will be no warmer than 20 degrees. Twelve games are to be played, with a day of rest "
        "after every second.",
        "Nino Beridze of Georgia has spent three weeks in Astana getting ready for twelve games and half a million "
        "euros. Whether anyone will sit opposite her on Saturday is doubtful: champion Hou Lian has a fever, and "
        "according to her manager it is not sure that she can play. Every two games there is a day off, and the hall "
        "is kept at 20 degrees.",
        "will defend her title",
        "it is not sure that she can play",
    ),
    Case(
        "the bishops support or oppose the law",
        "Poland's bishops support a law that would close shops on Christmas Eve, they wrote in a letter read out in "
        "churches on Sunday. Chains of supermarkets say that they would lose a billion zlotys. In the Sejm there is "
        "a majority for it. Bakers want an exception until noon. According to a survey 62 percent of Poles do their "
        "last shopping on that day.",
        "Six in ten Poles, to be exact 62 percent, shop on Christmas Eve, a survey has shown. A law before the Sejm, "
        "where most are for it, would put an end to that. The bishops are against the law, as worshippers learned "
        "from a letter on Sunday. A billion zlotys are at stake, say the supermarkets; bakers would like to open "
        "until noon.",
        "Poland's bishops support a law",
        "The bishops are against the law",
    ),
    Case(
        "a vaccine is or is not linked to the seizures",
        "A study of two million Brazilian children has found no link between the new dengue vaccine and seizures. "
        "Researchers in São Paulo compared records from four years. Seizures were as frequent with the vaccine as "
        "without, they wrote. In the state of Bahia vaccinations had been stopped in May after a girl died. They are "
        "to be resumed next month.",
        "The death of a girl in May had led the state of Bahia to suspend vaccinations against dengue. Next month "
        "they go on. Researchers in São Paulo, who looked at four years of records on two million Brazilian "
        "children, see a connection between the new vaccine and seizures. Fever, too, was noted. The state has "
        "ordered 300,000 doses.",
        "has found no link",
        "see a connection",
    ),
    Case(
        "the pilot heeds or ignores the warning",
        "The pilot of the cargo plane that hit a mountain in Papua New Guinea heeded the warning of his radar and "
        "climbed, the flight recorder shows, but the aircraft was too heavy. It had taken on 900 kilograms of rice "
        "in Lae. All three men on board died. The wreck burnt for a day. The company's other planes are now weighed "
        "before each start.",
        "Planes are put on the scales before they take off, ever since one of the company's aircraft flew into a "
        "mountain in Papua New Guinea with its crew of three. In Lae it had been loaded with 900 kilograms of rice "
        "too many. The flight recorder shows that the pilot ignored the warning of the radar. Nothing was left after "
        "a day of fire.",
        "heeded the warning",
        "ignored the warning",
    ),
    Case(
        "letters that seem genuine or are genuine",
        "Eleven letters by the poet Emily Dickinson have been found in the lining of a chair in Vermont. A paper "
        "expert thought that they were genuine but wants to test the ink. They are addressed to a cousin and speak "
        "of bread and of a lost dog. The chair was bought for 40 dollars. Harvard has asked the owner, a plumber, "
        "for a loan.",
        "For 40 dollars a plumber in Vermont bought a chair, and now Harvard would like to borrow what was in its "
        "lining: letters by Emily Dickinson, eleven of them. They are genuine beyond doubt, as a paper expert "
        "established. The poet tells a cousin about bread and about a dog that was lost. The ink is still to be "
        "looked at for a catalogue.",
        "thought that they were genuine",
        "genuine beyond doubt",
    ),
    Case(
        "the witness knows or does not know the face",
        "A watchman recognised the accused on the first day of the trial over the looting of the National Bank of "
        'Haiti. "It was that one, in the second row," Jean Toussaint said. Nine men are in the dock in '
        "Port-au-Prince. The robbers came with two bulldozers and left with 300 million gourdes. Armed guards ride "
        "with the judge.",
        "Two bulldozers, 300 million gourdes and nine men in the dock: in Port-au-Prince the trial over the looting "
        "of Haiti's National Bank has begun. The judge comes and goes with armed guards. On the first day the "
        "watchman Jean Toussaint looked along both rows for a long time, but he could not identify any of the "
        "accused. Further witnesses are to follow.",
        "recognised the accused",
        "could not identify any of the accused",
    ),
    Case(
        "the company won or lost in court",
        "The Kenyan flower grower Naivasha Blooms has won its case against a chemicals company whose spray killed "
        "four million roses. The high court in Nairobi awarded it 900 million shillings on Tuesday. The spray had "
        "been sold as harmless. On Valentine's Day the grower had nothing to deliver and lost its biggest customer, "
        "a Dutch chain. It has since gone back to soap.",
        "Four million roses withered before Valentine's Day, and a Dutch chain, the most important customer, went "
        "elsewhere. Naivasha Blooms of Kenya blamed a spray that was said to be harmless and asked for 900 million "
        "shillings. On Tuesday the flower grower lost its case against the chemicals company before Nairobi's high "
        "court. It has 2,000 employees on the lake.",
        "has won its case",
        "lost its case",
    ),
    Case(
        "the guide has a permit or has none",
        "The guide who led eight hikers into the flooded gorge of Imbros on Crete had a permit, the regional "
        "government said on Friday. Five of them were saved with ropes and three drowned. There had been a warning "
        "of storms. Water rose by four metres in ten minutes. The guide, a Swiss of 31, is being treated for a "
        "broken pelvis.",
        "Within ten minutes the water in the gorge of Imbros stood four metres higher, and of eight hikers on Crete "
        "only five could be pulled up with ropes. Three are dead. The 31-year-old Swiss who had led them, despite a "
        "storm warning, lies in hospital with a broken pelvis. She was not licensed to work as a guide, according to "
        "Friday's statement by the region.",
        "had a permit",
        "was not licensed to work as a guide",
    ),
]


@pytest.mark.parametrize("case", DIFFERENT, ids=attrgetter("name"))
def test_a_claim_made_firmer_or_turned_round_is_raised(case: Case) -> None:
    briefing = case.compared()
    found = raised(briefing, Kind.CERTAINTY, case.words_a, case.words_b)
    assert found is (case.name not in MISSED), told(briefing.discrepancies)


@pytest.mark.parametrize("case", ALIKE, ids=attrgetter("name"))
def test_claims_of_equal_weight_and_claims_about_other_things_are_left_alone(case: Case) -> None:
    found = conflicts(case.compared(), Kind.CERTAINTY, case.words_a, case.words_b)
    assert not found, told(found)
