"""What a report can be asked for, as rows: its format, and which findings it tells of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from briefreader.report import FORMATS
from briefreader.report.dossier import USUAL
from briefreader.review.judgements import Standing
from briefreader.tui.drawing.looks import Look
from briefreader.tui.drawing.rows import EMPTY, Piece, Row, fit, row, shade
from briefreader.tui.panes.marks import CURSOR

_NAME: Final = 11
FINDINGS: Final[Mapping[str, frozenset[Standing]]] = {
    "all but the dismissed": USUAL,
    "only the confirmed": frozenset({Standing.CONFIRMED}),
    "all": frozenset(Standing),
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What report is wanted.

    Attributes:
        format: its name in `FORMATS`.
        findings: which it tells of, a name in `FINDINGS`.
    """

    format: str = "html"
    findings: str = "all but the dismissed"

    def of_format(self, step: int) -> Wanted:
        """Return it with the format so many further; the list does not go round."""
        return replace(self, format=_stepped(tuple(FORMATS), self.format, step, around=False))

    def of_findings(self, step: int) -> Wanted:
        """Return it with other findings; behind the last come the first."""
        return replace(self, findings=_stepped(tuple(FINDINGS), self.findings, step, around=True))

    @property
    def standings(self) -> frozenset[Standing]:
        """The verdicts that it tells of."""
        return FINDINGS[self.findings]


def _stepped(names: tuple[str, ...], name: str, step: int, *, around: bool) -> str:
    index = names.index(name) + step
    return names[index % len(names)] if around else names[max(0, min(index, len(names) - 1))]


def export_rows(wanted: Wanted, width: int) -> Iterator[Row]:
    """Yield a row a format, below it what would install what it lacks, and at the end a row on the findings."""
    for name, one in FORMATS.items():
        here = name == wanted.format
        start = f" {CURSOR} " if here else "   "
        missing = one.lacking
        look = Look.DIM if missing else Look.TEXT
        made = row(Piece(start, Look.KEY), Piece(one.name.ljust(_NAME), look), Piece(one.good_for, Look.DIM))
        yield shade(tuple(fit(made, width)), Look.CURSOR | Look.STRONG) if here else made
        if missing:
            yield row(Piece(" " * (_NAME + 3)), Piece(f"missing here: {missing}", Look.DIM))
    yield EMPTY
    yield row("   ", "Findings".ljust(_NAME), Piece("← ", Look.KEY), wanted.findings, Piece(" →", Look.KEY))
