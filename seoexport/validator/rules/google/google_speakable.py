"""What may be read aloud is named by CSS selectors or by XPaths, not both, and each finds something in the page.

An assistant reads what they find. Google writes `xPath`, schema.org `xpath`; both are taken here.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Storm over the hills",
     "author": {"@type": "Person", "name": "Ruth Adeyemi", "url": "https://example.org/ruth/"},
     "image": "https://example.org/storm.jpg", "datePublished": "2026-05-10", "dateModified": "2026-05-12",
     "speakable": {"@type": "SpeakableSpecification", "cssSelector": [".summary"]}}
    </script>
    <p class="lead">Trees lie on most paths.</p>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Storm over the hills",
     "author": {"@type": "Person", "name": "Ruth Adeyemi", "url": "https://example.org/ruth/"},
     "image": "https://example.org/storm.jpg", "datePublished": "2026-05-10", "dateModified": "2026-05-12",
     "speakable": {"@type": "SpeakableSpecification", "cssSelector": [".summary"]}}
    </script>
    <p class="summary">Trees lie on most paths.</p>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.one_or_many import as_list
from seoexport.validator.profiles import features
from seoexport.validator.profiles.holders import Holder, holders
from seoexport.validator.rule import Rule
from seoexport.validator.selectors import finds
from seoexport.validator.stated_values import shown
from seoexport.validator.view import LocatedNode, View

PATHS = ("xpath", "xPath")


def check(view: View) -> Iterator[Problem]:
    """Yield each speakable part that names nothing, names it twice, or names what the page has not."""
    speaking = {stated.node.at: stated.node for stated in view.stated("speakable")}
    for node in speaking.values():
        for part in holders(view, node, ("speakable",)):
            yield from _part(view, node, part)


def _part(view: View, node: LocatedNode, part: Holder) -> Iterator[Problem]:
    wish = features()["Speakable"].wish
    styled, by_path = "cssSelector" in part.value, not part.value.keys().isdisjoint(PATHS)
    if styled == by_path:
        fact = "both cssSelector and xpath" if styled else "neither cssSelector nor xpath"
        message = f"speakable states {fact}; it must state one of them"
        yield Problem(message=message, at=part.at, line=node.line, wish=wish)
    for selector in as_list(part.value.get("cssSelector")):
        if finds(view.document, selector) is False:
            message = f"the selector {shown(selector)} of speakable finds nothing in the page"
            yield Problem(message=message, at=f"{part.at}/cssSelector", line=node.line, wish=wish)


RULE = Rule(
    id="google-speakable",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/speakable",
    check=check,
    doc=__doc__,
    needs=frozenset(("speakable",)),
)
