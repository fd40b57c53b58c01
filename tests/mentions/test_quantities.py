from __future__ import annotations

from itertools import pairwise
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.mentions.quantities import Quantity, quantities, same_thing, values_meet
from briefreader.mentions.tokens import tokenize
from briefreader.resources import seeds

YEAR = 365.25


def only(text: str) -> Quantity:
    found = quantities(text)
    assert len(found) == 1, [text[q.span.start : q.span.end] for q in found]
    return found[0]


def words(text: str, quantity: Quantity) -> str:
    return text[quantity.span.start : quantity.span.end]


COUNTED = [
    # disaster
    ("The storm killed at least nine people.", "at least nine people", (9, inf), "peopl", "kill"),
    ("The blast hit a bakery, injuring 10.", "10", (10, 10), "peopl", "hurt"),
    ("The death toll rose to 45.", "45", (45, 45), "peopl", "kill"),
    ("Officials counted 1,597 wounded.", "1,597 wounded", (1597, 1597), "peopl", "hurt"),
    ("Twelve people have died.", "Twelve people", (12, 12), "peopl", "kill"),
    ("The flood left 12 people dead.", "12 people", (12, 12), "peopl", "kill"),
    ("Some 30 villagers remain missing.", "Some 30 villagers", (30, 30), "villag", "miss"),
    ("Around 200 homes were destroyed.", "Around 200 homes", (200, 200), "home", "destroy"),
    ("Hundreds of thousands of people fled.", "Hundreds of thousands of people", (2e5, 1e6), "peopl", "flee"),
    ("The quake caused 18 deaths.", "18 deaths", (18, 18), "death", "kill"),
    ("Fire crews rescued 14 children.", "14 children", (14, 14), "child", "rescue"),
    ("The fire claimed six lives.", "six lives", (6, 6), "life", "kill"),
    ("Nearly 400 passengers were stranded.", "Nearly 400 passengers", (360, 400), "passeng", "strand"),
    ("Police mourned the deaths of 12 officers.", "12 officers", (12, 12), "offic", "kill"),
    ("Eight sailors, all of them young, were killed.", "Eight sailors", (8, 8), "sailor", "kill"),
    ("One man was killed.", "One man", (1, 1), "man", "kill"),
    ("Between 10 and 15 walkers were trapped.", "Between 10 and 15 walkers", (10, 15), "walker", "trap"),
    # war
    ("They lost 7,000 to 15,000 troops.", "7,000 to 15,000 troops", (7000, 15000), "troop", "loss"),
    ("498 service members had been killed.", "498 service members", (498, 498), "member", "kill"),
    ("It keeps 40,000 forces directly under his command.", "40,000 forces", (40000, 40000), "forc", ""),
    ("Ukraine lost four F-16 jets.", "four F-16 jets", (4, 4), "jet", "loss"),
    ("Up to 15 missiles were fired.", "Up to 15 missiles", (0, 15), "missil", ""),
    ("It said 61 servicemen had been killed.", "61 servicemen", (61, 61), "serviceman", "kill"),
    ("Guards detained 30.", "30", (30, 30), "peopl", "arrest"),
    # court, business, science, sport
    ("The jury heard 10-15 witnesses.", "10-15 witnesses", (10, 15), "wit", ""),
    ("All 27 members of the league voted.", "27 members", (27, 27), "member", ""),
    ("A 12-member panel met.", "12-member panel", (12, 12), "panel", ""),
    ("The bank will cut 5,000 jobs.", "5,000 jobs", (5000, 5000), "job", "fall"),
    ("The firm has 600m users.", "600m users", (6e8, 6e8), "user", ""),
    ("They sold two dozen vans.", "two dozen vans", (24, 24), "van", ""),
    ("The lab bred several hundred mice.", "several hundred mice", (300, 900), "mous", ""),
    ("The club hired three new coaches.", "three new coaches", (3, 3), "coach", "hire"),
    ("More than 100 firms bid.", "More than 100 firms", (100, inf), "firm", ""),
    ("Fewer than 12 seats changed hands.", "Fewer than 12 seats", (0, 12), "seat", ""),
    ("100-plus guests came.", "100-plus guests", (100, inf), "guest", ""),
]


@pytest.mark.parametrize(("text", "span", "interval", "thing", "state"), COUNTED)
def test_a_count_is_found_with_what_it_counts(
    text: str, span: str, interval: tuple[float, float], thing: str, state: str
) -> None:
    found = only(text)
    assert (words(text, found), (found.low, found.high)) == (span, interval)
    assert (found.unit, found.thing, found.state) == ("count", thing, state)


