"""Textual's driver for a terminal, but one that reads on after a byte which is not UTF-8."""

from __future__ import annotations

import os
import selectors
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
