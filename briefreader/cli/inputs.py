"""What the options name: the settings, the watch list, the articles."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from briefreader.cli.parsing import LETTERS
from briefreader.locations import data_folder

if TYPE_CHECKING:
    from briefreader.config import CaptureSettings, Settings
    from briefreader.lexicon.watch import WatchEntry
    from briefreader.markings import Marking
    from briefreader.reading.article import Article
    from briefreader.review.store import Store
    from briefreader.tui.keys.keymap import Keymap


def settings_of(options: argparse.Namespace) -> Settings:
    """Return the settings of config.toml, or of the file that the options name."""
    from briefreader.config import read_settings

    return read_settings(options.config)


def keymap_of(settings: Settings) -> Keymap:
    """Return which keys mean which commands with these settings."""
    from briefreader.tui.keys.keymap import DEFAULT, keymap_with

    return keymap_with(settings.keys, str(settings.file)) if settings.keys else DEFAULT


def theme_of(settings: Settings) -> str | None:
    """Return the theme of the settings, if they name one and it can be loaded."""
    from briefreader.tui.drawing import themes

    if settings.theme is not None:
        with settings.saying("theme"):
            themes.load(settings.theme)
    return settings.theme


def captures_of(settings: Settings) -> CaptureSettings:
    """Return how captures are saved with these settings, whose theme can be loaded if they name one."""
    from briefreader.tui.drawing import themes

    if settings.capture.theme is not None:
        with settings.saying("capture.theme"):
            themes.load(settings.capture.theme)
    return settings.capture


def own_watch_list(options: argparse.Namespace, settings: Settings) -> tuple[WatchEntry, ...] | None:
    """Return what the analyst watches for; None for the packaged list, which is not read before it is needed."""
    if options.no_watch:
        return ()
    if options.watch is None and settings.watch is None:
        return None

    from briefreader.lexicon.watch import read_watch_list

    if options.watch or settings.watch is None:
        return read_watch_list(options.watch)
    with settings.saying("watch"):
        return read_watch_list(settings.watch)


def store_of(options: argparse.Namespace, settings: Settings) -> Store:
    """Return the store that the options name, or else the settings, or else the one in the data folder.

    Raises:
        UsageError: there is a file that is no store, or one of an unknown version.
        UnreadableError: it cannot be read.
    """
    from briefreader.review.store import Store

    if options.no_store:
        return Store(None)
    if options.store or settings.store is None:
        return Store(options.store or data_folder() / "review.db")
    with settings.saying("store"):
        return Store(settings.store)


def made_with(options: argparse.Namespace, settings: Settings, *, without_store: str) -> tuple[str, ...]:
    """Return what a report says of the settings, a sentence each; `without_store` where nothing is kept."""
    own = options.watch or settings.watch
    said = (
        "" if options.no_watch else f"Watch list: {own.name if own else 'the packaged one'}.",
        without_store if options.no_store else "",
    )
    return tuple(filter(None, said))


def read_articles(options: argparse.Namespace, settings: Settings) -> tuple[Article, ...]:
    """Read the articles, and tell of each what the options and settings tell."""
    from briefreader.narration import ProgressLine
    from briefreader.reading.article import Article

    told: dict[str, dict[str, Any]] = {letter: {} for letter in LETTERS}
    for option, field in (("title", "title"), ("publisher", "publisher"), ("date", "published")):
        for letter, value in getattr(options, option):
            told[letter][field] = value
    markings = _markings(options, settings)
    articles: list[Article] = []
    with ProgressLine() as line:
        for letter, name in zip(LETTERS, options.files, strict=False):
            line.say(f"reading {len(articles) + 1} of {len(options.files)}: {name}")
            article = replace(Article.read(name), marking=markings.get(letter))
            articles.append(article.telling(told[letter]))
    return tuple(articles)


def _markings(options: argparse.Namespace, settings: Settings) -> Mapping[str, Marking | None]:
    """Return the marking of each article, by its letter."""
    from briefreader.markings import marking

    said = {letter: marking(text, settings.markings) for letter, text in options.marking}
    return dict.fromkeys(LETTERS, said.pop(None, settings.marking)) | said
