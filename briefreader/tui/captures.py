"""What is on the screen as a picture with its caption, in a file of its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rich.style import Style

from briefreader.briefing import Briefing, marking_of
from briefreader.capture import FORMATS
from briefreader.capture.rows import Picture, Run
from briefreader.capture.sheet import Caption, Note, sheet
from briefreader.config import CaptureSettings
from briefreader.errors import UnwritableError, UsageError
from briefreader.model import ArticleId
from briefreader.output import new_file
from briefreader.report.making import moment
from briefreader.review.decisions import Reliability
from briefreader.spacing_marks import as_written
from briefreader.tui.drawing import themes, words
from briefreader.tui.drawing.looks import Ink, Look
from briefreader.tui.drawing.rows import Piece, Row, fit
from briefreader.tui.drawing.themes import Theme
from briefreader.tui.panes import captions
from briefreader.tui.widgets.article_view import ArticleView
from briefreader.tui.widgets.drawn import Drawn
from briefreader.tui.widgets.findings_list import FindingsList, asked_of
from briefreader.tui.widgets.framed import Framed
from briefreader.tui.widgets.matrix import Matrix
from briefreader.version import __version__

if TYPE_CHECKING:
    from briefreader.tui.screens.reading import ReadingScreen

MOST_ROWS: Final = 3_000
"""Of a capture: more are no picture that anyone could look at, and keep the keys waiting for seconds."""


@dataclass(frozen=True, slots=True)
class View:
    """What is captured, in no theme's colours yet.

    Attributes:
        name: what its file is called after.
        shows: what it shows, as the caption says.
        articles: those of which it shows anything.
        rows, width: the rows and their cells.
        reliability: the grades of the sources that have one.
    """

    name: str
    shows: str
    articles: tuple[ArticleId, ...]
    rows: tuple[Row, ...]
    width: int
    reliability: Mapping[ArticleId, Reliability] = field(default_factory=dict)


def pane_view(screen: ReadingScreen, *, whole: bool = False) -> View:
    """Return the focused pane as it stands on the screen, or the whole of it.

    Raises:
        UsageError: there is more of it than a capture holds.
    """
    pane = screen.focused_pane
    width, height = pane.size
    return View(
        name=pane.name or "pane",
        shows=captions.joined(
            _named(screen, pane), _missing(screen), "whole" if whole else f"as seen in {width}×{height} cells"
        ),
        articles=_in_order(screen, _shown_by(screen, pane, whole=whole)),
        rows=_whole(pane) if whole else pane.seen(),
        width=width,
        reliability=screen.review.reliability,
    )


def _whole(pane: Framed) -> tuple[Row, ...]:
    """Return all rows of a pane; where there are far too many they are not even made."""
    rows = pane.whole() if pane.row_count() <= MOST_ROWS else ()
    if (count := len(rows) or pane.row_count()) > MOST_ROWS:
        raise UsageError(f"{count:,} rows are more than the {MOST_ROWS:,} that a capture holds")
    return rows


def screen_view(screen: ReadingScreen) -> View:
    """Return the whole screen with all panes as they stand; its first line tells of every article."""
    width, height = screen.size
    return View(
        name="screen",
        shows=captions.joined("The whole screen", _missing(screen), f"{width}×{height}"),
        articles=tuple(article.id for article in screen.briefing.articles),
        rows=tuple(_across(screen, y) for y in range(height)),
        width=width,
        reliability=screen.review.reliability,
    )


def _across(screen: ReadingScreen, y: int) -> Row:
    """Return a line of the screen, of all the panes that it runs through."""
    on_it = [
        (region.x, region.width, widget.row_on(y - region.y))
        for widget, region in screen.placed()
        if region.y <= y < region.bottom and isinstance(widget, Drawn)
    ]
    return tuple(piece for _, width, row in sorted(on_it, key=lambda each: each[0]) for piece in fit(row, width))


def _missing(screen: ReadingScreen) -> str:
    """Return why there are no findings where none were sought: a picture without any must not be taken for more."""
    return words.NOT_COMPARED if screen.missing else ""


def _named(screen: ReadingScreen, pane: Framed) -> str:
    place = screen.place
    match pane:
        case ArticleView():
            return captions.article_named(pane.article.id, place.subject)
        case FindingsList():
            count = "" if screen.missing else screen.findings.listing_of(place.tab).count
            return captions.findings_named(place.tab, count, asked_of(place), screen.findings.chosen_of(place))
        case Matrix():
            return captions.matrix_named(place, screen.active.article.id)
        case _:
            return captions.fact_named(screen.told(place))


def _shown_by(screen: ReadingScreen, pane: Framed, *, whole: bool) -> Iterable[ArticleId]:
    """Return the articles of which a pane shows anything; none where it only says that there is nothing."""
    match pane:
        case ArticleView() if pane.names_others:
            return (article.id for article in screen.briefing.articles)
        case ArticleView():
            return (pane.article.id,)
        case FindingsList():
            entries = screen.findings.entries_of(screen.place.tab)
            seen = range(pane.top, min(pane.top + pane.inner_height, pane.row_count()))
            shown = {pane.entry_at(index) for index in seen} if entries and not whole else range(len(entries))
            return (
                letter for index in shown for letter in captions.articles_of(screen.briefing, entries[index].subject)
            )
        case Matrix():
            return (screen.briefing.articles[index].id for index in pane.columns)
        case _:
            return captions.articles_of(screen.briefing, screen.told(screen.place))


def _in_order(screen: ReadingScreen, letters: Iterable[ArticleId]) -> tuple[ArticleId, ...]:
    """Return articles in their order, each once; all where there are none: nothing was found in any."""
    every, wanted = [article.id for article in screen.briefing.articles], set(letters)
    return tuple(letter for letter in every if letter in wanted or not wanted)


# In colours.


def picture(rows: Iterable[Row], width: int, theme: Theme) -> Picture:
    """Return rows as a picture in a theme's own colours, whatever the terminal can show."""
    colours = theme.pictured()
    ink = Ink(replace(theme, colours=colours))
    looks: dict[Look, Run] = {}
    return Picture(
        rows=tuple(tuple(_run(piece, ink, looks) for piece in row if piece.text) for row in rows),
        width=width,
        background=colours["background"],
        foreground=colours["text"],
    )


