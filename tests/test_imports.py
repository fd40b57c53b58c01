"""What is loaded when: import-linter reads what could be imported, these runs show what is."""

from __future__ import annotations

import subprocess
import sys

import pytest


def packages_loaded_by(*arguments: str) -> set[str]:
    """Run Python with the arguments and return the names of all top-level packages that it imported."""
    run = subprocess.run(
        [sys.executable, "-X", "importtime", *arguments], check=True, capture_output=True, text=True, encoding="utf-8"
    )
    lines = [line for line in run.stderr.splitlines() if line.startswith("import time:")]
    return {line.rpartition("|")[2].strip().partition(".")[0] for line in lines}


def test_a_script_that_compares_articles_loads_no_terminal_code() -> None:
    script = "import briefreader; briefreader.compare([briefreader.Article.from_text('All is well.')]).to_dict()"
    loaded = packages_loaded_by("-c", script)
    assert "rapidfuzz" in loaded, "the comparison was not reached"
    assert loaded.isdisjoint({"textual", "rich", "markdown_it", "sqlite3"})


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_and_version_answer_without_loading_what_they_do_not_need(option: str) -> None:
    loaded = packages_loaded_by("-m", "briefreader", option)
    assert "briefreader" in loaded
    assert loaded.isdisjoint({"textual", "rich", "rapidfuzz", "Stemmer", "markdown_it", "sqlite3"})


def test_importing_the_package_loads_nothing_of_it_but_its_version() -> None:
    script = "import briefreader, sys; print(*[name for name in sys.modules if name.startswith('briefreader.')])"
    run = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert run.stdout.split() == ["briefreader.version"]
