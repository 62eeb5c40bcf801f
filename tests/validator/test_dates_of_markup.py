"""Dates, times and lengths of time: what ISO 8601 and the calendar have, and which of them come first."""

import pytest
from value_pages import changes, found, node, said


def article(**properties):
    return node("Article", headline="Cramp", **properties)


def video(**properties):
    return node("VideoObject", name="Stretch", **properties)


SILENT = [
    ("date-format", article(datePublished="2024-05-10")),
    ("date-format", article(datePublished="2024-05-10T08:30:00+01:00")),
    ("date-format", article(datePublished="2024-05-10T08:30Z")),
    ("date-format", article(datePublished="2024-05-10 08:30:00")),
    ("date-format", article(datePublished="2024-05-10T08:30:00.123456789Z")),
    ("date-format", article(datePublished="2024-05-10T24:00:00Z")),
    ("date-format", article(datePublished="20240510T083000Z")),
    ("date-format", article(datePublished="2024-W19-5")),
    ("date-format", article(datePublished="2024-131")),
    ("date-format", article(datePublished="2024-05")),
    ("date-format", article(copyrightYear=2024, datePublished="2024")),
    ("date-format", article(datePublished=2024)),
    ("date-format", article(datePublished=["2024-05-10", "2024-05-12"])),
    ("date-format", article(datePublished={"@type": "Date", "@value": "2024-05-10"})),
    ("date-format", article(datePublished="")),
    ("date-format", article(datePublished=None)),
    ("date-format", article(datePublished={"@type": "Role", "startDate": "2024-05-10"})),
    ("date-format", article(datePublished=[[], {}, True])),
    ("date-format", article(datePublished="{{ page.date }}")),
    ("date-format", article(keywords="10 May 2024", temporalCoverage="2011/2012")),
    ("date-format", node("Person", name="Ovid", birthDate="-0043-03-20")),
    ("date-format", node("Event", name="Walk", doorTime="18:30", startDate="2024-05-10T19:00")),
    ("date-format", node("MerchantReturnPolicy", merchantReturnDays=30)),
    ("date-time-without-zone", article(datePublished="2024-05-10T08:30:00 ago", dateCreated="2024-05-10T99:30:00")),
    ("date-time-without-zone", article(datePublished="2024-05-10", dateModified="2024-05-10T08:30:00Z")),
    ("date-time-without-zone", article(datePublished="2024-05-10T08:30:00-05:00")),
    ("date-time-without-zone", article(datePublished="10 May 2024, 08:30")),
    ("date-time-without-zone", article(datePublished=["2024-05-10"], dateModified=7)),
    ("date-time-without-zone", node("Event", doorTime="18:30")),
    ("date-in-future", article(datePublished="2026-11-22")),
    ("date-in-future", article(datePublished="2026-11-23T00:30:00+14:00")),
    ("date-in-future", article(datePublished="soon")),
    ("date-in-future", node("Book", name="On Cramps", datePublished="2027-03-01")),
    ("date-in-future", node("Event", name="Walk", startDate="2027-03-01")),
    ("date-in-future", video(uploadDate="2027-03-01", publication={"@type": "BroadcastEvent", "startDate": "2027-03-01"})),
    ("date-order", article(datePublished="2024-05-10", dateModified="2024-05-10")),
    ("date-order", article(datePublished="2024-05-10T12:00:00Z", dateModified="2024-05-10T11:59:00Z")),
    ("date-order", article(datePublished="2024-05-11T00:13:00+01:00", dateModified="2024-05-10T23:13:00+00:00")),
    ("date-order", article(datePublished=["2024-05-10", "2024-06-10"], dateModified="2024-05-10")),
    ("date-order", article(datePublished=[], dateModified={"a": 1})),
    ("date-order", node("Event", startDate="2024-05-10", endDate="2024-05-10T09:00:00Z")),
    ("date-order", node("Event", startDate="2024-05-10T23:00:00+02:00", endDate="2024-05-11T01:00:00+02:00")),
    ("date-order", node("FoodEstablishmentReservation", startTime="22:00", endTime="01:00")),
    ("validity-over", node("Offer", price="1", priceValidUntil="2026-11-22")),
    ("validity-over", node("OpeningHoursSpecification", validThrough="2020-12-31")),
    ("validity-over", node("JobPosting", title="Guide", validThrough="2027-01-31")),
    ("validity-over", node("Permit", name="Trail", validThrough="2020-01-31")),
    ("duration-format", video(duration="PT1H30M")),
    ("duration-format", video(duration="PT1M33.5S")),
    ("duration-format", video(duration={"@type": "Duration", "name": "about an hour"})),
    ("duration-format", video(duration="")),
    ("duration-format", node("Recipe", cookTime="P1DT2H", prepTime=None, totalTime="P2W")),
    ("duration-format", node("UnitPriceSpecification", billingDuration=12)),
    ("duration-implausible", video(duration="PT10M")),
    ("duration-implausible", video(duration="P10W5H")),
    ("duration-implausible", node("EducationEvent", name="Course", duration="P10M")),
    ("duration-implausible", node("Recipe", prepTime="PT0M", cookTime="PT0S", totalTime="PT5M")),
    ("duration-implausible", node("Recipe", totalTime="P2M")),
    ("duration-implausible", node("Course", timeRequired="P3M")),
    ("opening-hours-format", node("OpeningHoursSpecification", opens="09:00", closes="17:00:00+01:00")),
    ("opening-hours-format", node("OpeningHoursSpecification", opens="T09:00", closes=None)),
    ("opening-hours-format", node("Store", openingHours=["Mo-Fr 09:00-17:00", "Sa,Su 10:00-12:00"])),
    ("opening-hours-format", node("Store", openingHours="Mo-Fr 09:00-12:00, 13:00-17:00; Sa off")),
    ("opening-hours-format", node("Store", openingHours="Mo-Su")),
    ("opening-hours-format", node("Store", openingHours="")),
    ("opening-hours-order", node("OpeningHoursSpecification", opens="18:00", closes="03:00")),
    ("opening-hours-order", node("OpeningHoursSpecification", opens="00:00", closes="00:00")),
    ("opening-hours-order", node("OpeningHoursSpecification", opens="00:00", closes="23:59")),
    ("opening-hours-order", node("OpeningHoursSpecification", opens="09:00")),
    ("opening-hours-order", node("OpeningHoursSpecification", opens="nine", closes=5)),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "silent"), SILENT)
