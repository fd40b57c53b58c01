"""Tags of speech: the words that say who said something, found around each verb of saying.

"Smith said", "said Smith, the minister, on Monday", "according to the ministry", "the firm was quoted as saying",
"reportedly". What stands between quotation marks is one word here, so nobody inside it speaks for the article.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from briefreader.lexicon.naming import ROLES
from briefreader.lexicon.saying import FORMS, HEARSAY, STATEMENTS, Force, Frame, SayingForm, Shape
from briefreader.mentions.speech import phrases
from briefreader.mentions.speech.marks import Quoted, pairs
from briefreader.mentions.speech.subjects import APPOSED, Phrase, sentence_subject, source_before, verb_group
from briefreader.mentions.speech.words import QUOTED, Word, words_of
from briefreader.model import Span

ACCORDING_TO: Final = "according to"
_HEARERS: Final = frozenset(
    "court jury inquest inquiry tribunal hearing mps panel committee judge judges jurors".split()
)
_SPEAKING: Final = frozenset(
    "speaking talking writing asked quizzed commenting responding answering addressing pressed tweeting".split()
)
_WHEN: Final = frozenset("as when while after before during at in on following to from ahead by with via".split())
_AFTER_SOURCE: Final = _WHEN | phrases.TIMES | {"who"}
_DESCRIBES: Final = phrases.DETERMINERS | APPOSED | ROLES | _WHEN
_IMPERSONAL: Final = frozenset("say claim report allege believe think understand fear suggest estimate hope".split())


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag of speech. `first` and `last` are its word indexes, half-open; `source` those of whom it credits.

    `leads` is True where what is credited follows ("Smith said that …"), False where it stands around the tag.
    `source` is None where the words are credited to nobody. `judges` is True where only quoted words are credited
    ("called it “unsafe”"), `noun` where a noun of statement makes the tag ("the ministry's claim that").
    """

    first: int
    last: int
    lemma: str
    force: Force
    leads: bool
    source: Phrase | None
    judges: bool = False
    noun: bool = False


@dataclass(frozen=True, slots=True)
class Speech:
    """A text's words, its quotations and its tags of speech, each in order."""

    words: Sequence[Word]
    quoted: Sequence[Quoted]
    tags: Sequence[Tag]
    openings: Sequence[int]

    def sentence(self, index: int) -> tuple[int, int]:
        """Return the word indexes, half-open, of the sentence that the word at `index` stands in."""
        place = bisect_right(self.openings, index)
        end = self.openings[place] if place < len(self.openings) else len(self.words)
        return self.openings[max(0, place - 1)] if self.openings else 0, end

    def span(self, first: int, last: int) -> Span:
        """Return the place of the words from `first` up to `last`, without a possessive's ending."""
        word = self.words[last - 1]
        cut = 2 if word.possessive and len(word.low) < len(word.text) else 0
        return Span(self.words[first].start, word.end - cut)


def read_speech(text: str, start: int = 0, end: int | None = None) -> Speech:
    """Read the quotations and the tags of speech of `text[start:end]`. Linear in its length."""
    stop = len(text) if end is None else end
    quoted = pairs(text, start, stop)
    words = words_of(text, start, stop, [quote.span for quote in quoted])
    tags: list[Tag] = []
    opened = 0
    for index, word in enumerate(words):
        if word.gap == ".":
            opened = index
        tag = _tag_at(words, index, opened, tags)
        if tag and tags and tag.first < tags[-1].first + 1 <= tag.last and not tags[-1].source:
            tags.pop()  # "police reportedly said": the verb tells more than the adverb inside its group
        if tag and (not tags or tag.first >= tags[-1].last):
            tags.append(tag)
    attached = {tag.first for tag in tags if not tag.leads}
    openings = [i for i, word in enumerate(words) if word.gap == "." or (word.gap == "?" and i not in attached)]
    return Speech(words, quoted, tags, openings)


def _tag_at(words: Sequence[Word], at: int, opened: int, tags: Sequence[Tag]) -> Tag | None:
    word = words[at]
    form = FORMS.get(word.low)
    if form and word.text[0].islower() and not word.possessive:
        tag = _verb_tag(words, at, form, opened, tags)
        if not form.noun_twin or (tag and not tag.judges):
            return tag
        return _statement_noun(words, at) or tag
    if word.low == "according" and at + 2 < len(words) and words[at + 1].low == "to":
        return _according_to(words, at)
    if word.low in HEARSAY:
        verb = HEARSAY[word.low]
        return Tag(at, at + 1, verb, FORMS[verb].force, leads=False, source=None)
    if word.gap == " " or at == opened:
        return _statement_noun(words, at)
    return None


