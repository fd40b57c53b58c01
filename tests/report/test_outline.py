"""What a report says, whatever its format."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZipFile

import pytest

from briefreader.briefing import Briefing
from briefreader.model import Fact, Kind, Strength
from briefreader.reading.article import Article
from briefreader.report import FORMATS
from briefreader.report.dossier import Dossier
from briefreader.report.outline import Entry, Outline, Section, outline
from briefreader.resources import seeds
from briefreader.review.decisions import Act, Credibility, Relation, Reliability, Sort, Verdict
from briefreader.review.judgements import Judgement, Review, Signed, Stale, Standing
from briefreader.review.reviewed import Reviewed
from briefreader.review.targets import target_of
from tests.report.conftest import made_on, passage
from tests.report.hostile import PAYLOADS, hostile_dossier
from tests.review.laying import Log, samples

STALE = "Decided before, found no more"


def section(report: Outline, title: str) -> Section:
    return next(each for each in report.sections if each.title == title)


def only_entry(report: Outline, title: str) -> Entry:
    (entry,) = section(report, title).entries
    return entry


def notes(entry: Entry) -> dict[str, str]:
    return {note.name: note.text for note in entry.notes}


def strings(value: object) -> Iterator[str]:
    """Yield every string in a value of frozen values."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from strings(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from strings(getattr(value, field.name))


def test_an_article_is_cited_with_the_grade_of_its_source_and_all_of_its_hash(decided: Dossier) -> None:
    first, second = outline(decided).citations
    assert (first.reliability, second.reliability) == ("not graded", "B – usually reliable")
    assert first.full_sha256 == decided.briefing.articles[0].sha256
    assert first.full_sha256.startswith(first.sha256) and len(first.sha256) == 12


def test_what_the_analyst_told_of_an_article_is_told_apart_from_what_it_says_itself() -> None:
    told = Article.from_text("Fire shuts the port.", title="Fire", published="2024-05-01")
    report = outline(Dossier(Reviewed(made_on(told, Article.from_text("Rain.")))))
    assert [citation.told for citation in report.citations] == [("title", "date"), ()]
    assert "told by the analyst: title, date" in report.citations[0].details


def test_a_file_is_cited_with_the_day_it_was_read_and_a_text_without_one() -> None:
    before = datetime.now(UTC).date()
    read, given = outline(
        Dossier(Reviewed(made_on(Article.read(seeds()[0]), Article.from_text("Given.", source="a letter"))))
    ).citations
    assert before.isoformat() <= read.retrieved <= datetime.now(UTC).date().isoformat()
    assert f"retrieved {read.retrieved}" in read.details
    assert not given.retrieved
    assert not [detail for detail in given.details if "retrieved" in detail]


def test_an_article_read_twice_is_one_article() -> None:
    once, again = Article.read(seeds()[0]), Article.read(seeds()[0])
    assert once.retrieved != again.retrieved
    assert once == again


def test_a_verdict_says_who_gave_it_and_when_in_one_time_for_all_readers(decided: Dossier) -> None:
    entry = only_entry(outline(decided), "Discrepancies")
    assert entry.heading == "D2 · high · quantity · four ships / six ships"
    assert notes(entry)["verdict"] == "confirmed by ana, 2024-05-03 09:15 UTC"
    assert (entry.standing, entry.decided_by, entry.decided_at) == ("confirmed", "ana", "2024-05-03 09:15 UTC")
    assert entry.analyst_note == ("The harbour master counts six.", "", "  Ask again on Friday.")


def test_a_note_and_a_grade_say_by_whom_and_when(briefing: Briefing) -> None:
    signed = Signed("ana", datetime(2024, 5, 3, 9, 15, tzinfo=UTC))
    judged = Judgement(note="Six.", credibility=Credibility.PROBABLE, noted=signed, graded=signed)
    report = outline(
        Dossier(Reviewed(briefing, Review({"F1": judged}, reliability={"B": Reliability.B}, graded={"B": signed})))
    )
    entry = only_entry(report, "Shared facts")
    assert notes(entry)["noted"] == "by ana, 2024-05-03 09:15 UTC"
    assert notes(entry)["credibility"] == "2 – probably true, by ana, 2024-05-03 09:15 UTC"
    assert report.citations[1].graded == "source reliability: B – usually reliable, by ana, 2024-05-03 09:15 UTC"


def test_a_discrepancy_that_nobody_decided_is_said_to_be_open(dossier: Dossier) -> None:
    assert [notes(entry)["verdict"] for entry in section(outline(dossier), "Discrepancies").entries] == ["open"] * 2