def test_silence(rule, silent):
    assert said(rule, silent) == []


DATE = "it must be a date such as '2024-05-10'"
NOISE = [
    ("date-format", article(datePublished="10 May 2024"), f"datePublished is '10 May 2024'; {DATE}; write '2024-05-10'"),
    ("date-format", article(dateModified="2024-5-1"), f"dateModified is '2024-5-1'; {DATE}; write '2024-05-01'"),
    ("date-format", article(dateModified="10/11/2024"), f"dateModified is '10/11/2024'; {DATE}"),
    ("date-format", article(datePublished="2026-13-45"), "datePublished is '2026-13-45'; there is no such day"),
    ("date-format", article(datePublished="2023-02-29T08:00:00Z"), "datePublished is '2023-02-29T08:00:00Z'; there is no such day"),
    ("date-format", article(datePublished="0000-00-00"), "datePublished is '0000-00-00'; there is no such day"),
    ("date-format", article(datePublished="2024-05-10T08:30:00ZZ"), f"datePublished is '2024-05-10T08:30:00ZZ'; {DATE}"),
    ("date-format", article(datePublished="2024-05-10T25:30:00Z"), f"datePublished is '2024-05-10T25:30:00Z'; {DATE}"),
    ("date-format", article(datePublished=1715299200000), f"datePublished is '1715299200000'; {DATE}; write '2024-05-10T00:00:00+00:00'"),
    ("date-format", article(datePublished={"@value": "yesterday"}), f"datePublished is 'yesterday'; {DATE}"),
    ("date-format", node("Offer", availabilityStarts="May"), f"availabilityStarts is 'May'; {DATE}"),
    ("date-format", node("Person", birthDate="20 March 1953"), f"birthDate is '20 March 1953'; {DATE}; write '1953-03-20'"),
    (
        "date-time-without-zone",
        article(datePublished="2024-05-10T08:30:00", dateModified="2024-05-11 09:00"),
        "datePublished and 1 more dates have times without zone: '2024-05-10T08:30:00'; add 'Z' or an offset such as '+01:00'",
    ),
    ("date-in-future", article(datePublished="2026-12-24"), "datePublished 2026-12-24 is in the future, today being 2026-11-22"),
    ("date-in-future", video(uploadDate="2027-01-01T00:00:00Z"), "uploadDate 2027-01-01T00:00:00+00:00 is in the future, today being 2026-11-22"),
    ("date-in-future", node("FAQPage", dateModified="2027-01-01"), "dateModified 2027-01-01 is in the future, today being 2026-11-22"),
    ("date-order", article(datePublished="2024-05-10", dateModified="2023-01-01"), "dateModified 2023-01-01 is before datePublished 2024-05-10"),
    ("date-order", article(datePublished=["2024-05-10"], dateModified="2024-05-09"), "dateModified 2024-05-09 is before datePublished 2024-05-10"),
    ("date-order", node("Event", startDate="2024-05-10", endDate="2024-05-09"), "endDate 2024-05-09 is before startDate 2024-05-10"),
    ("date-order", node("MusicEvent", startDate="2024-05-10T20:00:00Z", endDate="2024-05-10T19:00:00Z"), "endDate 2024-05-10T19:00:00+00:00 is before startDate 2024-05-10T20:00:00+00:00"),
    ("date-order", video(uploadDate="2024-05-10", expires="2023-05-10"), "expires 2023-05-10 is before uploadDate 2024-05-10"),
    ("date-order", node("Offer", validFrom="2024-05-10", validThrough="2024-05-01"), "validThrough 2024-05-01 is before validFrom 2024-05-10"),
    ("date-order", node("JobPosting", datePosted="2024-05-10", validThrough="2024-05-01"), "validThrough 2024-05-01 is before datePosted 2024-05-10"),
    ("date-order", node("Person", birthDate="1953-03-20", deathDate="1935-03-20"), "deathDate 1935-03-20 is before birthDate 1953-03-20"),
    ("validity-over", node("Offer", priceValidUntil="2026-11-21"), "priceValidUntil 2026-11-21 of Offer is over; state a later one or take the mark-up away"),
    ("validity-over", node("JobPosting", validThrough="2025-01-31T23:59:00Z"), "validThrough 2025-01-31T23:59:00+00:00 of JobPosting is over; state a later one or take the mark-up away"),
    ("validity-over", video(expires="2025-01-31"), "expires 2025-01-31 of VideoObject is over; state a later one or take the mark-up away"),
    ("duration-format", video(duration="5 min"), "duration is '5 min'; it must be a length of time such as 'PT1H30M'; write 'PT5M'"),
    ("duration-format", video(duration="1:30"), "duration is '1:30'; it must be a length of time such as 'PT1H30M'"),
    ("duration-format", video(duration=90), "duration is '90'; it must be a length of time such as 'PT1H30M'"),
    ("duration-format", node("Recipe", cookTime="P5M9S"), "cookTime is 'P5M9S'; it must be a length of time such as 'PT1H30M'"),
    ("duration-implausible", video(duration="P10M"), "duration P10M of VideoObject is a length of months or years; write 'PT10M' for minutes"),
    ("duration-implausible", video(duration="PT0S"), "duration PT0S of VideoObject is no time at all; leave it out"),
    ("duration-implausible", node("Recipe", cookTime="P1M"), "cookTime P1M of Recipe is a length of months or years; write 'PT1M' for minutes"),
    ("duration-implausible", node("Recipe", totalTime="P45M"), "totalTime P45M of Recipe is a length of months or years; write 'PT45M' for minutes"),
    ("duration-implausible", node("Movie", duration="P2Y"), "duration P2Y of Movie is a length of months or years"),
    ("opening-hours-format", node("OpeningHoursSpecification", opens="9:00"), "opens is '9:00'; it must be a time such as '09:00'; write '09:00'"),
    ("opening-hours-format", node("OpeningHoursSpecification", closes="5 pm"), "closes is '5 pm'; it must be a time such as '09:00'; write '17:00'"),
    ("opening-hours-format", node("OpeningHoursSpecification", closes="12 am"), "closes is '12 am'; it must be a time such as '09:00'; write '00:00'"),
    ("opening-hours-format", node("OpeningHoursSpecification", opens="noon"), "opens is 'noon'; it must be a time such as '09:00'"),
    ("opening-hours-format", node("Store", openingHours="Monday to Friday"), "openingHours is 'Monday to Friday'; it must be days and times such as 'Mo-Fr 09:00-17:00'"),
    (
        "opening-hours-order",
        node("OpeningHoursSpecification", opens="17:00", closes="09:00"),
        "opens 17:00, closes 09:00: closes before it opens",
    ),
    (
        "opening-hours-order",
        node("OpeningHoursSpecification", opens="09:00", closes="09:00"),
        "opens 09:00, closes 09:00: no time at all; write 00:00 and 23:59 for open all day, 00:00 and 00:00 for closed",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "wrong", "message"), NOISE)
