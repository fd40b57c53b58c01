"""The briefing as one page: the findings beside the articles, facts linked both ways; it fetches and runs nothing.

The style is the only thing in the page that a browser obeys beside its elements, and it is named by its hash: even
markup that came in by a mistake of ours could load nothing, run nothing and dress up as nothing.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from briefreader.report.html.articles import Line, article_column, lines_of_article
from briefreader.report.html.elements import NOTHING, Html, element, isolated, joined
from briefreader.report.html.findings import Places, section_of, sources
from briefreader.report.html.marks import line_anchor, marks_of
from briefreader.report.outline import MADE, Outline, outline

if TYPE_CHECKING:
    from briefreader.briefing import Briefing
    from briefreader.report.dossier import Dossier


MOST_LIT: Final = 100_000
"""Findings times passages, up to which all passages of a finding stand out where one is led to.

A browser looks for each finding through all of the page: that is a third of a second here, and twenty at a hundred
times as many. Beyond it only what was led to stands out.
"""


def render(dossier: Dossier) -> str:
    """Return the briefing as an HTML page."""
    report, briefing = outline(dossier), dossier.briefing
    marks = marks_of(briefing)
    lines = {article.id: lines_of_article(article, marks[article.id]) for article in briefing.articles}
    told = [entry.finding for section in report.sections for entry in section.entries if entry.finding]
    places = Places(frozenset(told), frozenset(_places(lines)))
    columns = (
        article_column(article, citation, lines[article.id])
        for article, citation in zip(briefing.articles, report.citations, strict=True)
    )
    style = _style(briefing, sum(map(len, marks.values())))
    body = element(
        "body",
        element("a", "Skip to the findings", class_="skip", href="#findings"),
        element("a", "Skip to the articles", class_="skip", href="#articles"),
        _marking(report, "header"),
        _head(report),
        element(
            "main",
            element(
                "section",
                *_findings(report, places),
                id="findings",
                class_="findings",
                tabindex="0",
                aria_label="Findings",
            ),
            element(
                "section",
                element("h2", "Articles", id="articles-title"),
                element("div", *columns, class_="side"),
                id="articles",
                class_="articles",
                tabindex="-1",
                aria_labelledby="articles-title",
            ),
        ),
        _marking(report, "footer"),
    )
    return f'<!DOCTYPE html>\n<html lang="en">\n{_about(report, style)}\n{body}\n</html>\n'


def _places(lines: dict[str, tuple[Line, ...]]) -> Iterator[str]:
    for letter, told in lines.items():
        for line in told:
            yield line_anchor(letter, line.number)
            yield from (mark.anchor for mark in line.marks)


def _about(report: Outline, style: str) -> Html:
    own = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{own}'; base-uri 'none'; form-action 'none'"
    return element(
        "head",
        Html('<meta charset="utf-8">'),
        Html(f'<meta http-equiv="Content-Security-Policy" content="{policy}">'),
        Html('<meta name="viewport" content="width=device-width, initial-scale=1">'),
        Html('<meta name="color-scheme" content="light dark">'),
        Html('<meta name="referrer" content="no-referrer">'),
        element("title", report.title),
        element("style", Html(style)),
    )


@cache
def _sheet() -> str:
    return Path(__file__).with_name("style.css").read_text("utf-8")


def _style(briefing: Briefing, marks: int) -> str:
    """Return the style, with a rule a finding: whatever of it is led to, its passages show in every article."""
    names = [*(fact.id for fact in briefing.facts), *(one.id for one in briefing.discrepancies)]
    if len(names) * marks > MOST_LIT:
        return _sheet()
    lit = ",\n".join(f":root:has(#{name}:target,.{name}:target) span.{name}" for name in names)
    return _sheet() + (f"{lit} {{ background: var(--lit) }}\n" if lit else "")


def _marking(report: Outline, name: str) -> Html:
    if not report.marking:
        return NOTHING
    return element("div", isolated(report.marking), class_=f"marking {name}", role="note", aria_label="Marking")


def _head(report: Outline) -> Html:
    named = [*(section.title for section in report.sections), MADE]
    places = [("Sources", "sources"), *((title, f"section-{at}") for at, title in enumerate(named, 1))]
    places.append(("Articles", "articles"))
    links = (element("li", element("a", title, href=f"#{place}")) for title, place in places)
    return element(
        "header",
        element("div", element("h1", isolated(report.title)), element("p", isolated(report.summary))),
        element("nav", element("ul", *links), aria_label="Sections"),
        class_="head",
    )


def _findings(report: Outline, places: Places) -> Iterator[Html]:
    yield element(
        "section", element("h2", "Sources", id="sources"), sources(report.citations), aria_labelledby="sources"
    )
    for number, section in enumerate(report.sections, 1):
        yield section_of(section, f"section-{number}", places)
    made = f"section-{len(report.sections) + 1}"
    yield element(
        "section",
        element("h2", MADE, id=made),
        joined(*(element("p", isolated(said)) for said in report.made)),
        aria_labelledby=made,
        class_="made",
    )
