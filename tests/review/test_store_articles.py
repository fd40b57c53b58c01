"""A review finds its articles: moved, renamed, edited, given twice, among others, and none that is not theirs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.reading.article import Article
from briefreader.review.decisions import Decision
from briefreader.review.store import Store
from briefreader.review.versions import Placed, open_now

EDIT = "\nThe police corrected the figure on Tuesday.\n"


@pytest.fixture
def reviewed_pair(store: Store, articles: list[Article], noted: Callable[..., Decision]) -> Store:
    """A store with a decision on the first two articles, which cites both."""
    store.add(noted("seen", *articles[:2]), articles[:2])
    return store


def found(store: Store, *paths: Path) -> Mapping[str, tuple[str, ...]] | None:
    """The letters that the hashes of the decision stand for; None where it is not found."""
    kept = store.load([Article.read(path) for path in paths])
    assert kept.articles is not None
    if not kept.decisions:
        return None
    (decision,) = kept.decisions
    assert decision.target is not None
    return {one.text[:9]: kept.articles[one.sha256] for one in decision.target.evidence}


BOTH = {"The storm": ("A",), "Officials": ("B",)}


def test_moved_and_renamed_articles_are_found(reviewed_pair: Store, folder: Path) -> None:
    (folder / "elsewhere").mkdir()
    (folder / "a.txt").rename(folder / "elsewhere" / "first.txt")
    (folder / "b.txt").rename(folder / "elsewhere" / "second.txt")
    assert found(reviewed_pair, folder / "elsewhere" / "first.txt", folder / "elsewhere" / "second.txt") == BOTH


def test_the_order_of_the_articles_does_not_matter(reviewed_pair: Store, folder: Path) -> None:
    swapped = {"The storm": ("B",), "Officials": ("A",)}
    assert found(reviewed_pair, folder / "b.txt", folder / "a.txt") == swapped


def test_a_third_article_beside_them_does_not_hide_the_review(reviewed_pair: Store, folder: Path) -> None:
    assert found(reviewed_pair, *(folder / name for name in ("a.txt", "b.txt", "c.txt"))) == BOTH
    assert found(reviewed_pair, folder / "a.txt") is None
    assert found(reviewed_pair, folder / "a.txt", folder / "c.txt") is None


def test_an_article_that_is_given_twice_is_found_twice(reviewed_pair: Store, folder: Path) -> None:
    (folder / "copy.txt").write_bytes((folder / "a.txt").read_bytes())
    twice = {"The storm": ("A", "C"), "Officials": ("B",)}
    assert found(reviewed_pair, folder / "a.txt", folder / "b.txt", folder / "copy.txt") == twice


def edited(path: Path) -> None:
    path.write_text(path.read_text(encoding="utf-8") + EDIT, encoding="utf-8")


def test_an_edited_article_is_known_by_its_path_however_that_is_written(
    reviewed_pair: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edited(folder / "a.txt")
    edited(folder / "b.txt")
    (folder / "linked").symlink_to(folder)
    assert found(reviewed_pair, folder / "a.txt", folder / "b.txt") == BOTH
    assert found(reviewed_pair, folder / "a.txt", folder / "data" / ".." / "b.txt") == BOTH
    assert found(reviewed_pair, folder / "linked" / "a.txt", folder / "linked" / "b.txt") == BOTH
    monkeypatch.chdir(folder)
    assert found(reviewed_pair, Path("a.txt"), Path("b.txt")) == BOTH


def test_an_edited_article_in_another_folder_is_known_by_its_name_beside_one_that_was_with_it(
    reviewed_pair: Store, folder: Path
) -> None:
    (folder / "elsewhere").mkdir()
    moved = [(folder / name).rename(folder / "elsewhere" / name) for name in ("a.txt", "b.txt")]
    edited(moved[0])
    assert found(reviewed_pair, *moved) == BOTH
    assert found(reviewed_pair, moved[0], folder / "c.txt") is None
    edited(moved[1])
    assert found(reviewed_pair, *moved) is None, "names alone say nothing: many an article is called article.txt"


def test_articles_that_change_names_are_not_taken_for_versions_of_each_other(
    reviewed_pair: Store, folder: Path
) -> None:
    (folder / "a.txt").rename(folder / "was-a.txt")
    (folder / "b.txt").rename(folder / "a.txt")
    (folder / "was-a.txt").rename(folder / "b.txt")
    swapped = {"The storm": ("B",), "Officials": ("A",)}
    assert found(reviewed_pair, folder / "a.txt", folder / "b.txt") == swapped


def test_every_earlier_version_is_remembered(
    store: Store, folder: Path, noted: Callable[..., Decision], articles: list[Article]
) -> None:
    path, beside = folder / "a.txt", articles[1]
    for version in range(3):
        now = [Article.read(path), beside]
        store.add(noted(f"version {version}", *now), now)
        edited(path)
    assert [one.value for one in store.load([Article.read(path), beside]).decisions] == [
        "version 0",
        "version 1",
        "version 2",
    ]


def test_text_without_a_source_is_known_by_its_words_alone(store: Store, noted: Callable[..., Decision]) -> None:
    one, other = Article.from_text("The storm killed 12 people."), Article.from_text("It killed 19 people.")
    store.add(noted("seen", one, other), [one, other])
    assert store.load([other, one]).decisions
    assert not store.load([Article.from_text("The storm killed 13 people."), other]).decisions


PLACES = st.builds(
    Placed, st.sampled_from(["h1", "h2", "h3", "h4"]), st.sampled_from(["", "/x/a", "/y/a", "/x/b", "/y/b"])
)


@given(st.lists(st.lists(PLACES, min_size=1, max_size=3), max_size=3), st.lists(PLACES, min_size=1, max_size=3))
def test_a_hash_that_is_open_stands_for_itself_and_others_for_files_of_their_name(
    sets: list[list[Placed]], places: list[Placed]
) -> None:
    now = dict(zip("ABC", places, strict=False))
    answer = open_now(sets, now)
    own = {one.sha256 for one in places}
    for sha256, letters in answer.items():
        assert letters
        if sha256 in own:
            assert letters == tuple(letter for letter, one in now.items() if one.sha256 == sha256)
        else:
            names = {Path(one.path).name for members in sets for one in members if one.sha256 == sha256 and one.path}
            assert {Path(now[letter].path).name for letter in letters} <= names
    assert own <= answer.keys()


def test_two_articles_of_one_name_stay_two() -> None:
    """Both were called a.txt and lay side by side: the one that is missing is not the other."""
    side_by_side = [Placed("h1", "/x/a"), Placed("h2", "/y/a")]
    assert open_now([side_by_side], {"A": Placed("h2", "/z/a")}) == {"h2": ("A",)}
