from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.mentions.speech.quotations import Quotation, quotations
from briefreader.resources import seeds


def quoted(text: str) -> list[tuple[str, str]]:
    """The quoted words of a text with their speakers."""
    return [(text[quote.words.start : quote.words.end], quote.speaker) for quote in quotations(text)]


SPEAKERS = [
    # The tag after the quotation.
    ("“The bridge is safe,” Okafor said.", [("The bridge is safe", "Okafor")]),
    ("“The bridge is safe,” said Ada Okafor, the city engineer, on Monday.", [("The bridge is safe", "Okafor")]),
    ("“The bridge is safe,” said city engineer Ada Okafor.", [("The bridge is safe", "Okafor")]),
    ("“We are full,” a hospital spokeswoman told reporters.", [("We are full", "a hospital spokeswoman")]),
    ("“We are out of beds,” said a spokesman for the hospital on Friday.",
     [("We are out of beds", "a spokesman for the hospital")]),
    ("“It sank in minutes,” police said.", [("It sank in minutes", "police")]),
    ("“It sank in minutes,” said Captain Lars de Vries, 52, who was rescued.", [("It sank in minutes", "de Vries")]),
    ("“Rates may rise,” Governor Anita Rao warned on Tuesday.", [("Rates may rise", "Rao")]),
    ("“Never again!” Mr Osei shouted.", [("Never again!", "Osei")]),
    ("“Will it hold?” asked Lindqvist.", [("Will it hold?", "Lindqvist")]),
    ("“The court erred,” the appeal judges concluded.", [("The court erred", "the appeal judges")]),
    ("“We won it for them,” said Lund of the home side.", [("We won it for them", "Lund")]),
    # the tag before it
    ("Okafor said: “The bridge is safe.”", [("The bridge is safe", "Okafor")]),
    ("Okafor said, “The bridge is safe.”", [("The bridge is safe", "Okafor")]),
    ("Okafor told the council that “no lorry may cross”.", [("no lorry may cross", "Okafor")]),
    ("Lena Brandt, who leads the union, told reporters that “the offer is an insult”.",
     [("the offer is an insult", "Brandt")]),
    ("Lena Brandt, head of the union, said on Sunday that “the offer is an insult”.",
     [("the offer is an insult", "Brandt")]),
    ("According to Brandt, “the offer is an insult”.", [("the offer is an insult", "Brandt")]),
    ("The offer is “an insult”, according to Brandt.", [("an insult", "Brandt")]),
    ("Brandt described the offer as “an insult”.", [("an insult", "Brandt")]),
    ("Brandt called the offer “an insult”.", [("an insult", "Brandt")]),
    ("The union dismissed the offer as “an insult”.", [("an insult", "The union")]),
    ("Okafor said the plan was “reckless” and “wrong”.", [("reckless", "Okafor"), ("wrong", "Okafor")]),
    ("In a letter to staff, chief executive Bo Nyström wrote: “We misjudged demand.”",
     [("We misjudged demand", "Nyström")]),
    ("The court heard that he “did not brake”.", [("did not brake", "The court")]),
    ("The agency quoted Dr Ito as saying “the vaccine works”.", [("the vaccine works", "Ito")]),
    ("The mayor left early, saying she had “nothing to add”.", [("nothing to add", "The mayor")]),
    # One statement in two pieces.
    ("“We will,” Okafor said, “never close it.”", [("We will", "Okafor"), ("never close it", "Okafor")]),
    ("“It is cold,” said Brandt. “We are staying.”", [("It is cold", "Brandt"), ("We are staying", "Brandt")]),
    ("Brandt said: “It is cold.” She added: “We stay put.”", [("It is cold", "Brandt"), ("We stay put", "Brandt")]),
    # pronouns
    ("Lena Brandt leads the union. “We are staying,” she said.", [("We are staying", "Brandt")]),
    ("Brandt said talks had failed. “We are staying,” she added.", [("We are staying", "Brandt")]),
    ("Mr Osei said no. Mrs Lund said yes. “I regret it,” he said.", [("I regret it", "Osei")]),
    ("Mr Osei said no. Mrs Lund said yes. “I regret it,” she said.", [("I regret it", "Lund")]),
    ("Tesoro Mining posted a loss. The firm said demand fell. “We will recover,” it said.",
     [("We will recover", "The firm")]),
    ("“We regret it,” they said.", [("We regret it", "")]),
    ("Rovers boss Ana Sousa is sure of the cup. “We are ready,” she said.", [("We are ready", "Sousa")]),
    ("During the talks the envoy sat still and said “nothing new”.", [("nothing new", "the envoy")]),
    ("City Police Commissioner Sir Hal Brennan said it was “absolutely” false.", [("absolutely", "Brennan")]),
    ("The memo reportedly said: “Burn the files.”", [("Burn the files", "The memo")]),
    # other marks
    ("'We don't know the workers' fate,' said Osei.", [("We don't know the workers' fate", "Osei")]),
    ("‘The miners’ pay isn’t enough,’ said Osei of the ’90s deal.", [("The miners’ pay isn’t enough", "Osei")]),
    ("‘He told me “go home” and left,’ said Osei.", [("He told me “go home” and left", "Osei")]),
    ("“He told me ‘go home’ and left,” said Osei.", [("He told me ‘go home’ and left", "Osei")]),
    ("„Das ist falsch“, said Brandt.", [("Das ist falsch", "Brandt")]),
    ("«C'est faux», said Brandt.", [("C'est faux", "Brandt")]),
    ('"The hull is 6\' 2" thick," said Osei.', [('The hull is 6\' 2" thick', "Osei")]),
    # a weekday never speaks
    ("“It failed,” said on Thursday Brandt.", [("It failed", "Brandt")]),
    ("“It failed,” Brandt said Thursday.", [("It failed", "Brandt")]),
    # nobody named
    ("The word was heard often: “We knew the dam would go one day.”", [("We knew the dam would go one day", "")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SPEAKERS, ids=[text for text, _ in SPEAKERS])
def test_who_is_quoted(text: str, expected: list[tuple[str, str]]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Critics of the so-called “reform” marched on the ministry.",
        "The trawler “Northern Star” sank off the cape.",
        "The film “A Winter in Gdansk” opened on Friday.",
        "He is known as “Tiny”.",
        "A “smart” meter cut the bill.",
        "The plan, dubbed “Project Thunder Road” by staff, was dropped.",
        "Officials said the so-called “safe zone” was shelled.",
    ],
)
def test_a_title_or_a_word_at_arms_length_is_nobodys_speech(text: str) -> None:
    (quote,) = quotations(text)
    assert quote.scare
    assert quote.speaker == ""


@pytest.mark.parametrize(
    "text",
    ["Brandt said the deal was “dead”.", "“Dead,” said Brandt.", "Brandt called it “dead on arrival”."],
)
def test_a_short_quotation_beside_a_verb_of_saying_is_speech(text: str) -> None:
    (quote,) = quotations(text)
    assert not quote.scare
    assert quote.speaker == "Brandt"


@pytest.mark.parametrize(
    ("text", "continued"),
    [
        ("“We will,” Okafor said, “never close it.”", [None, 0]),
        ("“We will,” said Okafor, the engineer, “never close it.”", [None, 0]),
        ("“It is cold,” said Brandt. “We are staying.”", [None, None]),
        ("Okafor said the plan was “reckless” and “wrong”.", [None, None]),
        ("Brandt said: “It is cold.\n\n“We are staying.\n\n“Nobody leaves.”", [None, 0, 1]),
        ("“It is cold.”\n\n“We are staying,” said Brandt.", [None, None]),
    ],
)
def test_a_broken_quotation_is_one_statement(text: str, continued: list[int | None]) -> None:
    assert [quote.continued for quote in quotations(text)] == continued


def test_a_quotation_over_several_paragraphs_keeps_its_speaker() -> None:
    text = "Brandt said: “It is cold.\n\n“We are staying.\n\n“Nobody leaves.”\n\nThe strike is in its third week."
    assert quoted(text) == [("It is cold", "Brandt"), ("We are staying", "Brandt"), ("Nobody leaves", "Brandt")]


def test_a_forgotten_closing_mark_ends_the_quotation_with_its_paragraph() -> None:
    text = "Brandt said: “It is cold.\nThe strike goes on.\n“We are staying,” said Lund."
    assert quoted(text) == [("It is cold", "Brandt"), ("We are staying", "Lund")]


def test_a_quotation_over_wrapped_lines_is_whole() -> None:
    text = "Brandt said the union\nwould “fight on and\nnever give in. It must,” and\nleft the hall.\n\nIt rained."
    assert quoted(text) == [("fight on and\nnever give in. It must", "Brandt")]


@pytest.mark.parametrize(
    "text",
    [
        'He is 6\' 2" tall and owns a 12" pipe.',
        "It was rock 'n' roll in the '90s, the dogs' day.",
        "The workers' and miners' unions met.",
        "The workers’ and miners’ unions met.",
        "No marks at all.",
        "",
    ],
)
def test_inches_and_apostrophes_quote_nobody(text: str) -> None:
    assert quotations(text) == ()


def test_an_end_mark_of_the_house_is_no_part_of_the_words_but_a_question_is() -> None:
    assert [words for words, _ in quoted("“Now,” he said. “Where?” “In the U.S.” “Wait…”")] == [
        "Now", "Where?", "In the U.S.", "Wait…",
    ]  # fmt: skip


def test_a_part_of_the_text_is_read_with_the_offsets_of_the_whole() -> None:
    text = "“Old,” said Lund. “New,” said Brandt."
    (quote,) = quotations(text, 18)
    assert text[quote.span.start : quote.span.end] == "“New,”"
    assert quote.speaker == "Brandt"


def test_every_long_quotation_of_the_packaged_articles_has_a_speaker() -> None:
    found: list[Quotation] = []
    unnamed: list[str] = []
    for path in seeds():
        text = path.read_text(encoding="utf-8")
        found += quotations(text)
        unnamed += [
            text[quote.words.start : quote.words.end]
            for quote in quotations(text)
            if not quote.speaker and len(quote.words) > 30
        ]
    assert len(found) > 15
    assert unnamed == []


MARKED = st.text(alphabet=st.sampled_from("ab S.,:\n\"'“”‘’„«»!? said he"), max_size=120)


@given(st.one_of(st.text(max_size=200), MARKED))
def test_any_text_gives_ordered_quotations_inside_it(text: str) -> None:
    end = 0
    for number, quote in enumerate(quotations(text)):
        assert end <= quote.span.start < quote.span.end <= len(text)
        assert quote.span.covers(quote.words)
        assert quote.continued is None or quote.continued < number
        end = quote.span.end


@pytest.mark.parametrize("unit", ['"', "“", "'a ", "“a\n\n", "‘s’ ", '“ a" ', "said ", "“a,” he said. ", "A "])
def test_hostile_text_is_read_to_its_end(unit: str) -> None:
    text = unit * (50_000 if len(unit) == 1 else 10_000)
    assert all(quote.span.end <= len(text) for quote in quotations(text))
