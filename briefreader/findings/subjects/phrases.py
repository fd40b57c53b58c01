"""Labels in the articles' own words: the noun phrase that names a set of terms."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from typing import Final

from briefreader.lexicon.saying import FORMS
from briefreader.lexicon.wordnet_verbs import ADJECTIVES
from briefreader.matching.links import Matching
from briefreader.matching.terms import Bag
from briefreader.mentions.statements import Statement, Subject
from briefreader.mentions.tokens import stem
from briefreader.mentions.verbs.forms import verb_form

MAX_WORDS: Final = 4
MAX_LABEL: Final = 5
MAX_NAMES: Final = 2
BELONGS: Final = 0.5
"""Share of a name's statements that a topic holds, from which the name is said with it."""
VERB: Final = 1
"""How far a word must be a verb rather than a noun to name nothing: "go", not "look"."""
LENGTHS: Final = (1.0, 3.0, 3.5, 3.0)
"""What a phrase of one to four words is worth: "chemical weapons" tells more than "weapons"."""
IN_BOTH: Final = 2.0
"""How much more a phrase is worth that two articles write, than one that only one of them does."""
HEADLINE: Final = 0.6
"""Share of capitalised words from which a statement is a headline: its capitals tell nothing."""
HEADLINE_WORDS: Final = 4

TIMES: Final = frozenset(
    map(
        stem,
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
        "september october november december today yesterday tomorrow tonight morning afternoon evening night day "
        "week month year time hour minute second midnight noon weekend old today something way lot part number "
        "thing mr mrs ms one two three four five six seven eight nine ten first last next".split(),
    )
)
"""Words that end many phrases and name no subject."""
_NO_NOUNS: Final = frozenset(ADJECTIVES.split())
_NO_NOUN_ENDINGS: Final = ("ly", "ous", "ful", "less", "ible", "able", "ish", "ian", "ese")
_PARTICIPLES: Final = ("ed", "ing")
_SHORT: Final = 4
_NOUNS_IN_ING: Final = frozenset(
    "bombing briefing building ceiling clothing crossing earning filing finding fishing flooding funding gathering "
    "hacking hearing holding housing hunting killing landing meeting mooring opening painting parking planning polling "
    "posting proceeding ranking rating reading ruling saving screening sentencing setting shelling shipping shooting "
    "showing sighting smuggling spending stabbing standing surrounding swimming trading trafficking training turning "
    "uprising viewing voting warning wedding wiring wrestling writing bidding boxing broadcasting advertising racing "
    "banking marketing lending mining drilling looting".split()
)
"""Forms in -ing that name a thing as often as they tell what happens."""
_LINKS: Final = frozenset("of in for at on from to against over between with".split())
_ARTICLES: Final = frozenset("the a an its their his her".split())
LINKED: Final = 0.5
"""What a phrase with "of" or "in" is worth beside one without: "members of the gang", "gang members"."""
_CLOSED: Final = ',;:.!?“”"()[]—–…/'


def naming_terms(bags: Iterable[Bag]) -> frozenset[str]:
    """Return the terms that can name a topic: nouns and names, but no persons, numbers, words of time or of saying.

    A word is taken for a noun where it somewhere ends a run of content words outside every verb group:
    "flank" in "the eastern flank", not "eastern".
    """
    nouns: set[str] = set()
    barred: set[str] = set()
    for bag in bags:
        statement = bag.statement
        verbs = {predicate.verb.start for predicate in statement.predicates}
        numbers = [quantity.number for quantity in statement.quantities]
        follows = {subject.first for subject in statement.subjects}
        at = {subject.start: subject for subject in statement.subjects}
        for key, term in bag.terms.items():
            if key in barred:
                continue
            subject = at[term.start]
            numeral = numbers and any(span.start <= term.start < span.end for span in numbers)
            if subject.is_person or numeral or term.text.lower() in FORMS:
                barred.add(key)
            elif key in nouns or subject.last + 1 in follows or term.start in verbs:
                continue
            elif subject.is_name or _can_end(term.text):
                nouns.add(key)
    return frozenset(key for key in nouns - barred if key not in TIMES and len(key) > 1)


def _is_verb_only(word: str) -> bool:
    form = verb_form(word)
    return form is not None and form.lean >= VERB and word not in _NOUNS_IN_ING


