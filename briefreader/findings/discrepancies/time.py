"""Time: one event, told with days, hours, lengths or deadlines that cannot both hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, islice
from typing import Final

from briefreader.findings.compared import Compared, Difference, Pair, Side
from briefreader.findings.times.one_event import Known, is_new, is_only, likeness, marks, of_one_sort, same_subject
from briefreader.findings.times.order import Ordered, ordered, out_of_order
from briefreader.findings.times.spoken import Spoken, said_twice
from briefreader.findings.times.telling import Telling
from briefreader.findings.times.tellings import in_force, said_again, tellings
from briefreader.lexicon.occurrences import OCCURRING, PHASES
from briefreader.lexicon.saying import FORMS
from briefreader.lexicon.synonyms import fold
from briefreader.mentions.times import Kind as Sort
from briefreader.mentions.times import Relation, When, relation
from briefreader.mentions.verbs.predicates import Stage
from briefreader.model import Kind, Severity

ENOUGH: Final = 0.34
"""Likeness of two events from which they are taken for one."""
ENOUGH_AMBIGUOUS: Final = 0.6
"""… where an article tells of several such events, each at its own time, or somebody says something."""
ENOUGH_INSIDE: Final = 0.8
"""… inside one article, which seldom contradicts itself."""
ENOUGH_HELD: Final = 0.2
"""… and over how long somebody was held captive, which an article tells of one person twice."""
ENOUGH_APART: Final = 0.25
"""… and over how long after something a deed was done that it tells twice."""
FAR: Final = 2.0
"""How many times longer a time is that is of another order."""
MAX_TELLINGS: Final = 80
"""Times of one article held against those of another at most: a stated cap, for calendars and lists."""


@dataclass(frozen=True, slots=True)
class _Clash:
    """Two tellings of one event that cannot both hold."""

    pair: Pair
    one: Telling
    other: Telling
    likeness: float
    main: bool


def find(compared: Compared) -> Iterator[Difference]:
    """Yield a difference for every event whose times in two articles cannot both hold.

    An event is known again by its verb or noun and by what the clauses around it share, wherever it stands in
    the article. Where either article also tells the other's time of that event, they do not differ. Of several
    clashes over one event, the clearest is shown.
    """
    if not compared.pairs and compared.alone is None:
        return
    yield from map(_said_apart, said_twice(compared))
    known = Known.of(compared)
    if compared.alone is not None:
        yield from _clearest(_clashes_inside(known, _told(compared, compared.alone)))
        return
    told_by = [_told(compared, number) for number in compared.numbers]
    order_by = [_ordered(compared, number) for number in compared.numbers]
    for first, second in combinations(compared.numbers, 2):
        yield from _clearest(_clashes(known, told_by[first], told_by[second]))
        found = sorted(out_of_order(known, order_by[first], order_by[second]), key=lambda clash: -clash[2])
        yield from (_in_two_orders(known, *clash) for clash in found[:1])


def _told(compared: Compared, number: int) -> Sequence[Telling]:
    found: list[Telling] = []
    before: Side | None = None
    for place, statement in enumerate(compared.readings[number].statements):
        side = compared.side((number, place))
        if statement.times:
            found += tellings(side)
            found += in_force(side, before)
        elif before is not None and before.statement.times:
            found += said_again(side, before)
        before = side
        if len(found) >= MAX_TELLINGS:
            break
    return found[:MAX_TELLINGS]


def _ordered(compared: Compared, number: int) -> Sequence[Ordered]:
    statements = range(len(compared.readings[number].statements))
    found = (order for place in statements for order in ordered(compared.side((number, place))))
    return list(islice(found, MAX_TELLINGS))


def _clashes(known: Known, ours: Sequence[Telling], theirs: Sequence[Telling]) -> Iterator[_Clash]:
    """Yield the clashes between two articles over events that neither tells at the other's time too."""
    by_event: dict[str, list[Telling]] = {}
    for telling in theirs:
        for key in known.keys_of(telling):
            by_event.setdefault(key, []).append(telling)
    for one in ours:
        alike = {id(other): other for key in known.keys_of(one) for other in by_event.get(key, ())}
        for other in alike.values():
            if _apart(one, other) is not Relation.CONFLICT or not _comparable(one, other):
                continue
            if _also_told(known, one, theirs) or _also_told(known, other, ours):
                continue
            pair = known.pair(one, other)
            only = is_only(known, one, ours) and is_only(known, other, theirs) and of_one_sort(known, pair, one, other)
            value = likeness(known, pair, one, other, only=only)
            doubtful = known.are_strangers(pair) or _unclear(known, one, ours, other, theirs)
            if value < (ENOUGH_AMBIGUOUS if doubtful else ENOUGH):
                continue
            main = known.is_main(one, other)
            if main or not _counted_twice(one, other):
                yield _Clash(pair, one, other, value, main)


