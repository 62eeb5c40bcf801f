"""The mark-up names the headline, the dates, the authors and the reviewers that visitors read.

Search engines ask that mark-up describes what the page shows; where the two disagree, they trust neither. A longer or
shorter headline, the name of the site behind it, a day between time zones, and some of several authors are fine.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp", "datePublished": "2024-05-10"}
    </script>
    <article><header><h1>Cramp</h1><time datetime="2021-02-03">3 February 2021</time></header></article>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp", "datePublished": "2021-02-03T08:00:00Z"}
    </script>
    <article><header><h1>Cramp: what helps</h1><time datetime="2021-02-03">3 February 2021</time></header></article>
"""

from __future__ import annotations

from seoexport.validator.rule import Rule, reported

check = reported("markup-disagrees")


RULE = Rule(
    id="markup-disagrees",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    check=check,
    doc=__doc__,
    needs=frozenset(("markup-disagrees",)),
)
