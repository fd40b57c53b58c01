"""The report as one page: parsed back, it is whole, leads everywhere it says, and nothing in it is anybody else's."""

from __future__ import annotations

import re
from base64 import b64encode
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Final

import pytest

from briefreader import Article, compare, resources
from briefreader.briefing import Briefing
from briefreader.model import Discrepancy, Fact, Kind, Severity, Strength
from briefreader.printable import printable
from briefreader.report import FORMATS
from briefreader.report.dossier import Dossier
from briefreader.report.html.articles import MOST_BESIDE
from briefreader.review.judgements import Standing
from briefreader.review.reviewed import Reviewed
from tests.report.hostile import PAYLOADS, hostile_dossier

VOID: Final = {"meta", "br"}
OURS: Final[Mapping[str, set[str]]] = {
    "html": {"lang"}, "head": set(), "meta": {"charset", "http-equiv", "content", "name"}, "title": set(),
    "style": set(), "body": set(), "header": {"class"}, "nav": {"aria-label"}, "main": set(), "h1": set(),
    "h2": {"id"}, "h3": {"id"}, "ul": {"class"}, "li": set(), "bdi": set(), "strong": set(), "small": set(),
    "code": set(), "dl": set(), "dt": set(), "dd": set(), "blockquote": set(), "details": set(), "summary": set(),
    "section": {"id", "class", "tabindex", "aria-label", "aria-labelledby"},
    "article": {"id", "class", "tabindex", "aria-labelledby"},
    "div": {"class", "role", "aria-label"},
    "p": {"id", "class", "dir", "data-line"},
    "span": {"class", "title", "dir"},
    "a": {"id", "class", "href", "aria-label"},
}  # fmt: skip
"""Every element that the page may have, with its attributes."""


@dataclass
class Node:
    """An element, with what is in it."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    content: list[Node | str] = field(default_factory=list)

    def all(self, name: str = "") -> Iterator[Node]:
        """Yield the elements in it, in their order."""
        for each in self.content:
            if isinstance(each, Node):
                if not name or each.name == name:
                    yield each
                yield from each.all(name)

    def classed(self, name: str) -> list[Node]:
        return [each for each in self.all() if name in each.attributes.get("class", "").split()]

    def text(self, but: str = "") -> str:
        """Return the words in it, without those of elements of the class `but`."""
        inner = (each if isinstance(each, str) else each.text(but) for each in self.content)
        return "" if but and but in self.attributes.get("class", "").split() else "".join(inner)

    def by_id(self, wanted: str) -> Node:
        return next(each for each in self.all() if each.attributes.get("id") == wanted)


class Tree(HTMLParser):
    """Parses strictly: what is opened is closed, in the order of nesting, and nothing is left over."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("document")
        self._open = [self.root]
        self.feed(page)
        self.close()
        assert [each.name for each in self._open] == ["document"]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len({name for name, _ in attrs}) == len(attrs)
        node = Node(tag, {name: value or "" for name, value in attrs})
        self._open[-1].content.append(node)
        if tag not in VOID:
            self._open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pytest.fail(f"<{tag}/> is no HTML ({attrs})")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop().name == tag

    def handle_data(self, data: str) -> None:
        self._open[-1].content.append(data)

    def handle_comment(self, data: str) -> None:
        pytest.fail(f"a comment: {data}")

    def handle_pi(self, data: str) -> None:
        pytest.fail(f"an instruction: {data}")

    def unknown_decl(self, data: str) -> None:
        pytest.fail(f"a declaration: {data}")


def rendered(told: Briefing | Dossier) -> str:
    return str(FORMATS["html"].render(told if isinstance(told, Dossier) else Dossier(Reviewed(told))))


def parsed(told: Briefing | Dossier) -> Node:
    return Tree(rendered(told)).root


@pytest.fixture(scope="module")
def seeds() -> Briefing:
    return compare([Article.read(path) for path in resources.seeds()])


def check_whole(page: Node) -> None:
    """Check what holds of every page: our own elements, ids told once, links that lead somewhere, headings in order."""
    for node in page.all():
        assert node.attributes.keys() <= OURS[node.name]
    ids = Counter(node.attributes["id"] for node in page.all() if "id" in node.attributes)
    assert not [name for name, count in ids.items() if count > 1]
    for link in page.all("a"):
        href = link.attributes["href"]
        assert href.startswith("#") and href[1:] in ids, href
    for node in page.all():
        assert node.attributes.get("aria-labelledby", next(iter(ids))) in ids
    levels = [int(node.name[1]) for node in page.all() if node.name in {"h1", "h2", "h3"}]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def check_words(page: Node, briefing: Briefing) -> None:
    """Check that each article's words stand on the page, every one, in their order."""
    for article in briefing.articles:
        (text,) = page.by_id(f"article-{article.id}").classed("text")
        shown = [line.text(but="beside") for line in text.all("p")]
        lines = [(raw.removesuffix("\r"), raw) for raw in article.text.split("\n")]
        assert shown == [printable(kept) for kept, raw in lines if raw.strip()]