def _clashes_inside(known: Known, told: Sequence[Telling]) -> Iterator[_Clash]:
    for one, other in combinations(told, 2):
        if one.side.address == other.side.address or not known.one_word(one, other):
            continue
        if _apart(one, other, same_text=True) is not Relation.CONFLICT or not _comparable(one, other):
            continue
        if not same_subject(one, other) or marks(one) or (is_new(other) and not _heads(one)):
            continue
        if _third_time(known, one, other, told) or _counted_twice(one, other):
            continue
        pair = known.pair(one, other)
        held = known.both_held(one, other)
        value = likeness(known, pair, one, other, only=held)
        needed = ENOUGH if _heads(one) and known.is_main(one, other) else ENOUGH_INSIDE
        if held and sum(known.both_held(one, third) for third in told) == 2:
            needed = ENOUGH_HELD
        if _one_deed_apart(one, other) and sum(_one_deed_apart(one, third) for third in told) == 2:
            needed = ENOUGH_APART
        if value >= needed:
            yield _Clash(pair, one, other, value, known.is_main(one, other))


def _one_deed_apart(one: Telling, other: Telling) -> bool:
    """Return True for one verb whose deed both put so long after something: "shortly after the raid", "hours later"."""
    ours, theirs = one.when, other.when
    distances = ours.kind is theirs.kind is Sort.DISTANCE and ours.side == theirs.side and not ours.from_now
    return distances and one.event == other.event and None not in (one.predicate, other.predicate)


def _heads(telling: Telling) -> bool:
    """Return True for the headline, which tells what the story tells."""
    return telling.side.statement.passage.text == telling.side.reading.article.title


def _apart(one: Telling, other: Telling, *, same_text: bool = False) -> Relation:
    written = one.side.reading.article.published, other.side.reading.article.published
    return relation(one.when, other.when, written, same_text=same_text)


def _comparable(one: Telling, other: Telling) -> bool:
    """Return True for one phase, stage and number: what began and what ended are two, so are a raid and raids."""
    if one.other != other.other or marks(one) != marks(other):
        return False
    if one.event == other.event and one.predicate is other.predicate is None and one.plural != other.plural:
        return False
    if one.when.kind is other.when.kind is Sort.DISTANCE and not _from_one_event(one, other):
        return False
    if one.phase != other.phase:
        return _is_beginning(one, other) or _is_beginning(other, one)
    if one.predicate is None or other.predicate is None or one.planned == other.planned:
        return True
    return any(_is_listed(telling) for telling in (one, other))


def _is_listed(telling: Telling) -> bool:
    """Return True for what "takes place on 18 May": the present tells what is to come."""
    predicate = telling.predicate
    return predicate is not None and predicate.stage is Stage.HOLDS and predicate.lemma in OCCURRING | PHASES.keys()


def _from_one_event(one: Telling, other: Telling) -> bool:
    """Return True where both are measured from one event; where one does not tell from which, the deed must be one."""
    ours, theirs = (frozenset(map(fold, telling.when.anchor)) for telling in (one, other))
    if ours and theirs:
        return not ours.isdisjoint(theirs)
    return one.when.from_now or one.event == other.event


def _is_beginning(one: Telling, other: Telling) -> bool:
    """Return True where what is to come is told as a whole by the one and by its start in the other."""
    return not one.phase and other.phase == "begin" and one.planned


def _also_told(known: Known, one: Telling, against: Sequence[Telling]) -> bool:
    """Return True where the other article tells such an event at this time too."""
    return any(known.one_word(one, other) and _apart(one, other) is Relation.AGREE for other in against)


def _unclear(known: Known, one: Telling, ours: Sequence[Telling], other: Telling, theirs: Sequence[Telling]) -> bool:
    """Return True where the event may be one of several: something said, or what an article tells at several times."""
    return _is_said(one) or _several(known, one, ours) or _several(known, other, theirs)


def _is_said(telling: Telling) -> bool:
    """Return True for a verb of saying: who warns once may warn again."""
    return telling.predicate is not None and telling.predicate.lemma in FORMS


def _several(known: Known, one: Telling, told: Sequence[Telling]) -> bool:
    """Return True where an article gives such events several times that cannot be of one."""
    return any(
        known.one_word(one, other) and one.phase == other.phase
        and _apart(one, other, same_text=True) is Relation.CONFLICT
        for other in told
        if other is not one
    )  # fmt: skip


def _counted_twice(one: Telling, other: Telling) -> bool:
    """Return True where both clauses have figures, and none alike: 40 cases on Monday, 55 on Tuesday."""
    figures = [
        frozenset(
            (quantity.low, quantity.high)
            for quantity in telling.side.statement.quantities
            if telling.side.clause_at(quantity.span) == telling.side.clause_at(telling.when.span)
            and not quantity.span.overlaps(telling.when.span)
        )
        for telling in (one, other)
    ]
    return bool(figures[0]) and bool(figures[1]) and figures[0].isdisjoint(figures[1])


def _third_time(known: Known, one: Telling, other: Telling, told: Sequence[Telling]) -> bool:
    """Return True where an article tells such an event at a third time: it then tells of several."""
    return any(
        known.one_word(one, third)
        and _apart(one, third, same_text=True) is Relation.CONFLICT
        and _apart(other, third, same_text=True) is Relation.CONFLICT
        for third in told
    )


