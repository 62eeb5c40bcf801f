"""An FAQPage has its questions in the order of the page.

Search engines and assistants show the first ones: those that the page puts first.

Wrong:

    <main><h1>Cramp</h1><h3>Is it safe at all?</h3><p>Mostly.</p><h3>Does heat help?</h3><p>Often.</p>
    <h3>Does it last long?</h3><p>Minutes.</p></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [
      {"@type": "Question", "name": "Does it last long?", "acceptedAnswer": {"@type": "Answer", "text": "Minutes."}},
      {"@type": "Question", "name": "Is it safe at all?", "acceptedAnswer": {"@type": "Answer", "text": "Mostly."}},
      {"@type": "Question", "name": "Does heat help?", "acceptedAnswer": {"@type": "Answer", "text": "Often."}}]}
    </script>

Right:

    <main><h1>Cramp</h1><h3>Is it safe at all?</h3><p>Mostly.</p><h3>Does heat help?</h3><p>Often.</p></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [
      {"@type": "Question", "name": "Is it safe at all?", "acceptedAnswer": {"@type": "Answer", "text": "Mostly."}},
      {"@type": "Question", "name": "Does heat help?", "acceptedAnswer": {"@type": "Answer", "text": "Often."}}]}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from seoexport.diagnostics import Problem
from seoexport.text import letters
from seoexport.validator.faq_pairs import Pair, pairs
from seoexport.validator.rule import Rule
from seoexport.validator.shown_text import ShownText
from seoexport.validator.view import View

#: A shorter question may stand in the page by chance, inside another sentence.
SHORTEST = 8


def check(view: View) -> Iterator[Problem]:
    """Yield the first question that the page shows before the one that stands before it in the mark-up."""
    asked = list({letters(pair.question): pair for pair in reversed(pairs(view))}.values())[::-1]
    if len(asked) < 2 or (shown := view.shown) is None:
        return
    places = [(pair, place) for pair in asked if (place := _place(pair, shown)) is not None]
    for (before, at), (pair, place) in pairwise(places):
        if place < at:
            fact = (
                f"the FAQPage has {before.question!r} before {pair.question!r}, the page shows them the other way round"
            )
            message = f"{fact}; state them in the order of the page"
            yield Problem(message=message, at=f"{pair.node.at}/name", line=pair.node.line)
            return


def _place(pair: Pair, shown: ShownText) -> int | None:
    """Return where the page shows a question; None where it does so not at all or several times."""
    key = letters(pair.question)
    place = shown.letters.find(key) if len(key) >= SHORTEST else -1
    return place if place >= 0 and place == shown.letters.rfind(key) else None


RULE = Rule(
    id="faq-order",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    check=check,
    doc=__doc__,
    needs=frozenset(("FAQPage",)),
    of_files=True,
)
