"""Watched topics: what an analyst asked to be told of, by a list of words."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefreader import Article, Briefing, compare
from briefreader.errors import UsageError
from briefreader.lexicon.watch import WatchEntry, default_watch_list, read_watch_list
from briefreader.model import Topic

PORT = (
    "Customs officers at Varna seized a container of thermal cameras on Tuesday. "
    "The cameras were bound for a firm under sanctions, prosecutors said. "
    "A ransomware attack had shut the terminal's cranes a week before."
)
CARGO = (
    "A cargo of thermal cameras was stopped at the port of Varna. "
    "The buyer is on a sanctions list, according to prosecutors. "
    "The cameras are used by border patrols."
)
SANCTIONS = WatchEntry("Sanctions", ("sanctions",), ("embargo",))
CYBER = WatchEntry("Cyber", ("cyberattack",), ("ransomware attack",))


def comparison(*texts: str, watch: tuple[WatchEntry, ...] = ()) -> Briefing:
    return compare([Article.from_text(text) for text in texts], watch=watch)


def under(briefing: Briefing, name: str) -> list[Topic]:
    return [topic for topic in briefing.topics if topic.watch == name]


def words_of(topic: Topic, article: str) -> str:
    return " ".join(passage.text for passage in topic.passages if passage.article == article)


def test_a_watched_subject_that_one_article_tells_of_is_a_topic_of_its_own() -> None:
    (topic,) = under(comparison(PORT, CARGO, watch=(CYBER,)), "Cyber")
    assert topic.articles == ("A",)
    assert words_of(topic, "A") == "A ransomware attack had shut the terminal's cranes a week before."
    assert "ransomware" in topic.label and topic.terms == ("ransomware attack",)


def test_a_watched_subject_that_both_tell_of_has_passages_in_both() -> None:
    (topic,) = under(comparison(PORT, CARGO, watch=(SANCTIONS,)), "Sanctions")
    assert "under sanctions" in words_of(topic, "A") and "sanctions list" in words_of(topic, "B")


def test_a_shared_topic_that_is_the_one_watched_is_marked_and_not_repeated() -> None:
    watch = (WatchEntry("Optics", ("thermal camera",)),)
    plain, marked = comparison(PORT, CARGO), comparison(PORT, CARGO, watch=watch)
    assert len(marked.topics) == len(plain.topics)
    (topic,) = under(marked, "Optics")
    assert "camera" in topic.label and topic.articles == ("A", "B")


def test_a_subject_that_nobody_tells_of_is_named_but_no_topic() -> None:
    briefing = comparison(PORT, CARGO, watch=(WatchEntry("Space", ("satellite",)), SANCTIONS))
    assert briefing.watch == ("Space", "Sanctions")
    assert not under(briefing, "Space")


def test_without_a_list_nothing_is_watched() -> None:
    briefing = comparison(PORT, CARGO)
    assert briefing.watch == () and all(topic.watch is None for topic in briefing.topics)
    assert all(len(topic.articles) > 1 for topic in briefing.topics)


def test_one_article_alone_can_be_watched() -> None:
    (topic,) = comparison(PORT, watch=(CYBER,)).topics
    assert (topic.id, topic.watch, topic.articles) == ("T1", "Cyber", ("A",))


@pytest.mark.parametrize(
    ("term", "text", "found"),
    [
        ("nerve agent", "Traces of nerve agents were found in the flat.", True),
        ("nerve agent", "The nerve of the agent surprised them all.", False),
        ("nerve agent", "He lost his nerve. Agent Brown arrived.", False),
        ("peace talks", "Talks on fishing ended; peace returned to the quay.", False),
        ("refugee", "Thousands of refugees crossed the river at night.", True),
        ("cease-fire", "A cease-fire took hold at dawn in the valley.", True),
        ("IS", "The road is closed and the bridge is down.", False),
        ("IS", "The cell was loyal to IS, the court was told.", True),
        ("SWIFT", "A swift reply came from the ministry in Rome.", False),
        ("Red Cross", "The Red Cross sent blankets to the camp.", True),
        ("mobilisation", "He bought a mobile phone in Oslo.", False),
        ("mobilisation", "Reserves were mobilised overnight.", True),
        ("evacuate", "The town was EVACUATED BEFORE NOON, police said.", True),
    ],
)
def test_terms_are_found_in_their_forms_and_phrases_as_they_stand(term: str, text: str, found: bool) -> None:
    briefing = comparison(text, watch=(WatchEntry("It", (term,)),))
    assert bool(under(briefing, "It")) is found


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("CBRN", "Inspectors found sarin in the soil near the village."),
        ("Missiles and air defence", "Air defences shot down two cruise missiles over the bay."),
        ("Refugees and displacement", "Some 4,000 displaced families sleep in schools."),
        ("Cyber", "Hackers stole the plans of the dam."),
        ("Ceasefire and peace", "Both sides agreed to a truce from midnight."),
        ("Sanctions", "Ministers froze the assets of nine firms under an embargo."),
        ("Force posture", "A second brigade will be stationed on the eastern flank."),
        ("Exercises", "The joint exercise in the strait lasts a week."),
        ("Naval", "A frigate followed the convoy at a distance."),
        ("Energy", "The gas pipeline was shut for repairs."),
    ],
)
def test_the_packaged_list_knows_the_subjects_of_defence_and_security(name: str, text: str) -> None:
    assert under(comparison(text, watch=default_watch_list()), name)


@pytest.mark.parametrize(
    "text",
    [
        "Fire destroyed the barn but the horses were led out in time.",
        "The striker was strong in the air and scored the winner with a shot from the edge.",
        "Access to the reading room is free on Sundays.",
        "The bakery's bread is on every table in the post office canteen.",
        "The committee will examine the intelligent design of the new tram stop.",
        "Her offence at the joke was plain, and the host apologised.",
    ],
)
def test_the_packaged_list_is_silent_on_everyday_words(text: str) -> None:
    assert comparison(text, watch=default_watch_list()).topics == ()


def test_the_packaged_list_names_each_subject_once_and_each_term_in_few() -> None:
    entries = default_watch_list()
    assert len({entry.name for entry in entries}) == len(entries) >= 20
    assert all(entry.terms and len(set(entry.terms)) == len(entry.terms) for entry in entries)


def written(folder: Path, text: str) -> Path:
    path = folder / "mine.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_list_is_read_with_its_synonyms(tmp_path: Path) -> None:
    path = written(tmp_path, '[[watch]]\nname = "Ports"\nterms = ["quay", "container ship"]\nsynonyms = ["harbour"]\n')
    assert read_watch_list(path) == (WatchEntry("Ports", ("quay", "container ship"), ("harbour",)),)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no [[watch]] entry"),
        ("watch = 3", "no [[watch]] entry"),
        ('[[wach]]\nname = "x"\nterms = ["y"]', "wach: no such key; did you mean watch?"),
        ('[[watch]]\nname = "Cyber"\nterms = ["malware"]\nsynonym = ["worm"]',
         "entry 1 (Cyber): synonym: no such key; did you mean synonyms?"),
        ('[[watch]]\nname = "Cyber"\nterms = ["malware"]\ncolour = "red"',
         "entry 1 (Cyber): colour: no such key; known are name, terms, synonyms"),
        ('[[watch]]\nterms = ["malware"]', "entry 1: name: missing"),
        ('[[watch]]\nname = "Cyber"', "entry 1 (Cyber): terms: missing"),
        ('[[watch]]\nname = "Cyber"\nterms = "malware"', "entry 1 (Cyber): terms: a list such as"),
        ('[[watch]]\nname = "Cyber"\nterms = ["a", 7]', "entry 1 (Cyber): terms: a word or phrase in quotes, not 7"),
        ('[[watch]]\nname = "Cyber"\nterms = []', "entry 1 (Cyber): terms: none given"),
        ('[[watch]]\nname = "Cyber"\nterms = ["a"]\nsynonyms = [" "]', "entry 1 (Cyber): synonyms: a word or phrase"),
        ('[[watch]]\nname = ""\nterms = ["a"]', "entry 1: name: a word or two in quotes"),
        ('[[watch]]\nname = "Cyber"\nterms = ["a"]\n[[watch]]\nname = "cyber"\nterms = ["b"]',
         "entry 2 (cyber): name: another entry has it"),
        ('[[watch]\nname = "Cyber"', "no TOML: "),
        ("watch = " + "[" * 5_000, "no TOML that can be read: too deeply nested"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_list_is_said_with_its_place(tmp_path: Path, text: str, said: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(UsageError) as raised:
        read_watch_list(path)
    assert str(raised.value).startswith(f"{path}: {said}" if said.startswith("no ") else f"{path}: ")
    assert said in str(raised.value)


@pytest.mark.parametrize(("data", "said"), [(b"\xff\xfe", "no UTF-8 text"), (b"#" * 1_000_001, "no watch list")])
def test_a_file_that_is_no_text_or_far_too_long_is_no_list(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(data)
    with pytest.raises(UsageError, match=said):
        read_watch_list(path)
