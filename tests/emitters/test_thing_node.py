"""What the page describes beside its article: from where its nodes have their properties, and how they are linked."""

import json

import pytest

from seoexport import Article, Site, export, extract
from seoexport.cli import main
from seoexport.model import Audio, Organization, Person, Thing

URL = "https://example.org/page/"
SITE = Site(base_url="https://example.org/")


def graph_of(lines, title="title: Tea\n"):
    """The nodes of a content file by the ends of their `@id`s."""
    page = export(extract(f"---\n{title}{lines}\n---\nText.\n", url=URL, suffix=".md", site=SITE), SITE)
    return {node["@id"].removeprefix(URL): node for node in page.graph}


def left_out(lines):
    page = export(extract(f"---\n{lines}\n---\nText.\n", url=URL, suffix=".md", site=SITE), SITE)
    return [finding.problem.message for finding in page.findings]


RECIPE = "image: /a.jpg\nseo: { recipe: { cook_time: 1 h } }"


class TestLinks:
    @pytest.mark.parametrize(
        ("lines", "end"),
        [
            (RECIPE, "#recipe"),
            ("seo: { event: { start_date: 2026-05-08, location: Mill } }", "#event"),
            ("seo: { product: { sku: A1 } }", "#product"),
            ("seo: { item_list: { item_list_element: [A] } }", "#item-list"),
            ("seo: { defined_term: { term_code: A } }", "#defined-term"),
        ],
    )
    def test_without_an_article_it_is_what_the_page_is_about(self, lines, end):
        graph = graph_of(lines)

        assert graph["#webpage"]["mainEntity"] == {"@id": URL + end}
        assert graph[end]["mainEntityOfPage"] == {"@id": URL + "#webpage"}
        assert not {"isPartOf", "subjectOf"} & graph[end].keys()

    def test_beside_an_article_a_work_is_part_of_the_page(self):
        graph = graph_of(f"date: 2026-01-02\n{RECIPE}")

        assert graph["#webpage"]["mainEntity"] == {"@id": URL + "#article"}
        assert graph["#webpage"]["hasPart"] == [{"@id": URL + "#article"}, {"@id": URL + "#recipe"}]
        assert graph["#recipe"]["isPartOf"] == {"@id": URL + "#webpage"}
        assert "mainEntityOfPage" not in graph["#recipe"]

    @pytest.mark.parametrize(
        ("lines", "end"),
        [
            ("seo: { event: { start_date: 2026-05-08, location: Mill } }", "#event"),
            ("seo: { product: { sku: A1 } }", "#product"),
        ],
    )
    def test_beside_an_article_the_page_is_about_what_is_no_work(self, lines, end):
        graph = graph_of(f"date: 2026-01-02\n{lines}")

        assert graph["#webpage"]["about"] == {"@id": URL + end}
        assert graph[end]["subjectOf"] == {"@id": URL + "#webpage"}
        assert "isPartOf" not in graph[end]

    def test_questions_stay_part_of_the_page(self):
        article = extract(
            f"---\ntitle: Tea\ndate: 2026-01-02\n{RECIPE}\n---\n## FAQ\n\n### Is it hot?\n\nAt first it is.\n\n"
            "### Is it sweet?\n\nOnly with sugar.\n",
            url=URL,
            suffix=".md",
            site=SITE,
        )
        graph = {node["@id"].removeprefix(URL): node for node in export(article, SITE).graph}

        assert graph["#webpage"]["hasPart"] == [{"@id": URL + each} for each in ("#article", "#faq", "#recipe")]

    def test_a_glossary_and_its_terms(self):
        graph = graph_of("seo: { defined_term_set: { name: Words }, defined_term: { name: leat } }")

        assert graph["#defined-term-set"]["hasDefinedTerm"] == {"@id": URL + "#defined-term"}
        assert graph["#defined-term"]["inDefinedTermSet"] == {"@id": URL + "#defined-term-set"}


class TestFromThePage:
    def test_what_is_stated_counts_before(self):
        graph = graph_of(
            "description: Of the page.\nimage: /a.jpg\nseo: { recipe: { name: Own, description: Mine, image: /b.jpg } }"
        )

        assert {key: graph["#recipe"][key] for key in ("name", "description", "image", "url")} == {
            "name": "Own",
            "description": "Mine",
            "image": "https://example.org/b.jpg",
            "url": URL,
        }

    def test_of_several_each_has_to_say_its_own(self):
        graph = graph_of(
            "lang: en\ndescription: Of the page.\nimage: /a.jpg\n"
            "seo: { recipe: [{ name: One, image: /1.jpg }, { name: Two, image: /2.jpg }] }"
        )

        assert [graph[end]["name"] for end in ("#recipe", "#recipe-2")] == ["One", "Two"]
        assert not {"url", "description"} & graph["#recipe-2"].keys()
        assert graph["#recipe-2"]["inLanguage"] == "en"

    def test_one_of_each_kind_is_not_several(self):
        graph = graph_of(f"{RECIPE[:-1]}, product: {{ sku: A1 }} }}")

        assert graph["#recipe"]["name"] == graph["#product"]["name"] == "Tea"

    def test_an_event_is_not_in_the_language_of_the_page_nor_by_its_author(self):
        graph = graph_of("lang: en\nauthor: Ada Example\nseo: { event: { start_date: 2026-05-08, location: Mill } }")

        assert not {"author", "inLanguage", "organizer", "performer"} & graph["#event"].keys()

    def test_the_only_recording_of_a_page_is_that_of_its_only_episode(self):
        episode = Thing(type="PodcastEpisode", properties={"name": "A"})
        recordings = (
            Audio(content_url="https://example.org/1.mp3", duration="PT4M"),
            Audio(content_url="https://example.org/2.mp3"),
        )

        assert [
            associated(things, audios) for things, audios in [((episode,), recordings[:1]), ((episode,), recordings)]
        ] == [
            ["AudioObject"],
            [None],
        ]


