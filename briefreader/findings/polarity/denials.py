"""Denied in one account, shown in the other by what it did: no damage to the dam, and a crack in its wall."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Final

from briefreader.findings.compared import Compared, Difference, Side
from briefreader.findings.polarity.assertions import Certainty, certainty_around
from briefreader.findings.polarity.phrases import PhraseIndex, find_phrases, index_phrases
from briefreader.findings.polarity.scene import Scene, scenes
from briefreader.findings.polarity.telling import credited, other_time, passage_of, read_out, summary
from briefreader.findings.polarity.whom import Who, alike, people_meant, who
from briefreader.lexicon.naming import CALENDAR
from briefreader.lexicon.showing import Row, Tie, rows
from briefreader.mentions.tokens import Token
from briefreader.mentions.verbs.predicates import Stage
from briefreader.model import Kind, Severity, Span

MAX_TOLD: Final = 80
"""Tellings of one row read from an article at most: a stated cap."""
MAX_CITED: Final = 3
"""Passages that show what was denied, of one finding."""
_REACH: Final = 6
_NEGATIONS: Final = frozenset("no nothing never not without nor neither none cannot".split())
_DENYING: Final = frozenset("deny denies denied denying".split())
_LIMITING: Final = frozenset(
    """
    only just all every further more additional other else another new serious seriously major significant significantly
    severe severely badly longer yet again immediate immediately until but except besides necessarily always enough
    exactly impossible unlikely doubt if whether unless because how what many sure clear than rather either alone
    """.split()
)
"""Words that leave half of a denial unsaid, or deny something else."""
_OF: Final = frozenset("to in at of on for with from inside near among between about".split())
_EARLIER: Final = frozenset("years decades decade century previous previously earlier ago history past".split())
"""Words that put what is told into another, earlier event."""
_ANCHORS: Final = 4


@dataclass(frozen=True, slots=True)
class Mention:
    """A word for something deniable: denied there, or told as a fact.

    `anchors` are the keys of what a denial is of; of what is told, the keys of its statement.
    """

    side: Side
    span: Span
    row: int
    denied: bool
    anchors: frozenset[str]
    names: frozenset[str]
    who: Who
    source: str

    @property
    def tie(self) -> Tie:
        """What ties a denial to what shows the contrary."""
        return _rows()[self.row].tie


@cache
def _rows() -> tuple[Row, ...]:
    return rows()


@cache
def _indexes() -> tuple[PhraseIndex, PhraseIndex]:
    """Return the phrases that deny, or are denied, by row; and those that show."""
    return (
        index_phrases(phrases for row in _rows() for phrases in (row.denied, row.absent)),
        index_phrases(row.shown for row in _rows()),
    )


def denials_refuted(compared: Compared) -> Iterator[Difference]:
    """Yield a difference for everything that one account denies and another shows to have been.

    Where one article has both from one source, it tells of two things or two times: nothing is raised.
    """
    denied: dict[int, list[Mention]] = {}
    shown: dict[int, list[Mention]] = {}
    for scene in scenes(compared):
        numbers = {scene.one, scene.other}
        for number in numbers - denied.keys():
            denied[number] = list(_denied(scene, number))
        wanted = frozenset(told.row for number in numbers for told in denied[number])
        if not wanted:
            continue
        for number in numbers:
            shown[number] = list(_shown(scene, number, wanted))
        for one, other in dict.fromkeys(((scene.one, scene.other), (scene.other, scene.one))):
            for row in sorted({told.row for told in denied[one]}):
                own = [[told for told in mine if told.row == row] for mine in (denied[one], shown[one])]
                against = [[told for told in theirs if told.row == row] for theirs in (denied[other], shown[other])]
                if found := _apart(scene, (own[0], own[1]), (against[0], against[1])):
                    yield found


Told = tuple[Sequence[Mention], Sequence[Mention]]
"""What an article denies of one row, and what shows it there."""


def _denied(scene: Scene, number: int) -> Iterator[Mention]:
    people = people_meant(scene.compared, number)
    for side in scene.sides(number):
        tokens = side.statement.tokens
        if side.statement.passage.text.endswith("?"):
            continue
        negated: bool | None = None
        for entry, span in find_phrases(_indexes()[0], tokens):
            alone = entry % 2 == 1
            negated = _has_negation(side) if negated is None else negated
            if not alone and not negated:
                continue
            if (_flat(side, span) if alone else _is_denied(side, span)) and not _earlier(side):
                told = who(people.statements, side.address[1], span, people.main)
                anchors, names = _denied_of(side, span, told)
                if alone and _rows()[entry // 2].tie is Tie.SCENE:
                    anchors = names  # "was peaceful": whatever was, the scene was
                yield Mention(side, span, entry // 2, True, anchors, names, told, credited(side, span))


def _shown(scene: Scene, number: int, wanted: frozenset[int]) -> Iterator[Mention]:
    people = people_meant(scene.compared, number)
    counts = dict.fromkeys(wanted, 0)
    for side in scene.sides(number):
        for row, span in find_phrases(_indexes()[1], side.statement.tokens):
            if row not in wanted or counts[row] >= MAX_TOLD or _earlier(side) or not _flat(side, span):
                continue
            counts[row] += 1
            told = who(people.statements, side.address[1], span, people.main)
            keys = frozenset(side.bag.terms)
            names = frozenset(key for key, term in side.bag.terms.items() if term.text[:1].isupper())
            yield Mention(side, span, row, False, keys, names, told, credited(side, span))


def _earlier(side: Side) -> bool:
    return any(token.word in _EARLIER for token in side.statement.tokens)


def _clause_words(side: Side, span: Span) -> list[Token]:
    clause = side.statement.clauses[side.clause_at(span)]
    return [token for token in side.statement.tokens if clause.start <= token.start < clause.end]


def _has_negation(side: Side) -> bool:
    """Return True where anything in a statement is denied."""
    words = side.statement.tokens
    return any(_negates(token) or token.word in _DENYING for token in words)


def _negates(token: Token) -> bool:
    return token.word in _NEGATIONS or token.word.endswith("n't")


def _flat(side: Side, span: Span) -> bool:
    """Return True where what stands at `span` is told as a fact, in a clause that denies nothing."""
    words = _clause_words(side, span)
    if any(_negates(token) or token.word in _DENYING or token.word in ("if", "whether", "unless") for token in words):
        return False
    return certainty_around(side, span) is Certainty.FLAT and not side.statement.passage.text.endswith("?")


def _is_denied(side: Side, span: Span) -> bool:
    """Return True where a negation near before `span` is of what stands there, all of it."""
    words = _clause_words(side, span)
    before = [token for token in words if token.start < span.start][-_REACH:]
    after = [token for token in words if span.end <= token.start < span.end + _FOLLOWING and token.word != "all"]
    if any(token.word in _LIMITING for token in (*before, *after)):
        return False
    if any(_negates(token) for token in before):
        return True
    group = next((told for told in side.statement.predicates if told.span.overlaps(span)), None)
    if group is not None and (group.negated or group.stage is Stage.DENIED):
        return True
    return any(token.word in _DENYING for token in before)


_FOLLOWING: Final = 24
"""Characters after a denied word in which a limit may stand: "was not damaged badly"."""


def _denied_of(side: Side, span: Span, told: Who) -> tuple[frozenset[str], frozenset[str]]:
    """Return the keys of what a denial is of, and of the names among them: what follows "to", "in" or "of"."""
    tokens = side.statement.tokens
    following = next((token for token in tokens if token.start >= span.end), None)
    clause = side.statement.clauses[side.clause_at(span)]
    terms = sorted(
        (term.start, key)
        for key, term in side.bag.terms.items()
        if clause.start <= term.start < clause.end and key not in CALENDAR
    )
    active = any(each.verb.overlaps(span) and each.voice == "active" for each in side.statement.predicates)
    if active or (following is not None and following.word in _OF):
        text = side.reading.article.text
        comma = text.find(",", span.end, clause.end)
        end = comma if comma >= 0 else clause.end
        keys = [key for start, key in terms if span.end < start < end][:_ANCHORS]
    else:
        keys = [key for start, key in terms if start < span.start and key in told.nouns | told.names]
    names = frozenset(key for key in keys if side.bag.terms[key].text[:1].isupper())
    return frozenset(keys), names


def _apart(scene: Scene, ours: Told, theirs: Told) -> Difference | None:
    """Return the difference of a denial of the first article and what shows the contrary in the second."""
    found = [(denial, shown) for denial, shown in product(ours[0], theirs[1]) if _tied(scene, denial, shown)]
    if scene.inside:
        found = [both for both in found if _contradicts(*both)]
        return _difference(*min(found, key=_order), (), both_told=True) if found else None
    if not found:
        return None
    denial, shown = min(found, key=lambda both: (_is_headline(both[1]), not _together(scene, *both), *_order(both)))
    own = [told for told in ours[1] if _tied(scene, denial, told)]
    against = [told for told in theirs[0] if _tied(scene, told, shown)]
    if (own and against) or any(told.source == denial.source for told in own):
        return None
    if any(told.source == shown.source for told in against):
        return None
    also = [told for told in theirs[1] if told.side.address != shown.side.address and _tied(scene, denial, told)]
    return _difference(denial, shown, also[: MAX_CITED - 1], both_told=bool(own or against))


def _contradicts(denial: Mention, shown: Mention) -> bool:
    """Return True where one article has a denial refuted by another source, plainly of the same thing or person."""
    if denial.source == shown.source or denial.side.address == shown.side.address:
        return False
    same = denial.anchors & shown.anchors
    return denial.tie is not Tie.EVENT and (len(same) >= _SURELY if denial.tie is Tie.SCENE else bool(same))


_SURELY: Final = 2


def _order(both: tuple[Mention, Mention]) -> tuple[int, int]:
    return both[0].span.start, both[1].span.start


def _is_headline(told: Mention) -> bool:
    return told.side.address[1] == 0


def _together(scene: Scene, one: Mention, other: Mention) -> bool:
    return scene.together(one.side.address, other.side.address)


def _tied(scene: Scene, denial: Mention, shown: Mention) -> bool:
    """Return True where what is shown is what was denied, of the same thing, person or scene."""
    if other_time((denial.side, denial.span), (shown.side, shown.span)):
        return False
    if denial.tie is not Tie.PERSON and denial.names and denial.names.isdisjoint(shown.anchors):
        return False
    together = _together(scene, denial, shown)
    match denial.tie:
        case Tie.THING:
            if not denial.anchors or denial.anchors.isdisjoint(shown.anchors):
                return False
            return bool(denial.names) or together
        case Tie.PERSON:
            return alike(denial.who, shown.who) and (together or bool(denial.anchors & shown.anchors))
        case Tie.PARTY:
            return alike(denial.who, shown.who) and bool(denial.anchors & shown.anchors)
        case Tie.SCENE:
            return together and scene.close and (not denial.anchors or bool(denial.anchors & shown.anchors))
    return scene.close and scene.linked(shown.side.address)


def _difference(denial: Mention, shown: Mention, also: Sequence[Mention], *, both_told: bool) -> Difference:
    ordered = sorted((denial, shown), key=lambda told: passage_of(told.side, told.span))
    words = [read_out(told.side, told.span) for told in ordered]
    sources = "; ".join(
        f"{told.side.reading.id} credits {told.source}" if told.source else f"{told.side.reading.id} says so itself"
        for told in ordered
    )
    grave = not both_told and denial.tie is not Tie.SCENE
    return Difference(
        kind=Kind.CERTAINTY,
        severity=Severity.HIGH if grave else Severity.MEDIUM,
        confidence=0.65 if denial.names else 0.5,
        summary=summary(ordered[0].side, ordered[1].side, (words[0], words[1])),
        why=f"One account denies what the other tells ({_rows()[denial.row].name}): {sources}.",
        evidence=tuple(sorted({passage_of(told.side, told.span) for told in (denial, shown, *also)})),
    )
