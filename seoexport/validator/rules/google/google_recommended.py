"""What Google shows as a rich result states what it recommends for it.

None of it is required. What makes sense on some pages alone, such as the day on which a video expires, is not missed.
For articles see `google-article`.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "JobPosting", "title": "Trail warden",
     "description": "<p>Looks after forty kilometres of paths.</p>", "datePosted": "2026-05-10",
     "hiringOrganization": {"@type": "Organization", "name": "Hill Parks"},
     "jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress", "addressCountry": "IE"}}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "JobPosting", "title": "Trail warden",
     "description": "<p>Looks after forty kilometres of paths.</p>", "datePosted": "2026-05-10",
     "validThrough": "2026-06-30", "employmentType": "FULL_TIME",
     "identifier": {"@type": "PropertyValue", "name": "Hill Parks", "value": "TW-7"},
     "baseSalary": {"@type": "MonetaryAmount", "currency": "EUR",
       "value": {"@type": "QuantitativeValue", "value": 41000, "unitText": "YEAR"}},
     "hiringOrganization": {"@type": "Organization", "name": "Hill Parks"},
     "jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress", "addressCountry": "IE"}}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.profiles import features_of
from seoexport.validator.profiles.demands import recommended
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield what each node lacks of what its features recommend, one problem for each."""
    for node in view.nodes:
        for feature in features_of(node.types):
            if feature.recommended and feature.rule != "google-article":
                yield from recommended(view, feature, node)


RULE = Rule(
    id="google-recommended",
    severity="info",
    reference="https://developers.google.com/search/docs/appearance/structured-data/search-gallery",
    check=check,
    doc=__doc__,
    needs=frozenset(()),
)