def test_noise(rule, wrong, message):
    assert said(rule, wrong) == [message]


def shop(*specifications):
    hours = [{"@type": "OpeningHoursSpecification", **each} for each in specifications]
    return node("Store", name="Boots", openingHoursSpecification=hours)


def hours(day, opens, closes, **more):
    return {"dayOfWeek": day, "opens": opens, "closes": closes, **more}


@pytest.mark.parametrize(
    "specifications",
    [
        (hours("Monday", "09:00", "12:00"), hours("Monday", "12:00", "17:00")),
        (hours("Monday", "18:00", "03:00"), hours("Tuesday", "18:00", "03:00")),
        (hours("Monday", "09:00", "17:00"), hours("https://schema.org/Tuesday", "09:00", "17:00")),
        (
            hours("Monday", "09:00", "17:00"),
            hours("Monday", "10:00", "12:00", validFrom="2026-12-24", validThrough="2026-12-31"),
        ),
        (hours("Monday", "00:00", "00:00"), hours("Monday", "09:00", "17:00")),
        (hours("Monday", "nine", "17:00"), hours("Monday", "09:00", None)),
        (hours(7, "09:00", "17:00"), hours({"a": 1}, "09:00", "17:00")),
    ],
)
def test_opening_hours_that_do_not_overlap(specifications):
    assert said("opening-hours-overlap", shop(*specifications)) == []


