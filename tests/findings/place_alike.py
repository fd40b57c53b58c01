"""Place: articles that only seem to differ, for test_place.py."""

from __future__ import annotations

from typing import Final

from findings import Case

ALIKE: Final = (
    Case(
        "a town and the country it lies in",
        "A landslide has buried part of a jade mine in Hpakant, and at least 25 people are missing. It had rained "
        "for four days. Most of the missing are migrants who searched the waste heaps by night for stones that the "
        "company had overlooked. Neighbours dug with spades. The company said that it had put up signs in three "
        "languages.",
        "Signs in three languages had warned against it, the company says, but at night migrants still came to look "
        "for leftover stones on the waste heaps of a jade mine in Myanmar. After four days of rain one of the heaps "
        "slid down. No fewer than 25 of the searchers are missing, and neighbours are digging for them with spades.",
        "in Hpakant",
        "in Myanmar",
    ),
    Case(
        "a quarter of the city and the city",
        "The oldest synagogue of Thessaloniki, in the Ladadika quarter, is to become a museum of the city's lost "
        "Jewish trades. Printers, porters and fishermen will be shown with their tools. Greece pays half, a "
        "foundation from Frankfurt the rest. Building starts in the spring. The last prayers were said there in "
        "1943, before the deportations, and the roof fell in during the 1960s.",
        "Where the last prayers were said in 1943, printers, porters and fishermen will be remembered: "
        "Thessaloniki's oldest synagogue is being turned into a museum of Jewish trades. The roof collapsed in the "
        "1960s. From spring on builders will be at work in the port city, at the expense of Greece and, for the "
        "other half, of a Frankfurt foundation.",
        "in the Ladadika quarter",
        "in the port city",
    ),
    Case(
        "the same countries in another order",
        "Police in Germany, Belgium and Spain arrested 34 people on Tuesday who are said to have stolen tractor "
        "navigation systems worth nine million euros. The gang took the devices from the cabs at night and sold them "
        "over the internet. Farmers in two provinces had slept in their barns to guard them. Europol coordinated the "
        "raids and praised a tip from a postal worker.",
        "A postal worker's tip has put an end to a gang that specialised in the navigation systems of tractors, "
        "Europol said. It had coordinated raids in Spain, Germany and Belgium on Tuesday, with 34 arrests. Devices "
        "for nine million euros had been taken out of parked tractors after dark and offered online. In two "
        "provinces farmers spent their nights in the barn as guards.",
        "in Germany, Belgium and Spain",
        "in Spain, Germany and Belgium",
    ),
    Case(
        "two reporters with two datelines",
        "NAIROBI – The locusts that ate the millet of the Turkana region have moved on, but the food they left will "
        "not last until the rains, the United Nations said on Friday. Some 800,000 people need help. Planes sprayed "
        "the swarms for three weeks. The price of a goat has dropped by half because everyone is selling. A second "
        "generation of insects will hatch in June.",
        "ROME – Everyone wants to sell goats in Kenya's Turkana region, and so the price has halved. The locusts "
        "have gone on, together with the millet; after three weeks of spraying from the air there will be new ones "
        "in June, when the eggs hatch. For 800,000 people the stores do not last until it rains, the United Nations "
        "warned on Friday.",
        "NAIROBI",
        "ROME",
    ),
    Case(
        "Paris for the French government",
        "France will send frigates and a supply ship to the Red Sea to protect merchant vessels, the government "
        "announced on Wednesday. They leave Toulon next week. Three container ships were hit by drones in April. The "
        "opposition asked why parliament had not been heard. Insurance for a voyage through the strait now costs "
        "five times as much as last year.",
        "Paris sends warships: some frigates and a vessel with supplies are to guard merchant ships in the Red Sea, "
        "as was announced on Wednesday. In April drones struck three container ships, and insuring a passage of the "
        "strait has become five times as expensive within a year. Toulon is where the ships set out next week. "
        "Members of the opposition resent that they were not asked.",
        "France will send frigates",
        "Paris sends warships",
    ),
    Case(
        "where the dead man came from and where he died",
        "A mountaineer from Ljubljana has died on K2, the Alpine Club of Pakistan said. Matej Zorko, 38, was hit by "
        "a falling block of ice below the Bottleneck. Two companions brought his body to the camp. He had climbed "
        "nine of the highest peaks without oxygen. The season has cost four lives so far, which is fewer than usual.",
        "Below the Bottleneck on K2 a block of ice struck and killed Matej Zorko in Pakistan's highest mountains. "
        "The 38-year-old had been on nine of the greatest peaks and never used oxygen. His two companions carried "
        "him down to camp. According to the Alpine Club he is the fourth to die this season, a low number. He leaves "
        "a wife and a daughter.",
        "from Ljubljana",
        "in Pakistan's highest mountains",
    ),
    Case(
        "two meetings in two cities",
        "In Brussels on Monday the fisheries ministers of the European Union settled the quotas for cod, which fall "
        "by a third in the Baltic. The talks went on until four in the morning. Poland and Latvia voted against. "
        "Fishermen blocked a street with nets. Scientists had advised a complete ban, and the commissioner admitted "
        "that the compromise pleased nobody.",
        "The commissioner for fisheries travelled to Gdynia on Thursday to explain the new quotas for Baltic cod, a "
        "third lower than before. It was a compromise that pleased nobody, he admitted, since scientists had called "
        "for no fishing at all. The ministers had needed until four in the morning, and Latvia and Poland had been "
        "against it. Boats hooted in the harbour.",
        "In Brussels on Monday",
        "to Gdynia on Thursday",
    ),
    Case(
        "Kiev and Kyiv",
        "A museum in Kiev has got back an icon that a German soldier carried off in 1943. His granddaughter found it "
        "behind a wardrobe in Kassel and recognised the stamp. It shows Saint Nicholas and was painted around 1600. "
        "The director wept when the box was opened. During the air raids it will be kept in a vault with 200 other "
        "icons.",
        "The granddaughter of a German soldier has returned what he took with him from Ukraine in 1943. An icon of "
        "Saint Nicholas from about 1600 had stood behind a wardrobe in Kassel; the stamp gave it away. At the museum "
        "in Kyiv the director was in tears. As long as there are air raids the icon stays in a vault, beside 200 "
        "others.",
        "in Kiev",
        "in Kyiv",
    ),
    Case(
        "Holland and the Netherlands",
        "Tulip growers in Holland expect the worst harvest in twenty years after a fungus spread in the wet autumn. "
        "A third of the fields around Lisse have been ploughed under. Prices for bulbs rose by 60 percent at "
        "auction. The agriculture minister has promised loans without interest. Tourists will find enough flowers, "
        "growers say, because the show garden keeps its own bulbs.",
        "A fungus and a wet autumn have ruined every third tulip field around Lisse, and they were ploughed under. "
        "It will be the poorest harvest for twenty years in the Netherlands, according to the growers. They are to "
        "get interest-free loans from the ministry of agriculture. Bulbs fetched 60 percent more at auction. In the "
        "show garden, which has its own, everything will be in bloom.",
        "in Holland",
        "in the Netherlands",
    ),
    Case(
        "where a flight started and where it was going",
        "A passenger who had tried to open a door in flight was overpowered on a plane from Oslo on Sunday. Two "
        "rugby players from Cardiff sat on him until the landing. The man, 26, told the crew that he wanted to walk "
        "home. The captain turned off the seat belt sign only when officers had come on board. There were 160 people "
        "on the Boeing.",
        "He wanted to walk home, the young man explained, and reached for the door of the Boeing. It was on its way "
        "to Alicante on Sunday with 160 on board. Two Welsh rugby players used their weight: they sat on the "
        "26-year-old up to the landing. The seat belt signs stayed on until officers had led him off.",
        "on a plane from Oslo",
        "on its way to Alicante",
    ),
    Case(
        "off the coast and at sea near a port",
        "Four people were rescued off the coast of Tunisia on Thursday after clinging to an overturned rubber boat "
        "for two days. They told the coastguard that 19 others had drowned. The boat had left Sfax with too little "
        "fuel. A tanker had passed in the night without stopping. Doctors treated the four, three Sudanese and a "
        "Malian, for thirst and sunburn.",
        "Nineteen drowned, four lived: three Sudanese and one man from Mali had held on to their upturned rubber "
        "boat for two days when they were found on Thursday, 30 kilometres east of Sfax. That was the port they had "
        "set out from, with not enough fuel. A tanker went by at night, they told the coastguard. They suffered from "
        "thirst and burnt skin.",
        "off the coast of Tunisia",
        "30 kilometres east of Sfax",
    ),
    Case(
        "a company's seat and its plant",
        "The chemical company Rhenalux, based in Basel, must pay 18 million euros for having let solvents seep into "
        "ground water for years. A French court ruled on Tuesday that the managers knew of it. Two hundred families "
        "had sued. Their wells have been closed since 2016. The company regretted the damage and said that it would "
        "read the judgment before deciding on an appeal.",
        "For years solvents ran into the ground under the Rhenalux plant near Mulhouse, and the managers knew it: so "
        "a French court found on Tuesday. The 200 families who sued, and whose wells were shut in 2016, get 18 "
        "million euros. Rhenalux, a maker of chemicals, expressed regret. Whether it appeals depends on a study of "
        "the judgment.",
        "based in Basel",
        "near Mulhouse",
    ),
    Case(
        "the courthouse and the Palace of Justice",
        "Guards stopped a man with a crossbow at the entrance of the courthouse in Antwerp on Monday, minutes before "
        "a hearing in a drug trial. He said that he was on his way to a club. The bolt was loaded. The hearing began "
        "an hour late with sniffer dogs in the room. Seventeen men are on trial for shipping cocaine in frozen squid.",
        "The Palace of Justice in Antwerp was sealed off for an hour on Monday because a man had walked up to the "
        "door with a loaded crossbow. He was going to his club, he told the guards. Inside, 17 men are being tried "
        "who are said to have shipped cocaine between frozen squid. With an hour's delay, and with sniffer dogs, the "
        "hearing started.",
        "at the entrance of the courthouse",
        "The Palace of Justice",
    ),
    Case(
        "Bavaria and southern Germany",
        "Hail as large as tennis balls smashed 4,000 windows in the Bavarian town of Ebersried on Saturday evening. "
        "The storm lasted eleven minutes. Twelve people were hurt, most of them while they tried to save their cars. "
        "A greenhouse with 90,000 lettuces was flattened. The firm that covers roofs with plastic sheets has orders "
        "for a month, and its owner works by torchlight.",
        "Eleven minutes were enough. On Saturday evening hailstones the size of tennis balls came down on Ebersried "
        "in southern Germany, broke 4,000 windows and turned a greenhouse full of lettuces, 90,000 of them, into "
        "shards. Trying to save the car cost most of the twelve injured their health. Now roofs get plastic sheets, "
        "and the man who lays them works by the light of a torch.",
        "the Bavarian town of Ebersried",
        "in southern Germany",
    ),
    Case(
        "the injured go to two hospitals",
        "A stand collapsed during a horse race at Pardubec in the Czech Republic on Sunday, throwing 80 spectators "
        "to the ground. Those with broken bones were brought to the hospital in Hradec. None of the horses was hurt. "
        "The planks were rotten, an engineer said at first sight. The race has been run since 1874, and it was to "
        "have been televised in nine countries.",
        "Rotten planks, so an engineer's first impression, gave way on Sunday under 80 people who had come to "
        "Pardubec, in the Czech Republic, to see a horse race that dates from 1874. Six spectators with head "
        "injuries were taken to Prague by helicopter. The horses came to no harm. Viewers in nine countries had been "
        "waiting for the broadcast.",
        "to the hospital in Hradec",
        "taken to Prague by helicopter",
    ),
)
