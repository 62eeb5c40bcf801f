"""A page that is reached by https names its own pages, and the pictures and films that it loads, by https as well.

An `http` address of the site is another address than the one that is canonical; pictures and films of an `http` address
are blocked by browsers. Addresses that only name something (`sameAs`, `license`) may be what their owner made them.

Wrong, as the page at `https://example.org/cramp/`:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "WebPage", "name": "Cramp", "url": "http://example.org/cramp/"}
    </script>

Right, as the page at `https://example.org/cramp/`:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "WebPage", "name": "Cramp", "url": "https://example.org/cramp/",
     "license": "http://creativecommons.org/licenses/by/4.0/"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Change, Problem
from seoexport.validator.rule import Rule
from seoexport.validator.rules.values.url_not_public import is_closed
from seoexport.validator.stated_values import shown
from seoexport.validator.value_kinds import name_of
from seoexport.validator.view import Stated, View

#: Properties whose address a browser or a crawler loads for the page.
_LOADED = frozenset(("contentUrl", "embedUrl", "image", "logo", "thumbnailUrl"))
_HTTP = "http://"


def check(view: View) -> Iterator[Problem]:
    """Yield each node of a page of https that names such addresses by http."""
    address = view.article.address
    if not address.startswith("https://"):
        return
    own = _HTTP + address[len("https://") :].partition("/")[0].removeprefix("www.")
    found: dict[str, list[Stated]] = {}
    for origin, stated in view.by_origin.items():
        if origin.startswith(_HTTP) and not is_closed(origin.partition("://")[2]):
            is_own = origin.replace("//www.", "//").lower() == own
            for each in stated:
                if is_own or name_of(each) in _LOADED:
                    found.setdefault(each.node.at, []).append(each)
    yield from map(_problem, found.values())


def _problem(stated: list[Stated]) -> Problem:
    first = stated[0]
    names = ", ".join(dict.fromkeys(map(name_of, stated)))
    message = f"{names} of a page of https: {shown(first.value)}; write https"
    repair = tuple(Change("replace", each.at, "https" + each.value[len("http") :]) for each in stated)
    repair = repair if first.node.syntax == "json-ld" else ()
    return Problem(message=message, at=first.at, line=first.node.line, repair=repair)


RULE = Rule(
    id="url-insecure",
    severity="warning",
    reference="https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls",
    check=check,
    doc=__doc__,
)
