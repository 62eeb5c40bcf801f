"""What sitemaps say of a page, and why they say nothing of some."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from emitters.hostile_values import VALUES
from lxml import etree
from sitemap_files import sitemaps

from seoexport import Site
from seoexport.emitters.sitemap import content_digest, entry, reason_unlisted
from seoexport.model import Article, Image, Origin, Publication, Section, SitemapPolicy, Video
from seoexport.sitemap_checker import check_sitemap

BASE = "https://example.org/"
TODAY = dt.date(2026, 5, 10)
URL = BASE + "calf/"
ARTICLE = Article(url=URL, address=URL, title="Calf pain", description="Rest helps.", language="en")
FROM_FRONT_MATTER = {"listed": Origin("front matter", "sitemap")}
FILM = Video(content_url=BASE + "calf.mp4", name="A stretch", thumbnail_url=BASE + "calf.jpg", duration="PT5M")
#: Of two values that do harm together, each.
TEXTS = [text for value in VALUES.values() for text in ((value,) if isinstance(value, str) else value)]
XSD = etree.XMLSchema(etree.parse(Path(__file__).parents[2] / "schemas" / "sitemap" / "all.xsd"))


def site(**policy):
    return Site(base_url=BASE, today=TODAY, sitemap=SitemapPolicy(**policy))


def said(article, **policy):
    found = entry(article, site(**policy))
    return found.media if found else None


class TestReasons:
    @pytest.mark.parametrize(
        ("values", "reason"),
        [
            ({}, None),
            ({"draft": True}, "draft"),
            ({"published": dt.date(2026, 5, 11)}, "published on 2026-05-11"),
            ({"published": TODAY}, None),
            ({"expires": TODAY}, "expired on 2026-05-10"),
            ({"expires": dt.date(2026, 5, 11)}, None),
            ({"robots": ("noindex",)}, "noindex"),
            ({"robots": ("nofollow",)}, None),
            ({"listed": False}, "noindex"),
            ({"listed": False, "origins": FROM_FRONT_MATTER}, "kept out by sitemap in front matter"),
            ({"listed": False, "robots": ("noindex",), "origins": FROM_FRONT_MATTER}, "noindex"),
            ({"address": BASE + "copy/"}, f"canonical is {URL}"),
        ],
    )
    def test_of_the_page(self, values, reason):
        article = replace(ARTICLE, **values)

        assert reason_unlisted(article, site()) == reason
        assert (entry(article, site()) is None) is (reason is not None)

    def test_of_the_configuration(self):
        assert reason_unlisted(ARTICLE, site(exclude=("/calf/**",))) == "excluded by /calf/**"
        assert reason_unlisted(ARTICLE, site(exclude=("/knee/**",))) is None

    @pytest.mark.parametrize(
        ("url", "reason"),
        [
            (
                "https://example.com/",
                "its address is https://example.com/, which does not begin with https://example.org/",
            ),
            (BASE + "a" * 2028, "its address has 2,048 characters, and fewer than 2,048 are read"),
            (BASE + "a" * 2027, None),
        ],
    )
    def test_of_the_address(self, url, reason):
        assert reason_unlisted(replace(ARTICLE, url=url, address=url), site()) == reason

    @pytest.mark.parametrize(
        ("url", "is_in"),
        [("https://example.org/docs", True), ("https://example.org/docsy/", False), ("https://example.org/", False)],
    )
    def test_the_home_page_of_a_folder_may_lack_its_slash(self, url, is_in):
        below = replace(site(), base_url="https://example.org/docs/")

        assert (reason_unlisted(replace(ARTICLE, url=url, address=url), below) is None) is is_in


class TestPicturesAndFilms:
    def test_say_of_a_picture_its_address_alone(self):
        picture = Image(url=BASE + "calf.jpg?a=1&b=2", caption="A calf", license=BASE + "terms/")
        article = replace(ARTICLE, images=(picture, picture))

        assert said(article) == (
            "<image:image><image:loc>https://example.org/calf.jpg?a=1&amp;b=2</image:loc></image:image>"
        )
        assert said(article, images=False) == ""

    def test_say_of_a_film_what_is_read(self):
        assert said(replace(ARTICLE, videos=(FILM,))) == (
            "<video:video><video:thumbnail_loc>https://example.org/calf.jpg</video:thumbnail_loc>"
            "<video:title>A stretch</video:title><video:description>Rest helps.</video:description>"
            "<video:content_loc>https://example.org/calf.mp4</video:content_loc>"
            "<video:duration>300</video:duration></video:video>"
        )

    @pytest.mark.parametrize("missing", [{"name": None}, {"thumbnail_url": None}, {"content_url": None}])
    def test_say_nothing_of_a_film_of_which_too_little_is_known(self, missing):
        assert said(replace(ARTICLE, videos=(replace(FILM, **missing),))) == ""

    def test_are_what_our_own_check_and_the_schema_accept(self):
        properties = {"keywords": "calf, stretch", "uploader": {"name": "Ann"}, "isFamilyFriendly": True}
        film = replace(FILM, properties=properties, uploaded=dt.date(2026, 5, 1))
        article = replace(ARTICLE, videos=(film,), images=(Image(url=BASE + "calf.jpg"),))
        ((_, xml),) = sitemaps([entry(article, site())], BASE)

        assert XSD.validate(etree.fromstring(xml))
        assert check_sitemap(xml, url=BASE + "sitemap.xml") == ()


@pytest.mark.parametrize("value", TEXTS, ids=range(len(TEXTS)))
def test_no_value_breaks_the_file(value):
    article = replace(ARTICLE, title=value, description=value, published=TODAY, article_type="NewsArticle")
    article = replace(article, videos=(replace(FILM, name=value),), images=(Image(url=value),))
    made = dict(sitemaps([entry(article, site(news=Publication("Example", "en")))], BASE))

    assert all(XSD.validate(etree.fromstring(content)) for content in made.values())


class TestNews:
    def news(self, published, **values):
        article = replace(ARTICLE, article_type="NewsArticle", published=published, **values)
        found = entry(article, site(news=Publication("Example Runner", "en")))
        return found.news if found else None

    def test_are_those_of_the_last_two_days(self):
        assert "<news:title>Calf pain</news:title>" in self.news(dt.date(2026, 5, 8))
        assert self.news(dt.date(2026, 5, 7)) == ""

    def test_take_the_language_as_google_has_it(self):
        assert "<news:language>zh-cn</news:language>" in self.news(TODAY, language="zh-CN")
        assert "<news:language>pt</news:language>" in self.news(TODAY, language="pt-BR")

    def test_are_no_other_pages(self):
        assert entry(replace(ARTICLE, published=TODAY), site(news=Publication("Example", "en"))).news == ""


class TestLastChange:
    def test_is_never_in_the_future(self):
        article = replace(ARTICLE, modified=dt.date(2027, 1, 1), published=dt.date(2026, 5, 1))

        assert entry(article, site()).lastmod == dt.date(2026, 5, 1)

    def test_content_is_what_the_page_says_and_not_its_template(self):
        article = replace(ARTICLE, sections=(Section("Calf", 1, "Rest."),))

        assert content_digest(article) == content_digest(replace(article, site_name="Other", robots=("noarchive",)))
        assert content_digest(article) != content_digest(replace(article, sections=(Section("Calf", 1, "Walk."),)))


def test_a_page_is_in_the_first_part_that_it_fits():
    parts = (("stories", ("NewsArticle",)), ("health", ("/calf/**",)))

    assert entry(ARTICLE, site(parts=parts)).part == "health"
    assert entry(replace(ARTICLE, article_type="NewsArticle"), site(parts=parts)).part == "stories"
    assert entry(replace(ARTICLE, url=BASE, address=BASE), site(parts=parts)).part == "other"
    assert entry(ARTICLE, site()).part == ""
