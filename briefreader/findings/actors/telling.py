"""How a finding on who is told: its severity, its summary, the passages that show it."""

from __future__ import annotations

from typing import Final

from briefreader.findings.compared import Difference, Pair
from briefreader.mentions.statements import Reading
from briefreader.model import Kind, Passage, Severity

SURE_SCORE: Final = 40.0


def told(
    pair: Pair, severity: Severity, words: tuple[str, str], why: str, evidence: tuple[Passage, Passage]
) -> Difference:
    """Return the difference that two linked statements show; surer the better they are linked."""
    return Difference(
        kind=Kind.ACTOR,
        severity=severity,
        confidence=min(0.95, 0.5 + 0.4 * min(1.0, pair.score / SURE_SCORE)),
        summary=pair.summary(*words),
        why=why,
        evidence=evidence,
    )


def summary(one: Reading, other: Reading, words: tuple[str, str]) -> str:
    """Return both articles' words as a line to read aloud; an article is cited once against itself."""
    if one is other:
        return f"{one.id}: {words[0]}; but also: {words[1]}"
    return f"{one.id}: {words[0]}; {other.id}: {words[1]}"
