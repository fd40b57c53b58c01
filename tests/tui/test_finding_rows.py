"""The findings pane as text: what its lines say, in what order, at every width."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader import Article, Briefing, compare
from briefreader.briefing import empty
from briefreader.lexicon.watch import WatchEntry
from briefreader.model import Discrepancy, Fact, Ground, Kind, Link, Passage, Severity, Strength, Topic
from briefreader.tui.drawing.looks import Look
from briefreader.tui.drawing.rows import Piece, plain, width_of
from briefreader.tui.keys.keymap import DEFAULT
from briefreader.tui.panes.finding_rows import (
    Entry,
    chosen_rows,
    entries,
    group_row,
    head_row,
    in_quotation,
    sides_of,
)
from briefreader.tui.panes.listing import NEARLY, Listing, how_to_clear, listing, narrowed_row, nothing, spread
from briefreader.tui.panes.sides import shares
from briefreader.tui.panes.tab_rows import says, tab_row
from briefreader.tui.places.filters import ALL
from briefreader.tui.places.place import Place, Tab

QUAKE = "A quake shook Lodra at dawn. Satellite pictures show a fault two metres wide, the geologist Ana Silva said."
TREMOR = "Lodra was shaken by a quake at dawn. Schools stayed closed."
LONG = "the ministry has now confirmed that the northern bridge will stay closed to all traffic until the spring"
OTHER = "the port authority expects that ferries and lorries can use the northern bridge again within two weeks"


def compared(*more: str) -> Briefing:
    watch = (WatchEntry("Space", ("satellite",)), WatchEntry("Quakes", ("quake",)))
    return compare([Article.from_text(text) for text in (QUAKE, TREMOR, *more)], watch=watch)


def passage(letter: str, text: str = "a bridge is closed", start: int = 0) -> Passage:
    return Passage(letter, start, start + len(text), text)


def differing(name: str, severity: Severity, *, fact: str | None = None, confidence: float = 0.9) -> Discrepancy:
    evidence = (passage("A", LONG), passage("B", OTHER))
    summary = f"A: {LONG}; B: {OTHER}"
    return Discrepancy(name, Kind.ATTRIBUTION, severity, confidence, summary, "not both hold", evidence, fact)


def with_discrepancies(*found: Discrepancy) -> Briefing:
    facts = (
        Fact("F1", "the bridge is closed", Strength.SAME, 50, (passage("A"), passage("B"))),
        Fact("F2", "a ferry runs", Strength.SAME, 50, (passage("A", start=90), passage("B"))),
    )
    return replace(compared(), facts=facts, discrepancies=found)


def shown(briefing: Briefing, tab: Tab, typed: str = "") -> Listing:
    found = entries(briefing, tab)
    return listing(found, [one.label.casefold() for one in found], ALL, typed)


def lines(made: Listing) -> list[str]:
    return [each if isinstance(each, str) else made.entries[each].key for each in made.lines]


def line(entry: Entry) -> str:
    return plain(entry.head)


# What a line says.


def test_a_watched_topic_says_what_it_is_watched_as_and_where_it_is_not_found() -> None:
    said = [line(entry) for entry in entries(compared(), Tab.TOPICS)]
    assert any("not found in B" in each and "watched as Space" in each for each in said)
    assert any("A 1  B 1" in each and "watched as Quakes" in each for each in said)


def test_a_topic_that_nobody_watches_for_counts_its_passages_only() -> None:
    briefing = compared()
    unwatched = replace(briefing, topics=tuple(replace(topic, watch=None) for topic in briefing.topics))
    assert not any("watched" in line(entry) or "not found" in line(entry) for entry in entries(unwatched, Tab.TOPICS))


def test_what_only_one_article_has_stands_under_its_letter_with_its_one_source() -> None:
    found = entries(compared(), Tab.ONLY_IN)
    assert found[0].group.startswith("only in A, not found in B · ")
    assert any("one source: the geologist Ana Silva" in entry.note for entry in found if entry.group == found[0].group)


def test_of_three_articles_none_is_said_to_lack_what_another_may_have() -> None:
    groups = {entry.group for entry in entries(compared("Harvesters were blessed in Trent."), Tab.ONLY_IN)}
    assert groups
    assert all(group.startswith("only in ") and "not found" not in group for group in groups)


def test_a_fact_names_its_articles_and_its_gravest_difference() -> None:
    briefing = with_discrepancies(
        differing("D1", Severity.LOW, fact="F2"), differing("D2", Severity.HIGH, fact="F2")
    )  # fmt: skip
    first, second = entries(briefing, Tab.FACTS)
    assert line(first) == "  1   the bridge is closed  A B"
    assert line(second) == "  2 ▲ a ferry runs  A B"


def test_facts_come_in_the_order_of_the_first_article() -> None:
    briefing = with_discrepancies()
    only_later = Fact("F3", "schools", Strength.SAME, 50, (passage("B"), passage("C")))
    facts = (only_later, *reversed(briefing.facts))
    articles = (*briefing.articles, replace(briefing.articles[1], id="C"))
    found = entries(replace(briefing, facts=facts, articles=articles), Tab.FACTS)
    assert [entry.key for entry in found] == ["F1", "F2", "F3"]
    assert line(found[2]).endswith("schools  B C")


# Groups and order.


def test_discrepancies_stand_under_their_fact_the_gravest_fact_first() -> None:
    briefing = with_discrepancies(
        differing("D1", Severity.MEDIUM, fact="F1"),
        differing("D2", Severity.HIGH, fact="F2", confidence=0.5),
        differing("D3", Severity.HIGH, fact="F1"),
        differing("D4", Severity.LOW),
        replace(differing("D5", Severity.LOW, confidence=0.3), evidence=(passage("B"), passage("B"))),
    )
    said = lines(shown(briefing, Tab.DISCREPANCIES))
    assert said == [
        *("fact 1 · the bridge is closed", "D3", "D1"),
        *("fact 2 · a ferry runs", "D2"),
        *("between statements", "D4"),
        *("inside B", "D5"),
    ]


def test_an_update_says_so() -> None:
    briefing = with_discrepancies(replace(differing("D1", Severity.LOW), update=True))
    assert line(entries(briefing, Tab.DISCREPANCIES)[0]).startswith("□ attribution update A: ")


# Narrowing.


def test_what_holds_the_words_comes_before_what_nearly_does() -> None:
    briefing = with_discrepancies()
    facts = tuple(replace(fact, label=label) for fact, label in zip(briefing.facts, ("a fery", "a ferry"), strict=True))
    bare = tuple(replace(fact, passages=(passage("A", "x"), passage("B", "y"))) for fact in facts)
    assert lines(shown(replace(briefing, facts=bare), Tab.FACTS, "ferry")) == ["F2", NEARLY, "F1"]


def test_evidence_and_severity_are_found_by_their_words_too() -> None:
    briefing = with_discrepancies(differing("D1", Severity.LOW), differing("D2", Severity.HIGH))
    assert [one.key for one in shown(briefing, Tab.DISCREPANCIES, "lorries high").entries] == ["D2"]
    assert shown(briefing, Tab.DISCREPANCIES, "zeppelin").count == "0/2"


def test_an_empty_list_says_what_is_true_of_the_articles(seed_briefing: Briefing) -> None:
    alone = empty(seed_briefing.articles[:1])
    assert nothing(Tab.TOPICS, 0, "", "", seed_briefing) == ("No topic is shared.",)
    assert "by another article too" in nothing(Tab.ONLY_IN, 0, "", "", seed_briefing)[0]
    assert nothing(Tab.ONLY_IN, 0, "", "", alone) == ("There is no other article to compare with.",)
    assert nothing(Tab.DISCREPANCIES, 0, "", "", alone) == ("No discrepancies found.",)
    assert "No fact was found" in nothing(Tab.ONLY_IN, 0, "", "", empty(seed_briefing.articles))[0]


def test_an_empty_list_says_how_to_see_what_there_is() -> None:
    filtered = Place().filtered_by(ALL.toggled(Severity.HIGH), Tab.DISCREPANCIES)
    assert how_to_clear(filtered, Tab.DISCREPANCIES, DEFAULT) == "f then 0 clears the filter."
    both = filtered.narrowed_by("x", Tab.DISCREPANCIES).narrowed_by("y", Tab.FACTS)
    assert "the filter, F then esc clears the words" in how_to_clear(both, Tab.DISCREPANCIES, DEFAULT)
    assert how_to_clear(replace(both, tab=Tab.FACTS), Tab.FACTS, DEFAULT) == "F then esc clears the words."
    elsewhere = how_to_clear(replace(both, tab=Tab.FACTS), Tab.DISCREPANCIES, DEFAULT)
    assert elsewhere == "1 then f then 0 clears the filter, 1 then F then esc clears the words."


# Room.


@pytest.mark.parametrize(
    ("summary", "sides"),
    [
        ("A: twelve; B: thirteen", ("A: twelve", "B: thirteen")),
        ("A: twelve; but also: thirteen", ("A: twelve", "but also: thirteen")),
        ("A: “no; never”; B: yes", ("A: “no; never”", "B: yes")),
        ("planned / done", ("planned", "done")),
        ("B: “tripling”, but 8 is 2 times 4", ("B: “tripling”, but 8 is 2 times 4",)),
    ],
)
def test_a_summary_falls_into_its_sides(summary: str, sides: tuple[str, ...]) -> None:
    assert sides_of(replace(differing("D1", Severity.LOW), summary=summary)) == sides


def test_every_row_fits_and_both_sides_are_seen() -> None:
    (entry,) = entries(with_discrepancies(differing("D1", Severity.HIGH, fact="F1")), Tab.DISCREPANCIES)
    for width in range(53, 98):
        said = head_row(entry, width)
        assert "A: the min" in plain(said) and " / B: the p" in plain(said)
        assert plain(said).count("…") == 2
        assert all(width_of(made) <= width for made in (said, *chosen_rows(entry, width, 30)))


@pytest.mark.parametrize("tab", list(Tab))
def test_what_is_chosen_fits_whatever_it_is(tab: Tab) -> None:
    briefing = replace(compared(LONG, OTHER), discrepancies=(differing("D1", Severity.LOW),))
    for entry in entries(briefing, tab):
        for width, height in product(range(53, 98, 4), (3, 12)):
            rows = chosen_rows(entry, width, height)
            assert len(rows) <= height
            assert all(width_of(made) <= width for made in (*rows, head_row(entry, width)))


def summed(*sides: str) -> Discrepancy:
    return replace(differing("D1", Severity.HIGH), summary="; ".join(sides))


@pytest.mark.parametrize(
    ("one", "other", "seen"),
    [
        ("A: Norrlandsbankens", "B: Norrlandsbankenz", ("bankens / B: …", "bankenz")),
        ("A: the ministry says that 7 came", "B: the ministry says that 8 came", ("7 came / B: …", "8 came")),
        ("A: “widely expected to be a ruin”", "B: “It was widely thought to be a ruin”", ("“…expected", "“…thought")),
        ("A: will be repaired by the city", "B: have been torn down by the state", ("A: will be", "B: have been")),
    ],
)
def test_where_there_is_no_room_for_both_sides_what_differs_is_seen(
    one: str, other: str, seen: tuple[str, ...]
) -> None:
    (entry,) = entries(with_discrepancies(summed(one, other)), Tab.DISCREPANCIES)
    said = plain(head_row(entry, 52))
    assert len(said) <= 52
    assert all(words in said for words in seen)


def test_each_side_is_whole_while_the_list_fits_then_cut_to_a_line_then_both_share_one() -> None:
    listed = shown(
        with_discrepancies(*(differing(f"D{number}", Severity.LOW) for number in range(3))), Tab.DISCREPANCIES
    )
    roomy = spread(listed, 60, 30)
    assert roomy is not None
    said = [plain(made).strip() for rows in roomy.lines for made in rows]
    assert sum(each.startswith("B: the port authority") for each in said) == 3
    assert not any("…" in each for each in said)
    assert len(said) + 1 <= roomy.starts[-1] + 1 <= 30

    closer = spread(listed, 60, 14)
    assert closer is not None and closer.starts[-1] + closer.more <= 14
    said = [plain(made).strip() for rows in closer.lines for made in rows]
    assert len(said) == 1 + 3 * 2 and all("…" in each for each in said if each.startswith("B: the port authority"))
    assert spread(listed, 60, closer.starts[-1] + closer.more - 1) is None


def test_blank_rows_part_the_groups_where_there_is_room() -> None:
    listed = shown(with_discrepancies(summed("a", "b"), replace(summed("c", "d"), fact="F1")), Tab.DISCREPANCIES)
    for height, blanks in ((5, 0), (6, 1)):
        roomy = spread(listed, 60, height)
        assert roomy is not None
        assert sum(not rows for line in roomy.lines for rows in line) == blanks


def test_the_number_of_a_fact_is_set_off_over_its_group() -> None:
    assert group_row("fact 12 · the bridge", 60) == (
        *(Piece(" "), Piece("fact ", Look.DIM), Piece("12", Look.NAME), Piece(" · the bridge", Look.DIM)),
    )
    assert group_row("inside B", 60) == (Piece(" "), Piece("inside B", Look.DIM))


def test_passages_are_not_said_twice() -> None:
    one = replace(summed("A: “a bridge is closed”", "B: closed till May"), evidence=(passage("A"), passage("B", LONG)))
    (entry,) = entries(with_discrepancies(one), Tab.DISCREPANCIES)
    said = [plain(made).strip() for made in chosen_rows(entry, 60, 12)]
    assert sum("a bridge is closed" in each for each in said) == 1
    assert any(each.startswith("B  “the ministry") for each in said)
    assert said[-1] == "not both hold"
    told = [plain(made).strip() for made in chosen_rows(entry, 72, 12, told=True)]
    assert told == ["▸ ▲ attribution A: “a bridge is closed” / B: closed till May", "not both hold"]


def test_facts_of_one_label_are_told_apart_by_why_they_were_linked() -> None:
    briefing = with_discrepancies()
    facts = tuple(replace(fact, label=LONG) for fact in briefing.facts)
    links = tuple(
        Link(*fact.passages, 50, fact.id, (Ground("bridge", "bridge", 9), Ground(own, own, 5)))
        for fact, own in zip(facts, ("spring", "traffic"), strict=True)
    )
    first, second = entries(replace(briefing, facts=facts, links=links), Tab.FACTS)
    for width in (53, 80, 140):
        assert " · spring " in plain(head_row(first, width))
        assert " · traffic " in plain(head_row(second, width)) and "bridge," not in plain(head_row(second, width))


def test_the_letters_of_facts_stand_under_each_other() -> None:
    for entry in entries(with_discrepancies(), Tab.FACTS):
        said = plain(head_row(entry, 60))
        assert len(said) == 60 and said.endswith("  A B")


def test_a_list_says_by_which_key_it_was_narrowed() -> None:
    filtered = Place().filtered_by(ALL.toggled(Severity.HIGH), Tab.DISCREPANCIES)
    assert plain(narrowed_row(filtered, "high", DEFAULT, 60)) == " only high · f changes"
    both = filtered.narrowed_by("x", Tab.DISCREPANCIES)
    assert plain(narrowed_row(both, "high · “x”", DEFAULT, 60)) == " only high · “x” · f F change"
    assert narrowed_row(filtered, "high", DEFAULT, 60)[1].look is Look.STRONG
    assert len(plain(narrowed_row(filtered, "high, " * 20, DEFAULT, 60))) <= 60


def test_a_long_name_leaves_room_for_what_stands_after_it() -> None:
    long = Topic("T1", LONG, (), (passage("A"), passage("B")), watch="Roads and bridges of the whole of the country")
    (entry,) = entries(replace(compared(), topics=(long,)), Tab.TOPICS)
    said = plain(head_row(entry, 53))
    assert said.startswith("   the ministry has") and "A 1  B 1 · watch" in said


def test_a_topic_shows_passages_of_every_article_and_counts_the_rest() -> None:
    many = tuple(passage(letter, f"bridge {index}", index * 9) for letter in "AB" for index in range(9))
    (entry,) = entries(replace(compared(), topics=(Topic("T1", "bridges", (), many),)), Tab.TOPICS)
    said = [plain(made) for made in chosen_rows(entry, 60, 7)]
    assert [each.strip()[:1] for each in said[1:]] == ["A", "b", "B", "b", "b", "a"]
    assert said[-1].strip() == "and 13 more"


def test_quotation_marks_are_not_doubled() -> None:
    assert in_quotation("it is over") == "“it is over”"
    assert in_quotation("“We stay,” he said.") == "“We stay,” he said."
    assert in_quotation("in a generation.”") == "in a generation.”"


@given(st.lists(st.integers(0, 80), min_size=1, max_size=4), st.integers(0, 120))
def test_what_short_words_leave_goes_to_the_long_ones(sizes: list[int], room: int) -> None:
    given = shares(sizes, room)
    assert sum(given) == min(room, sum(sizes))
    assert all(got <= size for got, size in zip(given, sizes, strict=True))


# Tabs.


@pytest.mark.parametrize("counts", [("7", "10", "14", "35"), ("376/904", "14", "904", "3000")])
def test_no_tab_no_name_and_no_count_is_lost(counts: tuple[str, ...]) -> None:
    for active, room in product(Tab, range(52, 98)):
        said = plain(tab_row(counts, active, room, focused=True))
        assert len(said) <= room
        assert re.fullmatch(
            "".join(rf" +{tab} [A-Z][a-z. ]+ {count}" for tab, count in enumerate(counts, 1)) + " +", said
        )


@pytest.mark.parametrize("active", list(Tab))
def test_full_names_and_counts_have_room_in_the_narrowest_pane(active: Tab) -> None:
    said = plain(tab_row(("7", "10", "14", "35"), active, 52, focused=True))
    assert said.split() == ["1", "Discrepancies", "7", "2", "Topics", "10", "3", "Facts", "14", "4", "Only", "35"]


def test_a_tab_s_key_its_name_and_its_count_look_different() -> None:
    made = tab_row(("7", "10", "14", "35"), Tab.DISCREPANCIES, 52, focused=False)
    assert [piece for piece in made if piece.text.strip()][:6] == [
        *(Piece("1 ", Look.KEY), Piece("Discrepancies ", Look.STRONG), Piece("7", Look.DIM)),
        *(Piece("2 ", Look.KEY), Piece("Topics ", Look.DIM), Piece("10", Look.DIM)),
    ]


def test_the_open_tab_has_a_blank_of_its_own_on_either_side() -> None:
    for active, room in product(Tab, range(52, 98)):
        made = tab_row(("7", "10", "14", "35"), active, room, focused=True)
        block = plain(tuple(piece for piece in made if Look.FOCUS in piece.look))
        assert block.startswith(f" {active + 1} ") and block.endswith(" ")


def test_the_tab_says_what_it_is_narrowed_to_where_there_is_room() -> None:
    counts = ("3/9", "2", "4", "2")
    wide = tab_row(counts, Tab.DISCREPANCIES, 90, focused=False, asked="high, quotation")
    assert "1 Discrepancies 3/9 · high, quotation" in plain(wide)
    assert says(wide, "high, quotation")
    assert not says(tab_row(counts, Tab.DISCREPANCIES, 52, focused=False, asked="high, quotation"), "high, quotation")
