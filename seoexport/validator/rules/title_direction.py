"""A title closes the directions of writing that it opens.

An open one turns round what stands behind the title: the name of the site, the next result. What is written is the
title with its directions closed.

Wrong:

    <head><title>Calf &#x202E;cramp</title></head>

Right:

    <head><title>Calf &#x2067;cramp&#x2069;</title></head>
"""

from __future__ import annotations

from seoexport.validator.rule import Rule, reported

check = reported("title-direction")


RULE = Rule(
    id="title-direction",
    severity="warning",
    reference="https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings",
    check=check,
    doc=__doc__,
)
