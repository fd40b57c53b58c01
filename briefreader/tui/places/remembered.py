"""Where a set of articles was left, kept from one session to the next: one small file a set, without a word of theirs.

A set is known by the hashes of its articles, in any order. What was found has no lasting name, for another version may
find other things: it is remembered by its passages, and looked up again once the articles are compared. A file that
is missing, foreign or broken is as good as none, and of a good one whatever makes sense is used.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, TypeVar

from briefreader.errors import UnwritableError
from briefreader.model import Kind, Severity
from briefreader.output import write_file
from briefreader.reading.article import Article
from briefreader.review.judgements import Standing
from briefreader.tui.places.filters import Filter, Gone, Scope
from briefreader.tui.places.layout import Pane
from briefreader.tui.places.place import Order, Place, Tab

MAX_SETS: Final = 200
"""Sets that are kept; beyond them, those left longest ago are forgotten."""

MAX_PASSAGES: Final = 64
"""Passages that a finding is known by; a topic may have thousands."""

_VERSION: Final = 1
_MAX_BYTES: Final = 1_000_000
_MAX_LEAD: Final = 10
_MAX_TOLD: Final = 1_000
_TOLD: Final = ("title", "publisher", "published")
_ASKED: Final = ("severities", "kinds", "scopes", "verdicts")

Words = tuple[int, int, int]
"""A passage: its article's index, and two offsets."""

Passages = frozenset[Words]
"""What a finding is known by."""

Fields = Mapping[str, str | date | None]
"""What was told of an article, by its fields."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where one article was left: offsets of the sentence read in it, and of the words at the pane's top.

    `lead` counts the lines without words of their own, a blank or a fold, that stood above these.
    """

    sentence: int = 0
    top: int = 0
    lead: int = 0


@dataclass(frozen=True, slots=True)
class LookedAt:
    """A finding by the tab that lists it and its passages, and those of them that were set off, in their order."""

    tab: Tab
    finding: Passages
    some: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True)
class Remembered:
    """Where a set was left.

    Attributes:
        place: all of it but what was found (`chosen`, `topic`, `subject`) or typed, which is as at the beginning.
        spots: one an article.
        chosen: the chosen entry of each tab, by its passages; none where nothing was.
        subject: what was looked at; None where nothing was.
        topic: the topic that the articles were narrowed to, by its passages.
        theme: the one that the analyst chose; None where it was left as it came.
        told: what the analyst told of each article in the app: the fields with their values.
    """

    place: Place
    spots: tuple[Spot, ...]
    chosen: tuple[Passages, ...] = (frozenset(),) * len(Tab)
    subject: LookedAt | None = None
    topic: Passages = frozenset()
    theme: str | None = None
    told: tuple[Fields, ...] = ()


def recall(state: Path, articles: Sequence[Article]) -> Remembered | None:
    """Return where these articles were left; None where they have not been open, or what was kept makes no sense."""
    path = _file(state, articles)
    try:
        if path.stat().st_size > _MAX_BYTES:
            return None
        return decoded(json.loads(path.read_bytes()), articles)
    except (OSError, ValueError, RecursionError):
        return None


def keep(state: Path, articles: Sequence[Article], remembered: Remembered) -> None:
    """Keep where these articles were left. Where that cannot be written it is forgotten: nobody asked for it."""
    path = _file(state, articles)
    with suppress(UnwritableError, OSError):
        write_file(path, json.dumps(encoded(remembered, articles), separators=(",", ":")), private=True)
        _forget_oldest(path.parent)


def encoded(remembered: Remembered, articles: Sequence[Article]) -> dict[str, Any]:
    """Return what is kept, as plain data."""
    place = remembered.place
    return {
        "version": _VERSION,
        "articles": [article.sha256 for article in articles],
        "pane": place.pane.value,
        "article": place.article,
        "first": place.first,
        "tab": place.tab.name,
        "linked": place.linked,
        "zoomed": place.zoomed,
        "unfolded": [index for index, article in enumerate(articles) if article.id in place.unfolded],
        "spots": [[spot.sentence, spot.top, spot.lead] for spot in remembered.spots],
        "chosen": {tab.name: sorted(remembered.chosen[tab]) for tab in Tab},
        "subject": _looked_at(remembered.subject),
        "topic": sorted(remembered.topic),
        "filters": {tab.name: {name: sorted(getattr(place.filters[tab], name)) for name in _ASKED} for tab in Tab},
        "order": place.order.value,
        "theme": remembered.theme,
        "told": [
            {field: value.isoformat() if isinstance(value, date) else value for field, value in told.items()}
            for told in remembered.told
        ],
    }


def _looked_at(subject: LookedAt | None) -> dict[str, Any] | None:
    if subject is None:
        return None
    return {"tab": subject.tab.name, "finding": sorted(subject.finding), "some": list(subject.some)}


def decoded(data: object, articles: Sequence[Article]) -> Remembered | None:
    """Return what plain data says of these articles; None where it is of others or of another version.

    Fields that are missing or make no sense are as at the beginning; others than are known are passed over.
    """
    if not isinstance(data, dict) or data.get("version") != _VERSION:
        return None
    there = _list(data.get("articles"))
    if sorted(map(str, there)) != sorted(article.sha256 for article in articles):
        return None
    return _Decoding(data, [str(sha) for sha in there], articles).remembered()


