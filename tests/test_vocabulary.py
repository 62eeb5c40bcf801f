"""The table says what schema.org's own pages say; the facts here were read there, term by term."""

import pytest

from seoexport.vocabulary import (
    accepts,
    ancestors,
    enumerations_of,
    has,
    is_type,
    members,
    properties_of,
    property_of,
    superseded_by,
    tolerates,
)


@pytest.mark.parametrize(
    "name", ["Thing", "FAQPage", "3DModel", "PodcastEpisode", "Hospital", "LinkRole", "Text", "URL"]
)
def test_is_a_type(name):
    assert is_type(name)


@pytest.mark.parametrize(
    "name", ["", "faqpage", "name", "https://schema.org/Thing", "Monday", "constructor", "_3DModel"]
)
def test_is_no_type(name):
    assert not is_type(name)
    assert ancestors(name) == frozenset()
    assert properties_of(name) == frozenset()


@pytest.mark.parametrize(
    ("name", "above"),
    [
        ("Thing", set()),
        ("FAQPage", {"WebPage", "CreativeWork", "Thing"}),
        ("BlogPosting", {"SocialMediaPosting", "Article", "CreativeWork", "Thing"}),
        ("BreadcrumbList", {"ItemList", "Intangible", "Thing"}),
        ("3DModel", {"MediaObject", "CreativeWork", "Thing"}),
        (
            "Physician",
            {"MedicalBusiness", "LocalBusiness", "MedicalOrganization", "Organization", "Place", "Thing"},
        ),
        ("SeekToAction", {"Action", "Thing"}),
        ("BroadcastEvent", {"PublicationEvent", "Event", "Thing"}),
        ("Course", {"CreativeWork", "LearningResource", "Thing"}),
        ("EmployeeRole", {"OrganizationRole", "Role", "Intangible", "Thing"}),
        ("Integer", {"Number", "DataType"}),
        ("XPathType", {"Text", "DataType"}),
        ("Dermatology", {"MedicalBusiness", "LocalBusiness", "Organization", "Place", "Thing"}),
    ],
)
def test_ancestors(name, above):
    assert ancestors(name) == above | {name}


@pytest.mark.parametrize(
    ("name", "domain", "range_"),
    [
        ("author", {"CreativeWork", "Rating"}, {"Organization", "Person"}),
        ("datePublished", {"Certification", "CreativeWork"}, {"Date", "DateTime"}),
        ("lastReviewed", {"WebPage"}, {"Date"}),
        ("reviewedBy", {"WebPage"}, {"Organization", "Person"}),
        ("acceptedAnswer", {"Question"}, {"Answer", "ItemList"}),
        ("sameAs", {"Thing"}, {"URL"}),
        ("cssSelector", {"SpeakableSpecification", "WebPageElement"}, {"CssSelectorType"}),
        ("isAccessibleForFree", {"CreativeWork", "Event", "Place"}, {"Boolean"}),
        ("articleSection", {"Article"}, {"Text"}),
        ("medicalAudience", {"MedicalWebPage"}, {"MedicalAudience", "MedicalAudienceType"}),
    ],
)
def test_a_property(name, domain, range_):
    known = property_of(name)

    assert (known.domain, known.range, known.superseded_by) == (domain, range_, None)


@pytest.mark.parametrize("name", ["", "Person", "Author", "@id", "@type", "schema:name", "hasOwnProperty"])
def test_no_property(name):
    assert property_of(name) is None
    assert not has("Thing", name)
    assert not accepts(name, "Text")
    assert not tolerates(name, "Text")


@pytest.mark.parametrize(
    ("term", "replacement"),
    [
        ("aspect", "mainContentOfPage"),
        ("fileFormat", "encodingFormat"),
        ("isBasedOnUrl", "isBasedOn"),
        ("ingredients", "recipeIngredient"),
        ("reviews", "review"),
        ("UserComments", "InteractionCounter"),
        ("Code", "SoftwareSourceCode"),
        ("review", None),
        ("WebPage", None),
        ("nothing", None),
    ],
)
def test_what_replaces_a_term(term, replacement):
    assert superseded_by(term) == replacement


@pytest.mark.parametrize(
    ("type_name", "property_name", "expected"),
    [
        ("MedicalWebPage", "aspect", True),
        ("MedicalWebPage", "name", True),
        ("WebPage", "aspect", False),
        ("FAQPage", "mainEntity", True),
        ("FAQPage", "acceptedAnswer", False),
        ("Article", "lastReviewed", False),
        ("Article", "wordCount", True),
        ("Hospital", "medicalSpecialty", True),
        ("Hospital", "address", True),
        ("Organization", "medicalSpecialty", False),
        ("PodcastEpisode", "partOfSeries", True),
        ("VideoObject", "hasPart", True),
        ("ImageObject", "author", True),
        ("Person", "author", False),
        ("Text", "name", False),
    ],
)
def test_has(type_name, property_name, expected):
    assert has(type_name, property_name) is expected
    assert (property_name in properties_of(type_name)) is expected


@pytest.mark.parametrize(
    ("property_name", "type_name", "expected"),
    [
        ("author", "Person", True),
        ("author", "MedicalClinic", True),
        ("author", "Role", True),
        ("author", "OrganizationRole", True),
        ("author", "Thing", False),
        ("author", "Text", False),
        ("image", "ImageObject", True),
        ("image", "Barcode", True),
        ("image", "URL", True),
        ("image", "Text", False),
        ("keywords", "URL", True),
        ("mainEntity", "Question", True),
        ("mainEntity", "Text", False),
        ("position", "Integer", True),
        ("width", "Integer", False),
        ("datePublished", "Date", True),
        ("lastReviewed", "DateTime", False),
        ("about", "MedicalCondition", True),
    ],
)
def test_accepts(property_name, type_name, expected):
    assert accepts(property_name, type_name) is expected


@pytest.mark.parametrize(
    ("property_name", "type_name", "expected"),
    [
        ("author", "Person", True),
        ("author", "Text", True),
        ("author", "URL", True),
        ("image", "Text", True),
        ("author", "Number", False),
        ("author", "Place", False),
        ("lastReviewed", "DateTime", False),
    ],
)
def test_tolerates(property_name, type_name, expected):
    assert tolerates(property_name, type_name) is expected


class TestEnumerations:
    def test_members(self):
        assert members("MedicalAudienceType") == {"Clinician", "MedicalResearcher"}
        assert members("EventStatusType") == {
            "EventCancelled",
            "EventMovedOnline",
            "EventPostponed",
            "EventRescheduled",
            "EventScheduled",
        }

    def test_members_of_what_lies_below_count(self):
        assert {"EventScheduled", "ActiveActionStatus", "OrderDelivered"} <= members("StatusEnumeration")

    @pytest.mark.parametrize("name", ["", "WebPage", "Monday", "nothing"])
    def test_what_lists_nothing(self, name):
        assert members(name) == frozenset()

    @pytest.mark.parametrize(
        ("member", "enumerations"),
        [
            ("Monday", {"DayOfWeek"}),
            ("Cardiovascular", {"MedicalSpecialty"}),
            ("Dermatology", {"MedicalSpecialty"}),
            ("Radiography", {"MedicalImagingTechnique", "MedicalSpecialty"}),
            ("InStock", {"ItemAvailability"}),
            ("True", {"Boolean"}),
            ("monday", set()),
            ("Thing", set()),
        ],
    )
    def test_enumerations_of(self, member, enumerations):
        assert enumerations_of(member) == enumerations
