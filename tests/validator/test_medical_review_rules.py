"""What is told of reviews and reviewers in the mark-up of health pages, and of what nothing is told."""

import datetime as dt
from dataclasses import replace

import pytest
from medical_pages import ADA, BEA, TODAY, URL, found, html, node, page, rules_of, said

from seoexport import Site, check, export, extract
from seoexport.model import MedicalPolicy

ORGANIZATION = {"@type": "Organization", "name": "Example Health", "url": "https://example.org/"}


def test_a_reviewed_page_is_silent():
    assert rules_of(page()) == []


SILENT = [
    # Dates: the day of the check, a review before publication, a moment that is a mere day.
    page(lastReviewed="2026-03-01"),
    page(datePublished="2025-05-20"),
    page(datePublished="2025-05-10T23:00:00-10:00"),
    page(datePublished="2020-01-01", dateModified="2025-06-01T10:00:00Z"),
    page(lastReviewed=["2025-05-10"]),
    page(lastReviewed="2023-03-02"),
    page(dateModified="2025-05-10"),
    page(dateModified="2025-05-10T08:30:00Z"),
    # Who reviewed: by reference, on another page, several, with a credential alone, a body that is not the publisher.
    page(reviewedBy={"@id": "#ada"}, author=BEA, hasPart={**ADA, "@id": "#ada"}),
    page(reviewedBy={"@id": "https://example.org/ada/#person"}),
    page(reviewedBy={"@type": "Person", "@id": "https://example.org/ada/#person"}),
    page(reviewedBy=[ADA, BEA], author=BEA),
    page(reviewedBy={"@type": "Person", "name": "Ada Example", "jobTitle": "Physiotherapist"}),
    page(reviewedBy={"@type": "Person", "name": "Ada Example", "hasCredential": [{"@type": "Credential", "name": "MD"}]}),
    page(reviewedBy={"@type": "Organization", "name": "Board of Cramps", "url": "https://example.org/board/"}, publisher=ORGANIZATION),
    page(reviewedBy={"@type": "Physician", "name": "Cramp Practice", "telephone": "1", "url": "https://example.org/"}),
    page(reviewedBy={"@type": ["Person", "Physician"], "name": "Ada Example", "jobTitle": "Neurologist"}),
    page(reviewedBy={"@type": "Person", "name": "Ada Example, Jr.", "url": "https://example.org/ada/"}),
    # A publisher who is a person may have reviewed what others wrote.
    page(publisher=ADA, author=BEA),
    # No page of health.
    node("WebPage", lastReviewed="2031-01-01T08:00:00Z", reviewedBy="Ada"),
    node("Recipe", author={"@type": "Person", "name": "Ada Example, MD"}),
    node("Product", reviewedBy=ADA),
]  # fmt: skip


@pytest.mark.parametrize("silent", SILENT)
def test_silence(silent):
    assert rules_of(silent) == []


DATES = [
    ({"lastReviewed": "2026-03-02"}, "medical-review-date", "lastReviewed 2026-03-02 is in the future, today being 2026-03-01; state the day of the last review"),
    ({"lastReviewed": "2024-01-01", "datePublished": "2025-05-10"}, "medical-review-date", "lastReviewed 2024-01-01 is before the page was published, 2025-05-10; state the day of the last review"),
    ({"lastReviewed": "2023-03-01"}, "medical-review-old", "the last review, 2023-03-01, is 36 months old, 36 are allowed; have the page reviewed"),
    ({"lastReviewed": "2025-05-10T08:30:00+02:00"}, "medical-review-format", "lastReviewed '2025-05-10T08:30:00+02:00' has a time; schema.org expects a day; write '2025-05-10'"),
    ({"lastReviewed": ["2025-05-10T00:00:00Z"]}, "medical-review-format", "lastReviewed '2025-05-10T00:00:00Z' has a time; schema.org expects a day; write '2025-05-10'"),
    ({"lastReviewed": ["2025-05-10", "2028-05-10"]}, "medical-review-format", "lastReviewed is a list of 2; schema.org expects the day of the last review; 2028-05-10 seems to be the day on which the next one is due; write '2025-05-10'"),
    ({"lastReviewed": ["2024-05-10", "2025-05-10"]}, "medical-review-format", "lastReviewed is a list of 2; schema.org expects the day of the last review; 2025-05-10 seems to be the day on which the next one is due: leave it out"),
    ({"lastReviewed": ["2025-05-10", "2024-05-10", "2025-01-01"]}, "medical-review-format", "lastReviewed is a list of 3; schema.org expects the day of the last review"),
]  # fmt: skip


