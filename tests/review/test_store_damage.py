"""A store that is damaged, or that something else wrote into: what is known is read, the rest is said in one line."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from briefreader.briefing import empty, name_articles
from briefreader.errors import BriefreaderError, UnreadableError, UnwritableError
from briefreader.reading.article import Article
from briefreader.review import log
from briefreader.review.decisions import Act, Decision
from briefreader.review.reviewed import reviewed
from briefreader.review.store import Store

Noted = Callable[..., Decision]

COPIES = 60


@pytest.fixture
def filled(file: Path, articles: list[Article], noted: Noted) -> Path:
    """The file of a store with decisions of several sorts."""
    with Store(file) as store:
        for number in range(8):
            store.add(noted(f"note {number} " * 40, *articles[: 1 + number % 3]), articles)
        store.add(replace(noted("confirmed", *articles), act=Act.VERDICT), articles)
        store.add(Decision(Act.UNDO, None, of=2), articles)
    return file


def altered(file: Path, statement: str) -> None:
    """Do to a store what neither its triggers nor its checks let anybody do."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(statement)
        for _, made in triggers:
            if "RENAME" not in statement and "DROP" not in statement:
                connection.execute(made)


LOST = [
    "DELETE FROM target WHERE id = 1",
    "UPDATE decision SET at = 'yesterday' WHERE number = 3",
    "UPDATE decision SET at = '2024-01-01T00:00:00' WHERE number = 3",
    "UPDATE decision SET at = '0001-01-01T00:00:00+00:00' WHERE number = 3",
    "UPDATE decision SET value = x'fffe' WHERE number = 3",
    "UPDATE decision SET user = CAST(x'fffe' AS TEXT) WHERE number = 3",
    "UPDATE decision SET \"of\" = 1 WHERE number = 3",
    "UPDATE cited SET start = 'here'",
    "UPDATE cited SET start = -1",
    "UPDATE member SET path = x'00'",
    "UPDATE target SET label = x'00'",
    "ALTER TABLE decision RENAME COLUMN session TO run",
    "DROP TABLE member",
]  # fmt: skip


@pytest.mark.parametrize("statement", LOST)
def test_what_no_version_writes_is_damage(filled: Path, articles: list[Article], statement: str) -> None:
    altered(filled, statement)
    with Store(filled) as store, pytest.raises(UnreadableError) as refused:
        store.load(articles)
    assert str(refused.value) == f"{filled}: the review cannot be read: the file is damaged"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE decision SET act = 'ferdict' WHERE number = 1",
        "UPDATE decision SET act = 'undo' WHERE number = 1",
        "UPDATE decision SET act = 'verdict' WHERE number = 10",
        "UPDATE target SET sort = 'rumour' WHERE id = (SELECT target FROM decision WHERE number = 1)",
    ],
)
def test_what_a_later_version_may_decide_is_passed_over(filled: Path, articles: list[Article], statement: str) -> None:
    altered(filled, statement)
    with Store(filled) as store:
        kept = store.load(articles)
    assert 4 < len(kept.decisions) < 10
    assert 9 in [one.number for one in kept.decisions]


def test_a_verdict_of_a_later_version_is_logged_and_stands_for_nothing(filled: Path, articles: list[Article]) -> None:
    altered(filled, "UPDATE decision SET value = 'ferdict' WHERE act = 'verdict'")
    with Store(filled) as store:
        kept = store.load(articles)
    assert reviewed(empty(articles), kept).review.judgements == {}
    assert "ferdict" in log.as_text(name_articles(articles), kept)


@pytest.mark.parametrize("length", [80, 300, 4096, 20_000])
def test_a_store_that_was_cut_off_is_damaged_and_no_strangers(filled: Path, length: int) -> None:
    filled.write_bytes(filled.read_bytes()[:length])
    with pytest.raises(UnreadableError, match="the file is damaged"):
        Store(filled)


def test_of_a_damaged_store_nothing_is_removed_and_that_is_said(filled: Path) -> None:
    altered(filled, "DROP TABLE cited")
    with Store(filled) as store, pytest.raises(UnwritableError) as refused:
        store.purge(None)
    assert str(refused.value) == f"{filled}: nothing was removed: the file is damaged"


def test_what_is_undone_must_be_there(filled: Path, articles: list[Article]) -> None:
    with Store(filled) as store, pytest.raises(UnwritableError, match="what it undoes or restores was removed"):
        store.add(Decision(Act.UNDO, None, of=99), articles)


def spoilt(data: bytes, chance: random.Random) -> bytes:
    """Bytes of a store after an accident: cut off, some bits turned, or a page over another."""
    spoils = bytearray(data)
    match chance.randrange(4):
        case 0:
            return data[: chance.randrange(len(data))]
        case 1:
            one, other = (4096 * chance.randrange(len(data) // 4096) for _ in range(2))
            spoils[one : one + 4096] = data[other : other + 4096]
        case _:
            for _ in range(chance.choice([1, 3, 30, 300])):
                spoils[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(spoils)


def used(file: Path, articles: Sequence[Article], decision: Decision) -> list[str]:
    """Do with a store all that can be done, and return what is said of what cannot."""
    said = []
    try:
        with Store(file) as store:
            for work in (
                lambda: log.as_text(name_articles(articles), store.load(articles)),
                lambda: reviewed(empty(articles), store.load(articles)),
                store.last,
                store.count,
                store.changed,
                lambda: store.add(decision, articles),
                lambda: store.purge(articles),
                lambda: store.purge(None),
            ):
                try:
                    work()
                except BriefreaderError as error:
                    said.append(str(error))
    except BriefreaderError as error:
        said.append(str(error))
    return said


def test_whatever_happened_to_the_file_is_one_line(
    filled: Path, tmp_path: Path, articles: list[Article], noted: Noted
) -> None:
    data, chance, told = filled.read_bytes(), random.Random(5), set()
    for number in range(COPIES):
        file = tmp_path / f"{number}.db"
        file.write_bytes(spoilt(data, chance))
        told |= {one.removeprefix(f"{file}: ") for one in used(file, articles, noted("more", *articles))}
    assert {"the review cannot be read: the file is damaged", "not kept: the file is damaged"} <= told
    known = ("the file is damaged", "--no-store keeps nothing", "knows 1 only")
    assert [one for one in told if not (one.isprintable() and one.endswith(known))] == []
