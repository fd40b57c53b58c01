"""The report as Markdown: parsed back as GitHub would, it says what it should and nothing in it is live."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from briefreader.briefing import Briefing
from briefreader.report import FORMATS
from briefreader.report.citation import lines_of, one_line
from briefreader.report.dossier import Dossier
from briefreader.report.markdown import escaped, noted
from briefreader.review.judgements import Judgement
from briefreader.review.reviewed import Reviewed
from tests.report.hostile import PAYLOADS, hostile_dossier

ZERO_WIDTH_SPACE = "\u200b"
SIGNS = (
    "@everyone", "@org/team", "#1234", "owner/repo#12", "GH-1234", "me@example.org", ":x:", ":white_check_mark:",
    ":+1:", ":100:", ":8ball:", "1f6c1a2b", "da39a3ee5e6b4b0d3255bfef95601890afd80709",
)  # fmt: skip
OURS = {
    "heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline", "blockquote_open",
    "blockquote_close", "bullet_list_open", "bullet_list_close", "list_item_open", "list_item_close", "strong_open",
    "strong_close", "em_open", "em_close", "code_inline", "hardbreak", "softbreak", "text",
}  # fmt: skip
"""What a report is made of; in the words of others only the last two may be."""


def render(told: Briefing | Dossier) -> str:
    """Return the report on a briefing of which nothing was decided, or on a dossier."""
    return str(FORMATS["md"].render(told if isinstance(told, Dossier) else Dossier(Reviewed(told))))


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


def shape(report: str) -> str:
    """Return what the report is made of, but for its words and for how many lines a note has."""
    kinds = (token.type for token in tokens(report) if token.type not in {"text", "hardbreak", "softbreak"})
    return " ".join(kinds)


@cache
def shape_of_the_harmless() -> str:
    return shape(render(hostile_dossier("word")))


def shown(markdown: str) -> str:
    """Return what a reader sees of Markdown in which nothing is live, a line for each of its own."""
    found = list(tokens(markdown))
    assert {token.type for token in found} <= OURS - {"code_inline", "em_open", "softbreak", "heading_open"}
    blocks = [token.children or () for token in found if token.type == "inline"]
    return "\n".join("".join("\n" if child.type == "hardbreak" else child.content for child in each) for each in blocks)


def headings(report: str) -> list[str]:
    found = list(tokens(report))
    after = (found[place + 1] for place, token in enumerate(found) if token.type == "heading_open")
    return [words([token]) for token in after]


def test_the_headings_lead_through_the_report(briefing: Briefing) -> None:
    assert headings(render(briefing)) == [
        "Briefing: Fire shuts the port / Article B",
        "Discrepancies",
        "D2 · high · quantity · four ships / six ships",
        "D1 · low · status · update · A: will be closed; B: has been closed",
        "Shared facts",
        "F1 · the port closed",
        "Topics",
        "T1 · the port",
        "Only in one",
        "Only in A, not found in B",
        "Only in B, not found in A",
        "Dropped",
        "Dropped from A",
        "How this was made",
    ]


def test_both_passages_are_quoted_with_their_lines(briefing: Briefing) -> None:
    found = list(tokens(render(briefing)))
    opened = next(place for place, token in enumerate(found) if token.type == "blockquote_open")
    closed = next(place for place, token in enumerate(found) if token.type == "blockquote_close")
    assert words(found[opened:closed]) == "A, line 3: Four ships burned\nB, line 1: Six ships burned"


def test_articles_are_cited_and_dropped_parts_told(briefing: Briefing) -> None:
    seen = words(list(tokens(render(briefing))))
    digest = briefing.articles[0].sha256
    assert "A Fire shuts the port · Coast Wire · author unknown · 2024-05-01 · wire/fire.txt" in seen
    assert f"source reliability: not graded · sha256 {digest}" in seen
    assert "A, line 6: Read more (newsletter or button)" in seen


def test_the_marking_stands_first_and_last(briefing: Briefing) -> None:
    blocks = render(replace(briefing, marking="UNCLASSIFIED")).strip().split("\n\n")
    assert blocks[0] == blocks[-1] == "**UNCLASSIFIED**"


def test_one_article_alone_has_no_shared_facts(alone: Briefing) -> None:
    assert headings(render(alone)) == [
        "Briefing: Article A", "Discrepancies inside A", "D1 · medium · quantity · four / six", "Topics", "Dropped",
        "How this was made",
    ]  # fmt: skip


def test_a_note_keeps_its_lines(decided: Dossier) -> None:
    review = replace(decided.review, judgements={"D2": Judgement(note="One.\n- two\n\n\n  # three\n4. four\n=====\n")})
    found = list(tokens(render(replace(decided, reviewed=replace(decided.reviewed, review=review)))))
    said = [token.children or [] for token in found if token.type == "inline"]
    note = next(children for children in said if children[0].content == "note: One.")
    assert "".join("\n" if child.type == "hardbreak" else child.content for child in note) == (
        "note: One.\n- two\n\n\n# three\n4. four\n====="
    )


@pytest.mark.parametrize("words", PAYLOADS)
def test_nothing_that_others_wrote_is_live(words: str) -> None:
    report = render(hostile_dossier(words))
    found = list(tokens(report))
    assert {token.type for token in found} <= OURS
    assert {token.content for token in found if token.type == "code_inline"} == {"0" * 64}, "code of their own"
    assert shape(report) == shape_of_the_harmless()
    assert all(line.isprintable() for line in report.split("\n"))
    seen = "\n".join(token.content for token in found if token.type == "text").replace(ZERO_WIDTH_SPACE, "")
    assert one_line(words) in seen, "the words themselves must stay"


def test_what_only_github_knows_is_escaped_too() -> None:
    report = render(hostile_dossier("$x^2$ $`y`$ said[^1] [^1]: foot {{ template }} {% if %} ~one~ > [!NOTE]"))
    assert not re.search(r"(?<!\\)(?:[$~{`]|\[[\^!])", report.replace(f"`{'0' * 64}`", ""))


@pytest.mark.parametrize("sign", SIGNS)
def test_nobody_is_notified_and_nothing_is_linked_when_it_is_pasted(sign: str) -> None:
    seen = shown(escaped(f"See {sign}"))
    assert sign not in seen
    assert seen.replace(ZERO_WIDTH_SPACE, "") == f"See {sign}"


@pytest.mark.parametrize(
    "words", ["at 08:30:45", "2024-05-02T08:30:00+00:00", "1234567 people", "a defaced wall", "GH"]
)
def test_what_only_looks_like_a_reference_is_copied_as_it_is(words: str) -> None:
    assert escaped(words) == words


def test_the_hash_of_an_article_can_be_copied(briefing: Briefing) -> None:
    assert f"sha256 `{briefing.articles[0].sha256}`" in render(briefing)


ANY_LINE = st.text(st.sampled_from("ab1 \\`*_{}[]()#+-.!|<>~&:/@$\"'=;w^"), min_size=1).map(one_line)


@given(ANY_LINE)
def test_any_line_is_shown_as_it_is(line: str) -> None:
    assert shown(f"> **A, line 1:** {escaped(line)}").replace(ZERO_WIDTH_SPACE, "") == f"A, line 1: {line}".rstrip()


@given(st.lists(ANY_LINE | st.just("") | st.sampled_from(["===", "---", "1. a", "2) a", "+ a", ":-", "    a"])))
def test_any_note_is_shown_as_it_is(lines: list[str]) -> None:
    typed = lines_of("\n".join(["x", *lines]))
    seen = shown(f"- note: {noted(typed)}").replace(ZERO_WIDTH_SPACE, "")
    assert seen.split("\n") == ["note: x", *(line.strip() for line in typed[1:])]
