from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from briefreader.lexicon.near_words import near, neighbours
from briefreader.lexicon.opposites import opposites
from briefreader.mentions.tokens import stem
from tools.build_lexicon import main as build

LEXICON = Path(__file__).parents[2] / "briefreader" / "lexicon"


def pairs(lines: str) -> list[tuple[str, str]]:
    """The pairs of words in `lines`, parted by bars."""
    found = [tuple(pair.split()) for line in lines.split("\n") for pair in line.split("|") if pair.strip()]
    return [(one, other) for one, other in found]


NEAR = pairs("""
    changes modified|nature character|consequences repercussions|meeting summit|reporters journalists|summit conference
    widespread extensive|secret confidential|support backing|war conflict|leader chief|area district|began launched
    important key|border boundary|storm hurricane|negotiations talks|cabinet government|parliament assembly
    lawmakers legislators|protest demonstration|rally march|proposal plan|controversy row|deadlock impasse
    concessions compromise|uprising revolt|crackdown clampdown|envoys delegates|pledge commitment|rebuke criticism
    tensions strain|retaliation reprisal|troops forces|fighters militants|offensive assault|shelling bombardment
    convoy column|stronghold bastion|warship frigate|seized captured|ambushed attacked|officers constables
    gunman attacker|shooting gunfire|gang cartel|probe inquiry|hunt manhunt|witnesses bystanders|disorder unrest
    court tribunal|hearing trial|ruling judgment|punishment penalty|damages compensation|violated breached
    disaster tragedy|tremor aftershock|rubble wreckage|stranded trapped|toll tally|rain showers|temperature heat
    lashed battered|accident crash|blast detonation|malfunction fault|leak spill|fire flames|gutted destroyed
    medics doctors|clinic hospital|medication drugs|infection disease|recovered recuperated|researchers scientists
    finding discovery|fossil skeleton|capsule spacecraft|liftoff launch|bosses executives|firm business|profits earnings
    customers shoppers|plant factory|unveiled presented|shares stocks|soared jumped|slumped plunged|curb restrict
    shortage lack|walkout strike|wages earnings|jobs employment|match game|trophy cup|striker forward|thrashed hammered
    contest competition|spectators crowd|actor performer|album record|exhibition display|website site
    gadgets devices|hackers intruders|outage blackout|footage clips|college university|exam test
    worshippers congregation|shrine temple|pollution contamination|habitat environment|forest jungle|flight plane
    carriage train|route road|passengers commuters|delays disruption|influx flood|checkpoint crossing|electricity power
    harvest crops|restaurant eatery|flat apartment|landlord owner|residents villagers|charity foundation|donated gave
    villages communities|statement declaration|misinformation propaganda|halted suspended|hampered impeded|grave serious
""")
APART = pairs("""
    rise fall|increase decrease|win lose|victory defeat|buy sell|arrest release|guilty innocent|accept reject
    allow forbid|open close|advance retreat|war peace|ally enemy|confirm deny|praise condemn|hire dismiss|rich poor
    profit loss|surplus shortage|import export|strengthen weaken|improve worsen|expand shrink|dead alive|ill healthy
    heat cold|flood drought|public private|domestic foreign|majority minority|optimistic pessimistic|success failure
    build demolish|kidnap rescue|hide reveal|remember forget|temporary permanent|sudden gradual|rare common
    accuse charge|charge convict|arrest charge|suspect offender|suspected convicted|detained jailed|jailed acquitted
    wound kill|injured dead|injury death|missing dead|plan finish|proposed approved|begun completed|offer agreement
    negotiate sign|signed ratified|talks agreement|ordered deployed|warned attacked|threat attack|delayed cancelled
    damage destroy|damaged collapsed|epidemic pandemic|vaccine cure|infected recovered|election inauguration
    nominated won|nominee winner|bill law|drafted passed|forecast happened|ceasefire peace|slowdown recession
    spreading contained|trapped rescued|launch landing|orbit landing|rumour fact|allegation proof|test approval
    monday tuesday|january march|red blue|north south|doctor nurse|teacher pupil|husband wife|brother sister
    king queen|son daughter|president premier|mayor governor|judge jury|prosecutor defendant|lawyer judge
    soldier civilian|army navy|tank submarine|missile bullet|knife gun|bomb knife|murder robbery|theft fraud
    earthquake hurricane|tornado blizzard|rain snow|avalanche tornado|train bus|ship plane|car bicycle|airport port
    football rugby|golf tennis|goalkeeper striker|gold silver|semifinal final|church mosque|bishop monk|christian muslim
    oil coal|wheat rice|beef pork|cat dog|cancer stroke|heart lung|inflation unemployment|wages prices|shares currency
    interest tax|singer actor|novel film|moon mars|iran iraq|school prison
""")


