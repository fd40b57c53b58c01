"""`briefreader FILE ...`: the app."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from typing import Final

from briefreader.cli.inputs import (
    captures_of,
    keymap_of,
    made_with,
    own_watch_list,
    read_articles,
    settings_of,
    store_of,
    theme_of,
)
from briefreader.cli.parsing import (
    EXIT_CODES,
    Parser,
    a_name,
    add_comparison,
    check_articles,
)
from briefreader.errors import UsageError
from briefreader.locations import state_folder
from briefreader.version import __version__

COMMANDS_HELP: Final = """\
commands, named first:
  report [FILE ...]   print the briefing without a terminal: briefreader report --help
  capture [FILE ...]  capture a pane without a terminal: briefreader capture --help
  log [FILE ...]      print every decision on these articles: briefreader log --help
  purge FILE ...      remove the decisions on these articles for good: briefreader purge --help
  keys                print the app's commands and their keys: briefreader keys --help
A file that is named like a command is opened as ./report.
"""


def run(arguments: list[str]) -> int:
    """Open the app, and return its exit code when it is closed."""
    gc.disable()  # till the first screen stands: start-up makes no garbage, and looking for some costs a tenth of it
    parser = Parser(
        prog="briefreader",
        usage="briefreader [OPTION ...] [FILE ...]\n       briefreader report [OPTION ...] [FILE ...]"
        "\n       briefreader capture [OPTION ...] [FILE ...]"
        "\n       briefreader log [OPTION ...] [FILE ...]\n       briefreader purge [OPTION ...] FILE ..."
        "\n       briefreader keys [OPTION ...]",
        description="Lay articles on one event side by side, mark the facts they share, list where they disagree.",
        epilog=f"{COMMANDS_HELP}\n{EXIT_CODES}",
    )
    add_comparison(parser)
    parser.add_argument(
        "--theme", metavar="NAME", type=a_name, help="the theme to draw in: dark, light, ansi, ... (T shows all)"
    )
    parser.add_argument(
        "--mouse",
        action=argparse.BooleanOptionalAction,
        help="use the mouse, or leave it, and selecting text, to the terminal",
    )
    parser.add_argument(
        "--no-state",
        action="store_true",
        help="begin at the start, and remember nothing of this session; --no-store means this too",
    )
    parser.add_argument("--version", action="version", version=f"briefreader {__version__}")
    options = parser.read(arguments)
    check_articles(options)
    settings = settings_of(options)
    keymap = keymap_of(settings)
    captures = captures_of(settings)
    _insist_on_a_terminal()
    watch = own_watch_list(options, settings)
    with store_of(options, settings) as store:
        articles = read_articles(options, settings)

        from briefreader.tui.app import run as run_app

        mouse = settings.mouse if options.mouse is None else options.mouse
        return run_app(
            articles,
            mouse=mouse,
            theme=options.theme,
            configured_theme=theme_of(settings),
            watch=watch,
            keymap=keymap,
            state=None if options.no_state or options.no_store else state_folder(),
            samples=options.samples,
            store=store,
            captures=captures,
            made_with=made_with(options, settings, without_store="The review is this session's alone: --no-store."),
        )


def _insist_on_a_terminal() -> None:
    # Textual reads standard input and draws on standard error; who sends standard output elsewhere wants a report.
    streams = {"input": sys.stdin, "output": sys.stdout, "error": sys.stderr}
    lacking = [f"standard {name} is none" for name, stream in streams.items() if not (stream and stream.isatty())]
    term = os.environ.get("TERM", "")
    if term == "dumb":
        lacking = [f"TERM={term}"]
    if lacking:
        raise UsageError(f"no usable terminal ({lacking[0]}): `briefreader report` prints the briefing without one")