@pytest.mark.parametrize(("properties", "rule", "message"), DATES)
def test_dates(properties, rule, message):
    assert [(each.rule, each.message) for each in found(page(**properties))] == [(rule, message)]


DERIVED = [
    ({"lastReviewed": "2025-05-10T08:31:17Z", "dateModified": "2025-05-10T10:31:17+02:00"}, "lastReviewed is dateModified to the second, 2025-05-10T08:31:17+00:00; state when it was reviewed, or leave it out"),
    ({"reviewedBy": ORGANIZATION, "publisher": ORGANIZATION}, "reviewedBy is the publisher, the Organization 'Example Health'; name the person who reviewed the page, or leave it out"),
    ({"reviewedBy": {"@id": "#us"}, "publisher": {"@id": "#us"}, "mainEntity": {**ORGANIZATION, "@id": "#us"}}, "reviewedBy is the publisher, the Organization 'Example Health'; name the person who reviewed the page, or leave it out"),
    ({"reviewedBy": {"@type": "MedicalOrganization", "name": "EXAMPLE health"}, "mainEntity": {"@type": "Article", "publisher": ORGANIZATION}}, "reviewedBy is the publisher, the MedicalOrganization 'EXAMPLE health'; name the person who reviewed the page, or leave it out"),
]  # fmt: skip


@pytest.mark.parametrize(("properties", "message"), DERIVED)
def test_a_derived_review(properties, message):
    assert said("medical-review-derived", page(**properties)) == [message]


REVIEWERS = [
    ("Dr. Ada", "reviewedBy is the text 'Dr. Ada'; write a Person with name, url and hasCredential"),
    ({"@type": "Person", "name": " ", "url": "https://example.org/"}, "the reviewer states no name; name the person who reviewed the page"),
    ({"@type": "Organization", "name": "Clinical team"}, "the Organization 'Clinical team' has neither url nor credential; say who that is: url, hasCredential"),
    ({"@type": "Organization", "url": "https://example.org/"}, "the reviewer states no name; name the person who reviewed the page"),
    ({"@type": "Person", "name": "Ada Example", "url": ""}, "the Person 'Ada Example' has neither url nor credential; say who that is: url, hasCredential"),
]  # fmt: skip


@pytest.mark.parametrize(("reviewer", "message"), REVIEWERS)
def test_a_reviewer_of_whom_too_little_is_known(reviewer, message):
    assert [(each.rule, each.message) for each in found(page(reviewedBy=reviewer))] == [("medical-reviewer", message)]


@pytest.mark.parametrize(
    "nodes",
    [
        [page(author=ADA)],
        [page(author=[BEA, {"@type": "Person", "name": "ada example"}])],
        [page(reviewedBy=[ADA], author={"@id": "#ada"}), {**node("Person"), **ADA, "@id": "#ada"}],
        [page(), node("NewsArticle", author=ADA)],
        [page(reviewedBy=[ADA, BEA], author=[BEA, ADA])],
    ],
)
def test_the_reviewer_wrote_the_page(nodes):
    assert rules_of(*nodes) == ["medical-reviewer-is-author"]


