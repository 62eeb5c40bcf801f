"""The addresses at which a page stood before, and from which a reader is to be led to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from seoexport import urls
from seoexport.diagnostics import Finding, Problem
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.model import Origin

#: Characters that no path of a file has, so no page can have stood there.
_CONTROLS = tuple(f"%{number:02X}" for number in (*range(0x20), 0x7F))


def aliases(evidence: Evidence) -> Iterator[Fact[tuple[str, ...]]]:
    """Yield the earlier addresses of a page as one fact, each once, all that front matter states.

    1. `aliases` of Hugo and Quarto: with a slash in front below the base URL, without one beside the page
       (https://gohugo.io/methods/page/aliases/)
    2. `redirect_from` of Jekyll (https://github.com/jekyll/jekyll-redirect-from), `alias` of Pelican and Hexo: below
       the base URL
    """
    found: dict[str, None] = {}
    origin: Origin | None = None
    for value, fact in _stated(evidence):
        url = _address(value, fact, evidence)
        if url and _reason(url, evidence) is None and not urls.same_page(url, evidence.address):
            found[url] = None
            origin = origin or fact.origin
    if origin:
        yield Fact(tuple(found), origin)


def findings(evidence: Evidence) -> Iterator[Finding]:
    """Yield the aliases from which nobody can be led to the page."""
    for value, fact in _stated(evidence):
        url = _address(value, fact, evidence)
        reason = _reason(url, evidence) if url else "which is no path"
        if reason:
            key, line = fact.origin.key or "", fact.origin.line
            problem = Problem(message=f"an alias is {value!r}, {reason}; state a path such as /old/", at=key, line=line)
            yield Finding(rule="alias-unusable", problem=problem)


def _stated(evidence: Evidence) -> Iterator[tuple[Any, Fact[Any]]]:
    for fact in evidence.stated("aliases", "redirect_from", "alias"):
        values = fact.value.split(",") if isinstance(fact.value, str) else fact.value
        for value in values if isinstance(values, list) else [values]:
            if value not in (None, ""):
                yield value.strip() if isinstance(value, str) else value, fact


def _address(value: Any, fact: Fact[Any], evidence: Evidence) -> str | None:
    """Return an alias as an absolute URL; None where it is none."""
    if not isinstance(value, str):
        return None
    if "://" in value or value.startswith("//"):
        return urls.absolute(value, evidence.site.base_url)
    base = evidence.site.base_url
    if fact.origin.key == "aliases" and not value.startswith("/"):
        base = urls.identity(evidence.address.partition("?")[0]).rstrip("/").rpartition("/")[0] + "/"
        base = base if base.startswith(evidence.site.base_url) else evidence.site.base_url
    # A path of a file: what would begin a scheme, a query or a fragment in an address is a part of its name.
    return urls.absolute("./" + value.lstrip("/").replace("#", "%23"), base)


def _reason(url: str, evidence: Evidence) -> str | None:
    """Return why an address cannot be an alias."""
    if not url.partition("://")[2].startswith(evidence.site.base_url.partition("://")[2]):
        return "which is not on this site"
    if "?" in url or "#" in url:
        return "which has a query or a fragment, that no server redirects by"
    return "which has a control character" if any(each in url.upper() for each in _CONTROLS) else None
