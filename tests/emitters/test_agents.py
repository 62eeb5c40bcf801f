"""Who is in the graph of a page, and which pages are about somebody: https://schema.org/ProfilePage."""

import json

import pytest
from in_vocabulary import problems

from seoexport import Article, Site, export, extract
from seoexport.emitters.agents import agents
from seoexport.emitters.organization_types import ORGANIZATIONS
from seoexport.model import Image, Organization, Origin, Person, Thing
from seoexport.vocabulary import ancestors, type_names

BASE = "https://example.org/"
ADA = Person(name="Ada Example", key="ada", url=f"{BASE}people/ada/")
BEA = Person(name="Bea Sample", key="bea", url="https://bea.example/")
CLINIC = Organization(name="Plain Health", type="MedicalClinic", url=BASE)
SITE = Site(base_url=BASE, publisher=CLINIC, authors=(ADA, BEA))


def graph(html, path, site=SITE):
    page = export(extract(html, url=f"{BASE}{path}", site=site), site)
    return {node["@id"].removeprefix(BASE): node for node in page.graph}


def article(**values):
    return Article(url=f"{BASE}a/", address=f"{BASE}a/", title="A", **values)


class TestProfilePage:
    @pytest.mark.parametrize("path", ["people/ada/", "people/ada/index.html", "people/ada"])
    def test_the_page_of_an_author_is_about_the_author(self, path):
        nodes = graph("<h1>Ada Example</h1>", path)

        page = nodes["people/ada/#webpage"]
        assert (page["@type"], page["mainEntity"]) == ("ProfilePage", {"@id": f"{BASE}#/schema/person/ada"})
        assert nodes["#/schema/person/ada"]["mainEntityOfPage"] == f"{BASE}people/ada/#webpage"

    def test_a_register_needs_no_keys(self):
        nodes = graph("<h1>Ada</h1>", "people/ada/", Site(base_url=BASE, authors=(Person(name="Ada", url=ADA.url),)))

        (name,) = [each for each in nodes if each.startswith("#/schema/person/")]
        assert nodes["people/ada/#webpage"]["mainEntity"] == {"@id": BASE + name}
        assert nodes[name]["mainEntityOfPage"] == f"{BASE}people/ada/#webpage"

    def test_it_is_no_article_for_having_a_date(self):
        nodes = graph('<h1>Ada Example</h1><time datetime="2024-05-10">10 May 2024</time>', "people/ada/")

        assert "people/ada/#article" not in nodes

    def test_it_is_what_front_matter_says(self):
        nodes = graph("---\nseo: {page_type: WebPage}\n---\n<h1>Ada</h1>", "people/ada/")

        assert nodes["people/ada/#webpage"]["@type"] == "WebPage"
        assert "mainEntity" not in nodes["people/ada/#webpage"]

    def test_an_article_on_it_stays(self):
        nodes = graph("---\nseo: {article_type: Article}\n---\n<h1>Ada</h1>", "people/ada/")

        assert nodes["people/ada/#webpage"]["mainEntity"] == [
            {"@id": f"{BASE}#/schema/person/ada"},
            {"@id": f"{BASE}people/ada/#article"},
        ]

    def test_an_author_is_the_same_on_other_pages(self):
        site = Site(base_url=BASE, authors=(ADA,))
        own = graph("<h1>Ada Example</h1>", "people/ada/", site)
        other = graph("---\nauthor: ada\n---\n<h1>Cramp</h1>", "cramp/", site)

        assert own["#/schema/person/ada"] == other["#/schema/person/ada"]

    @pytest.mark.parametrize(
        ("site", "path"),
        [
            (Site(base_url=BASE, authors=(ADA,)), "people/"),
            (Site(base_url=BASE, authors=(BEA,)), "people/bea/"),
            # The home page is about the site, and a page that two people share about neither.
            (Site(base_url=BASE, authors=(Person(name="Ada", key="ada", url=BASE),)), ""),
            (Site(base_url=BASE, authors=(ADA, Person(name="Cy", key="cy", url=ADA.url))), "people/ada/"),
            (Site(base_url=BASE, authors=(Person(name="Ada Example", key="ada"),)), "people/ada/"),
        ],
        ids=["another page", "a page elsewhere", "the home page", "a shared page", "no address"],
    )
    def test_other_pages_are_not_about_an_author(self, site, path):
        nodes = graph("<h1>Ada</h1>", path, site)

        assert nodes[f"{path}#webpage"]["@type"] == "WebPage"
        assert "mainEntity" not in nodes[f"{path}#webpage"]
        assert not any("mainEntityOfPage" in node for node in nodes.values())


