"""The file of a store: who may read it, what is refused and left as it is, and that what is removed is gone."""

from __future__ import annotations

import os
import resource
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from briefreader.errors import BriefreaderError, UnreadableError, UnwritableError, UsageError
from briefreader.reading.article import Article
from briefreader.review import schema
from briefreader.review.decisions import Act, Decision
from briefreader.review.store import Store

Noted = Callable[..., Decision]


@pytest.fixture
def no_umask() -> Iterator[None]:
    """A umask that takes nothing away: what is private is so by itself."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.usefixtures("no_umask")
def test_nobody_else_may_read_the_review(file: Path, articles: list[Article], noted: Noted) -> None:
    with Store(file) as store:
        store.add(noted("seen", *articles), articles)
        lying = {path.name: path.stat().st_mode & 0o777 for path in file.parent.iterdir()}
    assert lying == {"review.db": 0o600, "review.db-wal": 0o600, "review.db-shm": 0o600}
    assert [folder.stat().st_mode & 0o777 for folder in (file.parent, file.parent.parent)] == [0o700, 0o700]


def test_a_umask_that_takes_everything_away_is_no_hindrance(file: Path, articles: list[Article], noted: Noted) -> None:
    before = os.umask(0o777)
    try:
        file.parent.mkdir(parents=True)
        for folder in (file.parent.parent, file.parent):
            folder.chmod(0o700)
        with Store(file) as store:
            store.add(noted("seen", *articles), articles)
    finally:
        os.umask(before)
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_closed_store_is_one_file(file: Path, articles: list[Article], noted: Noted) -> None:
    with Store(file) as store:
        store.add(noted("seen", *articles), articles)
    assert [path.name for path in file.parent.iterdir()] == ["review.db"]


def made_by(statement: str) -> bytes:
    """The bytes of a SQLite file that somebody else made."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(statement)
        return connection.serialize()


@pytest.fixture
def later(tmp_path: Path, articles: list[Article], noted: Noted) -> bytes:
    """The bytes of a store of a later version."""
    file = tmp_path / "later.db"
    with Store(file) as store:
        store.add(noted("seen", *articles), articles)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 2")
    data = file.read_bytes()
    file.unlink()
    return data


FOREIGN = {
    "a foreign SQLite file": (made_by("CREATE TABLE bookmark (url TEXT)"), "no store of briefreader"),
    "text": (b"The storm killed 12 people.\n" * 400, "no SQLite file"),
    "one byte": (b"x", "no store of briefreader"),
    "an empty file": (b"", "no store of briefreader"),
    "the beginning of one": (made_by("CREATE TABLE bookmark (url TEXT)")[:60], "no store of briefreader"),
    "most of one": (made_by("CREATE TABLE bookmark (url TEXT)")[:4096], "no store of briefreader"),
}


def refuses(file: Path, reason: str) -> None:
    """A store is refused in one line, and nothing is altered or left beside it."""
    data, about, beside = file.read_bytes(), file.stat(), sorted(file.parent.iterdir())
    with pytest.raises(UsageError) as refused:
        Store(file)
    said = str(refused.value)
    assert said.startswith(f"{file}: {reason}") and said.isprintable()
    assert "--store" in said and "--no-store" in said
    assert file.read_bytes() == data
    assert (file.stat().st_mtime_ns, file.stat().st_ino) == (about.st_mtime_ns, about.st_ino)
    assert sorted(file.parent.iterdir()) == beside


@pytest.mark.parametrize("name", FOREIGN)
def test_what_is_no_store_is_refused_and_left_byte_for_byte(tmp_path: Path, name: str) -> None:
    data, reason = FOREIGN[name]
    (tmp_path / "other.db").write_bytes(data)
    refuses(tmp_path / "other.db", reason)


def test_a_store_of_an_unknown_version_is_refused_and_left_byte_for_byte(tmp_path: Path, later: bytes) -> None:
    (tmp_path / "review.db").write_bytes(later)
    refuses(tmp_path / "review.db", "a store of version 2, and this briefreader knows 1 only")


def test_a_store_that_becomes_another_version_is_written_to_no_more(
    file: Path, later: bytes, articles: list[Article], noted: Noted
) -> None:
    with Store(file) as store:
        store.add(noted("seen", *articles), articles)
        new = file.with_name("new.db")
        new.write_bytes(later)
        new.replace(file)
        with pytest.raises(UnwritableError, match="version 2"):
            store.add(noted("more", *articles), articles)
    assert file.read_bytes() == later


def test_a_store_that_another_process_brings_to_another_version_is_left_alone(
    file: Path, articles: list[Article], noted: Noted
) -> None:
    with Store(file) as store:
        store.add(noted("seen", *articles), articles)
        with closing(sqlite3.connect(file, isolation_level=None)) as other:
            other.execute("PRAGMA user_version = 2")
        other_version = "a store of version 2, and this briefreader knows 1 only"
        with pytest.raises(UnreadableError, match=f"the review cannot be read: {other_version}$"):
            store.load(articles)
        with pytest.raises(UnwritableError, match=f"nothing was removed: {other_version}$"):
            store.purge(None)
        with pytest.raises(UnwritableError, match=f"not kept: {other_version}$"):
            store.add(noted("more", *articles), articles)
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT count(*) FROM decision").fetchone() == (1,)


