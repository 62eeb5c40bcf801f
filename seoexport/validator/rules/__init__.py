"""Rules: one module per thing that is checked, its docstring the manual page, its constant RULE; folders are groups.

Rules of most groups see one page. Those of `sitemap` see a sitemap, those of `site` all pages and sitemaps of a site.
"""

from __future__ import annotations

from itertools import chain
from typing import Any

from seoexport.collect import collect
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

#: The groups whose rules see one page, in the order in which a page is read.
PAGE_GROUPS = (
    "content",
    "syntax",
    "graph",
    "vocabulary",
    "values",
    "google",
    "medical",
    "parity",
    "head",
    "open_graph",
    "x_cards",
    "hreflang",
    "images",
)
GROUPS = (*PAGE_GROUPS, "sitemap", "site")


def of_group(group: str) -> tuple[Rule[Any], ...]:
    """Return the rules of a group, sorted by id."""
    return collect(f"{__name__}.{group}", "RULE", Rule)


def by_group() -> dict[str, tuple[Rule[Any], ...]]:
    """Return the rules of every group, those about sitemaps and whole sites last."""
    return {group: of_group(group) for group in GROUPS}


#: Every rule about one page, sorted by id.
RULES: tuple[Rule[View], ...] = tuple(sorted(chain.from_iterable(map(of_group, PAGE_GROUPS)), key=lambda rule: rule.id))
