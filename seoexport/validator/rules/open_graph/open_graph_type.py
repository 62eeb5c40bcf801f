"""The type of a page is one that Open Graph has, or one of a namespace that the page declares.

Readers take what they do not know for `website`. A type of one's own has a prefix, `kitchen:recipe`, which an
attribute `prefix` of the html or head element leads to an address. Facebook has types of its own, such as `product`;
those are left alone.

Wrong:

    <head><meta property="og:type" content="recipe"></head>

Right:

    <head prefix="og: https://ogp.me/ns# kitchen: https://example.org/ns#">
    <meta property="og:type" content="kitchen:recipe">
    </head>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.document import Document
from seoexport.validator.open_graph_types import is_type
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View

_CURIE = re.compile(r"([a-z_][\w.-]{0,60}):[^\s:]{1,100}", re.IGNORECASE)


def check(view: View) -> Iterator[Problem]:
    """Yield a type that readers do not know."""
    for tag in view.tagged("meta og:type")[:1]:
        value = tag.value
        if not value or is_type(value):
            continue
        curie = _CURIE.fullmatch(value)
        if curie is None:
            lower = value.lower()
            remedy = f"did you mean {lower!r}?" if is_type(lower) else "write 'article', 'website', or one with prefix"
            yield tag.problem(f"og:type is {shown(value)}, which Open Graph does not have; {remedy}")
        elif view.document and not _declares(view.document, curie[1].lower()):
            yield tag.problem(f"og:type is {shown(value)}, and no prefix attribute declares {curie[1]!r}")


def _declares(document: Document, prefix: str) -> bool:
    if prefix in ("og", "fb"):
        return True
    for element in (document.root, document.head, document.body):
        declared = f" {element.attr('prefix') or ''}".lower().split()
        if f"{prefix}:" in declared or element.attr(f"xmlns:{prefix}"):
            return True
    return False


RULE = Rule(
    id="open-graph-type",
    severity="warning",
    reference="https://ogp.me/#types",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta og:type",)),
)
