"""Overrides at work: on the graph, on the tags, on the whole output, and what is said of those that find nothing."""

import json

import pytest

from seoexport import Site, check, export, extract
from seoexport.config import load
from seoexport.errors import UnusableConfig, UnusableOverride

URL = "https://example.org/calf-cramp/"
SITE = Site(base_url="https://example.org/", name="Plain Health")
PAGE = """---
title: Calf cramp
description: A cramp that comes at night.
date: 2024-05-10
author: Ada Example
tags: [calf, night]
image: /calf.png
seo:
  {}
---
It passes within minutes.

## FAQ

### Is it bad?

No.
"""


def page(*lines, **options):
    source = PAGE.format("\n  ".join(lines) or "other: key")
    return export(extract(source, url=URL, suffix=".md", site=SITE), SITE, **options)


def node(page, kind):
    return next((node for node in page.graph if node["@type"] == kind), None)


def tags(page, name):
    found = ((dict(tag.attributes), tag.text) for tag in page.tags)
    return [
        text or attributes.get("content") or attributes.get("href")
        for attributes, text in found
        if name in (attributes.get("name"), attributes.get("property"), attributes.get("rel"))
        or (name == "title" and text)
    ]


def messages(page):
    return [(each.rule, each.problem.message, each.problem.line) for each in page.findings]


