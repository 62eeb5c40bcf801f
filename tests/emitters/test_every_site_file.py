"""What holds for every file about a whole site: hostile texts stay texts, the order of the pages does not matter."""

from __future__ import annotations

import datetime as dt
import json
import re

import pytest
from hostile_values import ALONE
from lxml import etree
from markdown_it import MarkdownIt
from site_asking import BASE, article, written

from seoexport import Site, extract
from seoexport.emitters.site_file import SitePage
from seoexport.emitters.site_files import SITE_FILES, site_file
from seoexport.errors import UnknownName
from seoexport.model import Person

VALUES = [pytest.param(value, id=str(number)) for number, value in ALONE if value.strip()]
ATOM = "{http://www.w3.org/2005/Atom}"
CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
#: What XML cannot hold, https://www.w3.org/TR/xml/#charsets, and what all texts of ours are without.
_LOST = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def kept(value):
    return _LOST.sub("\ufffd", value)


def hostile(kind, value):
    pages = [article(title=value, description=value, authors=(Person(name=value),), categories=(value,))]
    return written(kind, *pages, name=value, description=value).content


@pytest.mark.parametrize("value", VALUES)
class TestHostileText:
    def test_comes_back_from_rss(self, value):
        channel = etree.fromstring(hostile("rss", value)).find("channel")
        item = channel.find("item")
        texts = [
            channel.findtext("title"),
            channel.findtext("description"),
            item.findtext("title"),
            item.findtext(CREATOR),
        ]

        assert [*texts, item.findtext("category")] == [kept(value)] * 5
        as_html = item.findtext("description").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        assert as_html == kept(value)

    def test_comes_back_from_atom(self, value):
        feed = etree.fromstring(hostile("atom", value))
        paths = (
            "title",
            "subtitle",
            f"author/{ATOM}name",
            f"entry/{ATOM}title",
            f"entry/{ATOM}summary",
            f"entry/{ATOM}author/{ATOM}name",
        )

        assert [feed.findtext(ATOM + path) for path in paths] == [kept(value)] * 6
        assert feed.find(f"{ATOM}entry/{ATOM}category").get("term") == kept(value)

    def test_comes_back_from_json_feed(self, value):
        feed = json.loads(hostile("json_feed", value))
        (item,) = feed["items"]
        found = [
            feed["title"],
            feed["description"],
            item["title"],
            item["summary"],
            item["authors"][0]["name"],
            item["tags"][0],
        ]

        assert [kept(text) for text in found] == [kept(value)] * 6

    def test_comes_back_from_llms_txt(self, value):
        tokens = MarkdownIt().parse(hostile("llms", value).decode())
        inline = [token.children for token in tokens if token.type == "inline"]
        texts = ["".join(each.content for each in line if each.type == "text") for line in inline]
        expected = kept(" ".join(value.split()))

        assert texts == [expected] * 3 + [f"{expected}: {expected}"]
        assert [each.type for line in inline for each in line if each.type != "text"] == ["link_open", "link_close"]

    def test_comes_back_from_the_graph(self, value):
        pages = [article()._replace(graph=({"@id": BASE + "#website", "name": value},))]
        (line,) = written("graph", *pages).content.decode("ascii").splitlines()

        assert kept(json.loads(line)["name"]) == kept(value)


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize("kind", ["netlify", "nginx", "apache"])
def test_a_hostile_alias_makes_one_redirect_or_none(kind, value):
    source = json.dumps({"title": "Calf", "aliases": [value]}, ensure_ascii=True) + "\nText"
    made = extract(source, url=BASE + "a/", suffix=".md", site=Site(base_url=BASE))
    lines = written(kind, SitePage(made)).content.decode(errors="replace").rstrip("\n").split("\n")[1:]

    assert len({line.rpartition("https://")[2] for line in lines}) <= 1
    assert all(BASE in line or " /a/ 301" in line for line in lines)
    assert not any("evil" in line.rpartition(" /a/" if kind == "netlify" else BASE)[2] for line in lines)


@pytest.mark.parametrize("kind", SITE_FILES, ids=lambda kind: kind.name)
class TestKind:
    def test_gives_the_same_bytes_in_any_order(self, kind):
        day = dt.date(2024, 5, 1)
        pages = [
            article(f"{name}/", title=name, published=day, aliases=(f"{BASE}old-{name}/",), categories=(name,))
            for name in "abc"
        ]

        assert written(kind.name, *pages) == written(kind.name, *pages[::-1])

    def test_knows_its_own_file_again_and_no_other(self, kind):
        site = Site(base_url=BASE, name="Walks")
        pages = [article(aliases=(BASE + "old/",))._replace(graph=({"@id": BASE + "#website", "name": "Walks"},))]
        own = written(kind.name, *pages).content

        if kind.is_ours is None:
            assert kind.name == "robots"
            return
        assert kind.is_ours(own, site)
        assert not any(
            kind.is_ours(other, site) for other in (b"", b"{}", b"<rss><channel/></rss>", b"/a /b 301\n", b"# Walks\n")
        )

    def test_is_named_after_its_module(self, kind):
        assert site_file(kind.name) is kind


def test_a_kind_that_nobody_knows_has_a_remedy():
    with pytest.raises(UnknownName, match="no such kind of file: 'rs'; did you mean 'rss'"):
        site_file("rs")
