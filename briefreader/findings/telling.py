"""What each article tells of a fact, in a word: how far it has got, the figure, the time, whether it quotes.

One kind of word serves a whole fact, so that what stands side by side can be compared. Where the words leave it open
there is none: a missing word costs the analyst a look at the passage, a wrong one the brief. What only one article
could be given a word for is left open too, and so is how far a thing has got where the articles tell in part of
another: their verbs may be those of two things.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from briefreader.mentions.quantities import Quantity, quantities
from briefreader.mentions.quantities.quantity import same_thing
from briefreader.mentions.speech.attributions import attributions
from briefreader.mentions.speech.quotations import quotations
from briefreader.mentions.times import times
from briefreader.mentions.verbs.predicates import Predicate, Stage, predicates
from briefreader.mentions.verbs.status import Hold, Status, statuses
from briefreader.model import ArticleId, Discrepancy, Fact, Kind, Passage, Span, Strength
from briefreader.reading.article import Article

Ways = tuple[str, ...]
"""Ways to say one word, the fullest first: "$40 million", "$40m"."""
Telling = Mapping[ArticleId, Ways]
"""What each article tells; an article that is missing tells nothing sure."""

QUOTED: Final = "quote"
REPORTED: Final = "reported"
STAGES: Final = {
    Stage.PLANNED: "plan",
    Stage.UNDER_WAY: "under way",
    Stage.DONE: "done",
    Stage.POSSIBLE: "possible",
    Stage.DENIED: "denied",
}
_AROUND: Final = 400
"""Characters of its sentence that are read before and after a passage at most."""
_PARAGRAPH: Final = 2_000
"""Characters before and after a passage within which its quotation marks open and close."""
_WRITTEN_ONLY: Final = frozenset(("ordinal", "score"))
_CURRENCIES: Final = "$€£¥₹₽₴"
_RANGE: Final = re.compile(r"^(?:between |from )?(\d[\d.,]*(?: \w+)?) ?(?:to|and|-|–|—) ?(\d[\d.,]*(?: \w+)?)$")
_THOUSANDS: Final = re.compile(r"(?<=\d),000(?![\d,])")
_SHORT: Final = ((" million", "m"), (" billion", "bn"), (" trillion", "tn"), (" thousand", "k"), (" percent", "%"))


def telling(articles: Mapping[ArticleId, Article], fact: Fact, discrepancies: Sequence[Discrepancy]) -> Telling:
    """Return what each article tells of a fact.

    Args:
        articles: the articles by their letters.
        fact: what they report.
        discrepancies: those of the fact, gravest first: what differs is what is told, and nothing beside it.
    """
    for one in discrepancies:
        found = _OF_KIND[one.kind](articles, one.evidence) if one.kind in _OF_KIND else {}
        if found:
            return found
    if discrepancies:
        return {}
    if figures := _compared(articles, fact.passages):
        return figures
    stages = _stages(articles, fact.passages) if fact.strength is Strength.SAME else {}
    if len(stages) > 1 and {ways[0] for ways in stages.values()} - {STAGES[Stage.DONE]}:
        return stages
    quotes = _quotes(articles, fact.passages)
    return quotes if len(quotes) > 1 else {}


Passages = Sequence[Passage]


def _by_article(passages: Passages) -> Mapping[ArticleId, list[Passage]]:
    found: dict[ArticleId, list[Passage]] = {}
    for passage in passages:
        found.setdefault(passage.article, []).append(passage)
    return found


def _read_around(article: Article, passage: Passage) -> Span:
    """Return the sentences that a passage stands in: its words alone may not tell what they depend on."""
    first = bisect_right(article.sentences, passage.start, key=lambda sentence: sentence.end)
    after = bisect_left(article.sentences, passage.end, key=lambda sentence: sentence.start)
    here = article.sentences[first:after]
    start = min(passage.start, here[0].start) if here else passage.start
    end = max(passage.end, here[-1].end) if here else passage.end
    return Span(max(start, passage.start - _AROUND), min(end, passage.end + _AROUND))


# How far it has got.


def _stages(articles: Mapping[ArticleId, Article], passages: Passages) -> Telling:
    """Return the stage that all main verbs of an article's passages agree on."""
    found: dict[ArticleId, Ways] = {}
    for letter, own in _by_article(passages).items():
        stages = {_stage(group) for passage in own for group in _main_predicates(articles[letter], passage)}
        if len(stages) == 1 and (word := stages.pop()):
            found[letter] = (word,)
    return found


def _stage(group: Predicate) -> str:
    return "" if group.negated else STAGES.get(group.stage, "")


def _main_predicates(article: Article, passage: Passage) -> Iterator[Predicate]:
    """Yield the verb groups of a passage that tell what happens or is to: no speech tags, no describing participles."""
    around = _read_around(article, passage)
    tags = [credited.tag for credited in attributions(article.text, [around])]
    for group in predicates(article.text, around.start, around.end):
        main = group.form == "finite" or (group.form == "infinitive" and group.stage is Stage.PLANNED)
        if main and passage.span.covers(group.span) and not any(tag.overlaps(group.span) for tag in tags):
            yield group


def _standing(articles: Mapping[ArticleId, Article], evidence: Passages) -> Telling:
    """Return how far each article has got: its verbs' stages, or the rungs of one ladder where these are alike."""
    stages = _stages(articles, evidence)
    if len(set(stages.values())) > 1:
        return stages
    return _rungs(articles, evidence) or stages


def _certainties(articles: Mapping[ArticleId, Article], evidence: Passages) -> Telling:
    """Return the stages of the verbs where they are what differs: nouns hedge too, and have none."""
    stages = _stages(articles, evidence)
    return stages if len(set(stages.values())) > 1 else {}


