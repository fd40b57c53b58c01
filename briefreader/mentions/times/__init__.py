"""When things happen: dates, hours, spells, durations and distances in time, typed, and whether two can both hold."""

from briefreader.mentions.times.comparing import Relation, relation
from briefreader.mentions.times.finder import times
from briefreader.mentions.times.resolving import Days, days
from briefreader.mentions.times.when import Kind, When

__all__ = ["Days", "Kind", "Relation", "When", "days", "relation", "times"]