def test_a_finding_made_by_hand_says_so_and_claims_no_confidence_of_the_analysis(briefing: Briefing) -> None:
    review = Review({"D2": Judgement(by_hand=True)})
    entry = section(outline(Dossier(Reviewed(briefing, review))), "Discrepancies").entries[0]
    assert entry.heading == "D2 · high · quantity · made by hand · four ships / six ships"
    assert "confidence" not in notes(entry)


def test_a_finding_made_by_hand_says_by_whom_and_when_until_it_has_a_verdict(briefing: Briefing) -> None:
    at = datetime(2024, 5, 3, 9, 15, tzinfo=UTC)
    made = Judgement(by_hand=True, at=at, user="ana")
    for judgement, told in ((made, True), (replace(made, verdict=Verdict.CONFIRMED), False)):
        report = outline(Dossier(Reviewed(briefing, Review({"D2": judgement}))))
        entry = section(report, "Discrepancies").entries[0]
        said = {"made by hand": "by ana, 2024-05-03 09:15 UTC"} if told else {}
        assert {name: text for name, text in notes(entry).items() if name == "made by hand"} == said
        assert (entry.by_hand, entry.decided_by, entry.decided_at) == (True, "ana", "2024-05-03 09:15 UTC")


def shaped() -> tuple[Briefing, Reviewed]:
    """Return a briefing in which two facts are joined by hand and a third is taken apart, and the facts before."""
    briefing = samples()
    counts = Counter(one for fact in briefing.facts for one in fact.passages)
    first, second, third = [fact for fact in briefing.facts if [counts[one] for one in fact.passages] == [1, 1]][:3]
    log = Log()
    log.relate(briefing, first.passages[0], second.passages[1], Relation.SAME)
    log.relate(briefing, *third.passages, Relation.APART)
    return replace(briefing, facts=(first, second, third)), log.laid_on(briefing)


def test_what_was_joined_and_taken_apart_by_hand_is_told_with_passages_user_and_time() -> None:
    before, reviewed = shaped()
    first, second, third = before.facts
    report = outline(Dossier(reviewed))
    joined, apart = section(report, "By hand").entries
    assert joined.label == "Joined by hand" and apart.label == "Taken apart by hand"
    assert [quote.text for quote in joined.quotes] == [
        " ".join(one.text.split()) for one in (first.passages[0], second.passages[1])
    ]
    assert notes(joined)["decided"] == "they report the same fact, by ann, 2024-05-02 08:31 UTC"
    assert notes(joined)["was"] == f"{first.id}, {second.id}"
    assert notes(joined)["fact"].startswith(f"{first.id} · ")
    assert notes(apart) == {
        "decided": "they do not report the same fact, by ann, 2024-05-02 08:32 UTC",
        "was": third.id,
    }
    assert (apart.decided_by, apart.decided_at) == ("ann", "2024-05-02 08:32 UTC")


def test_a_fact_that_was_joined_by_hand_says_which_passages_were_by_whom_and_when() -> None:
    before, reviewed = shaped()
    first, *_ = before.facts
    entry = next(one for one in section(outline(Dossier(reviewed)), "Shared facts").entries if one.finding == first.id)
    assert entry.tags == ("joined by hand",)
    assert re.fullmatch(r"A, lines? \S+ and B, lines? \S+ joined by ann, 2024-05-02 08:31 UTC", notes(entry)["by hand"])
    assert "strength" not in notes(entry) and "made by hand" not in notes(entry)


def test_a_passage_taken_out_by_hand_says_so_where_only_one_article_has_it() -> None:
    before, reviewed = shaped()
    freed = {" ".join(one.text.split()) for one in before.facts[2].passages}
    entries = section(outline(Dossier(reviewed)), "Only in one").entries
    told = {quote.text for entry in entries for quote in entry.quotes if "by hand" in quote.remark}
    remarks = {quote.remark for entry in entries for quote in entry.quotes if quote.text in told}
    assert told == freed
    assert all(remark.endswith(f"taken out of {before.facts[2].id} by hand") for remark in remarks)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_tells_what_was_taken_apart_by_hand(name: str) -> None:
    before, reviewed = shaped()
    told = FORMATS[name].render(Dossier(reviewed))
    if name == "docx":
        assert isinstance(told, bytes)
        told = ZipFile(BytesIO(told)).read("word/document.xml").decode()
    assert isinstance(told, str)
    if name == "json":
        made = json.loads(told)
        assert [(one["relation"], one["by"]) for one in made["by_hand"]] == [("same", "ann"), ("apart", "ann")]
        assert [one["was"] for one in made["by_hand"]][1] == [before.facts[2].id]
        assert sum(one.get("taken_out_of") == before.facts[2].id for one in made["only_in"]) == 2
        assert [link["score"] for link in made["links"] if link.get("by_hand")] == [100]
    else:
        assert "Taken apart by hand" in told and "ann, 2024-05-02 08:32 UTC" in told
        assert f"taken out of {before.facts[2].id} by hand" in told


