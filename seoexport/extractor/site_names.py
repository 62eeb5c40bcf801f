"""What a page calls its site, beyond the meta elements made for it: in its mark-up, and behind its title."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.document.json_ld import types
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.markup import PAGES, WORKS, main_nodes, resolved, string
from seoexport.model import Origin
from seoexport.text import collapse, letters
from seoexport.urls import host

_SEPARATOR = re.compile(r"\s+[|\-–—·•»:]\s+|\s*[|»•]\s*")
_SIGNS = " /|-–—·•»:"
#: A name is not longer; a longer text is a slogan or the title of the page.
LONGEST = 60


def is_site_name(text: str) -> bool:
    """Return whether a text is likely to be the name of a site: short, and no address.

    >>> is_site_name("Plain Health"), is_site_name("https://example.org"), is_site_name("example.org")
    (True, False, True)
    """
    return 0 < len(text) <= LONGEST and "://" not in text


def in_markup(evidence: Evidence) -> Iterator[Fact[str]]:
    """Yield the name of the site, then those of the publishers of works and pages, in the page's own mark-up."""
    for node in main_nodes(evidence.main, ("WebSite",)):
        if (name := string(node.get("name"))) and is_site_name(name):
            yield Fact(name, Origin(source="markup", key="WebSite name"))
    for node in main_nodes(evidence.main, WORKS + PAGES):
        for publisher in resolved(node.get("publisher"), evidence.named_nodes):
            is_body = isinstance(publisher, dict) and "Person" not in types(publisher)
            if is_body and (name := string(publisher.get("name"))) and is_site_name(name):
                yield Fact(name, Origin(source="markup", key="publisher"))


def behind_title(evidence: Evidence) -> Iterator[Fact[str]]:
    """Yield the first or last part of `<title>` where the address consists of the same letters."""
    element = next(evidence.document.head.iter_elements(("title",)), None)
    parts = _SEPARATOR.split(collapse(element.text)) if element is not None else []
    if element is None or len(parts) < 2:
        return
    labels = host(evidence.address).removeprefix("www.").split(".")
    same = {letters("".join(labels)), *(letters(label) for label in labels[:-1])}
    for part in (parts[-1].strip(_SIGNS), parts[0].strip(_SIGNS)):
        if is_site_name(part) and letters(part) in same:
            yield Fact(part, evidence.document.origin(element, "title", "head"))
