"""An override says what can be done.

Under `seo` in front matter, `set`, `append`, `drop`, `replace`, `add` and `off` change what is written for the page.
One that does not fit is left out. `seoexport schema overrides` prints what fits.

Wrong:

    ---
    title: Calf cramp
    seo:
      set:
        Article: Shorter
    ---
    An article.

Right:

    ---
    title: Calf cramp
    date: 2024-05-10
    seo:
      set:
        Article:
          headline: Shorter
    ---
    An article.
"""

from __future__ import annotations

from seoexport.validator.rule import Rule, reported

check = reported("override-does-not-fit")


RULE = Rule(
    id="override-does-not-fit",
    severity="error",
    reference="https://json-schema.org/draft/2020-12",
    check=check,
    doc=__doc__,
    needs=frozenset(("override-does-not-fit",)),
)