def test_the_page_of_the_samples_is_whole_and_small(seeds: Briefing) -> None:
    page = rendered(seeds)
    assert len(page.encode()) <= 150_000
    root = Tree(page).root
    check_whole(root)
    check_words(root, seeds)


def test_the_same_dossier_gives_the_same_bytes(seeds: Briefing) -> None:
    assert rendered(seeds) == rendered(replace(seeds))


def test_facts_and_passages_lead_to_each_other(seeds: Briefing) -> None:
    page = parsed(seeds)
    findings: list[Fact | Discrepancy] = [*seeds.facts, *seeds.discrepancies]
    for finding in findings:
        passages = finding.passages if isinstance(finding, Fact) else finding.evidence
        quotes = list(page.by_id(finding.id).all("blockquote"))
        assert [next(quote.all("a")).attributes["href"] for quote in quotes] == [
            f"#{finding.id}-{number}" for number in range(1, len(passages) + 1)
        ]
        for number, passage in enumerate(passages, 1):
            mark = page.by_id(f"{finding.id}-{number}")
            assert mark.attributes["href"] == f"#{finding.id}"
            column = page.by_id(f"article-{passage.article}")
            assert mark in column.all()
            words = "".join(span.text(but="beside") for span in column.classed(finding.id) if span.name == "span")
            assert printable(passage.text.replace("\n", "")) in words


def test_a_passage_leads_on_to_the_next_article_and_at_last_back(seeds: Briefing) -> None:
    page = parsed(seeds)
    for fact in seeds.facts:
        onward = [
            next(iter(each.classed("on"))).attributes["href"]
            for each in page.classed("beside")
            if next(each.all("a")).attributes["href"] == f"#{fact.id}"
        ]
        assert len(onward) == len(fact.passages)
        for passage, anchor in zip(sorted(fact.passages), onward, strict=True):
            assert page.by_id(anchor[1:]) not in page.by_id(f"article-{passage.article}").all()


