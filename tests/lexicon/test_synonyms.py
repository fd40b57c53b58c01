from __future__ import annotations

import json
import tomllib
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from briefreader.lexicon.synonyms import (
    SAME_WORD,
    SYNONYM,
    WORDNET,
    base_form,
    fold,
    related,
    synonym_groups,
    wordnet_neighbours,
)
from briefreader.mentions.tokens import stem
from tools.build_lexicon import main as build
from tools.lexicon_wordnet import related_stems

LEXICON = Path(__file__).parents[2] / "briefreader" / "lexicon"
OPPOSITES = """
    rise fall|increase decrease|gain lose|win lose|victory defeat|buy sell|arrest release|convict acquit
    guilty innocent|approve reject|accept refuse|allow ban|begin end|start stop|open close|enter leave
    arrive leave|attack defend|advance retreat|deploy withdraw|invade withdraw|war peace|ally enemy|friend foe
    agree disagree|confirm deny|admit deny|support oppose|praise criticise|raise lower|boost cut|expand shrink
    hire sack|employ dismiss|rich poor|cheap expensive|profit loss|surplus deficit|import export|borrow lend
    strengthen weaken|improve worsen|grow shrink|safe dangerous|alive dead|live die|survive die|birth death
    healthy sick|hot cold|heat cold|flood drought|rain drought|day night|morning evening|north south|east west
    young old|male female|man woman|husband wife|mother father|marry divorce|appoint oust|elect oust
    legal illegal|true false|right wrong|first last|early late|fast slow|big small|large small|high low
    strong weak|public private|urban rural|local foreign|immigrant emigrant|majority minority|optimism pessimism
    hope despair|success failure|build destroy|rescue kidnap|free capture|hide reveal|remember forget
    depart arrive|vaccinate infect|demand supply|landlord tenant|doctor patient|teacher student
    plaintiff defendant|soldier civilian|kill injure|missing found|charge acquit|ceasefire attack|ally rival
    government opposition|hostage kidnapper
"""
PAIRS = [tuple(pair.split()) for line in OPPOSITES.split("\n") for pair in line.split("|") if pair.strip()]

SAME_IN_NEWS = [
    ("attack", "assault"), ("attacks", "raids"), ("breach", "violation"), ("troops", "soldiers"),
    ("injured", "wounded"), ("arrested", "detained"), ("bought", "acquired"), ("purchase", "takeover"),
    ("earthquake", "tremor"), ("agreement", "treaty"), ("deal", "pact"), ("blast", "explosion"),
    ("jailed", "imprisoned"), ("cash", "money"), ("boosted", "raised"), ("cut", "slashed"), ("killed", "dead"),
    ("slain", "killed"), ("probe", "investigation"), ("lawyer", "attorney"), ("truce", "ceasefire"),
    ("plane", "aircraft"), ("lorry", "truck"), ("flooding", "inundated"), ("quit", "resigned"), ("fell", "dropped"),
    ("rose", "climbed"), ("vow", "pledge"), ("children", "kids"), ("gunmen", "shooter"), ("vaccine", "jab"),
    ("ship", "vessel"), ("film", "movie"), ("won", "victory"), ("beat", "defeated"), ("firm", "company"),
    ("blaze", "fire"), ("steal", "theft"),
]  # fmt: skip


def nearness(one: str, other: str) -> float:
    """How nearly two words, as articles spell them, say the same."""
    return related(stem(one), stem(other))


@pytest.mark.parametrize(("one", "other"), SAME_IN_NEWS)
def test_words_that_news_puts_in_each_others_place(one: str, other: str) -> None:
    assert nearness(one, other) >= SYNONYM
    assert fold(stem(one)) == fold(stem(other))


@pytest.mark.parametrize(("one", "other"), PAIRS, ids=lambda word: word)
def test_opposites_and_near_misses_stay_apart(one: str, other: str) -> None:
    assert nearness(one, other) == 0
    assert fold(stem(one)) != fold(stem(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("arrested", "charged"), ("charged", "convicted"), ("suspected", "convicted"), ("accused", "guilty"),
        ("agreement", "according"), ("import", "important"), ("officer", "office"), ("report", "suspect"),
        ("severe", "several"), ("depart", "department"), ("police", "policy"), ("university", "universal"),
        ("custom", "client"), ("author", "authority"), ("organ", "organisation"), ("reply", "responsible"),
        ("strike", "attack"), ("fire", "sack"), ("star", "planet"), ("head", "leader"), ("plant", "factory"),
    ],
)  # fmt: skip
def test_words_that_only_look_or_sound_related_stay_apart(one: str, other: str) -> None:
    if stem(one) != stem(other):
        assert nearness(one, other) == 0
    assert stem(one) not in synonym_groups() or synonym_groups()[stem(one)] != synonym_groups().get(stem(other))


def test_a_form_counts_more_than_a_synonym_and_that_more_than_a_neighbour_in_wordnet() -> None:
    assert nearness("struck", "strike") == SAME_WORD
    assert nearness("quake", "earthquake") == SYNONYM
    assert nearness("cemetery", "graveyard") == WORDNET
    assert nearness("cemetery", "umbrella") == 0
    assert SAME_WORD > SYNONYM > WORDNET > 0


@pytest.mark.parametrize(
    ("form", "word"), [("fought", "fight"), ("women", "woman"), ("defense", "defence"), ("fled", "flee")]
)
def test_an_irregular_form_or_another_spelling_is_the_same_word(form: str, word: str) -> None:
    assert base_form(stem(form)) == stem(word)


