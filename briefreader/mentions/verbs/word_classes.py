"""The words of a text as a reader of verb groups needs them: their class, their verb forms, what parts them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from briefreader.lexicon import function_words as lexicon
from briefreader.lexicon.wordnet_verbs import ADJECTIVES
from briefreader.mentions.tokens import Token
from briefreader.mentions.verbs.forms import BASE, ING, PARTICIPLE, PAST, S, VerbForm, verb_form

# One letter a class, since the scans compare them for every token.
DETERMINER: Final = "d"
QUANTIFIER: Final = "q"
NUMBER: Final = "#"
SUBJECT: Final = "s"
OBJECT: Final = "j"
PREPOSITION: Final = "p"
SUBORDINATOR: Final = "w"
COORDINATOR: Final = "c"
NEGATOR: Final = "n"
ADVERB: Final = "a"
ADJECTIVE: Final = "A"
TO: Final = "t"
MODAL: Final = "m"
HAVE: Final = "h"
BE: Final = "b"
DO: Final = "o"
VERB: Final = "v"
OTHER: Final = "x"
EDGE: Final = "."
"""Not a word's class: what stands before the first word of a stretch, after its last, and across a full parting."""

# What parts a word from the one before it, weakest first.
JOINED: Final = 0
HYPHEN: Final = 1
QUOTE: Final = 2
COMMA: Final = 3
STOP: Final = 4
SENTENCE: Final = 5

