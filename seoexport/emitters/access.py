"""Who can read or hear which part of a page: parts for subscribers, and parts to be read aloud.

https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
"""

from __future__ import annotations

from seoexport.model import JSON, Article


def paywall(article: Article) -> JSON:
    """Return what a page or an article says of its paywall, nothing where nobody states one."""
    if article.free is None:
        return {}
    return {"isAccessibleForFree": article.free}


def paywalled_parts(article: Article) -> list[JSON]:
    """Return the parts that only subscribers see: https://schema.org/WebPageElement."""
    return [
        {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": selector}
        for selector in article.paywalled
    ]


def speakable(article: Article) -> list[JSON]:
    """Return where the parts to be read aloud stand: https://schema.org/SpeakableSpecification.

    One specification has either CSS selectors or XPaths; a path begins with a slash, which no selector does.
    """
    paths = [each for each in article.speakable if each.startswith("/")]
    selectors = [each for each in article.speakable if not each.startswith("/")]
    return [
        {"@type": "SpeakableSpecification", key: found}
        for key, found in (("cssSelector", selectors), ("xpath", paths))
        if found
    ]
