"""Places that a page keeps for what its scripts fill in, or draws: an element named for stars."""

from __future__ import annotations

import re

from seoexport.document import Document

#: Names of elements in which stars are drawn, and of services that fill in reviews.
_RATINGS = re.compile(
    r"(?:(?<![A-Za-z])(?:stars?|ratings?|reviews?)|Stars?|Ratings?|Reviews?)(?![a-z])"
    r"|(?i:trustpilot|yotpo|bazaarvoice|judgeme|stamped|skeepers|bewertung|rezension|avis[-_]|note[-_])"
)

#: A longer text is that of a whole review, or of the page.
_LONGEST = 200


def places_for_rating(document: Document) -> list[str]:
    """Return the texts, blank ones too, of the elements whose name, class or id says that they hold a rating."""
    return [
        text
        for element in document.body.iter_elements()
        if _RATINGS.search(f"{element.tag} {element.attr('class') or ''} {element.attr('id') or ''}")
        if len(text := element.text) <= _LONGEST
    ]
