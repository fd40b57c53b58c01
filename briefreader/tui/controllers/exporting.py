"""Reports, written from the app: in the format that is chosen, beside the keys, each in a file of its own."""

from __future__ import annotations

from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from briefreader.errors import BriefreaderError, unforeseen
from briefreader.tui.controllers.capturing import saved

if TYPE_CHECKING:
    from briefreader.report.dossier import Dossier
    from briefreader.tui.panes.export_rows import Wanted
    from briefreader.tui.screens.reading import ReadingScreen

_STEM = "briefreader-report"


class ExportingController:
    """Carries out the command that writes a report."""

    def __init__(self, screen: ReadingScreen, made_with: tuple[str, ...]) -> None:
        """Make it for a screen; `made_with` is what a report says of the settings."""
        self._screen = screen
        self._made_with = made_with
        self._wanted: Wanted | None = None

    def export(self) -> None:
        """Choose the format of a report and the findings it tells of; as the last time to begin with."""
        from briefreader.tui.overlays.export import ExportScreen
        from briefreader.tui.panes.export_rows import Wanted

        screen = self._screen
        if screen.missing:
            screen.say(screen.missing)
        else:
            screen.app.push_screen(ExportScreen(screen.ink, screen.keymap, self._wanted or Wanted()), self._chosen)

    def _chosen(self, wanted: Wanted | None) -> None:
        if wanted is None:
            return
        from briefreader.report import FORMATS
        from briefreader.report.dossier import Dossier

        self._wanted = wanted
        self._screen.say(f"Writing a report: {FORMATS[wanted.format].name} …")
        dossier = Dossier(self._screen.reviewed, wanted.standings, settings=self._made_with)
        # Beside the app, for a large set takes seconds; no daemon, so that quitting waits for what is being written.
        Thread(target=self._write, args=(wanted, dossier), name="report").start()

    def _write(self, wanted: Wanted, dossier: Dossier) -> None:
        from briefreader.output import new_file
        from briefreader.report import FORMATS

        screen, chosen = self._screen, FORMATS[wanted.format]
        try:
            path = new_file(Path.cwd(), _STEM, chosen.suffix, chosen.render(dossier))
        except BriefreaderError as error:
            said = f"Not written: {error}"
        except FileNotFoundError:
            said = "Not written: the folder that briefreader was started in is gone"
        except Exception as error:  # noqa: BLE001 - the thread's border: the app reads on without this report
            said = f"Not written: {unforeseen(error)}"
        else:
            said = saved(path, screen.size.width - 2)
        screen.call_later(screen.say, said)
