"""RSS 2.0 of the newest articles: https://www.rssboard.org/rss-specification.

Where that leaves a choice, the profile of its board is followed: https://www.rssboard.org/rss-profile.
"""

from __future__ import annotations

from email.utils import format_datetime
from html import escape
from typing import Any

from seoexport.emitters import feed, xml
from seoexport.emitters.site_file import Asked, SiteFile, Written, marked
from seoexport.text import storable

ATOM = "http://www.w3.org/2005/Atom"
CREATOR = "http://purl.org/dc/elements/1.1/"
_NAMESPACES = {"atom": ATOM, "dc": CREATOR}


def write(asked: Asked) -> Written:
    """Return the feed; its last change is that of the article that changed last."""
    from lxml import etree

    items, problems = feed.items(asked)
    root: Any = etree.Element("rss", {"version": "2.0"}, nsmap=_NAMESPACES)
    channel = xml.add(root, "channel")
    site, name = asked.site, feed.title(asked)
    xml.add(channel, "title", name)
    xml.add(channel, "link", site.base_url)
    # The element may not be missing: https://www.rssboard.org/rss-specification#requiredChannelElements
    xml.add(channel, "description", site.description or name)
    if site.language:
        xml.add(channel, "language", site.language)
    if items:
        xml.add(channel, "lastBuildDate", format_datetime(max(item.updated for item in items)))
    xml.add(channel, "generator", "seoexport")
    xml.add(channel, f"{{{ATOM}}}link", rel="self", type="application/rss+xml", href=asked.url)
    if logo := feed.logo(site.publisher):
        picture = xml.add(channel, "image")
        xml.add(picture, "url", logo.url)
        xml.add(picture, "title", name)
        xml.add(picture, "link", site.base_url)
    for item in items:
        _add(channel, item)
    return Written(xml.document(root), problems)


def _add(channel: Any, item: feed.Item) -> None:
    element, article = xml.add(channel, "item"), item.article
    xml.add(element, "title", item.title)
    xml.add(element, "link", article.url)
    xml.add(element, "guid", article.url, isPermaLink="true")
    xml.add(element, "pubDate", format_datetime(item.published))
    for agent in article.authors:
        xml.add(element, f"{{{CREATOR}}}creator", agent.name)
    for topic in feed.topics(article):
        xml.add(element, "category", topic)
    if article.description:
        # Readers take a description for HTML, and a title for text.
        xml.add(element, "description", escape(storable(article.description), quote=False))
    for url, kind in feed.recordings(article)[:1]:
        # Of an unknown length the profile makes 0: https://www.rssboard.org/rss-profile#element-channel-item-enclosure
        xml.add(element, "enclosure", url=url, length="0", type=kind)


SITE_FILE = SiteFile(file_name="feed.xml", write=write, is_ours=marked(b"<generator>seoexport</generator>"))
