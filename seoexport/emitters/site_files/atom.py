"""Atom of the newest articles: https://www.rfc-editor.org/rfc/rfc4287."""

from __future__ import annotations

import datetime as dt
from typing import Any

from seoexport.emitters import feed, xml
from seoexport.emitters.site_file import Asked, SiteFile, Written, marked

NAMESPACE = "http://www.w3.org/2005/Atom"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
#: lxml takes None for the namespace without prefix; its types do not say so.
_NAMESPACES: Any = {None: NAMESPACE}


def write(asked: Asked) -> Written:
    """Return the feed. An entry without author takes the feed's: the publisher, or the site by its name."""
    from lxml import etree

    items, problems = feed.items(asked)
    site = asked.site
    if not (site.publisher or site.name):
        told = "states no author, nor does the site: it is not in the feed; set name in the config"
        problems += tuple(f"{item.article.url} {told}" for item in items if not item.article.authors)
        items = tuple(item for item in items if item.article.authors)
    if not items:  # the feed has to say when it changed, and nobody knows
        return Written(b"", (*problems, "no article can be in the feed: it is not written"))
    language = {_LANGUAGE: xml.text(site.language)} if site.language else {}
    root: Any = etree.Element(f"{{{NAMESPACE}}}feed", language, nsmap=_NAMESPACES)
    _add_feed(root, asked, max(item.updated for item in items))
    for item in items:
        _add_entry(root, item, site.language)
    return Written(xml.document(root), problems)


def _add_feed(root: Any, asked: Asked, updated: dt.datetime) -> None:
    site = asked.site
    logo = feed.logo(site.publisher)
    _text(root, "id", asked.url)
    _text(root, "title", feed.title(asked))
    _text(root, "subtitle", site.description)
    _text(root, "updated", updated.isoformat())
    _element(root, "link", rel="self", type="application/atom+xml", href=asked.url)
    _element(root, "link", rel="alternate", type="text/html", href=site.base_url)
    if name := site.publisher.name if site.publisher else site.name:
        _person(root, name, site.publisher.url if site.publisher else None)
    _text(root, "generator", "seoexport")
    _text(root, "logo", logo.url if logo else None)


def _add_entry(root: Any, item: feed.Item, language: str | None) -> None:
    element, article = _element(root, "entry"), item.article
    if article.language and article.language != language:
        element.set(_LANGUAGE, xml.text(article.language))
    _text(element, "id", article.url)
    _text(element, "title", item.title)
    _text(element, "published", item.published.isoformat())
    _text(element, "updated", item.updated.isoformat())
    _element(element, "link", rel="alternate", type="text/html", href=article.url)
    for agent in article.authors:
        _person(element, agent.name, agent.url)
    for topic in feed.topics(article):
        _element(element, "category", term=topic)
    _text(element, "summary", article.description)
    for url, kind in feed.recordings(article):
        _element(element, "link", rel="enclosure", type=kind, href=url)


def _person(parent: Any, name: str, url: str | None) -> None:
    element = _element(parent, "author")
    _text(element, "name", name)
    _text(element, "uri", feed.address(url))


def _text(parent: Any, name: str, value: str | None) -> None:
    if value:
        xml.add(parent, f"{{{NAMESPACE}}}{name}", value)


def _element(parent: Any, name: str, **attributes: str) -> Any:
    return xml.add(parent, f"{{{NAMESPACE}}}{name}", **attributes)


SITE_FILE = SiteFile(file_name="atom.xml", write=write, is_ours=marked(b"<generator>seoexport</generator>"))
