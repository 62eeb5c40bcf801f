"""What front matter states of a recipe, an event, a product or a film is a property of it, with a value that fits.

The keys under `seo` are schema.org's types, those below them its properties, in any spelling (`prep_time`,
`prepTime`). The entries of `videos` and `audio` have the properties of VideoObject and AudioObject beside their own
keys. What does not fit is left out of the graph.

Wrong:

    ---
    title: Leek soup
    image: /leek.jpg
    seo:
      recipe:
        prep_tme: 20 min
        cook_time: a while
    ---
    Slice the leeks.

Right:

    ---
    title: Leek soup
    image: /leek.jpg
    seo:
      recipe:
        prep_time: 20 min
        cook_time: PT1H
    ---
    Slice the leeks.
"""

from __future__ import annotations

from seoexport.validator.rule import Rule, reported

check = reported("stated-property")


RULE = Rule(
    id="stated-property",
    severity="warning",
    reference="https://schema.org/docs/full.html",
    check=check,
    doc=__doc__,
    needs=frozenset(("stated-property",)),
)