def are_near(one: str, other: str) -> bool:
    """Whether two words, as articles spell them, are near, asked both ways."""
    found = near(stem(one), stem(other))
    assert near(stem(other), stem(one)) == found
    return found


@pytest.mark.parametrize(("one", "other"), NEAR)
def test_a_second_reporter_may_use_the_other_word(one: str, other: str) -> None:
    assert are_near(one, other)


@pytest.mark.parametrize(("one", "other"), APART)
def test_opposites_steps_of_a_ladder_and_things_that_exclude_each_other_stay_apart(one: str, other: str) -> None:
    assert not are_near(one, other)


def test_enough_of_either_is_sampled() -> None:
    assert len({frozenset(pair) for pair in NEAR}) >= 120
    assert len({frozenset(pair) for pair in APART}) >= 120


def test_nearness_does_not_chain() -> None:
    assert are_near("storm", "typhoon") and are_near("storm", "tornado") and not are_near("typhoon", "tornado")
    assert are_near("spouse", "husband") and are_near("spouse", "wife") and not are_near("husband", "wife")


def test_an_irregular_form_and_another_spelling_are_their_word() -> None:
    assert are_near("fled", "escaped") and are_near("struck", "hit") and are_near("women", "lady")
    assert are_near("defense", "protection") and are_near("honor", "award")


def test_a_past_form_that_is_a_word_of_its_own_has_a_row_of_its_own() -> None:
    assert are_near("found", "discovered") and are_near("left", "departed")


def test_neighbours_are_those_that_are_near() -> None:
    assert stem("talks") in neighbours(stem("summit"))
    assert all(near("summit", other) for other in neighbours("summit"))
    assert neighbours("struck") == neighbours("strike")
    assert neighbours("xylophon") == frozenset()
    assert not near("summit", "summit")


def test_no_opposite_is_near() -> None:
    met = {(one, other) for one, others in opposites().items() for other in others if are_near(one, other)}
    assert met == set()


def test_every_domain_of_news_is_covered() -> None:
    source = tomllib.loads((LEXICON / "near_words.toml").read_text("utf-8"))
    assert sum(len(table) for table in source.values()) >= 900
    assert {domain for domain, table in source.items() if len(table) < 9} == set()


def test_the_compiled_stems_are_those_of_the_matcher() -> None:
    assert build(["--check"]) == 0


def test_an_edit_makes_the_compiled_file_stale(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sources = copied(tmp_path)
    assert build(["--lexicon", str(tmp_path)]) == 0
    source = sources.read_text("utf-8")
    sources.write_text(source + 'draughty = ["breezy"]\n', "utf-8")
    assert build(["--lexicon", str(tmp_path), "--check"]) == 1
    assert "near_words.json is stale" in capsys.readouterr().err


FAULTS = [
    ('government = ["cabinet"', 'government = ["cabinet", "cabinet"', "government: 'cabinet' stands there twice"),
    ('government = ["cabinet"', 'government = ["cabinet", "cabinets"', "politics.government: 'cabinets' adds nothing"),
    ('government = ["cabinet"', 'government = ["governments"', "politics.government: 'governments' adds nothing"),
    ('government = ["cabinet"', 'government = ["Cabinet"', "politics.government: 'Cabinet' is not one word"),
    ('government = ["cabinet"', 'government = ["inner-cabinet"', "government: 'inner-cabinet' is not one word"),
    ('retreat = ["pullback"', 'retreat = ["advanced"', "war.retreat: 'advanced' is the opposite of 'retreat'"),
    ("[war]", '[war]\ncabinet = ["government"]', "war.cabinet: 'government' adds nothing: the pair stands in politics"),
    ('retreat = ["pullback"]', "retreat = []", "war.retreat: is empty"),
    ("[manner]", "[manners]", "near_words.toml: manners: unknown section"),
]


@pytest.mark.parametrize(("right", "wrong", "complaint"), FAULTS, ids=[fault[2] for fault in FAULTS])
def test_a_fault_in_the_source_is_told_with_its_file_and_key(
    right: str, wrong: str, complaint: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = copied(tmp_path)
    text = source.read_text("utf-8")
    assert right in text
    source.write_text(text.replace(right, wrong, 1), "utf-8")
    assert build(["--lexicon", str(tmp_path)]) == 2
    assert complaint in capsys.readouterr().err


def copied(folder: Path) -> Path:
    """Copy the sources of the lexicon into `folder`; return that of the near words."""
    for name in ("places.toml", "synonyms.toml", "near_words.toml"):
        (folder / name).write_text((LEXICON / name).read_text("utf-8"), "utf-8")
    return folder / "near_words.toml"
