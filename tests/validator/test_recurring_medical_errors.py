"""The errors that publishers, plugins and schema.org's own examples repeat: each is told by the rules for it, no other."""

import json

import pytest
from medical_pages import TODAY, URL

from seoexport import check

PUBLISHER = {"@type": "Organization", "name": "Example Health", "url": "https://example.org/"}

#: A page of a health service: parts with aspects of its own, a review with the day of the next, codes without value.
HEALTH_SERVICE = {
    "@context": "http://schema.org",
    "@type": "MedicalWebPage",
    "name": "Cramp",
    "description": "Sudden tightening of a muscle.",
    "url": URL,
    "license": "https://example.org/terms/",
    "author": {"@type": "Organization", "name": "Example Service", "url": "https://example.org/"},
    "about": {"@type": "WebPage", "name": "Cramp", "alternateName": ""},
    "genre": [],
    "keywords": "",
    "dateModified": "2025-05-12T09:10:11+00:00",
    "lastReviewed": ["2025-05-10T09:00:00+00:00", "2028-05-10T09:00:00+00:00"],
    "hasPart": [
        {
            "@type": "HealthTopicContent",
            "headline": "Symptoms of cramp",
            "url": f"{URL}#symptoms",
            "hasHealthAspect": "http://schema.org/SymptomsHealthAspect",
            "hasPart": [{"@type": "WebPageElement", "text": "<p>The calf hurts.</p>"}],
        },
        {
            "@type": "HealthTopicContent",
            "headline": "Finding out what it is",
            "url": f"{URL}#tests",
            "hasHealthAspect": "http://schema.org/DiagnosisHealthAspect",
            "hasPart": [{"@type": "WebPageElement", "text": "<p>A nurse asks.</p>"}],
        },
    ],
    "mainEntityOfPage": [{"@type": "MedicalCode", "codeValue": "", "codingSystem": "SNOMED-CT"}],
}

#: A magazine: the moment of the last change as that of a review, an audience named by an address.
MAGAZINE = {
    "@context": "https://schema.org",
    "@type": "MedicalWebPage",
    "url": URL,
    "headline": "Krampf in der Wade",
    "audience": {"@type": "Audience", "url": "https://schema.org/MedicalAudience"},
    "publisher": {"@type": "Organization", "name": "Beispiel Magazin", "url": "https://example.org/"},
    "inLanguage": "de",
    "description": "",
    "dateModified": "2025-05-10T06:07:08+02:00",
    "lastReviewed": "2025-05-10T06:07:08+02:00",
    "author": [
        {"@type": "Person", "name": "Ada Beispiel", "jobTitle": "Redakteurin", "url": "https://example.org/ada/"}
    ],
}

#: A portal: degrees in the author's name, nothing of the review that the page shows.
PORTAL = {
    "@context": "https://schema.org",
    "@type": "MedicalWebPage",
    "headline": "Cramp",
    "url": URL,
    "author": {"@type": "Person", "name": "Bea Sample, MS, RD"},
    "publisher": PUBLISHER,
    "datePublished": "2025-05-01",
    "dateModified": "2025-05-02",
    "keywords": "",
}

#: A plugin: the publisher as reviewer, the date of the file as that of the review.
PLUGIN = {
    "@context": "https://schema.org",
    "@graph": [
        {
            "@type": "MedicalWebPage",
            "@id": f"{URL}#page",
            "name": "Cramp",
            "datePublished": "2025-05-01T08:00:01+00:00",
            "dateModified": "2025-05-02T10:11:12+00:00",
            "lastReviewed": "2025-05-02T10:11:12+00:00",
            "reviewedBy": {"@type": "Organization", "name": "Example Health", "url": "https://example.org/"},
            "publisher": {"@id": f"{URL}#us"},
            "mainEntity": {
                "@type": "Article",
                "headline": "Cramp",
                "author": {"@type": "Person", "name": "Bea Sample"},
            },
        },
        {**PUBLISHER, "@id": f"{URL}#us"},
    ],
}


def reviewed(**properties):
    reviewer = {"@type": "Person", "name": "Ada Example", "url": "https://example.org/ada/"}
    page = {"@type": "MedicalWebPage", "name": "Cramp", "lastReviewed": "2025-05-10", "reviewedBy": reviewer}
    return {"@context": "https://schema.org", **page, **properties}


def about(**properties):
    return reviewed(about={"@type": "MedicalCondition", "name": "Cramp", **properties})


