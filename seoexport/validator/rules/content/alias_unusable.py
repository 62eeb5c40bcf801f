"""An alias is an earlier address of the page on the same site, without query and fragment.

From any other address no server of this site can lead a reader to the page, so no redirect is written for it.

Wrong:

    ---
    title: Calf cramp
    aliases: ["https://old.example.net/cramp/"]
    ---
    A cramp is a muscle that tightens and does not let go.

Right:

    ---
    title: Calf cramp
    aliases: [/old/cramp/, leg-cramp]
    ---
    A cramp is a muscle that tightens and does not let go.
"""

from __future__ import annotations

from seoexport.validator.rule import Rule, reported

RULE = Rule(
    id="alias-unusable",
    severity="warning",
    reference="https://gohugo.io/content-management/urls/#aliases",
    check=reported("alias-unusable"),
    doc=__doc__ or "",
    needs=frozenset(("alias-unusable",)),
)