def associated(things, audios):
    """The types of what the episodes of a page have as their recordings."""
    page = export(Article(url=URL, address=URL, title="A", things=things, audios=audios), SITE)
    types = {node["@id"]: node["@type"] for node in page.graph}
    named = [node.get("associatedMedia") for node in page.graph if node["@type"] == "PodcastEpisode"]
    return [each and types[each["@id"]] for each in named]


class TestAgents:
    """Whom the site or the page knows is referred to, by key or name; of others the name stays."""

    SITE = Site(
        base_url="https://example.org/",
        publisher=Organization(name="Mill Friends"),
        authors=(
            Person(name="Ada Example", key="ada"),
            Organization(name="The Quiet Ones", type="MusicGroup", key="quiet"),
        ),
    )

    def graph(self, **properties):
        things = (
            Thing(type="Event", properties={"name": "A", "startDate": "2026-05-08", "location": "Mill", **properties}),
        )
        page = export(Article(url=URL, address=URL, title="A", things=things), self.SITE)
        return {node["@id"]: node for node in page.graph}

    @pytest.mark.parametrize(
        ("properties", "key", "names"),
        [
            ({"organizer": "Mill Friends"}, "organizer", ["Mill Friends"]),
            ({"performer": "quiet"}, "performer", ["The Quiet Ones"]),
            ({"performer": ["The Quiet Ones", "ada"]}, "performer", ["The Quiet Ones", "Ada Example"]),
        ],
    )
    def test_known(self, properties, key, names):
        graph = self.graph(**properties)
        stated = graph[URL + "#event"][key]

        assert [graph[each["@id"]]["name"] for each in (stated if isinstance(stated, list) else [stated])] == names

    def test_in_a_node_within(self):
        graph = self.graph(review={"@type": "Review", "author": "ada", "reviewBody": "ada"})
        review = graph[URL + "#event"]["review"]

        assert graph[review["author"]["@id"]]["name"] == "Ada Example"
        assert review["reviewBody"] == "ada"

    @pytest.mark.parametrize("stated", ["Somebody Else", "ADA", {"@type": "Person", "name": "Ada Example"}])
    def test_unknown(self, stated):
        graph = self.graph(performer=stated)

        assert graph[URL + "#event"]["performer"] == stated
        assert [node["@type"] for node in graph.values() if node["@type"] == "Person"] == []

    def test_a_name_elsewhere_is_a_name(self):
        assert self.graph(name="ada")[URL + "#event"]["name"] == "ada"


class TestLeftOut:
    @pytest.mark.parametrize(
        ("lines", "expected"),
        [
            ("seo: { recipe: { cook_time: 1 h } }", "Recipe is left out: the page states no name"),
            ("title: A\nseo: { event: { location: Mill } }", "Event is left out: the page states no startDate"),
            (
                "title: A\nseo: { music_event: { location: Mill } }",
                "MusicEvent is left out: the page states no startDate",
            ),
            ("title: A\nseo: { how_to: { tool: spoon } }", "HowTo is left out: the page states no step"),
            ("title: A\nseo: { review: { review_rating: 4 } }", "Review is left out: the page states no itemReviewed"),
            (
                "title: A\nseo: { qa_page: { main_entity: { text: So } } }",
                "Question is left out: the page states no answerCount",
            ),
        ],
    )
    def test_what_lacks_what_it_cannot_be_without(self, lines, expected):
        assert left_out(lines) == [expected]

    @pytest.mark.parametrize(
        "lines",
        [
            "title: A\nseo: { recipe: { cook_time: 1 h } }",
            "title: A\nseo: { event: { start_date: 2026-05-08 } }",
            "title: A\nseo: { web_application: { operating_system: any } }",
        ],
    )
    def test_what_only_a_consumer_asks_for_is_no_reason(self, lines):
        """Google wants a picture of a recipe and the place of an event; others read them without."""
        assert left_out(lines) == []

    def test_with_every_reference_to_it(self):
        graph = graph_of("seo: { event: { location: Mill } }")

        assert "mainEntity" not in graph["#webpage"]

    def test_a_type_of_which_nothing_is_written(self):
        article = Article(url=URL, address=URL, title="A", things=(Thing(type="Movie", properties={"name": "A"}),))

        assert {node["@type"] for node in export(article, SITE).graph} == {"WebPage", "WebSite"}


