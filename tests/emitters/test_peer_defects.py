"""Fifteen defects that were found in other programs, by the numbers that the project gives them: ours has none.

What is written is read back with the readers that others use: a strict JSON reader, an HTML5 parser, lxml.
"""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

import pytest
import turbohtml
from lxml import etree
from sitemap_files import sitemaps

from seoexport import Article, Site, export, extract
from seoexport.emitters.robots_txt import with_sitemap
from seoexport.emitters.sitemap import SitemapEntry, entry
from seoexport.model import Alternate, Breadcrumb, Image, Organization, Person, Question, Video
from seoexport.site.one_page import apply_to_page

HOME = "https://example.org/"
URL = HOME + "calf/"
SITE = Site(base_url=HOME, name="Calf Press", language="en", publisher=Organization(name="Calf Press", url=HOME))
ARTICLE = Article(url=URL, address=URL, title="Calf", language="en", article_type="BlogPosting")
NAMESPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def of(source, url=URL, site=SITE, suffix=".md"):
    return export(replace(extract(source, url=url, suffix=suffix, site=site), article_type="BlogPosting"), site)


def front_matter(*lines, body="Text."):
    return "\n".join(("---", "title: Calf", *lines, "---", body))


def head(page):
    """Return the elements of the head: name, attributes, text."""
    root = turbohtml.parse(f"<!doctype html><head>{page.head}</head><body>").root
    return [(each.tag, {name: each.attr(name) for name in each.attrs}, each.text) for each in root.iter_elements(None)]


def contents(page, name):
    return [said["content"] for _, said, _ in head(page) if name in (said.get("property"), said.get("name"))]


def hrefs(page, relation):
    return [said["href"] for tag, said, _ in head(page) if tag == "link" and said.get("rel") == relation]


def nodes(page):
    """Return the nodes by their type, as a strict reader has them."""
    (text,) = [text for tag, _, text in head(page) if tag == "script"]
    read = json.loads(text, object_pairs_hook=_without_repetition, parse_constant=pytest.fail)
    return {each["@type"]: each for each in read["@graph"]}


def _without_repetition(pairs):
    assert len(dict(pairs)) == len(pairs)
    return dict(pairs)


def locations(xml):
    return [each.text for each in etree.fromstring(xml).iter(f"{NAMESPACE}loc")]


class TestD1BreadcrumbsAreValidJson:
    @pytest.mark.parametrize(
        "url",
        [
            HOME + "pain/calf.html",
            HOME + "pain/index.html",
            HOME + "pain//calf/",
            HOME + "2024/05/calf/",
            HOME + "a%22b%22,/%5B%7B/calf/",
            HOME + "Schmerz & Qual/wade/",
            HOME + "calf",
            HOME + "pain/calf/?p=1#top",
        ],
    )
    def test_d1_positions_begin_at_home_and_have_no_gap(self, url):
        steps = nodes(of(front_matter(), url=url))["BreadcrumbList"]["itemListElement"]

        assert [each["position"] for each in steps] == list(range(1, len(steps) + 1))
        assert steps[0] == {"@type": "ListItem", "position": 1, "name": "Calf Press", "item": HOME}
        assert all(each["name"].strip() for each in steps)
        assert all(each["item"].startswith(HOME) for each in steps[:-1])

    def test_d1_a_site_in_a_folder_begins_at_the_folder(self):
        site = Site(base_url=HOME + "docs", name="Docs")
        steps = nodes(of(front_matter(), url=HOME + "docs/pain/calf/", site=site))["BreadcrumbList"]["itemListElement"]

        assert [each.get("item") for each in steps] == [HOME + "docs/", HOME + "docs/pain/", None]

    def test_d1_the_home_page_has_none(self):
        assert "BreadcrumbList" not in nodes(of(front_matter(), url=HOME))