def _run(piece: Piece, ink: Ink, looks: dict[Look, Run]) -> Run:
    """Return a piece with its style spelt out; `looks` are those that were met before."""
    like = looks.get(piece.look)
    if like is None:
        like = looks[piece.look] = _like(ink.style(piece.look))
    return Run(as_written(piece.text), like.foreground, like.background, bold=like.bold, underline=like.underline)


def _like(style: Style) -> Run:
    """Return a style without words; a picture has no reverse, so the colours change places."""
    front = style.color.get_truecolor().hex if style.color else ""
    back = style.bgcolor.get_truecolor().hex if style.bgcolor else ""
    foreground, background = (back, front) if style.reverse else (front, back)
    return Run("", foreground, background, bold=bool(style.bold), underline=bool(style.underline))


def caption(view: View, briefing: Briefing, at: datetime) -> Caption:
    """Return what a capture says of itself.

    Args:
        view: what is captured.
        briefing: whose articles it cites, as they came.
        at: when it was captured, with the time zone.
    """
    articles = [briefing.article(letter) for letter in view.articles]
    is_told = any(article.marking for article in briefing.articles)
    sources = (captions.cited(article, view.reliability.get(article.id)) for article in articles)
    made = f"{moment(at)} with briefreader {__version__}"
    return Caption(
        title=f"briefreader: {view.shows}",
        marking=marking_of(articles) if is_told else briefing.marking,
        notes=(
            Note("Shows", view.shows),
            *(Note("" if number else "Sources", source) for number, source in enumerate(sources)),
            Note("Captured", made),
        ),
    )


def document(view: View, briefing: Briefing, theme: Theme, settings: CaptureSettings) -> str | bytes:
    """Return a capture in the format of the settings; with its caption, if they do not want it bare.

    Raises:
        UsageError: a package that the format needs is not installed, or there is too much for it.
    """
    used = themes.load(settings.theme) if settings.theme else theme
    drawing = picture(view.rows, view.width, used)
    if not settings.bare:
        drawing = sheet(drawing, caption(view, briefing, datetime.now().astimezone()), used.pictured()["dim"])
    return FORMATS[settings.format].render(drawing)


def save(view: View, briefing: Briefing, theme: Theme, settings: CaptureSettings) -> Path:
    """Save a capture in a file of its own, in the settings' folder, else in the one that the app was started in.

    Raises:
        UsageError: it cannot be made.
        UnwritableError: it cannot be written.
    """
    try:
        folder = settings.folder or Path.cwd()
    except OSError as error:
        raise UnwritableError("the folder that briefreader was started in is gone") from error
    made = document(view, briefing, theme, settings)
    return new_file(folder, f"briefreader-{view.name}", FORMATS[settings.format].suffix, made)
