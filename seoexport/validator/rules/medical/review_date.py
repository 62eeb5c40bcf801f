"""A page states one date of its last review, which has been, and a next one behind it.

Where the text and the mark-up of a page date its last review differently, nobody knows which is right, and none is
used; where front matter or configuration state one, that counts. A review of a day after the build has not been, and is
left out, as is a next review that is not after the last one. A review before the publication of the page is kept: it
may have been of an earlier version.

Wrong:

    <article>
    <h1>Calf cramp</h1>
    <p>Medically reviewed by Ada Example, MD, on 3 May 2024</p>
    <p>Last reviewed: 10 June 2025</p>
    </article>

Right:

    <article>
    <h1>Calf cramp</h1>
    <p>Medically reviewed by Ada Example, MD, on 3 May 2024</p>
    <p>Next review due: 3 May 2027</p>
    </article>
"""

from __future__ import annotations

from seoexport.validator.rule import Rule, reported

RULE = Rule(
    id="review-date",
    severity="warning",
    reference="https://schema.org/lastReviewed",
    check=reported("review-date"),
    doc=__doc__ or "",
    needs=frozenset(("review-date",)),
)
