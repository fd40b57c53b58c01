"""What a terminal cannot show, or an analyst does not want, is not sent: told by the bytes of a real pty."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest
from pty_session import PtySession

from briefreader.tui.drawing import themes
from briefreader.tui.drawing.appearance import Appearance, Colours, appearance, colours_of
from briefreader.tui.drawing.looks import SYSTEMS, Ink, Look
from briefreader.tui.drawing.rows import Piece, strip
from briefreader.tui.terminal import wire
from briefreader.tui.terminal.wire import Wire

SIXTEEN = {*range(30, 38), *range(90, 98), *range(40, 48), *range(100, 108)}
RESETS = {39, 49}
ATTRIBUTES = {1, 2, 4, 7, 22, 24, 27}


@pytest.mark.parametrize(
    ("environment", "colours"),
    [
        ({"TERM": "xterm"}, Colours.SIXTEEN),
        ({"TERM": "linux"}, Colours.SIXTEEN),
        ({"TERM": "unknown"}, Colours.SIXTEEN),
        ({"TERM": "vt100"}, Colours.NONE),
        ({"TERM": "vt220-8bit"}, Colours.NONE),
        ({"TERM": "vt525"}, Colours.SIXTEEN),
        ({"TERM": "xterm-mono"}, Colours.NONE),
        ({"TERM": "linux-m"}, Colours.NONE),
        ({"TERM": "vt100", "COLORTERM": "truecolor"}, Colours.ALL),
        ({"TERM": "screen"}, Colours.SIXTEEN),
        ({"TERM": "ansi"}, Colours.SIXTEEN),
        ({"TERM": "rxvt-16color"}, Colours.SIXTEEN),
        ({}, Colours.SIXTEEN),
        ({"TERM": "xterm-256color"}, Colours.MANY),
        ({"TERM": "tmux-256color"}, Colours.MANY),
        ({"TERM": "screen.xterm-256color"}, Colours.MANY),
        ({"TERM": "xterm-256color", "COLORTERM": "truecolor"}, Colours.ALL),
        ({"TERM": "xterm", "COLORTERM": "24bit"}, Colours.ALL),
        ({"TERM": "xterm-direct"}, Colours.ALL),
        ({"TERM": "xterm-kitty"}, Colours.ALL),
        ({"TERM": "alacritty"}, Colours.ALL),
        ({"TERM": "xterm-256color", "NO_COLOR": "1"}, Colours.NONE),
        ({"TERM": "xterm-256color", "COLORTERM": "truecolor", "NO_COLOR": "0"}, Colours.NONE),
        ({"TERM": "xterm-256color", "NO_COLOR": ""}, Colours.MANY),
    ],
)
def test_what_a_terminal_shows_is_told_by_its_variables(environment: dict[str, str], colours: Colours) -> None:
    assert colours_of(environment) is colours


MANY, FEW = {"TERM": "xterm-256color"}, {"TERM": "xterm"}
WITHOUT = {"TERM": "xterm-256color", "NO_COLOR": "1"}


@pytest.mark.parametrize(
    ("environment", "asked", "configured", "theme"),
    [
        (MANY, None, None, "dark"),
        (MANY, None, "light", "light"),
        (MANY, "mono", "light", "mono"),
        (FEW, None, None, "ansi"),
        (FEW, None, "light", "ansi"),
        (FEW, None, "mono", "mono"),
        ({"TERM": "unknown"}, None, "light", "ansi"),
        ({"TERM": "vt100"}, None, "light", "mono"),
        (FEW, "light", None, "light"),
        (WITHOUT, None, None, "mono"),
        (WITHOUT, None, "light", "mono"),
        (WITHOUT | FEW, None, None, "mono"),
    ],
)
def test_the_theme_follows_the_start_then_the_terminal_then_the_settings(
    environment: Mapping[str, str], asked: str | None, configured: str | None, theme: str
) -> None:
    assert appearance(environment, asked, configured) == Appearance(theme, colours_of(environment))


def test_a_theme_asked_for_sends_no_colour_where_none_is_wanted() -> None:
    assert appearance(WITHOUT, "light") == Appearance("light", Colours.NONE)


@pytest.mark.parametrize("name", themes.names())
@pytest.mark.parametrize(("colours", "allowed"), [(Colours.NONE, set()), (Colours.SIXTEEN, SIXTEEN | RESETS)])
def test_no_theme_sends_more_colours_than_the_terminal_shows(name: str, colours: Colours, allowed: set[int]) -> None:
    ink = Ink(themes.load(name), colours)
    line = strip([Piece(f"{look.name} ", look) for look in Look], ink)
    sent = Wire().changes([wire.Piece(0, 0, line)], (line.cell_length, 1), SYSTEMS[colours])

    assert codes(sent.encode()) <= allowed | ATTRIBUTES | {0}


# In a real terminal.


def session(environment: Mapping[str, str], *options: str, folder: Path) -> PtySession:
    return PtySession(
        [sys.executable, "-m", "briefreader", *options],
        environment={"XDG_CONFIG_HOME": str(folder), "XDG_STATE_HOME": str(folder), **environment},
    )


def codes(output: bytes) -> set[int]:
    """The SGR codes sent, those of 256 and of all colours as 38 and 48 alone."""
    sent: set[int] = set()
    for sequence in re.findall(r"\x1b\[([\d;:]*)m", output.decode("utf-8", "replace")):
        parts = [int(part or 0) for part in re.split("[;:]", sequence)]
        while parts:
            code = parts.pop(0)
            sent.add(code)
            if code in {38, 48}:
                del parts[: 4 if parts and parts[0] == 2 else 2]
    return sent


def seen(
    environment: Mapping[str, str],
    *options: str,
    folder: Path,
    keys: Iterable[str] = ("n", "]", "?", "escape"),
    last: Iterable[str] = ("T", "j", "escape"),
) -> set[int]:
    """The codes that are sent when the app is opened, some keys are pressed, and it is closed."""
    with session(environment, *options, folder=folder) as app:
        app.wait_for("facts ")
        app.settle()
        for key in (*keys, *last):
            app.press(key, silence=0.2)  # longer than Textual waits for what may follow an escape
        app.press("q", silence=0.05)
        assert app.wait() == 0
    return codes(bytes(app.output))


@pytest.mark.parametrize("options", [(), ("--theme", "light")])
def test_no_color_sends_no_colour_at_all(tmp_path: Path, options: tuple[str, ...]) -> None:
    assert seen(WITHOUT | {"COLORTERM": "truecolor"}, *options, folder=tmp_path) <= ATTRIBUTES | {0}


def test_mono_sends_no_colour_at_all_where_there_are_many(tmp_path: Path) -> None:
    assert seen(MANY, "--theme", "mono", folder=tmp_path, keys=("n",), last=()) <= ATTRIBUTES | {0}


def test_a_terminal_of_16_colours_is_sent_no_others(tmp_path: Path) -> None:
    sent = seen({"TERM": "xterm"}, folder=tmp_path, last=())

    assert sent <= SIXTEEN | RESETS | ATTRIBUTES | {0}
    assert sent & SIXTEEN == {31, 35}, "the red and the magenta of the theme, and no stand-in for the default"


def test_a_terminal_of_256_colours_is_sent_the_themes(tmp_path: Path) -> None:
    assert {38, 48} <= seen(MANY, folder=tmp_path, keys=(), last=())


def test_in_a_plain_locale_nothing_breaks(tmp_path: Path) -> None:
    assert seen({"TERM": "xterm", "LANG": "C", "LC_ALL": "C"}, folder=tmp_path, keys=("n",), last=())


def test_an_unknown_theme_is_refused_before_the_screen_is_taken(tmp_path: Path) -> None:
    with session(MANY, "--theme", "ligth", folder=tmp_path) as app:
        assert app.wait() == 2
    assert "did you mean light?" in app.text and b"\x1b[?1049h" not in app.output


@pytest.mark.parametrize("term", ["unknown", ""])
def test_a_terminal_that_says_nothing_of_itself_is_drawn_on(tmp_path: Path, term: str) -> None:
    assert seen({"TERM": term}, folder=tmp_path, keys=("n",), last=()) & SIXTEEN


def test_a_terminal_without_colours_is_sent_none(tmp_path: Path) -> None:
    assert seen({"TERM": "vt100"}, folder=tmp_path, keys=("n",), last=()) <= ATTRIBUTES | {0}


def test_a_dumb_terminal_is_pointed_to_the_report(tmp_path: Path) -> None:
    with session({"TERM": "dumb"}, folder=tmp_path) as app:
        assert app.wait() == 2
    assert "TERM=dumb" in app.text and "`briefreader report`" in app.text
