"""Quantities: the numbers of a text with what they count, and when two of them agree."""

from __future__ import annotations

from briefreader.mentions.quantities.finder import quantities
from briefreader.mentions.quantities.quantity import Quantity, same_thing, values_meet

__all__ = ["Quantity", "quantities", "same_thing", "values_meet"]