class TestD2NoDateIsNoDate:
    @pytest.mark.parametrize("lines", [(), ("date: 0001-01-01T00:00:00Z",), ("date:",), ("date: '0001-01-01'",)])
    def test_d2_no_output_has_a_date(self, lines):
        page = of(front_matter(*lines))

        assert "0001" not in page.head
        assert not [key for node in page.graph for key in node if key.startswith("date")]
        assert contents(page, "article:published_time") == []
        assert entry(page.article) == SitemapEntry(URL)


class TestD3OneCanonicalEverywhere:
    OTHER = "https://press.example/leg/"

    def test_d3_every_place_names_the_canonical_page(self):
        page = of(front_matter(f"canonical: {self.OTHER}"))
        graph = nodes(page)

        assert hrefs(page, "canonical") == contents(page, "og:url") == [graph["WebPage"]["url"]] == [self.OTHER]
        own = [each["@id"] for each in graph.values() if not each["@id"].startswith(HOME + "#")]
        assert own
        assert all(each.startswith(self.OTHER + "#") for each in own)
        assert URL not in page.head
        assert entry(page.article) is None

    def test_d3_a_slash_more_in_the_canonical_is_in_the_sitemap_too(self):
        page = of(front_matter("canonical: /calf/"), url=HOME + "calf")

        assert entry(page.article) == SitemapEntry(URL)
        assert hrefs(page, "canonical") == contents(page, "og:url") == [nodes(page)["WebPage"]["url"]] == [URL]


class TestD4APageThatIsNotToBeListed:
    """It is in no sitemap and has no canonical link, hreflang or preview directives.

    Open Graph stays: it is for those with whom a reader shares the link, and lists nothing. JSON-LD stays: it
    describes the page to whoever has it before him, and makes nothing appear in a search.
    """

    @pytest.mark.parametrize("line", ["robotsNoIndex: true", "robots: noindex", "noindex: true", "robots: none"])
    def test_d4_is_nowhere_listed(self, line):
        article = extract(front_matter(line), url=URL, suffix=".md", site=SITE)
        article = replace(article, alternates=(Alternate("de", HOME + "de/"), Alternate("en", URL)))
        page = export(article, SITE)

        assert entry(article) is None
        assert hrefs(page, "canonical") == hrefs(page, "alternate") == []
        (robots,) = contents(page, "robots")
        assert {"noindex", "none"} & set(robots.split(", "))
        assert "max-" not in robots
        assert contents(page, "og:title") == ["Calf"]

    def test_d4_the_sitemap_of_a_site_lacks_it(self):
        page = b"<!doctype html><html><head><title>Calf</title><meta name=robots content=noindex></head><p>ok</p>"

        assert apply_to_page(page, path="a.html", url=URL, site=SITE).sitemap is None


class TestD5TextsSizesAndLocales:
    BODY = "<h2>What is it?</h2><p>A disease.</p><ul><li>One</li><li>Two</li></ul>"

    def test_d5_no_words_are_glued(self):
        page = of(f"<title>Calf</title><article>{self.BODY}</article>", suffix=".html")

        assert "it?A" not in page.article.text
        assert "OneTwo" not in page.article.text
        assert page.article.word_count == 7

    def test_d5_the_graph_repeats_no_body_and_counts_in_numbers(self):
        posting = nodes(of(front_matter(body=self.BODY)))["BlogPosting"]

        assert "articleBody" not in posting
        assert type(posting["wordCount"]) is int

    def test_d5_no_logo_is_made_up(self):
        page = of('<link rel=icon href="/favicon.ico"><title>Calf</title><p>Text', suffix=".html")

        assert "logo" not in nodes(page)["Organization"]
        assert "favicon" not in page.head

    def test_d5_nothing_empty_is_written(self):
        assert contents(of(front_matter("keywords: []", "description: ''")), "keywords") == []
        assert "[]" not in export(ARTICLE, SITE).head
        assert '""' not in export(ARTICLE, SITE).head

    @pytest.mark.parametrize(("language", "locale"), [("en_us", "en_US"), ("EN-gb", "en_GB"), ("pt-br", "pt_BR")])
    def test_d5_a_locale_has_its_two_cases(self, language, locale):
        assert contents(export(replace(ARTICLE, language=language), SITE), "og:locale") == [locale]

    def test_d5_what_is_known_of_an_image_is_said(self):
        image = Image(url=HOME + "calf.jpg", width=1200, height=630, alt="A calf")
        page = export(replace(ARTICLE, images=(image,)), SITE)

        assert contents(page, "og:image:width") == ["1200"]
        assert contents(page, "og:image:height") == ["630"]
        assert contents(page, "og:image:alt") == ["A calf"]

    def test_d5_tags_are_the_keywords_as_they_were_stated(self):
        page = export(replace(ARTICLE, keywords=("leg pain", "iPhone thumb")), SITE)

        assert contents(page, "article:tag") == nodes(page)["BlogPosting"]["keywords"] == ["leg pain", "iPhone thumb"]


