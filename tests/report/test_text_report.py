"""The report as plain text."""

from __future__ import annotations

from dataclasses import replace

from rich.cells import cell_len

from briefreader.briefing import Briefing
from briefreader.model import Uncorroborated
from briefreader.reading.article import Article
from briefreader.report import FORMATS
from briefreader.report.dossier import Dossier
from briefreader.report.text import COLUMNS
from briefreader.review.reviewed import Reviewed
from tests.report.hostile import hostile_dossier


def render(told: Briefing | Dossier) -> str:
    """Return the report on a briefing of which nothing was decided, or on a dossier."""
    return str(FORMATS["text"].render(told if isinstance(told, Dossier) else Dossier(Reviewed(told))))


def squeezed(text: str) -> str:
    """Return `text` with every run of white space as one space, so that wrapping does not matter."""
    return " ".join(text.split())


def section(report: str, title: str) -> str:
    """Return what stands under a heading of the report, squeezed."""
    after = report.split(f"\n{title}\n" + "-" * len(title) + "\n", 1)[1]
    return squeezed(after.split("\n---", 1)[0].rpartition("\n")[0] if "\n---" in after else after)


def test_the_articles_are_cited_and_what_is_unknown_says_so(briefing: Briefing) -> None:
    report = squeezed(render(briefing))
    digest = briefing.articles[0].sha256
    assert report.startswith("Briefing: Fire shuts the port / Article B ==")
    assert "2 articles · 2 discrepancies (1 high, 1 low) · 1 shared fact · 1 topic · reviewed 0/2 A Fire" in report
    assert f"source reliability: not graded sha256 {digest} B untitled" in report
    assert "A Fire shuts the port Coast Wire · author unknown · 2024-05-01 · wire/fire.txt" in report
    assert "publisher unknown · author unknown · undated · given as text" in report


def test_the_gravest_discrepancy_comes_first_with_both_passages_and_why(briefing: Briefing) -> None:
    found = section(render(briefing), "Discrepancies")
    assert found.startswith("2 in all: 1 high, 1 low. D2 high · quantity · four ships / six ships A, line 3 Four ships")
    assert (
        "B, line 1 Six ships burned why 4 and 6 cannot both hold confidence 0.91 verdict open D1 low · status · update"
        in found
    )
    assert (
        "update the dates show a later state, not a conflict confidence 0.80 fact F1 · the port closed verdict open"
        in found
    )


def test_a_fact_shows_who_corroborates_it(briefing: Briefing) -> None:
    found = section(render(briefing), "Shared facts")
    assert found == (
        "1 in all. F1 the port closed A, line 4 The port will be closed. B, line 2 The port has been closed. "
        "corroboration A, B (2 of 2 articles) strength partial, score 61 of 100 discrepancies D1"
    )


def test_a_topic_counts_its_passages(briefing: Briefing) -> None:
    found = section(render(briefing), "Topics")
    assert "the port A, line 4 The port will be closed." in found
    assert found.endswith("passages A 1, B 1 watched as Ports")


def test_what_only_one_article_says_is_not_found_but_never_denied_elsewhere(briefing: Briefing) -> None:
    found = section(render(briefing), "Only in one")
    assert "Only in A, not found in B A, line 5 Nobody was hurt, the mayor said." in found
    assert "Only in B, not found in A B, line 3 Both cranes fell. [the port]" in found
    assert "denies" not in render(briefing)


def test_what_was_dropped_is_told_with_the_reason(briefing: Briefing) -> None:
    assert "Dropped from A A, line 6 Read more [newsletter or button]" in section(render(briefing), "Dropped")


def test_how_it_was_made_is_told(briefing: Briefing) -> None:
    report = render(replace(briefing, version="9.8.7"))
    assert "- Made by briefreader 9.8.7 at 2024-05-02 08:30 UTC." in report


def test_the_marking_stands_first_and_last(briefing: Briefing) -> None:
    lines = render(replace(briefing, marking="UNCLASSIFIED")).rstrip("\n").split("\n")
    assert lines[0].strip() == lines[-1].strip() == "UNCLASSIFIED"
    assert "UNCLASSIFIED" not in render(briefing)


def test_one_article_alone_lists_what_disagrees_inside_it(alone: Briefing) -> None:
    report = render(alone)
    assert report.startswith("Briefing: Article A\n")
    found = section(report, "Discrepancies inside A")
    assert "A, line 1 Four ships burned A, line 2 six burned ships" in found
    assert "where inside A" in found
    assert "Shared facts" not in report
    assert "Only in" not in report


def test_a_briefing_without_findings_says_so(alone: Briefing) -> None:
    report = render(replace(alone, discrepancies=()))
    assert section(report, "Discrepancies inside A") == "None found."
    assert section(report, "Dropped") == "Nothing was left out."


def test_no_line_is_wider_than_a_hundred_columns_whatever_the_script(briefing: Briefing) -> None:
    text = "港口星期一发生火灾，四艘船被烧毁。" * 20 + " " + "x" * 300 + " e\N{COMBINING ACUTE ACCENT}" * 60
    article = replace(Article.from_text(text, title=text, source="/" + "folder/" * 40), id="B")
    wide = replace(
        briefing,
        articles=(briefing.articles[0], article),
        facts=(), discrepancies=(), topics=(), only_in=(Uncorroborated(article.passage(0, len(text))),),
    )  # fmt: skip
    report = render(wide)
    assert max(cell_len(line) for line in report.split("\n")) <= COLUMNS
    quoted = section(report, "Only in one").replace(" ", "")
    assert text.replace(" ", "") in quoted, "wrapping lost words"


def test_a_long_title_is_whole_and_ruled_off_within_the_columns(briefing: Briefing) -> None:
    named = tuple(replace(article, title="港口火灾" * 12) for article in briefing.articles)
    *title, rule = render(replace(briefing, articles=named)).partition("\n\n")[0].split("\n")
    assert "".join(title).replace(" ", "") == f"Briefing:{'港口火灾' * 12}/{'港口火灾' * 12}"
    assert set(rule) == {"="} and len(rule) == max(map(cell_len, title)) <= COLUMNS


def test_a_passage_over_several_lines_is_cited_with_all_of_them(briefing: Briefing) -> None:
    b = briefing.article("B")
    both = b.passage(0, b.text.index("\nBoth"))
    report = render(replace(briefing, only_in=(Uncorroborated(both),)))
    assert "B, lines 1–2 Six ships burned in the port. The port has been closed." in section(report, "Only in one")


def test_a_note_keeps_its_lines_and_none_of_them_begins_a_line_of_the_report(decided: Dossier) -> None:
    lines = render(decided).split("\n")
    place = lines.index("    note            The harbour master counts six.")
    assert lines[place + 1 : place + 3] == ["", " " * 20 + "  Ask again on Friday."]


def test_a_long_marking_is_whole_and_within_the_columns(briefing: Briefing) -> None:
    marking = "SECRET//" + "REL TO EVERYBODY " * 12
    report = render(replace(briefing, marking=marking))
    assert squeezed(report).startswith(f"{marking.strip()} Briefing: Fire")
    assert squeezed(report).endswith(marking.strip())
    assert max(map(len, report.split("\n"))) <= COLUMNS


def test_an_articles_line_ends_begin_no_line_of_the_report() -> None:
    lines = render(hostile_dossier()).split("\n")
    assert not [line for line in lines if line.startswith(("# A heading", "- an item"))]
    assert max(map(cell_len, lines)) <= COLUMNS
