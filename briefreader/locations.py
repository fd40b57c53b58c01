"""Where the analyst's own files lie: the XDG base directories of freedesktop.org, on every system alike."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

_NAME: Final = "briefreader"


def config_folder() -> Path:
    """Return the folder of config.toml and the analyst's themes; it need not exist."""
    return _base("XDG_CONFIG_HOME", ".config")


def state_folder() -> Path:
    """Return the folder of what the app remembers of itself: where each set of articles was left."""
    return _base("XDG_STATE_HOME", ".local/state")


def data_folder() -> Path:
    """Return the folder of the analyst's own work: the review of every set of articles."""
    return _base("XDG_DATA_HOME", ".local/share")


def _base(variable: str, default: str) -> Path:
    given = os.environ.get(variable, "")
    # The specification has relative paths ignored: they would mean another folder in every working directory.
    base = Path(given) if given.startswith("/") else Path("~", default).expanduser()
    return base / _NAME
