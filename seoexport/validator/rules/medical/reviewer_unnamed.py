"""Whoever reviewed a page is stated by name, or by a key that the configuration has.

An address alone names nobody, and neither does a key that is in no register: such an entry is left out.

Wrong:

    ---
    title: Calf cramp
    reviewedBy:
      url: /people/ada/
    ---
    A cramp in the calf passes within minutes.

Right:

    ---
    title: Calf cramp
    reviewedBy:
      name: Ada Example
      url: /people/ada/
    ---
    A cramp in the calf passes within minutes.
"""

from __future__ import annotations

from seoexport.validator.rule import Rule, reported

RULE = Rule(
    id="reviewer-unnamed",
    severity="warning",
    reference="https://schema.org/reviewedBy",
    check=reported("reviewer-unnamed"),
    doc=__doc__ or "",
    needs=frozenset(("reviewer-unnamed",)),
)
