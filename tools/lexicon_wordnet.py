"""WordNet 3.0 cut to pairs of words that may stand for each other: its dominant senses only.

The database is Debian's package wordnet-base (/usr/share/wordnet) or Princeton's own dict folder; its formats are
described in wndb(5) and cntlist(5). Two words are taken as related where the sense that each nearly always has is one
synset, or two that WordNet calls derivationally related (inspect, inspector). A word and its hypernym are not, for
with dominant senses most of those pairs are like export and smuggle; nor are sisters, such as rise and fall.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import Stemmer

from briefreader.lexicon.stopwords import STOP_WORDS
from tools.toml_source import SourceError

_KINDS: Final = ("noun", "verb", "adj")
_ANTONYM: Final = "!"
_DERIVED: Final = "+"
_DOMINANT: Final = 0.7  # of a word's tagged uses, the share that its main sense must have
_TAGGED: Final = 3  # uses below which that share says nothing
_FREQUENT: Final = 2  # tagged uses that a word must have: rarer words are not met in news
# Words that the corpora of the sixties, on which the counts rest, use otherwise than news does now.
_UNLIKE_NEWS: Final = frozenset(
    "brook clerk cortical discount drawn inert inhibit java kind minister pitcher said sort technician".split()
)
_SHORTEST: Final = 4  # letters: shorter words have too many senses that were never tagged

_LEFT_OUT: Final = STOP_WORDS | _UNLIKE_NEWS

SynsetId = tuple[str, str]  # kind, offset
_Sense = tuple[str, SynsetId]


@dataclass(frozen=True, slots=True)
class _Synset:
    words: tuple[str, ...]
    pointers: tuple[tuple[str, SynsetId, int, int], ...]  # symbol, target, numbers of the words (0: the whole synset)


def related_stems(folder: Path) -> dict[str, list[str]]:
    """Return, for each stem, the stems that WordNet relates it to, from the database in `folder`.

    Raises:
        SourceError: the database is not there.
    """
    synsets: dict[SynsetId, _Synset] = {}
    senses: dict[str, SynsetId] = {}
    for kind in _KINDS:
        for line in _lines(folder / f"data.{kind}"):
            _read_synset(kind, line, synsets, senses)
    tags = _tags(folder, senses)
    main = _dominant_senses(synsets, tags)
    stem = Stemmer.Stemmer("english").stemWord
    stems = {word: stem(word) for word in main}
    clear = _clear(stems, tags)
    related: defaultdict[str, set[str]] = defaultdict(set)
    opposed = {frozenset((stem(one[0]), stem(other[0]))) for one, other in _pairs(synsets, _ANTONYM)}
    for one, other in _candidates(synsets, main):
        if one in clear and other in clear and min(tags[one], tags[other]) >= _FREQUENT:
            a, b = stems[one], stems[other]
            if a != b and frozenset((a, b)) not in opposed:
                related[a].add(b)
                related[b].add(a)
    return {head: sorted(others) for head, others in sorted(related.items())}


def _lines(path: Path) -> Iterator[str]:
    try:
        with path.open(encoding="utf-8") as file:
            yield from (line for line in file if not line.startswith("  "))  # the licence stands indented
    except OSError as error:
        raise SourceError(path, "", error.strerror or str(error)) from error


def _read_synset(kind: str, line: str, synsets: dict[SynsetId, _Synset], senses: dict[str, SynsetId]) -> None:
    fields = line.split(" | ", 1)[0].split()
    offset, file, tag = fields[0], fields[1], fields[2]
    size = int(fields[3], 16)
    pairs = [(fields[4 + 2 * n].split("(")[0], fields[5 + 2 * n]) for n in range(size)]
    place = 4 + 2 * size
    pointers = []
    for n in range(int(fields[place])):
        symbol, target, target_tag, words = fields[place + 1 + 4 * n : place + 5 + 4 * n]
        target_kind = {"n": "noun", "v": "verb", "r": "adv"}.get(target_tag, "adj")
        source_word, target_word = divmod(int(words, 16), 256)
        pointers.append((symbol, (target_kind, target), source_word, target_word))
    synsets[kind, offset] = _Synset(tuple(word for word, _ in pairs), tuple(pointers))
    digit = {"n": "1", "v": "2", "a": "3", "s": "5"}[tag]
    for word, number in pairs:
        senses[f"{word.lower()}%{digit}:{file}:{int(number, 16):02}"] = (kind, offset)


def _tags(folder: Path, senses: dict[str, SynsetId]) -> Counter[str | _Sense]:
    """How often each word, and each word in each sense, was tagged in the corpora that WordNet counted."""
    tags: Counter[str | _Sense] = Counter()
    for line in _lines(folder / "cntlist.rev"):
        key, _, count = line.split()
        word, sense = key.split("%")
        tags[word] += int(count)
        synset = senses.get(f"{word}%{':'.join(sense.split(':')[:3])}")
        if synset is not None:
            tags[word, synset] += int(count)
    return tags


def _dominant_senses(synsets: dict[SynsetId, _Synset], tags: Counter[str | _Sense]) -> dict[str, SynsetId]:
    """The sense that a word has nearly always; words without one are left out."""
    meanings: defaultdict[str, list[SynsetId]] = defaultdict(list)
    for synset_id, synset in synsets.items():
        for word in synset.words:
            meanings[word].append(synset_id)
    main: dict[str, SynsetId] = {}
    for word, found in meanings.items():
        if len(word) < _SHORTEST or not (word.isalpha() and word.islower()) or word in _LEFT_OUT:
            continue
        best = max(found, key=lambda synset_id: tags[word, synset_id])
        if len(found) == 1 or (tags[word] >= _TAGGED and tags[word, best] >= _DOMINANT * tags[word]):
            main[word] = best
    return main


def _clear(stems: dict[str, str], tags: Counter[str | _Sense]) -> set[str]:
    """The words that are most of what their stem stands for: important and import share one."""
    stem = Stemmer.Stemmer("english").stemWord
    totals: Counter[str] = Counter()
    for word, count in tags.items():
        if isinstance(word, str) and word.isalpha():
            totals[stem(word)] += count
    return {word for word in stems if 2 * tags[word] >= totals[stems[word]]}


def _candidates(synsets: dict[SynsetId, _Synset], main: dict[str, SynsetId]) -> Iterator[tuple[str, str]]:
    """Pairs of words whose dominant senses are one, or derived from each other."""
    members: defaultdict[SynsetId, list[str]] = defaultdict(list)
    for word, synset_id in main.items():
        members[synset_id].append(word)
    for words in members.values():
        yield from ((one, other) for one in words for other in words if one < other)
    for one, other in _pairs(synsets, _DERIVED):
        if main.get(one[0]) == one[1] and main.get(other[0]) == other[1]:
            yield one[0], other[0]


def _pairs(synsets: dict[SynsetId, _Synset], symbol: str) -> Iterator[tuple[_Sense, _Sense]]:
    """The senses of words between which WordNet draws pointers of one kind."""
    for synset_id, synset in synsets.items():
        for found, target, source_word, target_word in synset.pointers:
            if found == symbol and source_word and target in synsets:
                yield (synset.words[source_word - 1], synset_id), (synsets[target].words[target_word - 1], target)
