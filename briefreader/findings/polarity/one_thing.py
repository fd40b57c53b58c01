"""Whether two claims are on one thing: the same subject, the same object, on one occasion, as far as they tell."""

from __future__ import annotations

from typing import Final

from briefreader.findings.compared import Pair, Side
from briefreader.findings.occasion import on_two_days, times_in
from briefreader.findings.polarity.arguments import Arguments, Fit, arguments, fit, pronoun_before, same_deed, share
from briefreader.findings.polarity.assertion import Assertion, Form
from briefreader.findings.polarity.clashes import CONVERSE, LIGHT, Clash, set_apart
from briefreader.findings.polarity.telling import other_time, told_words
from briefreader.lexicon.synonyms import fold
from briefreader.matching.terms import Shared, Weights
from briefreader.mentions.tokens import stem

TURNED: Final = (Clash.OPPOSITE, Clash.COURSE)
LEAST_SHARE: Final = {
    Clash.DENIED: 0.3,
    Clash.OPPOSITE: 0.5,
    Clash.COURSE: 0.6,
    Clash.HEDGED: 0.5,
    Clash.ALLEGED: 0.5,
    Clash.DISCUSSED: 0.3,
}
"""How much of the arguments of the claim with fewer must be the other's too."""
LESS: Final = 0.1
"""… by how much less where subject and object are both the same."""
SHARE_LIGHT: Final = 0.6
"""… where the verb itself says little."""
SHARE_PRONOUN: Final = 0.5
"""How much two claims share of which each has the same pronoun for a subject."""
SHARE_UNSHOWN: Final = 0.5
"""… where the two statements are not linked for anything else."""
SHARE_HALF_KNOWN: Final = 0.5
"""… where only the subject or only the object of what is hedged is the same."""
SHARE_LINKED: Final = 0.4
"""… and the two statements are linked well."""
LINKED_SCORE: Final = 20.0
SHARE_INSIDE: Final = 0.6
"""… inside one article, which rarely contradicts itself."""
LEAST_SCORE: Final = 8.0
"""Score from which a pair without a known subject may tell of one thing."""
LEAST_SCORE_DECIDED: Final = 12.0
"""… that may tell of one matter, discussed in one account and decided in the other."""


def one_thing(pair: Pair, both: tuple[Assertion, Assertion], how: Clash, common: Shared, weights: Weights) -> float:
    """Return how much two assertions have in common, 0 where they are not on one thing at one time.

    `common` are the terms that the two statements share.
    """
    one, other = both
    turned = how in TURNED
    ours, theirs = arguments(one), arguments(other)
    fits = fits_of((one, other), (ours, theirs), common)
    if how is Clash.DISCUSSED and fits[0] is Fit.OTHER and _is_talk(ours.subject | theirs.subject):
        fits = Fit.OPEN, fits[1]
    if Fit.OTHER in fits or not _enough(pair, fits, (ours, theirs), how):
        return 0.0
    if turned and (not _on_one_topic((one, other), (ours, theirs), fits, common) or _part_named(pair, ours, theirs)):
        return 0.0
    shared = share(ours, theirs, common, weights)
    if not ours.subject and not theirs.subject and fits[0] is Fit.SAME:
        shared = max(shared, SHARE_PRONOUN)
    if shared < _least(pair, (one, other), fits, how) or set_apart(_bases(pair.one, ours), _bases(pair.other, theirs)):
        return 0.0
    if not same_deed(one, other, turned=turned) or not on_one_occasion(pair, one, other, how):
        return 0.0
    return shared


_TALKS: Final = frozenset(
    fold(stem(word)) for word in "discussion talks negotiation meeting summit conference debate session".split()
)


def _is_talk(keys: frozenset[str]) -> bool:
    """Return True where one subject is a meeting: whoever meets may decide."""
    return not _TALKS.isdisjoint(keys)


def fits_of(both: tuple[Assertion, Assertion], about: tuple[Arguments, Arguments], common: Shared) -> tuple[Fit, Fit]:
    """Return how the subjects of two assertions go together, and their objects; of a noun, all that it is about."""
    ours, theirs = about
    names = ours.names, theirs.names
    subject = fit(ours.subject, theirs.subject, common, names)
    if not ours.subject and not theirs.subject and pronoun_before(both[0]) == pronoun_before(both[1]) != "":
        subject = Fit.SAME
    if any(told.form is Form.NOUN for told in both):
        return subject, fit(ours.all, theirs.all, common, names)
    return subject, fit(ours.object, theirs.object, common, names)


def _on_one_topic(
    both: tuple[Assertion, Assertion], about: tuple[Arguments, Arguments], fits: tuple[Fit, Fit], common: Shared
) -> bool:
    """Return True where opposites are of one thing: a fall in sales, sales rose; or of one subject, won and lost."""
    if any(told.form is Form.NOUN for told in both):
        names = about[0].names, about[1].names
        return fit(about[0].topic, about[1].topic, common, names) is Fit.SAME
    return fits[0] is Fit.SAME or both[0].stem not in CONVERSE


