"""What a health page is about: what was stated of it comes before what its title says."""

import pytest

from seoexport import Site, export, extract
from seoexport.model import Anatomy
from seoexport.one_or_many import as_list
from seoexport.vocabulary import has

BODY = "\n## Symptoms\n\nIt hurts.\n\n## Treating shin splints\n\nRest.\n"
TITLE = "title: What causes shin splints?"
CONDITION = {"@type": "MedicalCondition", "name": "Gout"}


def page(*lines, body=BODY):
    matter = "\n".join((TITLE, *lines, "seo:", "  page_type: MedicalWebPage"))
    return extract(f"---\n{matter}\n---\n{body}", url="https://example.org/a/", suffix=".md")


def built(markup="", body="<h2>Treating shin splints</h2><p>Rest.</p>", title="What causes shin splints?"):
    site = Site(base_url="https://example.org/", page_types=(("/**", "MedicalWebPage"),))
    script = f'<script type="application/ld+json">{markup}</script>' if markup else ""
    source = f"<title>{title}</title>{script}<h1>{title}</h1>{body}"
    return extract(source, url="https://example.org/a/", site=site)


def found(article, rule):
    return [each.problem for each in article.findings if each.rule == rule]


class TestPrecedence:
    def test_front_matter_comes_first(self):
        article = page("condition: medial tibial stress syndrome")

        assert article.subject.name == "medial tibial stress syndrome"
        assert article.subject.type == "MedicalCondition"
        assert article.subject.origin == ("front matter", "condition", None, 3, None)

    def test_then_what_is_described_under_seo(self):
        article = extract(
            "---\ntitle: What causes shin splints?\nseo:\n  page_type: MedicalWebPage\n  medical_condition:\n"
            f"    name: Gout\n    alternate_name: podagra\n    stage: late\n---\n{BODY}",
            url="https://example.org/a/",
            suffix=".md",
        )

        assert (article.subject.name, article.subject.alternate_names) == ("Gout", ("podagra",))
        assert article.subject.origin.key == "seo.medical_condition"

    @pytest.mark.parametrize("key", ["about", "mainEntity"])
    def test_then_what_the_mark_up_says_that_the_page_is_about(self, key):
        article = built(f'{{"@type": "MedicalWebPage", "{key}": {{"@type": "MedicalCondition", "name": "Gout"}}}}')

        assert article.subject.name == "Gout"
        assert article.subject.origin.source == "markup"

    def test_then_the_title(self):
        article = page()

        assert article.subject.name == "shin splints"
        assert article.subject.origin.key == "title"

    def test_then_the_h1(self):
        article = page(body=f"# Shin splints: symptoms and treatment\n{BODY}").subject
        other = extract(
            "---\ntitle: When every step hurts\nseo:\n  page_type: MedicalWebPage\n---\n"
            f"# Shin splints: symptoms and treatment\n{BODY}",
            url="https://example.org/a/",
            suffix=".md",
        ).subject

        assert (article.origin.key, other.origin.key) == ("title", "h1")
        assert other.name == "Shin splints"

    @pytest.mark.parametrize(
        "markup",
        [
            '{"@type": "MedicalWebPage", "about": {"@type": "Thing", "name": "Gout"}}',
            '{"@type": "MedicalWebPage", "about": [{"@type": "MedicalCondition", "name": "Gout"}, '
            '{"@type": "MedicalCondition", "name": "Flu"}]}',
            '{"@type": "MedicalWebPage", "about": {"@type": "MedicalCondition"}}',
            '{"@type": "MedicalWebPage", "about": "Gout"}',
        ],
    )
    def test_mark_up_that_names_no_one_subject_leaves_it_to_the_title(self, markup):
        assert built(markup).subject.name == "shin splints"

    def test_of_several_described_in_mark_up_none_is_the_subject_unless_the_page_says_which(self):
        nodes = '{"@type": "MedicalCondition", "name": "Gout"}, {"@type": "MedicalCondition", "name": "Flu"}'
        which = '{"@type": "MedicalWebPage", "about": {"@type": "MedicalCondition", "name": "Gout"}}'

        assert built(f'{{"@graph": [{nodes}]}}').subject is None
        assert built(f'{{"@graph": [{nodes}, {which}]}}').subject.name == "Gout"