class TestD6TypesTextsAndAuthors:
    def test_d6_an_image_is_an_image_object(self):
        page = export(replace(ARTICLE, images=(Image(url=HOME + "calf.jpg"),)), SITE)

        assert nodes(page)["ImageObject"]["contentUrl"] == HOME + "calf.jpg"

    @pytest.mark.parametrize("title", ["Tom & Jerry", 'The "good" calf', "a < b", "It's", "&amp; as text"])
    def test_d6_texts_are_escaped_once(self, title):
        page = export(replace(ARTICLE, title=title), SITE)

        assert nodes(page)["BlogPosting"]["headline"] == title
        assert contents(page, "og:title") == [title]
        assert [text for tag, _, text in head(page) if tag == "title"] == [title]

    def test_d6_a_name_is_no_account(self):
        page = export(replace(ARTICLE, authors=(Person(name="Ann Lee"),)), SITE)

        assert contents(page, "twitter:creator") == []

    def test_d6_every_author_is_kept(self):
        authors = (Person(name="Ann Lee"), Person(name="Bo Ek"), Organization(name="Leg Club"))
        page = export(replace(ARTICLE, authors=authors), SITE)
        by_id = {each["@id"]: each["name"] for each in page.graph if "name" in each}

        assert [by_id[each["@id"]] for each in nodes(page)["BlogPosting"]["author"]] == ["Ann Lee", "Bo Ek", "Leg Club"]


@pytest.mark.parametrize(
    "end", ["</script>", "</script >", "</script\n>", "</SCRIPT\t>", "</script/x>", "<!--<script>"]
)
def test_d7_nothing_ends_the_script(end):
    question = Question(name=f"Why{end}?", answer_text=end, answer_html=f"<p>{end}</p>")
    page = export(replace(ARTICLE, title=end, keywords=(end,), questions=(question,)), SITE)

    assert len([tag for tag, _, _ in head(page) if tag == "script"]) == 1
    assert nodes(page)["BlogPosting"]["headline"] == end
    assert nodes(page)["FAQPage"]["mainEntity"][0]["name"] == f"Why{end}?"


class TestD8SitemapsSayAllTheyKnow:
    def test_d8_the_index_dates_its_parts(self):
        entries = [SitemapEntry(f"{HOME}{number}/", dt.date(2024, 5, 1)) for number in range(50_001)]
        root = etree.fromstring(dict(sitemaps(entries, HOME))["sitemap.xml"])

        assert [each.text for each in root.iter(f"{NAMESPACE}lastmod")] == ["2024-05-01", "2024-05-01"]

    def test_d8_addresses_are_escaped(self):
        url = HOME + "?a=1&b=<2>"
        ((_, xml),) = sitemaps([SitemapEntry(url)], HOME)
        page = export(replace(ARTICLE, alternates=(Alternate("de", url), Alternate("en", URL))), SITE)

        assert locations(xml) == [url]
        assert HOME + "?a=1&b=%3C2%3E" in hrefs(page, "alternate")

    def test_d8_what_is_zero_is_not_nothing(self):
        """Priorities we have none, as Google reads none; of what we write, a count may be zero."""
        graph = nodes(export(replace(ARTICLE, comment_count=0), SITE))

        assert graph["BlogPosting"]["commentCount"] == 0


