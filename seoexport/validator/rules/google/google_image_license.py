"""An image that is offered under a licence says which picture it is and on what terms.

Only images that state a licence, a credit, a notice or a page that sells them are looked at; logos, portraits and other
helpers of the graph state none and owe none. The badge "Licensable" needs `license`.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "ImageObject", "contentUrl": "https://example.org/ridge.jpg",
     "acquireLicensePage": "https://example.org/shop/ridge/"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "ImageObject", "contentUrl": "https://example.org/ridge.jpg",
     "license": "https://example.org/terms/", "acquireLicensePage": "https://example.org/shop/ridge/"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.profiles import features
from seoexport.validator.profiles.demands import held_node, lacking
from seoexport.validator.profiles.subjects import subjects
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

#: Who states one of these offers the picture; a creator alone may be a portrait's photographer.
OFFERING = frozenset(("acquireLicensePage", "license", "creditText", "copyrightNotice"))


def check(view: View) -> Iterator[Problem]:
    """Yield what each image lacks that is offered under a licence."""
    feature = features()["ImageObject"]
    for node in subjects(view, feature):
        if OFFERING.isdisjoint(node.value):
            continue
        yield from held_node(view, feature, node)
        if "acquireLicensePage" in node.value and "license" not in node.value:
            yield lacking(feature, node, "ImageObject", ["license"], node.at)


RULE = Rule(
    id="google-image-license",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata",
    check=check,
    doc=__doc__,
    needs=frozenset(("acquireLicensePage", "license", "creditText", "copyrightNotice")),
)
