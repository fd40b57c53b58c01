"""Inside: one article that contradicts itself, in its headline, its figures, its sources or its own telling."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter

import pytest

from briefreader import Article, compare
from briefreader.model import Kind
from findings import MISSED, raised_within, told
from findings.inside_consistent import CONSISTENT, Sound


@dataclass(frozen=True, slots=True)
class Inside:
    """One article and the words of it that cannot all hold."""

    name: str
    kind: Kind
    text: str
    words: tuple[str, ...]


CONTRADICTORY = [
    Inside(
        "a headline counts more dead than the story",
        Kind.QUANTITY,
        "Nine die as bus plunges into reservoir\n\n"
        "A school bus ran off a mountain road in Lesotho on Tuesday and fell into the Katsane reservoir. Seven "
        "people died, the district police said, among them the driver. Herdsmen on ponies were the first to arrive "
        "and broke the windows with stones. Twenty-two children were pulled out alive. The road had lost its barrier "
        "in a rockfall in May. Divers finished their search at nightfall and found no one else in the bus.",
        ("Nine die", "Seven people died"),
    ),
    Inside(
        "the provinces hold more voters than the country",
        Kind.QUANTITY,
        "Polling stations opened in Norvania on Sunday after a campaign of eight weeks. In all 4.1 million people "
        "are entitled to vote, the electoral commission said. The mountain provinces have 1.9 million voters and the "
        "coast has 2.8 million voters. Ballots are printed on blue paper to make forgery harder. The president, "
        "Otmar Reek, voted before breakfast in the village where he was born. A result is expected on Monday morning.",
        ("4.1 million people", "1.9 million voters", "2.8 million voters"),
    ),
    Inside(
        "two sources measure one slick",
        Kind.QUANTITY,
        "Oil from the tanker Marisol has reached the mangroves east of Colón in Panama. The canal authority put the "
        "slick at 12 square kilometres on Thursday. A group of marine biologists, who flew over the bay that same "
        "day, said the slick measured 45 square kilometres. Pelicans are being washed with soap in a gymnasium. The "
        "tanker had scraped a pier that is not on her chart. Fishermen have been hired to drag floating barriers "
        "across the river mouths.",
        ("12 square kilometres", "45 square kilometres"),
    ),
    Inside(
        "a headline names another day than the story",
        Kind.TIME,
        "Thursday's storm takes roof off cathedral\n\n"
        "The cathedral of Villarosa lost the greater part of its roof when a storm swept over the Spanish town on "
        "Wednesday afternoon. Lead sheets were found in a vineyard three kilometres away. Nobody was in the nave, as "
        "a wedding had ended an hour before. The bride and groom helped to carry out the paintings. Engineers think "
        "that the vault will hold. Services are to be celebrated in the bullring until a tent has been put up.",
        ("Thursday's storm", "on Wednesday afternoon"),
    ),
    Inside(
        "a hostage is held for three weeks and for two months",
        Kind.TIME,
        "The Belgian nurse Lotte Daems arrived in Brussels on Friday, free after three weeks in the hands of "
        "kidnappers in Niger. Her parents met her with a bag of chips. She had been vaccinating children when men in "
        "a white car took her from a clinic in Maradi. The foreign minister thanked Algeria for its help. In her two "
        "months of captivity, he said, she taught one of the guards to read. She is to spend the weekend in a "
        "military hospital.",
        ("after three weeks", "two months of captivity"),
    ),
    Inside(
        "the wreck lies off two coasts",
        Kind.PLACE,
        "The wreck of the submarine Sirena, lost with 63 men in 1944, has been found by sonar off the west coast of "
        "Corsica. It lies upright at a depth of 600 metres. A film shows the open hatch and a boot. The last "
        "survivor of her sister ship, now 99, laid a wreath at Toulon. The navy has declared the site, in the waters "
        "east of Corsica, a war grave. Nobody may dive there without permission. The families will be taken out by "
        "ship in May.",
        ("off the west coast of Corsica", "in the waters east of Corsica"),
    ),
    Inside(
        "the body lies in the boat in the headline and on the beach in the story",
        Kind.PLACE,
        "Missing rower found dead in his boat\n\n"
        "The search for the ocean rower Anders Quill has ended. A woman who was walking her dog found the body of "
        "the 36-year-old on a beach in the Azores on Sunday. His boat had been sighted empty a week earlier by a "
        "Greek freighter. Quill had set out from Newfoundland in June. On his last telephone call he complained "
        "about his back. His sponsor, a maker of biscuits, will give the money that he had raised to a hospice.",
        ("in his boat", "on a beach in the Azores"),
    ),
    Inside(
        "the goal is one man's, then another's",
        Kind.ACTOR,
        "Lusaka Stars are champions of Zambia for the first time since 1998. They beat Kabwe Miners 1-0 on Sunday "
        "with a goal by Kelvin Banda from a free kick in the 88th minute. The Miners had hit the post twice. Fans "
        "carried the goalposts into the street. Coach Grace Tembo, who took over in January, was thrown into a "
        "fountain. For Moses Sakala, the scorer of Sunday's only goal, it was the last match before he moves to "
        "Belgium.",
        ("a goal by Kelvin Banda", "Moses Sakala, the scorer"),
    ),
    Inside(
        "the headline has the son arrested and the story the father",
        Kind.ACTOR,
        "Mayor's son arrested over burnt ballots\n\n"
        "The mayor of San Telmo in Bolivia has been arrested on suspicion of having burnt ballot papers in a brick "
        "kiln. Hernán Choque, 66, was taken from his house on Wednesday by federal police. A truck driver had "
        "reported that the sacks he was to deliver rustled. Half-burnt papers were found in the ashes. Choque's son, "
        "who is a candidate for the senate, called the arrest a plot. The vote in the town will be held again.",
        ("Mayor's son arrested", "The mayor of San Telmo in Bolivia has been arrested"),
    ),
    Inside(
        "a headline sharpens what was said",
        Kind.QUOTATION,
        'Minister: "Farmers have lied to us"\n\n'
        "Denmark's minister of food has answered the farmers who poured slurry in front of her office. \"Farmers "
        'have not told us everything," Signe Holt said on Tuesday in Odense. Inspectors had found nitrate in every '
        "second well of the district. The farmers' association speaks of old damage from the 1980s. Holt wants to "
        "wait for a second series of samples. The fire brigade needed six hours to clean the street, and the "
        "association will get the bill.",
        ("Farmers have lied to us", "Farmers have not told us everything"),
    ),
    Inside(
        "one sentence is quoted in two ways",
        Kind.QUOTATION,
        'The director of the Tbilisi zoo resigned on Monday after a white tiger had escaped for a second time. "I '
        'checked the gate myself that evening," Zurab Gelashvili told reporters. The tiger was found asleep in a bus '
        "shelter. In spring it had eaten three geese in a park. A keeper is on leave until the matter is settled. "
        'The city council does not believe Gelashvili, who had said: "I had the gate checked that evening." A new '
        "director will be appointed in the autumn.",
        ("I checked the gate myself", "I had the gate checked"),
    ),
    Inside(
        "one warning is the mayor's, then the governor's",
        Kind.ATTRIBUTION,
        "The people of Puerto Azul in Chile should leave their houses before dark, the town's mayor, Elena Rivas, "
        "warned on Saturday. Fire had crossed the river in the afternoon. Pine plantations were burning on both "
        "banks. Buses waited at the church. At the shelter in the stadium there were beds for 4,000. A woman of 90 "
        "refused to go without her piano. The warning by the governor that people should leave their houses before "
        "dark was not heeded by everyone.",
        ("the town's mayor, Elena Rivas, warned", "The warning by the governor"),
    ),
    Inside(
        "the estimate comes from the bank and from the trade union",
        Kind.ATTRIBUTION,
        "One in five shops in Portugal will close within two years, the central bank estimated in a report on "
        "Monday. Rents are rising and customers order from home. In Braga a street of shoemakers has become a street "
        "of ice cream parlours. The government wants to lower the tax on small shops. Bookshops do better than the "
        "rest. The union of shop workers, which made the estimate that one shop in five will close within two years, "
        "has called for a limit on rents.",
        ("the central bank estimated", "The union of shop workers, which made the estimate"),
    ),
    Inside(
        "the minister has resigned above and is considering it below",
        Kind.STATUS,
        "Environment minister resigns over sewage\n\n"
        "The Welsh environment minister, Rhodri Pugh, is considering his resignation after sewage was found on "
        "eleven beaches. He would decide after the weekend, he told the BBC on Friday. Swimmers with rashes had sent "
        "him photographs. The water company had been fined nine times without effect. In Pugh's party some advise "
        "him to stay. The first minister has not been seen in public since Wednesday. The beaches will be closed "
        "until the end of August.",
        ("Environment minister resigns", "is considering his resignation"),
    ),
    Inside(
        "a boy is missing and has been found",
        Kind.STATUS,
        "Rescuers in the Tatra mountains will resume the search on Tuesday for a boy of eight who is still missing. "
        "Adam Hruška lost sight of his class in the fog near a waterfall. Some 140 volunteers are taking part. He "
        "was wearing a yellow jacket. Dogs followed his track to a bridge. Adam, who was found in a hay barn on "
        "Monday evening, likes trains, his teacher said. His parents have come to the village from Brno.",
        ("is still missing", "was found in a hay barn"),
    ),
    Inside(
        "a drug cures above and may help below",
        Kind.CERTAINTY,
        "New drug cures river blindness\n\n"
        "A drug that was developed for sheep may be able to cure river blindness, doctors in Ghana reported on "
        "Thursday. Of 40 patients who took it, 29 had no worms in the skin after half a year. The study was small "
        "and had no control group. Larger ones in Togo and Cameroon are to follow. The worm is spread by black flies "
        "that live at rapids. The maker, a company in Kumasi, says that a dose would cost less than a loaf of bread.",
        ("New drug cures", "may be able to cure"),
    ),
    Inside(
        "the talks failed and the talks succeeded",
        Kind.CERTAINTY,
        "Talks on the water of the Omo failed on Sunday after eleven days, and the delegations of Kenya and Ethiopia "
        "left the hotel in Arusha by separate doors. The lake into which the river flows has fallen by two metres. "
        "Fishermen walk a kilometre to their boats. Sugar planters need the water too. The mediator, a judge from "
        "Ghana, praised both sides. The success of the talks on the Omo, he said, showed that neighbours could share "
        "a river. Texts are to be published in a week.",
        ("failed on Sunday", "The success of the talks"),
    ),
    Inside(
        "the castle is insured and is not",
        Kind.CERTAINTY,
        "The owner of Castle Lorrach stood in his dressing gown and watched it burn. The fire on Thursday night "
        "began in a chimney. It took a collection of 9,000 toy soldiers and the staircase on which a king had once "
        "fallen. The castle was insured, Count Egbert said, and would be standing again in three years. Firemen "
        "pumped water from the moat until it was dry. The count, whose castle was not insured, thanked them with "
        "cherry brandy.",
        ("The castle was insured", "was not insured"),
    ),
    Inside(
        "a demonstration turns into a riot in the telling",
        Kind.WORDING,
        "Several hundred nurses demonstrated in front of the ministry of health in Lima on Wednesday. They want the "
        "night premium that was promised to them in the epidemic. A brass band of paramedics played. The minister, "
        "Oscar Vela, watched from a window and went to lunch at two. The nurses' riot ended at four when it began to "
        "rain. A delegation is to be received on Friday. No window was broken and nobody was arrested, the police "
        "said.",
        ("nurses demonstrated", "The nurses' riot"),
    ),
    Inside(
        "an incursion becomes an invasion",
        Kind.WORDING,
        "Venezuelan soldiers crossed the Cuyuni into Guyana on Friday and stayed for six hours. The incursion was "
        "seen by gold diggers, who hid their pumps. A boat with eight men landed at a sandbank and hoisted a flag. "
        "Guyana's president spoke to his colleague in Brazil. The invasion by the eight soldiers is to be discussed "
        "by the Organization of American States. The flag was taken down by a schoolteacher and handed in at a "
        "police post.",
        ("The incursion was seen", "The invasion by the eight soldiers"),
    ),
]


@pytest.mark.parametrize("inside", CONTRADICTORY, ids=attrgetter("name"))
def test_an_article_at_odds_with_itself_is_raised(inside: Inside) -> None:
    briefing = compare([Article.from_text(inside.text)])
    found = raised_within(briefing, inside.kind, inside.words)
    assert found is (inside.name not in MISSED), told(briefing.discrepancies)


@pytest.mark.parametrize("sound", CONSISTENT, ids=attrgetter("name"))
def test_an_article_whose_passages_all_hold_raises_nothing(sound: Sound) -> None:
    briefing = compare([Article.from_text(sound.text)])
    assert not briefing.discrepancies, told(briefing.discrepancies)