def test_d9_a_link_to_another_language_has_an_href():
    alternates = (Alternate("de", HOME + "de/"), Alternate("en", URL))
    links = [said for tag, said, _ in head(export(replace(ARTICLE, alternates=alternates), SITE)) if "hreflang" in said]

    assert [sorted(each) for each in links] == [["href", "hreflang", "rel"]] * 2


class TestD10WhatOthersReadAndHaveWritten:
    def test_d10_robots_txt_gets_a_line_that_is_in_its_standard(self):
        before = "User-agent: *\nDisallow: /drafts/\n"
        added = with_sitemap(before, HOME + "sitemap.xml").removeprefix(before)

        assert [line.partition(":")[0] for line in added.split("\n") if line] == ["Sitemap"]

    def test_d10_tags_have_the_name_of_the_protocol(self):
        page = export(replace(ARTICLE, keywords=("calf",)), SITE)

        assert contents(page, "article:tag") == ["calf"]
        assert contents(page, "article:tags") == []

    @pytest.mark.parametrize(
        ("stated", "written"),
        [("2024-05-10 08:30", "2024-05-10T08:30:00"), ("2024-05-10 08:30:00 +02:00", "2024-05-10T08:30:00+02:00")],
    )
    def test_d10_a_date_is_iso_8601(self, stated, written):
        page = of(front_matter(f"date: {stated}"))

        assert nodes(page)["BlogPosting"]["datePublished"] == written

    def test_d10_a_page_keeps_its_one_canonical_link_and_every_byte(self):
        page = (
            b"<!DOCTYPE html>\r\n<HTML><HEAD><title>Calf &amp co</title>"
            b"<link rel='canonical' href='https://example.org/leg/'></HEAD>\r\n<body><p>Un<b>closed</body>"
        )
        content = apply_to_page(page, path="a.html", url=URL, site=SITE).content
        root = turbohtml.parse(content.decode()).root
        before, after = page.split(b"</HEAD>")

        assert [each.attr("href") for each in root.iter_elements(("link",))] == ["https://example.org/leg/"]
        assert content.startswith(before)
        assert content.endswith(b"</HEAD>" + after)


class TestD11SlashesAndAllSigns:
    @pytest.mark.parametrize("base_url", ["https://example.org/docs", "https://example.org/docs/"])
    def test_d11_a_base_without_slash_is_the_same_base(self, base_url):
        site = Site(base_url=base_url)
        files = dict(sitemaps((SitemapEntry(f"{site.base_url}{n}/") for n in range(50_001)), site.base_url))

        assert locations(files["sitemap.xml"]) == [f"{HOME}docs/sitemap-{number}.xml" for number in (1, 2)]
        assert nodes(export(ARTICLE, site))["WebSite"]["url"] == HOME + "docs/"

    @pytest.mark.parametrize("sign", ['"', "'", "<", ">", "&", "`", "\n", "\u00e9"])
    def test_d11_every_sign_comes_back(self, sign):
        page = export(replace(ARTICLE, description=f"a{sign}b"), SITE)

        assert contents(page, "description") == contents(page, "og:description") == [f"a{sign}b"]


class TestD12LanguagesAndMidnight:
    CODES = ("de", "es-419", "pt-BR", "zh-Hant", "zh-Hans-CN", "sr-Latn", "fil")

    def test_d12_every_language_keeps_its_whole_address(self):
        alternates = tuple(Alternate(code.lower(), f"https://{code.lower()}.example/?a=1") for code in self.CODES)
        page = export(replace(ARTICLE, alternates=(*alternates, Alternate("x-default", HOME))), SITE)
        links = {said["hreflang"]: said["href"] for _, said, _ in head(page) if "hreflang" in said}

        assert links == {
            **{code: f"https://{code.lower()}.example/?a=1" for code in self.CODES},
            "en": URL,
            "x-default": HOME,
        }

    def test_d12_midnight_is_a_time(self):
        midnight = dt.datetime(2024, 5, 10, tzinfo=dt.UTC)
        article = replace(ARTICLE, published=midnight)
        page = export(article, SITE)
        ((_, xml),) = sitemaps([entry(article)], HOME)

        assert nodes(page)["BlogPosting"]["datePublished"] == "2024-05-10T00:00:00+00:00"
        assert contents(page, "article:published_time") == ["2024-05-10T00:00:00+00:00"]
        assert b"<lastmod>2024-05-10T00:00:00+00:00</lastmod>" in xml