Wanted = TypeVar("Wanted")
Asked = TypeVar("Asked", Severity, Kind, Scope, Standing, Gone)


class _Decoding:
    """Reads what is kept of a set whose articles may stand in another order now."""

    def __init__(self, data: Mapping[str, Any], there: Sequence[str], articles: Sequence[Article]) -> None:
        self._data = data
        self._articles = articles
        here = [article.sha256 for article in articles]
        self._in_order = here == there
        before, now = (sorted(range(len(shas)), key=shas.__getitem__) for shas in (there, here))
        self._index = dict(zip(before, now, strict=True))

    def remembered(self) -> Remembered:
        chosen, subject = _dict(self._data.get("chosen")), _dict(self._data.get("subject"))
        tab, finding = self._named(subject.get("tab"), None), self._passages(subject.get("finding"))
        theme = self._data.get("theme")
        return Remembered(
            place=self._place(),
            spots=self._spots(),
            chosen=tuple(self._passages(chosen.get(tab.name)) for tab in Tab),
            subject=LookedAt(tab, finding, self._words(subject.get("some"))) if tab is not None and finding else None,
            topic=self._passages(self._data.get("topic")),
            theme=theme if isinstance(theme, str) else None,
            told=self._told(),
        )

    def _told(self) -> tuple[Fields, ...]:
        told: list[Fields] = [{}] * len(self._articles)
        for index, fields in enumerate(_list(self._data.get("told"))):
            if (article := self._article(index)) is not None:
                told[article] = dict(_told_fields(_dict(fields)))
        return tuple(told) if any(told) else ()

    def _place(self) -> Place:
        begun, data = Place(), self._data
        panes = {pane.value: pane for pane in Pane}
        unfolded = [self._article(index) for index in _list(data.get("unfolded"))]
        article = self._article(data.get("article"))
        first = self._article(data.get("first")) if self._in_order else None
        return Place(
            pane=panes.get(str(data.get("pane")), begun.pane),
            article=begun.article if article is None else article,
            first=begun.first if first is None else first,
            tab=self._named(data.get("tab"), begun.tab),
            filters=tuple(map(self._filter, Tab)),
            order=next((order for order in Order if order.value == data.get("order")), begun.order),
            linked=self._flag("linked", begun.linked),
            zoomed=self._flag("zoomed", begun.zoomed),
            unfolded=frozenset(self._articles[index].id for index in unfolded if index is not None),
        )

    def _named(self, name: object, default: Wanted) -> Tab | Wanted:
        return Tab.__members__.get(str(name), default)

    def _filter(self, tab: Tab) -> Filter:
        kept = _dict(_dict(self._data.get("filters")).get(tab.name))
        verdicts = _asked(kept, "verdicts", Standing) | _asked(kept, "verdicts", Gone)
        if tab is Tab.ONLY_IN:
            return Filter()
        if tab is not Tab.DISCREPANCIES:
            return Filter(verdicts=verdicts)
        return Filter(
            _asked(kept, "severities", Severity), _asked(kept, "kinds", Kind), _asked(kept, "scopes", Scope), verdicts
        )

    def _flag(self, key: str, default: bool) -> bool:
        value = self._data.get(key)
        return value if isinstance(value, bool) else default

    def _article(self, index: object) -> int | None:
        return self._index.get(index) if type(index) is int else None

    def _spots(self) -> tuple[Spot, ...]:
        spots = [Spot()] * len(self._articles)
        for index, spot in enumerate(_list(self._data.get("spots"))):
            article = self._article(index)
            match spot:
                case [sentence, top, lead] if article is not None:
                    lead = lead if lead in range(_MAX_LEAD) else 0
                    spots[article] = Spot(self._offset(article, sentence), self._offset(article, top), lead)
        return tuple(spots)

    def _offset(self, article: int, offset: object) -> int:
        return offset if type(offset) is int and 0 <= offset < len(self._articles[article].text) else 0

    def _passages(self, passages: object) -> Passages:
        return frozenset(self._words(passages))

    def _words(self, passages: object) -> tuple[Words, ...]:
        found = (self._passage(one) for one in _list(passages)[:MAX_PASSAGES])
        return tuple(one for one in found if one is not None)

    def _passage(self, passage: object) -> Words | None:
        match passage:
            case [int() as index, int() as start, int() as end]:
                article = self._article(index)
                if article is not None and 0 <= start < end <= len(self._articles[article].text):
                    return article, start, end
        return None


def _asked(kept: Mapping[str, Any], name: str, values: type[Asked]) -> frozenset[Asked]:
    asked = _list(kept.get(name))
    return frozenset(value for value in values if value.value in asked)


def _told_fields(fields: Mapping[str, object]) -> Iterator[tuple[str, str | date | None]]:
    for field in _TOLD:
        value = fields.get(field)
        if field in fields and value is None:
            yield field, None
        elif isinstance(value, str) and len(value) <= _MAX_TOLD:
            with suppress(ValueError):
                yield field, date.fromisoformat(value) if field == "published" else value


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _file(state: Path, articles: Sequence[Article]) -> Path:
    shas = "\n".join(sorted(article.sha256 for article in articles))
    return state / "sets" / f"{sha256(shas.encode()).hexdigest()[:32]}.json"


def _forget_oldest(folder: Path) -> None:
    kept = sorted(folder.glob("*.json"), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in kept[MAX_SETS:]:
        path.unlink(missing_ok=True)
