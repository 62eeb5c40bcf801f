"""The article as it can be written: what emitters must agree on is settled before any of them begins."""

from __future__ import annotations

from dataclasses import replace

from seoexport import urls
from seoexport.diagnostics import Finding, Problem
from seoexport.emitters.bidi import balanced
from seoexport.emitters.page_url import page_url
from seoexport.emitters.usable_addresses import finding
from seoexport.errors import BadUrl
from seoexport.model import Article

_BIDI_RULE = "bidi-control"


def settled(article: Article) -> tuple[Article, tuple[Finding, ...]]:
    """Return the article with its address as the URL standard writes it, and what had to be changed.

    An image without a usable address is none, or the page would promise a large card and have no picture for it.
    Raises BadUrl where the article's own address is no http or https URL: everything is named after it.
    """
    url = urls.absolute(page_url(article))
    if url is None:
        raise BadUrl("the page's URL", article.url)
    findings = []
    images = tuple(image for image in article.images if urls.absolute(image.url))
    if len(images) != len(article.images):
        refused = ((number, each) for number, each in enumerate(article.images, 1) if not urls.absolute(each.url))
        findings += [finding(image.url, (f"image {number}",)) for number, image in refused]
    title, description = _settled(article.title), _settled(article.description)
    if (url, title, description) == (article.url, article.title, article.description) and not findings:
        return article, ()
    for name, before, after in (("title", article.title, title), ("description", article.description, description)):
        if before != after:
            message = f"the {name} overrides the direction of writing or leaves it open: it is written without that"
            findings.append(Finding(rule=_BIDI_RULE, problem=Problem(message=message, at=name)))
    return replace(article, url=url, title=title, description=description, images=images), tuple(findings)


def _settled(text: str | None) -> str | None:
    return text if text is None or text.isascii() else balanced(text)
