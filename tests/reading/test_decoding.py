"""Bytes become the text that was meant, and it is told how."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.errors import UnreadableError
from briefreader.reading.decoding import decode

PRICE = "It cost £3.1m – “a lot”, she said in Łódź."


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (PRICE.encode(), "utf-8"),
        (codecs.BOM_UTF8 + PRICE.encode(), "utf-8"),
        (codecs.BOM_UTF16_LE + PRICE.encode("utf-16-le"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + PRICE.encode("utf-16-be"), "utf-16-be"),
        (codecs.BOM_UTF32_LE + PRICE.encode("utf-32-le"), "utf-32-le"),
        (codecs.BOM_UTF32_BE + PRICE.encode("utf-32-be"), "utf-32-be"),
    ],
)
def test_unicode_is_read_without_its_byte_order_mark(data: bytes, encoding: str) -> None:
    decoded = decode(data)
    assert (decoded.text, decoded.encoding) == (PRICE, encoding)


def test_pounds_and_curly_quotes_of_an_old_windows_file_are_kept() -> None:
    text = "It cost £3.1m – “a lot”, she said at the café."
    decoded = decode(text.encode("cp1252"))
    assert (decoded.text, decoded.encoding) == (text, "cp1252")


def test_a_file_cut_off_in_a_character_keeps_all_the_others() -> None:
    decoded = decode("“A lot”, she said in Łódź".encode()[:-1])
    assert decoded.text == "“A lot”, she said in Łód\N{REPLACEMENT CHARACTER}"
    assert decoded.encoding == "utf-8, damaged"


@pytest.mark.parametrize(
    "data",
    [
        b"GIF89a\0\0",
        "Two bytes a letter".encode("utf-16-le"),
        codecs.BOM_UTF16_LE + b"odd",
        codecs.BOM_UTF32_BE + b"\xff\xff\xff\xff",
        codecs.BOM_UTF8 + b"text\0",
    ],
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError, match=r"NUL|byte order mark"):
        decode(data)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        decoded = decode(data)
    except UnreadableError:
        return
    assert "\0" not in decoded.text
    decoded.text.encode()


@given(st.sampled_from([codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF8]), st.binary())
def test_any_bytes_behind_a_byte_order_mark_are_read_or_refused(mark: bytes, data: bytes) -> None:
    try:
        decoded = decode(mark + data)
    except UnreadableError:
        return
    assert not decoded.text.startswith("\ufeff") or data.startswith(mark)


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0\ufeff")))
def test_every_text_written_as_utf8_is_read_back_unchanged(text: str) -> None:
    assert decode(text.encode()).text == text


@pytest.mark.parametrize(
    ("data", "chosen"),
    [
        (codecs.BOM_UTF8 + PRICE.encode(), "its byte order mark says so"),
        (codecs.BOM_UTF16_LE + PRICE.encode("utf-16-le"), "its byte order mark says so"),
        (PRICE.encode(), "all its bytes are UTF-8"),
        ("£3.1m".encode("cp1252"), "its bytes are not UTF-8; Western European is assumed"),
        (codecs.BOM_UTF8 + "£3.1m".encode("cp1252"), "its bytes are not UTF-8; Western European is assumed"),
    ],
)
def test_why_an_encoding_was_chosen_is_told(data: bytes, chosen: str) -> None:
    assert decode(data).chosen == chosen