def test_what_was_joined_in_a_fact_that_is_left_out_is_left_out_too() -> None:
    before, _ = shaped()
    briefing = samples()
    first, second, third = before.facts
    log = Log()
    log.relate(briefing, first.passages[0], second.passages[1], Relation.SAME)
    log.relate(briefing, *third.passages, Relation.APART)
    made = next(fact for fact in log.laid_on(briefing).briefing.facts if fact.id == first.id)
    log.add(Act.VERDICT, target_of(briefing, made), "dismissed")
    (entry,) = section(outline(Dossier(log.laid_on(briefing))), "By hand").entries
    assert entry.label == "Taken apart by hand"


def test_passages_told_apart_that_stand_no_more_say_by_whom_and_when_and_are_no_finding(decided: Dossier) -> None:
    at = datetime(2024, 5, 3, 9, 15, tzinfo=UTC)
    apart = Stale(
        replace(decided.review.stale[0].target, sort=Sort.PASSAGES, kind=None),
        Judgement(at=at, user="ana", by_hand=True),
        Relation.APART,
    )
    review = replace(decided.review, stale=(apart,))
    report = outline(replace(decided, reviewed=replace(decided.reviewed, review=review)))
    entry = only_entry(report, STALE)
    assert notes(entry)["decided"] == "they do not report the same fact, by ana, 2024-05-03 09:15 UTC"
    assert "made by hand" not in entry.heading


def test_a_report_is_called_after_its_articles() -> None:
    titled = [Article.from_text("Rain.", title=f"{'Rain ' * 20}{number}") for number in range(5)]
    title = outline(Dossier(Reviewed(made_on(*titled)))).title
    assert title.startswith("Briefing: Rain Rain") and title.endswith("… and 2 more")
    assert len(title) < 220
    filed = Article.from_text("Rain.", source="/reports/rain\n.txt")
    assert outline(Dossier(Reviewed(made_on(filed)))).title == "Briefing: rain .txt"


def test_articles_in_which_a_fact_is_not_found_are_listed_as_in_a_sentence(briefing: Briefing) -> None:
    more = made_on(*briefing.articles, Article.from_text("Rain."), Article.from_text("Snow."))
    report = outline(Dossier(Reviewed(replace(more, only_in=briefing.only_in, facts=briefing.facts))))
    assert section(report, "Only in one").entries[0].label == "Only in A, not found in B, C or D"
    assert notes(section(report, "Shared facts").entries[0])["not found in"] == "C or D"


def test_dismissed_findings_are_left_out_and_counted(decided: Dossier) -> None:
    report = outline(decided)
    assert section(report, "Discrepancies").summary == "1 in all: 1 high. 1 left out."
    assert "dismissed" not in " ".join(entry.heading for each in report.sections for entry in each.entries)
    assert (
        "Verdicts asked for: open and confirmed; left out: 1 dismissed discrepancy and 1 dismissed stale decision."
        in report.made
    )
    assert report.summary == "2 articles · 1 discrepancy (1 high) · 1 shared fact · 1 topic · reviewed 2/2 · 2 stale"


def test_with_every_verdict_asked_for_nothing_is_left_out(decided: Dossier) -> None:
    report = outline(replace(decided, standings=frozenset(Standing)))
    assert [entry.finding for entry in section(report, "Discrepancies").entries] == ["D2", "D1"]
    assert len(section(report, STALE).entries) == 2
    assert "Verdicts asked for: open, confirmed and dismissed; left out: nothing." in report.made


def test_only_the_kinds_that_are_asked_for_are_told(dossier: Dossier) -> None:
    report = outline(replace(dossier, kinds=frozenset({Kind.STATUS, Kind.TIME})))
    assert only_entry(report, "Discrepancies").finding == "D1"
    assert "Kinds of discrepancy asked for: time and status; 1 discrepancy of other kinds left out." in report.made


def test_where_all_that_was_found_is_left_out_it_is_not_said_that_nothing_was_found(dossier: Dossier) -> None:
    report = outline(replace(dossier, standings=frozenset({Standing.CONFIRMED})))
    assert section(report, "Discrepancies").summary == "None told. 2 left out."
    assert section(report, "Shared facts").summary == "None told. 1 left out."