MEASURED = [
    ("Berlin pledged $110 billion.", "$110 billion", 110e9, "usd"),
    ("It paid $1.2bn.", "$1.2bn", 1.2e9, "usd"),
    ("It paid £3m.", "£3m", 3e6, "gbp"),
    ("It paid US$2.4m.", "US$2.4m", 2.4e6, "usd"),
    ("It paid A$5,000.", "A$5,000", 5000, "aud"),
    ("A ticket costs €50.", "€50", 50, "eur"),
    ("A ticket costs 50€.", "50€", 50, "eur"),
    ("A stamp costs 50 cents.", "50 cents", 0.5, "usd"),
    ("A stamp costs 85p.", "85p", 0.85, "gbp"),
    ("It lost 5 million pounds.", "5 million pounds", 5e6, "gbp"),
    ("He carried 20 pounds of cocaine.", "20 pounds", 20 * 0.45359237, "kg"),
    ("It borrowed 300 Canadian dollars.", "300 Canadian dollars", 300, "cad"),
    ("Output grew 2 percent.", "2 percent", 2, "percent"),
    ("Output grew 2.5%.", "2.5%", 2.5, "percent"),
    ("It rose 3 percentage points.", "3 percentage points", 3, "point"),
    ("It rose 25 basis points.", "25 basis points", 0.25, "point"),
    ("A quarter of voters stayed away.", "A quarter", 25, "percent"),
    ("Two-thirds of the seats fell.", "Two-thirds", 200 / 3, "percent"),
    ("They ceded half the town.", "half", 50, "percent"),
    ("One in five children is hungry.", "One in five children", 20, "percent"),
    ("They climbed 3, 000ft.", "3, 000ft", 914.4, "m"),
    ("The 600m race was won.", "600m race", 600, "m"),
    ("It lies 12 km away.", "12 km", 12_000, "m"),
    ("He stands 6ft 2in.", "6ft 2in", 1.8796, "m"),
    ("It covers 12 square kilometres.", "12 square kilometres", 12e6, "m2"),
    ("Fire burned 500 hectares.", "500 hectares", 5e6, "m2"),
    ("They seized 3 tonnes of cocaine.", "3 tonnes", 3000, "kg"),
    ("Winds hit 120 mph.", "120 mph", 193.12128, "km/h"),
    ("Winds hit 90 km/h.", "90 km/h", 90, "km/h"),
    ("It ran at 20 miles per hour.", "20 miles per hour", 32.18688, "km/h"),
    ("It reached 38C.", "38C", 38, "celsius"),
    ("It fell to -5C.", "-5C", -5, "celsius"),
    ("It fell to minus 5 degrees Celsius.", "minus 5 degrees Celsius", -5, "celsius"),
    ("It reached 104 degrees Fahrenheit.", "104 degrees Fahrenheit", 40, "celsius"),
    ("He got 15 years in prison.", "15 years", 15 * YEAR, "day"),
    ("A three-day strike began.", "three-day strike", 3, "day"),
    ("It lasted two hours and 30 minutes.", "two hours and 30 minutes", 2.5 / 24, "day"),
    ("It lasted half an hour.", "half an hour", 0.5 / 24, "day"),
    ("They waited two long weeks.", "two long weeks", 14, "day"),
    ("A plant of 300 MW opened.", "300 MW", 300e6, "watt"),
    ("The 26-year-old man left.", "26-year-old", 26, "age"),
    ("A woman aged 26 left.", "aged 26", 26, "age"),
    ("Lopez, 26, was shot.", "26", 26, "age"),
    ("Maria Lopez (41) was shot.", "41", 41, "age"),
    ("A six-month-old baby cried.", "six-month-old", 0.5, "age"),
    ("A magnitude 6.1 earthquake struck.", "magnitude 6.1", 6.1, "magnitude"),
    ("A 6.1-magnitude earthquake struck.", "6.1-magnitude", 6.1, "magnitude"),
    ("A 6.1 quake struck.", "6.1", 6.1, "magnitude"),
    ("They are tripling the number of brigades.", "tripling", 3, "times"),
    ("Profits doubled.", "doubled", 2, "times"),
    ("It saw a threefold increase.", "threefold", 3, "times"),
    ("It has three times as many ships.", "three times", 3, "times"),
    ("They attended the first summit.", "first summit", 1, "ordinal"),
    ("The 82nd Airborne Division landed.", "82nd Airborne Division", 82, "ordinal"),
]


