"""A briefing as a document: one module a format, listed here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from briefreader.report import json, markdown, text

if TYPE_CHECKING:
    from briefreader.briefing import Briefing

FORMATS: Final[Mapping[str, Callable[[Briefing], str]]] = {
    "text": text.render,
    "md": markdown.render,
    "json": json.render,
}
