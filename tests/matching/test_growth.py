"""What a comparison costs, counted in pairs that are scored: it may not grow with all pairs of statements."""

from __future__ import annotations

import random

from briefreader import Article
from briefreader.briefing import name_articles
from briefreader.matching.candidates import LEAST_SHARE, MAX_PAIRS, MAX_POSTINGS, choose
from briefreader.matching.links import match
from briefreader.matching.spelling import spelling
from briefreader.matching.terms import Bag, bags
from briefreader.mentions.statements import Reading, read

SYLLABLES = "ba co du fe gi ka lo mu ne pi ra so tu ve wi zo".split()
WHEELS = 14


def readings(*texts: str) -> list[Reading]:
    return [read(article) for article in name_articles([Article.from_text(text) for text in texts])]


def bags_of(*texts: str) -> tuple[tuple[Bag, ...], ...]:
    found = readings(*texts)
    return bags(found, spelling(found))


def lists(lines: int, *, holders: int, seed: int) -> str:
    """A list of `lines` lines of `WHEELS` words each, every word of them in about `holders` lines."""
    draw = random.Random(seed)
    words = [
        ["".join(random.Random(f"{wheel} {spoke}").choices(SYLLABLES, k=4)) for spoke in range(lines // holders)]
        for wheel in range(WHEELS)
    ]
    return "\n".join(" ".join(draw.choice(wheel) for wheel in words) + "." for _ in range(lines))


def test_lists_of_like_lines_cost_no_more_than_their_share() -> None:
    for lines in (400, 800):
        rows = bags_of(lists(lines, holders=25, seed=1), lists(lines, holders=25, seed=2))
        statements = sum(map(len, rows))
        uncapped = WHEELS * 25 * statements // 2
        chosen = choose(rows)
        share = max(LEAST_SHARE, 2 * MAX_PAIRS // statements)
        assert len(chosen.pairs) <= statements * (share + MAX_POSTINGS) // 2
        assert len(chosen.pairs) < uncapped * (0.95 if lines == 400 else 0.75)
        assert chosen.cut_short


def test_articles_of_common_length_are_compared_in_full() -> None:
    one, other = lists(40, holders=8, seed=1), lists(60, holders=8, seed=2)
    rows = bags_of(one, other)
    every = {
        ((0, i), (1, j))
        for i, mine in enumerate(rows[0])
        for j, theirs in enumerate(rows[1])
        if mine.terms.keys() & theirs.terms.keys()
    }
    chosen = choose(rows)
    assert set(chosen.pairs) == every and len(chosen.pairs) == len(every)
    assert chosen.cut_short == 0 and match(readings(one, other)).capped == ()


def test_what_was_left_out_is_told_and_an_equal_line_still_found() -> None:
    line = "Kabanelo tufezowi dumuraco gisobave pikaloru."
    one = lists(300, holders=25, seed=1) + "\n" + line
    other = line + "\n" + lists(300, holders=25, seed=2)
    matching = match(readings(one, other))
    assert any("statements were compared only with" in told for told in matching.capped)
    assert matching.matches[0].a.text == matching.matches[0].b.text == line


def test_the_cap_takes_the_same_pairs_whichever_article_comes_first() -> None:
    one, other = lists(500, holders=25, seed=1), lists(400, holders=25, seed=2)
    there, back = choose(bags_of(one, other)), choose(bags_of(other, one))
    assert there.cut_short == back.cut_short > 0
    assert {(a[1], b[1]) for a, b in there.pairs} == {(b[1], a[1]) for a, b in back.pairs}


def test_names_beyond_the_cap_are_told() -> None:
    draw = random.Random(3)
    names = [" ".join("".join(draw.choices(SYLLABLES, k=4)).capitalize() for _ in range(6)) for _ in range(500)]
    text = "\n".join(f"The council met {six} on a day in the spring of that year." for six in names)
    capped = match(readings(text, "The council met nobody.")).capped
    assert any("names were not compared" in told for told in capped)