class TestD13RegionsByNumberAndTitles:
    @pytest.mark.parametrize("language", ["es-419", "en-001"])
    def test_d13_a_region_may_be_a_number(self, language):
        page = of(front_matter(f"language: {language}"))

        assert nodes(page)["WebPage"]["inLanguage"] == language

    def test_d13_a_title_is_text(self):
        page = export(replace(ARTICLE, title="<img src=x onerror=alert(1)>"), SITE)

        assert [text for tag, _, text in head(page) if tag == "title"] == ["<img src=x onerror=alert(1)>"]
        assert "img" not in [tag for tag, _, _ in head(page)]


class TestD14NothingIsFilledIn:
    @pytest.mark.parametrize("url", [HOME + "faq/", HOME + "faq", HOME + "help/faqs.html"])
    def test_d14_a_path_makes_no_questions(self, url):
        page = of("<title>FAQ</title><main><h1>FAQ</h1><p>Write to us.</p></main>", url=url, suffix=".html")

        assert "FAQPage" not in page.head
        assert "Question" not in page.head

    def test_d14_a_film_says_what_is_known_of_it(self):
        page = export(replace(ARTICLE, videos=(Video(embed_url="https://film.example/1"),)), SITE)
        film = {key: value for key, value in nodes(page)["VideoObject"].items() if not key.startswith("@")}

        assert film == {"embedUrl": "https://film.example/1"}

    def test_d14_nodes_of_two_pages_stay_two(self):
        one, other = (export(replace(ARTICLE, url=url, address=url), SITE).graph for url in (URL, HOME))
        shared = {each["@id"] for each in one} & {each["@id"] for each in other}

        assert shared == {HOME + "#website", HOME + "#organization"}
        assert [each for each in one if each["@id"] == HOME + "#website"] == [
            each for each in other if each["@id"] == HOME + "#website"
        ]


class TestD15NoGapsAndNoComments:
    def test_d15_a_question_without_answer_leaves_no_gap(self):
        page = of(
            "<title>Calf</title><h2>FAQ</h2><h3>Is it bad?</h3><p>No, it is not.</p><h3>Does it last?</h3>"
            "<h3>Does rest help?</h3><p>Yes, it does.</p>",
            suffix=".html",
        )
        questions = nodes(page)["FAQPage"]["mainEntity"]

        assert [each["name"] for each in questions] == ["Is it bad?", "Does rest help?"]
        assert all(each["acceptedAnswer"]["text"] for each in questions)
        assert [each.get("position", number) for number, each in enumerate(questions, 1)] == [1, 2]

    @pytest.mark.parametrize("empty", range(3))
    def test_d15_an_empty_step_is_left_out_wherever_it_stands(self, empty):
        steps = [Breadcrumb("Home", HOME), Breadcrumb("Legs", HOME + "legs/"), Breadcrumb("Calf")]
        steps.insert(empty, Breadcrumb(" ", HOME + "x/"))
        page = export(replace(ARTICLE, breadcrumbs=tuple(steps)), SITE)

        assert [(each["position"], each["name"]) for each in nodes(page)["BreadcrumbList"]["itemListElement"]] == [
            (1, "Home"),
            (2, "Legs"),
            (3, "Calf"),
        ]

    def test_d15_a_comment_begins_nowhere(self):
        page = export(replace(ARTICLE, title="a <!-- b"), SITE)

        assert "<!--" not in page.head
        assert nodes(page)["BlogPosting"]["headline"] == "a <!-- b"
