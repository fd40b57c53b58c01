"""What was found, beside the articles: each finding with its quotations, which lead to where the words stand."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Final

from briefreader.report.citation import Citation, Quote
from briefreader.report.html.articles import GLYPHS
from briefreader.report.html.elements import NOTHING, Html, element, isolated, joined
from briefreader.report.html.marks import anchor_of, line_anchor
from briefreader.report.outline import NOTED, Entry, Note, Section
from briefreader.review.judgements import Standing

VERDICTS: Final = {Standing.CONFIRMED: "✓ confirmed", Standing.DISMISSED: "✗ dismissed"}


@dataclass(frozen=True, slots=True)
class Places:
    """What can be led to: the findings told, and the marks and lines of the articles."""

    findings: Collection[str]
    texts: Collection[str]

    def is_marked(self, entry: Entry) -> bool:
        """Return True of a finding whose passages are marked in the articles."""
        return anchor_of(entry.finding, 1) in self.texts

    def finding(self, name: str) -> Html:
        """Return a finding's id, leading to it where it is told."""
        return element("a", name, href=f"#{name}") if name in self.findings else joined(name)

    def quoted(self, quote: Quote, finding: str, number: int) -> Html:
        """Return where a quotation stands, leading there: to its mark, else to its line."""
        line = quote.lines.partition("–")[0]
        wanted = (anchor_of(finding, number), line_anchor(quote.article, int(line)) if line else "")
        anchor = next((each for each in wanted if each in self.texts), "")
        return element("a" if anchor else "span", isolated(quote.place), class_="cite", href=anchor and f"#{anchor}")


def sources(citations: Collection[Citation]) -> Html:
    """Return the articles as they are cited."""
    cited = (
        element(
            "li",
            element("a", citation.letter, class_="letter", href=f"#article-{citation.letter}"),
            element(
                "div",
                element("p", element("strong", isolated(citation.title))),
                element("p", *_dotted(citation.details)),
                element("p", isolated(citation.graded)),
            ),
        )
        for citation in citations
    )
    return element("ul", *cited, class_="sources")


def _dotted(words: Collection[str]) -> Iterator[Html]:
    for place, each in enumerate(words):
        yield joined(" · " if place else "", isolated(each))


def section_of(section: Section, name: str, places: Places) -> Html:
    """Return a section with its entries."""
    return element(
        "section",
        element("h2", section.title, id=name),
        element("p", isolated(section.summary), class_="summary"),
        *(_entry(entry, places) for entry in section.entries),
        aria_labelledby=name,
        class_="" if any(places.is_marked(entry) for entry in section.entries) else "compact",
    )


def _entry(entry: Entry, places: Places) -> Html:
    return element(
        "article",
        element("h3", *_heading(entry)),
        *_quotes(entry, places),
        _noted(entry.analyst_note),
        _notes(entry.notes, places),
        id=entry.finding,
        class_=f"entry {entry.severity}" if entry.severity else "entry",
    )


def _heading(entry: Entry) -> Iterator[Html]:
    if entry.finding:
        yield element("a", entry.finding, class_="number", href=f"#{entry.finding}")
        yield joined(" ")
    for tag in entry.tags:
        grave = entry.severity if tag == entry.severity else None
        shown = f"{GLYPHS[grave]} {tag}" if grave else tag
        yield joined(element("span", shown, class_=f"tag {grave}" if grave else "tag"), " ")
    if verdict := VERDICTS.get(entry.standing) if entry.standing else None:
        yield joined(element("span", verdict, class_="verdict"), " ")
    yield element("span", entry.label, class_="label", dir="auto")


def _quotes(entry: Entry, places: Places) -> Iterator[Html]:
    for number, quote in enumerate(entry.quotes, 1):
        remark = element("small", isolated(quote.remark)) if quote.remark else NOTHING
        words = element("p", quote.text, dir="auto")
        yield element("blockquote", places.quoted(quote, entry.finding, number), element("div", words, remark))


def _noted(lines: tuple[str, ...]) -> Html:
    if not lines:
        return NOTHING
    said = (element("p", line, dir="auto") for line in lines)
    return element("div", element("p", NOTED, class_="name"), *said, class_="note")


def _notes(notes: tuple[Note, ...], places: Places) -> Html:
    if not notes:
        return NOTHING
    rows = (element("div", element("dt", note.name), element("dd", *_said(note, places))) for note in notes)
    return element("dl", *rows)


def _said(note: Note, places: Places) -> Iterator[Html]:
    match note.name:
        case "fact":
            name, between, label = note.text.partition(" · ")
            yield joined(places.finding(name), between, isolated(label))
        case "discrepancies":
            for place, name in enumerate(note.text.split(", ")):
                yield joined(", " if place else "", places.finding(name))
        case _:
            yield isolated(note.text)
