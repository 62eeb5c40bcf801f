"""A dataset states its name and a description, and each of its downloads an address.

Dataset Search lists by these. A `distribution` without `contentUrl` offers a download that nobody can find.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Dataset", "name": "Trail lengths",
     "distribution": {"@type": "DataDownload", "encodingFormat": "text/csv"}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Dataset", "name": "Trail lengths",
     "description": "Length and climb of 120 trails in the hills, measured on foot between 2021 and 2025.",
     "distribution": {"@type": "DataDownload", "encodingFormat": "text/csv",
       "contentUrl": "https://example.org/trails.csv"}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.profiles.demands import held
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield what each dataset lacks."""
    yield from held(view, "Dataset")


RULE = Rule(
    id="google-dataset",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/dataset",
    check=check,
    doc=__doc__,
    needs=frozenset(("Dataset",)),
)
