"""Compile the lexicon that is packaged: `python -m tools.build_lexicon`, after an edit of one of its sources.

    places.toml      -> places.json
    synonyms.toml    -> synonyms.json
    near_words.toml  -> near_words.json
    ladders.toml, opposites.toml and the other plain tables -> the same as JSON
    WordNet          -> wordnet_pairs.txt, with --wordnet DIR only: DIR is the dict folder of WordNet 3.0, in Debian
                        /usr/share/wordnet of the package wordnet-base

With --check nothing is written: the exit code is 1 where a compiled file is not what its source gives.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from tools.lexicon_near_words import compile_near_words
from tools.lexicon_places import compile_places
from tools.lexicon_synonyms import compile_synonyms
from tools.lexicon_wordnet import related_stems
from tools.toml_source import SourceError, read_plain

_NOTICE = """\
# Stems that WordNet relates: derived by tools/build_lexicon.py from WordNet 3.0, (c) Princeton University, whose
# licence is in WORDNET.txt beside this file and must go with it.
"""
PLAIN = ("colour", "governors", "hedges", "ladders", "manners", "opposites", "showing", "sources", "subjects")
"""Tables that are packaged as their source holds them."""
_LEXICON = Path(__file__).resolve().parent.parent / "briefreader" / "lexicon"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return 0 when done, 1 where a file is stale, 2 where a source is at fault."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lexicon", type=Path, default=_LEXICON, metavar="DIR", help="the folder of the sources")
    parser.add_argument("--wordnet", type=Path, metavar="DIR", help="the dict folder of WordNet 3.0")
    parser.add_argument("--check", action="store_true", help="write nothing, say what is stale")
    options = parser.parse_args(arguments)
    try:
        stale = _write(_plain(options.lexicon), check=options.check)  # first: the other tables are compiled with them
        stale |= _write(_compiled(options.lexicon, options.wordnet), check=options.check)
    except SourceError as error:
        print(error, file=sys.stderr)
        return 2
    return 1 if stale and options.check else 0


def _write(compiled: Mapping[Path, str], *, check: bool) -> bool:
    """Write what is stale, or only say so; return True where anything is."""
    stale = [path for path, text in compiled.items() if not path.exists() or path.read_text("utf-8") != text]
    for path in stale:
        if check:
            print(f"{path.name} is stale: run python -m tools.build_lexicon", file=sys.stderr)
        else:
            path.write_text(compiled[path], "utf-8")
            print(f"wrote {path.name}, {len(compiled[path]):,} characters", file=sys.stderr)
    return bool(stale)


def _plain(lexicon: Path) -> dict[Path, str]:
    """The text of the tables that are packaged as their source holds them."""
    sources = [source for name in PLAIN if (source := lexicon / f"{name}.toml").exists()]
    return {source.with_suffix(".json"): _compact(read_plain(source)) for source in sources}


def _compiled(lexicon: Path, wordnet: Path | None) -> dict[Path, str]:
    """The text of every other compiled file."""
    places = compile_places(lexicon / "places.toml")
    synonyms = compile_synonyms(lexicon / "synonyms.toml")
    near_words = compile_near_words(lexicon / "near_words.toml", synonyms["forms"])
    files = {
        lexicon / "places.json": _compact(places),
        lexicon / "synonyms.json": _compact(synonyms),
        lexicon / "near_words.json": _compact(near_words),
    }
    if wordnet is not None:
        files[lexicon / "wordnet_pairs.txt"] = _pairs(related_stems(wordnet))
    return files


def _compact(data: Mapping[str, object]) -> str:
    """`data` as JSON, one top-level entry a line, so that a diff tells what changed."""
    entries = (f"{json.dumps(key)}:{json.dumps(data[key], ensure_ascii=False, separators=(',', ':'))}" for key in data)
    return "{\n" + ",\n".join(entries) + "\n}\n"


def _pairs(related: dict[str, list[str]]) -> str:
    """A stem and those related to it a line, each pair once."""
    lines = ((head, [other for other in others if other > head]) for head, others in related.items())
    body = "\n".join(f"{head} {' '.join(later)}" for head, later in lines if later)
    return f"{_NOTICE}\n{body}\n"


if __name__ == "__main__":
    sys.exit(main())
