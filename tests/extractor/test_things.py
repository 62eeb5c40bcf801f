"""What front matter and a page's own mark-up describe beside the article."""

import json
import subprocess
import sys

import pytest

from seoexport import extract
from seoexport.emitters.nodes import NODES
from seoexport.jsonable import jsonable
from seoexport.type_names import ROOTS, THING_TYPES
from seoexport.validator.schema import problems
from seoexport.vocabulary import ancestors, is_type, superseded_by

URL = "https://example.org/soup/"


def of_front_matter(lines, mark="---"):
    return extract(f"{mark}\n{lines}\n{mark}\nText.\n", url=URL, suffix=".md")


def of_markup(*nodes, beside=""):
    text = json.dumps({"@context": "https://schema.org", "@graph": nodes})
    return extract(f'<title>A</title><script type="application/ld+json">{text}</script>{beside}', url=URL)


def told(article):
    return [
        (each.rule, each.problem.at, each.problem.line) for each in article.findings if each.rule.startswith("stated")
    ]


class TestFrontMatter:
    @pytest.mark.parametrize("key", ["recipe", "Recipe", "RECIPE"])
    @pytest.mark.parametrize("seo", ["seo", "SEO"])
    def test_a_mapping_is_one_thing(self, seo, key):
        article = of_front_matter(f"{seo}:\n  {key}:\n    cook_time: 1 h")

        assert [(each.type, each.properties) for each in article.things] == [("Recipe", {"cookTime": "PT1H"})]
        assert article.things[0].origin[:4] == ("front matter", f"{seo}.{key}", None, 3)
        assert article.origins["things"].line == 3

    def test_a_list_is_several(self):
        article = of_front_matter("seo:\n  event:\n    - name: One\n    - name: Two")

        assert [(each.properties["name"], each.origin.line) for each in article.things] == [("One", 3), ("Two", 3)]

    @pytest.mark.parametrize(
        "lines",
        [
            "  music_event: { name: A }",
            "  musicEvent: { name: A }",
            "  event: { type: MusicEvent, name: A }",
            "  event: { type: music_event, name: A }",
        ],
    )
    def test_a_type_below(self, lines):
        assert [each.type for each in of_front_matter(f"seo:\n{lines}").things] == ["MusicEvent"]

    @pytest.mark.parametrize(
        ("key", "expected"),
        [
            ("how_to", "HowTo"),
            ("qa_page", "QAPage"),
            ("video_game", "VideoGame"),
            ("defined_term_set", "DefinedTermSet"),
        ],
    )
    def test_names_of_several_words(self, key, expected):
        assert [each.type for each in of_front_matter(f"seo:\n  {key}: {{ name: A }}").things] == [expected]

    def test_toml(self):
        article = of_front_matter(
            "[seo.event]\nstartDate = 2026-05-08T19:30:00+02:00\n[[seo.event.offers]]\nprice = 0", "+++"
        )

        assert article.things[0].properties == {
            "startDate": "2026-05-08T19:30:00+02:00",
            "offers": [{"@type": "Offer", "price": 0}],
        }

    def test_addresses_are_below_the_page(self):
        assert of_front_matter("seo: { recipe: { image: a.jpg } }").things[0].properties == {
            "image": "https://example.org/soup/a.jpg"
        }

    def test_front_matter_counts_before_mark_up(self):
        article = extract(
            '---\nseo: { recipe: { name: Mine } }\n---\n<div itemscope itemtype="https://schema.org/Event">'
            '<b itemprop="name">Theirs</b></div>',
            url=URL,
            suffix=".html",
        )

        assert [each.type for each in article.things] == ["Recipe"]

    @pytest.mark.parametrize(
        "lines",
        [
            "title: Soup",
            "recipe: { name: Soup }",
            "seo: false",
            "seo: recipe",
            "seo: { recipe: false }",
            "seo: { recipe: }",
            "seo: { recipe: {} }",
            "seo: { recipe: [] }",
            "seo: { title: Soup, page_type: CollectionPage, image: { src: /a.jpg } }",
            "seo: { video: yes, cook: Ada }",
            "seo: { set: { Article: { headline: A } } }",
        ],
    )
    def test_silent(self, lines):
        article = of_front_matter(lines)

        assert article.things == ()
        assert told(article) == []


