"""The articles by name on one line."""

from __future__ import annotations

from briefreader.briefing import empty
from briefreader.reading.article import Article
from briefreader.tui.drawing.rows import plain
from briefreader.tui.panes.name_rows import names_row

TITLES = (
    "Dam breaks at dawn",
    "Forty families moved",
    "Road shut by flood",
    "A school is flooded",
    "River falls",
    "Inquiry begins",
)
ARTICLES = empty([Article.from_text("Words.", title=title) for title in TITLES]).articles


def test_each_article_has_as_much_of_its_title_as_there_is_room_for() -> None:
    assert (
        plain(names_row(ARTICLES[:2], (), "A", 60, focused=False)) == " A Dam breaks at dawn  B Forty families moved "
    )


def test_where_there_is_room_for_one_title_the_article_being_read_has_it() -> None:
    assert plain(names_row(ARTICLES, (), "B", 60, focused=True)) == " A  B Forty families moved  C  D  E  F "
    assert plain(names_row(ARTICLES, (), "B", 20, focused=True)) == " A  B  C  D  E  F "


def test_a_mark_stands_before_the_articles_that_have_what_is_looked_at() -> None:
    row = names_row(ARTICLES, (), "B", 60, having={"B", "D"}, focused=True)

    assert plain(row) == " A ◆B Forty families moved  C ◆D  E  F "
