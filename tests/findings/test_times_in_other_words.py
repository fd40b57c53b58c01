"""Time, told by other words: one deed with two verbs, lengths, orders and states, and their tempting likes."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter

import pytest

from briefreader import Article, compare
from briefreader.model import Discrepancy, Kind
from findings import told


@dataclass(frozen=True, slots=True)
class Twice:
    """One event in two short articles."""

    name: str
    one: str
    other: str


APART = (
    Twice(
        "a contract of three years or of five",
        "Hadley Rovers have signed the Danish goalkeeper Mads Friis from Brondby. The 27-year-old agreed a three-"
        "year deal on Tuesday and could play on Saturday. Coach Ian Petrie said that Friis was the calmest man he "
        "knew. The club did not disclose the fee.",
        "Goalkeeper Mads Friis has left Brondby for Hadley Rovers, who did not say what they paid. The Dane, 27, is "
        "tied to the club by a five-year contract. Ian Petrie, the coach, called him calm. He may make his debut at "
        "the weekend.",
    ),
    Twice(
        "a leader since one year or another",
        "Ferdinand Okello has led the miners' union since 2009, and on Friday he was re-elected in Kitwe with 61 "
        "percent of the votes. He promised a fight over wages. His rival, Beatrice Zulu, congratulated him.",
        "With 61 percent of the votes the miners' union re-elected Ferdinand Okello on Friday in Kitwe. Beatrice "
        "Zulu, who stood against him, sent her congratulations. Okello has led the union since 2014. Wages come "
        "first, he said.",
    ),
    Twice(
        "a rocket rises at two hours",
        "The rocket Meridian 4 lifted off from Alcantara at 7.05 a.m. on Monday with two weather satellites. "
        "Thousands watched from the beach. The booster landed on a ship. Brazil's space agency called the flight a "
        "success.",
        "Two weather satellites are in orbit after Meridian 4 blasted off from Alcantara at 11.40 a.m. on Monday, "
        "Brazil's space agency said. A ship caught the booster. Thousands of people saw it from the beach.",
    ),
    Twice(
        "a banker flees before or after his verdict",
        "The banker Jules Mercadier fled to Belize before the verdict in his fraud trial, prosecutors in Lyon said. "
        "He had been free on bail of two million euros. A court sentenced him to six years. His villa has been sold.",
        "Jules Mercadier was sentenced to six years for fraud by a court in Lyon. The banker, who was free on bail "
        "of two million euros, escaped to Belize after the verdict, prosecutors said. His villa is sold.",
    ),
    Twice(
        "miners are trapped for three days or six",
        "Eleven miners who had been trapped for three days in a coal pit near Donska were brought to the surface on "
        "Sunday. They had drunk water from the walls. One has a broken arm. The pit belongs to the state firm "
        "Donugol.",
        "Rescuers brought up eleven miners on Sunday from a coal pit of the state firm Donugol near Donska. The men "
        "had been trapped for six days and lived on water that ran down the walls. One broke an arm.",
    ),
    Twice(
        "a wall is built in two years",
        "The old sea wall at Penhallow gave way in the storm on Saturday night and waves ran into 40 houses. It was "
        "built in 1921, the harbour master said. Nobody was hurt. Sandbags were brought by tractor.",
        "Waves flooded 40 houses in Penhallow after the sea wall collapsed in Saturday night's storm. The wall had "
        "been erected in 1904, according to the harbour master. Tractors brought sandbags, and no one was injured.",
    ),
    Twice(
        "a bus blows up on two days",
        "A bomb went off in a bus at the market of Karabila on Monday, killing eight people. The driver survived. No"
        " group has said that it was behind it. Soldiers closed the road to the airport.",
        "Soldiers shut the airport road after a bus exploded at Karabila's market on Tuesday. Eight passengers died,"
        " while the driver lived. Nobody has claimed the bombing.",
    ),
    Twice(
        "a siege lasts nine hours or three",
        "Gunmen held the broadcasting house in Kasira for nine hours before they surrendered on Friday. Eleven "
        "hostages were freed unharmed. The men had demanded fuel for their village. An army colonel talked to them "
        "by radio.",
        "All eleven hostages walked free from the broadcasting house in Kasira after the gunmen surrendered to the "
        "army on Friday. The siege lasted three hours. A colonel had spoken to them by radio; they wanted fuel for "
        "their village.",
    ),
    Twice(
        "an arrest in the morning or at night",
        "Police picked up the head of the opposition, Maro Tessen, at his home at 5 a.m. on Tuesday. He is accused "
        "of plotting a coup. His wife was not told where he was taken. Britain demanded his release.",
        "Opposition leader Maro Tessen was detained at home at 10 p.m. on Tuesday on a charge of plotting a coup, "
        "his wife said. She does not know where he is. London called for him to be freed.",
    ),
    Twice(
        "people leave in the afternoon or before dawn",
        "About 900 people left their homes in Sorrel Creek on Thursday afternoon as a wildfire came within a mile, "
        "the sheriff said. The fire has burnt 4,000 acres. A planes dropped water. Schools are closed.",
        "As flames came within a mile of Sorrel Creek, some 900 residents were evacuated before dawn on Thursday, "
        "the county sheriff said. Planes are dropping water on the fire, which has consumed 4,000 acres. Schools are"
        " shut.",
    ),
    Twice(
        "a firm is started in two years",
        "Two students started the online grocer Pantrio in a garage in September 2012. On Thursday it was sold to "
        "Halvard Foods for 600 million dollars. Its 900 workers keep their jobs.",
        "Pantrio, which Halvard Foods bought on Thursday for $600 million, was founded by two students in a garage "
        "in March 2011. The online grocer employs 900 people who will all stay.",
    ),
    Twice(
        "an arrest hours or minutes after an explosion",
        "The engineer was arrested at the border hours after the explosion at the dye works in Vellin, the police "
        "said. Three people had died. He is said to have switched off an alarm.",
        "Three people died in the explosion at the dye works in Vellin. An engineer, who is said to have switched "
        "off an alarm, was arrested at the border minutes after the explosion, police said.",
    ),
    Twice(
        "an inspection three years or six months ago",
        "The bridge had last been inspected three years ago, the mayor of Caldera said after it fell into the river "
        "on Monday. Two lorries were on it. Divers found one driver alive.",
        "Two lorries fell into the river on Monday when the bridge in Caldera came down. It had been inspected six "
        "months ago, the mayor said. One of the drivers was found alive by divers.",
    ),
    Twice(
        "passengers wait nine hours or three",
        "Some 180 passengers waited nine hours at Lagos airport for their flight to Doha on Sunday because a tyre "
        "had to be brought from Accra. They were given biscuits. The airline apologised.",
        "Because a tyre had to be fetched from Accra, the flight from Lagos to Doha on Sunday took off with a delay "
        "of three hours. The airline said sorry to the 180 passengers, who got biscuits.",
    ),
    Twice(
        "a vote in two months",
        "Switzerland will vote on a ban of night flights on 9 February, the government announced in Bern. Airports "
        "warn of 5,000 lost jobs. The initiative was signed by 120,000 people.",
        "The Swiss referendum on a night flight ban takes place on 18 May, according to the government in Bern. More"
        " than 120,000 signed the initiative. Airports say 5,000 jobs are at risk.",
    ),
    Twice(
        "a body is found on two days",
        "A fisherman found the body of the missing diver Karl Enqvist on Saturday near Vargo lighthouse. Enqvist, "
        "41, had vanished while filming seals. His camera is lost. Police rule out a crime.",
        "The body of Karl Enqvist, the diver of 41 who disappeared while he filmed seals, was discovered on Thursday"
        " by a fisherman near the Vargo lighthouse. There was no crime, police said. The camera has not been found.",
    ),
    Twice(
        "an oath on two days",
        "The new president, Adjoa Mensima, was sworn in on Friday in front of 30,000 people in the stadium of Porto "
        "Alto. She promised free school meals. Her rival stayed away.",
        "Adjoa Mensima took the oath as president on Saturday before 30,000 people in Porto Alto's stadium. Her "
        "defeated rival did not come. She announced free meals in schools.",
    ),
    Twice(
        "in prison since two years",
        "Gao Lian has been in prison since 2016 for an article about the river dam at Menghai. On Wednesday his "
        "daughter accepted the prize in Oslo for him. China protested.",
        "On Wednesday the daughter of Gao Lian took the prize in Oslo. Her father has been in jail since 2019 "
        "because he wrote an article about the dam at Menghai. China lodged a protest.",
    ),
)

ALIKE = (
    Twice(
        "two stages",
        "The rocket Meridian 4 was rolled to its pad in Alcantara at 6 a.m. on Sunday. Lift-off is planned for "
        "Monday at 7 a.m., Brazil's space agency said. It carries two satellites.",
        "Meridian 4 lifted off from Alcantara at 7.02 a.m. on Monday with two satellites, Brazil's space agency "
        "said. It had stood on its pad since Sunday morning.",
    ),
    Twice(
        "two contracts",
        "Hadley Rovers signed goalkeeper Mads Friis on a three-year deal and winger Tom Abara on a two-year "
        "contract. Coach Ian Petrie is pleased. The season begins in August.",
        "Winger Tom Abara joined Hadley Rovers on a two-year contract, coach Ian Petrie said. Goalkeeper Mads Friis "
        "came too. The season begins in August.",
    ),
    Twice(
        "more than",
        "Commuters waited for more than two hours on platforms in Gorda on Thursday when a signal failed. The "
        "railway apologised. Fares will be refunded.",
        "A failed signal kept commuters in Gorda waiting for three hours on Thursday. They will get their fares "
        "back, the railway said in an apology.",
    ),
    Twice(
        "before after different deeds",
        "The mayor of Orlo met the strikers before the vote on the budget on Monday. After the vote he flew to Rome."
        " The council passed the budget by 20 to 15.",
        "After the vote on the budget, which the council of Orlo passed by 20 to 15, the mayor spoke to reporters. "
        "He had seen the strikers on Monday morning.",
    ),
    Twice(
        "not until",
        "The report on the ferry disaster will not be published before the election, the ministry said. Seventy "
        "people drowned off Samora. Families are angry.",
        "Families of the 70 people who drowned off Samora are angry: the report on the ferry disaster will be "
        "published only after the election, the ministry said.",
    ),
    Twice(
        "departure of two ships",
        "The ferry Alma left Tarbert at 8 a.m. and ran aground on Gull Rock at noon. The lifeboat from Oban put out "
        "at 12.20 p.m. Nobody was hurt among the 90 passengers.",
        "Ninety passengers were taken off the ferry Alma after she struck Gull Rock at noon. She had sailed from "
        "Tarbert at eight o'clock. Oban's lifeboat set off soon after noon.",
    ),
    Twice(
        "known since",
        "Villagers in Brenna have known about the landfill's gas for years, a doctor said. The council was told two "
        "weeks ago. Children are coughing. The school is closed.",
        "Two weeks ago the council learned of the gas from Brenna's landfill. Villagers had known for years, "
        "according to a doctor. The school is shut and children cough.",
    ),
    Twice(
        "sentence and served",
        "Paolo Renzi was sentenced to nine years for arson in Bari. He has already spent two years in custody. His "
        "brother wept.",
        "Paolo Renzi, who set fire to a warehouse in Bari, must go to prison for nine years. Two years in custody "
        "will be counted.",
    ),
    Twice(
        "curfew end and begin",
        "A curfew from 9 p.m. to 5 a.m. was imposed in Lorn after riots. Troops are at the bridges. The governor "
        "will review it on Friday.",
        "People in Lorn may not leave home until 5 a.m. under a curfew imposed after riots. It starts at nine in the"
        " evening. Troops guard the bridges.",
    ),
    Twice(
        "week and days",
        "The festival in Tonsberg lasted a week and drew 40,000 visitors, the town said. It rained twice. A bear was"
        " seen near the stage.",
        "Forty thousand people came to the six-day festival in Tonsberg, the town said. A bear came near the stage. "
        "It rained on two days.",
    ),
    Twice(
        "two departures",
        "The tanker Orla left Rotterdam on Monday with 40,000 tons of diesel and was boarded off Ghana by pirates on"
        " Friday. The navy of Ghana sent a frigate. The crew of 19 is unhurt. The owner is a firm in Bergen.",
        "Pirates who boarded the tanker Orla off Ghana left the ship on Sunday with the crew's watches. All 19 men "
        "are unhurt. A Ghanaian frigate had been sent. The Orla, owned by a firm in Bergen, carries 40,000 tons of "
        "diesel from Rotterdam.",
    ),
    Twice(
        "opened twice",
        "The theatre in Calder opened in 1911 and was hit by a bomb in 1941. After ten years of repairs it reopens "
        "on Friday with a play by Shaw. The mayor, Ada Wren, spoke of a miracle.",
        "With a play by Shaw the theatre in Calder opens its doors again on Friday. It was rebuilt over ten years. "
        "Founded by actors in 1908, the company moved into the house three years later. Mayor Ada Wren called it a "
        "miracle.",
    ),
    Twice(
        "found and died",
        "Hikers found the climber Toma Resch dead in a gully on Tuesday. The Austrian had set out on Saturday for "
        "the summit of Hochkar. He was 28. The rescue service said that he had slipped on ice.",
        "Toma Resch, an Austrian climber of 28, died on Saturday on the Hochkar when he slipped on ice, the rescue "
        "service said. He was found on Tuesday in a gully by hikers.",
    ),
    Twice(
        "wait and delay",
        "Passengers waited four hours at Linz station on Sunday before buses came. The train had hit a tree. The "
        "next train ran with a delay of 40 minutes. Nobody was hurt.",
        "After a train hit a tree near Linz on Sunday its passengers had to wait four hours for buses. Nobody was "
        "hurt. Other trains were delayed by up to 40 minutes.",
    ),
    Twice(
        "two lengths of ban",
        "The runner Pia Lund was banned for four years by the federation in Oslo on Monday for missing tests. Her "
        "coach had already received a suspension of two years. She will appeal.",
        "Pia Lund, a runner who missed tests, got a four-year ban from the federation in Oslo on Monday and will "
        "appeal. Her coach is suspended as well.",
    ),
    Twice(
        "since and for",
        "Marta Bielska has led the bank since 2011. She will step down in June, the board said on Tuesday. Shares "
        "fell 2 percent. Her successor is to be named in spring.",
        "The head of the bank, Marta Bielska, goes in June after eight years in office, the board said on Tuesday. "
        "She joined the bank in 2003. A successor will be named in spring. The shares lost 2 percent.",
    ),
    Twice(
        "before and after",
        "Turnout was low before the storm, officials in Marisco said. After the storm passed at noon on Sunday "
        "voters came in crowds. In the end 61 percent had voted.",
        "Voters in Marisco came in crowds on Sunday once the storm had passed. Before the storm hardly anyone voted."
        " Turnout reached 61 percent, officials said.",
    ),
    Twice(
        "hours of two shootings",
        "A man opened fire in a bar in Delcross at 11 p.m. on Friday and killed two people. He fled on foot. Police "
        "shot him dead at 4 a.m. on Saturday in a park. His motive is unknown.",
        "Police killed a gunman in a park in Delcross in the early hours of Saturday. He had shot two guests of a "
        "bar late on Friday evening and run away. Nobody knows why.",
    ),
    Twice(
        "warned several times",
        "Geologists warned in March that the slope above Valdera was moving. The slope came down on 9 June and "
        "buried eleven houses. The council is under fire.",
        "In May the university warned the council of Valdera about the slope that came down on 9 June on eleven "
        "houses. It was the third warning in a year.",
    ),
    Twice(
        "shift and time of call",
        "The captain of the trawler Mira called for help at 3.10 a.m. when water came in. A helicopter took off from"
        " Bodo at 3.30 a.m. and lifted off the six men at 4.15 a.m.",
        "Six men were lifted from the sinking trawler Mira at a quarter past four by a helicopter from Bodo. It had "
        "started twenty minutes after the captain's call for help at ten past three in the morning.",
    ),
    Twice(
        "until with stages",
        "The airport of Nemuro will stay closed until Thursday because of ash, the operator said. The road north is "
        "closed until Monday. Some 4,000 travellers are stranded.",
        "Ash keeps the airport of Nemuro shut until Thursday. Some 4,000 people are stuck. The railway does not run "
        "until Saturday.",
    ),
    Twice(
        "anniversary",
        "Ten years after the flood that killed 31 people, Osk has a wall. It was completed in 2019 and cost 80 "
        "million. On Sunday the dead were remembered with 31 candles.",
        "Osk lit 31 candles on Sunday for those who died in the flood ten years ago. The wall that protects the town"
        " now was begun in 2014 at a price of 80 million.",
    ),
)


def _between(twice: Twice) -> tuple[Discrepancy, ...]:
    briefing = compare([Article.from_text(twice.one), Article.from_text(twice.other)])
    return tuple(found for found in briefing.discrepancies if found.kind is Kind.TIME and len(found.articles) == 2)


@pytest.mark.parametrize("twice", APART, ids=attrgetter("name"))
def test_one_deed_in_other_words_at_two_times_is_raised(twice: Twice) -> None:
    assert _between(twice)


@pytest.mark.parametrize("twice", ALIKE, ids=attrgetter("name"))
def test_another_deed_or_a_time_that_agrees_is_left_alone(twice: Twice) -> None:
    found = _between(twice)
    assert not found, told(found)