class TestFindings:
    @pytest.mark.parametrize(
        ("lines", "expected"),
        [
            ("seo:\n  recipe:\n    cook_tme: 1 h", ("stated-property", "seo.recipe.cook_tme", 4)),
            ("seo:\n  recipe:\n    cookTime: soon", ("stated-property", "seo.recipe.cookTime", 4)),
            ("seo:\n  recipe:\n    nutrition:\n      fat: 3", ("stated-property", "seo.recipe.nutrition.fat", 5)),
            ("seo:\n  event:\n    - name: A\n    - nme: B", ("stated-property", "seo.event.1.nme", 5)),
            ("seo:\n  recipe: Soup", ("stated-property", "seo.recipe", 3)),
            ("seo:\n  recipe: [Soup]", ("stated-property", "seo.recipe.0", 3)),
            ("seo:\n  evnt: { name: A }", ("stated-property", "seo.evnt", 3)),
            ("seo:\n  recipes: [{ name: A }]", ("stated-property", "seo.recipes", 3)),
            ("seo:\n  event: { type: Recipe, name: A }", ("stated-property", "seo.event.type", 3)),
            ("seo:\n  recipe:\n    image:\n      - mailto:a@example.org", ("stated-property", "seo.recipe.image.0", 4)),
            (
                "seo:\n  qa_page:\n    main_entity: { text: A }\n    last_reviewed: 2026-01-02",
                ("stated-property", "seo.qa_page.lastReviewed", 5),
            ),
            (
                "seo:\n  qa_page:\n    main_entity: [{ text: A }, { text: B }]",
                ("stated-property", "seo.qa_page.mainEntity", 4),
            ),
            ("seo:\n  product: { name: A }", ("stated-incomplete", "seo.product", 3)),
            (
                "seo:\n  product:\n    review: { author: Ada, text: Good. }",
                ("stated-incomplete", "seo.product.review", 4),
            ),
            ("seo:\n  event:\n    offers:\n      - { url: /a/ }", ("stated-incomplete", "seo.event.offers.0", 4)),
            ("seo:\n  event: { offers: { price: 3 } }", ("stated-incomplete", "seo.event.offers", 3)),
            ("seo:\n  event: { location: { name: Mill } }", ("stated-incomplete", "seo.event.location", 3)),
            (
                "seo:\n  recipe:\n    aggregate_rating: { rating_value: 4 }",
                ("stated-incomplete", "seo.recipe.aggregateRating", 4),
            ),
        ],
    )
    def test_names_the_key_and_its_line(self, lines, expected):
        assert told(of_front_matter(lines)) == [expected]

    @pytest.mark.parametrize(
        "lines",
        [
            "event: { offers: { price: 0 } }",
            "event: { offers: { price: 3, price_currency: EUR } }",
            "event: { location: Mill }",
            "event: { location: { type: VirtualLocation, url: /live/ } }",
            "product: { name: A, offers: { low_price: 1, price_currency: EUR } }",
            "product: { name: A, review: { author: Ada, review_rating: 4 } }",
            "product: { name: A, offers: { price: '19.90', price_currency: EUR } }",
            "recipe: { aggregate_rating: { rating_value: 9, best_rating: 10, review_count: 2 } }",
            "recipe: { aggregate_rating: { rating_value: '4.5', review_count: 2 } }",
            "recipe: { aggregate_rating: { rating_value: 4, review_count: 2 } }",
            "dataset: { spatial_coverage: { name: Kent } }",
        ],
    )
    def test_silent(self, lines):
        assert told(of_front_matter(f"seo:\n  {lines}")) == []

    @pytest.mark.parametrize(
        ("lines", "message"),
        [
            ("event: { offers: { price: '19,90', price_currency: EUR } }", 'price is "19,90"; it must be a number such as 19.90'),
            ("event: { offers: { price: free, price_currency: EUR } }", 'price is "free"; it must be a number such as 19.90'),
            ("event: { offers: { price: 3, price_currency: Euro } }", 'priceCurrency is "Euro"; it must be a code of ISO 4217 such as EUR'),
            ("recipe: { aggregate_rating: { rating_value: 9, rating_count: 2 } }", "ratingValue is 9; it must be a number up to 5, or best_rating be stated"),
            ("recipe: { aggregate_rating: { rating_value: 11, best_rating: 10, rating_count: 2 } }", "ratingValue is 11; it must be a number up to 10"),
            ("recipe: { aggregate_rating: { rating_value: good, rating_count: 2 } }", 'ratingValue is "good"; it must be a number up to 5, or best_rating be stated'),
            ("recipe: { aggregate_rating: { rating_value: 4, rating_count: -3 } }", "ratingCount is -3; it must be a number of people"),
        ],
    )  # fmt: skip
    def test_prices_and_ratings_that_nobody_can_read(self, lines, message):
        (finding,) = of_front_matter(f"seo:\n  {lines}").findings

        assert (finding.rule, finding.problem.message, finding.problem.line) == ("stated-property", message, 3)

    def test_a_key_of_front_matter_is_named_as_it_is_written(self):
        (finding,) = of_front_matter("seo:\n  evnt: { name: A }").findings

        assert finding.problem.message == "unknown key seo.evnt; did you mean seo.event?"


