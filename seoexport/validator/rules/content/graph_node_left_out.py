"""A node that lacks what it cannot be without is left out of the graph, with every reference to it.

Nothing is invented to fill it. The page can state what is missing.

Wrong:

    ---
    date: 2024-05-10
    ---
    An article without a title.

Right:

    ---
    title: Calf cramp
    date: 2024-05-10
    ---
    An article with a title.
"""

from __future__ import annotations

from seoexport.validator.rule import Rule, reported

check = reported("graph-node-left-out")


RULE = Rule(
    id="graph-node-left-out",
    severity="info",
    reference="https://schema.org/docs/gs.html",
    check=check,
    doc=__doc__,
    needs=frozenset(("graph-node-left-out",)),
)
