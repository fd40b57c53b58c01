"""Status: one article has it planned, under way or missing, and the other done, ended or dead."""

from __future__ import annotations

from operator import attrgetter

import pytest

from briefreader.model import Kind
from findings import MISSED, Case, conflicts, raised, told

DIFFERENT = [
    Case(
        "a bridge to be pulled down is down already",
        "The disused railway viaduct at Hexley will be demolished to make room for a bypass, the county's roads "
        "department said. Engineers found cracks in three of its eleven arches last year. A heritage group had "
        "asked for the structure to be listed. The bypass is to cost 60 million.",
        "Hexley has lost its landmark. The old railway viaduct, with its eleven arches, has been demolished to "
        "make room for the bypass. A heritage group had fought to have it listed, but engineers found cracks in "
        "three arches last year. The road costs 60 million.",
        "will be demolished",
        "has been demolished",
    ),
    Case(
        "a climber is missing or dead",
        "A climber from Ostrel is missing on the north face of Mount Kaldur, mountain rescuers said. Sandor Pike, "
        "41, set out alone before an unexpected storm. Two helicopters and 30 volunteers took part in the search. "
        "His tent stood empty at the upper camp.",
        "The climber Sandor Pike has died on the north face of Mount Kaldur, mountain rescuers said. The "
        "41-year-old from Ostrel had set out alone and was surprised by a storm. Some 30 volunteers and two "
        "helicopters were involved in the search. His tent was found empty at the upper camp.",
        "is missing",
        "has died",
    ),
    Case(
        "a treasurer is charged or convicted",
        "The former treasurer of the Lowmoor lifeboat charity has been charged with stealing 220,000 from its "
        "accounts. Norman Adeyemi-Clarke, 58, kept the charity's books for a decade. Auditors noticed the gap when "
        "a new boat could not be paid for. The charity said it was shocked.",
        "A man who looked after the money of Lowmoor's lifeboat charity has been convicted of stealing 220,000 "
        "from it. Norman Adeyemi-Clarke, 58, was treasurer for ten years. The theft came to light when there was "
        "nothing left to pay for a new boat. Volunteers are shocked.",
        "has been charged",
        "has been convicted",
    ),
    Case(
        "a gunman is in custody or on the run",
        "Police in Port Salis have arrested the man suspected of shooting a jeweller in his shop, a spokesman "
        "said. Goran Telfer, 29, was known to detectives. The jeweller was hit in the shoulder and is recovering. "
        "About 40 watches were taken.",
        "The hunt goes on in Port Salis: Goran Telfer, the man suspected of shooting a jeweller in his own shop, "
        "is still on the run, according to a police spokesman. The 29-year-old is known to detectives. Some 40 "
        "watches vanished, and the jeweller is recovering from a wound to his shoulder.",
        "have arrested the man",
        "is still on the run",
    ),
    Case(
        "a rider is in a critical condition or dead",
        "The cyclist Matteo Brand is in a critical condition after a crash on the descent to Fontaulle in the "
        "third stage of the Tour of the Lakes. The 26-year-old hit a stone wall at speed. He was flown to hospital "
        "in Aubry. The stage was stopped.",
        "Tragedy struck the Tour of the Lakes when Matteo Brand was killed in a crash on the descent to Fontaulle. "
        "The 26-year-old hit a stone wall at speed during the third stage. A helicopter took him to Aubry, and the "
        "organisers stopped the stage.",
        "is in a critical condition",
        "was killed in a crash",
    ),
    Case(
        "a strike is off or on",
        "The strike by drivers of the Trellick tramway has been called off, their union said. The drivers had "
        "objected to new rosters with split shifts. About 90,000 people use the trams each day. The company had "
        "offered two extra days of leave.",
        "Trellick's commuters are walking to work: a strike by tram drivers is under way. The drivers are angry "
        "about rosters that split their shifts. The company has offered two additional days of leave. On a normal "
        "day 90,000 people take the trams.",
        "has been called off",
        "is under way",
    ),
    Case(
        "a takeover is signed or still being talked about",
        "The dairy group Fennimore has signed an agreement to buy its rival Cloverdale, the two companies said. "
        "The purchase will make Fennimore the largest cheese maker in the region. Cloverdale has 14 creameries. "
        "Competition authorities will look at the merger.",
        "Fennimore is still negotiating to buy its competitor Cloverdale, the dairy groups said. Together they "
        "would be the region's biggest maker of cheese. Cloverdale runs 14 creameries. The competition authorities "
        "would have to look at the merger.",
        "has signed an agreement",
        "is still negotiating",
    ),
    Case(
        "a truce is in force or only proposed",
        "A ceasefire is in force along the river Oss after three weeks of artillery fire, mediators from the "
        "Assembly of Southern States said. The guns had driven 20,000 people from their villages. Aid convoys were "
        "waiting at the crossing of Djal. Both armies remain in their trenches.",
        "Mediators have proposed a ceasefire along the river Oss, where three weeks of artillery fire have emptied "
        "the villages of 20,000 people. The Assembly of Southern States leads the talks. Convoys with aid stand "
        "waiting at the Djal crossing, and both armies are in their trenches.",
        "A ceasefire is in force",
        "have proposed a ceasefire",
    ),
    Case(
        "a council approved the plan or put it off",
        "Saltby town council approved plans for a wind farm on Gannet Ridge, after a meeting that went on past "
        "midnight. The seven turbines will supply 8,000 homes. More than 200 people filled the public gallery. "
        "Bird watchers fear for the ridge's falcons.",
        "A decision on the Gannet Ridge wind farm has been postponed by Saltby town council, after a meeting that "
        "went on past midnight. More than 200 people had squeezed into the gallery. Seven turbines would supply "
        "8,000 homes, but bird watchers fear for the falcons of the ridge.",
        "approved plans for a wind farm",
        "has been postponed",
    ),
    Case(
        "a striker has moved or only might",
        "Corrib Athletic have signed the striker Levi Amankwah from Dockside United, the club announced. The "
        "23-year-old scored 19 goals last season. He will wear the number nine shirt. Corrib finished third in the "
        "league.",
        "Corrib Athletic are in talks to sign Levi Amankwah, the club announced. The Dockside United striker, 23, "
        "hit 19 goals last season. The number nine shirt at Corrib, who came third in the league, has been free "
        "since Easter.",
        "have signed the striker",
        "are in talks to sign",
    ),
    Case(
        "a medicine is approved or awaits approval",
        "The medicines agency of Northern Alba has approved the malaria drug Quinovar for children under five. The "
        "tablets dissolve in water and taste of mango. In a study of 2,400 children, fevers ended a day sooner. "
        "The maker, Salvia Pharma, will sell it at cost.",
        "The malaria drug Quinovar is still awaiting approval by Northern Alba's medicines agency for use in "
        "children under five. Fevers ended a day sooner in a study of 2,400 children. The mango-flavoured tablet "
        "dissolves in water, and its maker Salvia Pharma promises to sell it at cost.",
        "has approved the malaria drug",
        "is still awaiting approval",
    ),
    Case(
        "a fire is out or burning",
        "The fire at the tyre dump outside Millhaven has been extinguished, the fire brigade said. Black smoke had "
        "closed two schools and the ring road. About 200,000 tyres were stored there. The cause is not known.",
        "The tyre fire at Millhaven is still burning, the fire brigade said, and its black smoke has closed the "
        "ring road and two schools. The dump held some 200,000 tyres. Nobody yet knows how the blaze began.",
        "has been extinguished",
        "is still burning",
    ),
    Case(
        "a banker is behind bars or out on bail",
        "The banker Sylvain Orcutt was remanded in custody after appearing before a magistrate in Bellegarde on a "
        "charge of fraud. Prosecutors say he hid losses of 70 million. He spoke only to confirm his name. The next "
        "hearing is in six weeks.",
        "Banker Sylvain Orcutt was released on bail after a short appearance before a Bellegarde magistrate, at "
        "which he said nothing but his name. He is charged with fraud over losses of 70 million that prosecutors "
        "say he hid. He is due back in six weeks.",
        "was remanded in custody",
        "was released on bail",
    ),
    Case(
        "a town has fallen or holds out",
        "The mountain town of Iskra has been captured by rebel forces, the defence ministry confirmed. The rebels "
        "had encircled it for a month. Most of its 12,000 people left before the fighting. The road to the pass is "
        "mined.",
        "Government troops are still holding the mountain town of Iskra against rebel forces, the defence ministry "
        "said. The rebels have encircled it for a month. Most of the 12,000 inhabitants fled before the fighting "
        "began, and the road to the pass is mined.",
        "has been captured",
        "are still holding",
    ),
    Case(
        "a chain is bankrupt or about to be",
        "The furniture chain Oakwright has filed for bankruptcy, its administrators said. It has 52 shops and "
        "1,700 staff. Sales collapsed when shipping costs doubled. Customers with deposits should keep their "
        "receipts.",
        "Oakwright is preparing to file for bankruptcy, administrators said, putting 1,700 jobs at risk in 52 "
        "shops. The furniture chain's sales fell apart after shipping costs doubled. Customers who paid deposits "
        "are told to keep receipts.",
        "has filed for bankruptcy",
        "is preparing to file",
    ),
    Case(
        "a satellite is in orbit or on the ground",
        "The weather satellite Nimbra-4 was launched from the Cape Solen spaceport after two days of high winds. "
        "It carries an infrared camera for tracking sandstorms. The satellite was built by students and engineers "
        "in Tabrun. It weighs 340 kilograms.",
        "The launch of Nimbra-4 from the Cape Solen spaceport was postponed after two days of high winds. The "
        "weather satellite, built in Tabrun by students and engineers, weighs 340 kilograms. Its infrared camera "
        "is meant to track sandstorms.",
        "was launched",
        "was postponed",
    ),
    Case(
        "miners are trapped or rescued",
        "Nine miners are trapped 300 metres below ground after a shaft collapsed at the Golden Hare mine near "
        "Brukfontein, the mine's manager said. Rescuers sent down a camera. The families waited at the gate "
        "through the night. The shaft was last repaired in spring.",
        "All nine miners have been rescued from the Golden Hare mine near Brukfontein, where a shaft collapsed, "
        "its manager said. They had been 300 metres below ground. Their families had waited through the night at "
        "the gate. Repairs to the shaft were last done in spring.",
        "Nine miners are trapped",
        "have been rescued",
    ),
]

