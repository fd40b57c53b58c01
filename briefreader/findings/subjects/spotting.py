"""Where words and phrases of a list stand in a run of stems: each subject of the news, each entry of a watch list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple


class Found(NamedTuple):
    """A place where a list's word or phrase stands: whose it is, the index of its first stem, and its stems."""

    name: str
    first: int
    stems: tuple[str, ...]

    @property
    def end(self) -> int:
        """The index after its last stem."""
        return self.first + len(self.stems)


class Spotter:
    """Words and phrases by their first stem, so that a text is read once whatever the length of the list."""

    def __init__(self, entries: Mapping[str, Iterable[Sequence[str]]]) -> None:
        """Take the phrases of every name, each a sequence of stems."""
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        for name, phrases in entries.items():
            for phrase in dict.fromkeys(map(tuple, phrases)):
                if phrase:
                    self._by_first[phrase[0]].append((phrase, name))

    def find(self, stems: Sequence[str]) -> Iterator[Found]:
        """Yield every phrase that stands in `stems`, in order."""
        for index, stem in enumerate(stems):
            for phrase, name in self._by_first.get(stem, ()):
                if len(phrase) == 1 or tuple(stems[index : index + len(phrase)]) == phrase:
                    yield Found(name, index, phrase)
