"""What front matter states of a recipe, an event or a product is a property of it, with a value that fits.

The keys under `seo` are schema.org's types, those below them its properties, in any spelling (`prep_time`,
`prepTime`). What does not fit is left out of the graph.

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
)