def _verb_tag(words: Sequence[Word], at: int, form: SayingForm, opened: int, tags: Sequence[Tag]) -> Tag | None:
    earlier = tags[-1].source if tags and tags[-1].first >= opened else None
    if form.shape is Shape.ING and not (at > opened and words[at - 1].low in phrases.AUXILIARIES):
        return _gerund(words, at, form, opened, earlier) or _reported(words, at, form, tags)
    group = verb_group(words, at, opened)
    if group is None:
        return None
    helpers = {word.low for word in words[group:at]}
    if form.shape is Shape.PAST and helpers & {"is", "are", "was", "were", "been", "be", "being"}:
        return _passive(words, group, at, form)
    if group > opened and words[group - 1].low in ("to", "not"):
        return None
    if form.lemma == "hear" and not (group and words[group - 1].low in _HEARERS):
        return None
    source = source_before(words, group, opened, earlier)
    if source:
        return _normal(words, source, at, form)
    return _inverted(words, at, form, opened) if group == at else None


def _normal(words: Sequence[Word], source: tuple[int, int, int], at: int, form: SayingForm) -> Tag | None:
    """Make the tag of "SOURCE said …", with the source before its verb."""
    first, last, begins = source
    if form.noun_twin and not _surely_verb(words, first, last, at):
        return None
    if form.shape is Shape.BASE and words[at].low == form.lemma and words[last - 1].low in ("he", "she", "it"):
        return None
    if form.frame is Frame.OBJECT:
        return Tag(begins, at + 1, form.lemma, form.force, True, (first, last), judges=True)
    addressed = form.frame is Frame.PERSON or form.lemma in ("ask", "warn")
    told = phrases.addressee_after(words, at + 1) if addressed else None
    end = phrases.adjuncts_after(words, told or at + 1)
    if _ends(words, end):
        if form.frame is Frame.PERSON and not told and words[begins].gap == " ":
            return None
        return Tag(begins, end, form.lemma, form.force, _leads_quote(words, begins, end), (first, last))
    addressed_after = told is not None and begins > 0 and words[begins - 1].low == QUOTED
    if addressed_after or (words[end].low in _WHEN and _follows_clause(words, begins)):
        return Tag(begins, _until_break(words, end), form.lemma, form.force, False, (first, last))
    if not _frame_holds(words, end, form, told=told is not None):
        return Tag(begins, end, form.lemma, form.force, True, (first, last), judges=True)
    return Tag(_widened(words, begins), end, form.lemma, form.force, True, (first, last))


def _surely_verb(words: Sequence[Word], first: int, last: int, at: int) -> bool:
    """Return True where a form that is as often a noun ("claims", "report") must be a verb."""
    subject = words[first].low
    if subject in phrases.PRONOUNS or (words[last - 1].capital and not words[last - 1].possessive):
        return True
    following = words[at + 1] if at + 1 < len(words) else None
    if following is None or following.gap == ".":
        return words[first].gap in ",?"
    return following.gap == "," or (following.low == "that" and subject in phrases.ALONE)


def _ends(words: Sequence[Word], at: int) -> bool:
    """Return True where the tag's own words are over: a mark, a quotation or the text's end follows."""
    return at >= len(words) or words[at].gap != " " or words[at].low == QUOTED


def _leads_quote(words: Sequence[Word], begins: int, end: int) -> bool:
    """Return True where the quotation after the tag is what it credits, rather than go on from one before it."""
    if end >= len(words) or words[end].gap in ".?":
        return False
    if words[end].gap == "," and begins and words[begins - 1].low == QUOTED and words[begins].gap != ".":
        return False
    return words[end].low == QUOTED or words[end].gap == ":"


def _until_break(words: Sequence[Word], at: int) -> int:
    end = at
    while end < len(words) and end - at < 2 * phrases.MAX_WORDS and words[end].gap == " " and words[end].low != QUOTED:
        end += 1
    return end


