"""RSS 2.0 as its specification and the profile of its board have it."""

from __future__ import annotations

import datetime as dt

import pytest
from lxml import etree
from site_asking import ANN, BASE, DAY, article, page, written

from seoexport.model import Audio, Image, Organization, Person

CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
LINK = "{http://www.w3.org/2005/Atom}link"


def channel(*pages, **asked):
    return etree.fromstring(written("rss", *pages, **asked).content).find("channel")


def children(element):
    return [(each.tag, each.text or dict(each.attrib)) for each in element if each.tag != "item"]


def item(**values):
    return children(channel(article(**values)).find("item"))


def titles(*pages, **asked):
    return [each.text for each in channel(*pages, **asked).iterfind("item/title")]


class TestChannel:
    def test_has_what_the_specification_asks_for_even_of_an_empty_site(self):
        assert children(channel(name=None, url=BASE + "feed.xml")) == [
            ("title", "example.org"),
            ("link", BASE),
            ("description", "example.org"),
            ("generator", "seoexport"),
            (LINK, {"rel": "self", "type": "application/rss+xml", "href": BASE + "feed.xml"}),
        ]

    def test_says_what_the_site_states(self):
        publisher = Organization(name="Walks", logo=Image(url=BASE + "logo.png"))
        found = channel(article(), description="On foot.", language="en-GB", publisher=publisher)

        assert [found.findtext(name) for name in ("description", "language", "image/url", "image/title", "image/link")] == [
            "On foot.", "en-GB", BASE + "logo.png", "Walks", BASE,
        ]  # fmt: skip

    def test_was_built_when_the_article_that_changed_last_did(self):
        pages = (article("a/", modified=dt.date(2024, 6, 3)), article("b/", published=dt.date(2024, 5, 30)))

        assert channel(*pages).findtext("lastBuildDate") == "Mon, 03 Jun 2024 00:00:00 +0000"


class TestItem:
    def test_has_title_link_guid_and_date(self):
        assert item(authors=()) == [
            ("title", "Calf"),
            ("link", BASE + "calf/"),
            ("guid", BASE + "calf/"),
            ("pubDate", "Wed, 01 May 2024 00:00:00 +0000"),
        ]

    def test_names_each_author_and_topic_once(self):
        found = item(authors=(ANN, Person(name="Ben")), categories=("Legs",), keywords=("calf", "Legs"))

        assert found[4:] == [
            (CREATOR, "Ann"),
            (CREATOR, "Ben"),
            ("category", "Legs"),
            ("category", "calf"),
        ]

    def test_has_its_description_as_html(self):
        assert ("description", 'rest &amp; &lt;b&gt; "walk"') in item(description='rest & <b> "walk"')

    @pytest.mark.parametrize(
        ("date", "expected"),
        [
            (DAY, "Wed, 01 May 2024 00:00:00 +0000"),
            (dt.datetime.fromisoformat("2024-05-01T09:30"), "Wed, 01 May 2024 09:30:00 +0000"),
            (dt.datetime(2024, 5, 1, 9, 30, tzinfo=dt.UTC), "Wed, 01 May 2024 09:30:00 +0000"),
            (dt.datetime(2024, 12, 9, 9, 30, 5, 7, dt.timezone(dt.timedelta(hours=-3.5))), "Mon, 09 Dec 2024 09:30:05 -0330"),
        ],
    )  # fmt: skip
    def test_has_a_date_of_rfc_822(self, date, expected):
        assert ("pubDate", expected) in item(published=date)

    @pytest.mark.parametrize(
        ("audios", "expected"),
        [
            ((), []),
            ((Audio(content_url=BASE + "a.mp3"),), [{"url": BASE + "a.mp3", "length": "0", "type": "audio/mpeg"}]),
            ((Audio(content_url=BASE + "a.weba"),), [{"url": BASE + "a.weba", "length": "0", "type": "audio/webm"}]),
            ((Audio(content_url=BASE + "a?x=.mp3"),), []),
            ((Audio(content_url=BASE + "play?file=a.mp3"),), []),
            ((Audio(content_url=BASE + "a.mp3?from=feed"),), [{"url": BASE + "a.mp3?from=feed", "length": "0", "type": "audio/mpeg"}]),
            ((Audio(content_url=BASE + "a.mp4"),), []),
            ((Audio(content_url=BASE + "a", type="audio/ogg"), Audio(content_url=BASE + "b.mp3")),
             [{"url": BASE + "a", "length": "0", "type": "audio/ogg"}]),
        ],
    )  # fmt: skip
    def test_encloses_the_first_recording_whose_type_is_known(self, audios, expected):
        assert [value for name, value in item(audios=audios) if name == "enclosure"] == expected


class TestArticles:
    def test_stand_newest_first_then_by_address(self):
        pages = [
            article(path, title=path, published=dt.date(2024, 5, day))
            for path, day in (("b/", 1), ("c/", 2), ("a/", 1))
        ]

        assert titles(*pages) == titles(*pages[::-1]) == ["c/", "a/", "b/"]

    @pytest.mark.parametrize(("limit", "expected"), [(1, ["c"]), (2, ["c", "b"]), (9, ["c", "b", "a"])])
    def test_are_as_many_as_the_site_wants(self, limit, expected):
        pages = [article(f"{name}/", title=name, published=dt.date(2024, 5, day)) for day, name in enumerate("abc", 1)]

        assert titles(*pages, feed_limit=limit) == expected

    @pytest.mark.parametrize(
        "values",
        [
            {"article_type": None},
            {"draft": True},
            {"listed": False},
            {"robots": ("noindex",)},
            {"robots": ("none",)},
            {"url": "https://elsewhere.example/calf/"},
        ],
    )
    def test_are_no_others_than_the_sitemap_has(self, values):
        assert titles(article(**values)) == []
        assert written("rss", article(**values)).problems == ()

    @pytest.mark.parametrize(("lacking", "word"), [("published", "date"), ("title", "title")])
    def test_without_title_or_date_are_reported(self, lacking, word):
        made = written("rss", article(**{lacking: None}))

        assert made.problems == (f"{BASE}calf/ states no {word}: it is not in the feed; state one in its front matter",)

    def test_take_the_date_of_change_where_there_is_no_other(self):
        assert ("pubDate", "Wed, 01 May 2024 00:00:00 +0000") in item(published=None, modified=DAY)


def test_a_reader_of_feeds_understands_it():
    feedparser = pytest.importorskip("feedparser")
    made = feedparser.parse(written("rss", article(description="Rest & walk"), page(), language="en").content)

    assert not made.bozo
    assert (made.version, made.feed.title, made.feed.language) == ("rss20", "Walks", "en")
    assert [(each.id, each.title, each.author, each.published_parsed[:3]) for each in made.entries] == [
        (BASE + "calf/", "Calf", "Ann", (2024, 5, 1)),
    ]
