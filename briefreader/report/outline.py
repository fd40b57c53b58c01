"""What a report says and in which order, whatever its format: sections of entries, each with its quotations.

Every string in an outline is one printable line: what an article or an analyst wrote passed the border here, and a
format has only to escape what its own syntax would obey.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from briefreader.model import Discrepancy, DiscrepancyId, Fact, Kind, Passage, Severity, Topic, Uncorroborated
from briefreader.reading.copies import copies
from briefreader.report.citation import Citation, Quote, Quoting, citation, lines_of, one_line, shortened
from briefreader.report.making import counted, making, moment, progress, signature
from briefreader.review.decisions import Relation
from briefreader.review.judgements import ByHand, Judgement, Standing
from briefreader.review.regrouping import holds

if TYPE_CHECKING:
    from briefreader.briefing import Briefing
    from briefreader.reading.article import Article
    from briefreader.report.dossier import Dossier
    from briefreader.review.judgements import Review, Stale

SHORT_QUOTE: Final = 120
SHORT_NAME: Final = 60
NAMED: Final = 3
"""Articles that the title of a report names; it counts the others."""
NONE: Final = "None found."
_RELATIONS: Final = {Relation.SAME: "they report the same fact", Relation.APART: "they do not report the same fact"}
MADE: Final = "How this was made"
NOTED: Final = "note"
"""What the analyst's note is called beside the names of `Entry.notes`."""
QUOTES_A_TOPIC: Final = 2
"""A topic's quotations from one article: enough to know it by; its count of passages tells the rest."""


@dataclass(frozen=True, slots=True)
class Note:
    """A named remark on an entry: "why", "corroboration"."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One finding: what it is called, the passages it rests on, and what is to be said of it.

    Attributes:
        label: the finding in a line.
        quotes: its passages; those of a discrepancy or fact are all there, in their order.
        notes: its grounds, and what was decided of it, in words.
        finding: the id of the discrepancy, fact or topic told, as on the screen: "D1".
        severity, kind, update: of a discrepancy.
        by_hand: True of a finding that the analyst made.
        standing: its verdict, or that it is open; None of what has no verdicts.
        decided_by, decided_at: who gave the verdict, and when; while there is none, who made it by hand.
        analyst_note: the analyst's note, line by line.
    """

    label: str
    quotes: tuple[Quote, ...]
    notes: tuple[Note, ...] = ()
    finding: str = ""
    severity: Severity | None = None
    kind: Kind | None = None
    update: bool = False
    by_hand: bool = False
    standing: Standing | None = None
    decided_by: str = ""
    decided_at: str = ""
    analyst_note: tuple[str, ...] = ()

    @property
    def tags(self) -> tuple[str, ...]:
        """What sort of finding it is, in single words: "high", "quantity", "update"."""
        made = f"{'made' if self.kind else 'joined'} by hand" if self.by_hand else ""
        words = (self.severity, self.kind, "update" if self.update else "", made)
        return tuple(str(word) for word in words if word)

    @property
    def tagged(self) -> str:
        """The label with its tags before it: "high · quantity · four ships / six ships"."""
        return " · ".join((*self.tags, self.label))

    @property
    def heading(self) -> str:
        """All that it is called, in a line: "D1 · high · quantity · four ships / six ships"."""
        return f"{self.finding} · {self.tagged}" if self.finding else self.tagged


@dataclass(frozen=True, slots=True)
class Section:
    """Findings of one sort. `summary` counts them, or says that there are none."""

    title: str
    summary: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """A report before it has a format.

    Attributes:
        title: what it is on, as a list of files shows it too.
        marking: belongs at the top and at the bottom.
        citations: the articles.
        sections: what was found.
        made: how it was made, a sentence each.
        summary: what was found and how much of it was reviewed, in a line for its head.
    """

    title: str
    marking: str
    citations: tuple[Citation, ...]
    sections: tuple[Section, ...]
    made: tuple[str, ...]
    summary: str = ""


