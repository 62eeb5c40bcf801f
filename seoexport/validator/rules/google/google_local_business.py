"""A local business states its name and its address.

Every type below LocalBusiness is held to it: Dentist, Physician, Restaurant, Store. A business that the page merely
mentions is not: one that wrote the article, employs its author or hosts an event.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Dentist", "name": "Corner Dental Practice",
     "telephone": "+49 30 5550100"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Dentist", "name": "Corner Dental Practice",
     "telephone": "+49 30 5550100", "address": {"@type": "PostalAddress", "streetAddress": "Lindenweg 4",
       "addressLocality": "Berlin", "postalCode": "10115", "addressCountry": "DE"}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.profiles.demands import held
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield what each local business lacks."""
    yield from held(view, "LocalBusiness")


RULE = Rule(
    id="google-local-business",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/local-business",
    check=check,
    doc=__doc__,
    needs=frozenset(("LocalBusiness",)),
)