def test_a_folder_or_a_device_is_no_store(tmp_path: Path) -> None:
    for place, what in ((tmp_path, "a folder"), (Path(os.devnull), "a device or pipe")):
        with pytest.raises(UsageError, match=f": {what}: left as it is"):
            Store(place)


def test_a_place_beneath_a_file_is_refused_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    with pytest.raises(UnreadableError) as refused:
        Store(tmp_path / "a.txt" / "review.db")
    assert str(refused.value) == f"{tmp_path}/a.txt/review.db: Not a directory"


@pytest.mark.parametrize("name", ["nul\0l.db", "a" * 5000 + ".db", "a" * 300])
def test_a_name_that_no_file_can_have_is_refused_in_one_line(tmp_path: Path, name: str) -> None:
    with pytest.raises(BriefreaderError) as refused:
        Store(tmp_path / name)
    assert len(str(refused.value).splitlines()) == 1


def test_a_damaged_store_says_so(file: Path, articles: list[Article], noted: Noted) -> None:
    with Store(file) as store:
        store.add(noted("seen", *articles), articles)
    data = bytearray(file.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    file.write_bytes(data)
    with Store(file) as store:
        with pytest.raises(UnreadableError, match="damaged"):
            store.load(articles)
        with pytest.raises(UnwritableError, match="damaged"):
            store.add(noted("more", *articles), articles)


def test_where_nothing_can_be_made_nothing_is_kept_and_it_is_said(articles: list[Article], noted: Noted) -> None:
    file = Path("/proc/nowhere/review.db")
    with Store(file) as store:
        with pytest.raises(UnwritableError, match=r"^/proc/nowhere/review\.db: not kept: "):
            store.add(noted("seen", *articles), articles)
        assert store.last() == 0


def test_another_process_that_holds_the_file_is_waited_for_then_named(
    file: Path, articles: list[Article], noted: Noted
) -> None:
    with Store(file) as store:
        store.add(noted("seen", *articles), articles)
        with closing(sqlite3.connect(file, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(UnwritableError, match="another process holds the file"):
                store.add(noted("lost", *articles), articles)
            assert store.last() == 1, "to read it need not wait"
            other.execute("ROLLBACK")
        assert store.add(noted("again", *articles), articles).number == 2
        assert [one.value for one in store.load(articles).decisions] == ["seen", "again"]


def test_a_file_that_was_removed_is_made_anew_and_the_change_is_told(
    file: Path, articles: list[Article], noted: Noted
) -> None:
    with Store(file) as store:
        store.add(noted("seen", *articles), articles)
        for path in (*file.parent.iterdir(), file.parent):
            path.rmdir() if path.is_dir() else path.unlink()
        assert store.changed()
        assert store.load(articles).decisions == ()
        store.add(noted("again", *articles), articles)
    with Store(file) as store:
        assert [one.value for one in store.load(articles).decisions] == ["again"]


def test_what_was_left_beside_a_removed_file_is_not_taken_for_the_new_ones(
    file: Path, articles: list[Article], noted: Noted
) -> None:
    with Store(file) as store:
        store.add(noted("before", *articles), articles)
        left = {path: path.read_bytes() for path in file.parent.iterdir()}
    file.unlink()
    for path in left.keys() - {file}:
        path.write_bytes(left[path])
    with Store(file) as store:
        assert store.last() == 0
        store.add(noted("after", *articles), articles)
    with Store(file) as store:
        assert [one.value for one in store.load(articles).decisions] == ["after"]


def test_a_decision_is_kept_after_all_once_there_is_room(file: Path, articles: list[Article], noted: Noted) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    heeding = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        with Store(file) as store:
            kept = store.add(noted("seen", *articles), articles)
            resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, before[1]))
            with pytest.raises(UnwritableError) as refused:
                store.add(noted("long " * 50_000, *articles), articles)
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
            assert "may not grow" in str(refused.value) and str(refused.value).isprintable()
            assert store.load(articles).decisions == (kept,)
            more = store.add(noted("long " * 50_000, *articles), articles)
            assert store.load(articles).decisions == (kept, more)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, heeding)


READ_ONLY = """
import os, sys
from pathlib import Path
from briefreader.errors import UnwritableError
from briefreader.reading.article import Article
from briefreader.review import rows, schema, signing
from briefreader.review.store import Store

articles = [Article.read(path) for path in sys.argv[2:]]
if os.getuid() == 0:
    os.setuid(65534)  # the superuser may write everywhere
store = Store(Path(sys.argv[1]))
decisions = store.load(articles).decisions
print(*(one.value for one in decisions), store.changed())
for work in (lambda: store.add(decisions[0], articles), lambda: store.purge(articles)):
    try:
        work()
    except UnwritableError as error:
        print(error)
print(*(one.value for one in store.load(articles).decisions))
"""


