"""What can be read from a disk and what is refused, with a reason."""

from __future__ import annotations

import hashlib
import os
import socket
import zipfile
from datetime import date
from pathlib import Path

import pytest

from briefreader.errors import UnreadableError
from briefreader.reading.article import Article
from briefreader.reading.sources import MAX_BYTES, read_file


def written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def test_a_text_is_read_with_what_is_known_of_its_origin(tmp_path: Path) -> None:
    data = b"\xef\xbb\xbfFirst line.\nSecond line.\n"
    content = read_file(written(tmp_path / "a.txt", data))
    assert content.text == "First line.\nSecond line.\n"
    assert content.title is None
    assert content.sha256 == hashlib.sha256(data).hexdigest()
    assert (content.encoding, content.size) == ("utf-8", len(data))


def test_line_ends_of_other_systems_become_newlines(tmp_path: Path) -> None:
    content = read_file(written(tmp_path / "a.txt", b"One.\r\nTwo.\rThree.\n\r\n"))
    assert content.text == "One.\nTwo.\nThree.\n\n"


def test_an_article_given_as_text_keeps_its_line_ends() -> None:
    assert Article.from_text("One.\r\nTwo.\r").text == "One.\r\nTwo.\r"


@pytest.mark.parametrize("name", ["a.md", "A.MD", "a.markdown"])
def test_markdown_is_known_by_the_name(tmp_path: Path, name: str) -> None:
    content = read_file(written(tmp_path / name, b"# The *title*\r\n\r\nSome **words**.\r\n"))
    assert (content.text, content.title) == ("The title\n\nSome words.\n", "The title")


def test_marks_in_a_text_file_are_text(tmp_path: Path) -> None:
    assert read_file(written(tmp_path / "a.txt", b"# Not a *title*\n")).text == "# Not a *title*\n"


def test_an_article_read_from_markdown_has_its_title_and_the_hash_of_its_file(tmp_path: Path) -> None:
    data = b"# Harbour shut\n\nThe harbour was shut on Monday.\n"
    article = Article.read(written(tmp_path / "a.md", data))
    assert (article.title, article.sha256) == ("Harbour shut", hashlib.sha256(data).hexdigest())


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("empty.txt", b"", "it is empty"),
        ("blank.txt", b" \r\n\t\n", "it holds no words"),
        ("marks.md", b"***\n\n[x]: http://a.b\n", "it holds no words"),
        ("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "it holds NUL bytes"),
    ],
)
def test_a_file_without_words_is_refused(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    path = written(tmp_path / name, data)
    with pytest.raises(UnreadableError) as error:
        read_file(path)
    assert str(error.value).startswith(f"{path}: {reason}")


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match=r"nowhere\.txt: No such file or directory$"):
        read_file(tmp_path / "nowhere.txt")


def test_a_folder_is_no_article(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="it is a folder"):
        read_file(tmp_path)


def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("b.txt")
    (tmp_path / "b.txt").symlink_to("a.txt")
    with pytest.raises(UnreadableError, match=r"a\.txt: "):
        read_file(tmp_path / "a.txt")


def test_a_link_to_an_article_is_read(tmp_path: Path) -> None:
    written(tmp_path / "a.txt", b"Words.\n")
    (tmp_path / "b.txt").symlink_to("a.txt")
    assert read_file(tmp_path / "b.txt").text == "Words.\n"


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null"])
def test_a_device_is_not_opened(device: str) -> None:
    with pytest.raises(UnreadableError, match="it is no regular file"):
        read_file(Path(device))


def test_a_pipe_that_nobody_writes_to_does_not_hold_us_up(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(UnreadableError, match="it is no regular file"):
        read_file(tmp_path / "pipe.txt")


def test_a_socket_is_no_article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the path of a socket may have only 107 bytes
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket.txt")
        with pytest.raises(UnreadableError, match="it is no regular file"):
            read_file(Path("socket.txt"))


def test_a_file_larger_than_the_limit_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(300_000_000)
    with pytest.raises(UnreadableError, match="larger than 20 MB, the limit"):
        read_file(tmp_path / "huge.txt")


def test_a_file_of_just_the_limit_is_read(tmp_path: Path) -> None:
    assert read_file(written(tmp_path / "large.txt", b"a" * MAX_BYTES)).size == MAX_BYTES


def test_markdown_longer_than_the_limit_tells_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match=r"long\.md: as Markdown it may have .* name it \.txt"):
        read_file(written(tmp_path / "long.md", b"word " * 400_001))


@pytest.mark.parametrize("name", ["a\0b.txt", "\ud800.txt"])
def test_a_name_that_no_file_can_have_is_refused(name: str) -> None:
    with pytest.raises(UnreadableError, match="no file can have that name"):
        read_file(Path(name))


def test_an_article_knows_how_it_was_read(tmp_path: Path) -> None:
    plain = Article.read(written(tmp_path / "a.txt", "The fee is £3 at noon.".encode("cp1252")))
    marked = Article.read(written(tmp_path / "a.md", b"# Harbour shut\n\nThe harbour was shut on Monday.\n"))

    assert (plain.reader, plain.encoding, plain.size) == ("plain text", "cp1252", 22)
    assert plain.encoding_chosen == "its bytes are not UTF-8; Western European is assumed"
    assert (marked.reader, marked.encoding, marked.size) == ("Markdown", "utf-8", 48)


def test_an_article_given_as_text_was_decoded_from_nothing() -> None:
    article = Article.from_text("The fee is £3 at noon.")

    assert (article.reader, article.encoding, article.size) == ("plain text", None, 23)


def test_what_was_told_is_kept_apart_from_what_the_source_says(tmp_path: Path) -> None:
    read = Article.read(written(tmp_path / "a.md", b"# Harbour shut\n\nThe harbour was shut on Monday.\n"))
    told = read.telling({"publisher": "The Gazette", "published": date(2024, 5, 6)})

    assert read.told == frozenset()
    assert (told.title, told.publisher, told.published) == ("Harbour shut", "The Gazette", date(2024, 5, 6))
    assert told.told == {"publisher", "published"}
    assert told.telling({"published": None}).published is None
    assert Article.from_text("Some words.", published="2024-05-06").told == {"published"}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("random.txt", bytes(byte for byte in range(1, 256)) * 40),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(1, 200)) * 9),
        ("page.txt", b"<!DOCTYPE html><html><body><p>The harbour was shut.</p></body></html>"),
    ],
)
def test_what_is_no_text_is_read_as_plain_text_and_says_so(tmp_path: Path, name: str, data: bytes) -> None:
    article = Article.read(written(tmp_path / name, data))

    assert (article.reader, article.size) == ("plain text", len(data))


def test_a_document_in_a_zip_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("word/document.xml", "<w:document/>")

    with pytest.raises(UnreadableError, match="no text"):
        read_file(path)
