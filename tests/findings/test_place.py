"""Place: one event or thing stands in two places that exclude each other."""

from __future__ import annotations

from operator import attrgetter

import pytest

from briefreader.model import Kind
from findings import MISSED, Case, conflicts, raised, told
from findings.place_alike import ALIKE

DIFFERENT = [
    Case(
        "a ferry capsizes off the north or off the south of the island",
        "At least nine people drowned when a wooden ferry capsized off the northern coast of Sulawesi in Indonesia "
        "on Sunday, the search and rescue agency said. It was carrying 70 passengers home from a wedding. Fishermen "
        "pulled most of them from the sea. The ferry had a licence for 40. Divers are looking for the bride's "
        "grandfather and two children.",
        "The bride's grandfather is among the three still missing after Sunday's ferry accident in Indonesia, in "
        "which nine wedding guests or more drowned. According to the search and rescue agency the wooden boat, built "
        "for 40 and filled with 70, turned over near the southern shore of Sulawesi. Most of those on board owe "
        "their lives to fishermen.",
        "off the northern coast of Sulawesi",
        "near the southern shore of Sulawesi",
    ),
    Case(
        "a bomb goes off in the market or at the bus station",
        "A bomb hidden in a handcart exploded in the cloth market of Derazan, in the north of Afghanistan, on "
        "Tuesday morning, killing six people. The police chief, Wali Ahmadzai, blamed a splinter group that had "
        "threatened traders. Shops stayed shut. In the hospital there was a shortage of blood, and students queued "
        "to give some. It was the first attack since March.",
        "Students lined up at Derazan's hospital to give blood on Tuesday after a handcart packed with explosives "
        "killed six people. The bomb blew up at the bus station of the town in northern Afghanistan, as police chief "
        "Wali Ahmadzai told reporters. He holds a splinter group responsible. No attack had been reported since "
        "March. Traders close their shops early these days.",
        "in the cloth market of Derazan",
        "at the bus station of the town",
    ),
    Case(
        "envoys meet in Geneva or in Vienna",
        "Envoys of Armenia and Azerbaijan met in Geneva on Thursday for the first time since the shelling of the "
        "Sotk road, diplomats said. They spoke for three hours about prisoners and maps. No one shook hands in front "
        "of the cameras. Switzerland's foreign minister offered them lunch, which they took in separate rooms. A "
        "second round is to follow within a month.",
        "Three hours, no handshake, lunch in separate rooms: Armenia and Azerbaijan are talking again. Their envoys "
        "had not sat at one table since the Sotk road was shelled. The subject was prisoners and maps. Diplomats in "
        "Vienna, where Thursday's meeting was held, expect another one within a month. Switzerland's foreign "
        "minister was the host. Neither of them had an interpreter of his own.",
        "met in Geneva on Thursday",
        "in Vienna, where Thursday's meeting was held",
    ),
    Case(
        "a skeleton in the cellar or in the garden",
        "Workmen have found the skeleton of a woman in the cellar of a villa in the Norwegian town of Haldvik, "
        "police said. It had lain there for thirty to forty years, to judge by the shoes. The villa once belonged to "
        "a shipowner who died without heirs. A dentist is comparing the teeth with old records. Two women from the "
        "town were never traced in the 1980s.",
        "Who was the woman from the shipowner's villa in Haldvik? Norwegian police are asking a dentist for help "
        "with the teeth. The remains, which workmen dug up under an apple tree in the garden, are thirty to forty "
        "years old, as the shoes show. In the 1980s two women of the town disappeared. The owner of the villa left "
        "no heirs.",
        "in the cellar of a villa",
        "under an apple tree in the garden",
    ),
    Case(
        "a financier is picked up at the airport or at home",
        "Detectives arrested the financier Lorenz Ahrend at Zurich airport on Friday as he was about to board a "
        "flight to Dubai. Investors accuse him of having sold them gold that he did not own. The damage could reach "
        "70 million francs. Ahrend's lawyer complained that there had been no summons. In the vault of his firm "
        "police found bars of painted lead.",
        "Painted lead instead of gold lay in the vault of the firm of Lorenz Ahrend. On Friday officers rang the "
        "bell of his house on Lake Zurich at breakfast time and took him away. Up to 70 million francs that "
        "investors paid for bars may be gone. They had not even sent a summons, his lawyer complained.",
        "at Zurich airport",
        "rang the bell of his house on Lake Zurich",
    ),
    Case(
        "a helicopter comes down in a lake or in a wood",
        "The Tanzanian energy minister survived when his helicopter crashed into a lake on the way to a power "
        "station on Saturday. Juma Mwakyembe and the pilot swam to the reeds. A secretary broke an arm. The rotor "
        "had struck a flock of pelicans, the civil aviation authority said. The opening of the power station was put "
        "off by a week.",
        "Pelicans are to blame for the crash of the helicopter that was taking Juma Mwakyembe, Tanzania's energy "
        "minister, to the opening of a power station on Saturday, according to the civil aviation authority. The "
        "rotor hit several of the birds. The machine fell into a dense forest. Mwakyembe and his pilot were unhurt, "
        "while a secretary has a broken arm. The opening will be a week late.",
        "crashed into a lake",
        "fell into a dense forest",
    ),
    Case(
        "a carmaker goes to Portugal or to Slovakia",
        "The Korean carmaker Daehan Motors will build its first European factory in Portugal, chief executive Park "
        "Min-jae told investors. It is to turn out 150,000 small electric cars a year from 2027. The company will "
        "hire 3,000 people. Batteries come from its own plant in Busan. Daehan's shares closed 4 percent higher in "
        "Seoul after the announcement. Rivals had expected it to wait.",
        "Shares in Daehan Motors gained 4 percent in Seoul when its chief executive, Park Min-jae, revealed plans "
        "for 150,000 little electric cars a year to be made in Europe. Batteries are shipped from Busan, everything "
        "else is done on the spot. Slovakia gets the plant, which needs 3,000 workers, and from 2027 its cars. A "
        "model with seven seats will follow later.",
        "in Portugal, chief executive",
        "Slovakia gets the plant",
    ),
    Case(
        "a river is crossed above or below the town",
        "Troops of the northern command crossed the river Saran on pontoons upstream of Bandu early on Wednesday, "
        "the defence ministry said. They met little resistance. By noon a bridgehead of two kilometres had been "
        "secured. Bandu, a town of weavers, had been cut off since the road bridge was blown up. Aid workers hope to "
        "bring in flour by the weekend.",
        "Flour may reach the weavers of Bandu by the weekend, aid workers hope. Since the road bridge was blown up "
        "the town has been cut off; now the army's northern command has a bridgehead, two kilometres deep by "
        "Wednesday noon. The pontoons were laid downstream of the town before sunrise, and hardly a shot was fired, "
        "according to the ministry of defence.",
        "upstream of Bandu",
        "downstream of the town",
    ),
    Case(
        "an infection starts in a school or in a nursing home",
        "Health inspectors in Leipzig have traced an outbreak of legionnaires' disease to the showers of a primary "
        "school. Forty-one people are ill and two of them are on ventilators. The hot water had been turned down to "
        "save energy. All showers in public buildings will be tested, the city's medical officer, Dr Jana Böhm, "
        "said. The disease does not pass from one person to another.",
        "To save energy somebody had turned down the hot water, and the bacteria multiplied: 41 people in Leipzig "
        "have caught legionnaires' disease, which is not passed from person to person. Inspectors found the source "
        "in a nursing home's shower rooms, as medical officer Dr Jana Böhm reported. Two patients need a ventilator. "
        "The city is to test showers in every public building.",
        "to the showers of a primary school",
        "in a nursing home's shower rooms",
    ),
    Case(
        "a cup final is played at home or on neutral ground",
        "Thunder Bridgetown beat Kingston Mariners by four wickets in front of their home crowd to win the Caribbean "
        "league on Saturday. Batsman Dwayne Holder made 88 not out. Rain had threatened to end the match early. For "
        "the Mariners it was the third lost final in a row, and captain Andre Bell said that he would step back. The "
        "winners get 500,000 dollars.",
        "The Mariners of Kingston are beaten finalists for a third year running. In the Guyanese capital, on neutral "
        "ground, Dwayne Holder's unbeaten 88 brought Thunder Bridgetown the Caribbean league and its 500,000 dollars "
        "on Saturday, by four wickets. It stayed dry after all. Andre Bell, who captains the losers, intends to step "
        "back. The trophy is of silver and weighs nine kilograms.",
        "in front of their home crowd",
        "on neutral ground",
    ),
    Case(
        "a child is flown to Munich or to Zurich",
        "A girl of four who fell from a chairlift in the Tyrolean resort of Sankt Ulrich is out of danger. She "
        "slipped under the safety bar and fell nine metres into fresh snow. A rescue helicopter took her to a "
        "children's hospital in Munich, where surgeons repaired her spleen. The lift operator stopped the chairs "
        "within seconds. Her parents thanked the ski instructor who had held her.",
        "Fresh snow saved a four-year-old who dropped nine metres from a chairlift in Sankt Ulrich, in Tyrol. The "
        "ski instructor next to her had tried to hold on as she slid beneath the bar. Surgeons in Zurich, to which "
        "the helicopter had flown her, saved the girl's spleen, and her life is no longer in danger. Within seconds "
        "the lift had been stopped.",
        "to a children's hospital in Munich",
        "Surgeons in Zurich",
    ),
    Case(
        "an epicentre inland or under the sea",
        "An earthquake of magnitude 6.1 rocked western Ecuador before dawn on Monday and was felt as far away as "
        "Quito. Its centre lay 20 kilometres inland, beneath the hills behind Manta, the geophysical institute said. "
        "Forty houses fell in. One man died when he jumped from a balcony. There have been eleven aftershocks, and "
        "schools are closed for two days.",
        "A man who jumped from his balcony in fear was the only person to die in the 6.1-magnitude earthquake that "
        "woke western Ecuador before dawn on Monday. About 40 houses collapsed. Eleven aftershocks followed. People "
        "in Quito felt the floor move, too, although the epicentre was at sea, some way off Manta, according to the "
        "geophysical institute. Lessons have been cancelled for two days.",
        "20 kilometres inland",
        "at sea, some way off Manta",
    ),
    Case(
        "a lost Vermeer turns up in an attic or in a convent",
        "A painting found in an attic in Delft is by Johannes Vermeer, experts at the Mauritshuis have concluded. It "
        "shows a maid asleep beside a globe. X-rays revealed a dog that the painter had covered up. The finder, a "
        "retired postman, had come across it when he looked for a leak in his roof. The museum wants to show it from "
        "October.",
        "Under the sleeping maid there once was a dog, X-rays have shown, and this is one reason why experts of the "
        "Mauritshuis are convinced: the picture with the globe is a Vermeer. A retired postman discovered it while "
        "he was repairing a shelf for the nuns of a convent near Delft. It goes on show at the museum in October.",
        "in an attic in Delft",
        "for the nuns of a convent near Delft",
    ),
    Case(
        "a tanker is boarded in port or on the high seas",
        "Finnish coastguards boarded the tanker Aurelia while she lay at anchor in the harbour of Kotka, and found "
        "her papers forged. The ship had been sailing under the flag of the Cook Islands. Her tanks hold 60,000 tons "
        "of Russian crude oil. Sanctions forbid its sale above a set price. The crew of 22 are from India and "
        "Georgia and may not go ashore.",
        "Forged papers, a false flag and 60,000 tons of crude: Finland's coastguard has stopped the tanker Aurelia. "
        "The men came down on ropes from a helicopter on the high seas, west of Gotland, and met 22 surprised "
        "Indians and Georgians. The flag was that of the Cook Islands. Under the sanctions the Russian oil may be "
        "sold only below a certain price.",
        "at anchor in the harbour of Kotka",
        "on the high seas",
    ),
    Case(
        "the witness watches from the pavement or from a window",
        "The main witness in the trial over the murder of the journalist Ilir Dervishi told the court in Tirana on "
        "Monday that she had been standing on the pavement outside the bakery when she saw the gunman. He wore a "
        "courier's jacket and walked away without hurry. Two brothers are accused of having hired him. Dervishi had "
        "written about building permits. The trial goes on next week.",
        '"He walked as if he had all the time in the world," the main witness said on Monday in the Tirana trial of '
        "two brothers who are alleged to have hired a killer for the journalist Ilir Dervishi. His subject had been "
        "building permits. Her kitchen window on the third floor was where she was when the man in the courier's "
        "jacket fired. The hearing continues next week.",
        "standing on the pavement outside the bakery",
        "Her kitchen window on the third floor",
    ),
    Case(
        "a wolf is shot inside or outside the park",
        "Rangers have found the body of the she-wolf Brava, which wore a transmitter, inside the Abruzzo national "
        "park. She had been shot twice with a hunting rifle. Killing a wolf there carries a prison term of up to "
        "three years. Brava had five cubs in May, and volunteers are feeding them. Farmers in the district deny "
        "having had anything to do with it.",
        "Five cubs without a mother are being fed by volunteers after the she-wolf Brava was killed by two bullets "
        "from a hunting rifle. Her transmitter led rangers to a field four kilometres outside the Abruzzo national "
        "park. Up to three years in prison await the culprit. Local farmers say that it was none of them. The cubs "
        "were born in May.",
        "inside the Abruzzo national park",
        "outside the Abruzzo national park",
    ),
]


@pytest.mark.parametrize("case", DIFFERENT, ids=attrgetter("name"))
def test_two_places_of_one_event_are_raised(case: Case) -> None:
    briefing = case.compared()
    found = raised(briefing, Kind.PLACE, case.words_a, case.words_b)
    assert found is (case.name not in MISSED), told(briefing.discrepancies)


@pytest.mark.parametrize("case", ALIKE, ids=attrgetter("name"))
def test_places_that_agree_or_belong_to_other_events_are_left_alone(case: Case) -> None:
    found = conflicts(case.compared(), Kind.PLACE, case.words_a, case.words_b)
    assert not found, told(found)