@pytest.mark.parametrize(("text", "span", "value", "unit"), MEASURED)
def test_a_measure_is_found_in_its_base_unit(text: str, span: str, value: float, unit: str) -> None:
    found = only(text)
    assert (words(text, found), found.unit) == (span, unit)
    assert found.low == found.high == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "interval", "unit"),
    [
        ("It costs $5-6 million.", (5e6, 6e6), "usd"),
        ("It costs between $5 and $6 million.", (5e6, 6e6), "usd"),
        ("It costs $5 million to $6 million.", (5e6, 6e6), "usd"),
        ("It expects growth of 10% to 15%.", (10, 15), "percent"),
        ("It takes 5 to 10 km.", (5000, 10_000), "m"),
        ("It takes from 3 to 5 days.", (3, 5), "day"),
        ("They lost 10-15,000 men.", (10_000, 15_000), "count"),
        ("They sent two or three ships.", (2, 3), "count"),
        ("It costs less than $3m.", (0, 3e6), "usd"),
        ("They spend at least 2 per cent of GDP.", (2, inf), "percent"),
        ("Profits more than doubled.", (2, inf), "times"),
        ("More than half the seats fell.", (50, inf), "percent"),
        ("Spain won 3-0.", (0, 3), "score"),
        ("It was Saturday's 24-18 defeat.", (18, 24), "score"),
        ("They fell to a 9-14 record.", (9, 14), "score"),
        ("The 5-4 ruling stood.", (4, 5), "score"),
        ("Voters aged between 18 and 24 stayed away.", (18, 24), "age"),
    ],
)
def test_ranges_comparisons_and_scores_keep_both_their_ends(
    text: str, interval: tuple[float, float], unit: str
) -> None:
    found = only(text)
    assert ((found.low, found.high), found.unit) == (interval, unit)


@pytest.mark.parametrize(
    ("text", "thing", "qualifiers", "state"),
    [
        ("Revenue rose to $3bn.", "revenu", set(), ""),
        ("Profits fell 12%.", "profit", set(), "fall"),
        ("Unemployment stands at 5.2%.", "unemploy", set(), ""),
        ("It made a 5 percent rise in exports.", "export", set(), "rise"),
        ("They signed a $40 million contract.", "contract", set(), ""),
        ("They sent $40 million in aid.", "aid", set(), ""),
        ("A fine of £5,000 was paid.", "fine", set(), "fine"),
        ("He got a 10-year sentence.", "sentenc", set(), ""),
        ("She was jailed for eight years.", "", set(), ""),
        ("The deal came three days later.", "deal", {"later"}, ""),
        ("Gold fell $12.40 to $1,845.10.", "", set(), ""),
        ("The party lost 12 seats.", "seat", set(), "loss"),
        ("Oil costs $80 a barrel.", "oil", {"per", "barrel"}, ""),
        ("It was 5%, up from 3%.", "", {"from"}, ""),
        ("It holds 100,000 US forces across the continent.", "forc", {"us"}, ""),
        ("It holds 100,000 U.S. troops.", "troop", {"us"}, ""),
        ("The 27 members of the European Union met.", "member", {"european", "union"}, ""),
        ("It deploys four more brigades.", "brigad", {"more"}, "deploy"),
        ("Another 12 people died.", "peopl", {"anoth"}, "kill"),
        ("Between 7,000 and 15,000 Russian soldiers were killed.", "soldier", {"russian"}, "kill"),
        ("Eight people in Lyon were hurt.", "peopl", {"lyon"}, "hurt"),
    ],
)
def test_what_is_counted_comes_with_what_restricts_it_and_what_happened(
    text: str, thing: str, qualifiers: set[str], state: str
) -> None:
    found = quantities(text)[-1]
    assert (found.thing, set(found.qualifiers), found.state) == (thing, qualifiers, state)


