"""`briefreader report`: the briefing without a terminal."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from briefreader.cli.inputs import made_with, own_watch_list, read_articles, settings_of, store_of
from briefreader.cli.outcome import compared, hand_on
from briefreader.cli.parsing import (
    EXIT_CODES,
    Parser,
    add_comparison,
    check_articles,
    keep_inputs_from,
)
from briefreader.errors import DONE, UsageError
from briefreader.formats import named_by
from briefreader.model import Kind
from briefreader.output import tell, write_file
from briefreader.review.judgements import Standing

if TYPE_CHECKING:
    from briefreader.formats import Format
    from briefreader.report.dossier import Dossier

ALL: Final = "all"
_Choice = TypeVar("_Choice")


def run(arguments: list[str]) -> int:
    """Carry out `briefreader report` and return the exit code."""
    options = _parser().read(arguments)
    chosen = _format(options)
    check_articles(options)
    settings = settings_of(options)
    keep_inputs_from(
        options.output, [*options.files, *filter(None, (options.watch, settings.watch)), str(settings.file)]
    )
    watch = own_watch_list(options, settings)
    articles = read_articles(options, settings)
    with store_of(options, settings) as store:
        keep_inputs_from(options.output, [str(store.file)] if store.file else [])
        kept = store.load(articles)
    if options.samples:
        tell("no files given: the two samples")

    from briefreader.report.dossier import USUAL, Dossier
    from briefreader.review.reviewed import reviewed

    dossier = Dossier(
        reviewed(compared(articles, watch), kept),
        frozenset(options.only or USUAL),
        frozenset(options.kinds or Kind),
        made_with(options, settings, without_store="No review was read: --no-store."),
    )
    document = chosen.render(dossier)
    hand_on(chosen.as_output(document), options.output, write_file)
    return DONE


def _parser() -> Parser:
    from briefreader.report import FORMATS

    parser = Parser(
        prog="briefreader report",
        usage="briefreader report [OPTION ...] [FILE ...]",
        description="Print the briefing without a terminal: data to standard output, remarks to standard error.",
        epilog=EXIT_CODES,
    )
    add_comparison(parser)
    parser.add_argument(
        "--format", choices=tuple(FORMATS), help="by default what the name of the output says, else text"
    )
    parser.add_argument("-o", "--output", metavar="FILE", type=Path, help="write to FILE, whole or not at all")
    parser.add_argument(
        "--only", metavar="VERDICT,...", type=_standings, action="extend", default=None,
        help="the findings with these verdicts: confirmed, open, dismissed, or all; all but the dismissed by default",
    )  # fmt: skip
    parser.add_argument(
        "--kinds", metavar="KIND,...", type=_kinds, action="extend", default=None,
        help=f"the discrepancies of these kinds: {', '.join(Kind)}",
    )  # fmt: skip
    return parser


def _format(options: argparse.Namespace) -> Format[Dossier]:
    """Return the format that is wanted, if it can be made here and shown where it goes."""
    from briefreader.report import FORMATS

    chosen = FORMATS[options.format or named_by(options.output, FORMATS) or "text"]
    chosen.check()
    if options.output is None and chosen.binary and sys.stdout is not None and sys.stdout.isatty():
        raise UsageError(f"a terminal cannot show {chosen.name}: write it to a file with -o FILE, or redirect it")
    return chosen


def _standings(value: str) -> Sequence[Standing]:
    return _chosen(value, {one.value: (one,) for one in Standing} | {ALL: tuple(Standing)})


def _kinds(value: str) -> Sequence[Kind]:
    return _chosen(value, {one.value: (one,) for one in Kind})


def _chosen(value: str, choices: Mapping[str, Sequence[_Choice]]) -> Sequence[_Choice]:
    """Return what is meant by names with commas between them."""
    names = [name.strip().casefold() for name in value.split(",")]
    for name in names:
        if name not in choices:
            raise argparse.ArgumentTypeError(f"{name!r} is none of {', '.join(choices)}")
    return [one for name in names for one in choices[name]]
