"""What of a briefing is wanted in a report: what is left out is named nowhere."""

from __future__ import annotations

import pytest

from briefreader.briefing import Briefing
from briefreader.model import Kind
from briefreader.report.dossier import Dossier
from briefreader.review.decisions import Act
from briefreader.review.judgements import Standing
from briefreader.review.reviewed import Reviewed
from briefreader.review.targets import target_of
from tests.review.laying import Log, dense, samples

WANTED = (frozenset(Standing), *(frozenset({standing}) for standing in Standing), frozenset[Standing]())


def names(briefing: Briefing) -> set[str]:
    """Return the ids of the findings of a briefing."""
    return {one.id for one in (*briefing.facts, *briefing.discrepancies, *briefing.topics)}


def named_in(briefing: Briefing) -> set[str]:
    """Return the ids that one finding says of another."""
    named = {link.fact for link in briefing.links} | {one.fact for one in briefing.discrepancies}
    named |= {only.topic for only in briefing.only_in} | {one for fact in briefing.facts for one in fact.discrepancies}
    return {one for one in named if one}


@pytest.fixture(params=[samples, dense], ids=["samples", "dense"])
def decided(request: pytest.FixtureRequest) -> Reviewed:
    """Return a briefing a third of whose findings is confirmed, and a third dismissed."""
    briefing, log = request.param(), Log()
    for number, found in enumerate((*briefing.discrepancies, *briefing.facts, *briefing.topics)):
        log.add(Act.VERDICT, target_of(briefing, found), ("confirmed", "dismissed", "")[number % 3])
    return log.laid_on(briefing)


@pytest.mark.parametrize("standings", WANTED, ids=["all", *Standing, "none"])
@pytest.mark.parametrize("kinds", [frozenset(Kind), frozenset({Kind.TIME, Kind.ACTOR})], ids=["all kinds", "two kinds"])
def test_what_is_left_out_is_named_nowhere(
    decided: Reviewed, standings: frozenset[Standing], kinds: frozenset[Kind]
) -> None:
    dossier = Dossier(decided, standings, kinds)
    told, whole = dossier.briefing, decided.briefing
    wanted = {
        one.id
        for one in (*whole.discrepancies, *whole.facts, *whole.topics)
        if decided.review.of(one.id).standing in standings and getattr(one, "kind", next(iter(kinds))) in kinds
    }
    assert names(told) == wanted
    assert named_in(told) <= wanted
    for fact in told.facts:
        assert fact.discrepancies == tuple(one.id for one in told.discrepancies if one.fact == fact.id)
    assert [link.fact for link in told.links] == [link.fact if link.fact in wanted else None for link in whole.links]
    assert [one.topic for one in told.only_in] == [one.topic if one.topic in wanted else None for one in whole.only_in]


def test_where_all_is_wanted_the_briefing_is_the_one_that_was_reviewed(decided: Reviewed) -> None:
    assert Dossier(decided, frozenset(Standing)).briefing is decided.briefing


def test_what_was_dismissed_is_left_out_unless_it_is_asked_for(decided: Reviewed) -> None:
    standings = {decided.review.of(name).standing for name in names(Dossier(decided).briefing)}
    assert standings == {Standing.OPEN, Standing.CONFIRMED}
