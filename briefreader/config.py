"""config.toml: what an analyst always wants, so that it need not be said with every command."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from briefreader.errors import UsageError
from briefreader.locations import config_folder
from briefreader.markings import LEVELS, Marking, marking
from briefreader.user_files import meant, read_toml

_NAMES: Final = ("theme", "mouse", "watch", "store", "marking", "markings", "keys", "capture")
_CAPTURE: Final = ("format", "theme", "bare", "folder")
CAPTURE_FORMATS: Final = ("svg", "png", "html", "text")


@dataclass(frozen=True, slots=True)
class CaptureSettings:
    """How captures are saved."""

    format: str = "svg"
    """One of `CAPTURE_FORMATS`."""

    theme: str | None = None
    """The theme that they are drawn in; None is the one on the screen."""

    bare: bool = False
    """True leaves out the marking and the caption."""

    folder: Path | None = None
    """Where they are saved; None is where the app was started. A relative path starts at the config's folder."""


AS_USUAL: Final = CaptureSettings()


@dataclass(frozen=True, slots=True)
class Settings:
    """What config.toml says. An option of the command line says it louder."""

    file: Path = Path("config.toml")
    """Where it was said, for what is wrong with it."""

    theme: str | None = None
    """The theme to draw in, packaged or the analyst's own; None leaves it to the app."""

    mouse: bool = True
    """False leaves the mouse, and selecting text with it, to the terminal."""

    watch: Path | None = None
    """The watch list to compare with; None is the packaged one. A relative path starts at the config's folder."""

    store: Path | None = None
    """Where the review is kept; None is review.db of the data folder. A relative path starts at the config's folder."""

    markings: tuple[str, ...] = LEVELS
    """The markings there are, lowest first: what shows several articles bears the highest of theirs."""

    marking: Marking | None = None
    """The marking of an article of which no other is told."""

    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The keys of a command in place of its own, by its name, as they were written: the app knows both."""

    capture: CaptureSettings = AS_USUAL
    """How captures are saved."""

    @contextmanager
    def saying(self, name: str) -> Iterator[None]:
        """Say of what is wrong with the thing that a setting names that it was named here."""
        try:
            yield
        except UsageError as error:
            raise _wrong(self.file, name, str(error)) from error


def read_settings(file: Path | None = None) -> Settings:
    """Return the settings in `file`, or in config.toml of the analyst's folder, where there may be none.

    Raises:
        UsageError: with the file, the setting and the reason.
    """
    path = file or config_folder() / "config.toml"
    if file is None and not path.exists():
        return Settings(path)
    table = read_toml(path)
    for name in table:
        if name not in _NAMES:
            raise _wrong(path, name, f"no such setting; {meant(name, _NAMES)}")
    levels = _markings(path, table.get("markings", list(LEVELS)))
    # TOML has no null: None is a setting that was not made.
    return Settings(
        path,
        theme=_theme(path, table.get("theme")),
        mouse=_mouse(path, table.get("mouse", True)),
        watch=_file(path, "watch", "a watch list", table.get("watch")),
        store=_file(path, "store", "a store", table.get("store")),
        markings=levels,
        marking=_marking(path, table.get("marking"), levels),
        keys=_keys(path, table.get("keys", {})),
        capture=_capture(path, table.get("capture", {})),
    )


def _wrong(path: Path, name: str, reason: str) -> UsageError:
    return UsageError(f"{path}: {name}: {reason}")


def _theme(path: Path, value: object) -> str | None:
    if value is not None and (not isinstance(value, str) or not value):
        raise _wrong(path, "theme", f'a name in quotes such as "light", not {value!r}')
    return value


def _mouse(path: Path, value: object) -> bool:
    if not isinstance(value, bool):
        raise _wrong(path, "mouse", f"true or false, not {value!r}")
    return value


def _file(path: Path, name: str, what: str, value: object) -> Path | None:
    if value is None:
        return None
    if not isinstance(value, str) or not value:
        raise _wrong(path, name, f"the path of {what} in quotes, not {value!r}")
    try:
        return path.parent / Path(value).expanduser()
    except RuntimeError as error:  # "~somebody", whom the system does not know
        raise _wrong(path, name, f"{value}: {error}") from error


def _markings(path: Path, value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(one, str) and one.strip() for one in value):
        raise _wrong(path, "markings", f"a list of markings in quotes, lowest first, not {value!r}")
    return tuple(one.strip() for one in value)


def _marking(path: Path, value: object, levels: tuple[str, ...]) -> Marking | None:
    if value is None:
        return None
    if not isinstance(value, str) or not value.strip():
        raise _wrong(path, "marking", f'a marking in quotes such as "UNCLASSIFIED", not {value!r}')
    return marking(value, levels)


def _keys(path: Path, value: object) -> Mapping[str, tuple[str, ...]]:
    if not isinstance(value, dict):
        raise _wrong(path, "keys", f'a table: write [keys], and under it next_fact = "n"; not {value!r}')
    return {command: _written(path, f"keys.{command}", keys) for command, keys in value.items()}


def _capture(path: Path, value: object) -> CaptureSettings:
    if not isinstance(value, dict):
        raise _wrong(path, "capture", f'a table: write [capture], and under it format = "svg"; not {value!r}')
    for name in value:
        if name not in _CAPTURE:
            raise _wrong(path, f"capture.{name}", f"no such setting; {meant(name, _CAPTURE)}")
    said, theme, bare = value.get("format", "svg"), value.get("theme"), value.get("bare", False)
    if said not in CAPTURE_FORMATS:
        raise _wrong(path, "capture.format", f"one of {', '.join(CAPTURE_FORMATS)}, not {said!r}")
    if theme is not None and (not isinstance(theme, str) or not theme):
        raise _wrong(path, "capture.theme", f'a name in quotes such as "light", not {theme!r}')
    if not isinstance(bare, bool):
        raise _wrong(path, "capture.bare", f"true or false, not {bare!r}")
    return CaptureSettings(said, theme, bare, _file(path, "capture.folder", "a folder", value.get("folder")))


def _written(path: Path, name: str, value: object) -> tuple[str, ...]:
    keys = value if isinstance(value, list) else [value]
    for key in keys:
        if not isinstance(key, str):
            raise _wrong(path, name, f'a key in quotes such as "ctrl+n", or a list of keys, not {key!r}')
    return tuple(keys)
