"""What the analysis missed or made too much of, put right by hand: facts joined and split, discrepancies added."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from textual.geometry import Region

from briefreader.model import Discrepancy, Fact, Kind, Passage, Severity
from briefreader.review.decisions import Act, Relation
from briefreader.review.targets import target_of_passages
from briefreader.spacing_marks import as_written
from briefreader.tui.controllers.prompts import Question
from briefreader.tui.drawing.shown import drawable
from briefreader.tui.panes.fact_rows import discrepancy_of, fact_of
from briefreader.tui.panes.finding_rows import subject_of
from briefreader.tui.panes.hints import Hints, hints, hints_of
from briefreader.tui.panes.marks import number_of
from briefreader.tui.places.layout import Pane
from briefreader.tui.places.place import Tab

if TYPE_CHECKING:
    from briefreader.briefing import Briefing
    from briefreader.tui.panes.by_hand_rows import Option
    from briefreader.tui.places.by_hand import Handmade
    from briefreader.tui.screens.reading import ReadingScreen

_MARKED: Final = (("by_hand", "other passage"), ("back", "forgets"))
_DIFFER: Final = "they differ in"
_NOTHING: Final = "M marks a sentence of an article, or splits the fact that is looked at."


class _Deed(NamedTuple):
    """An option, and what choosing it does with the severity that was set."""

    option: Option
    do: Callable[[Severity], None]


class ByHandController:
    """Carries out the command that works by hand. What it needs is imported when it is given."""

    def __init__(self, screen: ReadingScreen) -> None:
        self._screen = screen

    def by_hand(self) -> None:
        """Mark a passage; with one marked, say what it and this one are; on a finding, split or remove it."""
        screen = self._screen
        if screen.missing:
            screen.say(screen.missing)
        elif screen.place.pane is not Pane.ARTICLE:
            self._on_finding()
        elif (passage := self._passage()) is None:
            screen.say("There is no sentence here to mark.")
        elif screen.place.marked is None:
            screen.go(replace(screen.place, marked=passage))
        elif _are_one(screen.place.marked, passage):
            screen.go(replace(screen.place, marked=None))
            screen.say("No longer marked.")
        elif self._are_copies(screen.place.marked, passage):
            screen.say(f"These are the same words: {screen.place.marked.article} and {passage.article} are one text.")
        else:
            self._on_passages(screen.place.marked, passage)

    def hints(self) -> Hints | None:
        """Return what the footer says while a passage is marked."""
        screen, marked = self._screen, self._screen.place.marked
        if marked is None or screen.place.pane is not Pane.ARTICLE:
            return None
        own = hints_of(screen.keymap, _MARKED)
        usual, keys = hints(screen.keymap, screen.place, screen.arrangement), {hint.key for hint in own}
        useful = (*own, *(hint for hint in usual.useful if hint.key not in keys))
        return Hints(useful, usual.always, f"Marked in {marked.article}: {_one_line(marked.text)}")

    def _passage(self) -> Passage | None:
        """Return the sentence being read, as it was given: what the fact gone to has of it, else all of it."""
        from briefreader.tui.panes.by_hand_rows import sentence_to_cite

        screen, view = self._screen, self._screen.active
        if view.cursor is None:
            return None
        article = screen.original.article(view.article.id)
        fact = fact_of(screen.briefing, screen.place.subject) if screen.place.jumped else None
        own = (one for one in (fact.passages if fact else ()) if one.article == article.id)
        told = next((one for one in own if one.span.overlaps(view.cursor)), None)
        return article.passage(told.start, told.end) if told else sentence_to_cite(article, view.cursor)

    def _are_copies(self, one: Passage, other: Passage) -> bool:
        """Return True where two passages share words of one text that was given twice."""
        original = self._screen.original
        same = original.article(one.article).sha256 == original.article(other.article).sha256
        return same and one.span.overlaps(other.span)

    # Two passages.

    def _on_passages(self, one: Passage, other: Passage) -> None:
        from briefreader.tui.panes.by_hand_rows import Option
        from briefreader.tui.places.by_hand import facts_of_both, handmade

        screen = self._screen
        between = f"{one.article} and {other.article}" if one.article != other.article else f"inside {one.article}"
        deeds: list[_Deed] = []
        together = next(facts_of_both(screen.original, one, other), None)
        if together:
            fact, *own = together
            changed = self._changed(self._related(own[0], own[1], Relation.APART)) or [fact]
            numbers = " and ".join(number_of(each.id) for each in changed)
            named = f"fact{'s' if len(changed) > 1 else ''} {numbers}"
            option = Option(f"not the same fact: take {named} apart", whole=True)
            deeds.append(_Deed(option, lambda _: self._relate(own[0], own[1], Relation.APART)))
        elif one.article != other.article:
            option = Option(f"the same fact{self._joined(one, other)}", whole=True)
            deeds.append(_Deed(option, lambda _: self._relate(one, other, Relation.SAME)))
        made = handmade(screen.original, screen.reviewing.kept)
        deeds += [self._taking_back(each) for each in made if each.is_of((one, other))]
        deeds += [_Deed(Option(kind.value, _DIFFER, graded=True), self._adding(one, other, kind)) for kind in Kind]
        self._choose(f"By hand · {between}", (one, other), deeds)

    def _joined(self, one: Passage, other: Passage) -> str:
        """Return which facts become one where two passages are joined: ": fact 1 (A) and fact 2 (B, E) become one"."""
        from briefreader.tui.places.by_hand import facts_of_both

        after = self._related(one, other, Relation.SAME)
        made = next((fact for fact, *_ in facts_of_both(after, one, other)), None)
        said = [_in_part(fact, made) for fact in self._changed(after) if made and not _apart(fact, made)]
        if len(said) > 1:
            return f": {', '.join(said[:-1])} and {said[-1]} become one"
        return f": it joins {said[0]}" if said else ""

    def _related(self, one: Passage, other: Passage, relation: Relation) -> Briefing:
        target = target_of_passages(self._screen.original, one, other)
        return self._screen.reviewing.related(target, relation)

    def _changed(self, after: Briefing) -> list[Fact]:
        """Return the facts that are not in another briefing as they are now, in their numbers' order."""
        kept = {(fact.id, fact.passages) for fact in after.facts}
        changed = (fact for fact in self._screen.original.facts if (fact.id, fact.passages) not in kept)
        return sorted(changed, key=lambda fact: (len(fact.id), fact.id))

    def _adding(self, one: Passage, other: Passage, kind: Kind) -> Callable[[Severity], None]:
        return lambda severity: self._ask(one, other, kind, severity)

    def _relate(self, one: Passage, other: Passage, relation: Relation) -> None:
        """Decide of two passages, and go where that leads."""
        screen = self._screen
        joins = relation is Relation.SAME
        said = f"{one.article} and {other.article}: {'one fact' if joins else 'not the same fact'}, by hand."
        target = target_of_passages(screen.original, one, other)
        if screen.reviewing.decide(Act.RELATION, target, relation, said):
            screen.go(replace(screen.place, marked=None))
            self._go_to_fact(one, other)

    def _ask(self, one: Passage, other: Passage, kind: Kind, severity: Severity) -> None:
        """Ask for what differs, and add a discrepancy that says it."""
        from briefreader.tui.panes.by_hand_rows import summary_begun

        screen = self._screen

        def add(typed: str) -> None:
            summary = as_written(" ".join(typed.split()))
            if not summary:
                screen.say("No discrepancy added: nothing was said of what differs.")
                return
            target = target_of_passages(screen.original, one, other, kind)
            said = f"Discrepancy added by hand: {kind.value}, {severity.value}."
            if screen.reviewing.decide(Act.ADDED, target, f"{severity.value} {summary}", said):
                screen.go(replace(screen.place, marked=None))
                self._go_to_discrepancy(one, other, kind)

        question = Question(
            f"{kind.value}, what differs: ", answered=add, dropped=lambda: screen.say("No discrepancy added.")
        )
        screen.prompts.ask(question, summary_begun(one, other))

    # A finding.

    def _on_finding(self) -> None:
        """Offer what can be done by hand with the finding that is chosen or looked at."""
        from briefreader.tui.panes.by_hand_rows import Option
        from briefreader.tui.places.by_hand import handmade

        screen = self._screen
        subject = screen.told(screen.place)
        fact, discrepancy = fact_of(screen.original, subject), discrepancy_of(screen.original, subject)
        made = handmade(screen.original, screen.reviewing.kept)
        deeds = [self._taking_back(each) for each in made if _is_on(each, fact, discrepancy)]
        if fact:
            for passage in fact.passages:
                said = f"{passage.article}  {_one_line(passage.text)}"
                deeds.append(_Deed(Option(said, "does not belong to the fact"), self._parting(fact, passage)))
        if not deeds:
            screen.say(_NOTHING)
            return
        self._choose(f"By hand · fact {number_of(fact.id)}" if fact else "By hand · discrepancy", (), deeds)

    def _parting(self, fact: Fact, passage: Passage) -> Callable[[Severity], None]:
        return lambda _: self._part(fact, passage)

    def _part(self, fact: Fact, passage: Passage) -> None:
        """Take a passage out of a fact: apart from one other of it, and then from those that it is still with."""
        from briefreader.tui.places.by_hand import facts_of_both

        screen = self._screen
        for other in fact.passages:
            if other == passage or not any(facts_of_both(screen.original, passage, other)):
                continue
            target = target_of_passages(screen.original, passage, other)
            said = f"Fact {number_of(fact.id)}: a passage of {passage.article} taken out by hand."
            if not screen.reviewing.decide(Act.RELATION, target, Relation.APART, said):
                return

    # Taking back.

    def _taking_back(self, one: Handmade) -> _Deed:
        """Return what takes back what was decided by hand."""
        from briefreader.tui.panes.by_hand_rows import Option

        if one.act is Act.ADDED:
            said = f"remove the discrepancy added: {_one_line(one.value.partition(' ')[2])}"
        else:
            letters = " and ".join(passage.article for passage in one.passages)
            was = "one fact by hand" if one.value == Relation.SAME else "apart by hand"
            said = f"as the analysis has it ({letters}: {was})"
        return _Deed(Option(said), lambda _: self._revert(one))

    def _revert(self, one: Handmade) -> None:
        screen = self._screen
        said = "As the analysis has it." if one.act is Act.RELATION else "The discrepancy is removed."
        if screen.reviewing.decide(one.act, one.target, "", said):
            screen.go(replace(screen.place, marked=None))

    # The overlay, and where it leads.

    def _choose(self, title: str, passages: Sequence[Passage], deeds: Sequence[_Deed]) -> None:
        from briefreader.tui.overlays.by_hand import ByHandScreen, Chosen

        screen = self._screen
        shown = [replace(one, text=_one_line(one.text)) for one in passages]

        def chosen(answer: Chosen | None) -> None:
            if answer:
                index, severity = answer
                deeds[index].do(severity)

        options = [deed.option for deed in deeds]
        overlay = ByHandScreen(screen.ink, screen.keymap, title, shown, options, where=self._where)
        screen.app.push_screen(overlay, chosen)

    def _where(self, height: int) -> Region:
        from briefreader.tui.places.beside import at_finding, beside_articles

        screen = self._screen
        if screen.place.pane is Pane.ARTICLE:
            return beside_articles(screen.arrangement, screen.size, height)
        under = screen.findings.under_chosen
        return at_finding(screen.arrangement, screen.place.pane, screen.size, height, under=under)

    def _go_to_fact(self, one: Passage, other: Passage) -> None:
        """Go to the fact that two passages are in now; where they are in none together, look at where the cursor is."""
        from briefreader.tui.places.by_hand import facts_of_both

        screen = self._screen
        together = next(facts_of_both(screen.briefing, one, other), None)
        if together:
            screen.jumps.jump(screen.place, screen.moves.with_fact(screen.place, together[0]))
        else:
            screen.go(screen.moves.at_cursor(screen.place))

    def _go_to_discrepancy(self, one: Passage, other: Passage, kind: Kind) -> None:
        """Go to the discrepancy that was added between two passages."""
        screen = self._screen
        by_hand = (found for found in screen.briefing.discrepancies if screen.review.of(found.id).by_hand)
        added = next((found for found in by_hand if found.kind is kind and _is_between(found, one, other)), None)
        if added:
            place = replace(screen.place, subject=subject_of(added), tab=Tab.DISCREPANCIES, topic=None)
            screen.jumps.jump(screen.place, screen.findings.choosing(place, added.id, Tab.DISCREPANCIES))


