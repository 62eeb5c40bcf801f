"""Publisher and authors of a configuration: every property of schema.org for their type, and no other one."""

import pytest

from seoexport import load
from seoexport.emitters.organization_types import ORGANIZATIONS
from seoexport.errors import UnusableConfig
from seoexport.model import Image, Organization, Person

BASE = "https://example.org/"


@pytest.fixture
def configured(tmp_path):
    def configured(text):
        path = tmp_path / "seoexport.yaml"
        path.write_text(f"base_url: {BASE}\n{text}\n", encoding="utf-8")
        return load(path)

    return configured


@pytest.mark.parametrize(
    ("kind", "stated", "expected"),
    [
        ("Organization", "legal_name: Plain Ltd", {"legalName": "Plain Ltd"}),
        ("Organization", "legalName: Plain Ltd", {"legalName": "Plain Ltd"}),
        ("Organization", "parent_organization: Crumb", {"parentOrganization": {"@type": "Organization", "name": "Crumb"}}),
        ("Organization", "founding_date: 2001-05-10", {"foundingDate": "2001-05-10"}),
        ("Organization", "vat_id: GB1\nlei_code: X\nnaics: 621111", {"vatID": "GB1", "leiCode": "X", "naics": "621111"}),
        ("Organization", "number_of_employees: 7", {"numberOfEmployees": {"@type": "QuantitativeValue", "value": 7}}),
        ("Organization", "publishing_principles: /rules/", {"publishingPrinciples": f"{BASE}rules/"}),
        ("Hospital", "medical_specialty: Cardiovascular", {"medicalSpecialty": "https://schema.org/Cardiovascular"}),
        ("LocalBusiness", "price_range: ££\nopening_hours: Mo-Fr 09:00-17:00", {"priceRange": "££", "openingHours": "Mo-Fr 09:00-17:00"}),
        ("Physician", "geo: {latitude: 1.5, longitude: 2}", {"geo": {"@type": "GeoCoordinates", "latitude": 1.5, "longitude": 2}}),
        ("OnlineStore", "contact_point: {telephone: '+44 1', contact_type: help}", {"contactPoint": {"@type": "ContactPoint", "telephone": "+44 1", "contactType": "help"}}),
        ("Person", "honorific_prefix: Dr\npronouns: she/her", {"honorificPrefix": "Dr", "pronouns": "she/her"}),
        ("Person", "knows_about: [calves, heels]", {"knowsAbout": ["calves", "heels"]}),
        ("Person", "affiliation: {type: Hospital, name: Crumb}", {"affiliation": {"@type": "Hospital", "name": "Crumb"}}),
        ("Person", "description: Writes.", {}),
    ],
)  # fmt: skip
def test_a_property_of_schema_org(configured, kind, stated, expected):
    lines = "\n".join(f"  {line}" for line in stated.split("\n"))

    publisher = configured(f"publisher:\n  type: {kind}\n  name: Plain\n{lines}").publisher

    assert publisher.properties == expected
    assert (publisher.type if isinstance(publisher, Organization) else "Person") == kind


@pytest.mark.parametrize("kind", sorted(ORGANIZATIONS))
def test_every_type_of_organization(configured, kind):
    assert configured(f"publisher: {{type: {kind}, name: Plain}}").publisher.type == kind


