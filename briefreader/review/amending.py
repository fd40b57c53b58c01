"""A briefing with the facts that the analyst made or took apart, and the discrepancies that the analyst added."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from typing import Final, NamedTuple

from briefreader.briefing import Briefing
from briefreader.matching.calling import label_of, strength_of
from briefreader.model import (
    MAX_EVIDENCE,
    MAX_PASSAGE,
    Discrepancy,
    Fact,
    FactId,
    Kind,
    Link,
    Passage,
    Severity,
    Uncorroborated,
)
from briefreader.review.decisions import Act, Decision, Relation, Sort
from briefreader.review.judgements import ByHand
from briefreader.review.placing import HALF, Shelf, Words, overlap, shared
from briefreader.review.regrouping import BY_HAND, Bond, Joined, Pool, is_shared, keeping, pools
from briefreader.review.undoing import standing

WHY: Final = "Added by hand."
OF_HAND: Final = frozenset({Act.RELATION, Act.ADDED})


@dataclass(frozen=True, slots=True)
class Amended:
    """A briefing as the analyst amended it.

    Attributes:
        briefing: the very one that was given where nothing is amended.
        by_hand: the findings that the analyst made, and the decision that made each.
        relations: what was joined and taken apart.
        taken_out: the passages that only one article has since they were taken out of a fact, and that fact.
        stale: the decisions whose passages stand no more.
    """

    briefing: Briefing
    by_hand: Mapping[str, Decision] = field(default_factory=dict)
    relations: tuple[ByHand, ...] = ()
    taken_out: Mapping[Passage, FactId] = field(default_factory=dict)
    stale: tuple[Decision, ...] = ()


class Made(NamedTuple):
    """A decision that amends a briefing, and which of its act it is, counted from 1 through the whole log.

    What it makes has its number from that, so that no number is given twice, whatever was taken back since.
    """

    decision: Decision
    place: int


def of_hand(log: Sequence[Decision]) -> tuple[Made, ...]:
    """Return the decisions of a log that stand and may amend a briefing; a decision on the same again is no new one."""
    places: dict[object, int] = {}
    counts: dict[Act, int] = defaultdict(int)
    for one in filter(is_of_hand, log):
        if (about := _about(one)) not in places:
            counts[one.act] += 1
            places[about] = counts[one.act]
    return tuple(Made(one, places[_about(one)]) for one in standing(log) if is_of_hand(one)) if places else ()


def _about(decision: Decision) -> object:
    target = decision.target
    return (decision.act, target.kind, frozenset(target.evidence)) if target else None


def is_of_hand(decision: Decision) -> bool:
    """Return True for a decision that may amend a briefing."""
    target = decision.target
    if decision.act not in OF_HAND or target is None or len(target.evidence) != 2:
        return False
    if decision.act is Act.RELATION:
        return target.sort is Sort.PASSAGES and decision.value in {"", *Relation}
    if decision.act is not Act.ADDED or target.sort is not Sort.DISCREPANCY or target.kind is None:
        return False
    return not decision.value or _severity_and_summary(decision.value) is not None


def amend(briefing: Briefing, decisions: Sequence[Made], words: Words) -> Amended:
    """Return a briefing with what was made by hand.

    Args:
        briefing: as it was analysed.
        decisions: those that stand, in the log's order.
        words: of the briefing's articles.
    """
    placed: dict[object, _Placed] = {}
    stale: dict[object, Decision] = {}
    for decision, place in decisions:
        target = decision.target
        found = words.find_all(target.evidence) if target else None
        if target is None or found is None:
            stale[_about(decision)] = decision
        elif overlap(found[0], found[1]) < HALF:  # else it is one passage, not two
            about = (decision.act, target.kind, frozenset(found))
            if decision.act is Act.RELATION:
                placed.pop(about, None)  # of two that cannot both hold the later one does
            placed[about] = _Placed(decision, place, found[0], found[1])
    made = [one for one in placed.values() if one.decision.value]
    related = _related(briefing, [one for one in made if one.decision.act is Act.RELATION])
    full, added = _with_added(related.briefing, [one for one in made if one.decision.act is Act.ADDED])
    lost = tuple(decision for decision in stale.values() if decision.value)
    return replace(related, briefing=full, by_hand={**related.by_hand, **added}, stale=lost)


class _Placed(NamedTuple):
    """A decision on two passages, its place as in `Made`, and where the passages stand."""

    decision: Decision
    place: int
    one: Passage
    other: Passage


def _related(briefing: Briefing, relations: Sequence[_Placed]) -> Amended:
    """Return a briefing with facts put together and taken apart."""
    if not relations:
        return Amended(briefing)
    bonds = [
        Bond(_shortened(one, MAX_PASSAGE), _shortened(other, MAX_PASSAGE), Relation(decision.value), number)
        for number, (decision, _, one, other) in enumerate(relations)
    ]
    changed = pools(briefing.facts, briefing.links, bonds)
    if not changed:
        return Amended(briefing, relations=_told(relations, briefing, briefing, set()))
    named = _with_new_ids(changed, briefing.facts, [one.place for one in relations])
    remade = [fact for pool in named for fact in _facts(*pool)]
    gone = {fact.id for pool in changed for fact in pool.facts}
    facts = tuple(
        sorted(
            (*(fact for fact in briefing.facts if fact.id not in gone), *(one.fact for one in remade)),
            key=lambda fact: min(fact.passages),
        )
    )
    discrepancies = _retied(briefing.discrepancies, gone, remade)
    only_in = _only_in(briefing, changed, remade, facts)
    amended = replace(
        briefing,
        facts=_tied(facts, discrepancies),
        links=_relinked(briefing.links, gone, remade, facts),
        discrepancies=discrepancies,
        only_in=only_in,
    )
    left = {passage: fact.id for pool in changed for fact in reversed(pool.facts) for passage in fact.passages}
    return Amended(
        amended,
        {one.fact.id: relations[max(one.made.values())].decision for one in remade if one.made},
        _told(relations, briefing, amended, gone),
        {one.passage: left[one.passage] for one in only_in if one.passage in left},
    )


def _told(
    relations: Iterable[_Placed], before: Briefing, after: Briefing, gone: AbstractSet[FactId]
) -> tuple[ByHand, ...]:
    """Return what was decided of passages, with the facts that it changed and those that have the passages now."""
    old, new = (
        Shelf((each.article, each.start, each.end, fact.id) for fact in briefing.facts for each in fact.passages)
        for briefing in (before, after)
    )

    def told(made: _Placed) -> ByHand:
        passages, decision = (made.one, made.other), made.decision
        joins = decision.value == Relation.SAME
        was, now = ([{each.what for each in shelf.about(one)} for one in passages] for shelf in (old, new))
        concerned = gone & (was[0] | was[1] if joins else was[0] & was[1])
        have = now[0] & now[1] if joins else now[0] | now[1]
        return ByHand(
            Relation(decision.value), passages, _in_order(concerned), _in_order(have), decision.at, decision.user
        )

    return tuple(map(told, relations))


def _in_order(facts: Iterable[FactId]) -> tuple[FactId, ...]:
    return tuple(sorted(facts, key=lambda name: (len(name), name)))


@dataclass(frozen=True, slots=True)
class _Remade:
    """A fact of a group; `made` are the links that the analyst made in it, and the number of the decision on each."""

    fact: Fact
    made: Mapping[tuple[Passage, Passage], int]


def _with_new_ids(
    changed: Iterable[Pool], facts: Sequence[Fact], places: Sequence[int]
) -> list[tuple[Pool, dict[int, FactId]]]:
    """Return pools with the id of each of their groups that is a fact: one that it keeps, or that of a decision.

    A decision's id comes after all that the analysis gave, at the decision's own place: it is no other's, ever.
    """
    highest = _highest(fact.id for fact in facts)
    given: set[int] = set()
    named: list[tuple[Pool, dict[int, FactId]]] = []
    for pool in changed:
        ids = {number: name for name, number in keeping(pool).items()}
        for number, group in enumerate(pool.groups):
            if is_shared(group) and number not in ids:
                joined = sorted(one.number for one in pool.joined if {one.a, one.b} <= set(group))
                own = (places[one] for one in (*joined, *pool.decided) if places[one] not in given)
                place = next(own, max(given.union(places)) + 1)
                given.add(place)
                ids[number] = f"F{highest + place}"
        named.append((pool, ids))
    return named


def _facts(pool: Pool, ids: Mapping[int, FactId]) -> list[_Remade]:
    """Return the facts that a pool's groups make."""
    before = {fact.id: fact for fact in pool.facts}
    remade: list[_Remade] = []
    for number, name in sorted(ids.items()):
        group = pool.groups[number]
        inside = set(group)
        shown = [link for link in pool.links if link.a in inside and link.b in inside]
        made = _across([one for one in pool.joined if one.a in inside and one.b in inside], group, shown)
        ends = [(link.score, link.a, link.b) for link in shown] or [(BY_HAND, a, b) for a, b in made]
        score, a, b = max(ends, key=lambda end: end[0])
        known = before.get(name)
        label = known.label if known and (made or score == known.score) else label_of(a.text, b.text)
        remade.append(_Remade(Fact(name, label, strength_of(score), score, group), made))
    return remade


