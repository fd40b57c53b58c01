"""HTML as a value: what is not made here is escaped, so nobody's words can become an element or an attribute."""

from __future__ import annotations

from html import escape
from typing import Final


class Html(str):
    """Markup made by this module: it is not escaped again."""

    __slots__ = ()


NOTHING: Final = Html("")


def element(name: str, *content: str, **attributes: str) -> Html:
    """Return an element; `class_` is its class, `aria_label` its aria-label, and an empty attribute is left out."""
    said = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"' for key, value in attributes.items() if value
    )
    return Html(f"<{name}{said}>{joined(*content)}</{name}>")


def joined(*content: str) -> Html:
    """Return pieces one after the other, those that are no markup escaped."""
    return Html("".join(piece if isinstance(piece, Html) else escape(piece) for piece in content))


def isolated(text: str) -> Html:
    """Return words whose direction is their own: they do not turn around what stands beside them."""
    return Html(escape(text)) if text.isascii() else element("bdi", text)
