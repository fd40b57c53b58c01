"""What the documents say: every example is raised as its row has it, and every file that is named is there."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

import pytest

from briefreader import Article, compare, resources
from briefreader.findings.discrepancies import KINDS
from briefreader.model import Kind, Severity

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = ("README.md", "CHANGELOG.md", "bench/README.md", "docs/architecture.md", "docs/findings.md")
FINDINGS = (ROOT / "docs" / "findings.md").read_text(encoding="utf-8")
EXAMPLES, TEMPTING, INSIDE = re.split(
    r"And these raise nothing:|### Inside one article", FINDINGS.partition("### Examples")[2]
)


def rows(table: str) -> list[tuple[str, ...]]:
    """The cells of every row that opens with a kind."""
    cells = [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in table.splitlines()]
    return [row for row in cells if row[0] in set(Kind)]


def found(*texts: str) -> list[tuple[str, str]]:
    """The kind and severity of every discrepancy that a comparison raises."""
    return [(one.kind, one.severity) for one in compare(list(map(Article.from_text, texts))).discrepancies]


@pytest.mark.parametrize(("kind", "severity", "one", "other"), rows(EXAMPLES))
def test_every_example_is_raised_as_its_kind_and_severity(kind: str, severity: str, one: str, other: str) -> None:
    assert found(one, other) == [(kind, severity)]


@pytest.mark.parametrize(("kind", "one", "other"), rows(TEMPTING))
def test_every_tempting_example_raises_nothing(kind: str, one: str, other: str) -> None:
    assert found(one, other) == [], f"raised, though it only looks like a difference in {kind}"


@pytest.mark.parametrize(("kind", "severity", "text"), rows(INSIDE))
def test_every_example_inside_one_article_is_raised(kind: str, severity: str, text: str) -> None:
    assert found(text) == [(kind, severity)]


def test_every_kind_and_every_severity_has_an_example() -> None:
    assert {row[0] for row in rows(EXAMPLES)} == set(Kind)
    assert {row[0] for row in rows(TEMPTING)} == set(Kind)
    assert {row[1] for row in rows(EXAMPLES)} == set(Severity)
    assert len(KINDS) == len(Kind)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_links_between_documents_lead_somewhere(document: str) -> None:
    place = ROOT / document
    targets = re.findall(r"\]\((?!https?:|#)([^)#]+)", place.read_text(encoding="utf-8"))
    assert [target for target in targets if not (place.parent / target).exists()] == []


def test_the_rooms_and_modules_that_the_architecture_names_are_there() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    package, findings = ROOT / "briefreader", ROOT / "briefreader" / "findings"
    named = re.findall(r"`((?:\w+/)+|(?:\w+/)*\w+\.(?:py|toml|txt|json))`", text)
    homes = (ROOT, package, package / "mentions", findings, package / "lexicon", findings / "figures", package / "tui")
    assert len(named) > len(Kind)
    assert [name for name in named if not any((home / name).exists() for home in homes)] == []


def test_the_rows_of_rooms_name_modules_that_they_have() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    missing = []
    for room, holds in re.findall(r"^\| `((?:mentions|matching|findings)/(?:\w+/)?)` \| ([^|]*)", text, re.MULTILINE):
        folder = ROOT / "briefreader" / room
        missing += [f"{room}{name}" for name in re.findall(r"`(\w+)`", holds) if not (folder / f"{name}.py").exists()]
    assert missing == []


def test_the_caps_that_the_architecture_names_are_in_their_modules() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    table = text.partition("### Stated caps")[2].partition("###")[0]
    package = ROOT / "briefreader"
    sources = "\n".join(path.read_text(encoding="utf-8") for path in package.rglob("*.py"))
    caps = re.findall(r"`(M[A-Z_]+)`", table)
    assert caps
    assert [cap for cap in caps if f"\n{cap}: Final" not in sources] == []


def toml_of_the_readme(holding: str) -> str:
    """Return the only example of the README that holds some words, without the indent of its list."""
    found = re.findall(
        r"^( *)```toml\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
    )
    (example,) = [text for _, text in found if holding in text]
    return textwrap.dedent(example)


def test_the_settings_of_the_readme_are_taken(tmp_path: Path) -> None:
    from briefreader.config import read_settings
    from briefreader.tui.keys.keymap import keymap_with

    mine = tmp_path / "config.toml"
    mine.write_text(toml_of_the_readme("[keys]"), encoding="utf-8")
    settings = read_settings(mine)
    assert settings.theme == "light" and settings.mouse is False
    assert keymap_with(settings.keys, settings.file).keys("page_down") == ("space", "pagedown")


def test_the_watch_list_of_the_readme_is_one(tmp_path: Path) -> None:
    from briefreader.lexicon.watch import read_watch_list

    listed = toml_of_the_readme("[[watch]]")
    mine = tmp_path / "mine.toml"
    mine.write_text(listed, encoding="utf-8")
    entries = read_watch_list(mine)
    briefing = compare([Article.read(str(seed)) for seed in resources.seeds()], watch=entries)
    assert entries[0].name in {topic.watch for topic in briefing.topics}
