"""The command line: what is asked for, and the exit code it ends in.

Each command imports its work when it runs, so that `--help` answers at once.
"""

from __future__ import annotations

import argparse
import gc
import os
import string
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn

from briefreader.errors import DONE, INTERRUPTED, BriefreaderError, UsageError
from briefreader.locations import state_folder
from briefreader.output import tell, write_file, write_out
from briefreader.version import __version__

if TYPE_CHECKING:
    from datetime import date

    from briefreader.config import Settings
    from briefreader.lexicon.watch import WatchEntry
    from briefreader.reading.article import Article
    from briefreader.tui.keys.keymap import Keymap

MAX_FILES: Final = 12
LETTERS: Final = string.ascii_uppercase[:MAX_FILES]
INTERNAL_ERROR: Final = 1
_DEBUG: Final = "BRIEFREADER_DEBUG"

_EXIT_CODES: Final = f"""\
exit codes:
  0    done; also when whoever read the output has closed the pipe
  {INTERNAL_ERROR}    an error of briefreader itself: {_DEBUG}=1 shows where
  2    wrong usage, no usable terminal, or bad configuration
  3    an input could not be read
  4    the output could not be written
  129  the terminal was closed, or its line dropped; the app remembers where the articles were left
  130  interrupted
  131  told to quit (SIGQUIT); likewise
  143  told to end; likewise
"""
_COMMANDS_HELP: Final = """\
commands, named first:
  report [FILE ...]   print the briefing without a terminal: briefreader report --help
  keys                print the app's commands and their keys: briefreader keys --help
A file that is named like a command is opened as ./report.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that `argv` (by default the process's own) asks for, and return its exit code."""
    try:
        return _run(list(sys.argv[1:] if argv is None else argv))
    except BriefreaderError as error:
        tell(str(error))
        return error.exit_code
    except (_AnsweredError, BrokenPipeError):
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the outermost border: an analyst gets one line, never a traceback
        return _internal_error(error)


def _run(arguments: list[str]) -> int:
    if arguments[:1] and (command := COMMANDS.get(arguments[0])):
        return command(arguments[1:])
    return _open_app(arguments)


def _internal_error(error: Exception) -> int:
    if os.environ.get(_DEBUG):
        import traceback

        for line in "".join(traceback.format_exception(error)).splitlines():
            tell(line)
    else:
        tell(f"internal error: {type(error).__name__}: {error} ({_DEBUG}=1 shows where)")
    return INTERNAL_ERROR


def _open_app(arguments: list[str]) -> int:
    gc.disable()  # till the first screen stands: start-up makes no garbage, and looking for some costs a tenth of it
    parser = _Parser(
        prog="briefreader",
        usage="briefreader [OPTION ...] [FILE ...]\n       briefreader report [OPTION ...] [FILE ...]"
        "\n       briefreader keys [OPTION ...]",
        description="Lay articles on one event side by side, mark the facts they share, list where they disagree.",
        epilog=f"{_COMMANDS_HELP}\n{_EXIT_CODES}",
    )
    _add_articles(parser)
    _add_watch(parser)
    parser.add_argument("--theme", metavar="NAME", help="the theme to draw in: dark, light, ansi, ... (T shows all)")
    parser.add_argument(
        "--mouse",
        action=argparse.BooleanOptionalAction,
        help="use the mouse, or leave it, and selecting text, to the terminal",
    )
    _add_config(parser)
    parser.add_argument(
        "--no-state", action="store_true", help="begin at the start, and remember nothing of this session"
    )
    parser.add_argument("--version", action="version", version=f"briefreader {__version__}")
    options = parser.read(arguments)
    _check_articles(options)
    settings = _settings(options)
    keymap = _keymap(settings)
    _insist_on_a_terminal()
    watch = _own_watch_list(options, settings)
    articles = _read_articles(options)

    from briefreader.tui.app import run

    mouse = settings.mouse if options.mouse is None else options.mouse
    return run(
        articles,
        mouse=mouse,
        theme=options.theme,
        configured_theme=_theme(settings),
        watch=watch,
        keymap=keymap,
        state=None if options.no_state else state_folder(),
        samples=options.samples,
    )


def _report(arguments: list[str]) -> int:
    from briefreader.report import FORMATS

    parser = _Parser(
        prog="briefreader report",
        usage="briefreader report [OPTION ...] [FILE ...]",
        description="Print the briefing without a terminal: data to standard output, remarks to standard error.",
        epilog=_EXIT_CODES,
    )
    _add_articles(parser)
    _add_watch(parser)
    _add_config(parser)
    parser.add_argument("--format", choices=tuple(FORMATS), default="text", help="text by default")
    parser.add_argument("-o", "--output", metavar="FILE", type=Path, help="write to FILE, whole or not at all")
    parser.add_argument("--marking", metavar="TEXT", help='set at the top and bottom: "UNCLASSIFIED"')
    options = parser.read(arguments)
    _check_articles(options)
    settings = _settings(options)
    _keep_inputs_from(
        options.output, [*options.files, *filter(None, (options.watch, settings.watch)), str(settings.file)]
    )
    watch = _own_watch_list(options, settings)
    articles = _read_articles(options)
    if options.samples:
        tell("no files given: the two samples")

    from briefreader.analysis import compare
    from briefreader.lexicon.watch import default_watch_list
    from briefreader.narration import ProgressLine

    with ProgressLine() as line:
        watch = default_watch_list() if watch is None else watch
        briefing = compare(articles, watch=watch, marking=options.marking, progress=line)
        text = FORMATS[options.format](briefing)
    if options.output is None:
        write_out(text)
    else:
        write_file(options.output, text)
        tell(f"wrote {options.output}")
    return DONE


