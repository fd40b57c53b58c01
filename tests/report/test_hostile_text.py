"""Whatever others wrote into an article, a note or a name: no report that is text commands a terminal or deceives."""

from __future__ import annotations

import json
import unicodedata
from typing import Final

import pytest

from briefreader.report import FORMATS
from tests.report.hostile import PAYLOADS, hostile_dossier

LINE_END: Final = {"text": "\n", "md": "\n", "json": "\n", "csv": "\r\n"}
UNSEEN: Final = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


@pytest.mark.parametrize("words", PAYLOADS)
@pytest.mark.parametrize("name", LINE_END)
def test_nothing_of_it_reaches_the_output_live(name: str, words: str) -> None:
    report = str(FORMATS[name].render(hostile_dossier(words)))
    report.encode()
    text = report.removeprefix("\ufeff").replace(LINE_END[name], "").replace("\n", "")
    assert {character for character in set(text) if unicodedata.category(character) in UNSEEN} == set()


@pytest.mark.parametrize("words", PAYLOADS)
def test_data_has_the_words_as_they_were(words: str) -> None:
    article = json.loads(str(FORMATS["json"].render(hostile_dossier(words))))["articles"][0]
    assert (article["text"], article["title"], article["source"]) == (words, words, words)
