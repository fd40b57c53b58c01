"""What was decided is there again: in this run, in the next, for whoever looks at the same file."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.errors import UnwritableError
from briefreader.model import Kind
from briefreader.reading.article import Article
from briefreader.review.decisions import Act, Cited, Decision, Sort, Target, Verdict
from briefreader.review.store import Store
from briefreader.version import __version__

Noted = Callable[..., Decision]
About = Callable[..., Target]


def notes(store: Store, articles: Sequence[Article]) -> list[str]:
    """What is loaded for these articles, in the log's order."""
    return [one.value for one in store.load(articles).decisions]


def test_a_decision_is_there_again_in_the_next_run_as_it_was_made(
    file: Path, articles: list[Article], about: About
) -> None:
    made = [
        Decision(Act.VERDICT, about(*articles[:2]), Verdict.CONFIRMED, session="one"),
        Decision(Act.NOTE, about(*articles[:2]), "two\nlines", session="one"),
        Decision(Act.UNDO, None, of=1, session="two"),
        Decision(Act.REDO, None, of=1, session="two"),
    ]
    with Store(file) as store:
        kept = tuple(store.add(one, articles) for one in made)
    assert [one.number for one in kept] == [1, 2, 3, 4]
    with Store(file) as store:
        assert store.load(articles).decisions == kept
        assert (store.last(), store.count()) == (4, 4)


def test_a_decision_bears_who_made_it_when_and_with_which_version(
    store: Store, articles: list[Article], noted: Noted
) -> None:
    kept = store.add(noted("seen", *articles), articles)
    assert kept.at is not None and kept.at.tzinfo is UTC
    assert datetime.now(UTC) - kept.at < timedelta(minutes=1)
    assert kept.user
    assert (kept.version, kept.session) == (__version__, "this run")


def test_to_look_for_a_review_makes_no_file_and_no_folder(file: Path, articles: list[Article]) -> None:
    with Store(file) as store:
        assert (store.last(), store.count(), store.changed()) == (0, 0, False)
        kept = store.load(articles)
        assert store.purge(articles) == store.purge(None) == 0
    assert kept.decisions == ()
    assert kept.articles == {one.sha256: (letter,) for one, letter in zip(articles, "ABC", strict=True)}
    assert not file.parent.parent.exists()


def test_without_a_file_decisions_last_as_long_as_the_store(
    tmp_path: Path, articles: list[Article], noted: Noted
) -> None:
    before = sorted(tmp_path.rglob("*"))
    with Store(None) as store:
        store.add(noted("seen", *articles), articles)
        assert not store.changed()
        assert notes(store, articles) == ["seen"]
        assert store.purge(articles) == 1
        assert notes(store, articles) == []
    with Store(None) as another:
        assert another.last() == 0
    assert sorted(tmp_path.rglob("*")) == before


def test_a_decision_that_cites_an_article_that_is_not_open_is_left_out(
    store: Store, articles: list[Article], noted: Noted
) -> None:
    a, b, c = articles
    for value, cited in (("a b", (a, b)), ("b c", (b, c)), ("c", (c,)), ("a b c", (a, b, c))):
        store.add(noted(value, *cited), articles)
    assert notes(store, [a, b]) == ["a b"]
    assert notes(store, [c, b]) == ["b c", "c"]
    assert notes(store, [a]) == []
    assert notes(store, articles) == ["a b", "b c", "c", "a b c"]


def test_what_undoes_a_decision_comes_with_it_and_not_without(
    store: Store, articles: list[Article], noted: Noted
) -> None:
    a, b, c = articles
    store.add(noted("a b", a, b), articles)
    store.add(noted("c", c), articles)
    store.add(Decision(Act.UNDO, None, of=2), articles)
    store.add(Decision(Act.UNDO, None, of=1), articles)
    store.add(Decision(Act.REDO, None, of=1), articles)
    assert [one.number for one in store.load([a, b]).decisions] == [1, 4, 5]
    assert [one.number for one in store.load([c]).decisions] == [2, 3]


def test_two_stores_on_one_file_see_each_other(file: Path, articles: list[Article], noted: Noted) -> None:
    with Store(file) as one, Store(file) as other:
        one.add(noted("mine", *articles), articles)
        assert not one.changed(), "it was its own"
        assert other.changed() and not other.changed()
        other.add(noted("theirs", *articles), articles)
        assert not other.changed()
        assert one.changed() and not one.changed()
        assert notes(one, articles) == notes(other, articles) == ["mine", "theirs"]


def test_a_decision_is_neither_changed_nor_removed_by_sql(file: Path, articles: list[Article], noted: Noted) -> None:
    import sqlite3

    with Store(file) as store:
        store.add(noted("seen", *articles), articles)
        with sqlite3.connect(file) as connection:
            for statement in (
                "UPDATE decision SET value = 'forged'",
                "UPDATE target SET label = 'forged'",
                "UPDATE cited SET words = 'forged'",
                "DELETE FROM decision",
            ):
                with pytest.raises(sqlite3.IntegrityError, match="a decision is"):
                    connection.execute(statement)
        connection.close()
        assert notes(store, articles) == ["seen"]