class TestNodes:
    def test_sets_a_property_and_nothing_else(self):
        before, after = page(), page("set: {Article: {headline: Short}}")

        assert node(after, "Article") == node(before, "Article") | {"headline": "Short"}
        assert node(after, "WebPage") == node(before, "WebPage")
        assert after.tags == before.tags

    def test_appends_to_a_list_and_to_a_single_value(self):
        made = page("append: {Article: {keywords: [sleep]}, WebPage: {name: Cramps}}")

        assert node(made, "Article")["keywords"] == ["calf", "night", "sleep"]
        assert node(made, "WebPage")["name"] == ["Calf cramp", "Cramps"]

    def test_appends_however_the_property_is_spelt(self):
        made = page("recipe: {recipe_ingredient: [leek, salt]}", "append: {Recipe: {recipe_ingredient: oil}}")

        assert node(made, "Recipe")["recipeIngredient"] == ["leek", "salt", "oil"]

    @pytest.mark.parametrize("line", ["drop: [.wordCount]", "drop: ['.']", "set: {'': {headline: Short}}"])
    def test_what_names_nothing_does_not_switch_the_page_off(self, line):
        made = page(line)

        assert made.graph == page().graph

    def test_drops_a_property(self):
        assert "wordCount" not in node(page("drop: [Article.wordCount]"), "Article")

    def test_drops_a_node_with_every_reference_to_it(self):
        made = page("drop: [FAQPage]")

        assert "#faq" not in json.dumps(made.graph)
        assert messages(made) == []

    def test_a_node_that_lacks_what_it_needs_goes_too(self):
        made = page("drop: [Article.headline]")

        assert node(made, "Article") is None
        assert "#article" not in json.dumps(made.graph)
        assert [rule for rule, *_ in messages(made)] == ["graph-node-left-out"]

    def test_replaces_a_node_and_keeps_its_identity(self):
        made = page("replace: {FAQPage: {mainEntity: [{'@type': Question, name: 'Why?'}]}}")

        assert node(made, "FAQPage") == {
            "@type": "FAQPage",
            "@id": URL + "#faq",
            "mainEntity": [{"@type": "Question", "name": "Why?"}],
        }

    def test_adds_a_node_to_which_others_can_refer(self):
        made = page(
            "add: {'@type': MedicalCondition, name: Calf cramp}",
            "  set: {Article: {about: {'@id': '#medicalcondition'}}}".strip(),
        )

        assert node(made, "MedicalCondition") == {
            "@type": "MedicalCondition",
            "@id": URL + "#medicalcondition",
            "name": "Calf cramp",
        }
        assert node(made, "Article")["about"] == {"@id": URL + "#medicalcondition"}

    def test_finds_a_node_by_its_fragment(self):
        assert node(page("set: {'#article': {headline: Short}}"), "Article")["headline"] == "Short"

    @pytest.mark.parametrize(
        ("kind", "target"), [("BlogPosting", "Article"), ("NewsArticle", "Article"), ("NewsArticle", "NewsArticle")]
    )
    def test_a_type_means_those_that_are_written_like_it(self, kind, target):
        made = page(f"article_type: {kind}", f"set: {{{target}: {{headline: Short}}}}")

        assert node(made, kind)["headline"] == "Short"

    @pytest.mark.parametrize("kind", ["AboutPage", "MedicalWebPage"])
    def test_a_web_page_is_meant_whatever_its_type(self, kind):
        assert node(page(f"page_type: {kind}", "set: {WebPage: {name: Short}}"), kind)["name"] == "Short"

    @pytest.mark.parametrize(
        ("kind", "target"), [("Article", "BlogPosting"), ("WebPage", "AboutPage"), ("WebPage", "Article")]
    )
    def test_a_type_never_means_one_above_it(self, kind, target):
        made = page(f"set: {{{target}: {{name: Short}}}}")

        assert node(made, kind) == node(page(), kind)

    def test_the_address_of_a_page_is_one_for_all_outputs(self):
        made = page("set: {WebPage: {url: /other/}, Article: {url: /other/}}")

        assert node(made, "WebPage")["url"] == URL
        assert node(made, "Article")["url"] == "https://example.org/other/"
        assert [message for _, message, _ in messages(made)] == [
            "url is 'https://example.org/other/'; the address of a page is set by the front matter key canonical"
        ]

    def test_a_reference_that_leads_nowhere_is_reported(self):
        made = page("set: {Article: {about: {'@id': '#condition'}}}")

        assert "about" not in node(made, "Article")
        assert [message for _, message, _ in messages(made)] == [f"{URL}#condition is no node of this page"]

    @pytest.mark.parametrize(
        ("line", "message"),
        [
            (
                "set: {Article: {headlin: Short}}",
                "Article has no property 'headlin' (\"Short\"); did you mean 'headline'?",
            ),
            (
                "set: {Article: {dateModified: soon}}",
                'dateModified is "soon"; it must be a date such as 2024-05-10 or a moment such as 2024-05-10T19:30+02:00',
            ),
            ("add: {'@type': Evnt, name: Run}", "Evnt is no type of schema.org; did you mean 'Event'?"),
        ],
    )
    def test_what_schema_org_does_not_have_is_reported(self, line, message):
        made = page(line)

        assert messages(made) == [("override-does-not-fit", message, 9)]
        assert made.graph == page().graph

    def test_names_and_values_are_read_as_schema_org_has_them(self):
        made = page("set: {Article: {same_as: /cramps/, time_required: 5 min}}")

        assert node(made, "Article")["sameAs"] == "https://example.org/cramps/"
        assert node(made, "Article")["timeRequired"] == "PT5M"

    def test_an_added_node_never_contradicts_the_one_of_its_id(self):
        made = page("add: {'@type': Article, '@id': '#article', headline: Other}")

        assert node(made, "Article")["headline"] == "Calf cramp"
        assert messages(made)[0][:2] == (
            "override-does-not-fit",
            f"{URL}#article has two values for headline: 'Calf cramp' and 'Other'; set changes one",
        )

    def test_added_nodes_of_one_type_are_as_many_as_differ(self):
        run = "{'@type': Event, name: Run, startDate: 2026-05-08}"
        walk = "{'@type': Event, name: Walk, startDate: 2026-05-09}"
        made = page(f"add: [{run}, {walk}, {run}]")

        assert [(each["@id"], each["name"]) for each in made.graph if each["@type"] == "Event"] == [
            (f"{URL}#event", "Run"),
            (f"{URL}#event-2", "Walk"),
        ]
        assert messages(made) == []

    @pytest.mark.parametrize(
        "line",
        [
            "set: {WebSite: {name: Other}}",
            "drop: [WebSite.name]",
            "add: {'@type': WebSite, '@id': 'https://example.org/#website', alternateName: Other}",
        ],
    )
    def test_what_is_the_same_on_every_page_is_not_changed_by_one(self, line):
        made = page(line)

        assert node(made, "WebSite") == node(page(), "WebSite")
        assert messages(made) == [
            (
                "override-does-not-fit",
                "https://example.org/#website is the same on every page; change it under overrides in the configuration",
                9,
            )
        ]


