"""Accounts: what one denies the other shows, and ways in which one thing cannot both have been."""

from __future__ import annotations

from operator import attrgetter

import pytest

from briefreader.model import Kind
from findings import of_kind, told
from findings.accounts import APART, TOGETHER, Accounts


@pytest.mark.parametrize("accounts", APART, ids=attrgetter("name"))
def test_accounts_that_exclude_each_other_are_raised(accounts: Accounts) -> None:
    briefing = accounts.compared()
    assert of_kind(briefing, Kind.CERTAINTY), told(briefing.discrepancies)


@pytest.mark.parametrize("accounts", TOGETHER, ids=attrgetter("name"))
def test_accounts_of_two_people_two_times_or_two_things_are_left_alone(accounts: Accounts) -> None:
    found = of_kind(accounts.compared(), Kind.CERTAINTY)
    assert not found, told(found)
