"""A key stands in the front matter once.

The last value is used. Hugo refuses such a file, other generators use one of the values and do not say which.

Wrong:

    ---
    title: Calf cramp
    draft: true
    draft: false
    ---
    Text.

Right:

    ---
    title: Calf cramp
    draft: false
    ---
    Text.
"""

from __future__ import annotations

from seoexport.validator.rule import Rule, reported

check = reported("front-matter-duplicate-key")


RULE = Rule(
    id="front-matter-duplicate-key",
    severity="warning",
    reference="https://yaml.org/spec/1.2.2/#3213-node-comparison",
    check=check,
    doc=__doc__,
    needs=frozenset(("front-matter-duplicate-key",)),
)