class TestTags:
    def test_sets_a_tag_in_its_place(self):
        before, after = page(), page("set: {'og:title': Short}")

        assert tags(after, "og:title") == ["Short"]
        assert [each.name for each in after.tags] == [each.name for each in before.tags]
        assert tags(after, "title") == ["Calf cramp"]

    def test_sets_a_tag_that_was_not_there(self):
        made = page("set: {theme-color: '#336699', 'fb:app_id': 42}")

        assert tags(made, "theme-color") == ["#336699"]
        assert '<meta property="fb:app_id" content="42">' in made.head

    def test_sets_several(self):
        assert tags(page("set: {'article:tag': [a, b, c]}"), "article:tag") == ["a", "b", "c"]

    def test_appends_behind_the_last_of_its_name(self):
        assert tags(page("append: {'article:tag': sleep}"), "article:tag") == ["calf", "night", "sleep"]

    def test_drops_an_image_with_its_structured_properties(self):
        made = page("drop: ['og:image']")

        assert "og:image" not in made.head
        assert node(made, "ImageObject")

    @pytest.mark.parametrize(
        ("parts", "alt"),
        [("{}", []), ("{}, 'og:image:alt': Other", ["Other"]), ("'og:image:alt': Other, {}", ["Other"])],
    )
    def test_another_image_does_not_get_the_structured_properties_of_the_first(self, parts, alt):
        made = page("set: {" + parts.format("'og:image': 'https://example.org/b.png'") + "}")

        assert tags(made, "og:image") == ["https://example.org/b.png"]
        assert tags(made, "og:image:type") == []
        assert tags(made, "og:image:alt") == alt

    def test_an_image_more_stands_behind_what_is_said_of_the_first(self):
        made = page("append: {'og:image': 'https://example.org/b.gif'}")
        names = [dict(tag.attributes).get("property", "") for tag in made.tags]

        assert [name for name in names if name.startswith("og:image")] == ["og:image", "og:image:type", "og:image"]

    @pytest.mark.parametrize(
        ("line", "name", "expected"),
        [
            ("set: {'og:image': /b.png}", "og:image", "https://example.org/b.png"),
            ("set: {'og:see_also': more/}", "og:see_also", f"{URL}more/"),
            ("set: {next: ../knee/}", "next", "https://example.org/knee/"),
            ("set: {'twitter:label1': /b.png}", "twitter:label1", "/b.png"),
        ],
    )
    def test_an_address_is_one_below_the_page(self, line, name, expected):
        assert tags(page(line), name) == [expected]

    def test_an_address_that_nobody_can_fetch_is_left_out(self):
        made = page("set: {'og:image': 'javascript:alert(1)'}")

        assert tags(made, "og:image") == []
        assert [rule for rule, *_ in messages(made)] == ["url-not-http"]

    def test_the_title_is_a_tag_as_well(self):
        assert tags(page("set: {title: Cramp at night}"), "title") == ["Cramp at night"]

    def test_values_are_escaped(self):
        assert "<b>" not in page("set: {'og:title': '</title><b>\"'}").head


class TestOff:
    @pytest.mark.parametrize("line", ["off: true"])
    def test_writes_nothing(self, line):
        made = page(line)

        assert (made.head, made.graph, made.tags) == ("", (), ())

    def test_seo_false_writes_nothing(self):
        source = PAGE.replace("seo:\n  {}\n", "seo: false\n")

        assert export(extract(source, url=URL, suffix=".md"), SITE).head == ""


class TestReports:
    @pytest.mark.parametrize(
        ("line", "message"),
        [
            ("drop: [Recipe]", "nothing to drop: the page has no Recipe node"),
            ("drop: [Article.wordcount]", "nothing to drop: the page has no Article.wordcount"),
            ("drop: ['og:titel']", "nothing to drop: the page has no tag og:titel"),
            ("set: {Recipe: {name: Soup}}", "nothing to set: the page has no Recipe node"),
            ("replace: {'#recipe': {name: Soup}}", "nothing to replace: the page has no #recipe node"),
        ],
    )
    def test_what_matches_nothing(self, line, message):
        made = page(line)

        assert messages(made) == [("override-matches-nothing", message, 9)]
        assert made.head == page().head

    def test_what_does_not_fit_is_found_by_the_check(self):
        source = PAGE.format("set: {Article: Short}")
        found = [each for each in check(source, url=URL, suffix=".md", site=SITE) if each.rule.startswith("override")]

        assert [str(each) for each in found] == [
            '9: error: seo.set.Article is "Short"; it must be a mapping from properties to values '
            "(override-does-not-fit) at seo.set.Article"
        ]

    def test_nothing_where_all_fits(self):
        assert messages(page("set: {Article: {headline: Short}}", "drop: ['twitter:card', FAQPage]")) == []