def outline(dossier: Dossier) -> Outline:
    """Return what a report on a dossier says."""
    briefing, review = dossier.briefing, dossier.review
    alone = len(briefing.articles) == 1
    quoting = Quoting(briefing.articles)
    sections = (
        _discrepancies(dossier, briefing, quoting),
        *(() if alone else (_facts(dossier, briefing, quoting),)),
        *_by_hand(dossier, briefing, quoting),
        _topics(dossier, briefing, quoting),
        *(() if alone else (_only_in_one(dossier, briefing, quoting),)),
        *_stale(dossier, quoting),
        _dropped(briefing, quoting),
    )
    return Outline(
        title=_title(briefing.articles),
        marking=one_line(briefing.marking or ""),
        citations=tuple(_cited(article, review) for article in briefing.articles),
        sections=sections,
        made=making(dossier, briefing),
        summary=_summary(dossier, briefing, alone=alone),
    )


def _cited(article: Article, review: Review) -> Citation:
    """Return an article as it is cited, with who graded its source, and when."""
    cited = citation(article, None, review.reliability.get(article.id))
    return replace(cited, graded_by=signature(review.graded.get(article.id)))


def _title(articles: Sequence[Article]) -> str:
    """Return the articles' names, as many as make a title: "Briefing: Fire shuts the port / Six ships burn"."""
    names = [shortened(one_line(article.name) or article.id, SHORT_NAME) for article in articles[:NAMED]]
    rest = len(articles) - len(names)
    return f"Briefing: {' / '.join(names)}{f' and {rest} more' if rest else ''}"


def _summary(dossier: Dossier, briefing: Briefing, *, alone: bool) -> str:
    tally = _tally(briefing.discrepancies)
    found = (
        counted(len(briefing.articles), "article"),
        counted(len(briefing.discrepancies), "discrepancy") + (f" ({tally})" if tally else ""),
        "" if alone else counted(len(briefing.facts), "shared fact"),
        counted(len(briefing.topics), "topic"),
        progress(dossier),
    )
    return " · ".join(filter(None, found))


def _tally(discrepancies: Sequence[Discrepancy]) -> str:
    counts = Counter(discrepancy.severity for discrepancy in discrepancies)
    return ", ".join(f"{counts[severity]} {severity}" for severity in Severity if counts[severity])


def _in_all(told: Sequence[object], tally: str = "", *, found: Sequence[object] = ()) -> str:
    """Return how many findings are told, and how many more were found and are left out."""
    rest = max(0, len(found) - len(told))
    if not told:
        return f"None told. {rest} left out." if rest else NONE
    return f"{len(told)} in all{tally and f': {tally}'}." + (f" {rest} left out." if rest else "")


def _discrepancies(dossier: Dossier, briefing: Briefing, quoting: Quoting) -> Section:
    ranked = sorted(briefing.discrepancies, key=lambda discrepancy: discrepancy.severity.rank)
    facts = _facts_of_discrepancies(dossier.reviewed.briefing, briefing)
    entries = tuple(_discrepancy(one, dossier.review.of(one.id), facts[one.id], quoting) for one in ranked)
    alone = len(briefing.articles) == 1
    title = f"Discrepancies inside {briefing.articles[0].id}" if alone else "Discrepancies"
    return Section(title, _in_all(entries, _tally(ranked), found=dossier.reviewed.briefing.discrepancies), entries)


def _facts_of_discrepancies(whole: Briefing, told: Briefing) -> Mapping[DiscrepancyId, str]:
    """Return the fact that each discrepancy found is in, also one that is left out; empty where it is in none."""
    kept = {fact.id for fact in told.facts}
    labels = {
        fact.id: f"{fact.id} · {one_line(fact.label)}{'' if fact.id in kept else ' (left out)'}" for fact in whole.facts
    }
    return {one.id: labels.get(one.fact or "", "") for one in whole.discrepancies}


def _discrepancy(one: Discrepancy, judgement: Judgement, fact: str, quoting: Quoting) -> Entry:
    entry = Entry(
        one_line(one.summary),
        quoting.quotes(one.evidence),
        tuple(_grounds(one, judgement, fact)),
        one.id,
        severity=one.severity,
        kind=one.kind,
        update=one.update,
    )
    return _judged(entry, judgement, even_open=True)


def _grounds(one: Discrepancy, judgement: Judgement, fact: str) -> Iterator[Note]:
    if (why := one_line(one.why)) and not judgement.by_hand:  # that it was made by hand is why
        yield Note("why", why)
    if len(one.articles) == 1:
        yield Note("where", f"inside {one.articles[0]}")
    if one.update:
        yield Note("update", "the dates show a later state, not a conflict")
    if not judgement.by_hand:  # no matcher had a say in it
        yield Note("confidence", f"{one.confidence:.2f}")
    if fact:
        yield Note("fact", fact)