def _follows_clause(words: Sequence[Word], begins: int) -> bool:
    """Return True where what stands before the tag is what was said: a quotation, or a clause with a verb."""
    if begins == 0 or words[begins].gap not in ",?":
        return False
    if words[begins - 1].low == QUOTED:
        return True
    opened = begins - 1
    while opened > 0 and words[opened].gap not in ".;" and begins - opened < 4 * phrases.MAX_WORDS:
        opened -= 1
    first = words[opened]
    if first.low in phrases.SUBORDINATORS or first.low in phrases.PREPOSITIONS or first.low.endswith(("ing", "ed")):
        return False
    return any(not words[at].capital and phrases.is_finite(words, at) for at in range(opened + 1, begins))


def _frame_holds(words: Sequence[Word], at: int, form: SayingForm, *, told: bool) -> bool:
    low = words[at].low
    if form.lemma == "ask":
        return low in ("whether", "if", "how", "why", "what", "that")
    if form.frame is Frame.FREE or low == "that":
        return form.lemma != "point"
    if form.lemma == "point":
        return low == "out"
    if form.frame is Frame.PERSON:
        return told and low not in ("to", "of", "about", "not", "on")
    return form.frame is Frame.CLAUSE and phrases.looks_like_clause(words, at)


def _widened(words: Sequence[Word], begins: int) -> int:
    """Take "Speaking to reporters ahead of the talks," into the tag that it opens."""
    if begins == 0 or words[begins].gap != ",":
        return begins
    at = begins - 1
    while at > 0 and words[at].gap not in ".?;," and begins - at < 2 * phrases.MAX_WORDS:
        at -= 1
    return at if words[at].low in _SPEAKING and words[at].gap in ".?;" else begins


def _inverted(words: Sequence[Word], at: int, form: SayingForm, opened: int) -> Tag | None:
    """Make the tag of ", said Smith, the minister, on Monday": the source after its verb."""
    if at == opened or words[at].gap not in ",?- " or (words[at].gap == " " and words[at - 1].low != QUOTED):
        return None
    if form.shape not in (Shape.PAST, Shape.THIRD, Shape.BASE) or form.frame in (Frame.OBJECT, Frame.PERSON):
        return None
    start = at + 1
    if start < len(words) and (words[start].low in ("on", "in", "at") or words[start].low in phrases.TIMES):
        start = phrases.adjuncts_after(words, start)
    if start >= len(words) or words[start].gap != " " or words[start].low == QUOTED:
        return None
    end = phrases.phrase_after(words, start)
    if end == start:
        return None
    if end < len(words) and words[end].gap == " " and words[end].low not in _AFTER_SOURCE:
        return None
    return Tag(at, _apposition_end(words, end), form.lemma, form.force, False, (start, end))


def _apposition_end(words: Sequence[Word], end: int) -> int:
    """Return where ", the minister, who …, on Monday" after an inverted source ends."""
    end = _until_break(words, end)
    while end < len(words) and words[end].gap == "," and words[end].low != QUOTED:
        first = words[end]
        describes = first.low in _DESCRIBES
        stop = _until_break(words, end + 1)
        holds_office = any(word.low in ROLES for word in words[end:stop])
        if not (describes or holds_office or first.text[0].isdigit()):
            break
        if first.low in phrases.DETERMINERS and any(phrases.is_finite(words, at) for at in range(end + 1, stop)):
            break
        end = stop
    return end


def _gerund(words: Sequence[Word], at: int, form: SayingForm, opened: int, earlier: Phrase | None) -> Tag | None:
    """Make the tag of ", adding that …": somebody's second statement in a sentence, or a comment on what they did."""
    if at == opened or form.frame in (Frame.OBJECT, Frame.PERSON):
        return None
    if not (words[at].gap == "," or words[at - 1].low in (QUOTED, "and")):
        return None
    end = phrases.adjuncts_after(words, at + 1)
    if end < len(words) and words[end].gap == " " and words[end].low != QUOTED:
        if not _frame_holds(words, end, form, told=False):
            return None
    elif not _leads_quote(words, at, end) and not (end < len(words) and words[end].low == QUOTED):
        return None
    source = sentence_subject(words, at, opened, earlier)
    return Tag(at, end, form.lemma, form.force, True, source) if source else None