class TestLibraryAndConfiguration:
    def test_the_three_speak_one_language(self, tmp_path):
        wanted = {"set": {"Article": {"headline": "Short"}}, "drop": ["og:image"]}
        config = tmp_path / "seoexport.yaml"
        config.write_text(
            "base_url: https://example.org/\nname: Plain Health\noverrides:\n  /calf*/: " + json.dumps(wanted)
        )
        by_front_matter = page("set: {Article: {headline: Short}}", "drop: ['og:image']")
        site = load(config)
        by_config = export(extract(PAGE.format("x: y"), url=URL, suffix=".md", site=site), site)

        assert page(overrides=wanted).head == by_front_matter.head == by_config.head

    def test_later_ones_win(self):
        made = page("set: {Article: {headline: A}}", overrides={"set": {"Article": {"headline": "B"}}})

        assert node(made, "Article")["headline"] == "B"

    def test_a_caller_is_told(self):
        with pytest.raises(UnusableOverride, match="did you mean 'drop'"):
            page(overrides={"dropp": []})

    @pytest.mark.parametrize(
        ("stated", "reason"),
        [
            ("{sett: {}}", ":3: overrides./a/**: no such key: 'sett'; did you mean 'set'?"),
            (
                "yes please",
                ':3: overrides./a/** is "yes please"; it must be a mapping with add, append, drop, merge, off, replace, set',
            ),
            ("{set: {Article: x}}", ':3: overrides./a/**.set.Article is "x"; it must be a mapping from properties'),
            (
                "{drop: [Article.wordcont]}",
                ":3: overrides./a/**: Article has no property 'wordcont'; did you mean 'wordCount'?",
            ),
            (
                "{set: {Organization: {telephone: '1'}}}",
                ":3: overrides./a/**: Organization is the same on every page; change it under /**",
            ),
            (
                "{drop: ['#website.name']}",
                ":3: overrides./a/**: #website is the same on every page; change it under /**",
            ),
            (
                "{drop: [Artcle.wordCount]}",
                ":3: overrides./a/**: Artcle is no type of schema.org; did you mean 'Article'?",
            ),
            (
                "{set: {Article: {wordcont: 3}}}",
                ":3: overrides./a/**: Article has no property 'wordcont' (3); did you mean 'wordCount'?",
            ),
            (
                "true",
                ":3: overrides./a/** is true; it must be a mapping with add, append, drop, merge, off, replace, set",
            ),
        ],
    )
    def test_a_configuration_that_does_not_fit(self, tmp_path, stated, reason):
        config = tmp_path / "seoexport.yaml"
        config.write_text(f"base_url: https://example.org/\noverrides:\n  /a/**: {stated}\n")

        with pytest.raises(UnusableConfig) as raised:
            load(config)
        assert str(raised.value).removeprefix(str(config)).startswith(reason)

    @pytest.mark.parametrize("stated", ["{set: {WebSite: {about: Calves}}}", "{drop: [Organization.logo]}"])
    def test_what_is_the_same_on_every_page_is_changed_on_every_page(self, tmp_path, stated):
        config = tmp_path / "seoexport.yaml"
        config.write_text(f"base_url: https://example.org/\noverrides:\n  /**: {stated}\n")

        assert len(load(config).overrides) == 1

    def test_false_switches_a_folder_off(self, tmp_path):
        config = tmp_path / "seoexport.yaml"
        config.write_text("base_url: https://example.org/\noverrides:\n  /calf-cramp/: false\n")
        site = load(config)

        assert export(extract("<h1>Cramp</h1>", url=URL, site=site), site).head == ""
        assert export(extract("<h1>Cramp</h1>", url="https://example.org/", site=site), site).head