def _judged(entry: Entry, judgement: Judgement, *, even_open: bool = False) -> Entry:
    """Return an entry with what was decided of it; that it is open is said where that is worth a line."""
    notes = []
    if grade := judgement.credibility:
        said = (f"{grade} – {grade.meaning}", signature(judgement.graded))
        notes.append(Note("credibility", ", ".join(filter(None, said))))
    signed = signature(judgement)
    if judgement.by_hand and entry.kind and not judgement.verdict and signed:  # of a fact it is said passage by passage
        notes.append(Note("made by hand", signed))
    if judgement.verdict or even_open:
        notes.append(Note("verdict", f"{judgement.standing} {signed if judgement.verdict else ''}".rstrip()))
    if noted := signature(judgement.noted):
        notes.append(Note("noted", noted))
    return replace(
        entry,
        notes=(*entry.notes, *notes),
        by_hand=judgement.by_hand,
        standing=judgement.standing,
        decided_by=one_line(judgement.user),
        decided_at=moment(judgement.at) if judgement.at else "",
        analyst_note=lines_of(judgement.note),
    )


def _facts(dossier: Dossier, briefing: Briefing, quoting: Quoting) -> Section:
    decided: dict[str, list[str]] = {}
    for one in dossier.by_hand:
        for name in dict.fromkeys((*one.was, *one.facts)):
            decided.setdefault(name, []).append(_shaped(one, quoting))
    review = dossier.review
    entries = tuple(
        _fact(fact, briefing, review.of(fact.id), quoting, decided.get(fact.id, ())) for fact in briefing.facts
    )
    copied = "".join(f" {copy.said}: no corroboration of each other." for copy in copies(briefing.articles))
    summary = _in_all(entries, found=dossier.reviewed.briefing.facts)
    return Section("Shared facts", summary + (copied if entries else ""), entries)


def _fact(fact: Fact, briefing: Briefing, judgement: Judgement, quoting: Quoting, by_hand: Sequence[str]) -> Entry:
    share = f"{len(fact.articles)} of {len(briefing.articles)} articles"
    notes = [Note("corroboration", f"{', '.join(fact.articles)} ({share})")]
    if absent := _letters(article.id for article in briefing.articles if article.id not in fact.articles):
        notes.append(Note("not found in", absent))
    if not judgement.by_hand or holds((link for link in briefing.links if link.fact == fact.id), fact.passages):
        notes.append(Note("strength", f"{fact.strength}, score {fact.score:.0f} of 100"))
    if by_hand:
        notes.append(Note("by hand", "; ".join(by_hand)))
    if fact.discrepancies:
        notes.append(Note("discrepancies", ", ".join(fact.discrepancies)))
    return _judged(Entry(one_line(fact.label), quoting.quotes(fact.passages), tuple(notes), fact.id), judgement)


def _shaped(one: ByHand, quoting: Quoting) -> str:
    """Return what was decided by hand of two passages: "A, line 5 and B, line 9 joined by ana, 2026-11-23 …"."""
    here, there = (quoting.quote(passage).place for passage in one.passages)
    done = f"{here} and {there} joined" if one.relation is Relation.SAME else f"{here} taken apart from {there}"
    return f"{done} {signature(one)}".rstrip()


def _by_hand(dossier: Dossier, briefing: Briefing, quoting: Quoting) -> Iterator[Section]:
    """Yield which passages were joined and taken apart by hand, if any were."""
    labels = {fact.id: f"{fact.id} · {one_line(fact.label)}" for fact in briefing.facts}
    if entries := tuple(_related(one, labels, quoting) for one in dossier.by_hand):
        said = "The facts are as the analyst decided, where the analysis had them otherwise."
        yield Section("By hand", f"{_in_all(entries, found=dossier.review.by_hand)} {said}", entries)


def _related(one: ByHand, labels: Mapping[str, str], quoting: Quoting) -> Entry:
    notes = [Note("decided", ", ".join(filter(None, (_RELATIONS[one.relation], signature(one)))))]
    if one.was:
        notes.append(Note("was", ", ".join(one.was)))
    if now := [labels[fact] for fact in one.facts if fact in labels]:
        notes.append(Note("fact", "; ".join(now)))
    return Entry(
        "Joined by hand" if one.relation is Relation.SAME else "Taken apart by hand",
        quoting.quotes(one.passages),
        tuple(notes),
        decided_by=one_line(one.user),
        decided_at=moment(one.at) if one.at else "",
    )


