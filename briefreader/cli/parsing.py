"""What the command line may say: the options that commands share, and errors in one line."""

from __future__ import annotations

import argparse
import string
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final, NoReturn

from briefreader.errors import UsageError
from briefreader.output import write_out

MAX_FILES: Final = 12
LETTERS: Final = string.ascii_uppercase[:MAX_FILES]
INTERNAL_ERROR: Final = 1
DEBUG: Final = "BRIEFREADER_DEBUG"

EXIT_CODES: Final = f"""\
exit codes:
  0    done; also when whoever read the output has closed the pipe
  {INTERNAL_ERROR}    an error of briefreader itself: {DEBUG}=1 shows where
  2    wrong usage, no usable terminal, bad configuration, or a store that is none or of another version
  3    an input, or what was decided, could not be read
  4    the output, or what was decided, could not be written
  129  the terminal was closed, or its line dropped; the app remembers where the articles were left
  130  interrupted
  131  told to quit (SIGQUIT); likewise
  143  told to end; likewise
"""


class AnsweredError(Exception):
    """`--help` or `--version` has been answered: there is nothing more to do."""


class Parser(argparse.ArgumentParser):
    """A parser whose errors are one line, and which leaves ending the process to `main`."""

    def __init__(self, *, prog: str, usage: str, description: str, epilog: str) -> None:
        super().__init__(
            prog=prog,
            usage=usage,
            description=description,
            epilog=epilog,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )

    def read(self, arguments: list[str]) -> argparse.Namespace:
        """Return the options in `arguments`, between which files may stand; all after "--" are files."""
        end = arguments.index("--") if "--" in arguments else len(arguments)
        options = self.parse_intermixed_args(arguments[:end])
        options.files = [*options.files, *arguments[end + 1 :]]
        return options

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the call."""
        raise UsageError(f"{message} (see {self.prog} --help)")

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:  # noqa: ARG002 - as argparse calls it
        """Leave ending the process to `main`."""
        raise AnsweredError

    def _print_message(self, message: str, file: object = None) -> None:  # noqa: ARG002 - as argparse calls it
        """Write the help or the version; argparse would write what cannot be on standard error."""
        write_out(message)


def add_comparison(parser: argparse.ArgumentParser) -> None:
    """Add what every command that compares takes: the articles and what is told of them, the review, the settings."""
    _add_articles(parser)
    _add_watch(parser)
    _add_marking(parser)
    add_store(parser)
    add_config(parser)


def add_files(parser: argparse.ArgumentParser, *, if_none: str = "the samples if none") -> None:
    """Add the articles, of which nothing is told."""
    parser.add_argument("files", nargs="*", metavar="FILE", help=f"articles (.txt, .md), up to {MAX_FILES}; {if_none}")
    parser.set_defaults(title=[], publisher=[], date=[], marking=[])


def _add_articles(parser: argparse.ArgumentParser) -> None:
    """Add the articles, and what is told of them."""
    add_files(parser)
    told = parser.add_argument_group("what a text does not tell; A is the first article, B the second, ...")
    told.add_argument("--title", metavar="A=TEXT", type=_words, action="append", default=[], help="its title")
    told.add_argument(
        "--publisher", metavar="A=TEXT", type=_words, action="append", default=[], help="who published it"
    )
    told.add_argument(
        "--date", metavar="A=2022-03-24", type=_day, action="append", default=[], help="the day it appeared"
    )


def _add_watch(parser: argparse.ArgumentParser) -> None:
    """Add what is watched for."""
    watched = parser.add_mutually_exclusive_group()
    watched.add_argument(
        "--watch", metavar="FILE", type=Path, help="watch for the subjects of this TOML list, not for the packaged ones"
    )
    watched.add_argument("--no-watch", action="store_true", help="watch for nothing")


def add_store(parser: argparse.ArgumentParser, *, or_none: bool = True) -> None:
    """Add where the review is kept, `or_none`."""
    kept = parser.add_mutually_exclusive_group()
    kept.add_argument("--store", metavar="FILE", type=_home, help="the review is in FILE, not in the data folder")
    parser.set_defaults(no_store=False)
    if or_none:
        kept.add_argument("--no-store", action="store_true", help="read no review, and keep nothing of this one")


def _home(value: str) -> Path:
    """Return a path, "~" in it as a shell means it: none expands it in --store=~/review.db, and it would be made."""
    try:
        return Path(value).expanduser()
    except RuntimeError as error:  # "~somebody", whom the system does not know
        raise argparse.ArgumentTypeError(f"{value}: {error}") from None


def add_config(parser: argparse.ArgumentParser) -> None:
    """Add where the settings are read from."""
    parser.add_argument(
        "--config", metavar="FILE", type=Path, help="read the settings from FILE, not from config.toml; /dev/null: none"
    )


def _add_marking(parser: argparse.ArgumentParser) -> None:
    """Add how the articles must be handled."""
    parser.add_argument(
        "--marking",
        metavar="TEXT",
        type=_marking,
        action="append",
        default=[],
        help='set at the top and bottom: "UNCLASSIFIED"; A=TEXT marks one article, and the highest is shown',
    )


def _marking(value: str) -> tuple[str | None, str]:
    """Return the letter that a marking is for, None for all articles, and the marking."""
    said = value.strip()
    if said[1:2] == "=" and said[0].isalpha():
        return _words(said)
    if not said:
        raise argparse.ArgumentTypeError("a marking has words: UNCLASSIFIED")
    return None, said


def a_name(value: str) -> str:
    """Return a name, which says something."""
    if not value.strip():
        raise argparse.ArgumentTypeError("a name is wanted, and this is empty")
    return value


def _words(value: str) -> tuple[str, str]:
    letter, _, words = value.partition("=")
    if letter not in LETTERS or len(letter) != 1 or not words.strip():
        raise argparse.ArgumentTypeError(f"{value!r}: an article's letter, =, and a value, as in A=...")
    return letter, words.strip()


def _day(value: str) -> tuple[str, date]:
    from datetime import date

    letter, words = _words(value)
    try:
        return letter, date.fromisoformat(words)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{words!r} is no date: write it as 2022-03-24") from None


def check_articles(options: argparse.Namespace) -> None:
    """See to it that there are articles, and not too many; the samples if none were named."""
    if len(options.files) > MAX_FILES:
        raise UsageError(f"{len(options.files)} files: up to {MAX_FILES} can be compared")
    options.samples = not options.files
    if options.samples:
        from briefreader.resources import seeds

        options.files = [str(path) for path in seeds()]
    letters = LETTERS[: len(options.files)]
    for name in ("title", "publisher", "date", "marking"):
        for letter, _ in getattr(options, name, ()):
            if letter and letter not in letters:
                raise UsageError(f"--{name} {letter}=: there is no article {letter}, only {', '.join(letters)}")


def keep_inputs_from(output: Path | None, files: Sequence[str]) -> None:
    """Refuse an output that is one of the inputs."""
    if output is None or not output.exists():
        return
    for name in files:
        if (path := Path(name)).exists() and path.samefile(output):
            raise UsageError(f"{output}: the output would overwrite this input")
