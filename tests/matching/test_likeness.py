from __future__ import annotations

import pytest

from briefreader.matching.likeness import spelled_apart

SPELLED = [
    ("wolfe", "wolff", True), ("carr", "karr", True), ("klitschko", "klistchko", True), ("davis", "davies", True),
    ("gaddafi", "qadhafi", False), ("zelensky", "zelenskyy", False), ("petrov", "petroff", False),
    ("croatia", "croatian", False), ("reed", "shaw", False), ("lee", "lea", False),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "expected"), SPELLED)
def test_a_misspelling_is_told_from_a_romanisation_and_a_form(one: str, other: str, *, expected: bool) -> None:
    assert spelled_apart(one, other) is spelled_apart(other, one) is expected
