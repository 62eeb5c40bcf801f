"""What is behind a paywall is named by the class of its element, and the page has that element.

`isAccessibleForFree` is false for the page and for the part in `hasPart`, whose `cssSelector` is a class with a point
in front. Otherwise a search engine may take for cloaking what is hidden from other readers.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Storm over the hills",
     "author": {"@type": "Person", "name": "Ruth Adeyemi", "url": "https://example.org/ruth/"},
     "image": "https://example.org/storm.jpg", "datePublished": "2026-05-10", "dateModified": "2026-05-12",
     "isAccessibleForFree": false,
     "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".for-members"}}
    </script>
    <div class="members">Only for you.</div>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Storm over the hills",
     "author": {"@type": "Person", "name": "Ruth Adeyemi", "url": "https://example.org/ruth/"},
     "image": "https://example.org/storm.jpg", "datePublished": "2026-05-10", "dateModified": "2026-05-12",
     "isAccessibleForFree": false,
     "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".for-members"}}
    </script>
    <div class="for-members">Only for you.</div>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.one_or_many import as_list
from seoexport.validator.profiles import features
from seoexport.validator.profiles.holders import Holder, holders
from seoexport.validator.rule import Rule
from seoexport.validator.selectors import finds, is_class
from seoexport.validator.stated_values import shown
from seoexport.validator.view import LocatedNode, View


def check(view: View) -> Iterator[Problem]:
    """Yield each part of a page that costs money and that no selector finds, and where page and part disagree."""
    yield from _free(view)
    paid = {stated.node.at: stated.node for stated in view.stated("isAccessibleForFree") if is_false(stated.value)}
    for node in paid.values():
        elements = [part for part in holders(view, node, ("hasPart",)) if "WebPageElement" in part.kinds]
        charged = [
            part for part in holders(view, node, ("hasPart",)) if is_false(part.value.get("isAccessibleForFree"))
        ]
        for part in charged:
            yield from _part(view, node, part)
        if elements and not charged:
            message = (
                f"the {node.types[0]} is not free, its part does not say so; state isAccessibleForFree false there"
            )
            wish = features()["PaywalledContent"].wish
            yield Problem(message=message, at=elements[0].at, line=node.line, wish=wish)


def _free(view: View) -> Iterator[Problem]:
    """Yield each part that is not free in a work that says that it is, or does not say."""
    for stated in view.stated("hasPart"):
        node = stated.node
        if is_false(node.value.get("isAccessibleForFree")):
            continue
        if any(is_false(part.value.get("isAccessibleForFree")) for part in holders(view, node, ("hasPart",))):
            says = "says that it is free" if "isAccessibleForFree" in node.value else "does not say so"
            message = f"a part is not free, and its {node.types[0]} {says}; state isAccessibleForFree false in it"
            yield Problem(message=message, at=node.at, line=node.line, wish=features()["PaywalledContent"].wish)


def _part(view: View, node: LocatedNode, part: Holder) -> Iterator[Problem]:
    wish = features()["PaywalledContent"].wish
    if "cssSelector" not in part.value:
        message = "the part that is not free states no cssSelector; write the class of its element"
        yield Problem(message=message, at=part.at, line=node.line, wish=wish)
    for selector in as_list(part.value.get("cssSelector")):
        if isinstance(selector, str) and selector.strip() and not is_class(selector):
            message = f"cssSelector is {shown(selector)}; it must be a class such as '.paywall'"
        elif finds(view.document, selector) is False:
            message = f"the selector {shown(selector)} of the part that is not free finds nothing in the page"
        else:
            continue
        yield Problem(message=message, at=f"{part.at}/cssSelector", line=node.line, wish=wish)


def is_false(value: object) -> bool:
    """Return whether a value says no, also as a text or as a term of schema.org."""
    return value is False or (isinstance(value, str) and value.strip().rpartition("/")[2].lower() == "false")


RULE = Rule(
    id="google-paywall",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/paywalled-content",
    check=check,
    doc=__doc__,
    needs=frozenset(("isAccessibleForFree",)),
)