def _across(
    joined: Iterable[Joined], group: Sequence[Passage], shown: Iterable[Link]
) -> dict[tuple[Passage, Passage], int]:
    """Return the links that the analyst made in a group, and the number of the decision on each.

    A link is always of two articles: two passages of one that were joined are linked with what another article tells.
    """
    made = {(one.a, one.b): one.number for one in joined if one.a.article != one.b.article}
    partners: dict[Passage, list[Passage]] = defaultdict(list)
    for a, b in (*((link.a, link.b) for link in shown), *made):
        partners[a].append(b)
        partners[b].append(a)
    for one in joined:
        if one.a.article == one.b.article:
            abroad = (each for each in group if each.article != one.a.article)
            near = next(iter((*partners[one.b], *partners[one.a], *abroad)))
            for passage in (one.a, one.b):
                if near not in partners[passage]:
                    made[min(passage, near), max(passage, near)] = one.number
                    partners[passage].append(near)
    return made


def _retied(found: Sequence[Discrepancy], gone: set[FactId], remade: Sequence[_Remade]) -> tuple[Discrepancy, ...]:
    """Return the discrepancies, each with the fact that has all of its evidence by now."""
    any_of = [one.fact for one in remade]
    by_hand = [one.fact for one in remade if one.made]

    def tied(one: Discrepancy) -> Discrepancy:
        if one.fact is not None and one.fact not in gone:
            return one
        homes = any_of if one.fact is not None else by_hand
        fact = _fact_of(one.evidence, homes, prefer=one.fact)
        return one if fact == one.fact else replace(one, fact=fact)

    return tuple(map(tied, found))