class TestAbout:
    @pytest.mark.parametrize("path", ["", "index.html"])
    def test_the_home_page_is_about_the_publisher(self, path):
        assert graph("<h1>Welcome</h1>", path)["#webpage"]["about"] == {"@id": f"{BASE}#organization"}

    @pytest.mark.parametrize("kind", ["AboutPage", "ContactPage"])
    def test_so_are_the_pages_on_the_site(self, kind):
        site = Site(base_url=BASE, publisher=CLINIC, page_types=(("/us/", kind),))

        assert graph("<h1>Us</h1>", "us/", site)["us/#webpage"]["about"] == {"@id": f"{BASE}#organization"}

    def test_other_pages_are_not(self):
        assert "about" not in graph("<h1>Cramp</h1>", "cramp/")["cramp/#webpage"]

    def test_nor_is_the_home_page_of_a_site_without_publisher(self):
        assert "about" not in graph("<h1>Welcome</h1>", "", Site(base_url=BASE))["#webpage"]


class TestAgents:
    def test_everybody_stands_once(self):
        made = Image(url=f"{BASE}a.jpg", creator=BEA, origin=Origin(source="markup"))
        page = article(authors=(ADA, BEA), reviewers=(ADA,), copyright_holder=CLINIC, images=(made,))

        assert agents(page, SITE) == (CLINIC, ADA, BEA)

    def test_whoever_made_a_picture_that_does_not_stand_for_the_page_is_left_out(self):
        first, second = Image(url=f"{BASE}a.jpg"), Image(url=f"{BASE}b.jpg", creator=BEA, origin=Origin(source="text"))

        assert agents(article(images=(first, second)), Site(base_url=BASE)) == ()


class TestOrganization:
    def test_the_types_are_those_of_the_vocabulary(self):
        assert {each for each in type_names() if "Organization" in ancestors(each)} - {"Organization"} == ORGANIZATIONS

    def test_a_picture_of_its_own_stands_beside_the_logo(self):
        picture = {"@type": "ImageObject", "url": f"{BASE}front.jpg"}
        clinic = Organization(name="Plain Health", logo=Image(url=f"{BASE}logo.png"), properties={"image": picture})
        node = graph("<h1>A</h1>", "a/", Site(base_url=BASE, publisher=clinic))["#organization"]

        assert (node["image"], node["logo"]) == (picture, {"@id": f"{BASE}#organization-logo"})

    def test_what_was_stated_of_it_cannot_take_the_place_of_what_it_is(self):
        stated = {"@id": "https://other.example/", "@type": "Person", "name": "Other", "url": "https://other.example/"}
        clinic = Organization(name="Plain Health", url=BASE, properties=stated)
        node = graph("<h1>A</h1>", "a/", Site(base_url=BASE, publisher=clinic))["#organization"]

        assert node == {"@type": "Organization", "@id": f"{BASE}#organization", "name": "Plain Health", "url": BASE}


def test_a_person_who_publishes_stands_where_a_body_would():
    ada = Person(name="Ada Example", url=BASE, image=Image(url=f"{BASE}ada.jpg"), same_as=(BASE, BASE))
    nodes = graph("---\ndate: 2024-05-10\n---\n<h1>Cramp</h1>", "cramp/", Site(base_url=BASE, publisher=ada))
    name = next(each for each in nodes if each.startswith("#/schema/person/") and not each.endswith("-image"))

    assert nodes[name]["image"] == {"@id": f"{BASE}{name}-image"}
    assert nodes[name]["sameAs"] == [BASE]
    assert nodes["cramp/#article"]["publisher"] == nodes["#website"]["publisher"] == {"@id": f"{BASE}{name}"}
    assert json.dumps(nodes[f"{name}-image"]["url"]) == f'"{BASE}ada.jpg"'


@pytest.mark.parametrize("key", ["jürgen", "ada example", "ada@home", "a/b"])
def test_somebody_is_the_same_whatever_else_is_on_the_page(key):
    """Pages that describe more than an article have all their addresses looked at."""
    site = Site(base_url=BASE, authors=(Person(name="Ada Example", key=key),))
    plain, more = (
        export(article(authors=site.authors, things=things), site)
        for things in ((), (Thing(type="Recipe", properties={"name": "Tea"}),))
    )
    people = [[node for node in page.graph if node["@type"] == "Person"] for page in (plain, more)]

    assert people[0] == people[1]
    assert people[0][0]["@id"].isascii()
    assert " " not in people[0][0]["@id"]


