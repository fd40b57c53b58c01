"""Actor: who did, said or was affected, where two accounts of one thing name two."""

from __future__ import annotations

from collections.abc import Iterator

from briefreader.findings.actors.doing import done
from briefreader.findings.actors.given import named_twice
from briefreader.findings.actors.holding import held_by_two
from briefreader.findings.actors.spelling import spelled_two_ways
from briefreader.findings.actors.two_offices import in_two_offices
from briefreader.findings.compared import Compared, Difference


def find(compared: Compared) -> Iterator[Difference]:
    """Yield a difference for every name that is spelled apart, office held by two, and deed of two parties.

    A title or role in place of a name is none, nor another romanisation, nor an organisation and who speaks
    for it.
    """
    named = compared.casts
    yield from spelled_two_ways(compared, named)
    yield from named_twice(compared, named)
    yield from held_by_two(compared, named)
    yield from in_two_offices(compared, named)
    yield from done(compared, named)
