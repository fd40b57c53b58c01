"""One deed, two doers, or two whom it was done to: swapped parties, other names, other sorts of people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from briefreader.findings.actors.parties_apart import Apart, apart, of_one_sort, same_party, two_parties
from briefreader.findings.actors.telling import told
from briefreader.findings.cast import Cast
from briefreader.findings.compared import Compared, Difference, Pair, Side
from briefreader.findings.occasion import on_two_days, other_in_order
from briefreader.lexicon.deeds import EVENTFUL, ONE_DOER, ONE_WAY, SOLE
from briefreader.matching.candidates import Address
from briefreader.matching.terms import Weights
from briefreader.mentions.naming.parties import Deed, deeds, verbs_of
from briefreader.mentions.naming.phrases import Phrase, laid_out
from briefreader.mentions.verbs.predicates import Stage
from briefreader.model import Severity

LEAST_SCORE: Final = 8.0
LEAST_OVERLAP: Final = 0.25
SAME_PARTY_OVERLAP: Final = 0.12
NAMES_OVERLAP: Final = 0.4
"""How much of two clauses must agree: with another sort of people, where the other party is the same, for names."""
CLOSE: Final = 22.0
"""Closeness of two articles from which a deed that each tells once is one."""
TOLD_ONCE_SCORE: Final = 10.0
"""What a deed counts as a link that two articles on one event tell once each."""
INSIDE: Final = 0.2
"""What inside one article must agree on top: a text tells of several deeds of one sort."""


@dataclass(frozen=True, slots=True)
class _Story:
    """What the articles' verbs tell: the deeds of each statement, and each article's by their verb."""

    casts: Sequence[Cast]
    weights: Weights
    close: Sequence[tuple[int, int]]
    at: Mapping[Address, Sequence[Deed]]
    by_verb: Mapping[tuple[int, str], Sequence[tuple[Address, Deed]]]

    def of(self, number: int, verb: str) -> Sequence[Deed]:
        """Return all that an article tells of one deed."""
        return [deed for _, deed in self.by_verb.get((number, verb), ())]


def done(compared: Compared, casts: Sequence[Cast]) -> Iterator[Difference]:
    """Yield a difference for every deed that two linked statements ascribe to, or tell of, different people."""
    story = _story(compared, casts)
    for pair in compared.pairs:
        if pair.score < LEAST_SCORE:
            continue
        for one in story.at.get(pair.one.address, ()):
            for other in story.at.get(pair.other.address, ()):
                if one.verb == other.verb and _one_occasion(pair, one, other):
                    found = _swapped(pair, one, other, story) or _by_two(pair, (one, other), story)
                    if found is not None:
                        yield found
    yield from _told_once(compared, story)


def _story(compared: Compared, casts: Sequence[Cast]) -> _Story:
    """Read the deeds of verbs alone that both of two linked statements have, or both of two articles on one event."""
    close = _close(compared)
    verbs: dict[Address, frozenset[str]] = {}
    told: dict[int, set[str]] = {number: set() for number in compared.numbers}
    for number in compared.numbers:
        for index, statement in enumerate(casts[number].reading.statements):
            own = frozenset(verb for group in statement.predicates for verb in verbs_of(statement, group))
            verbs[number, index] = own
            told[number] |= own
    wanted: dict[int, set[str]] = {number: set() for number in compared.numbers}
    for one, other in close:
        shared = told[one] & told[other] & EVENTFUL
        wanted[one] |= shared
        wanted[other] |= shared
    for pair in compared.pairs:
        if pair.score >= LEAST_SCORE:
            linked = verbs[pair.one.address] & verbs[pair.other.address]
            wanted[pair.one.address[0]] |= linked
            wanted[pair.other.address[0]] |= linked
    at: dict[Address, list[Deed]] = {}
    by_verb: dict[tuple[int, str], list[tuple[Address, Deed]]] = {}
    for address, own in verbs.items():
        seek = own & wanted[address[0]]
        if seek:
            cast = casts[address[0]]
            statement = cast.reading.statements[address[1]]
            at[address] = list(deeds(laid_out(statement, cast.names[address[1]]), seek))
            for deed in at[address]:
                by_verb.setdefault((address[0], deed.verb), []).append((address, deed))
    return _Story(casts, compared.matching.weights, close, at, by_verb)


def _close(compared: Compared) -> tuple[tuple[int, int], ...]:
    """Return the numbers of every two articles that report one event."""
    return tuple(
        numbers
        for numbers in compared.article_pairs
        if compared.alone is None and compared.closeness(*numbers) >= CLOSE
    )


def _one_occasion(pair: Pair, one: Deed, other: Deed) -> bool:
    spans = one.predicate.span, other.predicate.span
    words = pair.one.passage_around(spans[0]).text, pair.other.passage_around(spans[1]).text
    return not on_two_days(*words) and not other_in_order(pair, *spans)


def _swapped(pair: Pair, one: Deed, other: Deed, story: _Story) -> Difference | None:
    """Find who did it where the other article has it done to them: X sued Y / Y sued X."""
    if one.verb not in ONE_WAY or not (one.doer and one.undergoer and other.doer and other.undergoer):
        return None
    if not (_is_named(one.doer, other.undergoer) and _is_named(one.undergoer, other.doer)):
        return None
    if same_party(one.doer, other.doer) or same_party(one.undergoer, other.undergoer):
        return None
    if _also_told(story.of(pair.other.address[0], one.verb), one, other):
        return None
    if _also_told(story.of(pair.one.address[0], one.verb), other, one):
        return None
    evidence = pair.one.passage_of(one.predicate), pair.other.passage_of(other.predicate)
    why = f"Who did it to whom is turned round: {_words(pair.one, one.doer)} and {_words(pair.one, one.undergoer)}."
    return told(pair, Severity.HIGH, (evidence[0].text, evidence[1].text), why, evidence)


def _is_named(one: Phrase, other: Phrase) -> bool:
    return bool(one.name and other.name) and same_party(one, other)


def _also_told(told_deeds: Sequence[Deed], deed: Deed, conflicting: Deed) -> bool:
    """Return True where an article that contradicts a deed tells of the deed itself too."""
    return any(
        other is not conflicting
        and deed.doer is not None
        and other.doer is not None
        and same_party(deed.doer, other.doer)
        and (deed.undergoer is None or other.undergoer is None or same_party(deed.undergoer, other.undergoer))
        for other in told_deeds
    )


def _by_two(pair: Pair, both: tuple[Deed, Deed], story: _Story) -> Difference | None:
    """Find one deed that has two doers, or that is done to two."""
    one, other = both
    for role in ("doer", "undergoer"):
        ours, theirs = _role(one, role), _role(other, role)
        found = apart(ours, theirs) if ours and theirs else None
        if ours is None or theirs is None or found is None:
            continue
        if _is_one_deed(pair, both, role, found, story.weights) and not _elsewhere(pair, both, role, story, found):
            return _difference(pair, both, role, found)
    return None


def _difference(pair: Pair, both: tuple[Deed, Deed], role: str, found: Apart) -> Difference:
    one, other = both
    evidence = pair.one.passage_of(one.predicate), pair.other.passage_of(other.predicate)
    ours, theirs = _role(one, role), _role(other, role)
    words = (
        _words(pair.one, ours) if ours else evidence[0].text,
        _words(pair.other, theirs) if theirs else evidence[1].text,
    )
    party = "did it" if role == "doer" else "it was done to"
    why = f"Both tell of one deed ({one.predicate.lemma}); who {party} differs: {found.reason}."
    return told(pair, found.severity, words, why, evidence)


def _role(deed: Deed, role: str) -> Phrase | None:
    return deed.doer if role == "doer" else deed.undergoer


def _is_one_deed(pair: Pair, both: tuple[Deed, Deed], role: str, found: Apart, weights: Weights) -> bool:
    one, other = both
    ours, theirs = (_role(deed, "undergoer" if role == "doer" else "doer") for deed in both)
    overlap = pair.overlap(one.predicate.span, other.predicate.span, weights) - (INSIDE if pair.inside else 0.0)
    if pair.inside and not pair.shown:
        return False
    if ours is not None and theirs is not None:
        if two_parties(ours, theirs):
            return False
        sole = role == "doer" and one.verb in SOLE and _is_one_thing(ours, theirs)
        least = NAMES_OVERLAP if found.by_name and not sole else SAME_PARTY_OVERLAP
        if not same_party(ours, theirs):
            least = max(least, LEAST_OVERLAP)
    else:
        least = NAMES_OVERLAP if found.by_name else LEAST_OVERLAP
    if found.by_name and (_is_ahead(one) != _is_ahead(other) or (least == NAMES_OVERLAP and not pair.shown)):
        return False
    return overlap >= least


def _is_ahead(deed: Deed) -> bool:
    return deed.predicate.stage is Stage.PLANNED


def _is_one_thing(one: Phrase, other: Phrase) -> bool:
    """Return True for what only one can have won or bought: named, or one thing with no word that tells two apart."""
    if one.name is not None and other.name is not None:
        return True
    if one.head != other.head or one.head.endswith("s"):
        return False
    return (one.definite and other.definite) and (
        not one.modifiers or not other.modifiers or not one.modifiers.isdisjoint(other.modifiers)
    )


def _told_once(compared: Compared, story: _Story) -> Iterator[Difference]:
    """Yield the deeds that two articles on one event tell once each, of two parties, wherever they tell them."""
    for one, other in story.close:
        verbs = {verb for number, verb in story.by_verb if number == one} & EVENTFUL
        for verb in sorted(verbs):
            rows = story.by_verb[one, verb], story.by_verb.get((other, verb), ())
            for role in ("doer", "undergoer"):
                first, second = (_sole(row, role) for row in rows)
                if first is not None and second is not None:
                    pair = Pair(compared.side(first[0]), compared.side(second[0]), TOLD_ONCE_SCORE, shown=False)
                    if found := _one_told_once(pair, (first[1], second[1]), role, story):
                        yield found


def _sole(row: Sequence[tuple[Address, Deed]], role: str) -> tuple[Address, Deed] | None:
    """Return the first of an article's deeds of one verb that tells the party, None where they tell of several.

    Nouns of one sort may be of one party: the navy, marines.
    """
    with_party = [(address, deed, party) for address, deed in row if (party := _role(deed, role)) is not None]
    if not with_party or any(_are_two(with_party[0][2], party) for _, _, party in with_party):
        return None
    return with_party[0][:2]


def _are_two(one: Phrase, other: Phrase) -> bool:
    if one.names or other.names:
        return two_parties(one, other)
    return two_parties(one, other) and not of_one_sort(one, other)


def _one_told_once(pair: Pair, both: tuple[Deed, Deed], role: str, story: _Story) -> Difference | None:
    ours, theirs = (_role(deed, role) for deed in both)
    found = apart(ours, theirs) if ours and theirs else None
    others = [_role(deed, "undergoer" if role == "doer" else "doer") for deed in both]
    if found is None or (found.by_name and not (role == "doer" and both[0].verb in ONE_DOER)):
        return None
    if others[0] is not None and others[1] is not None and two_parties(others[0], others[1]):
        return None
    if not _one_occasion(pair, *both) or _elsewhere(pair, both, role, story, found):
        return None
    return _difference(pair, both, role, found)


def _elsewhere(pair: Pair, both: tuple[Deed, Deed], role: str, story: _Story, found: Apart) -> bool:
    """Return True where either article tells of the deed with the other's party too, or names them for another part."""
    numbers = pair.one.address[0], pair.other.address[0]
    for deed, conflicting, number in ((both[0], both[1], numbers[1]), (both[1], both[0], numbers[0])):
        party = _role(deed, role)
        if party is None or (not found.by_name and _is_in(pair, party, number)):
            return True
        for told_deed in story.of(number, deed.verb):
            against = _role(told_deed, role)
            if told_deed is conflicting or told_deed is deed or against is None:
                continue
            if against.joined or same_party(party, against):
                return True
        sole = deed.verb in SOLE and role == "doer"
        if found.by_name and not sole and party.name and story.casts[number].has_name(party.name):
            return True
    return False


def _is_in(pair: Pair, party: Phrase, number: int) -> bool:
    """Return True where the other statement of the pair has the party's noun, or whose it is, in another place."""
    side = pair.other if pair.other.address[0] == number and not pair.inside else pair.one
    if pair.inside:
        return False
    word = party.head if party.origin is None else party.origin.text.lower()
    return any(token.word == word for token in side.statement.tokens)


def _words(side: Side, phrase: Phrase) -> str:
    tokens = side.statement.tokens
    start, end = tokens[phrase.first].start, tokens[phrase.core - 1].end
    if phrase.name is not None:
        start, end = min(start, phrase.name.start), max(end, phrase.name.end)
    return side.reading.article.text[start:end]
