"""The version, told once: the build reads it here too."""

from __future__ import annotations

from typing import Final

__version__: Final = "0.1.0"