PAGES = {
    "a health service": (
        HEALTH_SERVICE,
        {"medical-about", "medical-code", "medical-health-aspect", "medical-page-unreviewed", "medical-review-format"},
    ),
    "a magazine": (
        MAGAZINE,
        {"medical-audience", "medical-page-unreviewed", "medical-review-derived", "medical-review-format"},
    ),
    "a portal": (PORTAL, {"medical-name-credentials", "medical-page-unreviewed"}),
    "a plugin": (PLUGIN, {"medical-review-derived", "medical-review-format"}),
    "1 code instead of codeValue": (
        about(code={"@type": "MedicalCode", "code": "R25.2", "codingSystem": "ICD-10-CM"}),
        {"medical-code"},
    ),
    "2 empty codes": (about(code=[{"@type": "MedicalCode", "codeValue": "", "codingSystem": ""}]), {"medical-code"}),
    "3 a specialty in words": (reviewed(specialty="Psychiatry"), {"medical-specialty"}),
    "3 a specialty that is none": (
        {"@context": "https://schema.org", "@type": "MedicalClinic", "name": "Practice", "medicalSpecialty": "http://schema.org/Endocrinology"},
        {"medical-specialty"},
    ),
    "4 a review of the article": (
        {"@context": "https://schema.org", "@graph": [
            {"@type": "MedicalWebPage", "@id": f"{URL}#page", "name": "Cramp"},
            {"@type": "Article", "headline": "Cramp", "lastReviewed": "2025-05-10", "specialty": "https://schema.org/Neurologic",
             "reviewedBy": {"@type": "Person", "name": "Ada Example", "url": "https://example.org/ada/"}},
        ]},
        {"medical-property-place"},
    ),
    "4 a review of a part": (
        reviewed(hasPart={"@type": "HealthTopicContent", "headline": "Causes", "lastReviewed": "2025-05-10"}),
        {"medical-property-place"},
    ),
    "5 a review at the time of the build": (
        reviewed(lastReviewed="2025-05-10T01:02:03Z", dateModified="2025-05-10T01:02:03Z"),
        {"medical-review-derived", "medical-review-format"},
    ),
    "6 a review with a time": (reviewed(lastReviewed="2025-05-10T00:00:00Z"), {"medical-review-format"}),
    "6 two dates of a review": (reviewed(lastReviewed=["2025-05-10", "2028-05-10"]), {"medical-review-format"}),
    "7 a doctor as organization": (
        reviewed(reviewedBy={"@type": "Physician", "name": "Ada Example", "jobTitle": "Neurologist", "honorificSuffix": "MD"}),
        {"medical-person-type"},
    ),
    "7 the publisher as reviewer": (reviewed(reviewedBy=PUBLISHER, publisher=PUBLISHER), {"medical-review-derived"}),
    "8 a type as audience": (reviewed(medicalAudience="https://schema.org/Patient"), {"medical-audience"}),
    "8 a member as type": (reviewed(medicalAudience={"@type": "Clinician"}), {"medical-audience"}),
    "9 texts for things": (
        about(cause="Thirst", signOrSymptom=["Pain"], riskFactor="Age", possibleTreatment=["Rest", "Salt"]),
        {"medical-text-value"},
    ),
    "10 a habit as prevention": (
        about(primaryPrevention={"@type": "LifestyleModification", "name": "Stretching"}),
        {"medical-range"},
    ),
    "10 an operation as treatment": (
        about(possibleTreatment=[{"@type": "SurgicalProcedure", "name": "Release"}, {"@type": "PsychologicalTreatment", "name": "Talks"}]),
        {"medical-range"},
    ),
    "11 an aspect in words": (
        reviewed(hasPart={"@type": "HealthTopicContent", "headline": "Causes", "hasHealthAspect": "Causes"}),
        {"medical-health-aspect"},
    ),
    "11 an aspect of a type that there is not": (
        reviewed(hasPart={"@type": "HealthTopicContent", "hasHealthAspect": {"@type": "HealthAspect", "name": "Causes"}}),
        {"medical-health-aspect"},
    ),
    "11 an aspect of an element": (
        reviewed(hasPart={"@type": "WebPageElement", "hasHealthAspect": "https://schema.org/CausesHealthAspect"}),
        {"medical-property-place"},
    ),
    "12 a retired property": (reviewed(aspect="Overview"), {"medical-aspect"}),
    "12 a text as main content": (reviewed(mainContentOfPage="Cramps are common."), {"medical-main-content"}),
    "12 degrees in a name": (
        reviewed(author={"@type": "Person", "name": "Bea Sample, MD"}),
        {"medical-name-credentials"},
    ),
    "12 a page that is a drug": (reviewed(**{"@type": ["MedicalWebPage", "Drug"]}), {"medical-page-type"}),
    "12 a page that is a practice": (reviewed(**{"@type": ["MedicalWebPage", "MedicalBusiness"]}), {"medical-page-type"}),
}  # fmt: skip


@pytest.mark.parametrize("name", PAGES)
def test_each_error_is_told_by_its_rules_alone(name):
    node, rules = PAGES[name]
    source = f'<title>Cramp</title><script type="application/ld+json">{json.dumps(node)}</script><p>Text.</p>'
    found = check(source, url=URL, site=TODAY)

    assert {each.rule for each in found if each.rule.startswith(("medical-", "markup-", "json-"))} == rules


def test_a_page_in_order_is_silent():
    source = f'<script type="application/ld+json">{json.dumps(about())}</script>'
    found = check(source, url=URL, site=TODAY)

    assert [each.rule for each in found if each.rule.startswith(("medical-", "markup-", "json-"))] == []
