"""`briefreader report`: the briefing without a terminal."""

from __future__ import annotations

from pathlib import Path

from briefreader.cli.inputs import own_watch_list, read_articles, settings_of
from briefreader.cli.parsing import (
    EXIT_CODES,
    Parser,
    add_articles,
    add_config,
    add_marking,
    add_watch,
    check_articles,
    keep_inputs_from,
)
from briefreader.errors import DONE
from briefreader.output import tell, write_file, write_out


def run(arguments: list[str]) -> int:
    """Carry out `briefreader report` and return the exit code."""
    from briefreader.report import FORMATS

    parser = Parser(
        prog="briefreader report",
        usage="briefreader report [OPTION ...] [FILE ...]",
        description="Print the briefing without a terminal: data to standard output, remarks to standard error.",
        epilog=EXIT_CODES,
    )
    add_articles(parser)
    add_watch(parser)
    add_config(parser)
    parser.add_argument("--format", choices=tuple(FORMATS), default="text", help="text by default")
    parser.add_argument("-o", "--output", metavar="FILE", type=Path, help="write to FILE, whole or not at all")
    add_marking(parser)
    options = parser.read(arguments)
    check_articles(options)
    settings = settings_of(options)
    keep_inputs_from(
        options.output, [*options.files, *filter(None, (options.watch, settings.watch)), str(settings.file)]
    )
    watch = own_watch_list(options, settings)
    articles = read_articles(options, settings)
    if options.samples:
        tell("no files given: the two samples")

    from briefreader.analysis import compare
    from briefreader.lexicon.watch import default_watch_list
    from briefreader.narration import ProgressLine
    from briefreader.report.dossier import Dossier
    from briefreader.review.reviewed import Reviewed

    with ProgressLine() as line:
        watch = default_watch_list() if watch is None else watch
        briefing = compare(articles, watch=watch, progress=line)
        document = FORMATS[options.format].render(Dossier(Reviewed(briefing)))
    if options.output is None:
        write_out(document)
    else:
        write_file(options.output, document)
        tell(f"wrote {options.output}")
    return DONE