def _is_on(one: Handmade, fact: Fact | None, discrepancy: Discrepancy | None) -> bool:
    """Return True where something decided by hand is about a finding: it made it, or shaped its fact."""
    if one.act is Act.ADDED:
        return discrepancy is not None and one.target.kind is discrepancy.kind and one.is_of(discrepancy.evidence)
    return fact is not None and one.shaped(fact)


def _in_part(fact: Fact, made: Fact) -> str:
    """Return a fact that another takes up, with its articles: "fact 3 (A, C)"; or the part of it that is taken up."""
    own = [passage for passage in fact.passages if passage in made.passages]
    part = "" if len(own) == len(fact.passages) else "part of "
    return f"{part}fact {number_of(fact.id)} ({', '.join(dict.fromkeys(passage.article for passage in own))})"


def _apart(fact: Fact, other: Fact) -> bool:
    return set(fact.passages).isdisjoint(other.passages)


def _one_line(text: str) -> str:
    """Return an article's words, or an analyst's, as a line that is safe to draw."""
    return drawable(text.replace("\r", " ").replace("\n", " "))


def _are_one(one: Passage, other: Passage) -> bool:
    """Return True where two passages share words: they are about the same place of one article."""
    return one.article == other.article and one.span.overlaps(other.span)


def _is_between(found: Discrepancy, one: Passage, other: Passage) -> bool:
    return all(any(_are_one(passage, own) for own in (one, other)) for passage in found.evidence)
