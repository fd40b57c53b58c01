"""Themes are legible, and a wrong one is refused with its file, its key and the reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.color import Color

from briefreader.errors import UsageError
from briefreader.tui import themes
from briefreader.tui.looks import Ink, Look

WORDS = ("text", "dim", "name", "key", "fact", "agree", "differ", "high", "medium", "low", "focus")


def contrast(one: str, other: str) -> float:
    def luminance(colour: str) -> float:
        parts = [part / 255 for part in Color.parse(colour).rgb]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", themes.names())
def test_words_stand_out_from_what_they_are_written_on(name: str) -> None:
    colours = themes.load(name).colours

    for role in WORDS:
        assert contrast(colours[role], colours["background"]) >= 4.5, role
    for role in ("text", "fact"):
        assert contrast(colours[role], colours["cursor_back"]) >= 4.5, role
    assert contrast(colours["current"], colours["current_back"]) >= 4.5


@pytest.mark.parametrize("name", themes.names())
def test_marks_differ_without_their_colours(name: str) -> None:
    ink = Ink(themes.load(name))
    looks = (Look.TEXT, Look.FACT, Look.FACT | Look.CURRENT, Look.DIFFER)
    styles = [ink.style(look) for look in looks]

    assert len({(bool(style.bold), bool(style.underline), bool(style.reverse)) for style in styles}) == len(looks)


def test_there_is_a_dark_and_a_light_theme() -> None:
    assert themes.load("dark").dark and not themes.load("light").dark


def test_an_unknown_theme_is_refused_with_those_there_are() -> None:
    with pytest.raises(UsageError, match=r"'darc'.*dark, light"):
        themes.load("darc")


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('high = "', 'hihg = "', r"colours\.hihg: no such key"),
        ('low = "', '# low = "', r"colours\.low: missing"),
        ('text = "#d3d9e3"', 'text = "#d3d9e"', r"colours\.text: '#d3d9e' is no colour"),
        ('text = "#d3d9e3"', "text = 3", r"colours\.text: a colour in quotes"),
        ('text = "#d3d9e3"', 'text = "#d3d9e340"', r"colours\.text: .* opaque"),
        ("dark = true", 'dark = "yes"', "dark: true or false"),
        ("dark = true", "dark = ", "line"),
    ],
)
def test_a_wrong_theme_is_refused_with_file_key_and_reason(tmp_path: Path, old: str, new: str, reason: str) -> None:
    packaged = (themes.folder("themes") / "dark.toml").read_text(encoding="utf-8")
    wrong = tmp_path / "mine.toml"
    wrong.write_text(packaged.replace(old, new, 1), encoding="utf-8")

    with pytest.raises(UsageError, match=rf"mine\.toml: .*{reason}"):
        themes.read(wrong)
