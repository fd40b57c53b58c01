"""Generated articles for sizes that no sample has: they share some facts and disagree on some, like real ones."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Final

_PLACES: Final = ("Arden", "Belmora", "Corvale", "Dunmere", "Eskford", "Farrow", "Galway Point", "Harrowgate")
_BODIES: Final = ("council", "ministry", "union", "coast guard", "court", "hospital", "railway", "port authority")
_PEOPLE: Final = ("Anna Holt", "Marcus Reed", "Ilse Brandt", "Tomas Vega", "Grace Okoro", "Peter Lund")
_SHAPES: Final = (
    "The {body} of {place} said on {day} that {number} people had been taken to hospital.",
    "“We will repair every bridge in {place} before the winter,” {person} of the {body} said.",
    "{number} ships will be sent to {place} by the {body}, according to {person}.",
    "The {body} has spent ${number} million on the defences of {place} since {day}.",
    "{person} told reporters in {place} that the {body} might close {number} stations.",
    "Workers at the {body} in {place} went on strike on {day} after {number} jobs were cut.",
    "The inquiry into the {body} found that {person} had signed {number} of the contracts.",
)
_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")


def _sentence(choose: random.Random) -> str:
    return choose.choice(_SHAPES).format(
        body=choose.choice(_BODIES),
        place=choose.choice(_PLACES),
        person=choose.choice(_PEOPLE),
        day=choose.choice(_DAYS),
        number=choose.randrange(2, 900),
    )


def generate(words: int, *, seed: int) -> str:
    """Return an article of about `words` words; every third sentence is one that other seeds draw from too."""
    own, common, text, count = random.Random(seed), random.Random(f"common {words}"), [], 0
    while count < words:
        paragraph = [_sentence(common if own.random() < 1 / 3 else own) for _ in range(own.randrange(2, 5))]
        text.append(" ".join(paragraph))
        count += len(text[-1].split())
    return "\n\n".join(text) + "\n"


def write_generated(folder: Path, count: int, words: int) -> list[str]:
    """Write `count` generated articles into `folder` and return their paths."""
    paths = [folder / f"generated_{number:02}.txt" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_text(generate(words, seed=number), encoding="utf-8")
    return [str(path) for path in paths]