def test_whoever_changes_the_graph_of_a_page_changes_no_other_one():
    desk = {"@type": "ContactPoint", "telephone": "+44 20 7946 0000"}
    site = Site(base_url=BASE, publisher=Organization(name="Plain Health", properties={"contactPoint": [desk]}))
    node = next(each for each in export(article(), site).graph if each["@type"] == "Organization")
    node["contactPoint"][0]["telephone"] = "none"

    assert desk["telephone"] == "+44 20 7946 0000"


CREDENTIAL = "EducationalOccupationalCredential"


class TestCredentials:
    """https://schema.org/hasCredential beside https://schema.org/honorificSuffix."""

    @staticmethod
    def person(shown):
        found = extract(f"<h1>A</h1><p>Medically reviewed by {shown}</p>", url=f"{BASE}a/")
        return next(node for node in export(found, Site(base_url=BASE)).graph if node["@type"] == "Person")

    @pytest.mark.parametrize(
        ("shown", "held"),
        [
            ("Lee Example, MD, FACP", [("MD", "degree"), ("FACP", "fellowship")]),
            ("Dr. med. Lee Example", [("Dr. med.", "degree")]),
            ("Prof. Dr. med. Lee Example, PhD", [("Dr. med.", "degree"), ("PhD", "degree")]),
            ("Lee Example, PharmD", [("PharmD", "degree")]),
            ("Lee Example, RN", [("RN", "license")]),
            ("Lee Example, PT, DPT", [("PT", "license"), ("DPT", "degree")]),
            ("Dr Lee Example, MBBS, MRCGP", [("MBBS", "degree"), ("MRCGP", "membership")]),
            ("Lee Example, FRCP", [("FRCP", "fellowship")]),
            ("Lee Example, MS, RD", [("MS", "degree"), ("RD", "license")]),
            ("Lee Example, M.D.", [("M.D.", "degree")]),
        ],
    )
    def test_degrees_stand_beside_a_bare_name(self, shown, held):
        node = self.person(shown)

        assert node["name"] == "Lee Example"
        assert node["hasCredential"] == [
            {"@type": CREDENTIAL, "name": name, "credentialCategory": kind} for name, kind in held
        ]

    @pytest.mark.parametrize(
        "shown",
        ["Lee Example", "Dr. Lee Example", "Dr Lee Example", "Prof. Lee Example", "Lee Example Jr.", "Sir Lee Example"],
    )
    def test_forms_of_address_are_no_degrees(self, shown):
        assert "hasCredential" not in self.person(shown)

    def test_what_the_configuration_states_is_not_repeated(self):
        stated = {"honorificSuffix": "MD", "hasCredential": [{"@type": CREDENTIAL, "name": "Diploma"}]}
        lee = Person(name="Lee Example", properties=stated)
        site = Site(base_url=BASE, authors=(lee,))
        found = extract("<h1>A</h1><p>Medically reviewed by Dr. Lee Example, MD</p>", url=f"{BASE}a/", site=site)

        (node,) = [node for node in export(found, site).graph if node["@type"] == "Person"]

        assert (node["name"], node["hasCredential"]) == ("Lee Example", stated["hasCredential"])

    def test_a_reviewer_of_the_register_has_the_page_about_them(self):
        found = extract("<h1>A</h1><p>Medically reviewed by Ada Example</p>", url=f"{BASE}a/", site=SITE)

        (node,) = [node for node in export(found, SITE).graph if node["@type"] == "Person"]

        assert node["mainEntityOfPage"] == f"{BASE}people/ada/#webpage"

    def test_front_matter_states_credentials_and_numbers_of_a_reviewer(self):
        source = "---\nreviewedBy:\n  name: Lee Example\n  credentials: [MD]\n  orcid: 0000-0002-1694-233X\n  npi: '1234567893'\n---\nx"
        page = export(extract(source, url=f"{BASE}a/", suffix=".md"), Site(base_url=BASE))

        (node,) = [node for node in page.graph if node["@type"] == "Person"]

        assert node["hasCredential"] == [{"@type": CREDENTIAL, "name": "MD", "credentialCategory": "degree"}]
        assert (node["honorificSuffix"], node["sameAs"]) == ("MD", ["https://orcid.org/0000-0002-1694-233X"])
        assert [(each["propertyID"], each["value"]) for each in node["identifier"]] == [
            ("ORCID", "0000-0002-1694-233X"),
            ("NPI", "1234567893"),
        ]
        assert list(problems(list(page.graph))) == []
