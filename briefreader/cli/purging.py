"""`briefreader purge`: the review of some articles, or every one, is removed for good."""

from __future__ import annotations

import sys

from briefreader.cli.inputs import read_articles, settings_of, store_of
from briefreader.cli.parsing import EXIT_CODES, Parser, add_config, add_files, add_store, check_articles
from briefreader.errors import DONE, UsageError
from briefreader.output import tell


def run(arguments: list[str]) -> int:
    """Carry out `briefreader purge` and return the exit code."""
    parser = Parser(
        prog="briefreader purge",
        usage="briefreader purge [OPTION ...] FILE ...\n       briefreader purge --everything [OPTION ...]",
        description="Remove the decisions on these articles, or all there are, with the words that they are about.\n"
        "The file is overwritten, and there is no undo. Backups, snapshots, and what a disk keeps of\n"
        "overwritten blocks, are beyond this.",
        epilog=EXIT_CODES,
    )
    add_files(parser, if_none="needed, unless everything goes")
    parser.add_argument("--everything", action="store_true", help="remove every decision, and the file they are in")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    add_store(parser, or_none=False)
    add_config(parser)
    options = parser.read(arguments)
    if bool(options.files) == options.everything:
        raise UsageError("either the articles whose review shall go, or --everything (see briefreader purge --help)")
    settings = settings_of(options)
    with store_of(options, settings) as store:
        if options.everything:
            articles, of_these, count = None, "", store.count()
        else:
            check_articles(options)
            articles, of_these = read_articles(options, settings), " on these articles"
            count = len(store.load(articles).decisions)
        which = f"{count or 'no'} decision{'' if count == 1 else 's'}{of_these}"
        if not count:
            tell(f"nothing to remove: {which} in {store.file}")
        elif options.yes or _agreed(f"remove {which} from {store.file}?"):
            gone = store.purge(articles)
            tell(f"removed {gone} decision{'' if gone == 1 else 's'}{of_these} from {store.file}")
        else:
            tell("nothing was removed")
    return DONE


def _agreed(question: str) -> bool:
    """Ask at the terminal, where whoever is asked can see and answer."""
    if not all(stream and stream.isatty() for stream in (sys.stdin, sys.stderr)):
        raise UsageError("there is no undo, and nobody can be asked here: --yes removes it unasked")
    tell(f"{question} There is no undo. [y/N]")
    return sys.stdin.readline().strip().lower() in {"y", "yes"}
