"""A reStructuredText file means what its author wrote.

What docutils cannot make sense of is shown as it stands, or not at all. Directives and roles of Sphinx and of plugins
are not reported.

Wrong:

    Calf cramp
    ##########

    Rest *helps.

Right:

    Calf cramp
    ##########

    Rest *helps*.
"""

from __future__ import annotations

from seoexport.validator.rule import Rule, reported

check = reported("restructured-text-syntax")


RULE = Rule(
    id="restructured-text-syntax",
    severity="warning",
    reference="https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html",
    check=check,
    doc=__doc__,
    needs=frozenset(("restructured-text-syntax",)),
)
