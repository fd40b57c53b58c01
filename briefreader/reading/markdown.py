"""Markdown to plain text: the words are kept, the marks are gone."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from briefreader.errors import UnreadableError

# YAML between two lines of dashes, which CommonMark would take for a rule and a heading. Every line of it must look
# like YAML, so that prose between two rules stays prose.
_FRONT_MATTER: Final = re.compile(r"---\n((?:(?:[\w-]+:|[ \t]+\S|- |#).*\n|\n)*)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_FRONT_TITLE: Final = re.compile(r"^title:[ \t]*(['\"]?)(.+?)\1[ \t]*$", re.MULTILINE)
_GROUPS: Final = frozenset({"bullet_list", "ordered_list", "table"})
_TAG: Final = re.compile(r"<(?:!--|(?:script|style|template)\b|[/!?a-z])", re.IGNORECASE)
_TAG_END: Final = re.compile(">")
_END_OF: Final[Mapping[str, re.Pattern[str]]] = {
    "<!--": re.compile("-->"),
    "<script": re.compile(r"</script\s*>", re.IGNORECASE),
    "<style": re.compile(r"</style\s*>", re.IGNORECASE),
    "<template": re.compile(r"</template\s*>", re.IGNORECASE),
}
MAX_CHARACTERS: Final = 2_000_000
"""The longest page read: markup made to harm takes seconds a megabyte, an honest megabyte a fifth of one."""
MAX_NESTING: Final = 100
"""Quotes in lists in quotes so deep are still read; markdown-it drops the words of what lies deeper."""


@dataclass(frozen=True, slots=True)
class Page:
    """The words of a Markdown page, and its title: of its front matter, else its first heading of the first level."""

    text: str
    title: str | None


def read_markdown(source: str) -> Page:
    """Return the words of `source`, paragraphs parted by a blank line, items of a list and rows of a table by a line.

    Links keep their text and pictures their description; code is kept as it stands; of HTML only the words stay.

    Raises:
        UnreadableError: the page is too long. The message gives the reason alone.
    """
    if len(source) > MAX_CHARACTERS:
        limit = f"{MAX_CHARACTERS / 1e6:.0f} million characters"
        raise UnreadableError(f"as Markdown it may have {limit}: name it .txt to read it as it stands")
    front = _FRONT_MATTER.match(source)
    parser = MarkdownIt("commonmark", {"maxNesting": MAX_NESTING}).enable(["table", "strikethrough"])
    tokens = parser.parse(source[front.end() :] if front else source)
    named = _FRONT_TITLE.search(front[1]) if front else None
    return Page(_joined(_pieces(tokens)), named[2] if named else _heading(tokens))


def _heading(tokens: Sequence[Token]) -> str | None:
    for opening, inline in pairwise(tokens):
        if opening.type == "heading_open" and opening.tag == "h1" and (title := _inline(inline)):
            return title
    return None


@dataclass(frozen=True, slots=True)
class _Piece:
    """A line or paragraph of words; pieces of one `group` (an outermost list, a table) stand close together."""

    text: str
    group: int | None


def _joined(pieces: Iterable[_Piece]) -> str:
    out: list[str] = []
    group: int | None = None
    for piece in pieces:
        if not piece.text.strip():
            continue
        if out:
            out.append("\n" if piece.group is not None and piece.group == group else "\n\n")
        out.append(piece.text)
        group = piece.group
    return "".join([*out, "\n"]) if out else ""


def _pieces(tokens: Sequence[Token]) -> Iterable[_Piece]:
    group: int | None = None
    depth = 0
    row: list[str] | None = None
    for place, token in enumerate(tokens):
        if token.type.removesuffix("_open").removesuffix("_close") in _GROUPS:
            group = place if depth == 0 else group
            depth += token.nesting
        elif token.type == "tr_open":
            row = []
        elif token.type == "tr_close" and row is not None:
            yield _Piece("\t".join(row), group)
            row = None
        elif row is not None:
            row += [_inline(token)] if token.type == "inline" else []
        elif (text := _block(token)) is not None:
            yield _Piece(text, group if depth else None)


def _block(token: Token) -> str | None:
    match token.type:
        case "inline":
            return _inline(token)
        case "fence" | "code_block":
            return token.content.rstrip("\n")
        case "html_block":
            return _words_of_html(token.content)
        case _:
            return None


def _inline(token: Token) -> str:
    return "".join(_inline_part(child) for child in token.children or ()).strip()


def _inline_part(token: Token) -> str:
    match token.type:
        case "text" | "code_inline":
            return token.content
        case "image":
            return _inline(token)
        case "softbreak":
            return " "
        case "hardbreak":
            return "\n"
        case "html_inline" if token.content.lower().startswith("<br"):
            return "\n"
        case _:
            return ""


def _words_of_html(source: str) -> str:
    shown = html.unescape("".join(_outside_tags(source)))
    return "\n".join(line for part in shown.splitlines() if (line := part.strip()))


def _outside_tags(source: str) -> Iterator[str]:
    """Yield what stands outside tags, comments, scripts and styles; what is left open is shown as it stands.

    Not by html.parser, which takes minutes over 50,000 tags left open: this looks for each end once.
    """
    place = 0
    while tag := _TAG.search(source, place):
        yield source[place : tag.start()]
        end = _END_OF.get(tag[0].lower(), _TAG_END).search(source, tag.end())
        if end is None:
            place = tag.start()
            break
        place = end.end()
    yield source[place:]