class Naming:
    """Finds labels in the statements of the articles compared."""

    def __init__(self, matching: Matching) -> None:
        """Take all that is compared: a term is written as most of it writes it."""
        self.nouns = naming_terms(bag for row in matching.bags for bag in row)
        self._homes: dict[str, list[Bag]] = defaultdict(list)
        self._headlines: set[int] = set()
        for row in matching.bags:
            for bag in row:
                for key in bag.terms:
                    self._homes[key].append(bag)
                if _is_headline(bag.statement):
                    self._headlines.add(id(bag))
        self._written: dict[str, str] = {}

    def written(self, term: str) -> str:
        """Return a term as the articles mostly write it where no headline and no full stop gave it a capital."""
        if term not in self._written:
            self._written[term] = self._spelled(term)
        return self._written[term]

    def label(self, own: Sequence[str], bags: Sequence[Bag], taken: Container[str]) -> str:
        """Return two to five words that name a topic: a noun phrase, and what it goes with where that says more.

        Args:
            own: the terms that tell of the topic; the phrase has one of them where they make one.
            bags: its statements.
            taken: labels, in small letters, that other topics have.
        """
        beside = self.beside(own, bags)
        first = ""
        for lead in self._leads(own, beside, bags):
            label = self._completed(lead, own, beside, bags)
            if label.casefold() not in taken:
                return label
            first = first or label
        return first or self.written(own[0])

    def beside(self, own: Sequence[str], bags: Sequence[Bag]) -> list[str]:
        """Return what else a topic's statements in two articles share, first what they share and others lack."""
        held: dict[str, list[str]] = defaultdict(list)
        for bag in bags:
            for key in bag.terms.keys() & self.nouns:
                held[key].append(bag.statement.passage.article)
        shared = {key: len(ids) for key, ids in held.items() if len(set(ids)) > 1 and key not in own}
        return sorted(shared, key=lambda key: (-(shared[key] ** 2) / len(self._homes[key]), key))

    def _leads(self, own: Sequence[str], beside: Sequence[str], bags: Sequence[Bag]) -> Iterator[str]:
        plain = [bag for bag in bags if id(bag) not in self._headlines]
        yield from _ranked_phrases(frozenset(own), plain)
        yield from _ranked_phrases(frozenset(beside), plain)
        for term in (*own, *beside):
            yield self.written(term)

    def _completed(self, lead: str, own: Sequence[str], beside: Sequence[str], bags: Sequence[Bag]) -> str:
        """Return a phrase with the names that go with it, or, for one word, with a second noun."""
        words = _stems(lead)
        free = [term for term in (*own, *beside) if words.isdisjoint(_stems(self.written(term)))]
        held = Counter(term for bag in bags for term in bag.terms.keys() & set(free))
        room = MAX_LABEL - len(lead.split())
        added: list[str] = []
        for term in free:
            name = self.written(term)
            belongs = held[term] >= BELONGS * len(self._homes[term])
            if name[:1].isupper() and belongs and len(added) < MAX_NAMES and len(name.split()) <= room:
                added.append(name)
                room -= len(name.split())
        if added:
            return f"{lead}: {', '.join(added)}"
        if " " in lead:
            return lead
        nouns = (self.written(term) for term in (*free, *self._others(words, bags)) if term in self.nouns)
        second = next((word for word in nouns if _can_end(word) and not word[0].isupper()), None)
        return f"{lead} and {second}" if second else lead

    def _others(self, words: frozenset[str], bags: Sequence[Bag]) -> Iterator[str]:
        """Yield the nouns of a topic's statements, the most frequent first, whether two articles share them or not."""
        counts = Counter(key for bag in bags for key in bag.terms.keys() & self.nouns)
        for key in sorted(counts, key=lambda key: (-counts[key], key)):
            if words.isdisjoint(_stems(self.written(key))):
                yield key

    def _spelled(self, term: str) -> str:
        inside: Counter[str] = Counter()
        opening: Counter[str] = Counter()
        for bag in self._homes.get(term, ()):
            words = _bare(bag.terms[term].text)
            if bag.terms[term].start != bag.statement.tokens[0].start and id(bag) not in self._headlines:
                inside[words] += 1
            else:
                opening[words if " " in words or words.isupper() else words.lower()] += 1
        counts = inside or opening
        return min(counts, key=lambda words: (-counts[words], words)) if counts else term


def _bare(words: str) -> str:
    return words.removesuffix("’s").removesuffix("'s")


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.lower().split())


def _ranked_phrases(keys: frozenset[str], bags: Sequence[Bag]) -> list[str]:
    """Return the noun phrases that hold one of the terms, best first: long, in many statements, on two sides."""
    homes: dict[str, Counter[str]] = defaultdict(Counter)
    spelled: dict[str, tuple[str, float]] = {}
    for bag in bags:
        for phrase, factor in sorted({each for key in keys & bag.terms.keys() for each in _phrases(key, bag)}):
            homes[phrase.casefold()][bag.statement.passage.article] += 1
            spelled.setdefault(phrase.casefold(), (phrase, factor))

    def worth(phrase: str) -> float:
        counts = homes[phrase]
        length = LENGTHS[min(len(LENGTHS) - 1, phrase.count(" "))] * spelled[phrase][1]
        return counts.total() * length * (IN_BOTH if len(counts) > 1 else 1.0)

    return [spelled[phrase][0] for phrase in sorted(homes, key=lambda phrase: (-worth(phrase), phrase))]


