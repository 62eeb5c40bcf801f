"""Atom as RFC 4287 has it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from lxml import etree
from site_asking import ANN, BASE, DAY, article, page, written

from seoexport.model import Audio, Image, Organization, Person

ATOM = "{http://www.w3.org/2005/Atom}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
GRAMMAR = etree.RelaxNG(etree.parse(Path(__file__).with_name("atom.rng")))
PUBLISHER = Organization(name="Walks Ltd", url=BASE + "us/", logo=Image(url=BASE + "logo.png"))


def feed(*pages, **asked):
    root = etree.fromstring(written("atom", *pages, **asked).content)
    GRAMMAR.assertValid(root)
    for entry in root.iterfind(f"{ATOM}entry"):  # https://www.rfc-editor.org/rfc/rfc4287#section-4.1.2
        assert root.find(f"{ATOM}author") is not None or entry.find(f"{ATOM}author") is not None
    return root


def children(element):
    return [(each.tag.removeprefix(ATOM), each.text or dict(each.attrib)) for each in element if not len(each)]


def entry(site=None, **values):
    return feed(article(**values), **site or {}).find(f"{ATOM}entry")


def texts(root, path):
    return [each.text for each in root.iterfind("/".join(ATOM + name for name in path.split("/")))]


class TestFeed:
    def test_has_what_the_specification_asks_for(self):
        assert children(feed(article(), url=BASE + "atom.xml")) == [
            ("id", BASE + "atom.xml"),
            ("title", "Walks"),
            ("updated", "2024-05-01T00:00:00+00:00"),
            ("link", {"rel": "self", "type": "application/atom+xml", "href": BASE + "atom.xml"}),
            ("link", {"rel": "alternate", "type": "text/html", "href": BASE}),
            ("generator", "seoexport"),
        ]

    def test_says_what_the_site_states(self):
        root = feed(article(), description="On foot.", language="en-GB", publisher=PUBLISHER)

        assert root.get(LANGUAGE) == "en-GB"
        assert [texts(root, path) for path in ("subtitle", "logo", "author/name", "author/uri")] == [
            ["On foot."], [BASE + "logo.png"], ["Walks Ltd"], [BASE + "us/"],
        ]  # fmt: skip

    def test_changed_when_the_article_that_changed_last_did(self):
        pages = (article("a/", modified=dt.date(2024, 6, 3)), article("b/", published=dt.date(2024, 5, 30)))

        assert texts(feed(*pages), "updated") == ["2024-06-03T00:00:00+00:00"]

    def test_is_not_written_without_an_entry(self):
        """It would have to say when it changed, and nobody knows."""
        made = written("atom", page(), article(draft=True))

        assert (made.content, made.problems) == (b"", ("no article can be in the feed: it is not written",))


class TestEntry:
    def test_has_id_title_dates_and_author(self):
        found = entry(modified=dt.datetime(2024, 6, 3, 9, 30, 5, 9, dt.timezone(dt.timedelta(hours=2))))

        assert children(found) == [
            ("id", BASE + "calf/"),
            ("title", "Calf"),
            ("published", "2024-05-01T00:00:00+00:00"),
            ("updated", "2024-06-03T09:30:05+02:00"),
            ("link", {"rel": "alternate", "type": "text/html", "href": BASE + "calf/"}),
        ]
        assert texts(found, "author/name") == ["Ann"]

    def test_has_each_author_topic_and_recording(self):
        audios = (Audio(content_url=BASE + "a.mp3"), Audio(content_url=BASE + "b.m4a"), Audio(content_url=BASE + "c"))
        found = entry(authors=(ANN, Person(name="Ben", url=BASE + "ben/")), keywords=("calf", "knee"), audios=audios)

        assert (texts(found, "author/name"), texts(found, "author/uri")) == (["Ann", "Ben"], [BASE + "ben/"])
        assert [each.get("term") for each in found.iterfind(f"{ATOM}category")] == ["calf", "knee"]
        assert [(each.get("type"), each.get("href")) for each in found.iterfind(f"{ATOM}link[@rel='enclosure']")] == [
            ("audio/mpeg", BASE + "a.mp3"),
            ("audio/mp4", BASE + "b.m4a"),
        ]

    @pytest.mark.parametrize(("language", "expected"), [("en", None), ("de", "de"), (None, None)])
    def test_states_its_language_where_it_is_another_one(self, language, expected):
        assert entry({"language": "en"}, language=language).get(LANGUAGE) == expected

    def test_without_author_is_by_the_site(self):
        assert texts(feed(article(authors=())), "author/name") == ["Walks"]

    def test_without_author_is_reported_where_the_site_has_no_name(self):
        made = written("atom", article("a/", authors=()), article("b/"), name=None)

        assert texts(etree.fromstring(made.content), "entry/id") == [BASE + "b/"]
        assert made.problems == (
            f"{BASE}a/ states no author, nor does the site: it is not in the feed; set name in the config",
        )


def test_a_reader_of_feeds_understands_it():
    feedparser = pytest.importorskip("feedparser")
    made = feedparser.parse(written("atom", article(description="Rest & walk", published=DAY)).content)

    assert not made.bozo
    assert (made.version, made.feed.title) == ("atom10", "Walks")
    assert [(each.id, each.title, each.summary, each.author) for each in made.entries] == [
        (BASE + "calf/", "Calf", "Rest & walk", "Ann"),
    ]