COMPATIBLE = [
    Case(
        "convicted and found guilty",
        "A landlord whose faulty boiler poisoned a family of four in Chaddock was convicted of manslaughter on "
        "Monday. Edwin Sharrow had ignored two letters from the gas company. The jury took five hours. He will be "
        "sentenced in March.",
        "Landlord Edwin Sharrow was found guilty of manslaughter on Monday over the deaths of a Chaddock family of "
        "four, who were poisoned by their boiler. The jury heard that he left two letters from the gas company "
        "unanswered. It was out for five hours. Sentence follows in March.",
        "was convicted of manslaughter",
        "was found guilty of manslaughter",
    ),
    Case(
        "died and lost his life",
        "The trawler captain Eirik Solvang died when his boat capsized off Nordskjer on Friday. His crew of five "
        "reached a raft. The captain, 62, had fished the bank for forty years. A search for the wreck goes on.",
        "A captain with four decades at sea lost his life on Friday when his trawler went over off Nordskjer. "
        "Eirik Solvang was 62. All five of his crew made it to a raft. The wreck is being searched for.",
        "Eirik Solvang died",
        "lost his life",
    ),
    Case(
        "the day of writing turns will into did",
        "The Tamsin tunnel will reopen on Friday after seven months of repairs, the motorway company said. A lorry "
        "fire in November damaged its ceiling. Drivers have had to go round by the Grell pass, a detour of 45 "
        "minutes. Tolls stay the same.",
        "Traffic is flowing through the Tamsin tunnel again. It reopened on Friday after seven months of repairs "
        "to the ceiling, which a lorry fire damaged in November. The detour by the Grell pass cost drivers 45 "
        "minutes. The motorway company has not raised the tolls.",
        "will reopen on Friday",
        "reopened on Friday",
        published=("2023-06-21", "2023-06-24"),
    ),
    Case(
        "if convicted is no conviction",
        "A nurse has been charged with selling morphine from the stores of Larkfield hospital. Brigid Amory, 37, "
        "is to appear in court next Wednesday. The hospital counted 600 missing ampoules. If convicted, she could "
        "be jailed for ten years.",
        "Larkfield hospital nurse Brigid Amory has been charged with selling morphine. She is 37. Some 600 "
        "ampoules were missing when the hospital counted its stores, and the case comes to court next Wednesday.",
        "If convicted, she could be jailed",
        "has been charged",
    ),
    Case(
        "two skiers, two fates",
        "An avalanche buried two ski patrollers above Val Moret on Sunday. Luc Ferrand was dug out alive after 20 "
        "minutes by his dog. His colleague, Noemi Strauss, is missing. The slope had been closed since Thursday.",
        "Dog saves patroller in Val Moret: Luc Ferrand was rescued after 20 minutes under the snow on Sunday, "
        "thanks to his own Bernese. The slope had been closed since Thursday, when more than a metre of snow fell. "
        "A second patroller was buried too.",
        "Noemi Strauss, is missing",
        "Luc Ferrand was rescued",
    ),
    Case(
        "an old conviction and a new charge",
        "The television chef Ludo Perrin has been charged with tax fraud over income from his three restaurants. "
        "The tax office puts the loss at 900,000. He denies the charge. Perrin, 49, is best known for his show "
        "about bread.",
        "TV chef Ludo Perrin, 49, is in trouble with the tax office over 900,000 that his three restaurants are "
        "said to have earned. It is not his first time in court: in 2009 he was convicted of drink-driving. He "
        "denies fraud. Viewers love him for his bread show.",
        "has been charged with tax fraud",
        "was convicted of drink-driving",
    ),
    Case(
        "charged now and on trial in May",
        "Prosecutors have charged the owner of the cable car at Piz Lunna with negligent homicide over the "
        "accident that killed six skiers. Reto Amsler, 66, is free until the trial. A worn haulage rope snapped in "
        "January. The lift had passed an inspection.",
        "The owner of the Piz Lunna cable car, Reto Amsler, 66, will go on trial in May for negligent homicide. "
        "Six skiers died in January when the worn haulage rope snapped. An inspector had passed the lift.",
        "have charged the owner",
        "will go on trial in May",
    ),
    Case(
        "will be built and is to be built",
        "A hospital with 400 beds will be built on the old racecourse at Thurlby, the health minister announced. "
        "Building takes four years. The present hospital dates from 1936. Residents had asked for a park.",
        "Thurlby's racecourse is going to the doctors: a 400-bed hospital is to be built there, the health "
        "minister announced. It should be finished in four years and replaces a building of 1936. Some residents "
        "would have liked a park.",
        "will be built",
        "is to be built",
    ),
    Case(
        "due to open and opens",
        "The museum of clocks at Uhrstein is due to open on 1 September after a restoration that cost 14 million. "
        "It shows 1,100 timepieces. The tower clock was taken apart and cleaned by hand. Admission will be free "
        "for children.",
        "Uhrstein's clock museum opens on 1 September. Restorers have spent 14 million and cleaned the tower clock "
        "by hand, piece by piece. Visitors will see 1,100 timepieces, and children get in free.",
        "is due to open",
        "opens on 1 September",
    ),
    Case(
        "not found and still missing",
        "The yacht Solitaire, with the solo sailor Bettina Crowe aboard, has not been found, six days after her "
        "last radio call. The navy has searched an area the size of a small country. Crowe, 44, was crossing the "
        "Southern Gulf. Her family thanked the searchers.",
        "Solo sailor Bettina Crowe is still missing after six days. Her yacht Solitaire was crossing the Southern "
        "Gulf when she made a last radio call. Navy ships have combed an area the size of a small country, and the "
        "family of the 44-year-old has thanked them.",
        "has not been found",
        "is still missing",
    ),
    Case(
        "two ships, one sunk",
        "Two freighters collided in fog at the mouth of the Weyde estuary on Tuesday. The Anna Kestrel sank within "
        "an hour; her 15 sailors were picked up. The other ship, the Boreas Trader, has a hole above the "
        "waterline. Divers are looking for leaking fuel.",
        "The Boreas Trader is afloat with a hole above her waterline after Tuesday's collision in the fog of the "
        "Weyde estuary. Fifteen sailors of the other freighter were picked up. Divers are checking for leaks of "
        "fuel.",
        "sank within an hour",
        "is afloat",
    ),
    Case(
        "the first stage is done, the second is to come",
        "The first section of the Lorrimer cycle path has been completed, the city said on Monday. It runs for 6 "
        "kilometres along the canal. Lights and benches were paid for by a lottery grant. Counters recorded 2,000 "
        "riders on the first weekend.",
        "After the success of its first 6 kilometres, the second section of the Lorrimer cycle path will be "
        "completed in the autumn, the city said on Monday. Some 2,000 riders passed the counters on the first "
        "weekend. A lottery grant paid for the lights and benches beside the canal.",
        "has been completed",
        "will be completed",
    ),
    Case(
        "hope of finding him alive",
        "A boy of nine who was swept away by the river Tarn is missing, police said on Thursday. Milo Haverstock "
        "was playing on the bank when he slipped. Divers searched until dark. Neighbours brought soup to the "
        "family.",
        "Nine-year-old Milo Haverstock is missing, police said on Thursday, after he slipped from the bank of the "
        "river Tarn while playing. His father hopes that he will be found alive. Divers worked until dark, and "
        "neighbours came with soup.",
        "is missing, police said",
        "will be found alive",
    ),
    Case(
        "a call to resign is no resignation",
        "Opposition parties called on the transport minister to resign over the closure of the Almsford line. "
        "Minister Gaspard Lund would not comment. The line carried 5,000 passengers a day. Buses have been laid "
        "on.",
        "Transport minister Gaspard Lund remains in office despite the anger over the Almsford railway, which used "
        "to carry 5,000 passengers a day. He would not comment on the demands of the opposition parties. Buses run "
        "in place of the trains.",
        "called on the transport minister to resign",
        "remains in office",
    ),
    Case(
        "an arrest, then a charge",
        "A gardener was arrested on Monday and charged on Wednesday with setting fire to the greenhouses of "
        "Palmyra Park. Desmond Okafor-Lane, 33, had lost his job there in May. The damage comes to 300,000. A "
        "collection of orchids was lost.",
        "Gardener Desmond Okafor-Lane, 33, was charged on Wednesday with starting the fire in the Palmyra Park "
        "greenhouses, where he had worked until May. The orchid collection is gone. The park puts the damage at "
        "300,000.",
        "was arrested on Monday",
        "was charged on Wednesday",
    ),
    Case(
        "taken to hospital and being treated",
        "Twelve schoolchildren were taken to hospital with burns after a chemistry lesson went wrong in Ebbersdale "
        "on Tuesday. A beaker of alcohol caught fire. The teacher put the flames out with a blanket. None of the "
        "burns is serious.",
        "Doctors are treating twelve Ebbersdale schoolchildren for burns after a beaker of alcohol caught fire in "
        "Tuesday's chemistry lesson. The burns are not serious. The teacher smothered the flames with a blanket.",
        "were taken to hospital",
        "are treating twelve",
    ),
    Case(
        "what the law provides",
        "A farmer in Ennisbeg is accused of poisoning three sea eagles. Padraig Loane, 55, denies it. Samples from "
        "his barn are being tested. Those who are convicted of killing a protected bird can be jailed for two "
        "years.",
        "Eagle row in Ennisbeg: farmer Padraig Loane, 55, says he had nothing to do with the poisoning of three "
        "sea eagles. He has been accused by a wildlife trust, and samples taken from his barn are in the "
        "laboratory.",
        "Those who are convicted",
        "has been accused",
    ),
]


@pytest.mark.parametrize("case", DIFFERENT, ids=attrgetter("name"))
def test_a_state_that_excludes_the_other_is_raised(case: Case) -> None:
    briefing = case.compared()
    found = raised(briefing, Kind.STATUS, case.words_a, case.words_b)
    assert found is (case.name not in MISSED), told(briefing.discrepancies)


@pytest.mark.parametrize("case", COMPATIBLE, ids=attrgetter("name"))
def test_states_that_agree_or_belong_to_others_are_left_alone(case: Case) -> None:
    found = conflicts(case.compared(), Kind.STATUS, case.words_a, case.words_b)
    assert not found, told(found)