def test_nothing_is_fetched_and_nothing_runs(seeds: Briefing) -> None:
    page = rendered(seeds)
    style = re.search("<style>(.*)</style>", page, re.DOTALL)
    policy = re.search('http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    assert style and policy
    assert not re.search(r"url\(|@import|//", style[1])
    named = b64encode(sha256(style[1].encode()).digest()).decode()
    assert policy[1].startswith(f"default-src 'none'; style-src 'sha256-{named}';")


def test_what_was_decided_is_told(decided: Dossier) -> None:
    page = parsed(decided)
    check_whole(page)
    six = page.by_id("D2").text()
    assert "✓ confirmed" in six and "by ana" in six and "Ask again on Friday." in six
    assert not [each for each in page.all("article") if each.attributes.get("id") == "D1"], "it was dismissed"
    assert not page.classed("D1")
    assert "harbour dues" not in page.text() and "burned / sank" in page.text()
    assert "B – usually reliable" in page.by_id("article-B").text()
    assert "Watch list: ports.toml." in page.text()


def test_dismissed_findings_are_marked_as_such_where_they_are_asked_for(decided: Dossier) -> None:
    page = parsed(replace(decided, standings=frozenset({Standing.DISMISSED})))
    check_whole(page)
    assert "✗ dismissed" in page.by_id("D1").text()
    assert not page.classed("D2")


def test_kinds_that_are_not_wanted_leave_no_mark(seeds: Briefing) -> None:
    page = parsed(Dossier(Reviewed(seeds), kinds=frozenset({Kind.STATUS})))
    check_whole(page)
    told = [each.attributes["id"] for each in page.all("article") if re.match("D[0-9]", each.attributes.get("id", ""))]
    assert told == [one.id for one in seeds.discrepancies if one.kind is Kind.STATUS]


def test_the_marking_stands_first_and_last(briefing: Briefing) -> None:
    (body,) = parsed(replace(briefing, marking="RESTRICTED <&>")).all("body")
    shown = [node for node in body.content if isinstance(node, Node) and "skip" not in node.attributes.get("class", "")]
    assert [node.text() for node in (shown[0], shown[-1])] == ["RESTRICTED <&>"] * 2
    assert not parsed(briefing).classed("marking"), "none is made up"


def test_what_was_dropped_is_folded_away_with_its_reason(briefing: Briefing) -> None:
    (folded,) = parsed(briefing).by_id("article-A").all("details")
    assert folded.text() == "Line 6 left out: newsletter or buttonRead more"


def test_one_article_alone_has_no_facts_and_no_way_on(alone: Briefing) -> None:
    page = parsed(alone)
    check_whole(page)
    check_words(page, alone)
    assert len(page.classed("column")) == 1 and not page.classed("on") and not page.classed("fact")


def test_six_articles_stand_side_by_side() -> None:
    texts = (f"Storm hits the coast\n\n{count} boats sank in Arden on Monday.\nThe mayor of Arden spoke." for count in
             ("Four", "Five", "Four", "Six", "Four", "Four"))  # fmt: skip
    briefing = compare([Article.from_text(text) for text in texts])
    page = parsed(briefing)
    check_whole(page)
    check_words(page, briefing)
    assert len(page.classed("column")) == 6
    assert any(len(fact.articles) == 6 for fact in briefing.facts)


def test_passages_that_overlap_are_cut_where_they_do(briefing: Briefing) -> None:
    a, b = briefing.articles
    start = a.text.index("Four ships")
    wide, late = a.passage(start, start + 38), a.passage(start + 11, start + 60)
    other = b.passage(0, 10)
    facts = tuple(
        Fact(f"F{number}", "x", Strength.SAME, 90, (one, other)) for number, one in enumerate((wide, late), 1)
    )
    inside = Discrepancy("D1", Kind.WORDING, Severity.LOW, 1, "x", "x", (a.passage(start + 5, start + 20), other))
    page = parsed(replace(briefing, facts=facts, discrepancies=(inside,), topics=(), only_in=()))
    check_whole(page)
    check_words(page, briefing)
    both = [span for span in page.by_id("article-A").classed("F1") if "F2" in span.attributes["class"].split()]
    assert "".join(span.text() for span in both if span.name == "span") == a.text[start + 11 : start + 38]


def test_many_passages_that_begin_at_one_place_do_not_push_the_lines_apart(briefing: Briefing) -> None:
    (closed,) = briefing.facts
    for count, crowds in ((MOST_BESIDE, 0), (MOST_BESIDE + 1, 2)):
        facts = tuple(replace(closed, id=f"F{number}", discrepancies=()) for number in range(1, count + 1))
        page = parsed(replace(briefing, facts=facts, discrepancies=()))
        assert len(page.classed("crowd")) == crowds, "one box in each article"
        assert {each.attributes["id"] for each in page.all() if each.attributes.get("id", "").startswith("F")} == {
            name for fact in facts for name in (fact.id, f"{fact.id}-1", f"{fact.id}-2")
        }


def test_the_page_is_called_after_its_articles(briefing: Briefing) -> None:
    page = parsed(briefing)
    names = [each.text() for each in page.all() if each.name in {"title", "h1"}]
    assert names == ["Briefing: Fire shuts the port / Article B"] * 2


def test_all_passages_of_a_finding_stand_out_unless_the_page_is_too_large_for_a_browser(briefing: Briefing) -> None:
    assert ":root:has(#F1:target,.F1:target) span.F1" in rendered(briefing)
    many = tuple(replace(briefing.facts[0], id=f"F{number}") for number in range(1, 301))
    page = rendered(replace(briefing, facts=many))
    assert ":root:has(" not in page
    check_whole(Tree(page).root)


@pytest.mark.parametrize("words", PAYLOADS)
def test_nothing_that_others_wrote_is_live(words: str) -> None:
    dossier = hostile_dossier(words)
    page = parsed(dossier)
    check_whole(page)
    check_words(page, dossier.briefing)


STYLE: Final = (Path(__file__).parents[2] / "briefreader" / "report" / "html" / "style.css").read_text("utf-8")


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour, as WCAG defines it."""
    full = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    parts = (int(full[place : place + 2], 16) / 255 for place in (0, 2, 4))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL), ids=("light", "dark", "print"))
def test_words_can_be_read_on_every_ground_in_every_scheme(scheme: str) -> None:
    colours = dict(re.findall(r"--(\w+): (#[0-9a-f]+)", scheme))
    for ground in ("paper", "sheet", "lit"):
        for ink in ("ink", "quiet", "fact", "high", "medium", "low"):
            dark, light = sorted(luminance(colours[name]) for name in (ground, ink))
            assert (light + 0.05) / (dark + 0.05) >= 4.5, f"{ink} on {ground}"