@pytest.mark.parametrize(
    ("stated", "message"),
    [
        (
            "publisher:\n  name: Plain\n  type: Organisation",
            ":4: publisher: type is 'Organisation', which is no type of person or organization; "
            "did you mean 'Organization'?",
        ),
        (
            "authors:\n  ada:\n    name: Ada\n    type: Recipe#",
            ":5: authors.ada: type is 'Recipe#', which is no type of person or organization; "
            "its types: https://schema.org/Organization",
        ),
        (
            "publisher:\n  name: Plain\n  telefone: '1'",
            ":4: publisher: Organization has no property 'telefone' (\"1\"); did you mean 'telephone'?",
        ),
        (
            "publisher:\n  name: Plain\n  price_range: ££",
            ":4: publisher: Organization has no property 'price_range' (\"££\"); it is one of LocalBusiness",
        ),
        (
            "authors:\n  ada:\n    name: Ada\n    birth_date: soon",
            ':5: authors.ada: birthDate is "soon"; it must be a date such as 2024-05-10',
        ),
        (
            "publisher:\n  name: Plain\n  contact_point:\n    - contact_typ: help",
            ":5: publisher.contact_point.0: ContactPoint has no property 'contact_typ' (\"help\"); "
            "did you mean 'contactType'?",
        ),
        (
            "publisher:\n  name: Plain\n  same_as: [Plain]",
            ":4: publisher: same_as is 'Plain'; it must be an absolute URL such as https://example.org/",
        ),
        (
            "publisher:\n  name: Plain\n  logo: {url: 'javascript:x()'}",
            ":4: publisher: logo is 'javascript:x()'; it must be an absolute URL such as https://example.org/",
        ),
        ("publisher:\n  name: Plain\n  sameAs: 5", ":4: publisher: sameAs is 5; it must be a list"),
    ],
)
def test_what_does_not_fit(configured, tmp_path, stated, message):
    with pytest.raises(UnusableConfig) as error:
        configured(stated)

    assert str(error.value) == f"{tmp_path / 'seoexport.yaml'}{message}"


class TestPublisherAndAuthors:
    def test_the_publisher_as_employer_is_a_reference(self, configured):
        site = configured(
            "publisher: {name: Plain Health}\n"
            "authors:\n"
            "  ada: {name: Ada Example, works_for: plain health, member_of: Plain Health}\n"
            "  bea: {name: Bea Sample, affiliation: {name: Plain Health, url: /}}\n"
            "  cy: {name: Cy Other, affiliation: {name: Plain Health, telephone: '1'}, works_for: Crumb}"
        )

        publisher = {"@id": f"{BASE}#organization"}
        assert [author.properties for author in site.authors] == [
            {"worksFor": publisher, "memberOf": publisher},
            {"affiliation": publisher},
            {
                "affiliation": {"@type": "Organization", "name": "Plain Health", "telephone": "1"},
                "worksFor": {"@type": "Organization", "name": "Crumb"},
            },
        ]

    def test_without_a_publisher_a_name_stays_a_name(self, configured):
        (ada,) = configured("authors: {ada: {name: Ada, works_for: Plain Health}}").authors

        assert ada.properties == {"worksFor": {"@type": "Organization", "name": "Plain Health"}}

    def test_a_person_who_publishes_and_writes_is_one_person(self, configured):
        site = configured(
            "publisher: {type: Person, name: Ada Example, image: /ada.jpg}\n"
            "authors: {ada: {name: Ada Example, url: /ada/, job_title: Physiotherapist}}"
        )

        ada = Person(
            name="Ada Example",
            url=f"{BASE}ada/",
            image=Image(url=f"{BASE}ada.jpg"),
            job_title="Physiotherapist",
            key="ada",
        )
        assert (site.publisher, site.authors) == (ada, (ada,))

    def test_a_body_that_is_called_like_an_author_is_not_the_author(self, configured):
        site = configured("publisher: {name: Ada Example}\nauthors: {ada: {name: Ada Example}}")

        assert isinstance(site.publisher, Organization)
        assert site.authors == (Person(name="Ada Example", key="ada"),)

    def test_addresses_of_profiles_stand_once(self, configured):
        site = configured(f"publisher: {{name: Plain, sameAs: [{BASE}x, {BASE}x], twitter: '@plain'}}")

        assert site.publisher.same_as == (f"{BASE}x", "https://x.com/plain")

    def test_a_body_has_its_logo_and_its_picture(self, configured):
        site = configured(
            "publisher: {name: Plain, logo: /l.png, image: {url: /f.jpg, width: 9, height: 6, alt: Door}}"
        )

        assert site.publisher.logo == Image(url=f"{BASE}l.png")
        assert site.publisher.properties["image"] == {
            "@type": "ImageObject",
            "url": f"{BASE}f.jpg",
            "contentUrl": f"{BASE}f.jpg",
            "width": 9,
            "height": 6,
            "caption": "Door",
        }

    def test_a_picture_alone_is_the_logo(self, configured):
        publisher = configured("publisher: {name: Plain, image: /f.jpg}").publisher

        assert (publisher.logo, publisher.properties) == (Image(url=f"{BASE}f.jpg"), {})


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        (
            "credentials: [MD, PhD]",
            {
                "honorificSuffix": "MD, PhD",
                "hasCredential": [
                    {"@type": "EducationalOccupationalCredential", "name": "MD", "credentialCategory": "degree"},
                    {"@type": "EducationalOccupationalCredential", "name": "PhD", "credentialCategory": "degree"},
                ],
            },
        ),
        (
            "credentials: Diploma in Sports Medicine",
            {"hasCredential": [{"@type": "EducationalOccupationalCredential", "name": "Diploma in Sports Medicine"}]},
        ),
        ("npi: '1234567893'", {"identifier": [{"@type": "PropertyValue", "propertyID": "NPI", "value": "1234567893"}]}),
        ("npi: 1234567893", {"identifier": [{"@type": "PropertyValue", "propertyID": "NPI", "value": "1234567893"}]}),
        ("gmc: '7654321'", {"identifier": [{"@type": "PropertyValue", "propertyID": "GMC", "value": "7654321"}]}),
        (
            "identifier: A1\n    gmc: '7654321'",
            {"identifier": ["A1", {"@type": "PropertyValue", "propertyID": "GMC", "value": "7654321"}]},
        ),
    ],
)
def test_what_a_person_holds_and_is_registered_as(configured, stated, expected):
    assert configured(f"authors:\n  ada:\n    name: Ada\n    {stated}").authors[0].properties == expected


