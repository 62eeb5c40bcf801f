"""Written dates of many languages, and what looks like one and is none."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoexport import dates
from seoexport.month_names import NAMES, NUMBERS, spellings
from seoexport.written_dates import written_dates


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("May 3, 2024", "2024-05-03"),
        ("3rd of May 2024", "2024-05-03"),
        ("Sept. 21st, 2024", "2024-09-21"),
        ("3. Mai 2024", "2024-05-03"),
        ("7. März 2024", "2024-03-07"),
        ("19. Jänner 2024", "2024-01-19"),
        ("1er mai 2024", "2024-05-01"),
        ("12 févr. 2024", "2024-02-12"),
        ("9 Aout 2024", "2024-08-09"),
        ("3 de mayo de 2024", "2024-05-03"),
        ("3 mayo del 2024", "2024-05-03"),
        ("15 set 2024", "2024-09-15"),
        ("3 de maio de 2024", "2024-05-03"),
        ("1º de março de 2024", "2024-03-01"),
        ("3 maggio 2024", "2024-05-03"),
        ("28 Gen. 2024", "2024-01-28"),
        ("3 mei 2024", "2024-05-03"),
        ("14 mrt. 2024", "2024-03-14"),
        ("3 maja 2024", "2024-05-03"),
        ("11 paź 2024", "2024-10-11"),
        ("3 Mayıs 2024", "2024-05-03"),
        ("25 AĞUSTOS 2024", "2024-08-25"),
        ("3 мая 2024 г.", "2024-05-03"),
        ("17 дек. 2024", "2024-12-17"),
        ("3 травня 2024", "2024-05-03"),
        ("8 листопада 2024", "2024-11-08"),
        ("3. května 2024", "2024-05-03"),
        ("5. 11. 2024", "2024-11-05"),
        ("den 3 maj 2024", "2024-05-03"),
        ("24 augusti 2024", "2024-08-24"),
        ("3. maj 2024", "2024-05-03"),
        ("6. okt. 2024", "2024-10-06"),
        ("3. mai 2024", "2024-05-03"),
        ("24. desember 2024", "2024-12-24"),
        ("3. toukokuuta 2024", "2024-05-03"),
        ("6.12.2024", "2024-12-06"),
        ("3 Μαΐου 2024", "2024-05-03"),
        ("28 ΟΚΤΩΒΡΙΟΥ 2024", "2024-10-28"),
        ("2024. május 3.", "2024-05-03"),
        ("2024. 08. 20.", "2024-08-20"),
        ("3 mai 2024", "2024-05-03"),
        ("1 decembrie 2024", "2024-12-01"),
        ("3 Mei 2024", "2024-05-03"),
        ("17 Agustus 2024", "2024-08-17"),
        ("3 مايو 2024", "2024-05-03"),
        ("٣ مايو، ٢٠٢٤", "2024-05-03"),
        ("12 كانون الأول 2024", "2024-12-12"),
        ("2024年5月3日", "2024-05-03"),
        ("２０２４年１２月３１日", "2024-12-31"),
        ("2024 年 5 月 3 号", "2024-05-03"),
        ("2024년 5월 3일", "2024-05-03"),
        ("2024. 5. 3.", "2024-05-03"),
        ("3 พฤษภาคม 2567", "2024-05-03"),
        ("3 พ.ค. 2567", "2024-05-03"),
        ("3 tháng 5, 2024", "2024-05-03"),
        ("ngày 3 tháng 5 năm 2024", "2024-05-03"),
        ("3 במאי 2024", "2024-05-03"),
        ("3 मई 2024", "2024-05-03"),
        ("2024 m. gegužės 3 d.", "2024-05-03"),
        ("3. mája 2024", "2024-05-03"),
        ("3 май 2024", "2024-05-03"),
        ("3 d’abril de 2024", "2024-04-03"),
        ("03.05.2024", "2024-05-03"),
        ("10-May-2024", "2024-05-10"),
        ("2024/5/3", "2024-05-03"),
        ("28/02/2024", "2024-02-28"),
        ("02/28/2024", "2024-02-28"),
        ("Jane DoeMay 3, 2024", "2024-05-03"),
        ("3 May 202410:15 AM", "2024-05-03"),
        ("3 May 202411:15", "2024-05-03"),
    ],
)
def test_a_written_date_is_found(written, expected):
    assert [found.date.isoformat() for found in written_dates(written)] == [expected]


@pytest.mark.parametrize(
    "line",
    [
        "2 days ago",
        "yesterday",
        "May 2024",
        "the 3rd of May",
        "30 February 2024",
        "31.04.2024",
        "05/06/2024",
        "version 10.5.2024.1",
        "1.2.3.2024",
        "/2024/05/03",
        "call 0800 2024 2025",
        "5 of 2024",
        "a 10 Pro 2024 tablet",
        "12 people 2024",
        "€ 1,05 2024",
        "28.09.1912:44",
        "",
    ],
)
def test_what_is_no_date_is_not_found(line):
    assert written_dates(line) == []


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en-US", ["2024-03-04"]),
        ("es-US", ["2024-03-04"]),
        ("en-GB", ["2024-04-03"]),
        ("de", ["2024-04-03"]),
        ("fr-FR", ["2024-04-03"]),
        ("en", []),
        ("en-CA", []),
        ("fr-CA", []),
        (None, []),
    ],
)
def test_the_country_tells_day_from_month(language, expected):
    assert [found.date.isoformat() for found in written_dates("03/04/2024", language)] == expected


def test_a_dot_tells_day_from_month_everywhere():
    assert written_dates("03.04.2024", "en-US")[0].date == dt.date(2024, 4, 3)


def test_all_dates_of_a_line_are_found_where_they_stand():
    line = "Published 3 May 2024, updated June 5, 2024"

    assert [line[each.start : each.end] for each in written_dates(line)] == ["3 May 2024", "June 5, 2024"]


@pytest.mark.parametrize("language", NAMES)
def test_a_language_has_twelve_months_that_no_other_language_contradicts(language):
    months = [spellings(names) for names in NAMES[language].split()]

    assert len(months) == 12
    assert [{NUMBERS[spelling] for spelling in month} for month in months] == [{number} for number in range(1, 13)]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("20240503", "2024-05-03"),
        ("20240503101500", "2024-05-03T10:15:00"),
        ("20240503T101500Z", "2024-05-03T10:15:00+00:00"),
        ("1714731300", "2024-05-03T10:15:00+00:00"),
        ("1714731300000", "2024-05-03T10:15:00+00:00"),
        ("Fri May 03 10:15:00 CEST 2024", "2024-05-03"),
        ("Fri May 03 10:15:00 UTC 2024", "2024-05-03T10:15:00+00:00"),
        ("Fri May 03 2024 10:15:00 GMT+0200 (CEST)", "2024-05-03T10:15:00+02:00"),
        ("03.05.2024, 10:15:00", "2024-05-03"),
        ("Thu, 09/26/2024 - 11:38", "2024-09-26"),
        ("Published 3 May 2024", "2024-05-03"),
        ("2024-05-03 10:15:00 Europe/Berlin", "2024-05-03"),
    ],
)
def test_the_dates_of_programs_are_read(value, expected):
    assert dates.parse(value).isoformat() == expected


@pytest.mark.parametrize("value", ["2024-W19", "2024-W19-5", "20241399", "171473130", "9714731300", "2024-05"])
def test_what_a_program_prints_beside_is_no_date(value):
    assert dates.parse(value) is None


def test_the_language_counts_in_a_value_too():
    assert (dates.parse("3/4/2024", "en-US"), dates.parse("3/4/2024", "it")) == (
        dt.date(2024, 3, 4),
        dt.date(2024, 4, 3),
    )


@given(
    st.text() | st.integers() | st.none() | st.dates() | st.datetimes(), st.sampled_from([None, "en", "en-US", "de"])
)
def test_nothing_makes_parse_raise(value, language):
    found = dates.parse(value, language)

    assert found is None or found.year >= dates.FIRST_YEAR


@given(st.text("0123456789 .,/-:年月日MaymaiTZ+", max_size=40))
def test_nothing_like_a_date_makes_the_finder_raise(line):
    for each in written_dates(line):
        assert 0 <= each.start < each.end <= len(line)


@given(st.dates(min_value=dt.date(1000, 1, 1)))
def test_an_iso_day_comes_back(day):
    assert dates.parse(day.isoformat()) == day


@given(
    st.datetimes(
        min_value=dt.datetime(1000, 1, 2),  # noqa: DTZ001
        timezones=st.timezones() | st.none(),
    ).map(lambda moment: moment.replace(fold=0))
)
def test_an_iso_moment_comes_back(moment):
    found = dates.parse(moment.isoformat())

    assert isinstance(found, dt.datetime)
    assert found.replace(tzinfo=None) == moment.replace(tzinfo=None)
    assert found.utcoffset() == moment.utcoffset()
