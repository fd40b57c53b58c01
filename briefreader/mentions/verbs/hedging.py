"""Which words weaken a verb group: "reportedly", "a risk that", "is believed to"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefreader.lexicon.governing import HEDGES, MERGED, STATES, Hedge
from briefreader.mentions.verbs.groups import Group
from briefreader.mentions.verbs.word_classes import COMMA, SENTENCE, Words

_WORDS_NEAR: Final = 30
"""How far a hedge may stand from its verb: it keeps the cost linear in a text without full stops."""
_RELATIVES: Final = frozenset(("who", "which", "that"))
_WEAK_STATES: Final = frozenset(("expected", "reported"))


def hedges(words: Words, groups: Sequence[Group]) -> tuple[list[list[str]], set[int]]:
    """Return the hedges of each group, in the order of the text, and the groups whose event they leave open."""
    found: list[list[str]] = [_own(group) for group in groups]
    doubtful: set[int] = set()
    ahead = 0
    for place, token in enumerate(words.tokens):
        while ahead < len(groups) and groups[ahead].last < place:
            ahead += 1
        for hedge in HEDGES.get(token.word, ()):
            first = place - hedge.key
            if not _stands(words, first, hedge):
                continue
            target = _target(words, groups, ahead, first, hedge)
            if target >= 0:
                phrase = " ".join(hedge.words)
                if phrase not in found[target]:
                    found[target].append(phrase)
                if hedge.doubt:
                    doubtful.add(target)
            break
    return found, doubtful


def _own(group: Group) -> list[str]:
    """Return the hedge that a group carries as its own state: "is believed to", "appears to"."""
    if STATES.get(group.state) in _WEAK_STATES:
        return [group.state]
    return [f"{group.state} to"] if group.state in MERGED else []


def _stands(words: Words, place: int, hedge: Hedge) -> bool:
    tokens = words.tokens
    if place < 0 or place + len(hedge.words) > len(tokens):
        return False
    return all(tokens[place + step].word == word for step, word in enumerate(hedge.words))


def _target(words: Words, groups: Sequence[Group], ahead: int, place: int, hedge: Hedge) -> int:
    """Return the index of the group that a hedge at `place` weakens, -1 for none."""
    end = place + len(hedge.words) - 1
    if hedge.adverb and ahead < len(groups) and groups[ahead].first <= place:
        return ahead
    following = ahead
    while following < len(groups) and groups[following].first <= end:
        following += 1
    if not hedge.adverb:
        following = _past_relatives(words, groups, following, end)
    limit = COMMA if hedge.adverb else SENTENCE
    if following < len(groups) and not _parted(words, end, groups[following].first, limit):
        return following
    previous = ahead - 1
    if hedge.adverb and previous >= 0 and not _parted(words, groups[previous].last, place, COMMA):
        return previous
    return -1


def _past_relatives(words: Words, groups: Sequence[Group], index: int, end: int) -> int:
    """Return the first group from `index` on outside a relative clause: "fears that the firm that owns it fails"."""
    while index + 1 < len(groups):
        before = groups[index].first - 1
        if before <= end or words.tokens[before].word not in _RELATIVES:
            break
        index += 1
    return index


def _parted(words: Words, start: int, end: int, limit: int) -> bool:
    return end - start > _WORDS_NEAR or any(gap >= limit for gap in words.gaps[start + 1 : end + 1])
