"""At which address a page stands, where its caller does not know: as the page itself says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from seoexport import urls
from seoexport.diagnostics import Finding, Problem
from seoexport.document import Element
from seoexport.errors import BadUrl
from seoexport.model import Site


def address(
    url: str, site: Site | None, links: Mapping[str, list[Element]], metas: Mapping[str, list[Element]]
) -> tuple[str, tuple[Finding, ...]]:
    """Return the address of a page, with a finding where the one that was given is none.

    1. `url`, if it is an absolute http or https URL
    2. `url` below the base URL of the site, if a site is known
    3. the page's canonical link, if it is absolute
    4. the page's `og:url`, if it is absolute

    Raises BadUrl where there is none of them.
    """
    if found := urls.absolute(url):
        return found, ()
    if site and (found := urls.absolute(url, site.base_url)):
        return found, ()
    for name, value in _stated(links, metas):
        if found := urls.absolute(value):
            message = f"the page's URL is {url!r}, which is not absolute; taken instead: {name} {found}"
            return urls.without_fragment(found), (Finding(rule="page-url", problem=Problem(message=message)),)
    raise BadUrl("the page's URL", url)


def _stated(links: Mapping[str, list[Element]], metas: Mapping[str, list[Element]]) -> Iterator[tuple[str, str]]:
    for element in links.get("canonical", ()):
        yield "the canonical link", element.attr("href") or ""
    for element in metas.get("og:url", ()):
        yield "og:url", element.attr("content") or ""
