"""Verb groups as an editor would read them: what happens, when, how surely, and which words are no verbs at all."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.mentions.verbs.predicates import Predicate, Stage, predicates


def groups(text: str) -> dict[str, Predicate]:
    return {text[found.span.start : found.span.end]: found for found in predicates(text)}


def described(found: Predicate) -> dict[str, str]:
    return {
        "lemma": found.lemma,
        "tense": found.tense,
        "aspect": found.aspect,
        "voice": found.voice,
        "modal": found.modal,
        "stage": found.stage.value,
        "form": found.form,
        "negated": "yes" if found.negated else "no",
    }


@pytest.mark.parametrize(
    ("text", "group", "told"),
    [
        # tense, aspect, voice
        ("The frigate sailed on Monday.", "sailed", "lemma=sail tense=past stage=done voice=active negated=no"),
        (
            "Two brigades will be stationed near the coast.",
            "will be stationed",
            "lemma=station stage=planned voice=passive modal=will tense=future",
        ),
        (
            "Medics have been deployed to the valley.",
            "have been deployed",
            "lemma=deploy aspect=perfect voice=passive stage=done",
        ),
        ("The lava is moving towards the harbour.", "is moving", "lemma=move aspect=progressive stage=under_way"),
        (
            "Crews were still fighting the blaze at dawn.",
            "were still fighting",
            "aspect=progressive tense=past stage=under_way",
        ),
        ("The dam had already burst.", "had already burst", "lemma=burst aspect=perfect tense=past stage=done"),
        ("The bridge is being rebuilt.", "is being rebuilt", "lemma=rebuild voice=passive stage=under_way"),
        (
            "A verdict will have been reached by June.",
            "will have been reached",
            "lemma=reach aspect=perfect voice=passive stage=planned",
        ),
        ("The bank employs 900 people.", "employs", "lemma=employ tense=present stage=holds"),
        ("She won gold and broke the record.", "broke", "lemma=break tense=past stage=done"),
        (
            "The envoy has been meeting rebels in secret.",
            "has been meeting",
            "lemma=meet aspect=progressive stage=under_way",
        ),
        ("His demands have been backed by the league.", "have been backed", "lemma=back voice=passive aspect=perfect"),
        ("The talks are expected to last two days.", "are expected to last", "lemma=last stage=planned"),
        ("The keeper got injured in training.", "injured", "lemma=injure voice=passive"),
        # contractions
        ("We'll appeal against the ruling.", "'ll appeal", "lemma=appeal modal=will stage=planned"),
        ("He hasn't been charged.", "hasn't been charged", "lemma=charge negated=yes voice=passive"),
        ("They won’t strike this month.", "won’t strike", "lemma=strike modal=will negated=yes stage=planned"),
        ("It's been raining for days.", "'s been raining", "lemma=rain aspect=progressive"),
        ("The pilots can't land here.", "can't land", "lemma=land modal=can negated=yes stage=possible"),
        # modality
        ("The reservoir could overflow by Sunday.", "could overflow", "lemma=overflow modal=could stage=possible"),
        ("The striker may miss the final.", "may miss", "lemma=miss modal=may stage=possible"),
        ("Rates might rise again.", "might rise", "stage=possible"),
        ("Ministers must resign, the union said.", "must resign", "modal=must stage=possible"),
        ("Farmers have to cull the herd.", "have to cull", "lemma=cull modal=must"),
        ("The court ought to hear the case.", "ought to hear", "lemma=hear modal=should"),
        # plans
        ("The minister is to visit the camp.", "is to visit", "lemma=visit stage=planned"),
        ("The satellite is due to land in March.", "is due to land", "lemma=land stage=planned"),
        ("The firm is expected to announce a loss.", "is expected to announce", "lemma=announce stage=planned"),
        ("The talks were set to begin at noon.", "were set to begin", "lemma=begin stage=planned"),
        ("The regiment is about to leave.", "is about to leave", "lemma=leave stage=planned"),
        (
            "He is likely to be sentenced on Friday.",
            "is likely to be sentenced",
            "lemma=sentence stage=planned voice=passive",
        ),
        ("Airlines plan to cut routes.", "to cut", "lemma=cut stage=planned form=infinitive"),
        ("The club has agreed to sell the ground.", "to sell", "lemma=sell stage=planned"),
        ("The club has agreed to sell the ground.", "has agreed", "lemma=agree stage=done"),
        ("Norway has volunteered to lead the mission.", "has volunteered", "stage=done"),
        ("Norway has volunteered to lead the mission.", "to lead", "stage=planned"),
        ("The council vowed not to raise taxes.", "to raise", "stage=planned negated=yes"),
        ("The general ordered his troops to retreat.", "to retreat", "lemma=retreat stage=planned"),
        ("A plan to drain the lake was published.", "to drain", "lemma=drain stage=planned"),
        ("The pope is meeting the king next week.", "is meeting", "stage=planned"),
        # "to" + verb alone tells no future
        ("Divers used a camera to find the wreck.", "to find", "lemma=find stage=none form=infinitive"),
        ("It was the first team to reach the summit.", "to reach", "stage=none"),
        # would
        ("The mayor said the city would rebuild the market.", "would rebuild", "modal=would stage=planned"),
        ("The plant would close in June, the company said.", "would close", "stage=planned"),
        ("“Any strike would hurt the poor,” she said.", "would hurt", "stage=possible"),
        ("He said he would resign if he lost.", "would resign", "stage=possible"),
        ("A larger pump would have saved the village.", "would have saved", "stage=possible aspect=perfect"),
        # under way, failed, denied
        ("The army began to withdraw.", "to withdraw", "stage=under_way"),
        ("Prices continue to fall.", "to fall", "stage=under_way"),
        ("Rescuers started digging at once.", "digging", "lemma=dig stage=under_way"),
        ("The two sides failed to reach a deal.", "to reach", "stage=done negated=yes"),
        ("The singer refused to apologise.", "to apologise", "negated=yes"),
        ("The ministry denied that its jets had bombed the clinic.", "had bombed", "stage=denied"),
        ("He denies stealing the painting.", "stealing", "stage=denied form=ing"),
        ("The storm forced ferries to turn back.", "to turn", "stage=done"),
        ("Voters could be asked to return in May.", "to return", "stage=possible"),
        # conditions
        ("If the levee breaks, thousands will have to leave.", "breaks", "lemma=break stage=possible"),
        ("The fund collapses unless lenders agree.", "agree", "stage=possible"),
        # negation
        ("The jury did not agree.", "did not agree", "lemma=agree negated=yes stage=done"),
        ("No one was hurt.", "was hurt", "lemma=hurt negated=yes"),
        ("Nobody has claimed the prize.", "has claimed", "negated=yes"),
        ("Neither team scored.", "scored", "negated=yes"),
        ("The vaccine never reached the island.", "never reached", "negated=yes"),
        ("The cup has not only been won but kept.", "has not only been won", "negated=no"),
        ("The panel has yet to decide.", "has yet to decide", "lemma=decide negated=yes"),
        ("The drone has not yet landed.", "has not yet landed", "lemma=land aspect=perfect negated=yes"),
        ("He left without paying the fine.", "paying", "negated=yes"),
        # several verbs share one auxiliary
        ("Three men were arrested, charged and jailed.", "charged", "voice=passive stage=done lemma=charge"),
        ("Three men were arrested, charged and jailed.", "jailed", "voice=passive stage=done"),
        ("The probe will orbit Mars and map its poles.", "map", "lemma=map stage=planned"),
        ("Two hikers were killed and nine injured.", "injured", "voice=passive stage=done lemma=injure"),
        # participles
        (
            "Shelters built along the river were washed away.",
            "built",
            "form=reduced voice=passive lemma=build stage=done",
        ),
        ("Villagers trapped by the mud were rescued.", "trapped", "form=reduced lemma=trap"),
        ("The town, captured in spring, fell quiet.", "captured", "form=reduced lemma=capture"),
        ("The town, captured in spring, fell quiet.", "fell", "form=finite tense=past lemma=fall"),
        ("Asked about the leak, the chairman smiled.", "Asked", "form=reduced"),
        ("A shell hit the school, wounding six.", "wounding", "form=ing stage=done lemma=wound"),
        ("A tanker carrying diesel overturned.", "carrying", "form=ing lemma=carry"),
        ("The firm was fined for polluting the bay.", "polluting", "form=ing lemma=pollute"),
        # believed, appears
        ("The thief is believed to have fled.", "is believed to have fled", "lemma=flee aspect=perfect stage=done"),
        ("The cyclone appears to have weakened.", "appears to have weakened", "lemma=weaken stage=done"),
        # nouns that look like verbs, verbs that look like nouns
        ("China reports twelve new cases.", "reports", "lemma=report form=finite stage=holds"),
        ("Officials plan a second inquiry.", "plan", "lemma=plan form=finite"),
        ("The rebels control the road.", "control", "lemma=control form=finite"),
        ("Workers strike over pay.", "strike", "lemma=strike form=finite"),
        ("Russia calls the treaty void.", "calls", "lemma=call tense=present"),
    ],
)  # fmt: skip
def test_a_verb_group_is_told_with_all_it_says(text: str, group: str, told: str) -> None:
    found = groups(text)
    assert group in found
    expected = dict(part.split("=") for part in told.split())
    assert {key: described(found[group])[key] for key in expected} == expected


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("The attack on the convoy ended at dawn.", ["ended"]),
        ("Peace talks collapsed on Friday.", ["collapsed"]),
        ("Air strikes killed a dozen people.", ["killed"]),
        ("The injured men were taken to hospital.", ["were taken"]),
        ("Attack helicopters fired rockets.", ["fired"]),
        ("Support for the plan fell.", ["fell"]),
        ("The need for help is growing.", ["is growing"]),
        ("Help arrived late.", ["arrived"]),
        ("The hearing opened in a crowded courtroom.", ["opened"]),
        ("His claims of fraud were dismissed.", ["were dismissed"]),
        ("The force of the blast shattered windows.", ["shattered"]),
        ("A planned march was cancelled.", ["was cancelled"]),
        ("The building in the old town burned.", ["burned"]),
        ("The club's increased offer surprised fans.", ["surprised"]),
        ("Two wounded soldiers died.", ["died"]),
        ("A US-led raid failed.", ["failed"]),
        ("The will of the nation prevailed in May.", ["prevailed"]),
        ("According to reports the mine closed.", ["closed"]),
        ("Sales of heating oil rose in response to demand.", ["rose"]),
        ("The king and his morning guests left.", ["left"]),
        ("The troops walked into that trap.", ["walked"]),
        ("The screens are crisp and clear while it lasts.", ["are", "lasts"]),
        ("Eastern Express services resumed.", ["resumed"]),
    ],
)
def test_nouns_and_adjectives_that_look_like_verbs_are_left_alone(text: str, only: list[str]) -> None:
    assert list(groups(text)) == only


@pytest.mark.parametrize(
    ("text", "group", "complement"),
    [
        ("The climber was dead.", "was", "dead"),
        ("A girl of six is missing.", "is", "missing"),
        ("Whole streets were under water.", "were", "under water"),
        ("The envoy is not a member of the party.", "is not", "a member"),
        ("Both sailors were safe and well.", "were", "safe and well"),
        ("There is a risk of frost.", "is", "a risk"),
    ],
)
def test_be_tells_what_its_subject_is(text: str, group: str, complement: str) -> None:
    span = groups(text)[group].complement
    assert span is not None
    assert text[span.start : span.end] == complement


@pytest.mark.parametrize(
    ("text", "verb", "hedges"),
    [
        ("The envoy reportedly left on Sunday.", "left", ("reportedly",)),
        ("The suspect is believed to have fled.", "fled", ("believed",)),
        ("There is a risk that the dam could burst.", "burst", ("a risk that",)),
        ("The storm appears to have weakened.", "weakened", ("appear to",)),
        ("The troops have almost certainly left.", "left", ("almost certainly",)),
        ("He allegedly stole the ring.", "stole", ("allegedly",)),
        ("It is unclear whether the crew survived.", "survived", ("unclear whether",)),
        ("The crew survived.", "survived", ()),
    ],
)
def test_what_weakens_a_statement_is_kept_with_its_verb(text: str, verb: str, hedges: tuple[str, ...]) -> None:
    found = next(found for found in predicates(text) if text[found.verb.start : found.verb.end] == verb)
    assert found.hedges == hedges


def test_a_risk_leaves_open_whether_it_happens() -> None:
    found = predicates("Officials spoke of a danger that the walls give way.")
    assert [each.stage for each in found] == [Stage.DONE, Stage.POSSIBLE]


def test_words_inside_quotation_marks_are_told_apart() -> None:
    text = "“The port is closed,” the captain said."
    assert {name: each.quoted for name, each in groups(text).items()} == {"is closed": True, "said": False}


def test_a_stretch_of_a_text_is_read_alone_with_offsets_into_the_whole() -> None:
    text = "The ferry sank. Divers found the hull."
    found = predicates(text, 16)
    assert [text[each.span.start : each.span.end] for each in found] == ["found"]


def test_the_groups_of_a_long_row_grow_with_the_text_and_not_faster() -> None:
    text = "police arrested men and " * 3000
    assert len(predicates(text)) == 3000


WORDS = st.sampled_from(
    "the a police said that they will have been to not planned attack attacks is was were being and or if , . “ ” - "
    "n't he'll it's arrested by of in troops found dead reportedly yet likely set 12 May would could "
    "has had do did".split()
)


@given(st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=40).map(" ".join)))
def test_every_group_is_a_stretch_of_the_text_in_order_and_apart(text: str) -> None:
    found = predicates(text)
    for each in found:
        assert 0 <= each.span.start <= each.verb.start < each.verb.end <= each.span.end <= len(text)
        assert each.complement is None or each.span.end <= each.complement.start < each.complement.end <= len(text)
    for one, following in pairwise(found):
        assert one.span.end <= following.span.start