def _keys(arguments: list[str]) -> int:
    from briefreader.tui.keys.key_list import FORMATS

    parser = _Parser(
        prog="briefreader keys",
        usage="briefreader keys [OPTION ...]",
        description="Print every command of the app: its name in config.toml, its keys, and what it does.",
        epilog=_EXIT_CODES,
    )
    parser.add_argument("--format", choices=tuple(FORMATS), default="text", help="text by default")
    _add_config(parser)
    options = parser.parse_args(arguments)
    write_out(FORMATS[options.format](_keymap(_settings(options))))
    return DONE


COMMANDS: Final[Mapping[str, Callable[[list[str]], int]]] = {"report": _report, "keys": _keys}


class _AnsweredError(Exception):
    """`--help` or `--version` has been answered: there is nothing more to do."""


class _Parser(argparse.ArgumentParser):
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
        raise UsageError(f"{message} (see {self.prog} --help)")

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:  # noqa: ARG002 - as argparse calls it
        write_out("")  # the help is written but may still wait: it must fail here, not when the interpreter ends
        raise _AnsweredError


def _add_articles(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help=f"articles (.txt, .md), up to {MAX_FILES}; the samples if none"
    )
    told = parser.add_argument_group("what a text does not tell; A is the first article, B the second, ...")
    told.add_argument("--title", metavar="A=TEXT", type=_words, action="append", default=[], help="its title")
    told.add_argument(
        "--publisher", metavar="A=TEXT", type=_words, action="append", default=[], help="who published it"
    )
    told.add_argument(
        "--date", metavar="A=2022-03-24", type=_day, action="append", default=[], help="the day it appeared"
    )


def _add_watch(parser: argparse.ArgumentParser) -> None:
    watched = parser.add_mutually_exclusive_group()
    watched.add_argument(
        "--watch", metavar="FILE", type=Path, help="watch for the subjects of this TOML list, not for the packaged ones"
    )
    watched.add_argument("--no-watch", action="store_true", help="watch for nothing")


def _add_config(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--config", metavar="FILE", type=Path, help="read the settings from FILE, not from config.toml; /dev/null: none"
    )


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


def _check_articles(options: argparse.Namespace) -> None:
    if len(options.files) > MAX_FILES:
        raise UsageError(f"{len(options.files)} files: up to {MAX_FILES} can be compared")
    options.samples = not options.files
    if options.samples:
        from briefreader.resources import seeds

        options.files = [str(path) for path in seeds()]
    letters = LETTERS[: len(options.files)]
    for name in ("title", "publisher", "date"):
        for letter, _ in getattr(options, name):
            if letter not in letters:
                raise UsageError(f"--{name} {letter}=: there is no article {letter}, only {', '.join(letters)}")


def _keep_inputs_from(output: Path | None, files: Sequence[str]) -> None:
    if output is None or not output.exists():
        return
    for name in files:
        if (path := Path(name)).exists() and path.samefile(output):
            raise UsageError(f"{output}: the output would overwrite this input")


def _insist_on_a_terminal() -> None:
    # Textual reads standard input and draws on standard error; who sends standard output elsewhere wants a report.
    streams = {"input": sys.stdin, "output": sys.stdout, "error": sys.stderr}
    lacking = [f"standard {name} is none" for name, stream in streams.items() if not (stream and stream.isatty())]
    term = os.environ.get("TERM", "")
    if term == "dumb":
        lacking = [f"TERM={term}"]
    if lacking:
        raise UsageError(f"no usable terminal ({lacking[0]}): `briefreader report` prints the briefing without one")


def _settings(options: argparse.Namespace) -> Settings:
    from briefreader.config import read_settings

    return read_settings(options.config)


def _keymap(settings: Settings) -> Keymap:
    from briefreader.tui.keys.keymap import DEFAULT, keymap_with

    return keymap_with(settings.keys, str(settings.file)) if settings.keys else DEFAULT


def _theme(settings: Settings) -> str | None:
    """Return the theme of the settings, if they name one and it can be loaded."""
    from briefreader.tui.drawing import themes

    if settings.theme is not None:
        with settings.saying("theme"):
            themes.load(settings.theme)
    return settings.theme


def _own_watch_list(options: argparse.Namespace, settings: Settings) -> tuple[WatchEntry, ...] | None:
    """Return what the analyst watches for; None for the packaged list, which is not read before it is needed."""
    if options.no_watch:
        return ()
    if options.watch is None and settings.watch is None:
        return None

    from briefreader.lexicon.watch import read_watch_list

    if options.watch or settings.watch is None:
        return read_watch_list(options.watch)
    with settings.saying("watch"):
        return read_watch_list(settings.watch)


def _read_articles(options: argparse.Namespace) -> tuple[Article, ...]:
    from briefreader.narration import ProgressLine
    from briefreader.reading.article import Article

    told: dict[str, dict[str, Any]] = {letter: {} for letter in LETTERS}
    for option, field in (("title", "title"), ("publisher", "publisher"), ("date", "published")):
        for letter, value in getattr(options, option):
            told[letter][field] = value
    articles: list[Article] = []
    with ProgressLine() as line:
        for letter, name in zip(LETTERS, options.files, strict=False):
            line.say(f"reading {len(articles) + 1} of {len(options.files)}: {name}")
            articles.append(Article.read(name).telling(told[letter]))
    return tuple(articles)
