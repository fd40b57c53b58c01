"""The log as text or JSON: who decided what of some articles, and when, in the order in which it was decided."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from json import dumps
from typing import Any, Final

from briefreader.model import ArticleId
from briefreader.printable import printable
from briefreader.reading.article import Article
from briefreader.review.decisions import Act, Cited, Credibility, Decision, Kept, Relation, Reliability, Sort, Target
from briefreader.review.undoing import undone

_SHORT_HASH: Final = 12
_INDENT: Final = " " * 4


def as_text(articles: Sequence[Article], kept: Kept) -> str:
    """Return a paragraph for every decision; what articles, files and analysts named is made printable."""
    names = [f"{one.id}  {_line(one.source or one.name)}  sha256 {one.sha256[:_SHORT_HASH]}" for one in articles]
    count = f"{len(kept.decisions)} decision{'' if len(kept.decisions) == 1 else 's'}"
    gone = undone(kept.decisions)
    said = {one.number: _said(one, articles, kept) for one in kept.decisions}
    paragraphs = ["\n".join(_paragraph(one, said, one.number in gone)) for one in kept.decisions]
    return "\n\n".join(["\n".join([f"Log: {count}", *names]), *paragraphs]) + "\n"


def as_json(articles: Sequence[Article], kept: Kept) -> str:
    """Return the log as JSON, in which nothing but ASCII stands."""
    gone = undone(kept.decisions)
    data = {
        "format": "briefreader.log/1",
        "articles": [{"id": one.id, "source": one.source, "sha256": one.sha256} for one in articles],
        "decisions": [_plain(one, kept) | {"undone": one.number in gone} for one in kept.decisions],
    }
    return dumps(data, indent=2) + "\n"


FORMATS: Final[Mapping[str, Callable[[Sequence[Article], Kept], str]]] = {"text": as_text, "json": as_json}


def _paragraph(one: Decision, said: Mapping[int, str], is_undone: bool) -> Iterator[str]:
    at = f"{one.at:%Y-%m-%d %H:%M:%S %Z}" if one.at else "no time"
    line = f"{one.number}  {at}  {_line(one.user)}  briefreader {_line(one.version)}"
    yield f"{line}  undone" if is_undone else line
    if one.of is None:
        yield _INDENT + said[one.number]
    else:
        yield f"{_INDENT}{'undid' if one.act is Act.UNDO else 'restored'} {one.of}: {said.get(one.of, 'removed since')}"
    if one.act in {Act.NOTE, Act.ADDED}:
        yield from (f"{_INDENT}  {printable(line)}".rstrip() for line in one.value.splitlines())


def _said(one: Decision, articles: Sequence[Article], kept: Kept) -> str:
    """Return what a decision did, and what to."""
    value = _line(one.value)
    match one.act:
        case Act.VERDICT:
            done = value or "reopened"
        case Act.NOTE:
            done = "wrote a note on" if value else "removed the note on"
        case Act.RELIABILITY:
            done = f"gave reliability {_grade(value, Reliability)} to" if value else "took back the reliability of"
            done += " the source of"
        case Act.CREDIBILITY:
            done = f"gave credibility {_grade(value, Credibility)} to" if value else "took back the credibility of"
        case Act.RELATION:
            done = _RELATIONS.get(value, "left to the analysis")
        case Act.ADDED:
            done = "added by hand" if value else "took back"
        case Act.UNDO | Act.REDO:
            done = one.act.value
    return f"{done} {_about(one.target, articles, kept)}" if one.target else done


_RELATIONS: Final[Mapping[str, str]] = {
    Relation.SAME.value: "marked as the same fact",
    Relation.APART.value: "marked as different facts",
}


def _grade(value: str, grades: type[Reliability | Credibility]) -> str:
    meaning = next((grade.meaning for grade in grades if grade.value == value), "")
    return f"{value} ({meaning})" if meaning else value


def _about(target: Target, articles: Sequence[Article], kept: Kept) -> str:
    """Return what a target is, in which articles, and what it was called."""
    own = {one.id: one.sha256 for one in articles}
    cited = {(letter, one.sha256 == own[letter]) for one in target.evidence for letter in _letters(one, kept)}
    named = ", ".join(letter if same else f"{letter} as it was" for letter, same in sorted(cited))
    if target.sort is Sort.ARTICLE:
        return f"article {named}: {_line(target.label)}"
    kind = f"{target.kind.value}; " if target.kind else ""
    return f"the {target.sort.value} ({kind}{named}): {_line(target.label)}"


def _letters(one: Cited, kept: Kept) -> tuple[ArticleId, ...]:
    return kept.articles.get(one.sha256, ())


def _plain(one: Decision, kept: Kept) -> dict[str, Any]:
    return {
        "number": one.number,
        "at": one.at.isoformat() if one.at else None,
        "user": one.user,
        "version": one.version,
        "session": one.session,
        "act": one.act.value,
        "value": one.value,
        "of": one.of,
        "target": _plain_target(one.target, kept) if one.target else None,
    }


def _plain_target(target: Target, kept: Kept) -> dict[str, Any]:
    return {
        "sort": target.sort.value,
        "kind": target.kind.value if target.kind else None,
        "label": target.label,
        "evidence": [
            {
                "articles": _letters(one, kept),
                "sha256": one.sha256,
                "start": one.start,
                "end": one.end,
                "text": one.text,
            }
            for one in target.evidence
        ],
    }


def _line(text: str) -> str:
    return printable(" ".join(text.split()))
