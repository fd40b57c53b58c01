"""`briefreader capture`: what the app would show, without a terminal."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from briefreader.cli.inputs import (
    captures_of,
    keymap_of,
    own_watch_list,
    read_articles,
    settings_of,
    store_of,
    theme_of,
)
from briefreader.cli.outcome import compared, hand_on
from briefreader.cli.parsing import (
    EXIT_CODES,
    Parser,
    a_name,
    add_comparison,
    check_articles,
)
from briefreader.config import CAPTURE_FORMATS
from briefreader.errors import DONE, UnwritableError, UsageError
from briefreader.formats import named_by
from briefreader.output import tell, write_file

if TYPE_CHECKING:
    from briefreader.config import CaptureSettings, Settings


def run(arguments: list[str]) -> int:
    """Carry out `briefreader capture` and return the exit code."""
    options = _parser().read(arguments)
    check_articles(options)
    settings = settings_of(options)
    captures = _captures(options, settings)
    _check_output(options.output, captures.format)

    from briefreader.tui import headless

    wanted = headless.pane_of(options.pane)
    size = headless.size_of(options.size) if options.size is not None else None
    wanted = replace(wanted, select=options.select.strip().upper(), size=size)
    keymap, theme, watch = keymap_of(settings), theme_of(settings), own_watch_list(options, settings)
    articles = read_articles(options, settings)
    if options.samples:
        tell("no files given: the two samples")

    from briefreader.capture import FORMATS
    from briefreader.tui.captures import document
    from briefreader.tui.drawing import themes

    with store_of(options, settings) as store:
        store.load(articles)  # what cannot be read is an error here, and only a remark in the app
        view, shown = headless.captured(compared(articles, watch), wanted, store=store, keymap=keymap)
    made = document(view, shown, themes.load(theme or themes.DEFAULT), captures)
    hand_on(FORMATS[captures.format].as_output(made), options.output, _write_new)
    return DONE


def _parser() -> Parser:
    parser = Parser(
        prog="briefreader capture",
        usage="briefreader capture [OPTION ...] [FILE ...]",
        description="Capture a pane of the app, or its whole screen, without a terminal.",
        epilog=EXIT_CODES,
    )
    add_comparison(parser)
    parser.add_argument(
        "--pane",
        metavar="PANE",
        default="discrepancies",
        help="discrepancies (by default), topics, facts, only, article:A, matrix, or screen",
    )
    parser.add_argument("--select", metavar="ID", default="", help="bring it to a finding: D2, F3, T1")
    parser.add_argument(
        "--size", metavar="100x40", help="columns and lines; without it a pane is as long as what it holds"
    )
    parser.add_argument("--theme", metavar="NAME", type=a_name, help="the theme to draw in: light, dark, ...")
    parser.add_argument(
        "--format", choices=CAPTURE_FORMATS, help="by default what the name of the output says, else svg"
    )
    parser.add_argument(
        "--bare", action=argparse.BooleanOptionalAction, help="leave out the marking, the sources and the time"
    )
    parser.add_argument(
        "-o", "--output", metavar="FILE", type=Path, help="write to FILE, which must be new; PNG needs one"
    )
    return parser


def _captures(options: argparse.Namespace, settings: Settings) -> CaptureSettings:
    """Return how the capture is made: as the options say, else the output's name, else the settings."""
    from briefreader.capture import FORMATS
    from briefreader.tui.drawing import themes

    configured = captures_of(settings)
    if options.theme:
        themes.load(options.theme)
    return replace(
        configured,
        format=options.format or named_by(options.output, FORMATS) or configured.format,
        theme=options.theme or configured.theme,
        bare=configured.bare if options.bare is None else options.bare,
    )


def _check_output(output: Path | None, name: str) -> None:
    """Refuse, before any work is done, what cannot be written or made."""
    from briefreader.capture import FORMATS

    wanted = FORMATS[name]
    wanted.check()
    if output is None and wanted.binary:
        raise UsageError(f"{wanted.name} is not for standard output: name a file with -o")
    if output is not None and output.is_file():
        raise _taken(output)


def _taken(output: Path) -> UnwritableError:
    return UnwritableError(f"{output}: there already; a capture overwrites nothing")


def _write_new(output: Path, document: str | bytes) -> None:
    """Write to a file that is new, or to a device or pipe."""
    is_new = not output.exists()
    if is_new:
        try:
            output.open("xb").close()
        except FileExistsError:
            raise _taken(output) from None
        except (OSError, ValueError) as error:
            raise UnwritableError(f"{output}: {getattr(error, 'strerror', None) or error}") from error
    try:
        write_file(output, document)
    except BaseException:
        if is_new:
            output.unlink(missing_ok=True)
        raise
