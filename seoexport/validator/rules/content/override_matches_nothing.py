"""An override finds what it is to change.

One that names a node, property or tag that the page does not have has no effect: its name is misspelt, or the page has
changed since.

Wrong:

    ---
    title: Calf cramp
    seo:
      drop: [Recipe]
    ---
    No recipe.

Right:

    ---
    title: Calf cramp
    seo:
      drop: [BreadcrumbList]
    ---
    No recipe.
"""

from __future__ import annotations

from seoexport.validator.rule import Rule, reported

check = reported("override-matches-nothing")


RULE = Rule(
    id="override-matches-nothing",
    severity="warning",
    reference="https://schema.org/docs/gs.html",
    check=check,
    doc=__doc__,
    needs=frozenset(("override-matches-nothing",)),
)