def test_what_was_removed_meanwhile_cannot_be_undone_and_nothing_is_half_kept(
    file: Path, articles: list[Article], noted: Noted
) -> None:
    with Store(file) as store:
        store.add(noted("seen", *articles), articles)
        store.purge(articles)
        with pytest.raises(UnwritableError, match="what it undoes or restores was removed"):
            store.add(Decision(Act.UNDO, None, of=1), articles)
        assert store.count() == 0
        assert store.add(noted("again", *articles), articles).number == 2, "a number is never given twice"


def test_a_finding_of_an_earlier_version_can_be_decided_again(
    store: Store, folder: Path, articles: list[Article], noted: Noted
) -> None:
    """What is stale cites words of an article that is not open as it was."""
    a, b, _ = articles
    stale = store.add(noted("before", a, b), [a, b])
    (folder / "a.txt").write_text("Nothing happened.\n", encoding="utf-8")
    now = [Article.read(folder / "a.txt"), b]
    assert stale.target is not None
    store.add(Decision(Act.VERDICT, stale.target, Verdict.DISMISSED), now)
    assert notes(store, now) == ["before", "dismissed"]
    assert notes(store, [a, b]) == ["before", "dismissed"]


@given(words=st.text(st.characters(), max_size=40), name=st.text(st.characters(exclude_characters="\0"), max_size=20))
def test_any_words_come_back_as_they_were(words: str, name: str) -> None:
    """A null, a lone surrogate, a letter outside the basic plane: analysts and articles may hold any."""
    article = Article.from_text(f"Words. {words}", title=words, source=f"/nowhere/{name}" if name else None)
    cited = (Cited(article.sha256, 0, len(article.text), article.text),)
    with Store(None) as store:
        target = Target(Sort.DISCREPANCY, cited, words, Kind.QUANTITY)
        kept = store.add(Decision(Act.NOTE, target, words), [article])
        assert store.load([article]).decisions == (kept,)


def test_decisions_on_one_target_share_it(store: Store, articles: list[Article], noted: Noted) -> None:
    for value in ("first", "second"):
        store.add(noted(value, *articles), articles)
    one, other = store.load(articles).decisions
    assert one.target is other.target


DECIDING = """
import sys
from pathlib import Path
from briefreader.errors import UnwritableError
from briefreader.reading.article import Article
from briefreader.review.decisions import Act, Cited, Decision, Sort, Target
from briefreader.review.store import Store

file, name, *paths = sys.argv[1:]
articles = [Article.read(path) for path in paths]
target = Target(Sort.FACT, tuple(Cited(one.sha256, 0, 9, one.text[:9]) for one in articles), "both")
sys.stdin.readline()
with Store(Path(file)) as store:
    number = 0
    while number < 40:
        try:
            kept = store.add(Decision(Act.NOTE, target, f"{name} {number}", session=name), articles)
        except UnwritableError as error:
            if "another process holds the file" not in str(error):
                raise
        else:
            print(kept.number, flush=True)
            number += 1
"""


def deciding(file: Path, folder: Path, **about: str) -> list[subprocess.Popen[str]]:
    """Start processes that decide forty times of some articles, all at once."""
    running = [
        subprocess.Popen(
            [sys.executable, "-c", DECIDING, str(file), name, *(str(folder / f"{each}.txt") for each in letters)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for name, letters in about.items()
    ]
    for process in running:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    return running


def test_two_processes_that_decide_at_once_lose_nothing(file: Path, folder: Path, articles: list[Article]) -> None:
    running = deciding(file, folder, one="ab", other="ab")
    told = [process.communicate(timeout=60)[0].split() for process in running]
    assert [process.returncode for process in running] == [0, 0]
    with Store(file) as store:
        decisions = store.load(articles).decisions
    assert sorted(int(number) for numbers in told for number in numbers) == list(range(1, 81))
    for name, numbers in zip(("one", "other"), told, strict=True):
        own = [one for one in decisions if one.session == name]
        assert [one.value for one in own] == [f"{name} {number}" for number in range(40)]
        assert [str(one.number) for one in own] == numbers
    assert all(earlier.number < later.number for earlier, later in pairwise(decisions))


def test_what_is_purged_meanwhile_takes_no_decision_on_other_articles_with_it(
    file: Path, folder: Path, articles: list[Article]
) -> None:
    one, other = deciding(file, folder, one="ab", other="bc")
    with one, other:
        assert one.stdout is not None and other.stdout is not None
        for count, _ in enumerate(one.stdout, 1):
            if count % 8 == 0:
                with Store(file) as store, suppress(UnwritableError):  # the others may hold the file just then
                    store.purge(articles[:2])
        told = other.stdout.read().split()
    assert (one.returncode, count, other.returncode) == (0, 40, 0)
    with Store(file) as store:
        store.purge(articles[:2])
        decisions = store.load(articles).decisions
    assert [each.value for each in decisions] == [f"other {number}" for number in range(40)]
    assert [str(each.number) for each in decisions] == told