NOTHING = [
    "It happened in 2022.",
    "The 1997 Act stands.",
    "They won in the 1997-98 season.",
    "It ran from 2014 to 2020.",
    "The 1990s were calm.",
    "They met on March 2.",
    "They met on 2 March 2022.",
    "They met on March 2-4, 2022.",
    "They met on the 2nd of March.",
    "They met on 24/03/2022.",
    "They met on 2022-03-24.",
    "The 9/11 report came out.",
    "It began at 14:30.",
    "It began at 5 p.m. sharp.",
    "It began at 9.30am.",
    "It began at 1430 GMT.",
    "It ran between 8 and 10 p.m.",
    "It began at five o'clock.",
    "Write to Washington, DC 20001.",
    "Write to London SW1A 2AA.",
    "Call 555-1234.",
    "Call +44 20 7946 0958.",
    "Call (202) 555-0143.",
    "An F-16 landed.",
    "Flight MH370 vanished.",
    "COVID-19 spread.",
    "The Su-35 and the G7 were named.",
    "A Boeing 737 landed.",
    "It runs on Windows 10.",
    "He dropped an iPhone 5.",
    "It invoked Article 5.",
    "It cited Resolution 1973.",
    "It stands on page 3.",
    "Flight 447 vanished.",
    "She left No. 10 early.",
    "It aired on Channel 4.",
    "One of its members left.",
    "No one knew.",
    "They blamed one another.",
    "One day it will end.",
    "A soldier left.",
    "A second later it fell.",
    "The two agreed.",
    "The Group of Seven agreed.",
    "The Second World War ended.",
    "It was a 19th-century house.",
    "The work has been cited [3].",
    "He was a half-brother.",
    "The first half was dull; they first met there.",
    "He plays for the under-21 side.",
    "The server is 192.168.0.1.",
    "Agent 007 won.",
    "She is the number one player.",
    "A table: 12 14 9 30 7.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_looks_like_a_quantity_is_left_alone(text: str) -> None:
    assert [words(text, q) for q in quantities(text) if q.unit != "ordinal" or q.thing != "half"] == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It has 7.1 million users.", "It has 7,112,000 users."),
        ("About 300 homes burned.", "The fire took 297 homes."),
        ("More than 100 people died.", "In all 120 people died."),
        ("Between 10 and 15 people died.", "A total of 12 people died."),
        ("Dozens of people died.", "At least 60 people died."),
        ("It paid $1.2bn.", "It paid $1.24 billion."),
        ("It is 5 km away.", "It is 5,000 metres away."),
        ("It lasted 24 hours.", "It lasted a day; or one day, or one-day talks."),
        ("Up to 15 people died.", "Nine people died."),
        ("A third of voters left; a third of them.", "33% of voters left."),
    ],
)
def test_a_rounded_or_open_figure_meets_the_exact_one(one: str, other: str) -> None:
    first, second = quantities(one)[0], quantities(other)[0]
    assert first.unit == second.unit
    assert values_meet(first, second)
    assert values_meet(second, first)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("About 20 people died.", "Eighteen people died."),
        ("Nine people died.", "Twelve people died."),
        ("498 people died.", "499 people died."),
        ("It paid $1bn.", "It paid $1.2bn."),
        ("Up to 15 people died.", "Twenty people died."),
        ("More than 100 people died.", "Ninety people died."),
        ("Nearly 400 people died.", "Some 320 people died."),
        ("Dozens of people died.", "At least 400 people died."),
        ("Spain won 3-0.", "Spain won 3-1."),
        ("A magnitude 6.1 quake struck.", "A magnitude 6.9 quake struck."),
        ("Lopez, 26, left.", "Lopez, 27, left."),
    ],
)
def test_figures_that_cannot_both_hold_do_not_meet(one: str, other: str) -> None:
    first, second = only(one), only(other)
    assert first.unit == second.unit
    assert not values_meet(first, second)
    assert not values_meet(second, first)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nine people died.", "The attack killed 12."),
        ("Nine people died.", "The death toll rose to 12."),
        ("Nine people were wounded.", "It left 12 injured."),
        ("They lost 498 soldiers.", "They lost 500 troops."),
        ("498 soldiers were killed.", "500 service members were killed."),
        ("Four air strikes hit the port.", "Five airstrikes hit the port."),
        ("Four more brigades came.", "Four new brigades came."),
        ("7,000 Russian soldiers died.", "15,000 soldiers died."),
        ("Profits fell 12%.", "It saw a 10% drop in profits."),
        ("A 6.1 quake struck.", "A magnitude 6.4 earthquake struck."),
        ("He got a 10-year sentence.", "He got 12 years in prison."),
        ("Lopez, 26, left.", "The 27-year-old Lopez left."),
    ],
)
def test_the_same_thing_counted_is_known_in_other_words(one: str, other: str) -> None:
    assert same_thing(only(one), only(other))
    assert same_thing(only(other), only(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("All 27 members of the union met.", "All 30 members of the alliance met."),
        ("Nine people died.", "Nine people were wounded."),
        ("Nine people died.", "Nine people came."),
        ("7,000 Russian soldiers died.", "7,000 Ukrainian soldiers died."),
        ("He got 15 years in prison.", "It killed 15,000 people."),
        ("It paid $5 million in damages.", "It paid £5 million in damages."),
        ("Four more brigades came.", "Four brigades came."),
        ("Profits rose 5%.", "Profits fell 5%."),
        ("It was 5%, up from 3%, in May.", "Joblessness was 5%."),
        ("Eight people in Lyon were hurt.", "Twelve people in Paris were hurt."),
        ("The deal came three days later.", "The deal lasted three days."),
        ("Three ships sank.", "Three planes landed."),
        ("They attended the first summit.", "They attended one summit."),
    ],
)
def test_other_things_counted_are_not_compared(one: str, other: str) -> None:
    assert not any(same_thing(first, second) for first in quantities(one)[-1:] for second in quantities(other))
    assert not any(same_thing(second, first) for first in quantities(one)[-1:] for second in quantities(other))


