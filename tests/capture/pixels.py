"""The pixels of a PNG file, read without any package."""

from __future__ import annotations

import struct
import zlib

Pixel = tuple[int, int, int]


class Pixels:
    """The pixels of a PNG file of eight bits, in RGB with or without transparency."""

    def __init__(self, data: bytes) -> None:
        assert data.startswith(b"\x89PNG\r\n\x1a\n")
        at, packed = 8, b""
        while at < len(data):
            (size,) = struct.unpack_from(">L", data, at)
            kind, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + size]
            if kind == b"IHDR":
                self.width, self.height, depth, colour = struct.unpack_from(">LLBB", body)
                assert depth == 8 and colour in {2, 6}
                self._samples = 4 if colour == 6 else 3
            packed += body if kind == b"IDAT" else b""
            at += size + 12
        self._rows = _unfiltered(zlib.decompress(packed), self.width, self._samples)

    def at(self, x: int, y: int) -> Pixel:
        row, start = self._rows[y], x * self._samples
        return row[start], row[start + 1], row[start + 2]


def _unfiltered(data: bytes, width: int, samples: int) -> list[bytearray]:
    """Return the rows of an image whose filters (PNG, 9.2) are taken back."""
    stride = width * samples
    rows = [bytearray(stride)]
    for start in range(0, len(data), stride + 1):
        kind, row, above = data[start], bytearray(data[start + 1 : start + 1 + stride]), rows[-1]
        for index in range(stride):
            left = row[index - samples] if index >= samples else 0
            corner = above[index - samples] if index >= samples else 0
            row[index] = (row[index] + _predicted(kind, left, above[index], corner)) & 0xFF
        rows.append(row)
    return rows[1:]


def _predicted(kind: int, left: int, up: int, corner: int) -> int:
    if kind == 4:
        near = left + up - corner
        return min((abs(near - left), 0, left), (abs(near - up), 1, up), (abs(near - corner), 2, corner))[2]
    return (0, left, up, (left + up) // 2)[kind]