@pytest.mark.parametrize("stated", ["0000-0002-1825-0097", "https://orcid.org/0000-0002-1825-0097"])
def test_an_orcid_is_a_profile_and_an_identifier(configured, stated):
    (ada,) = configured(f"authors:\n  ada:\n    name: Ada\n    orcid: {stated}").authors

    assert ada.same_as == ("https://orcid.org/0000-0002-1825-0097",)
    assert ada.properties["identifier"] == [
        {"@type": "PropertyValue", "propertyID": "ORCID", "value": "0000-0002-1825-0097"}
    ]


@pytest.mark.parametrize(
    ("stated", "message"),
    [
        ("orcid: 0000-0002-1825-0098", "orcid is '0000-0002-1825-0098'; it must be an ORCID iD such as 0000-0002-1825-0097, with its check digit"),
        ("npi: 1234567890", "npi is '1234567890'; it must be a National Provider Identifier such as 1234567893, with its check digit"),
        ("gmc: '12'", "gmc is '12'; it must be a reference number of the GMC, seven digits"),
        ("credentials: [MD, Jr.]", "credentials is 'Jr.'; it must be a degree or a licence such as MD"),
        ("credentials: Sir", "credentials is 'Sir'; it must be a degree or a licence such as MD"),
    ],
)  # fmt: skip
def test_a_number_or_a_title_that_is_none_is_refused(configured, stated, message):
    with pytest.raises(UnusableConfig) as error:
        configured(f"authors:\n  ada:\n    name: Ada\n    {stated}")

    assert str(error.value).endswith(f":5: authors.ada: {message}")


def test_a_body_holds_no_credentials(configured):
    with pytest.raises(UnusableConfig, match="Organization has no property 'credentials'"):
        configured("publisher: {name: Plain, credentials: [MD]}")
