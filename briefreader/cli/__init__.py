"""The command line: what is asked for, and the exit code it ends in; one module a command.

Each command is imported when it runs, and imports its work itself, so that `--help` answers at once.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from briefreader.cli.parsing import DEBUG, INTERNAL_ERROR, AnsweredError
from briefreader.errors import DONE, INTERRUPTED, BriefreaderError, unforeseen
from briefreader.output import tell


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that `argv` (by default the process's own) asks for, and return its exit code."""
    try:
        return _run(list(sys.argv[1:] if argv is None else argv))
    except BriefreaderError as error:
        tell(str(error))
        return error.exit_code
    except (AnsweredError, BrokenPipeError):
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the outermost border: an analyst gets one line, never a traceback
        return _internal_error(error)


def _run(arguments: list[str]) -> int:
    if arguments[:1] and (command := COMMANDS.get(arguments[0])):
        return command(arguments[1:])
    from briefreader.cli import opening

    return opening.run(arguments)


def _internal_error(error: Exception) -> int:
    if os.environ.get(DEBUG):
        import traceback

        for line in "".join(traceback.format_exception(error)).splitlines():
            tell(line)
    else:
        tell(f"{unforeseen(error)} ({DEBUG}=1 shows where)")
    return INTERNAL_ERROR


def _report(arguments: list[str]) -> int:
    from briefreader.cli import reporting

    return reporting.run(arguments)


def _log(arguments: list[str]) -> int:
    from briefreader.cli import log

    return log.run(arguments)


def _purge(arguments: list[str]) -> int:
    from briefreader.cli import purging

    return purging.run(arguments)


def _capture(arguments: list[str]) -> int:
    from briefreader.cli import capturing

    return capturing.run(arguments)


def _keys(arguments: list[str]) -> int:
    from briefreader.cli import keys

    return keys.run(arguments)


COMMANDS: Final[Mapping[str, Callable[[list[str]], int]]] = {
    "report": _report,
    "capture": _capture,
    "log": _log,
    "purge": _purge,
    "keys": _keys,
}