def test_a_change_from_one_figure_to_another_is_no_range() -> None:
    before, after = quantities("Rates rose from 3% to 5%.")
    assert (before.low, before.high, after.low, after.high) == (3, 3, 5, 5)
    assert not same_thing(before, after)


def test_hedges_are_marked_and_their_sense_kept() -> None:
    assert only("About 20 people came.").approximate
    assert not only("Just 20 people came.").approximate
    assert only("At least 20 people came.").bound == "at least"
    assert only("As many as 20 people came.").bound == "at most"
    assert only("About 20 people came.").bound == ""


def test_a_stretch_is_read_with_offsets_into_the_whole_text() -> None:
    text = "Three ships sank. Nine people died. Four ships came."
    start, end = text.index("Nine"), text.index("Four")
    for tokens in (None, tokenize(text), tokenize(text, start, end)):
        found = quantities(text, start, end, tokens)
        assert [words(text, q) for q in found] == ["Nine people"]


def test_a_unit_beyond_the_stretch_is_not_read() -> None:
    text = "It cost $5 million."
    assert [(q.low, q.unit) for q in quantities(text, 9, 10)] == [(5, "count")]


FORMS = st.sampled_from(
    ["{} people", "${}m", "{} percent", "between {} and {} homes", "{}-year-old", "at least {} soldiers", "€{}",
     "{}ft", "{} km", "nearly {} ships", "{} to {} days", "magnitude {}", "{}-{}", "March {}", "{}", "{} killed"]
)  # fmt: skip
FIGURES = st.one_of(
    st.integers(0, 10**7).map(lambda value: f"{value:,}"),
    st.integers(0, 3000).map(str),
    st.sampled_from(
        ["two", "twenty-one", "a dozen", "half", "a third", "several", "dozens", "one in five", "½", "1 1/2"]
    ),
)
PIECES = st.one_of(
    st.builds(lambda form, one, other: form.format(one, other), FORMS, FIGURES, FIGURES),
    st.sampled_from(
        ["of", "the", "were killed", "rose", "from", "to", "and", ",", ".", "-", "%", "$", "US$", "\n", "old"]
    ),
    st.text(max_size=8),
)


@given(st.lists(PIECES, max_size=12).map(" ".join))
def test_any_text_gives_ordered_quantities_within_its_bounds(text: str) -> None:
    found = quantities(text)
    for quantity in found:
        assert 0 <= quantity.span.start <= quantity.number.start < quantity.number.end <= quantity.span.end <= len(text)
        assert quantity.low <= quantity.high
    for one, other in pairwise(found):
        assert one.number.end <= other.number.start


@given(st.integers(13, 10**9), st.sampled_from(["{} people", "between 3 and {} homes", "£{}", "{} percent", "{} km"]))
def test_the_words_of_a_quantity_read_again_give_it_back(value: int, form: str) -> None:
    text = f"They say {form.format(f'{value:,}')} were lost."
    first = only(text)
    again = only(words(text, first))
    assert (first.low, first.high, first.unit) == (again.low, again.high, again.unit)


@pytest.mark.parametrize(
    "piece", ["9", "1,", ",", "one ", "1 ", "1-", "5 to ", "one hundred and ", "dozens of ", "$1-"]
)
def test_what_a_long_row_of_figures_gives_does_not_outgrow_it(piece: str) -> None:
    assert len(quantities(piece * 2000)) <= 2000


def test_the_sample_articles_give_the_figures_that_a_reader_finds() -> None:
    found = {words(text, q) for text in (path.read_text("utf-8") for path in seeds()) for q in quantities(text)}
    assert {"$110 billion", "between 7,000 and 15,000 Russian soldiers", "at least 2 percent"} <= found