@pytest.mark.parametrize("folders_mode", [0o555, 0o777])
def test_what_nobody_may_write_can_still_be_read_and_nothing_is_left_beside_it(
    folder: Path, articles: list[Article], noted: Noted, folders_mode: int
) -> None:
    """A read-only store, on a read-only disk or where anybody may make files."""
    names = [str(folder / name) for name in ("a.txt", "b.txt", "c.txt")]
    with tempfile.TemporaryDirectory() as name:
        file = Path(name, "review.db")
        with Store(file) as store:
            store.add(noted("seen", *articles), articles)
        file.chmod(0o444)
        file.parent.chmod(folders_mode)
        command = [sys.executable, "-c", READ_ONLY, str(file), *names]
        run = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        file.parent.chmod(0o700)
        assert [path.name for path in file.parent.iterdir()] == ["review.db"]
    refused = [
        f"{file}: {what}: the file or its folder may not be written" for what in ("not kept", "nothing was removed")
    ]
    assert (run.stdout.splitlines(), run.stderr) == (["seen False", *refused, "seen"], "")


NO_ROOM = """
import resource, signal, sys
from pathlib import Path
from briefreader.errors import UnwritableError
from briefreader.reading.article import Article
from briefreader.review.store import Store

articles = [Article.read(path) for path in sys.argv[3:]]
room = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), room[1]))
with Store(Path(sys.argv[1])) as store:
    (seen,) = store.load(articles).decisions
    print(seen.value, store.last(), store.changed())
    for work in (lambda: store.add(seen, articles), lambda: store.purge(articles)):
        try:
            work()
        except UnwritableError as error:
            print(error)
    print(store.load(articles).decisions == (seen,))
    resource.setrlimit(resource.RLIMIT_FSIZE, room)
    print(store.add(seen, articles).number)
"""


@pytest.mark.parametrize("limit", [0, 4096, 30_000])
def test_on_a_full_disk_the_review_can_still_be_read_and_is_written_once_there_is_room(
    file: Path, folder: Path, articles: list[Article], noted: Noted, limit: int
) -> None:
    with Store(file) as store:
        store.add(noted("seen", *articles), articles)
    command = [sys.executable, "-c", NO_ROOM, str(file), str(limit), *(str(folder / f"{name}.txt") for name in "abc")]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    full = "the disk fails or is full, or the file may not grow"
    refused = [f"{file}: {what}: {full}" for what in ("not kept", "nothing was removed")]
    assert (run.stdout.splitlines(), run.stderr) == (["seen 1 False", *refused, "True", "2"], "")
    with Store(file) as store:
        assert [one.value for one in store.load(articles).decisions] == ["seen", "seen"]


def words_in(folder: Path) -> bytes:
    """All that lies in a folder."""
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_the_words_of_what_is_purged_are_in_no_file(file: Path, articles: list[Article], noted: Noted) -> None:
    a, b, c = articles
    with Store(file) as store, Store(file) as another:
        store.add(noted("SECRET " * 3_000, a, b), [a, b])
        store.add(noted("secret two", a), [a, b])
        store.add(Decision(Act.UNDO, None, of=2), [a, b])
        store.add(noted("another matter", c), [c])
        assert another.last() == 4
        assert store.purge([a, b]) == 3
        left = words_in(file.parent)
        for gone in (b"SECRET", b"secret two", a.text.encode().strip(), a.sha256.encode(), b"a.txt"):
            assert gone not in left
        assert b"another matter" in left
        assert another.changed() and another.load([a, b]).decisions == ()
        assert [one.value for one in another.load([c]).decisions] == ["another matter"]
        assert another.add(noted("after", c), [c]).number == 5


def test_to_purge_everything_removes_the_file(file: Path, articles: list[Article], noted: Noted) -> None:
    with Store(file) as store:
        store.add(noted("seen", *articles), articles)
        assert store.purge(None) == 1
        assert list(file.parent.iterdir()) == []
        assert store.last() == 0
        assert store.add(noted("again", *articles), articles).number == 1


def test_what_is_decided_while_everything_is_purged_stays_in_a_file_like_before(
    file: Path, articles: list[Article], noted: Noted
) -> None:
    with Store(file) as store:
        store.add(noted("just then", *articles), articles)
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        schema.discard(connection, file)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    with Store(file) as store:
        assert [one.value for one in store.load(articles).decisions] == ["just then"]


def test_what_another_terminal_has_open_is_emptied_and_goes_on(
    file: Path, articles: list[Article], noted: Noted
) -> None:
    with Store(file) as one, Store(file) as other:
        one.add(noted("SECRET", *articles), articles)
        assert other.changed()
        assert one.purge(None) == 1
        assert b"SECRET" not in words_in(file.parent)
        assert other.changed() and other.last() == 0
        other.add(noted("after", *articles), articles)
        assert [each.value for each in one.load(articles).decisions] == ["after"]
    with Store(file) as store:
        assert [each.value for each in store.load(articles).decisions] == ["after"]