@pytest.mark.parametrize("word", ["found", "left", "saw", "wound", "fed", "bit", "felt"])
def test_a_form_that_is_a_word_of_its_own_is_left_alone(word: str) -> None:
    assert base_form(stem(word)) == stem(word)


def test_wordnet_does_not_chain() -> None:
    assert nearness("cheap", "inexpensive") > 0
    assert wordnet_neighbours("graveyard") == {"cemeteri"}
    assert wordnet_neighbours("umbrella") == frozenset()


def test_every_relation_holds_both_ways_and_folding_twice_is_folding_once() -> None:
    stems = [*synonym_groups(), "umbrella", "cemeteri", "graveyard", "struck"]
    for one, other in pairwise(stems):
        assert related(one, other) == related(other, one)
        assert fold(fold(one)) == fold(one)
        assert related(one, fold(one)) >= SYNONYM


def test_no_word_stands_in_two_groups() -> None:
    """Not even by its stem: the stem of every word of a group leads to that group."""
    source = tomllib.loads((LEXICON / "synonyms.toml").read_text("utf-8"))
    groups = [
        (head, *others)
        for section, table in source.items()
        if section not in {"own_words", "inflections", "abbreviations", "spellings"}
        for head, others in table.items()
    ]
    assert len(groups) >= 300
    assert max(Counter(word for group in groups for word in group).values()) == 1
    numbers = [{synonym_groups()[stem(word)] for word in group} for group in groups]
    assert all(len(found) == 1 for found in numbers)
    assert len(set.union(*numbers)) == len(groups)


def test_the_compiled_stems_are_those_of_the_matcher() -> None:
    """Were Snowball's rules to change, the data would have to be compiled anew."""
    heads = json.loads((LEXICON / "synonyms.json").read_text("utf-8"))["heads"]
    assert {"earthquak", "kill", "arrest"} <= set(heads)
    assert build(["--check"]) == 0


FAULTS = [
    ('cash"]', 'cash", "cash"]', "synonyms.toml: economy.money: 'cash' stands there twice"),
    ('cash"]', 'cash", "soccer"]', "sport.football: 'soccer' stands in economy.money too"),
    ('cash"]', 'cash", "cashes"]', "economy.money: 'cashes' adds nothing"),
    ('cash"]', 'ready cash"]', "economy.money: 'ready cash' is not one word of small letters"),
    ('money = ["cash"]', "money = []", "economy.money: is empty"),
    ('money = ["cash"]', 'money = "cash"', "economy.money: must be a list of names"),
    ('\nwoman = ["women"]', '\nwoman = ["women", "womans"]', "inflections.woman: 'womans' adds nothing"),
    ("[sport]", "[sports]", "synonyms.toml: sports: unknown section"),
    ("[spellings]", "", "synonyms.toml: spellings: section is missing"),
]


@pytest.mark.parametrize(("right", "wrong", "complaint"), FAULTS, ids=[fault[2] for fault in FAULTS])
def test_a_fault_in_the_source_is_told_with_its_file_and_key(
    right: str, wrong: str, complaint: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = (LEXICON / "synonyms.toml").read_text("utf-8")
    assert right in source
    (tmp_path / "synonyms.toml").write_text(source.replace(right, wrong, 1), "utf-8")
    (tmp_path / "places.toml").write_text((LEXICON / "places.toml").read_text("utf-8"), "utf-8")
    assert build(["--lexicon", str(tmp_path)]) == 2
    assert complaint in capsys.readouterr().err


def test_a_stale_compiled_file_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("places.toml", "synonyms.toml", "near_words.toml"):
        (tmp_path / name).write_text((LEXICON / name).read_text("utf-8"), "utf-8")
    assert build(["--lexicon", str(tmp_path)]) == 0
    assert build(["--lexicon", str(tmp_path), "--check"]) == 0
    with (tmp_path / "synonyms.toml").open("a", encoding="utf-8") as file:
        file.write('draught = ["draft"]\n')
    assert build(["--lexicon", str(tmp_path), "--check"]) == 1
    assert "synonyms.json is stale" in capsys.readouterr().err


# Two synsets in WordNet's own format, and the counts of their words: "grasp" has another main sense and stays out.
DATA_VERB = """\
  1 the licence stands indented
00000001 29 v 02 inspect 0 vet 0 002 + 00000010 n 0101 ! 00000002 v 0101 01 + 08 00 | look over
00000002 29 v 02 ignore 0 disregard 0 000 01 + 08 00 | refuse to look at
00000003 29 v 02 comprehend 0 grasp 0 000 01 + 08 00 | understand
00000004 29 v 01 grasp 1 000 01 + 08 00 | hold firmly
"""
DATA_NOUN = "00000010 04 n 01 inspection 0 001 + 00000001 v 0101 | a looking over\n"
COUNTS = """\
comprehend%2:29:00:: 1 5
disregard%2:29:00:: 1 4
grasp%2:29:00:: 2 2
grasp%2:29:01:: 1 8
ignore%2:29:00:: 1 9
inspect%2:29:00:: 1 9
inspection%1:04:00:: 1 9
"""


def test_wordnet_is_cut_to_dominant_senses(tmp_path: Path) -> None:
    for name, text in {"data.verb": DATA_VERB, "data.noun": DATA_NOUN, "data.adj": "", "cntlist.rev": COUNTS}.items():
        (tmp_path / name).write_text(text, "utf-8")
    assert related_stems(tmp_path) == {"disregard": ["ignor"], "ignor": ["disregard"]}


def test_a_missing_wordnet_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert build(["--wordnet", str(tmp_path), "--check"]) == 2
    assert "data.noun" in capsys.readouterr().err