def _clearest(clashes: Iterator[_Clash]) -> Iterator[Difference]:
    """Yield one difference for each event and sort of time: the clash over which the articles agree most otherwise."""
    kept: list[_Clash] = []
    for clash in sorted(clashes, key=_order):
        if not any(_same_point(clash, other) for other in kept):
            kept.append(clash)
    return map(_difference, kept)


def _same_point(one: _Clash, other: _Clash) -> bool:
    """Return True where two clashes are one point: of one event, over one time, or over the same two days."""
    if _sort(one) != _sort(other):
        return False
    ours, theirs = (one.one, one.other), (other.one, other.other)
    if {telling.event for telling in ours} & {telling.event for telling in theirs}:
        return True
    return any(
        mine.when.span == their.when.span or (_day(mine.when) == _day(their.when) != (None,) * 4)
        for mine, their in zip(ours, theirs, strict=True)
    )


def _day(when: When) -> tuple[int | None, ...]:
    return when.month, when.day, when.weekday, when.shift


def _order(clash: _Clash) -> tuple[object, ...]:
    a, b = clash.one.when.span, clash.other.when.span
    first, second = sorted(((a.start, a.end), (b.start, b.end)))
    return -clash.likeness, not clash.main, first, second, *sorted((clash.one.event, clash.other.event))


def _sort(clash: _Clash) -> str:
    """Return what differs: the day, the hour, how long, how far from what, or until when."""
    one, other = clash.one.when, clash.other.when
    if {one.bound, other.bound} & {"by", "within"}:
        return "deadline"
    if one.kind is Sort.DURATION:
        return "length"
    if one.kind is Sort.DISTANCE:
        return "distance"
    if one.names_day and other.names_day:
        days = _without_hours(clash)
        return "day" if days else "hour"
    return "hour"


def _without_hours(clash: _Clash) -> bool:
    one, other = (replace(telling, when=replace(telling.when, hours=None)) for telling in (clash.one, clash.other))
    return _apart(one, other, same_text=clash.pair.inside) is Relation.CONFLICT


_SEVERITY: Final[Mapping[str, Severity]] = {
    "day": Severity.MEDIUM,
    "hour": Severity.MEDIUM,
    "length": Severity.MEDIUM,
    "deadline": Severity.MEDIUM,
    "distance": Severity.LOW,
}
_WHY: Final[Mapping[str, str]] = {
    "day": "Both tell of one event ({event}), on days that cannot be the same.",
    "hour": "Both tell of one event ({event}), at different hours of the day.",
    "length": "Both tell how long one thing ({event}) lasts, and not alike.",
    "deadline": "Both tell by when one thing ({event}) is to be, and not alike.",
    "distance": "Both tell how long one thing ({event}) was from the same event, and not alike.",
}


def _difference(clash: _Clash) -> Difference:
    pair, one, other = clash.pair, clash.one, clash.other
    sort = _sort(clash)
    severity = Severity.HIGH if sort == "day" and clash.main else _SEVERITY[sort]
    if sort == "distance" and _far_apart(one.when, other.when):
        severity = Severity.MEDIUM
    return Difference(
        kind=Kind.TIME,
        severity=severity,
        confidence=min(0.95, 0.45 + 0.5 * min(1.0, clash.likeness)),
        summary=pair.summary(one.phrase, other.phrase),
        why=_WHY[sort].format(event=one.side.words(one.at)),
        evidence=(one.side.passage_around(one.when.span), other.side.passage_around(other.when.span)),
    )


def _in_two_orders(known: Known, one: Ordered, other: Ordered, alike: float) -> Difference:
    pair = known.pair(one.telling, other.telling)
    return Difference(
        kind=Kind.TIME,
        severity=Severity.MEDIUM,
        confidence=min(0.95, 0.45 + 0.5 * alike),
        summary=pair.summary(one.phrase, other.phrase),
        why="Both tell of one deed and one event, and put it before the event here, after it there.",
        evidence=tuple(order.telling.side.passage_around(order.telling.when.span) for order in (one, other)),
    )


def _far_apart(one: When, other: When) -> bool:
    """Return True where one length is several times the other: hours and minutes, weeks and days."""
    if one.length is None or other.length is None:
        return False
    near, far = sorted((one.length, other.length))
    return far.low >= FAR * max(near.low, near.high / FAR, 1.0)


def _said_apart(found: tuple[Pair, Spoken, Spoken, float]) -> Difference:
    pair, one, other, alike = found
    return Difference(
        kind=Kind.TIME,
        severity=Severity.MEDIUM,
        confidence=min(0.9, 0.4 + 0.5 * alike),
        summary=pair.summary(one.phrase, other.phrase),
        why="Both credit the same words to one speaker, on two days: one occasion or two.",
        evidence=(one.side.passage_around(one.when.span), other.side.passage_around(other.when.span)),
    )
