from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.lexicon.saying import FORMS, STATEMENTS, Force, force_of
from briefreader.mentions.speech.attributions import attributions
from briefreader.model import Span
from briefreader.reading.article import Article
from briefreader.resources import seeds


def credited(text: str) -> list[tuple[str, str, str, list[str]]]:
    """The words of each tag, the source, the verb, and what is credited."""
    return [
        (
            text[found.tag.start : found.tag.end],
            found.source,
            found.verb,
            [text[part.start : part.end] for part in found.content],
        )
        for found in attributions(text, Article.from_text(text).sentences)
    ]


CASES = [
    # before what is credited
    ("Okafor said the bridge was safe.", [("Okafor said", "Okafor", "say", ["the bridge was safe"])]),
    ("Okafor said that the bridge was safe.", [("Okafor said", "Okafor", "say", ["the bridge was safe"])]),
    ("Lund said he would not speculate.", [("Lund said", "Lund", "say", ["he would not speculate"])]),
    ("The ministry said on Monday that exports fell 3%.",
     [("The ministry said on Monday", "The ministry", "say", ["exports fell 3%"])]),
    ("The ministry said Monday exports fell.", [("The ministry said Monday", "The ministry", "say", ["exports fell"])]),
    ("The firm said in a statement it would appeal.",
     [("The firm said in a statement", "The firm", "say", ["it would appeal"])]),
    ("A coastguard spokeswoman told reporters the crew had been rescued.",
     [("A coastguard spokeswoman told reporters", "A coastguard spokeswoman", "tell", ["the crew had been rescued"])]),
    ("Dr Ito told the BBC the vaccine works.", [("Dr Ito told the BBC", "Dr Ito", "tell", ["the vaccine works"])]),
    ("Speaking to investors in Oslo, Lund said profits would rise.",
     [("Speaking to investors in Oslo, Lund said", "Lund", "say", ["profits would rise"])]),
    ("Lena Brandt, who leads the union, said the strike would go on.",
     [("Lena Brandt, who leads the union, said", "Lena Brandt", "say", ["the strike would go on"])]),
    ("But police said two men had been arrested.", [("police said", "police", "say", ["two men had been arrested"])]),
    ("Officials in Lima said the road was open.", [("Officials in Lima said", "Officials in Lima", "say",
     ["the road was open"])]),
    ("A spokesman for the airline said the pilot was resting.",
     [("A spokesman for the airline said", "A spokesman for the airline", "say", ["the pilot was resting"])]),
    ("The study found that bees avoid the crop.", [("The study found", "The study", "find", ["bees avoid the crop"])]),
    ("The inquest heard that the valve had failed.", [("The inquest heard", "The inquest", "hear",
     ["the valve had failed"])]),
    ("Ms Rao said DEC had failed.", [("Ms Rao said", "Ms Rao", "say", ["DEC had failed"])]),
    ("In Cuba Mr Rao said rates could rise.", [("Mr Rao said", "Mr Rao", "say", ["rates could rise"])]),
    ("Rao warned that rates could rise.", [("Rao warned", "Rao", "warn", ["rates could rise"])]),
    ("Rao denied that she had met the lobbyist.", [("Rao denied", "Rao", "deny", ["she had met the lobbyist"])]),
    ("Reporters asked Rao whether she would resign.", [("Reporters asked Rao", "Reporters", "ask",
     ["whether she would resign"])]),
    # after it, and around it
    ("The bridge is safe, Okafor said.", [("Okafor said", "Okafor", "say", ["The bridge is safe"])]),
    ("The bridge is safe, said Ada Okafor, the city engineer, on Monday.",
     [("said Ada Okafor, the city engineer, on Monday", "Ada Okafor", "say", ["The bridge is safe"])]),
    ("The bridge is safe, Okafor said during a press conference.",
     [("Okafor said during a press conference", "Okafor", "say", ["The bridge is safe"])]),
    ("The bridge, Okafor said, is safe.", [("Okafor said", "Okafor", "say", ["The bridge", "is safe"])]),
    ("The quake was felt in Turin, according to the institute.",
     [("according to the institute", "the institute", "according to", ["The quake was felt in Turin"])]),
    ("According to the institute, the quake was felt in Turin.",
     [("According to the institute", "the institute", "according to", ["the quake was felt in Turin"])]),
    ("According to Ana Sousa, the ambassador to Peru, talks will resume.",
     [("According to Ana Sousa, the ambassador to Peru", "Ana Sousa", "according to", ["talks will resume"])]),
    ("The bridge is safe, said Ada Okafor, RAC chief engineer.",
     [("said Ada Okafor, RAC chief engineer", "Ada Okafor", "say", ["The bridge is safe"])]),
    ("It is safe, she said. Following the talks, it shut.", [("she said", "she", "say", ["It is safe"])]),
    # two in one sentence
    ("The fire is out, Lund said, adding that nobody was hurt.",
     [("Lund said", "Lund", "say", ["The fire is out"]), ("adding", "Lund", "add", ["nobody was hurt"])]),
    ("Lund said the fire was out, but police said it still burned.",
     [("Lund said", "Lund", "say", ["the fire was out"]), ("police said", "police", "say", ["it still burned"])]),
    ("The goalkeeper left the club, saying he wanted to rest.",
     [("saying", "The goalkeeper", "say", ["he wanted to rest"])]),
    ("The daily quoted the interior ministry as saying nine people had died.",
     [("quoted the interior ministry as saying", "the interior ministry", "say", ["nine people had died"])]),
    # pronouns
    ("Brandt said talks had failed. She added that the strike would go on.",
     [("Brandt said", "Brandt", "say", ["talks had failed"]), ("She added", "Brandt", "add",
      ["the strike would go on"])]),
    ("The bank said profits rose. It said costs fell.",
     [("The bank said", "The bank", "say", ["profits rose"]), ("It said", "The bank", "say", ["costs fell"])]),
    # nobody named
    ("It has been claimed that the vote was rigged.", [("It has been claimed", "", "claim", ["the vote was rigged"])]),
    ("The mayor allegedly took bribes.", [("allegedly", "", "allege", ["The mayor", "took bribes"])]),
    ("Reportedly, the deal is dead.", [("Reportedly", "", "report", ["the deal is dead"])]),
    ("The ship is believed to have sunk.", [("is believed to", "", "believe", ["The ship", "have sunk"])]),
    # nouns of statement
    ("Warnings from doctors that beds were short went unheard.",
     [("Warnings from doctors", "doctors", "warn", ["beds were short"])]),
    ("The firm's claim that the pill is safe was tested.",
     [("The firm's claim", "The firm", "claim", ["the pill is safe"])]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_who_is_credited_with_what(text: str, expected: list[tuple[str, str, str, list[str]]]) -> None:
    assert credited(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ito claimed the title in straight sets.",
        "Sousa added two goals before the break.",
        "The carmaker announced a recall of 4,000 vans.",
        "Lund denied the charges.",
        "Rao warned against reading too much into the figures that the bank had published.",
        "The United States signed the treaty.",
        "Police reports were lost in the flood.",
        "Insurance claims rose in March.",
        "Rao would not say whether she would resign.",
        "The clerk did not say how much was stolen.",
        "She is expected to say more next week.",
        "That said, the vote was close.",
        "The estimated cost has doubled.",
        "“The minister said it was over.”",
        "Nobody spoke.",
        "",
    ],
)
def test_where_nobody_is_credited(text: str) -> None:
    assert credited(text) == []


def test_said_inside_a_quotation_is_no_attribution_of_the_article() -> None:
    text = "“My father said the mine was safe,” Osei said."
    assert credited(text) == [("Osei said", "Osei", "say", ["“My father said the mine was safe,”"])]


def test_a_pronoun_keeps_its_own_place() -> None:
    text = "Brandt said talks had failed. “We stay,” she added."
    last = attributions(text, Article.from_text(text).sentences)[-1]
    assert last.source == "Brandt"
    assert last.source_span is not None
    assert text[last.source_span.start : last.source_span.end] == "she"


def test_what_lies_outside_the_sentences_is_passed_over() -> None:
    text = "Okafor said the bridge was safe. Lund said it was not."
    found = attributions(text, [Span(0, 32)])
    assert [attribution.source for attribution in found] == ["Okafor"]


@pytest.mark.parametrize(
    ("verb", "force"),
    [
        ("say", Force.SAY),
        ("allege", Force.CLAIM),
        ("deny", Force.DENY),
        ("warn", Force.WARN),
        ("confirm", Force.CONFIRM),
        ("announce", Force.ANNOUNCE),
        ("admit", Force.ADMIT),
        ("predict", Force.THINK),
        ("whistle", None),
    ],
)
def test_a_verb_tells_what_it_implies(verb: str, force: Force | None) -> None:
    assert force_of(verb) is force


def test_the_lexicon_knows_verbs_in_all_their_forms() -> None:
    assert len({form.lemma for form in FORMS.values()}) >= 80
    assert {FORMS[form].lemma for form in ("says", "said", "saying")} == {"say"}
    assert FORMS["denied"].lemma == "deny"
    assert FORMS["admitting"].lemma == "admit"
    assert all(verb in FORMS for verb in STATEMENTS.values())


def test_the_tag_never_overlaps_what_it_credits_in_the_packaged_articles() -> None:
    count = 0
    for path in seeds():
        article = Article.read(path)
        for found in attributions(article.text, article.sentences):
            count += 1
            assert not any(found.tag.overlaps(part) for part in found.content)
    assert count > 20


WORDS = "Lund |said |that |, |. |“|”|he |the |claim |according to |and |was |\n|as |saying |it ".split("|")
TAGGED = st.lists(st.sampled_from(WORDS), max_size=40).map("".join)


@given(st.one_of(st.text(max_size=200), TAGGED))
def test_any_text_gives_ordered_attributions_inside_it(text: str) -> None:
    sentences = Article.from_text(text).sentences
    start = 0
    for found in attributions(text, sentences):
        assert start <= found.tag.start < found.tag.end <= len(text)
        assert found.content
        for part in found.content:
            assert 0 <= part.start < part.end <= len(text)
            assert not part.overlaps(found.tag)
        start = found.tag.start


@pytest.mark.parametrize("unit", ["said ", "Lund said ", "Lund, ", "“a,” he said. ", "as saying ", "he said "])
def test_hostile_text_is_read_to_its_end(unit: str) -> None:
    text = unit * 10_000
    assert all(found.tag.end <= len(text) for found in attributions(text, [Span(0, len(text))]))