def _rungs(articles: Mapping[ArticleId, Article], evidence: Passages) -> Telling:
    told = {
        letter: [
            status
            for passage in own
            for status in statuses(articles[letter].text, passage.start, passage.end)
        ]
        for letter, own in _by_article(evidence).items()
    }  # fmt: skip
    ladders = [{status.ladder for status in found} for found in told.values()]
    for ladder in sorted(set.intersection(*ladders)) if ladders else ():
        on = {letter: {_rung(status) for status in found if status.ladder == ladder} for letter, found in told.items()}
        if all(len(words) == 1 for words in on.values()) and len({*map(frozenset, on.values())}) > 1:
            return {letter: tuple(words) for letter, words in on.items()}
    return {}


def _rung(status: Status) -> str:
    word = status.rung.replace("_", " ")
    return {Hold.REACHED: word, Hold.AHEAD: STAGES[Stage.PLANNED], Hold.DENIED: f"not {word}"}[status.hold]


# Figures.


def _figures(articles: Mapping[ArticleId, Article], evidence: Passages) -> Telling:
    """Return the figures of one thing in the evidence, or the one figure that each article gives there at all."""
    return _compared(articles, evidence) or _single(articles, _figures_of(articles, evidence))


def _compared(articles: Mapping[ArticleId, Article], passages: Passages) -> Telling:
    """Return the figure that each article gives of what another counts too."""
    given = _figures_of(articles, passages)
    return _single(
        articles,
        {
            letter: [one for one in own if any(same_thing(one, other) for other in _others(given, letter))]
            for letter, own in given.items()
        },
    )


Figures = Mapping[ArticleId, list[Quantity]]


def _single(articles: Mapping[ArticleId, Article], figures: Figures) -> Telling:
    """Return the figures of the articles that give just one."""
    return {
        letter: _written(articles[letter].text, own[0])
        for letter, own in figures.items()
        if len({(figure.low, figure.high) for figure in own}) == 1
    }


def _figures_of(articles: Mapping[ArticleId, Article], passages: Passages) -> Figures:
    return {
        letter: [figure for passage in own for figure in _given(articles[letter], passage)]
        for letter, own in _by_article(passages).items()
    }


def _given(article: Article, passage: Passage) -> Iterator[Quantity]:
    around = _read_around(article, passage)
    for figure in quantities(article.text, around.start, around.end):
        if passage.span.covers(figure.number) and figure.unit not in _WRITTEN_ONLY:
            yield figure


def _others(given: Figures, letter: ArticleId) -> Iterator[Quantity]:
    return (figure for other, figures in given.items() if other != letter for figure in figures)


def _written(text: str, figure: Quantity) -> Ways:
    """Return a figure as written, with what makes it more or less, and shorter where it can be."""
    number, start = text[figure.number.start : figure.number.end], figure.number.start
    if start and text[start - 1] in _CURRENCIES:
        number = text[start - 1] + number
    elif figure.unit == "percent":
        number += "%"
    elif figure.unit != "count":
        number = text[figure.span.start : figure.span.end]
    words = " ".join(number.split())
    if found := _RANGE.match(words):
        words = f"{found[1]}–{found[2]}"
    elif figure.bound == "at least":
        words += "+"
    elif figure.bound == "at most":
        words = f"≤{words}"
    elif figure.approximate and words[0].isdigit():
        words = f"~{words}"
    short = words
    for long, brief in _SHORT:
        short = short.replace(long, brief)
    short = _THOUSANDS.sub("k", short)
    return (words,) if short == words else (words, short)


# Quotations and times.


def _quotes(articles: Mapping[ArticleId, Article], passages: Passages) -> Telling:
    """Return which articles quote."""
    by_article = _by_article(passages)
    return {
        letter: (QUOTED,) for letter, own in by_article.items() if any(_is_quoted(articles[letter], p) for p in own)
    }


def _wordings(articles: Mapping[ArticleId, Article], evidence: Passages) -> Telling:
    """Return which articles quote, and which report the same in words of their own."""
    by_article = _by_article(evidence)
    return {
        letter: (QUOTED if any(_is_quoted(articles[letter], passage) for passage in own) else REPORTED,)
        for letter, own in by_article.items()
    }


def _is_quoted(article: Article, passage: Passage) -> bool:
    """Return True where words of a passage stand between quotation marks that hold speech."""
    text = article.text
    before, after = text.rfind("\n", 0, passage.start) + 1, text.find("\n", passage.end)
    start = max(before, passage.start - _PARAGRAPH)
    end = min(len(text) if after < 0 else after, passage.end + _PARAGRAPH)
    return any(not one.scare and one.words.overlaps(passage.span) for one in quotations(text, start, end))


def _times(articles: Mapping[ArticleId, Article], evidence: Passages) -> Telling:
    """Return the one time that each article's evidence tells."""
    found: dict[ArticleId, Ways] = {}
    for letter, own in _by_article(evidence).items():
        text = articles[letter].text
        told = [when.span for passage in own for when in times(text, passage.start, passage.end)]
        words = {" ".join(text[span.start : span.end].split()) for span in told}
        if len(words) == 1:
            found[letter] = tuple(words)
    return found


_OF_KIND: Final[Mapping[Kind, Callable[[Mapping[ArticleId, Article], Passages], Telling]]] = {
    Kind.STATUS: _standing,
    Kind.CERTAINTY: _certainties,
    Kind.QUANTITY: _figures,
    Kind.QUOTATION: _wordings,
    Kind.TIME: _times,
}
"""How what differs is told, for the kinds that there is a word for."""
