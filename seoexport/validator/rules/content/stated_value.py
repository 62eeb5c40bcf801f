"""What front matter states of the page and under `seo` has a value that its key can have.

What does not fit is left out as if it were not there: a day that does not exist leaves the page without a date, a
misspelt type of page makes it any page, and a paywall that nobody understands makes its text free.

Wrong:

    ---
    title: Calf cramp
    date: 2024-05-32
    image: /calf.jpg
    seo:
      page_type: AbuotPage
      paywall: 1
    ---
    A cramp in the calf passes within minutes.

Right:

    ---
    title: Calf cramp
    date: 2024-05-30
    image: /calf.jpg
    seo:
      page_type: AboutPage
      paywall: .members
    ---
    A cramp in the calf passes within minutes.
"""

from __future__ import annotations

from seoexport.validator.rule import Rule, reported

check = reported("stated-value")


RULE = Rule(
    id="stated-value",
    severity="warning",
    reference="https://schema.org/WebPage",
    check=check,
    doc=__doc__,
    needs=frozenset(("stated-value",)),
)
