"""What the tests of the store share: articles that lie in files, and decisions about them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from briefreader.reading.article import Article
from briefreader.review.decisions import Act, Cited, Decision, Sort, Target
from briefreader.review.store import Store

TEXTS = {
    "a.txt": "The storm killed 12 people in Porto on Monday.\n",
    "b.txt": "Officials said the storm killed 19 people in Porto.\n",
    "c.txt": "A rescue team searched the beach at Vigo all night.\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with three articles."""
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where a store is to be; neither it nor its folder is there."""
    return tmp_path / "data" / "briefreader" / "review.db"


@pytest.fixture
def store(file: Path) -> Iterator[Store]:
    """A store of which no file is there yet."""
    with Store(file) as opened:
        yield opened


@pytest.fixture
def articles(folder: Path) -> list[Article]:
    """The articles of the folder."""
    return [Article.read(folder / name) for name in TEXTS]


@pytest.fixture
def about() -> Callable[..., Target]:
    """Make a target of all the words of some articles."""

    def made(*articles: Article, label: str = "the storm killed") -> Target:
        cited = tuple(Cited(one.sha256, 0, len(one.text), one.text) for one in articles)
        return Target(Sort.FACT if len(articles) > 1 else Sort.ARTICLE, cited, label)

    return made


@pytest.fixture
def noted(about: Callable[..., Target]) -> Callable[..., Decision]:
    """Make a note on some articles."""

    def made(value: str, *articles: Article) -> Decision:
        return Decision(Act.NOTE, about(*articles), value, session="this run")

    return made
