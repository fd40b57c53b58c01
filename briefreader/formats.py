"""Formats of documents: what the files of one are called, what makes it, and what must be installed for that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Generic, TypeVar, cast

from briefreader.errors import UsageError

_Any = TypeVar("_Any")
_Shown = TypeVar("_Shown")


@dataclass(frozen=True, slots=True)
class Format(Generic[_Shown]):
    """A format of documents; what they show is of one type.

    Attributes:
        module: its `render` makes the document; imported when it is asked for.
        suffix: of its files.
        name: what it is called.
        good_for: what it is chosen for, in a few words, where somebody chooses.
        package: what it needs beside briefreader; empty where that is nothing.
        extra: of briefreader, which brings the package.
        binary: True where a terminal cannot show it.
        plain: True where it is for a terminal to show, with the characters that it has.
    """

    module: str
    suffix: str
    name: str
    good_for: str = ""
    package: str = ""
    extra: str = ""
    binary: bool = False
    plain: bool = False

    @property
    def lacking(self) -> str:
        """The command that installs what is missing here; empty where nothing is."""
        return f"pip install 'briefreader[{self.extra}]'" if self.package and not find_spec(self.package) else ""

    def check(self) -> None:
        """Raise a UsageError where a package that it needs is not installed."""
        if missing := self.lacking:
            raise UsageError(f"{self.name} needs a package that is not installed: {missing}")

    def render(self, shown: _Shown) -> str | bytes:
        """Return the document.

        Raises:
            UsageError: a package that it needs is not installed, or it cannot show that much.
        """
        self.check()
        return cast("str | bytes", import_module(self.module).render(shown))

    def as_output(self, document: str | bytes) -> str | bytes:
        """Return a document as it is handed on: that of a file in UTF-8, whatever the encoding of standard output."""
        return document if self.plain or isinstance(document, bytes) else document.encode()


def named_by(file: Path | None, formats: Mapping[str, Format[_Any]]) -> str | None:
    """Return the name of the format that a file's name says, if it says one."""
    suffix = file.suffix.lower() if file else ""
    return next((name for name, one in formats.items() if one.suffix == suffix), None)
