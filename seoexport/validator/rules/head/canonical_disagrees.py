"""The canonical link, `og:url` and the web page's `url` in the mark-up name one address.

Where they disagree, each consumer counts another page.

Wrong:

    <head>
    <link rel="canonical" href="https://example.org/cramp/">
    <meta property="og:url" content="https://example.org/knots/">
    </head>

Right:

    <head>
    <link rel="canonical" href="https://example.org/cramp/">
    <meta property="og:url" content="https://example.org/cramp/">
    </head>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport import urls
from seoexport.diagnostics import Problem
from seoexport.extractor.markup import PAGES
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

#: A page that stands inside another node, such as a breadcrumb's item, may be any page.
_TOP_LEVEL = re.compile(r"/\d+(?:/\d+)?(?:/@graph/\d+)?")


def check(view: View) -> Iterator[Problem]:
    """Yield each address that names another page than the canonical link does."""
    links = view.tagged("link canonical")
    canonical = view.head.absolute(links[0].value) if links else None
    if canonical is None:
        return
    for tag in view.tagged("meta og:url"):
        if _differs(tag.value, canonical, view):
            message = f"og:url is {tag.value!r}, the canonical link {canonical!r}"
            yield Problem(message=message, at=tag.at, line=tag.line, column=tag.column)
    for node in view.typed(*PAGES):
        if _TOP_LEVEL.fullmatch(node.at) and _differs(node.value.get("url"), canonical, view):
            message = f"url of {node.types[0]} is {node.value['url']!r}, the canonical link {canonical!r}"
            yield Problem(message=message, at=f"{node.at}/url", line=node.line)


def _differs(value: object, canonical: str, view: View) -> bool:
    if value == canonical:
        return False
    url = view.head.absolute(value) if isinstance(value, str) and value else None
    return url is not None and not urls.same_page(urls.without_tracking(url), urls.without_tracking(canonical))


RULE = Rule(
    id="canonical-disagrees",
    severity="error",
    reference="https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls",
    check=check,
    doc=__doc__,
)