def test_a_discrepancy_in_a_dismissed_fact_says_that_the_fact_is_left_out(briefing: Briefing) -> None:
    review = Review({"F1": Judgement(Verdict.DISMISSED)})
    status = section(outline(Dossier(Reviewed(briefing, review))), "Discrepancies").entries[1]
    assert notes(status)["fact"] == "F1 · the port closed (left out)"


def test_corroboration_counts_the_articles_and_names_those_that_are_silent() -> None:
    texts = ("The port was closed at noon.", "The port was closed.", "Rain fell.")
    empty = made_on(*map(Article.from_text, texts))
    a, b, _ = empty.articles
    told = (passage(a, "port was closed"), passage(b, "port was closed"))
    shared = Fact("F1", "the port closed", Strength.SAME, 90, told)
    entry = only_entry(outline(Dossier(Reviewed(replace(empty, facts=(shared,))))), "Shared facts")
    assert notes(entry) == {
        "corroboration": "A, B (2 of 3 articles)",
        "not found in": "C",
        "strength": "same, score 90 of 100",
    }


def test_a_fact_in_two_copies_of_one_text_is_no_corroboration() -> None:
    empty = made_on(Article.from_text("The port was closed."), Article.from_text("The port was closed."))
    told = tuple(passage(article, "port was closed") for article in empty.articles)
    shared = Fact("F1", "the port closed", Strength.SAME, 90, told)
    report = outline(Dossier(Reviewed(replace(empty, facts=(shared,)))))
    assert section(report, "Shared facts").summary == (
        "1 in all. A and B are the same file: no corroboration of each other."
    )


def test_the_grade_of_a_fact_is_told_with_its_meaning_and_apart_from_confidence(decided: Dossier) -> None:
    report = outline(decided)
    assert notes(only_entry(report, "Shared facts"))["credibility"] == "2 – probably true"
    assert any("independently of each other on the Admiralty scale" in said for said in report.made)
    assert any("it does not say how likely what is reported is to be true" in said for said in report.made)


def test_a_decision_on_what_is_found_no_more_has_a_section_of_its_own(decided: Dossier) -> None:
    entry = only_entry(outline(decided), STALE)
    assert entry.heading == "status · burned / sank"
    assert [quote.place for quote in entry.quotes] == ["A, line 1", "sha256 555555555555"]
    assert [quote.text for quote in entry.quotes] == ["Fire shuts the port", "Two ships sank"]
    assert notes(entry) == {"was": "discrepancy", "verdict": "confirmed by ana, 2024-05-03 09:15 UTC"}
    assert entry.analyst_note == ("Seen from the pier.",)


def test_passages_that_were_put_together_by_hand_and_have_changed_say_what_was_decided(decided: Dossier) -> None:
    (stale, _) = decided.review.stale
    apart = replace(stale, target=replace(stale.target, sort=Sort.PASSAGES, kind=None), relation=Relation.APART)
    review = Review(stale=(replace(apart, judgement=Judgement()),))
    entry = only_entry(outline(replace(decided, reviewed=replace(decided.reviewed, review=review))), STALE)
    assert notes(entry) == {"was": "passages", "decided": "they do not report the same fact"}


def test_nothing_stale_makes_no_section(dossier: Dossier) -> None:
    assert STALE not in [each.title for each in outline(dossier).sections]


def test_a_watched_subject_whose_topic_was_dismissed_is_not_said_to_be_found_nowhere(briefing: Briefing) -> None:
    watching = replace(briefing, watch=("Ports", "Cyber"))
    review = Review({"T1": Judgement(Verdict.DISMISSED)})
    told = section(outline(Dossier(Reviewed(watching, review))), "Topics").summary
    assert told == "None told. 1 left out. Watched, not found in A or B: Cyber."


def test_how_it_was_made_tells_the_settings_and_the_progress(decided: Dossier) -> None:
    report = outline(decided)
    assert report.made[0].endswith("at 2024-05-02 08:30 UTC.")
    assert "Watch list: ports.toml." in report.made
    assert "Reviewed 2 of 2 discrepancies: 0 open, 1 confirmed, 1 dismissed." in report.made


@pytest.mark.parametrize("words", PAYLOADS)
def test_every_string_is_one_printable_line(words: str) -> None:
    report = outline(hostile_dossier(words))
    said = list(strings(report))
    assert len(said) > 100
    assert [each for each in said if not each.isprintable()] == []
