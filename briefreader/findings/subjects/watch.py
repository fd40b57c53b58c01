"""Watched topics: what an analyst asked to be told of, shared or not, by the words of a watch list."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from briefreader.findings.subjects.spotting import Spotter
from briefreader.lexicon.watch import WatchEntry
from briefreader.matching.links import Matching
from briefreader.mentions.statements import Statement
from briefreader.mentions.tokens import Token, tokenize
from briefreader.model import Passage, Topic

__all__ = ["WatchEntry", "watched"]

MAX_PASSAGES: Final = 40
"""Passages of one article under one entry at most: a stated cap, for an article that speaks of nothing else."""
MAX_TERMS: Final = 6
MOSTLY: Final = 0.5
"""Share of a topic's passages in which the entry's words stand, from which the topic is the one watched for."""
_LONGEST_ABBREVIATION: Final = 6
_LONGEST_ENDING: Final = 5
"""Letters in which two forms of one word may differ at their end: evacuate, evacuation."""
_Wanted = dict[str, dict[tuple[str, ...], list[list[str]]]]
"""The phrases of each entry, by the keys that they are looked up by, as the list writes them."""


@dataclass(slots=True)
class _Told:
    """Where an entry's words stand, and the words as the articles write them."""

    passages: list[Passage] = field(default_factory=list)
    words: Counter[str] = field(default_factory=Counter)


def watched(topics: Sequence[Topic], watch: Sequence[WatchEntry], matching: Matching) -> tuple[Topic, ...]:
    """Return the topics with those marked that an entry watches for, and then the other entries that are told of.

    An entry marks the shared topic that is mostly told in its words, and adds its own passages to it; where there is
    none it becomes a topic itself, even if one article alone tells of it.
    """
    if not watch:
        return tuple(topics)
    told = _told(watch, matching)
    marked = list(topics)
    added: list[Topic] = []
    for entry in watch:
        if entry.name not in told:
            continue
        found = told[entry.name]
        index = _same_topic(found, marked)
        if index is not None:
            passages = tuple(sorted({*marked[index].passages, *found.passages}))
            marked[index] = replace(marked[index], watch=entry.name, passages=passages)
        else:
            terms = tuple(sorted(found.words, key=lambda word: (-found.words[word], word))[:MAX_TERMS])
            number = len(topics) + len(added) + 1
            added.append(Topic(f"T{number}", _label(entry.name, terms), terms, tuple(found.passages), entry.name))
    return (*marked, *added)


def _told(watch: Sequence[WatchEntry], matching: Matching) -> Mapping[str, _Told]:
    wanted = _wanted(watch)
    spotter = Spotter({name: phrases.keys() for name, phrases in wanted.items()})
    told: dict[str, _Told] = defaultdict(_Told)
    for row in matching.bags:
        counts: Counter[str] = Counter()
        for bag in row:
            words = _words_by_entry(bag.statement, spotter, wanted)
            for name, written in words.items():
                counts[name] += 1
                if counts[name] <= MAX_PASSAGES:
                    told[name].passages.append(bag.statement.passage)
                told[name].words.update(written)
    return told


def _wanted(watch: Sequence[WatchEntry]) -> _Wanted:
    wanted: _Wanted = {entry.name: defaultdict(list) for entry in watch}
    for entry in watch:
        for phrase in (*entry.terms, *entry.synonyms):
            tokens = tokenize(phrase)
            wanted[entry.name][tuple(map(_key, tokens))].append([token.word for token in tokens])
    return wanted


def _words_by_entry(statement: Statement, spotter: Spotter, wanted: _Wanted) -> Mapping[str, set[str]]:
    """Return the words of each entry that stand in a statement, attributions included."""
    tokens = statement.tokens
    base = statement.passage.start
    found: dict[str, set[str]] = defaultdict(set)
    # A word may be told of as an abbreviation (IS) or by its stem (is): both are looked up, at the same place.
    for keys in ([_key(token) for token in tokens], [token.stem for token in tokens]):
        for spotted in spotter.find(keys):
            phrase = tokens[spotted.first : spotted.end]
            words = statement.passage.text[phrase[0].start - base : phrase[-1].end - base]
            forms = wanted[spotted.name][spotted.stems]
            if any(_is_form_of(phrase, form) for form in forms) and not any(mark in words for mark in ",.;:!?"):
                found[spotted.name].add(words if words.isupper() else words.lower())
    return found


def _is_form_of(phrase: Sequence[Token], words: Sequence[str]) -> bool:
    """Return True where a phrase has the words' forms: "mobile" has the stem of "mobilisation" and is another word."""
    return all(_is_one_word(token.word, word) for token, word in zip(phrase, words, strict=True))


def _is_one_word(one: str, other: str) -> bool:
    kept = max(len(one), len(other)) - _LONGEST_ENDING
    return one[: max(kept, 0)] == other[: max(kept, 0)]


def _key(token: Token) -> str:
    """Return what a token is looked up by: its stem, or an abbreviation in its capitals."""
    is_abbreviation = token.text.isupper() and 1 < len(token.text) <= _LONGEST_ABBREVIATION
    return token.text if is_abbreviation else token.stem


def _same_topic(found: _Told, topics: Sequence[Topic]) -> int | None:
    """Return the shared topic that no entry has yet and that is mostly told in an entry's words; the fullest one."""
    own = set(found.passages)
    shares = [
        (sum(passage in own for passage in topic.passages) / len(topic.passages), -index)
        for index, topic in enumerate(topics)
        if topic.watch is None and _tells(found, topic)
    ]
    share, index = max(shares, default=(0.0, 0))
    return -index if share >= MOSTLY else None


def _tells(found: _Told, topic: Topic) -> bool:
    """Return True where a topic's label or terms name what the entry watches for."""
    named = {word for words in (topic.label, *topic.terms) for word in _stems(words)}
    return any(named.issuperset(_stems(words)) for words in found.words)


def _stems(words: str) -> Iterator[str]:
    return (token.stem for token in tokenize(words))


def _label(name: str, terms: Sequence[str]) -> str:
    """Return an entry's label: its name, with the words of the articles that told of it."""
    beside = [term for term in terms if term.casefold() != name.casefold()][:2]
    return f"{name}: {', '.join(beside)}" if beside else name
