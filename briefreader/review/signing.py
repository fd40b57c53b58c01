"""Who decides, and when: what every decision bears beside what it says."""

from __future__ import annotations

import os
import pwd
from dataclasses import replace
from datetime import UTC, datetime

from briefreader.review.decisions import Decision
from briefreader.version import __version__


def signed(decision: Decision, session: str) -> Decision:
    """Return a decision with the time, the user, the version of briefreader and the run of the app."""
    return replace(decision, at=datetime.now(UTC), user=user(), version=__version__, session=session)


def user() -> str:
    """Return who runs the app, as the system calls them; one without an entry there is called by number."""
    number = os.getuid()
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return str(number)