class TestStated:
    @pytest.mark.parametrize("off", ["false", "none", "'no'", "off"])
    def test_can_be_switched_off(self, off):
        article = page(f"condition: {off}")

        assert article.subject is None
        assert found(article, "health-subject-unknown") == []

    def test_takes_a_mapping_in_any_spelling(self):
        article = page(
            "condition:",
            "  name: Calf cramp",
            "  type: medical_symptom",
            "  alternate_names: [charley horse]",
            "  anatomy: calf",
            "  population: runners",
            "  pathophysiology: The muscle shortens.",
            "  same_as: https://example.org/terms/cramp",
        )
        subject = article.subject

        assert (subject.name, subject.type, subject.population) == ("Calf cramp", "MedicalSymptom", "runners")
        assert subject.alternate_names == ("charley horse",)
        assert subject.anatomy == (Anatomy("calf", "SuperficialAnatomy"),)
        assert subject.properties == {"pathophysiology": "The muscle shortens."}
        assert subject.same_as == ("https://example.org/terms/cramp",)
        assert found(article, "stated-property") == []

    @pytest.mark.parametrize(
        "codes",
        [
            "codes: [{ system: ICD-10-CM, value: M10.9 }]",
            "code: { system: ICD-10-CM, value: M10.9 }",
            "code: { codingSystem: ICD-10-CM, code_value: M10.9 }",
        ],
    )
    def test_takes_codes_as_the_table_of_conditions_has_them(self, codes):
        article = page("condition:", "  name: Gout", f"  {codes}")
        (code,) = as_list(article.subject.properties["code"])

        assert code == {"@type": "MedicalCode", "codingSystem": "ICD-10-CM", "codeValue": "M10.9"}
        assert found(article, "stated-property") == []

    def test_takes_no_word_for_a_code(self):
        (problem,) = found(page("condition:", "  name: Gout", "  codes: none"), "stated-property")

        assert problem.message == "MedicalCondition has no property 'codes' (\"none\"); did you mean 'code'?"

    @pytest.mark.parametrize(
        ("lines", "message", "line"),
        [
            (["condition: 7"], "condition is 7; it must be a name, a mapping with one, or false", 3),
            (["condition: [gout, flu]"], "condition has 2 entries; the first is used", 3),
            (
                ["condition:", "  type: MedicalSymptom"],
                "condition states no name; it must be a name or a mapping with one",
                3,
            ),
            (
                ["condition:", "  name: Gout", "  stages: late"],
                "MedicalCondition has no property 'stages' (\"late\")",
                5,
            ),
            (
                ["condition:", "  name: Gout", "  type: Hospital"],
                'type is "Hospital"; it must be DietarySupplement or Drug',
                5,
            ),
        ],
    )
    def test_tells_what_does_not_fit_with_its_line(self, lines, message, line):
        (problem,) = found(page(*lines), "stated-property")

        assert problem.message.startswith(message)
        assert problem.line == line

    def test_what_does_not_fit_leaves_it_to_the_title(self):
        assert page("condition: 7").subject.name == "shin splints"

    def test_properties_are_those_that_the_type_has(self):
        subject = page("condition:", "  name: Gout", "  possible_complication: joint damage", "  isbn: 7").subject

        assert subject.properties == {"possibleComplication": "joint damage"}
        assert all(has(subject.type, name) for name in subject.properties)


class TestUnknown:
    MESSAGE = (
        "health page with a title that does not tell for certain what it is about: 'When every step hurts'; state its "
        "subject as condition: NAME in the front matter, or condition: false if it has none"
    )

    def test_is_told_with_the_title_and_the_remedy(self):
        article = built(title="When every step hurts")

        assert article.subject is None
        assert [each.message for each in found(article, "health-subject-unknown")] == [self.MESSAGE]

    def test_is_not_told_where_the_subject_is_known(self):
        assert found(page(), "health-subject-unknown") == []
        assert found(page("condition: gout"), "health-subject-unknown") == []

    def test_is_not_told_of_other_pages(self):
        source = "<h1>When every step counts</h1><h2>Symptoms</h2><p>None.</p>"
        article = extract(source, url="https://example.org/a/")

        assert (article.page_type, article.subject, found(article, "health-subject-unknown")) == ("WebPage", None, [])


def test_the_graph_has_the_subject_with_its_body_part_and_other_name():
    body = "<p>Heel spurs, also known as calcaneal spurs, grow slowly over many years.</p><h2>Treating heel spurs</h2>"
    article = built(title="What causes heel spurs?", body=body)
    graph = export(article, Site(base_url="https://example.org/")).graph
    node = next(each for each in graph if each["@type"] == "MedicalCondition")

    assert node == {
        "@type": "MedicalCondition",
        "@id": "https://example.org/a/#medical-condition",
        "name": "heel spurs",
        "alternateName": ["calcaneal spurs"],
        "associatedAnatomy": [{"@type": "SuperficialAnatomy", "name": "heel"}],
        "subjectOf": {"@id": "https://example.org/a/#webpage"},
    }
