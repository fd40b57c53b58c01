"""The findings pane as text: what its lines say of topics and of what only one article has."""

from __future__ import annotations

from dataclasses import replace

from briefreader import Article, Briefing, compare
from briefreader.lexicon.watch import WatchEntry
from briefreader.tui.finding_rows import Entry, entries
from briefreader.tui.place import Tab

QUAKE = "A quake shook Lodra at dawn. Satellite pictures show a fault two metres wide, the geologist Ana Silva said."
TREMOR = "Lodra was shaken by a quake at dawn. Schools stayed closed."


def compared() -> Briefing:
    watch = (WatchEntry("Space", ("satellite",)), WatchEntry("Quakes", ("quake",)))
    return compare([Article.from_text(QUAKE), Article.from_text(TREMOR)], watch=watch)


def line(entry: Entry) -> str:
    return "".join(piece.text for piece in entry.head)


def test_a_watched_topic_says_what_it_is_watched_as_and_where_it_is_not_found() -> None:
    lines = [line(entry) for entry in entries(compared(), Tab.TOPICS)]
    assert any("not found in B" in each and "watched as Space" in each for each in lines)
    assert any("A 1  B 1" in each and "watched as Quakes" in each for each in lines)


def test_a_topic_that_nobody_watches_for_counts_its_passages_only() -> None:
    briefing = compared()
    plain = replace(briefing, topics=tuple(replace(topic, watch=None) for topic in briefing.topics))
    assert not any("watched" in line(entry) or "not found" in line(entry) for entry in entries(plain, Tab.TOPICS))


def test_what_rests_on_one_source_says_whose() -> None:
    notes = {line(entry)[:1]: entry.note for entry in entries(compared(), Tab.ONLY_IN)}
    assert "Ana Silva" in notes["A"]