def _reported(words: Sequence[Word], at: int, form: SayingForm, tags: Sequence[Tag]) -> Tag | None:
    """Make the tag of "quoted the ministry as saying …"."""
    if at == 0 or words[at - 1].low != "as" or words[at].gap != " ":
        return None
    found = _quoted_as(words, at, tags)
    end = phrases.adjuncts_after(words, at + 1)
    return Tag(found[0], end, form.lemma, form.force, True, found[1]) if found else None


def _quoted_as(words: Sequence[Word], at: int, tags: Sequence[Tag]) -> tuple[int, Phrase] | None:
    """Return where "quoted X as" (or "X was quoted as") begins, and X."""
    for verb in range(at - 2, max(0, at - phrases.MAX_WORDS), -1):
        if words[verb].gap == ".":
            return None
        if words[verb].low not in ("quoted", "cited", "quotes", "reported", "quoting"):
            continue
        if verb + 1 < at - 1:
            begins = max(verb, tags[-1].last if tags else 0)
            return begins, (verb + 1, at - 1)
        group = verb
        while group > 0 and words[group - 1].low in phrases.AUXILIARIES:
            group -= 1
        start = phrases.phrase_before(words, group)
        return (start, (start, group)) if start is not None else None
    return None


def _passive(words: Sequence[Word], group: int, at: int, form: SayingForm) -> Tag | None:
    """Make the tag of "it has been claimed that", "is believed to have", "were told by Smith that"."""
    after = words[at + 1].low if at + 1 < len(words) and words[at + 1].gap == " " else ""
    subject = words[group - 1].low if group else ""
    begins = group - 1 if subject == "it" or (after and form.frame is Frame.PERSON) else group
    if after == "by" and form.frame is not Frame.OBJECT:
        end = phrases.phrase_after(words, at + 2)
        if end > at + 2 and end < len(words) and words[end].low == "that":
            return Tag(group, end, form.lemma, form.force, True, (at + 2, end))
        return None
    if after == "that" and form.frame is not Frame.OBJECT:
        return Tag(begins, at + 1, form.lemma, form.force, True, None)
    if after == "to" and form.lemma in _IMPERSONAL and subject != "who":
        return Tag(group, at + 2, form.lemma, form.force, False, None)
    return None


def _according_to(words: Sequence[Word], at: int) -> Tag | None:
    start = at + 2
    end = phrases.phrase_after(words, start)
    if end == start:
        return None
    leads = words[at].gap in ".?" or words[at].text[0].isupper()
    last = _until_break(words, end) if not leads else phrases.adjuncts_after(words, end)
    last = _described(words, last) if leads else _apposition_end(words, last)
    return Tag(at, last, ACCORDING_TO, Force.SAY, leads, (start, end))


def _described(words: Sequence[Word], end: int) -> int:
    """Return where ", the ambassador to the union," after a source ends, its role being what tells it apart."""
    if end >= len(words) or words[end].gap != ",":
        return end
    stop = _until_break(words, end + 1)
    described = words[end].low in APPOSED or any(word.low in ROLES for word in words[end:stop])
    closes = stop < len(words) and words[stop].gap == ","
    return stop if described and closes and not phrases.is_finite(words, stop) else end


def _statement_noun(words: Sequence[Word], at: int) -> Tag | None:
    """Make the tag of "the ministry's claim that …", "warnings from doctors that …"."""
    low = words[at].low
    verb = STATEMENTS.get(low) or (STATEMENTS.get(low[:-1]) if low.endswith("s") else None)
    if not verb or at + 1 >= len(words) or words[at + 1].gap != " ":
        return None
    form = FORMS[verb] if verb in FORMS else FORMS["accuse"]
    owner = at - 1 if at and words[at].gap == " " and words[at - 1].possessive else None
    if words[at + 1].low == "that":
        source = (phrases.phrase_before(words, at), at) if owner is not None else None
        if source and source[0] is not None:
            return Tag(source[0], at + 1, verb, form.force, True, (source[0], source[1]), noun=True)
        return Tag(at, at + 1, verb, form.force, True, None, noun=True)
    if words[at + 1].low in ("by", "from"):
        end = phrases.phrase_after(words, at + 2)
        if at + 2 < end < len(words) and words[end].low == "that":
            return Tag(at, end, verb, form.force, True, (at + 2, end), noun=True)
    return None
