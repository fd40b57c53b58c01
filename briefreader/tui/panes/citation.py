"""What is copied: words of an article with where they stand, and whole findings with all that they rest on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from briefreader.briefing import Briefing
from briefreader.model import Discrepancy, Fact, Passage, Topic, Uncorroborated
from briefreader.printable import harmless
from briefreader.report.citation import Quoting, citation
from briefreader.report.outline import QUOTES_A_TOPIC
from briefreader.spacing_marks import as_written
from briefreader.tui.panes.fact_rows import discrepancy_of, fact_of, found_as
from briefreader.tui.panes.finding_rows import entries
from briefreader.tui.panes.marks import number_of
from briefreader.tui.places.index import facts_by_id
from briefreader.tui.places.place import Subject, Tab

Finding = TypeVar("Finding", Discrepancy, Fact, Topic, Uncorroborated)


class Citing:
    """Puts passages and findings of a briefing into words that can stand in a brief."""

    def __init__(self, briefing: Briefing, original: Briefing) -> None:
        """Make it.

        Args:
            briefing: as it is drawn, in which a finding is looked up.
            original: the same as it came: what is copied are the articles' own words, not what is drawn of them.
        """
        self._briefing = briefing
        self._original = original
        self._quoting = Quoting(original.articles, harmless)

    def passage(self, passage: Passage) -> str:
        """Return words of an article between quotation marks, unchanged, and their citation: one line."""
        article = self._original.article(passage.article)
        quote = self._quoting.quote(article.passage(passage.start, passage.end))
        cited = citation(article, harmless)
        where = (
            cited.publisher,
            f"“{cited.title}”",
            cited.published,
            cited.source,
            cited.retrieved and f"retrieved {cited.retrieved}",
            f"{quote.on_lines} (characters {passage.start}–{passage.end})",
            f"sha256 {cited.sha256}",
        )
        return f"“{quote.text}” — {', '.join(filter(None, where))}"

    def finding(self, subject: Subject) -> str:
        """Return a finding with every passage it rests on, a line each; "" where nothing is looked at."""
        return "\n".join(self._finding(subject))

    def _finding(self, subject: Subject) -> Iterator[str]:
        briefing = self._briefing
        if discrepancy := discrepancy_of(briefing, subject):
            return self._discrepancy(_same(discrepancy, briefing.discrepancies, self._original.discrepancies))
        if subject.passages:
            listed = (*entries(briefing, Tab.TOPICS), *entries(briefing, Tab.ONLY_IN))
            finding = next((entry.finding for entry in listed if entry.subject == subject), None)
            if isinstance(finding, Topic):
                return self._topic(_same(finding, briefing.topics, self._original.topics))
            if isinstance(finding, Uncorroborated):
                return self._only(_same(finding, briefing.only_in, self._original.only_in))
            return self._headed(as_written(subject.heading), subject.passages)
        if fact := fact_of(briefing, subject):
            return self._fact(_same(fact, briefing.facts, self._original.facts))
        return iter(())

    def _discrepancy(self, one: Discrepancy) -> Iterator[str]:
        update = ", update" if one.update else ""
        inside = f" inside {one.articles[0]}" if len(one.articles) == 1 else ""
        heading = f"Discrepancy{inside} ({one.kind}, {one.severity}{update}): {one.summary}"
        yield from self._headed(heading, one.evidence)
        if one.why:
            yield harmless(f"Why: {one.why}")

    def _fact(self, fact: Fact) -> Iterator[str]:
        found = found_as(self._briefing, facts_by_id(self._briefing)[fact.id], most=" of 100")
        ground = f"in {' and '.join(fact.articles)} ({found})"
        yield from self._headed(f"Fact {number_of(fact.id)}, {ground}: {fact.label}", fact.passages)

    def _topic(self, topic: Topic) -> Iterator[str]:
        counts = Counter(passage.article for passage in topic.passages)
        shares = [f"{letter} {counts[letter]}" for letter in topic.articles]
        absent = [article.id for article in self._briefing.articles if article.id not in counts]
        told = f"passages {', '.join(shares)}" + (f"; not found in {' or '.join(absent)}" if absent else "")
        some = [
            passage
            for letter in topic.articles
            for passage in [each for each in topic.passages if each.article == letter][:QUOTES_A_TOPIC]
        ]
        yield from self._headed(f"Topic ({told}): {topic.label}", some)

    def _only(self, only: Uncorroborated) -> Iterator[str]:
        here = only.passage.article
        others = " or ".join(article.id for article in self._briefing.articles if article.id != here)
        source = f" (one source: {only.source})" if only.source else ""
        yield from self._headed(f"Only in {here}, not found in {others}{source}:", (only.passage,))

    def _headed(self, heading: str, passages: Iterable[Passage]) -> Iterator[str]:
        yield harmless(heading)
        yield from (f"{passage.article}: {self.passage(passage)}" for passage in passages)


def chosen_passage(passages: Sequence[Passage], article: str) -> Passage | None:
    """Return the first of the passages that is from `article`, else the first of all."""
    return next((passage for passage in passages if passage.article == article), passages[0] if passages else None)


def _same(finding: Finding, drawn: Sequence[Finding], originals: Sequence[Finding]) -> Finding:
    """Return the original of a finding that is drawn: it has the same place."""
    return originals[drawn.index(finding)]