_QUOTES: Final = frozenset('"“”«»')
_STOPS: Final = frozenset(";:—–|•")
_ENDS: Final = frozenset(".!?\n")
_PREFIXES: Final = frozenset("re co pre mis over under out de un cross fast counter".split())


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of text word by word; every list has one item a token.

    `gaps` says what parts a token from the one before; `quoted`, whether it stands inside quotation marks.
    `contracted` tells where in the text an auxiliary begins that is written together with its subject ("we'll").
    """

    tokens: tuple[Token, ...]
    classes: list[str]
    forms: list[VerbForm | None]
    gaps: list[int]
    quoted: list[bool]
    contracted: dict[int, int]

    def class_at(self, place: int) -> str:
        """Return the class of the token at `place`, `EDGE` outside the stretch."""
        return self.classes[place] if 0 <= place < len(self.classes) else EDGE

    def gap_at(self, place: int) -> int:
        """Return what parts the token at `place` from the one before, `SENTENCE` outside the stretch."""
        return self.gaps[place] if 0 < place < len(self.gaps) else SENTENCE


def _classes() -> dict[str, str]:
    table = dict.fromkeys(ADJECTIVES.split(), ADJECTIVE)
    for words, code in (
        (lexicon.ADVERBS, ADVERB),
        (lexicon.PREPOSITIONS, PREPOSITION),
        (lexicon.SUBORDINATORS, SUBORDINATOR),
        (lexicon.COORDINATORS, COORDINATOR),
        (lexicon.NEGATORS, NEGATOR),
        (lexicon.QUANTIFIERS, QUANTIFIER),
        (lexicon.DETERMINERS, DETERMINER),
        (lexicon.SUBJECTS, SUBJECT),
        (lexicon.OBJECTS, OBJECT),
        (lexicon.MODALS, MODAL),
        (lexicon.HAVE, HAVE),
        (lexicon.BE, BE),
        (lexicon.DO, DO),
        ("to", TO),
    ):
        table.update(dict.fromkeys(words.split(), code))
    return table


_CLASS: Final = _classes()
_AUXILIARY_FORMS: Final = {
    word: VerbForm(lemma, bits, 3)
    for lemma, bits, words in (
        ("be", BASE, "be"),
        ("be", S, "is am are"),
        ("be", PAST, "was were wasn't weren't"),
        ("be", PARTICIPLE, "been"),
        ("be", ING, "being"),
        ("have", BASE, "have haven't"),
        ("have", S, "has hasn't"),
        ("have", PAST | PARTICIPLE, "had hadn't"),
        ("have", ING, "having"),
        ("do", BASE, "do don't"),
        ("do", S, "does doesn't"),
        ("do", PAST, "did didn't"),
    )
    for word in words.split()
}
_ABBREVIATIONS: Final = frozenset(lexicon.ABBREVIATIONS.split())
_NOT_ADVERBS: Final = frozenset(lexicon.NOT_ADVERBS.split())
_AUXILIARY: Final = dict(zip(*[iter(lexicon.CONTRACTED.split())] * 2, strict=True))
_ALSO_VERBS: Final = frozenset(("like", "back", "given", "following", "concerning", "last", "near"))
_ADJECTIVE_ENDINGS: Final = ("ous", "ful", "less", "ible", "able", "ical", "tional", "ary")
_MODAL_NOUNS: Final = frozenset(("will", "might", "can", "must"))
_LONG: Final = 6
"""Letters from which an ending tells an adjective."""


def read_words(text: str, tokens: tuple[Token, ...]) -> Words:
    """Return the classes, verb forms and partings of `tokens`, which are tokens of `text` in order."""
    classes: list[str] = []
    forms: list[VerbForm | None] = []
    contracted: dict[int, int] = {}
    for place, token in enumerate(tokens):
        word = token.word
        code = _CLASS.get(word)
        form = _AUXILIARY_FORMS.get(word)
        if "'" in token.text or "’" in token.text:
            code, at = _contraction(token, code)
            if at:
                contracted[place] = token.start + at
        elif code is None:
            code, form = _open_class(token, word)
        elif code == ADJECTIVE or word in _ALSO_VERBS:
            form = verb_form(word)
        classes.append(code)
        forms.append(form)
    gaps, quoted = _partings(text, tokens)
    words = Words(tokens, classes, forms, gaps, quoted, contracted)
    _settle(words)
    return words


def _open_class(token: Token, word: str) -> tuple[str, VerbForm | None]:
    if word[0].isdigit():
        return NUMBER, None
    if word.endswith("ly") and word not in _NOT_ADVERBS:
        return ADVERB, None
    if (form := verb_form(word)) is not None:
        return VERB, form
    if len(word) >= _LONG and word.endswith(_ADJECTIVE_ENDINGS) and not token.capitalised:
        return ADJECTIVE, None
    return OTHER, None


_IRREGULAR_NOT: Final = {"won't": "will", "can't": "can", "shan't": "shall"}
_IS_AFTER: Final = frozenset("that what here how where when there".split())


def _contraction(token: Token, code: str | None) -> tuple[str, int]:
    """Return the class of a token with an apostrophe, and where in it an auxiliary begins (0: nowhere)."""
    written = token.text.lower().replace("’", "'")
    if written.endswith("n't"):
        return _CLASS.get(_IRREGULAR_NOT.get(written, written[:-3]), OTHER), 0
    at = written.rfind("'")
    ending = written[at:]
    if ending == "'s" and code != SUBJECT and token.word not in _IS_AFTER:
        return DETERMINER, 0  # a possessive
    return (_AUXILIARY[ending], at) if ending in _AUXILIARY else (OTHER, 0)


def _partings(text: str, tokens: tuple[Token, ...]) -> tuple[list[int], list[bool]]:
    gaps: list[int] = []
    quoted: list[bool] = []
    inside = False
    end = tokens[0].start if tokens else 0
    while end and text[end - 1] in _QUOTES:
        end -= 1
    previous: Token | None = None
    for token in tokens:
        between = text[end : token.start]
        gap = JOINED
        if between != " ":
            gap, inside = _parting(between, previous, token, inside=inside)
        gaps.append(gap)
        quoted.append(inside)
        end = token.end
        previous = token
    return gaps, quoted


def _parting(between: str, previous: Token | None, token: Token, *, inside: bool) -> tuple[int, bool]:
    """Return what parts two tokens with `between` between them, and whether a quotation is open after it."""
    if between == "-":
        return HYPHEN, inside
    gap = JOINED
    for sign in between:
        if sign in _QUOTES:
            inside = sign in "“«" or (sign == '"' and not inside)
            gap = max(gap, QUOTE)
        elif sign in _ENDS:
            if sign != "." or not _abbreviated(previous, token, between):
                gap = SENTENCE
        elif sign in _STOPS:
            gap = max(gap, STOP)
        elif sign in ",()[]" or (sign == "-" and " " in between):
            gap = max(gap, COMMA)
    return gap, inside


def _abbreviated(previous: Token | None, token: Token, between: str) -> bool:
    """Return True where the full stop between two tokens ends no sentence: "Mr. Hale", "U.S.", "3.5"."""
    if previous is None:
        return False
    return between == "." or previous.word in _ABBREVIATIONS or len(previous.text) == 1 or token.text[0].islower()


def _settle(words: Words) -> None:
    """Correct classes that depend on the neighbours: hyphened words, months and nouns spelled like modals."""
    classes, tokens = words.classes, words.tokens
    for place, gap in enumerate(words.gaps):
        if gap == HYPHEN and place:
            prefix = tokens[place - 1].word in _PREFIXES
            if not prefix:
                classes[place] = ADJECTIVE if words.class_at(place + 1) in (OTHER, VERB) else OTHER
                words.forms[place] = None
            if classes[place - 1] not in (NUMBER, QUANTIFIER):
                classes[place - 1] = ADVERB if prefix else OTHER
                words.forms[place - 1] = None
        elif classes[place] == MODAL and place not in words.contracted:
            _settle_modal(words, place)
        elif tokens[place].word == "that" and words.class_at(place - 1) == PREPOSITION and gap == JOINED:
            classes[place] = DETERMINER  # "into that trap"


def _settle_modal(words: Words, place: int) -> None:
    before, after = words.class_at(place - 1), words.class_at(place + 1)
    token = words.tokens[place]
    month = token.text == "May" and (after in (NUMBER, EDGE) or before in (PREPOSITION, NUMBER, SUBORDINATOR))
    noun = token.word in _MODAL_NOUNS and before in (DETERMINER, ADJECTIVE)
    if noun and words.tokens[place - 1].word in ("this", "these", "those", "each"):
        noun = False
    if month or noun:
        words.classes[place] = OTHER
