"""A page is one FAQPage or one QAPage: all its questions stand in one node.

Of several, readers take one, and the questions of the others are lost.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@graph": [
      {"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "Does it hurt?",
       "acceptedAnswer": {"@type": "Answer", "text": "A little."}}]},
      {"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "How long does it last?",
       "acceptedAnswer": {"@type": "Answer", "text": "A minute."}}]}]}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@graph": [
      {"@type": "FAQPage", "mainEntity": [
       {"@type": "Question", "name": "Does it hurt?", "acceptedAnswer": {"@type": "Answer", "text": "A little."}},
       {"@type": "Question", "name": "How long does it last?",
    "acceptedAnswer": {"@type": "Answer", "text": "A minute."}}]}]}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.view import LocatedNode, View


def check(view: View) -> Iterator[Problem]:
    """Yield each FAQPage or QAPage behind the first of its kind in one syntax; nodes of one `@id` are one page."""
    for kind in ("FAQPage", "QAPage"):
        first: dict[str, tuple[str, LocatedNode]] = {}
        for node in view.typed(kind):
            if "mainEntity" in node.value:
                name = str(node.value.get("@id") or node.value.get("url") or node.at)
                known, one = first.setdefault(node.syntax, (name, node))
                if name != known:
                    message = f"the page is a second {kind}, beside that at {one.at}; put all questions into one"
                    yield Problem(message=message, at=node.at, line=node.line)


RULE = Rule(
    id="faq-page-repeated",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/qapage",
    check=check,
    doc=__doc__,
    needs=frozenset(("FAQPage", "QAPage")),
)