class TestMarkup:
    def test_references_are_followed(self):
        article = of_markup(
            {"@type": "Recipe", "name": "Soup", "author": {"@id": "#ada"}, "image": [{"@id": "#a"}]},
            {"@type": "Person", "@id": "#ada", "name": "Ada", "worksFor": {"@id": "#mill"}},
            {"@type": "Organization", "@id": "#mill", "name": "Mill"},
            {"@type": "ImageObject", "@id": "#a", "url": "/a.jpg"},
        )

        assert [each.properties for each in article.things] == [
            {
                "name": "Soup",
                "author": {"@type": "Person", "name": "Ada", "worksFor": {"@type": "Organization", "name": "Mill"}},
                "image": [{"@type": "ImageObject", "url": "https://example.org/a.jpg"}],
            }
        ]

    def test_references_of_html_are_resolved_but_not_in_addresses(self):
        article = of_markup({"@type": "Recipe", "name": "A &amp; B", "url": "https://example.org/?a=1&copy=2&amp;b=3"})

        assert article.things[0].properties == {"name": "A & B", "url": "https://example.org/?a=1&copy=2&b=3"}

    def test_only_properties_of_the_type(self):
        article = of_markup({"@type": "Recipe", "name": "Soup", "isbn": "1", "xyz": 2, "cookTime": "soon"})

        assert article.things[0].properties == {"name": "Soup"}
        assert told(article) == []

    def test_what_describes_the_page_is_left_out(self):
        article = of_markup(
            {
                "@type": "Recipe",
                "name": "Soup",
                "isPartOf": {"@id": "#page"},
                "mainEntityOfPage": {"@id": "#page"},
                "about": [{"@id": "#page"}, {"@type": "Thing", "name": "Leek"}],
                "potentialAction": {"@type": "ReadAction"},
            },
            {"@type": "WebPage", "@id": "#page", "mainEntity": {"@id": "#soup"}},
        )

        assert article.things[0].properties == {"name": "Soup", "about": [{"@type": "Thing", "name": "Leek"}]}

    def test_references_in_a_circle_end(self):
        article = of_markup(
            {"@type": "Book", "@id": "#a", "name": "A", "workExample": {"@id": "#b"}},
            {"@type": "Book", "@id": "#b", "name": "B", "exampleOfWork": {"@id": "#a"}},
        )

        assert [each.properties["name"] for each in article.things] == ["A", "B"]
        assert len(json.dumps(jsonable(article.things))) < 5_000

    def test_references_that_multiply_end(self):
        nodes = [
            {"@type": "Book", "@id": f"#{n}", "name": "A", "hasPart": [{"@id": f"#{n + 1}"}] * 10} for n in range(20)
        ]

        assert len(json.dumps(jsonable(of_markup(*nodes[:1], *nodes[1:]).things))) < 2_000_000

    @pytest.mark.parametrize(
        ("stated", "expected"),
        [
            (["Product", "Car"], "Car"),
            (["VideoGame", "SoftwareApplication"], "VideoGame"),
            ("https://schema.org/MusicEvent", "MusicEvent"),
            (["Article", "Recipe"], "Recipe"),
        ],
    )
    def test_of_several_types_the_nearest(self, stated, expected):
        assert [each.type for each in of_markup({"@type": stated, "name": "A"}).things] == [expected]

    @pytest.mark.parametrize(
        ("nodes", "expected"),
        [
            (
                [{"@type": "Product", "name": "A", "sku": "1"}, {"@type": "Product", "name": "A"}],
                [{"name": "A", "sku": "1"}],
            ),
            ([{"@type": "Product", "name": "A"}, {"@type": "Product", "name": "B"}], [{"name": "A"}, {"name": "B"}]),
            ([{"@type": "Product", "name": "A"}, {"@type": "Book", "name": "A"}], [{"name": "A"}, {"name": "A"}]),
            (
                [{"@type": "Event", "name": "A", "startDate": f"2026-05-0{day}"} for day in (1, 2)],
                [{"name": "A", "startDate": f"2026-05-0{day}"} for day in (1, 2)],
            ),
            ([{"@type": "Product", "sku": "1"}, {"@type": "Product", "sku": "1"}], [{"sku": "1"}, {"sku": "1"}]),
        ],
    )
    def test_what_stands_twice_counts_once(self, nodes, expected):
        assert [each.properties for each in of_markup(*nodes).things] == expected

    def test_what_stands_in_two_syntaxes_counts_once(self):
        item = '<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">A</b></div>'

        assert [
            each.properties for each in of_markup({"@type": "Product", "name": "A", "sku": "1"}, beside=item).things
        ] == [{"name": "A", "sku": "1"}]

    def test_microdata(self):
        article = extract(
            '<div itemscope itemtype="http://schema.org/Event"><b itemprop="name">Tea &amp; cake</b>'
            '<time itemprop="startDate" datetime="2026-05-08">8 May</time>'
            '<a itemprop="url" href="../tea/">more</a></div>',
            url=URL,
        )

        assert [(each.type, each.properties) for each in article.things] == [
            ("Event", {"name": "Tea & cake", "startDate": "2026-05-08", "url": "https://example.org/tea/"})
        ]

    @pytest.mark.parametrize(
        "node",
        [
            {"@type": "Article", "name": "A"},
            {"@type": "WebPage", "name": "A"},
            {"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "A?"}]},
            {"@type": "BreadcrumbList", "itemListElement": []},
            {"@type": "Organization", "name": "A", "event": {"@type": "Event", "name": "B"}},
            {"@type": "Recipe"},
            {"@type": "Recipe", "@id": "#a"},
            {"@type": "Recipe", "xyz": 1},
            {"@type": "recipe", "name": "A"},
            {"@type": None, "name": "A"},
        ],
    )
    def test_silent(self, node):
        assert of_markup(node).things == ()


class TestQuestionPage:
    QUESTION = "seo: { qa_page: { main_entity: { name: Why?, accepted_answer: So. } } }"

    def test_is_of_that_type_and_no_article(self):
        article = of_front_matter(f"date: 2026-01-02\nauthor: Ada Example\n{self.QUESTION}")

        assert (article.page_type, article.article_type) == ("QAPage", None)

    def test_what_is_stated_counts_before(self):
        article = of_front_matter("seo: { page_type: ItemPage, article_type: TechArticle, qa_page: { name: A } }")

        assert (article.page_type, article.article_type) == ("ItemPage", "TechArticle")


class TestTypes:
    def test_each_is_below_its_root(self):
        assert [kind for kind, root in ROOTS.items() if root not in ancestors(kind)] == []

    def test_none_is_superseded(self):
        assert [kind for kind in ROOTS if superseded_by(kind) or not is_type(kind)] == []

    def test_each_has_one_node_module(self):
        """A QAPage is written by the module of web pages, its question by one of its own."""
        written = [kind for node in NODES for kind in (node.type, *node.subtypes) if kind in ROOTS]

        assert sorted(written) == sorted(ROOTS)
        assert {node.type for node in NODES} >= THING_TYPES.keys() - {"QAPage"} | {"Question"}


def test_what_is_extracted_fits_its_schema():
    article = of_front_matter("title: A\nseo: { recipe: { cook_time: 1 h }, event: [{ name: A }, { name: B }] }")

    assert list(problems("article", json.loads(json.dumps(jsonable(article))))) == []


def test_a_page_without_things_never_loads_the_vocabulary():
    code = (
        "import sys, seoexport; site = seoexport.Site(base_url='https://example.org/');"
        "page = seoexport.extract('---\\ntitle: A\\nseo: {page_type: AboutPage}\\n---\\nB', url='/a/', suffix='.md', site=site);"
        "seoexport.export(page, site); print('seoexport.vocabulary' in sys.modules, 'seoexport.stated' in sys.modules)"
    )
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout

    assert printed.split() == ["False", "False"]
