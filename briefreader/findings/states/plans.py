"""Events that one article has ahead and the other behind it, anywhere in their text: will have / passed a medical."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Final

from briefreader.findings.compared import Compared, Pair, Side
from briefreader.lexicon.stopwords import STOP_WORDS
from briefreader.lexicon.synonyms import base_form
from briefreader.mentions.tokens import stem
from briefreader.mentions.verbs.predicates import Predicate, Stage

LIGHT: Final = frozenset("have hold undergo face take make give pass complete get be go come do bring put".split())
"""Verbs that tell little: the event is the noun behind them ("will have a medical", "passed a medical")."""
COMMON: Final = frozenset(
    map(
        stem,
        "set spend change start begin use work want need know think see look say tell call find show keep help try "
        "leave like feel play turn run move talk ask seem become include follow continue remain stay happen time year "
        "day week".split(),
    )
)
"""Verbs and nouns of so many events that two clauses which share one need not tell of the same."""
LEAST_OVERLAP: Final = 0.14
REACH: Final = 4
"""Words behind a light verb in which its noun stands."""

Event = tuple[Side, Predicate]
Events = Mapping[str, list[Event]]


def plans_apart(compared: Compared) -> Iterator[tuple[Pair, Predicate, Predicate]]:
    """Yield an event that one article only expects, and the other only reports as done or under way."""
    if compared.alone is not None:
        return
    told = [
        (_events(compared, number, ahead=True), _events(compared, number, ahead=False)) for number in _all(compared)
    ]
    for first, second, closeness in compared.on_one_event():
        for (ahead, done), (ahead_there, done_there) in ((told[first], told[second]), (told[second], told[first])):
            for key in sorted(ahead.keys() & done_there.keys()):
                if key in done or key in ahead_there:
                    continue
                if found := _most_alike(compared, ahead[key], done_there[key], closeness):
                    yield found


def _all(compared: Compared) -> range:
    return range(len(compared.readings))


def _events(compared: Compared, number: int, *, ahead: bool) -> Events:
    wanted = (Stage.PLANNED,) if ahead else (Stage.DONE, Stage.UNDER_WAY)
    found: dict[str, list[Event]] = defaultdict(list)
    for index in range(len(compared.readings[number].statements)):
        side = compared.side((number, index))
        for predicate in side.main_predicates:
            if predicate.stage in wanted and not predicate.negated and (key := _key(side, predicate)):
                found[key].append((side, predicate))
    return found


def _key(side: Side, predicate: Predicate) -> str:
    if predicate.lemma not in LIGHT:
        key = stem(predicate.lemma)
    else:
        after = [token for token in side.statement.tokens if token.start >= predicate.span.end][:REACH]
        key = next((token.stem for token in after if token.word not in STOP_WORDS and token.word.isalpha()), "")
        return f"a {base_form(key)}" if key and key not in COMMON else ""
    return base_form(key) if key not in COMMON else ""


def _most_alike(
    compared: Compared, ahead: list[Event], done: list[Event], closeness: float
) -> tuple[Pair, Predicate, Predicate] | None:
    alike = [
        (pair.overlap(plan.span, deed.span, compared.matching.weights), pair, plan, deed)
        for one, plan in ahead
        for other, deed in done
        for pair in (Pair(one, other, closeness / 2, shown=False),)
    ]
    overlap, pair, plan, deed = max(alike, key=lambda found: (found[0], -found[2].span.start, -found[3].span.start))
    if overlap < LEAST_OVERLAP:
        return None
    if pair.one.address < pair.other.address:
        return pair, plan, deed
    return Pair(pair.other, pair.one, pair.score, shown=False), deed, plan
