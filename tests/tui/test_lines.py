"""Paragraphs are parted by a blank line, and what is no story is folded into one line that says so."""

from __future__ import annotations

from briefreader.model import Dropped, Span
from briefreader.reading.article import Article
from briefreader.tui.panes.lines import Lines, lines_of, same_top


def drawn(text: str, lines: Lines) -> list[str]:
    return [line.note or text[line.start : line.end].rstrip() for line in lines.lines]


def test_paragraphs_are_parted_by_one_blank_line() -> None:
    text = "First one.\nSecond one.\n\n\nThird one."

    assert drawn(text, lines_of(text, (), 40)) == ["First one.", "", "Second one.", "", "Third one."]


def test_what_was_left_out_is_folded_into_one_line_with_its_reasons() -> None:
    text = "Banner\nAddress\nThe story.\nSubscribe now"
    dropped = (Dropped(0, 6, "banner"), Dropped(7, 14, "address"), Dropped(26, 39, "newsletter"))

    assert drawn(text, lines_of(text, dropped, 40)) == [
        "· 2 lines left out: banner, address ·",
        "",
        "The story.",
        "",
        "· 1 line left out: newsletter ·",
    ]


def test_every_sentence_of_the_seeds_is_found_on_the_lines_that_show_it(seed_articles: tuple[Article, ...]) -> None:
    for article in seed_articles:
        lines = lines_of(article.text, article.dropped, 45)
        for sentence in article.sentences:
            rows = lines.rows_of(sentence)
            shown = " ".join(article.text[lines[row].start : lines[row].end] for row in rows)
            assert " ".join(article.text[sentence.start : sentence.end].split()) in " ".join(shown.split())


def test_an_offset_between_two_paragraphs_belongs_to_the_line_before() -> None:
    text = "First one.\n\nSecond one."
    lines = lines_of(text, (), 40)

    assert lines.at(11) == 0 and lines.at(12) == 2
    assert list(lines.rows_of(Span(0, len(text)))) == [0, 1, 2]


def test_an_article_of_nothing_but_boilerplate_still_has_a_line() -> None:
    text = "Subscribe"

    assert drawn(text, lines_of(text, (Dropped(0, 9, "newsletter"),), 40)) == ["· 1 line left out: newsletter ·"]


BOXED = "Banner\nAddress\nThe story.\n\nSubscribe now\nto our letter\nThe end."
BOXES = (Dropped(0, 6, "banner"), Dropped(7, 14, "address"), Dropped(27, 54, "newsletter"))


def test_what_was_left_out_is_shown_in_its_place_with_the_reason_before_it() -> None:
    lines = lines_of(BOXED, BOXES, 40, unfolded=True)

    assert drawn(BOXED, lines) == [
        "· left out: banner ·",
        "Banner",
        "· left out: address ·",
        "Address",
        "",
        "The story.",
        "",
        "· left out: newsletter ·",
        "Subscribe now",
        "to our letter",
        "",
        "The end.",
    ]
    assert [line.left_out for line in lines.lines].count(True) == 4


def test_the_line_at_the_top_is_the_same_when_what_was_left_out_is_shown_and_folded_again() -> None:
    folded, unfolded = lines_of(BOXED, BOXES, 40), lines_of(BOXED, BOXES, 40, unfolded=True)

    for top in range(len(folded)):
        there = same_top(folded, top, unfolded)
        assert same_top(unfolded, there, folded) == top
        assert unfolded[there].start == folded[top].start
        assert unfolded[there].is_text == folded[top].is_text


def test_a_line_of_what_was_left_out_becomes_its_fold() -> None:
    folded, unfolded = lines_of(BOXED, BOXES, 40), lines_of(BOXED, BOXES, 40, unfolded=True)

    row = unfolded.at(BOXED.index("to our"))
    assert "newsletter" in folded[same_top(unfolded, row, folded)].note


def test_what_is_folded_names_the_key_that_shows_it_where_there_is_room() -> None:
    text, dropped = "Subscribe\n\nThe harbour was shut.\n", (Dropped(0, 9, "newsletter"),)
    assert drawn(text, lines_of(text, dropped, 60, key="o"))[0] == "· o shows 1 line left out: newsletter"
    assert drawn(text, lines_of(text, dropped, 36, key="o"))[0] == "· 1 line left out: newsletter ·"
