"""Whatever an article says, every file about the site can be read, and no address in a feed is one of a script."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

import pytest
from emitters.hostile_slots import ADDRESSES, TEXTS, UNWRITTEN_ADDRESSES, UNWRITTEN_TEXTS
from emitters.hostile_values import VALUES
from lxml import etree

from seoexport import export
from seoexport.emitters.site_file import Asked, SitePage
from seoexport.emitters.site_files import atom, graph, json_feed, llms, rss

#: Of each kind of harm one.
CHOSEN = [VALUES[number] for number in (2, 14, 16, 28, 35, 51, 53, 60, 67, 70, 77, 80, 82, 84, 88, 92, 98)]
SLOTS = TEXTS | ADDRESSES | UNWRITTEN_TEXTS | UNWRITTEN_ADDRESSES


def asked(slot, value):
    article, site = SLOTS[slot](value)
    article = replace(article, published=dt.date(2024, 5, 1))
    page = SitePage(article, export(article, site).graph)
    return Asked(site=site, url="https://example.org/file", pages=(page,))


def read(module, slot):
    return [content for value in CHOSEN if (content := module.SITE_FILE.write(asked(slot, value)).content)]


def addresses(value):
    """Yield what stands under the keys of a JSON Feed that hold addresses."""
    for key, each in value.items():
        if key in ("url", "image", "avatar", "icon"):
            yield each
        for inner in each if isinstance(each, list) else ():
            if isinstance(inner, dict):
                yield from addresses(inner)


@pytest.mark.parametrize("slot", SLOTS)
class TestFile:
    @pytest.mark.parametrize("module", [atom, rss], ids=["atom", "rss"])
    def test_is_xml_with_web_addresses(self, slot, module):
        for content in read(module, slot):
            for each in etree.fromstring(content).iter("{*}link", "{*}uri", "{*}url", "{*}logo", "{*}enclosure"):
                address = each.get("href") or each.get("url") or each.text
                assert address is None or address.startswith("https://")

    def test_is_json_with_web_addresses(self, slot):
        for content in read(json_feed, slot):
            assert all(each.startswith("https://") for each in addresses(json.loads(content)))

    def test_is_text(self, slot):
        for content in (*read(llms, slot), *read(graph, slot)):
            assert b"\x00" not in content
            assert content.decode("utf-8")
