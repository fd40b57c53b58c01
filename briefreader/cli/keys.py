"""`briefreader keys`: every command of the app and its keys."""

from __future__ import annotations

from briefreader.cli.inputs import keymap_of, settings_of
from briefreader.cli.parsing import EXIT_CODES, Parser, add_config
from briefreader.errors import DONE
from briefreader.output import write_out


def run(arguments: list[str]) -> int:
    """Carry out `briefreader keys` and return the exit code."""
    from briefreader.tui.keys.key_list import FORMATS

    parser = Parser(
        prog="briefreader keys",
        usage="briefreader keys [OPTION ...]",
        description="Print every command of the app: its name in config.toml, its keys, and what it does.",
        epilog=EXIT_CODES,
    )
    parser.add_argument("--format", choices=tuple(FORMATS), default="text", help="text by default")
    add_config(parser)
    options = parser.parse_args(arguments)
    made = FORMATS[options.format](keymap_of(settings_of(options)))
    write_out(made if options.format == "text" else made.encode())
    return DONE