class TestQuestion:
    @pytest.mark.parametrize(
        ("stated", "expected"),
        [
            ("accepted_answer: So.", 1),
            ("accepted_answer: So., suggested_answer: [This., That.]", 3),
            ("answer_count: 12, accepted_answer: So.", 12),
            ("answer_count: 0", 0),
        ],
    )
    def test_answers_are_counted_where_nobody_did(self, stated, expected):
        assert (
            graph_of(f"seo: {{ qa_page: {{ main_entity: {{ {stated} }} }} }}")["#question"]["answerCount"] == expected
        )

    def test_the_page_is_of_that_type(self):
        page = graph_of("date: 2026-01-02\nseo: { qa_page: { main_entity: { answer_count: 0 } } }")["#webpage"]

        assert (page["@type"], page["mainEntity"]) == ("QAPage", {"@id": URL + "#question"})

    def test_a_page_has_one(self):
        graph = graph_of(
            "seo: { qa_page: { main_entity: [{ name: A, answer_count: 0 }, { name: B, answer_count: 0 }] } }"
        )

        assert [node["name"] for node in graph.values() if node["@type"] == "Question"] == ["A"]


def test_a_page_that_marks_up_its_own_product_gets_none_of_ours(tmp_path):
    product = '{"@context": "https://schema.org", "@type": "Product", "name": "Own", "offers": {"price": 5}}'
    page = tmp_path / "index.html"
    page.write_text(
        f'<!doctype html><html><head><title>A</title><script type="application/ld+json">{product}</script></head>'
        "<body><h1>A</h1></body></html>"
    )

    assert main(["apply", str(tmp_path), "--base-url", "https://example.org/"]) == 0
    written = page.read_text()
    ours = json.loads(written.rpartition('v1">')[2].partition("</script>")[0])["@graph"]

    assert sorted(node["@type"] for node in ours) == ["WebPage", "WebSite"]
    assert not [node for node in ours if "mainEntity" in node]
    assert main(["apply", str(tmp_path), "--base-url", "https://example.org/"]) == 0
    assert page.read_text() == written


class TestReferences:
    def test_no_reference_is_left_to_a_node_that_is_dropped_however_deep_it_stands(self):
        lines = "seo: { recipe: { author: [Bob, ada], review: { review_body: Good., author: ada } }, drop: [Person] }"
        ada = Site(base_url=SITE.base_url, authors=(Person(name="Ada", key="ada"),))
        page = export(extract(f"---\ntitle: Tea\n{lines}\n---\nText.\n", url=URL, suffix=".md", site=ada), ada)
        recipe = next(node for node in page.graph if node["@type"] == "Recipe")

        assert recipe["author"] == ["Bob"]
        assert recipe["review"] == {"@type": "Review", "reviewBody": "Good."}

    @pytest.mark.parametrize(
        "lines",
        [
            "seo: { recipe: { cook_time: 1 h, about: { '@id': 'https://other.example/leek' } } }",
            "seo: { recipe: { cook_time: 1 h, review: { name: A, about: { '@id': 'https://other.example/leek' } } } }",
        ],
    )
    def test_a_reference_to_no_node_of_the_page_is_reported(self, lines):
        message = "refers to https://other.example/leek, which is no node of this page; state a url or same_as instead"

        assert left_out(f"title: Tea\n{lines}") == [f"Recipe {message}"]

    @pytest.mark.parametrize(
        "lines",
        [
            "seo: { recipe: { cook_time: 1 h, about: { '@id': '#event' } }, event: { start_date: 2026-05-08 } }",
            "seo: { recipe: { cook_time: 1 h, about: { name: Leek, same_as: 'https://other.example/leek' } } }",
            "seo: { recipe: { about: { '@id': '#herb' } }, add: { '@type': Thing, '@id': '#herb', name: Dill } }",
        ],
    )
    def test_a_reference_to_a_node_of_the_page_is_not(self, lines):
        assert left_out(f"title: Tea\n{lines}") == []

    @pytest.mark.parametrize("address", [URL, URL.rstrip("/"), f"{URL}index.html"])
    @pytest.mark.parametrize("canonical", ["", "canonical: https://example.org/tea/\n"])
    def test_an_end_of_an_address_means_the_node_of_the_page(self, address, canonical):
        lines = "seo: { recipe: { about: { '@id': '#event' } }, event: { start_date: 2026-05-08, name: Tea } }"
        source = f"---\ntitle: Tea\n{canonical}{lines}\n---\nText.\n"
        page = export(extract(source, url=address, suffix=".md", site=SITE), SITE)
        named = {node["@type"]: node for node in page.graph}

        assert named["Recipe"]["about"] == {"@id": named["Event"]["@id"]}
        assert page.findings == ()
