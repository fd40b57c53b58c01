"""The report as Markdown: parsed back as GitHub would, it says what it should and nothing in it is live."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from briefreader.briefing import Briefing
from briefreader.report import FORMATS
from briefreader.report.markdown import escaped

render = FORMATS["md"]
ZERO_WIDTH_SPACE = "\u200b"
LIVE = {"link_open", "image", "html_block", "html_inline", "code_inline", "fence", "code_block", "table_open", "s_open"}


def tokens(report: str) -> Iterator[Token]:
    """Yield every token of the report, as a parser sees it that also makes links of bare addresses."""
    parser = MarkdownIt("gfm-like", {"html": True})
    for token in parser.parse(report):
        yield token
        yield from token.children or ()


def words(report: Sequence[Token]) -> str:
    """Return what a reader sees, a line for each block."""
    return "\n".join(
        "".join(child.content for child in token.children or ()) for token in report if token.type == "inline"
    )


def headings(report: str) -> list[str]:
    found = list(tokens(report))
    after = (found[place + 1] for place, token in enumerate(found) if token.type == "heading_open")
    return [words([token]) for token in after]


def test_the_headings_lead_through_the_report(briefing: Briefing) -> None:
    assert headings(render(briefing)) == [
        "Briefing of 2 articles",
        "Discrepancies",
        "1. high · quantity · four ships / six ships",
        "2. low · status · update · A: will be closed; B: has been closed",
        "Shared facts",
        "1. the port closed",
        "Topics",
        "the port",
        "Only in one",
        "Only in A, not found in B",
        "Only in B, not found in A",
        "Dropped",
        "Dropped from A",
    ]


def test_both_passages_are_quoted_with_their_lines(briefing: Briefing) -> None:
    found = list(tokens(render(briefing)))
    opened = next(place for place, token in enumerate(found) if token.type == "blockquote_open")
    closed = next(place for place, token in enumerate(found) if token.type == "blockquote_close")
    assert words(found[opened:closed]) == "A, line 3: Four ships burned\nB, line 1: Six ships burned"


def test_articles_are_cited_and_dropped_parts_told(briefing: Briefing) -> None:
    seen = words(list(tokens(render(briefing))))
    digest = briefing.articles[0].sha256[:12]
    assert f"A Fire shuts the port · Coast Wire · author unknown · 2024-05-01 · wire/fire.txt · sha256 {digest}" in seen
    assert "A, line 6: Read more (newsletter or button)" in seen


def test_the_marking_stands_first_and_last(briefing: Briefing) -> None:
    blocks = render(replace(briefing, marking="UNCLASSIFIED")).strip().split("\n\n")
    assert blocks[0] == blocks[-1] == "**UNCLASSIFIED**"


def test_one_article_alone_has_no_shared_facts(alone: Briefing) -> None:
    assert headings(render(alone)) == [
        "Briefing of one article", "Discrepancies inside A", "1. medium · quantity · four / six", "Topics", "Dropped",
    ]  # fmt: skip


def test_nothing_of_a_hostile_article_is_live(hostile: Briefing) -> None:
    report = render(hostile)
    found = list(tokens(report))
    assert {token.type for token in found} & LIVE == set()
    assert len(headings(report)) == 13, "an article made a heading of its own"
    assert "javascript:alert(1)" in words(found), "the words themselves must stay"
    assert all(line.isprintable() for line in report.split("\n"))


@pytest.mark.parametrize("sign", ["@everyone", "#1234", "me@example.org"])
def test_nobody_is_notified_and_no_issue_is_linked_when_it_is_pasted(sign: str) -> None:
    seen = words(list(tokens(escaped(f"See {sign}"))))
    assert sign not in seen
    assert seen.replace(ZERO_WIDTH_SPACE, "") == f"See {sign}"


@given(
    st.text(st.sampled_from("ab1 \\`*_{}[]()#+-.!|<>~&:/@$\"'=;w"), min_size=1).map(lambda text: " ".join(text.split()))
)
def test_any_line_is_shown_as_it_is(line: str) -> None:
    found = list(tokens(f"> **A, line 1:** {escaped(line)}"))
    assert {token.type for token in found} & LIVE == set()
    assert words(found).replace(ZERO_WIDTH_SPACE, "") == f"A, line 1: {line}".rstrip()