PHYSICIANS = [
    ({"jobTitle": "Neurologist"}, "Physician is an organization and has no jobTitle; write 'Person'"),
    ({"honorificSuffix": "MD", "knowsAbout": "Cramps"}, "Physician is an organization and has no honorificSuffix; write 'Person'"),
    (
        {"jobTitle": "Neurologist", "openingHours": "Mo-Fr"},
        "Physician is an organization and has no jobTitle; write a Person, the practice as its worksFor",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("properties", "message"), PHYSICIANS)
def test_a_person_written_as_an_organization(properties, message):
    reviewer = {"@type": "Physician", "name": "Ada Example", "url": "https://example.org/ada/", **properties}

    assert [(each.rule, each.message) for each in found(page(reviewedBy=reviewer))] == [
        ("medical-person-type", message)
    ]


NAMES = [
    ("Ada Example, MD", "the name 'Ada Example, MD' holds more than a name; write 'Ada Example', 'MD' as honorificSuffix"),
    ("Ada Example MD, PhD", "the name 'Ada Example MD, PhD' holds more than a name; write 'Ada Example', 'MD, PhD' as honorificSuffix"),
    ("Ada Example, MS, RD", "the name 'Ada Example, MS, RD' holds more than a name; write 'Ada Example', 'MS, RD' as honorificSuffix"),
    ("Prof. Dr. med. Ada Example", "the name 'Prof. Dr. med. Ada Example' holds more than a name; write 'Ada Example', 'Prof. Dr. med.' as honorificPrefix"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "message"), NAMES)
def test_degrees_in_a_name(name, message):
    assert said("medical-name-credentials", page(author={"@type": "Person", "name": name})) == [message]


@pytest.mark.parametrize(
    "name", ["Ada Example", "Example, Ada", "Ada van Example", "Ada Example, Jr.", "Ada", "", "Dr. Sleep", "Li Ma"]
)
def test_mere_names(name):
    assert said("medical-name-credentials", page(author={"@type": "Person", "name": name})) == []


def test_a_stated_suffix_stays():
    author = {"@type": "Person", "name": "Ada Example, MD", "honorificSuffix": "MD, PhD"}
    (problem,) = found(page(author=author))

    assert problem.repair == (("replace", "/0/author/name", "Ada Example"),)


def old(*, review_months, modified=None, site_days=None):
    policy = MedicalPolicy(review_months=review_months)
    site = Site(base_url="https://example.org/", medical=policy, today=site_days)
    return rules_of(page(lastReviewed="2025-01-10", dateModified=modified), site=site)


@pytest.mark.parametrize(
    ("rows", "today", "expected"),
    [
        ((), dt.date(2027, 12, 1), []),
        ((), dt.date(2028, 1, 10), ["medical-review-old"]),
        ((("MedicalWebPage", 12),), dt.date(2026, 1, 9), []),
        ((("MedicalWebPage", 12),), dt.date(2026, 1, 10), ["medical-review-old"]),
        ((("/pain/**", 6), ("MedicalWebPage", 12)), dt.date(2025, 7, 10), ["medical-review-old"]),
        ((("/news/**", 6), ("MedicalWebPage", 12)), dt.date(2025, 7, 10), []),
        ((("Drug", 1),), dt.date(2025, 7, 10), []),
        ((("MedicalWebPage", 12),), None, []),
    ],
)
def test_how_old_a_review_may_be_is_configured(rows, today, expected):
    assert old(review_months=rows, site_days=today) == expected


def test_without_a_day_the_last_change_counts():
    assert old(review_months=(("MedicalWebPage", 12),), modified="2026-02-01") == ["medical-review-old"]


def test_without_a_day_nothing_is_in_the_future():
    assert rules_of(page(lastReviewed="2999-01-01"), site=None) == []


@pytest.mark.parametrize(
    ("nodes", "message"),
    [
        ([node("MedicalWebPage")], "MedicalWebPage states no lastReviewed and no reviewedBy; if it was reviewed, state lastReviewed and reviewedBy"),
        ([node("MedicalWebPage", lastReviewed="", reviewedBy=ADA)], "MedicalWebPage states no lastReviewed; if it was reviewed, state lastReviewed"),
    ],
)  # fmt: skip
def test_what_was_not_reviewed_is_told_once(nodes, message):
    assert [(each.rule, each.message) for each in found(*nodes)] == [("medical-page-unreviewed", message)]


def test_a_review_in_a_wrong_place_is_told_of_once():
    article = node("Article", lastReviewed="2025-05-10", reviewedBy=ADA)

    assert rules_of(node("MedicalWebPage"), article) == ["medical-property-place", "medical-property-place"]


LINE = "<p>Medically reviewed by {} on {}</p>"
BYLINES = [
    ("", []),
    (LINE.format("Ada Example, MD", "May 10, 2025"), []),
    (LINE.format("A. Example", "May 11, 2025"), []),
    ("<p>Page last reviewed: 10 May 2025</p><p>Next review due: 10 May 2028</p>", []),
    ("<p>By Bea Sample</p>", []),
    (LINE.format("Bea Sample", "May 10, 2025"), ["reviewedBy in the mark-up is 'Ada Example', the page's text says 'Bea Sample'"]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), BYLINES)
def test_the_byline_names_the_reviewer_of_the_mark_up(body, expected):
    source = html(page(), body=f"{body}<p>Text on cramps.</p>")
    reported = [each for each in check(source, url=URL, site=TODAY) if each.rule == "markup-disagrees"]

    assert [each.message for each in reported] == expected


def test_another_day_of_review_in_the_byline_is_told_of_once():
    source = html(page(), body=LINE.format("Ada Example", "March 3, 2021"))
    reported = [each for each in check(source, url=URL) if each.rule in ("markup-disagrees", "review-date")]

    assert len(reported) == 1
    assert "2025-05-10" in reported[0].message
    assert "2021-03-03" in reported[0].message


TWICE = [
    ({"lastReviewed": "2026-03-02"}, ("medical-review-date", "review-date")),
    ({"lastReviewed": "2024-01-01", "datePublished": "2025-05-10"}, ("medical-review-date", "review-date")),
    ({"author": ADA}, ("medical-reviewer-is-author", "review-by-author")),
    ({"author": {**ADA, "name": "Ada B. Example"}}, ("medical-reviewer-is-author", "review-by-author")),
    (
        {"reviewedBy": {"@type": "Person", "name": "", "url": "https://example.org/ada/"}},
        ("medical-reviewer", "reviewer-unnamed"),
    ),
]


@pytest.mark.parametrize(("properties", "rules"), TWICE)
def test_what_reading_the_page_tells_is_not_told_again(properties, rules):
    reported = [each.rule for each in check(html(page(**properties)), url=URL, site=TODAY)]

    assert len([each for each in reported if each in rules]) == 1


def test_a_publisher_as_reviewer_is_told_of_once():
    publisher = {"@type": "Organization", "name": "Example Health"}

    assert rules_of(page(publisher=publisher, reviewedBy=publisher)) == ["medical-review-derived"]


def test_a_page_that_must_be_reviewed_is_told_of_once():
    required = replace(TODAY, medical=MedicalPolicy(review_required=("MedicalWebPage",)))
    told = [each.rule for each in check(html(node("MedicalWebPage", name="Calf cramp")), url=URL, site=required)]

    assert [each for each in told if each in ("review-required", "medical-page-unreviewed")] == ["review-required"]


@pytest.mark.parametrize(
    ("stated", "rules"),
    [
        ("lastReviewed: 2999-01-01\nreviewedBy: Bea Sample", ["review-date"]),
        ("lastReviewed: 2025-05-10\nreviewedBy: { url: /ada/ }", ["reviewer-unnamed"]),
        ("author: Ada Example\nlastReviewed: 2025-05-10\nreviewedBy: Ada Example", ["review-by-author"]),
        ("lastReviewed: 2025-05-10", ["medical-page-unreviewed"]),
    ],
)
def test_a_review_that_was_left_out_is_not_said_to_be_missing(stated, rules):
    site = replace(TODAY, page_types=(("/**", "MedicalWebPage"),))
    source = f"---\ntitle: Calf cramp\n{stated}\n---\nA cramp in the calf passes."
    told = check(export(extract(source, url=URL, suffix=".md", site=site), site), url=URL)

    assert [each.rule for each in told if "review" in each.rule and each.rule != "medical-reviewer"] == rules