def _least(pair: Pair, both: tuple[Assertion, Assertion], fits: tuple[Fit, Fit], how: Clash) -> float:
    """Return how much of their arguments two assertions must share: the less is known otherwise, the more."""
    one, other = both
    fully = fits[0] is fits[1] is Fit.SAME
    least = LEAST_SHARE[how] - (LESS if fully else 0)
    if one.stem in LIGHT or other.stem in LIGHT:
        least = SHARE_LIGHT
    if how is Clash.DENIED and one.key != other.key and not fully:
        least = max(least, SHARE_LIGHT)
    if how is Clash.HEDGED and not fully:
        least = SHARE_HALF_KNOWN if pair.score < LINKED_SCORE else SHARE_LINKED
    if how is Clash.DENIED and None in (one.predicate, other.predicate):
        least = max(least, SHARE_UNSHOWN)
    if not pair.shown and how is not Clash.DISCUSSED:
        least = max(least, SHARE_UNSHOWN)
    return max(least, SHARE_INSIDE) if pair.inside else least


def _bases(side: Side, about: Arguments) -> frozenset[str]:
    return frozenset(side.bag.terms[key].base for key in about.all)


def on_one_occasion(pair: Pair, one: Assertion, other: Assertion, how: Clash) -> bool:
    """Return True where nothing puts two claims on two days, in two rounds, or one before the other."""
    words = pair.one.passage_around(one.span).text, pair.other.passage_around(other.span).text
    if other_time((pair.one, one.span), (pair.other, other.span)) or _of_two_ranks(one, other):
        return False
    if how in TURNED:
        whole = pair.one.statement.passage.text, pair.other.statement.passage.text
        timed = pair.inside and any(times_in(told_words(told.side, told.span)) for told in (one, other))
        if timed or on_two_days(*whole):
            return False
    return not _stages_of_a_course(*words, how)


def _of_two_ranks(one: Assertion, other: Assertion) -> bool:
    """Return True where both clauses count off what they tell of, apart: the first stage, the second stage."""
    ours, theirs = _ranks(one), _ranks(other)
    return bool(ours) and bool(theirs) and ours.isdisjoint(theirs)


def _ranks(told: Assertion) -> frozenset[float]:
    clause = told.side.passage_around(told.span).span
    ranked = (quantity for quantity in told.side.statement.quantities if quantity.unit == "ordinal")
    return frozenset(quantity.low for quantity in ranked if clause.covers(quantity.span))


def _part_named(pair: Pair, ours: Arguments, theirs: Arguments) -> bool:
    """Return True where one side names what the other's whole article never names: it may be of somebody else."""
    sides = (ours, pair.one, pair.other), (theirs, pair.other, pair.one)
    return any(
        key not in against.reading.keys and side.bag.terms[key].text not in against.reading.article.text
        for about, side, against in sides
        for key in about.names
    )


_ROUNDS: Final = frozenset("first second third fourth last opening final next previous".split())
_SEQUENCE: Final = frozenset(
    "since then later earlier previously initially originally eventually afterwards subsequently once formerly "
    "until had compared".split()
)
"""Words that put what a clause tells before or after something else."""


def _stages_of_a_course(one: str, other: str, how: Clash) -> bool:
    """Return True where two clauses tell of two rounds, or one of them of what came before or after."""
    ours, theirs = (frozenset(words.lower().split()) for words in (one, other))
    rounds = ours & _ROUNDS, theirs & _ROUNDS
    if rounds[0] and rounds[1] and rounds[0].isdisjoint(rounds[1]):
        return True
    return how in TURNED and bool(ours & _SEQUENCE) != bool(theirs & _SEQUENCE)


def _enough(pair: Pair, fits: tuple[Fit, Fit], about: tuple[Arguments, Arguments], how: Clash) -> bool:
    """Return True where enough of subject and object is known to be the same."""
    subject, object_ = fits
    no_object = not about[0].object and not about[1].object
    if pair.inside:
        return _enough_inside(pair, fits, about, how)
    if how is Clash.DENIED and object_ is Fit.SAME:
        return subject is Fit.SAME or pair.score >= LEAST_SCORE
    if how is Clash.DENIED:
        return subject is Fit.SAME and (pair.shown or no_object)
    if how is Clash.DISCUSSED:
        return object_ is Fit.SAME and (pair.shown or pair.score >= LEAST_SCORE_DECIDED)
    if how is Clash.ALLEGED:
        return pair.shown and subject is object_ is Fit.SAME
    if how is Clash.HEDGED:
        return Fit.SAME in fits and (pair.shown or (subject is Fit.SAME and pair.score >= LEAST_SCORE_DECIDED))
    if not pair.shown and (pair.score < LEAST_SCORE_DECIDED or not (object_ is Fit.SAME or no_object)):
        return False
    return subject is Fit.SAME or (object_ is Fit.SAME and subject is Fit.OPEN)


def _enough_inside(pair: Pair, fits: tuple[Fit, Fit], about: tuple[Arguments, Arguments], how: Clash) -> bool:
    """Return the same inside one article, which tells of many things of one sort."""
    subject, object_ = fits
    if how in (Clash.DISCUSSED, Clash.ALLEGED):
        return False
    if subject is Fit.SAME:
        return object_ is Fit.SAME or not (about[0].object or about[1].object)
    # "was insured", "was not insured": who did it is told by neither.
    nobody = subject is Fit.OPEN and not about[0].subject and not about[1].subject
    return how is Clash.DENIED and nobody and object_ is Fit.SAME and pair.score >= LEAST_SCORE_DECIDED