@pytest.mark.parametrize(
    ("specifications", "day", "times"),
    [
        ((hours("Monday", "09:00", "13:00"), hours("Monday", "12:30", "17:00")), "Monday", ("12:30", "13:00")),
        (
            (hours(["Mo", "Tu"], "09:00", "13:00"), hours("http://schema.org/Tuesday", "08:00", "10:00")),
            "Tuesday",
            ("09:00", "10:00"),
        ),
        ((hours("Friday", "18:00", "03:00"), hours("Friday", "22:00", "23:00")), "Friday", ("22:00", "03:00")),
    ],
)
def test_opening_hours_that_overlap(specifications, day, times):
    message = f"two opening hours of {day} overlap: one begins at {times[0]}, one ends at {times[1]}"

    assert said("opening-hours-overlap", shop(*specifications)) == [message]


@pytest.mark.parametrize("stated", ["2027-03-01", "2026-11-24"])
def test_nothing_is_in_the_future_where_nobody_says_what_day_it_is(stated):
    assert said("date-in-future", article(datePublished=stated), today=None) == []
    assert said("validity-over", node("Offer", priceValidUntil="2019-10-01"), today=None) == []


@pytest.mark.parametrize(
    ("rule", "wrong", "change"),
    [
        ("date-format", article(datePublished="10 May 2024"), ("replace", "/0/datePublished", "2024-05-10")),
        (
            "date-format",
            article(datePublished=["2024-05-10", "2024-5-12"]),
            ("replace", "/0/datePublished/1", "2024-05-12"),
        ),
        ("duration-format", video(duration="1 h 30 min"), ("replace", "/0/duration", "PT1H30M")),
        ("duration-implausible", video(duration="P10M"), ("replace", "/0/duration", "PT10M")),
        ("opening-hours-format", node("OpeningHoursSpecification", opens="9:00"), ("replace", "/0/opens", "09:00")),
    ],
)
def test_what_is_certain_is_mended(rule, wrong, change):
    assert changes(rule, wrong) == [change]


@pytest.mark.parametrize("stated", ["10/11/2024", "10 May 2024, 8 pm", "2026-13-45", "Thu, 09/25/2025 - 11:38"])
def test_what_is_not_certain_is_left(stated):
    assert changes("date-format", article(datePublished=stated)) == []


def test_where_it_stands():
    page = {"@context": "https://schema.org", "@graph": [article(), article(dateModified=["2024", "May"])]}

    assert [(each.at, each.severity) for each in found("date-format", page)] == [
        ("/0/@graph/1/dateModified/1", "error")
    ]
