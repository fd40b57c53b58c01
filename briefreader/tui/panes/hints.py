"""What the footer names: the keys that matter most where the analyst is, and what they would do now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from briefreader.review.decisions import Verdict
from briefreader.review.judgements import Judgement
from briefreader.tui.keys.commands import COMMANDS, Command, Focus
from briefreader.tui.keys.keymap import Keymap
from briefreader.tui.panes.stale import is_cleared
from briefreader.tui.places.layout import Arrangement, Pane
from briefreader.tui.places.place import Place, Tab

_ALWAYS: Final = ("help", "quit")
_ROOMY: Final = 100
"""Columns from which on nothing need be shortened."""


class Hint(NamedTuple):
    """A key as the screen shows it, and a word or two on what it does."""

    key: str
    words: str


@dataclass(frozen=True, slots=True)
class Hints:
    """The footer's hints: the `useful` ones as far as there is room, best first, and those that are `always` there.

    `said` and `where` stand before them: what is going on that gives the keys their meaning, and how far it is. What
    is said may be cut short.
    """

    useful: tuple[Hint, ...] = ()
    always: tuple[Hint, ...] = ()
    said: str = ""
    where: str = ""


def hints(
    keymap: Keymap, place: Place, arrangement: Arrangement | None = None, *, stale: Judgement | None = None
) -> Hints:
    """Return the hints for a place. A command that the analyst left without a key has none.

    Args:
        keymap: the keys that the commands have.
        place: where the analyst is.
        arrangement: where the panes are, if that is known: a hint leads to one that has no room.
        stale: what was decided of the entry chosen, where that is found no more.
    """
    focus, otherwise, way = Focus(place.pane.value), dict(_otherwise(place)), _way_to_hidden(place, arrangement)
    if arrangement and arrangement.footer and arrangement.footer.width < _ROOMY:
        deciding = place.pane is Pane.FINDINGS and place.tab is not Tab.ONLY_IN
        otherwise |= {"next_discrepancy": "next", "next_fact": ""} if deciding else {"next_discrepancy": "discrepancy"}
    otherwise |= {**way, **(_of_stale(stale) if stale else {})}
    useful: list[Hint] = []
    always: list[Hint] = []
    for command in COMMANDS:
        labels, words = keymap.labels(command.name), otherwise.get(command.name, command.hint)
        if not (labels and words and _is_hinted(command, focus)):
            continue
        if command.name in way:
            useful.insert(1, Hint(labels[0], words))
        else:
            (always if command.name in _ALWAYS else useful).append(Hint(labels[0], words))
    return Hints(tuple(useful), tuple(always))


def hints_of(keymap: Keymap, commands: Iterable[tuple[str, str]]) -> tuple[Hint, ...]:
    """Return what commands do at present, each with its key; those without one are left out."""
    return tuple(Hint(labels[0], words) for name, words in commands if (labels := keymap.labels(name)))


def _is_hinted(command: Command, focus: Focus) -> bool:
    return command.means_something(focus) and focus in (command.hinted or (focus,))


def _otherwise(place: Place) -> Mapping[str, str]:
    """Return what is said of some commands in place of their hints; of those that the place does without, nothing."""
    states = {"link": not place.linked, "zoom": place.zoomed, "matrix": place.matrix}
    said = {command.name: command.hint_again for command in COMMANDS if states.get(command.name)}
    if place.pane is Pane.FINDINGS and place.tab is Tab.ONLY_IN:
        said["filter"] = ""
    if place.pane is Pane.FINDINGS and place.tab is Tab.TOPICS:
        said["evidence"] = "this topic"
    listed = place.pane is Pane.FINDINGS and place.tab is not Tab.ONLY_IN
    if not listed and (place.pane is Pane.FINDINGS or place.subject.discrepancy is None):
        said |= {"confirm": "", "dismiss": ""}
    return said


def _of_stale(judged: Judgement) -> Mapping[str, str]:
    """Return what a verdict's key does that takes the verdict back from what is found no more."""
    names = {Verdict.CONFIRMED: "confirm", Verdict.DISMISSED: "dismiss"}
    verdict = judged.verdict
    return {names[verdict]: "clears" if is_cleared(judged, verdict) else "reopens"} if verdict else {}


def _way_to_hidden(place: Place, arrangement: Arrangement | None) -> Mapping[str, str]:
    """Return the command that leads to what has no room beside the focused pane, and what it is."""
    if arrangement is None or place.matrix:
        return {}
    if place.pane is Pane.FINDINGS:
        return {} if arrangement.articles else {"previous_pane": "article"}
    return {} if arrangement.findings else {"next_pane" if place.pane is Pane.ARTICLE else "previous_pane": "findings"}
