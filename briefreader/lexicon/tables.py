"""The plain tables of the lexicon, as their TOML sources hold them: compiled to JSON, which loads ten times as fast."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def table(name: str) -> dict[str, Any]:
    """Return the table called `name`: what `name`.toml beside this file holds."""
    data: dict[str, Any] = json.loads((Path(__file__).parent / f"{name}.json").read_text("utf-8"))
    return data
