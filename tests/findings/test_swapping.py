"""Swapping two articles changes no finding but its sides."""

from __future__ import annotations

from operator import attrgetter

import pytest

from briefreader import Article, Briefing, compare
from findings import Case
from findings.actor_alike import ALIKE as ACTOR_ALIKE
from findings.attribution_alike import ALIKE as ATTRIBUTION_ALIKE
from findings.certainty_alike import ALIKE as CERTAINTY_ALIKE
from findings.place_alike import ALIKE as PLACE_ALIKE
from findings.test_actor import DIFFERENT as ACTOR
from findings.test_attribution import DIFFERENT as ATTRIBUTION
from findings.test_certainty import DIFFERENT as CERTAINTY
from findings.test_place import DIFFERENT as PLACE
from findings.test_quantity import DIFFERENT as QUANTITY
from findings.test_quotation import ALTERED as QUOTATION
from findings.test_status import DIFFERENT as STATUS
from findings.test_time import DIFFERENT as TIME
from findings.test_wording import DIFFERENT as WORDING
from findings.time_alike import ALIKE as TIME_ALIKE
from findings.wording_alike import ALIKE as WORDING_ALIKE

CASES = [
    *(*ACTOR, *ATTRIBUTION, *CERTAINTY, *PLACE, *QUANTITY, *QUOTATION, *STATUS, *TIME, *WORDING),
    *(*ACTOR_ALIKE, *ATTRIBUTION_ALIKE, *CERTAINTY_ALIKE, *PLACE_ALIKE, *TIME_ALIKE, *WORDING_ALIKE),
]


def findings(briefing: Briefing, sides: dict[str, str]) -> set[tuple[object, ...]]:
    """Return the findings with their evidence, each article under the letter that `sides` gives it."""
    return {
        (
            found.kind,
            found.severity,
            found.update,
            frozenset((sides[passage.article], passage.start, passage.end) for passage in found.evidence),
        )
        for found in briefing.discrepancies
    }


@pytest.mark.parametrize("case", CASES, ids=attrgetter("name"))
def test_the_order_of_the_articles_does_not_matter(case: Case) -> None:
    pairs = list(zip((case.a, case.b), case.published, strict=True))
    one, other = (
        compare([Article.from_text(text, published=date) for text, date in order]) for order in (pairs, pairs[::-1])
    )
    assert findings(one, {"A": "A", "B": "B"}) == findings(other, {"A": "B", "B": "A"})
