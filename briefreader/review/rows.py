"""Decisions as rows of a store: put in, read, and taken out for good."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from hashlib import sha256
from typing import Any, Final, TypeVar

from briefreader.model import ArticleId, Kind
from briefreader.reading.article import Article
from briefreader.review.decisions import Act, Cited, Decision, Kept, Sort, Target
from briefreader.review.schema import ONLY_ADDED_TO, RefusedError, check_version, stored
from briefreader.review.versions import Placed, open_now, placed

_Row = TypeVar("_Row")

_FITTING: Final = (
    "CREATE TEMP TABLE IF NOT EXISTS open_article (id INTEGER PRIMARY KEY)",
    "CREATE TEMP TABLE IF NOT EXISTS fitting_target (id INTEGER PRIMARY KEY)",
    "CREATE TEMP TABLE IF NOT EXISTS fitting (number INTEGER PRIMARY KEY)",
    "DELETE FROM open_article",
    "DELETE FROM fitting_target",
    "DELETE FROM fitting",
)
"""For what an answer is about: the articles open now, the targets that cite no others, the decisions about these."""

_UNUSED: Final = (
    "DELETE FROM cited WHERE target NOT IN (SELECT target FROM decision WHERE target IS NOT NULL)",
    "DELETE FROM target WHERE id NOT IN (SELECT target FROM decision WHERE target IS NOT NULL)",
    "DELETE FROM member WHERE article_set NOT IN (SELECT article_set FROM decision)",
    "DELETE FROM article_set WHERE id NOT IN (SELECT article_set FROM decision)",
    "DELETE FROM article WHERE id NOT IN (SELECT article FROM cited UNION SELECT article FROM member)",
)


def insert(connection: sqlite3.Connection, decision: Decision, articles: Sequence[Article]) -> int:
    """Put a decision in, with the articles that were open, and return its number once it is on the disk."""
    with _transaction(connection, "BEGIN IMMEDIATE"):
        _check_that_it_is_there(connection, decision.of)
        gathered = _article_set(connection, articles)
        target = _target(connection, decision.target) if decision.target else None
        cursor = connection.execute(
            'INSERT INTO decision (act, target, value, "of", at, user, version, session, article_set) '
            "VALUES (?, ?, CAST(? AS TEXT), ?, ?, CAST(? AS TEXT), ?, ?, ?)",
            (
                decision.act.value,
                target,
                stored(decision.value),
                decision.of,
                decision.at.isoformat() if decision.at else "",
                stored(decision.user),
                decision.version,
                decision.session,
                gathered,
            ),
        )
    return cursor.lastrowid or 0


def read(connection: sqlite3.Connection, now: Mapping[ArticleId, Placed]) -> Kept:
    """Return the decisions whose articles are all among those open now, with what undoes and redoes them.

    What a later version may do, or decide of, is passed over.

    Raises:
        ValueError: a row holds what no version writes.
    """
    with _transaction(connection, "BEGIN"):
        found = _mark_fitting(connection, now)
        targets = dict(_targets(connection))
        rows = connection.execute(
            'SELECT act, target, value, "of", number, at, user, version, session '
            "FROM decision JOIN fitting USING (number) ORDER BY number"
        )
        decisions = [_decision(row, targets) for row in rows]
    return Kept(tuple(one for one in decisions if one is not None), found)


def _decision(row: tuple[Any, ...], targets: Mapping[int, Target | None]) -> Decision | None:
    """Return what a row holds; None of what is not known here."""
    match row:
        case str(act), None | int() as about, str(value), None | int() as of, int(number), str(at), *by:
            user, version, session = _texts(by)
            when = datetime.fromisoformat(at)
        case _:
            raise ValueError(row)
    if when.tzinfo is None or not _EARLIEST <= when.year <= _LATEST:
        raise ValueError(at)
    target = None if about is None else _held(targets, about)
    if act not in _ACTS or (act in _TURNS) == (target is not None) or (act in _TURNS) == (of is None):
        return None
    return Decision(Act(act), target, value, of, number, when, user, version, session)


def _texts(values: Sequence[Any]) -> Sequence[str]:
    if not all(isinstance(one, str) for one in values):
        raise ValueError(values)
    return values


def _held(rows: Mapping[int, _Row], number: int) -> _Row:
    if number not in rows:
        raise ValueError(f"no row {number}")
    return rows[number]


def remove(connection: sqlite3.Connection, now: Mapping[ArticleId, Placed] | None) -> int:
    """Take out the decisions on the articles open now, or all, and what nothing refers to any more; return how many."""
    with _transaction(connection, "BEGIN IMMEDIATE"):
        connection.execute("PRAGMA defer_foreign_keys = ON")  # what undoes a decision goes in the same sweep
        connection.execute("DROP TRIGGER decision_is_kept")
        if now is None:
            gone = connection.execute("DELETE FROM decision").rowcount
        else:
            _mark_fitting(connection, now)
            gone = connection.execute("DELETE FROM decision WHERE number IN (SELECT number FROM fitting)").rowcount
        connection.execute(ONLY_ADDED_TO)
        for statement in _UNUSED:
            connection.execute(statement)
    return gone


@contextmanager
def _transaction(connection: sqlite3.Connection, begin: str) -> Iterator[None]:
    connection.execute(begin)
    try:
        check_version(connection)
        yield
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):  # SQLite may have rolled back itself
            connection.execute("ROLLBACK")
        raise


def _check_that_it_is_there(connection: sqlite3.Connection, number: int | None) -> None:
    if number and not connection.execute("SELECT 1 FROM decision WHERE number = ?", (number,)).fetchone():
        raise RefusedError("what it undoes or restores was removed")


def _number(row: tuple[Any, ...]) -> int:
    match row:
        case (int(number),):
            return number
    raise ValueError(row)


def _article_set(connection: sqlite3.Connection, articles: Sequence[Article]) -> int:
    places = [placed(article) for article in articles]
    digest = _digest([(one.sha256, one.path) for one in places])
    if row := connection.execute("SELECT id FROM article_set WHERE digest = ?", (digest,)).fetchone():
        return _number(row)
    number = connection.execute("INSERT INTO article_set (digest) VALUES (?)", (digest,)).lastrowid or 0
    for place, (article, where) in enumerate(zip(articles, places, strict=True)):
        known = _article(connection, article.sha256, article.title or "", article.size)
        connection.execute(
            "INSERT INTO member VALUES (?, ?, ?, CAST(? AS TEXT))", (number, place, known, stored(where.path))
        )
    return number


def _article(connection: sqlite3.Connection, sha: str, title: str = "", size: int = 0) -> int:
    """Return the row of an article; of one that only a stale finding cites no more than the hash may be known."""
    if row := connection.execute("SELECT id FROM article WHERE sha256 = ?", (sha,)).fetchone():
        return _number(row)
    insertion = "INSERT INTO article (sha256, title, size) VALUES (?, CAST(? AS TEXT), ?)"
    return connection.execute(insertion, (sha, stored(title), size)).lastrowid or 0


def _target(connection: sqlite3.Connection, target: Target) -> int:
    """Return the row of a target: what is decided of the same evidence twice has one."""
    kind = target.kind.value if target.kind else None
    evidence = [(one.sha256, one.start, one.end, one.text) for one in target.evidence]
    digest = _digest((target.sort.value, kind, target.label, evidence))
    if row := connection.execute("SELECT id FROM target WHERE digest = ?", (digest,)).fetchone():
        return _number(row)
    insertion = "INSERT INTO target (digest, sort, kind, label) VALUES (?, ?, ?, CAST(? AS TEXT))"
    row = (digest, target.sort.value, kind, stored(target.label))
    number = connection.execute(insertion, row).lastrowid or 0
    connection.executemany(
        "INSERT INTO cited VALUES (?, ?, ?, ?, ?, CAST(? AS TEXT))",
        [
            (number, place, _article(connection, one.sha256), one.start, one.end, stored(one.text))
            for place, one in enumerate(target.evidence)
        ],
    )
    return number


def _digest(value: object) -> bytes:
    return sha256(ascii(value).encode()).digest()


def _mark_fitting(connection: sqlite3.Connection, now: Mapping[ArticleId, Placed]) -> dict[str, tuple[ArticleId, ...]]:
    """Note the decisions whose articles are all open now; return which of these the kept hashes stand for."""
    sets: dict[int, list[Placed]] = {}
    members = "SELECT article_set, sha256, path FROM member JOIN article ON article.id = member.article"
    for number, sha, path in connection.execute(members):
        sets.setdefault(number, []).append(Placed(*_texts((sha, path))))
    found = open_now(sets.values(), now)
    for statement in _FITTING:
        connection.execute(statement)
    connection.executemany(
        "INSERT INTO open_article SELECT id FROM article WHERE sha256 = ?", [(sha,) for sha in found]
    )
    connection.execute(
        "INSERT INTO fitting_target SELECT DISTINCT target FROM cited AS one "
        "WHERE article IN (SELECT id FROM open_article) AND NOT EXISTS (SELECT 1 FROM cited AS other "
        "WHERE other.target = one.target AND other.article NOT IN (SELECT id FROM open_article))"
    )
    connection.execute(
        "INSERT INTO fitting SELECT number FROM decision WHERE target IN (SELECT id FROM fitting_target)"
    )
    connection.execute('INSERT INTO fitting SELECT decision.number FROM decision JOIN fitting ON "of" = fitting.number')
    return found


def _targets(connection: sqlite3.Connection) -> Iterator[tuple[int, Target | None]]:
    """Return the targets that cite no articles but those open now, by their rows; None for one of an unknown sort."""
    hashes = dict(connection.execute("SELECT id, sha256 FROM article JOIN open_article USING (id)"))
    cited: dict[int, list[Cited]] = {}
    for target, article, start, end, words in connection.execute(
        'SELECT target, article, start, "end", words FROM cited '
        "WHERE target IN (SELECT id FROM fitting_target) ORDER BY target, place"
    ):
        match start, end, words:
            case int(), int(), str() if 0 <= start <= end:
                cited.setdefault(target, []).append(Cited(_held(hashes, article), start, end, words))
            case _:
                raise ValueError(words)
    for target, sort, kind, label in connection.execute(
        "SELECT id, sort, kind, label FROM target JOIN fitting_target USING (id)"
    ):
        name, called = _texts((sort, label))
        evidence = tuple(_held(cited, target))
        yield target, Target(Sort(name), evidence, called, _KINDS.get(kind)) if name in _SORTS else None


_ACTS: Final = frozenset(Act)
_SORTS: Final = frozenset(Sort)
_TURNS: Final = frozenset({Act.UNDO, Act.REDO})
"""What is about a decision, and not about a finding."""
_EARLIEST: Final = 1970
_LATEST: Final = 9998
"""Years of which every zone has a time."""
_KINDS: Final = {kind.value: kind for kind in Kind}
"""Of one that only a later version looks for, None."""
