"""What a user installs: the wheel has its data inside, and works from any folder without the checkout."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import sysconfig
import tomllib
import venv
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest
from pty_session import PtySession

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class Installed:
    """An environment of its own, where only the wheel gives briefreader."""

    folder: Path
    elsewhere: Path

    def run(self, *command: str) -> str:
        """Run one of its programs from a folder that has nothing to do with the checkout; return its output."""
        program = self.folder / "bin" / command[0]
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        return subprocess.run(
            [program, *command[1:]],
            check=True, capture_output=True, text=True, encoding="utf-8", cwd=self.elsewhere, env=environment,
        ).stdout  # fmt: skip


def build(source: Path, target: str, destination: Path) -> Path:
    """Build the sdist or the wheel of `source`, without a network, and return its file."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(destination)]
    subprocess.run(command, check=True, capture_output=True, cwd=source)
    (built,) = destination.glob("*.whl" if target == "wheel" else "*.tar.gz")
    return built


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel built from the unpacked sdist: what is missing in either is missing here."""
    folder = tmp_path_factory.mktemp("build")
    sdist = build(ROOT, "sdist", folder)
    subprocess.run(["tar", "-xzf", sdist, "-C", folder], check=True)
    return build(folder / sdist.name.removesuffix(".tar.gz"), "wheel", folder)


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """The wheel in an empty environment; its dependencies are lent by the one that runs the tests."""
    folder, elsewhere = tmp_path_factory.mktemp("environment"), tmp_path_factory.mktemp("elsewhere")
    venv.create(folder, symlinks=True)
    python = folder / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check", "--quiet"]
    subprocess.run([*pip, "install", "--no-index", "--no-deps", str(wheel)], check=True, capture_output=True)
    lent = sysconfig.get_path("purelib")  # a folder named in a .pth is searched, but its own .pth files are not read
    (packages,) = folder.glob("lib/python*/site-packages")
    (packages / "lent.pth").write_text(lent + "\n", encoding="utf-8")
    return Installed(folder, elsewhere)


def test_the_wheel_carries_every_sample_theme_and_lexicon_file(wheel: Path) -> None:
    beside = {f"briefreader/{path.parent.name}/{path.name}": path for path in ROOT.glob("seeds/*.txt")}
    beside |= {f"briefreader/{path.parent.name}/{path.name}": path for path in ROOT.glob("themes/*.toml")}
    inside = {str(path.relative_to(ROOT)): path for path in ROOT.glob("briefreader/**/*.*") if path.is_file()}
    wanted = {name: path for name, path in (beside | inside).items() if "/." not in name and path.suffix != ".pyc"}
    assert any(name.startswith("briefreader/seeds/") for name in wanted)
    assert any(name.startswith("briefreader/themes/") for name in wanted)
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        assert wanted.keys() <= names
        assert {name for name in wanted if archive.read(name) != wanted[name].read_bytes()} == set()
    assert {name.partition("/")[0] for name in names} == {"briefreader", f"briefreader-{version()}.dist-info"}


def test_the_installed_command_finds_itself_and_not_the_checkout(installed: Installed) -> None:
    place = installed.run("python", "-c", "import briefreader; print(briefreader.__file__)")
    assert installed.folder in Path(place.strip()).parents
    assert version() in installed.run("briefreader", "--version")


def test_the_installed_command_reports_on_the_packaged_samples(installed: Installed) -> None:
    script = "from briefreader import resources; print(*resources.seeds(), sep='\\n')"
    seeds = installed.run("python", "-c", script).splitlines()
    assert len(seeds) == 2
    assert all(installed.folder in Path(seed).parents for seed in seeds)
    briefing = json.loads(installed.run("briefreader", "report", *seeds, "--format", "json"))
    assert [article["source"] for article in briefing["articles"]] == seeds
    assert briefing["facts"]


def test_the_installed_app_opens_the_packaged_samples_from_another_folder(installed: Installed) -> None:
    first_words = min(ROOT.glob("seeds/*.txt")).read_text(encoding="utf-8")[:13]
    program = str(installed.folder / "bin" / "briefreader")
    with PtySession([program], folder=installed.elsewhere, environment={"HOME": str(installed.elsewhere)}) as app:
        app.wait_for(first_words)
        app.settle()
        app.press("q")
        assert app.wait() == 0


def test_the_lock_pins_every_dependency_with_hashes_and_names_no_host() -> None:
    for name in ("runtime.txt", "test.txt", "uv.txt"):
        lock = (ROOT / "locks" / name).read_text(encoding="utf-8")
        entries = re.split(r"\n(?=[A-Za-z0-9])", lock)
        assert all(re.match(r"[\w.-]+==\S+", entry) for entry in entries)
        assert all("--hash=sha256:" in entry for entry in entries)
        assert re.findall(r"://|--(?!hash)\w+", lock) == []


def test_what_the_package_needs_at_run_time_and_to_be_built_is_in_the_lock() -> None:
    lock = (ROOT / "locks" / "runtime.txt").read_text(encoding="utf-8")
    pinned = set(re.findall(r"^([\w.-]+)==", lock, flags=re.MULTILINE))
    wanted = PROJECT["project"]["dependencies"] + PROJECT["build-system"]["requires"]
    assert {re.match(r"[\w.-]+", need)[0].lower() for need in wanted} <= pinned
    assert PROJECT["dependency-groups"]["build"] == PROJECT["build-system"]["requires"]


def test_the_test_tools_are_locked_on_top_of_the_same_versions() -> None:
    runtime, test = (
        set(re.findall(r"^[\w.-]+==[^\s;]+", (ROOT / "locks" / name).read_text(encoding="utf-8"), flags=re.MULTILINE))
        for name in ("runtime.txt", "test.txt")
    )
    assert runtime < test


def test_make_alone_lists_the_targets() -> None:
    listing = subprocess.run(["make", "-s"], check=True, capture_output=True, text=True, cwd=ROOT).stdout
    targets = [line.split()[1] for line in listing.splitlines()]
    assert targets == ["help", "run", "test", "bench", "verify", "lock", "clean"]


def version() -> str:
    """The version as the source states it."""
    source = (ROOT / "briefreader" / "version.py").read_text(encoding="utf-8")
    return re.search(r'__version__: Final = "(.+)"', source)[1]
