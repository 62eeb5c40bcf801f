"""A page that names its versions in other languages names itself among them.

Each version lists all of them, its own included; otherwise the group falls apart and search engines pass over it. An
error page, a redirect and a page that is not to be indexed belong to no group.

Wrong:

    <head>
    <link rel="canonical" href="https://example.org/cramp/">
    <link rel="alternate" hreflang="de" href="https://example.org/de/krampf/">
    <link rel="alternate" hreflang="fr" href="https://example.org/fr/crampe/">
    </head>

Right:

    <head>
    <link rel="canonical" href="https://example.org/cramp/">
    <link rel="alternate" hreflang="en" href="https://example.org/cramp/">
    <link rel="alternate" hreflang="de" href="https://example.org/de/krampf/">
    </head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport import urls
from seoexport.diagnostics import Problem
from seoexport.validator.head_tags import ALTERNATE
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield a page that no link of its own leads to, neither to where it stands nor to its canonical address."""
    alternates = view.head.alternates
    if not alternates or not view.listed:
        return
    own = [view.article.address, *_canonical(view)]
    others = {each.url for each in alternates if each.url}
    if others and not any(urls.same_page(url, page) for url in others for page in own) and _is_placed(own, others):
        message = f"no hreflang link leads to the page itself, {len(alternates)} to others; add one of its own language"
        yield alternates[0].tag.problem(message)


def _canonical(view: View) -> Iterator[str]:
    for tag in view.tagged("link canonical")[:1]:
        if tag.value and (url := view.head.absolute(tag.value)):
            yield url


def _is_placed(own: list[str], others: set[str]) -> bool:
    """Return whether it is certain where the page stands: a page on none of those sites may have been moved."""
    return len(own) > 1 or not {urls.host(url) for url in own}.isdisjoint(urls.host(url) for url in others)


RULE = Rule(
    id="hreflang-self",
    severity="error",
    reference="https://developers.google.com/search/docs/specialty/international/localized-versions",
    check=check,
    doc=__doc__,
    needs=frozenset((ALTERNATE,)),
)