def _fact_of(evidence: Sequence[Passage], facts: Sequence[Fact], prefer: FactId | None = None) -> FactId | None:
    """Return the fact whose passages hold the evidence of every article cited: the preferred one, or the best."""
    for fact in sorted(facts, key=lambda fact: (fact.id != prefer, -fact.score)):
        if all(any(overlap(piece, passage) > 0 for passage in fact.passages) for piece in evidence):
            return fact.id
    return None


def _tied(facts: Iterable[Fact], discrepancies: Iterable[Discrepancy]) -> tuple[Fact, ...]:
    """Return facts with the discrepancies of each."""
    own: dict[FactId | None, list[str]] = defaultdict(list)
    for found in discrepancies:
        own[found.fact].append(found.id)
    return tuple(
        fact if list(fact.discrepancies) == own[fact.id] else replace(fact, discrepancies=tuple(own[fact.id]))
        for fact in facts
    )


def _relinked(
    links: Sequence[Link], gone: set[FactId], remade: Sequence[_Remade], facts: Sequence[Fact]
) -> tuple[Link, ...]:
    """Return the links, each with the fact that has both of its passages by now, and first those made by hand."""
    homes: dict[Passage, set[int]] = defaultdict(set)
    for number, fact in enumerate(facts):
        for passage in fact.passages:
            homes[passage].add(number)
    made = {ends: one.fact.id for one in remade for ends in one.made}

    def relinked(link: Link) -> Link:
        if link.fact not in gone:
            return link
        common = homes.get(link.a, set()) & homes.get(link.b, set())
        fact = facts[min(common)].id if common else None
        return link if fact == link.fact else replace(link, fact=fact)

    kept = [relinked(link) for link in links if (link.a, link.b) not in made]
    return (*(Link(a, b, BY_HAND, fact, by_hand=True) for (a, b), fact in made.items()), *kept)


