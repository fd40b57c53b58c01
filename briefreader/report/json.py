"""The briefing as JSON, in the format `briefreader.briefing/1`."""

from __future__ import annotations

from json import dumps
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from briefreader.report.dossier import Dossier


def render(dossier: Dossier) -> str:
    """Return the briefing as JSON: a line for each finding, so that two reports can be compared by `diff`.

    It is plain ASCII: whatever an article holds, no terminal or encoding can take it for anything but text.
    """
    fields = (f"{dumps(name)}: {_value(value)}" for name, value in dossier.briefing.to_dict().items())
    return "{\n" + ",\n".join(fields) + "\n}\n"


def _value(value: Any) -> str:
    if not isinstance(value, list) or not value:
        return dumps(value)
    return "[\n" + ",\n".join(f"  {dumps(item)}" for item in value) + "\n]"
