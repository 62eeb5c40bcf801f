"""Due reviews are read by the programs for which they are written: a spreadsheet's reader, a calendar's."""

import csv
import datetime as dt
import io

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoexport.medical.due import Due
from seoexport.reports.reviews import review_reports, standing
from seoexport.reports.reviews.ics import folded

TODAY = dt.date(2026, 11, 22)
OLD = Due(
    url="https://example.org/calf/",
    title='Calf, "cramp"; a\\b',
    source="content/calf.md",
    reviewed=dt.date(2023, 11, 20),
    reviewers=("Ada Example", "Bea Sample"),
    due=dt.date(2026, 11, 20),
    months=36,
    of="MedicalWebPage",
)
NEVER = Due(url="https://example.org/neck/", title="Steifer Nacken – was tun?", months=36, of="MedicalWebPage")
COMING = Due(url="https://example.org/heel/", reviewed=dt.date(2025, 1, 1), due=dt.date(2026, 12, 1))
RENDER = {report.name: report.render for report in review_reports()}


def test_there_are_three_forms():
    assert list(RENDER) == ["csv", "ics", "text"]


def test_text():
    assert RENDER["text"]([NEVER, OLD, COMING], TODAY).splitlines() == [
        "https://example.org/neck/: never reviewed",
        "content/calf.md: overdue for 2 days; reviewed 2023-11-20 by Ada Example and Bea Sample, due 2026-11-20, "
        "after 36 months for MedicalWebPage",
        "https://example.org/heel/: due in 9 days; reviewed 2025-01-01, due 2026-12-01, as the page says",
        "3 pages",
    ]
    assert RENDER["text"]([], TODAY) == "0 pages"


def test_csv():
    rows = list(csv.DictReader(io.StringIO(RENDER["csv"]([NEVER, OLD], TODAY), newline="")))

    assert [row["url"] for row in rows] == [NEVER.url, OLD.url]
    assert rows[1] == {
        "url": "https://example.org/calf/",
        "file": "content/calf.md",
        "title": 'Calf, "cramp"; a\\b',
        "standing": "overdue for 2 days",
        "reviewed": "2023-11-20",
        "reviewers": "Ada Example; Bea Sample",
        "due": "2026-11-20",
        "months": "36",
        "threshold": "MedicalWebPage",
    }
    assert (rows[0]["reviewed"], rows[0]["due"], rows[0]["standing"]) == ("", "", "never reviewed")


def events(pages):
    return icalendar.Calendar.from_ical(RENDER["ics"](pages, TODAY)).walk("VEVENT")


def test_ics():
    never, old = events([NEVER, OLD])

    assert (str(old["SUMMARY"]), old["DTSTART"].dt) == ('Review: Calf, "cramp"; a\\b', dt.date(2026, 11, 20))
    assert (str(old["DESCRIPTION"]), str(old["URL"])) == ("overdue for 2 days", OLD.url)
    assert (str(never["SUMMARY"]), never["DTSTART"].dt) == ("Review: Steifer Nacken – was tun?", TODAY)
    assert len({str(old["UID"]), str(never["UID"])}) == 2


def test_a_page_is_the_same_event_tomorrow():
    (one,) = events([OLD])
    (other,) = icalendar.Calendar.from_ical(RENDER["ics"]([OLD], TODAY + dt.timedelta(1))).walk("VEVENT")

    assert one["UID"] == other["UID"]


def test_an_empty_calendar_is_one():
    assert events([]) == []


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=200))
def test_lines_of_a_calendar_are_short_and_lose_nothing(text):
    lines = folded(text).split("\r\n")

    assert all(len(line.encode()) <= 75 for line in lines)
    assert lines[0] + "".join(line[1:] for line in lines[1:]) == text


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (TODAY, "due today"),
        (TODAY - dt.timedelta(1), "overdue for 1 day"),
        (TODAY + dt.timedelta(2), "due in 2 days"),
        (None, "never reviewed"),
    ],
)
def test_standing(day, expected):
    assert standing(Due(url="https://example.org/", due=day), TODAY) == expected
