"""`briefreader log`: every decision on some articles."""

from __future__ import annotations

from briefreader.cli.inputs import read_articles, settings_of, store_of
from briefreader.cli.parsing import EXIT_CODES, Parser, add_config, add_files, add_store, check_articles
from briefreader.errors import DONE
from briefreader.output import tell, write_out


def run(arguments: list[str]) -> int:
    """Carry out `briefreader log` and return the exit code."""
    from briefreader.review.log import FORMATS

    parser = Parser(
        prog="briefreader log",
        usage="briefreader log [OPTION ...] [FILE ...]",
        description="Print every decision on these articles: when, by whom, with which version, on what evidence.",
        epilog=EXIT_CODES,
    )
    add_files(parser)
    parser.add_argument("--format", choices=tuple(FORMATS), default="text", help="text by default")
    add_store(parser, or_none=False)
    add_config(parser)
    options = parser.read(arguments)
    check_articles(options)
    settings = settings_of(options)
    with store_of(options, settings) as store:
        articles = read_articles(options, settings)
        kept = store.load(articles)
    if options.samples:
        tell("no files given: the two samples")
    if not kept.decisions:
        tell(f"nothing was decided of these articles in {store.file}")

    from briefreader.briefing import name_articles

    write_out(FORMATS[options.format](name_articles(articles), kept))
    return DONE
