"""Textual's driver for a terminal, but one that reads on after a byte which is not UTF-8, and comes back once."""

from __future__ import annotations

import os
import selectors
import signal
from codecs import getincrementaldecoder
from typing import Final

from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver

from briefreader.errors import UnreadableError

_CHUNK: Final = 4_096
"""Bytes that are read at once at most."""
_TICK: Final = 0.1
"""Seconds after which an escape that nothing followed is taken for the key."""


class LenientDriver(LinuxDriver):
    """Reads what Textual's own driver reads, with U+FFFD for what is not UTF-8: that one would end the app there.

    A paste from a Latin-1 document, or a terminal in another locale, sends such bytes.
    """

    def start_application_mode(self) -> None:
        """Take the terminal; in the background, stop until the shell gives it to the app."""
        while self._is_in_background():
            os.kill(os.getpid(), signal.SIGSTOP)
        super().start_application_mode()  # type: ignore[no-untyped-call] # Textual leaves it so

    def _is_in_background(self) -> bool:
        try:
            return os.tcgetpgrp(self.fileno) != os.getpgrp()
        except OSError:  # not the terminal that the app was started from, which has no background
            return False

    def _sigtstp_application(self, *_: object) -> None:
        """Stop as any program does; this returns when the process goes on."""
        super()._sigtstp_application()
        if self._auto_restart:
            self.resume_application_mode()

    def _sigcont_application(self, *_: object) -> None:
        """Do nothing: whoever stopped the app goes on by itself.

        Textual takes the terminal here. Another thread may hear the signal a moment too late for that: then it is taken
        twice, two threads read it, and the app does not end.
        """

    def run_input_thread(self) -> None:
        """Pass on what is typed until the terminal is given back.

        It is Textual's loop; the decoder cannot be had otherwise.

        Raises:
            UnreadableError: the terminal is gone.
        """
        decode = getincrementaldecoder("utf-8")("replace").decode
        parser = XTermParser(self._debug)
        with selectors.SelectSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                if selector.select(_TICK):
                    data = os.read(self.fileno, _CHUNK)
                    if not data:
                        raise UnreadableError("standard input: the terminal is gone")
                    if text := decode(data):  # the parser takes "" for the end
                        for message in parser.feed(text):
                            self.process_message(message)
                for message in parser.tick():
                    self.process_message(message)

    def _run_input_thread(self) -> None:
        self.run_input_thread()  # what goes wrong is the app's to tell (`thread_failed`): Textual would print it here