def _phrases(key: str, bag: Bag) -> Iterator[tuple[str, float]]:
    """Yield the noun phrases that hold a term, from it or from a word before it to their head, and a factor of each."""
    statement = bag.statement
    subjects = statement.subjects
    at = next(index for index, subject in enumerate(subjects) if subject.start == bag.terms[key].start)
    last = _head_after(statement, at)
    if last is None:
        return
    if (beyond := _linked_after(statement, last)) is not None and _can_begin(statement, subjects[at]):
        words = _words(statement, subjects[at], subjects[beyond])
        if len(words.split()) <= MAX_LABEL:
            yield words, LINKED
    first = at
    while len((words := _words(statement, subjects[first], subjects[last])).split()) <= MAX_WORDS:
        if _can_begin(statement, subjects[first]):
            yield words, 1.0
        if not first or not _joins(statement, subjects[first - 1], subjects[first]):
            return
        first -= 1


def _head_after(statement: Statement, at: int) -> int | None:
    """Return the subject that is the head of the noun phrase around subject `at`; None where there is none."""
    subjects = statement.subjects
    last = at
    while last + 1 < len(subjects) and _joins(statement, subjects[last], subjects[last + 1]):
        last += 1
    while last > at and not _is_head(statement, subjects[last]):
        last -= 1
    return last if _is_head(statement, subjects[last]) else None


def _linked_after(statement: Statement, last: int) -> int | None:
    """Return the head of the noun phrase that "of" or its like ties to the one that ends at subject `last`."""
    subjects, tokens = statement.subjects, statement.tokens
    if last + 1 == len(subjects):
        return None
    between = tokens[subjects[last].last + 1 : subjects[last + 1].first]
    words = [token.word for token in between]
    if not words or words[0] not in _LINKS or not _ARTICLES.issuperset(words[1:]) or len(words) > 2:
        return None
    base = statement.passage.start
    gap = statement.passage.text[tokens[subjects[last].last].end - base : subjects[last + 1].start - base]
    if any(mark in gap for mark in _CLOSED) or not _can_begin(statement, subjects[last + 1]):
        return None
    return _head_after(statement, last + 1)


def _words(statement: Statement, first: Subject, last: Subject) -> str:
    base = statement.passage.start
    return _bare(statement.passage.text[first.start - base : statement.tokens[last.last].end - base])


def _joins(statement: Statement, one: Subject, other: Subject) -> bool:
    """Return True where two subjects stand side by side in one noun phrase."""
    if other.first != one.last + 1 or _in_verb(statement, one) or _in_verb(statement, other):
        return False
    base = statement.passage.start
    gap = statement.passage.text[statement.tokens[one.last].end - base : other.start - base]
    owns = statement.tokens[one.last].text.endswith(("’s", "'s", "’"))
    return not any(mark in gap for mark in _CLOSED) and (owns or not one.is_person)


def _in_verb(statement: Statement, subject: Subject) -> bool:
    return subject.start in [predicate.verb.start for predicate in statement.predicates]


def _is_head(statement: Statement, subject: Subject) -> bool:
    """Return True for a word that can end a noun phrase here: no verb, adjective or time, and no part of a compound."""
    token = statement.tokens[subject.last]
    after = statement.passage.text[token.end - statement.passage.start :][:2]
    if subject.is_person or _in_verb(statement, subject) or (after[:1] == "-" and after[1:].isalnum()):
        return False
    return not token.text.endswith(("’s", "'s")) and _can_end(subject.text)


def _can_end(word: str) -> bool:
    """Return True for what can be a noun phrase's head: a name, or a noun as far as its form tells."""
    if word[:1].isupper() and not word.isupper():
        return stem(word.lower()) not in TIMES
    low = word.lower()
    if low[0].isdigit() or low in _NO_NOUNS or low in FORMS or stem(low) in TIMES:
        return False
    if _is_verb_only(low):
        return False
    return len(low) <= _SHORT or low in _NOUNS_IN_ING or not low.endswith(_NO_NOUN_ENDINGS + _PARTICIPLES)


def _can_begin(statement: Statement, subject: Subject) -> bool:
    """Return True where a phrase may begin: with no time, adverb, or the rest of "117th" and "35-year-old"."""
    low = subject.text.lower()
    before = statement.passage.text[: subject.start - statement.passage.start][-1:]
    return not (before.isalnum() or before == "-" or low.endswith("ly") or low[0].isdigit() or stem(low) in TIMES)


def _is_headline(statement: Statement) -> bool:
    words = [subject.text for subject in statement.subjects]
    capitals = sum(word[0].isupper() for word in words)
    return len(words) >= HEADLINE_WORDS and capitals >= HEADLINE * len(words)