def _only_in(
    briefing: Briefing, changed: Sequence[Pool], remade: Sequence[_Remade], facts: Sequence[Fact]
) -> tuple[Uncorroborated, ...]:
    """Return what only one article reports: less what facts made by hand report, and with what was told apart."""
    told = _shelf(passage for one in remade if one.made for passage in one.fact.passages)
    kept = [one for one in briefing.only_in if not _is_told(one.passage, told)]
    known = _shelf(passage for fact in facts for passage in fact.passages)
    alone = _shelf(one.passage for one in kept)
    homes = {passage: topic.id for topic in reversed(briefing.topics) for passage in topic.passages}
    left = {passage for pool in changed for fact in pool.facts for passage in fact.passages}
    added = [one for one in sorted(left) if not _is_told(one, known) and not _is_told(one, alone)]
    wider = _shelf(added)
    return (
        *(one for one in kept if not _is_told(one.passage, wider)),
        *(Uncorroborated(passage, homes.get(passage)) for passage in added),
    )


def _shelf(passages: Iterable[Passage]) -> Shelf[None]:
    return Shelf((passage.article, passage.start, passage.end, None) for passage in passages)


def _is_told(passage: Passage, told: Shelf[None]) -> bool:
    """Return True where at least half of a passage is among what is told."""
    return any(shared(one, passage) >= HALF * (passage.end - passage.start) for one in told.about(passage))


def _with_added(briefing: Briefing, added: Sequence[_Placed]) -> tuple[Briefing, dict[str, Decision]]:
    """Return a briefing with discrepancies that were added, and which decision made which of them."""
    if not added:
        return briefing, {}
    by_hand: dict[str, Decision] = {}
    made: list[Discrepancy] = []
    highest = _highest(one.id for one in briefing.discrepancies)
    for decision, place, *found in added:
        number = highest + place
        told = _severity_and_summary(decision.value)
        kind = decision.target.kind if decision.target else None
        if told is None or kind is None:
            continue
        by_hand[f"D{number}"] = decision
        made.append(_discrepancy(f"D{number}", kind, told, found, briefing.facts))
    ordered = sorted((*briefing.discrepancies, *made), key=_gravest_first)
    return replace(briefing, discrepancies=tuple(ordered), facts=_tied(briefing.facts, ordered)), by_hand


def _discrepancy(
    name: str, kind: Kind, told: tuple[Severity, str], found: Sequence[Passage], facts: Sequence[Fact]
) -> Discrepancy:
    longest = MAX_EVIDENCE // 2 if found[0].article == found[1].article else MAX_PASSAGE
    evidence = tuple(sorted(_shortened(passage, longest) for passage in found))
    severity, summary = told
    return Discrepancy(name, kind, severity, 1.0, summary, WHY, evidence, _fact_of(evidence, facts))


def _gravest_first(one: Discrepancy) -> tuple[int, float, Passage, str]:
    return one.severity.rank, -one.confidence, min(one.evidence), one.kind.value


def _severity_and_summary(value: str) -> tuple[Severity, str] | None:
    """Return what a discrepancy made by hand says; None where the value makes no sense."""
    severity, _, summary = value.partition(" ")
    if severity not in {*Severity} or not summary.strip():
        return None
    return Severity(severity), summary.strip()


def _shortened(passage: Passage, longest: int) -> Passage:
    """Return a passage, cut at a word where it is too long to be cited, without the blanks at its ends."""
    text = passage.text
    if len(text) > longest:
        text = text[:longest] if text[longest].isspace() else text[:longest].rsplit(maxsplit=1)[0]
    start = passage.start + len(text) - len(text.lstrip())
    text = text.strip()
    return Passage(passage.article, start, start + len(text), text)


def _highest(ids: Iterable[str]) -> int:
    return max((int(one[1:]) for one in ids if one[1:].isdecimal()), default=0)