def _topics(dossier: Dossier, briefing: Briefing, quoting: Quoting) -> Section:
    entries = tuple(_topic(topic, briefing, dossier.review.of(topic.id), quoting) for topic in briefing.topics)
    found = dossier.reviewed.briefing.topics
    told = {topic.watch for topic in found}
    silent = ", ".join(one_line(name) for name in briefing.watch if name not in told)
    articles = _letters(article.id for article in briefing.articles)
    absent = f" Watched, not found in {articles}: {silent}." if silent else ""
    return Section("Topics", _in_all(entries, found=found) + absent, entries)


def _letters(ids: Iterable[str]) -> str:
    *others, last = tuple(ids) or ("",)
    return f"{', '.join(others)} or {last}" if others else last


def _topic(topic: Topic, briefing: Briefing, judgement: Judgement, quoting: Quoting) -> Entry:
    counts = Counter(passage.article for passage in topic.passages)
    shown = [
        quoting.quote(passage, longest=SHORT_QUOTE)
        for article in topic.articles
        for passage in [each for each in topic.passages if each.article == article][:QUOTES_A_TOPIC]
    ]
    notes = [Note("passages", ", ".join(f"{article} {count}" for article, count in counts.items()) or "none")]
    if topic.watch:
        notes.append(Note("watched as", one_line(topic.watch)))
        if absent := _letters(article.id for article in briefing.articles if article.id not in counts):
            notes.append(Note("not found in", absent))
    return _judged(Entry(one_line(topic.label), tuple(shown), tuple(notes), topic.id), judgement)


def _only_in_one(dossier: Dossier, briefing: Briefing, quoting: Quoting) -> Section:
    taken_out = dossier.review.taken_out
    labels = {topic.id: topic.label for topic in briefing.topics}
    entries = []
    for article in briefing.articles:
        found = tuple(only for only in briefing.only_in if only.passage.article == article.id)
        others = _letters(other.id for other in briefing.articles if other is not article)
        quotes = tuple(quoting.quote(only.passage, remark=_remark(only, labels, taken_out)) for only in found)
        if quotes:
            entries.append(Entry(f"Only in {article.id}, not found in {others}", quotes))
    summary = f"{_in_all(briefing.only_in)} Not found is not denied." if entries else NONE
    return Section("Only in one", summary, tuple(entries))


def _remark(only: Uncorroborated, labels: Mapping[str, str], taken_out: Mapping[Passage, str]) -> str:
    """Return what is said of a fact that one article has: its topic, its one source, what it was taken out of."""
    source = f"one source: {only.source}" if only.source else ""
    freed = f"taken out of {taken_out[only.passage]} by hand" if only.passage in taken_out else ""
    return " · ".join(filter(None, (labels.get(only.topic or "", ""), source, freed)))


def _stale(dossier: Dossier, quoting: Quoting) -> Iterator[Section]:
    """Yield what was decided of findings that are found no more, if there is anything."""
    if entries := tuple(_decided_before(one, quoting) for one in dossier.stale):
        said = "What they rest on has changed, or the analysis now finds otherwise."
        summary = f"{_in_all(entries, found=dossier.review.stale)} {said}"
        yield Section("Decided before, found no more", summary, entries)


def _decided_before(one: Stale, quoting: Quoting) -> Entry:
    target, judgement = one.target, one.judgement
    quotes = tuple(quoting.cited(cited) for cited in target.evidence)
    notes = [Note("was", target.sort.value)]
    if one.relation:
        notes.append(Note("decided", ", ".join(filter(None, (_RELATIONS[one.relation], signature(judgement))))))
        judgement = replace(judgement, by_hand=False)  # it was a relation: no finding was made
    entry = Entry(one_line(target.label), quotes, tuple(notes), kind=target.kind)
    return _judged(entry, judgement)


def _dropped(briefing: Briefing, quoting: Quoting) -> Section:
    entries = tuple(
        Entry(
            f"Dropped from {article.id}",
            tuple(
                quoting.quote(article.passage(drop.start, drop.end), remark=drop.reason, longest=SHORT_QUOTE)
                for drop in article.dropped
            ),
        )
        for article in briefing.articles
        if article.dropped
    )
    summary = "Left out of the comparison as no part of the story." if entries else "Nothing was left out."
    return Section("Dropped", summary, entries)
