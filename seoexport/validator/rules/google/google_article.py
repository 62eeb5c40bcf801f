"""An article states what Google recommends: its author, headline, picture and date.

Nothing of it is required: an article without any is shown all the same, with what Google guesses. Each author has a
`url` or `sameAs` that tells who it is. A page that never changed has no `dateModified`.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Calf cramp",
     "author": {"@type": "Person", "name": "Ruth Adeyemi", "url": "https://example.org/ruth/"}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Calf cramp",
     "author": {"@type": "Person", "name": "Ruth Adeyemi", "url": "https://example.org/ruth/"},
     "image": "https://example.org/calf.jpg", "datePublished": "2026-05-10"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.profiles import features, names_of_features
from seoexport.validator.profiles.demands import recommended
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield what each article lacks, one problem for each."""
    feature = features()["Article"]
    for node in view.of_type("Article"):
        if feature.name in names_of_features(node.types):
            yield from recommended(view, feature, node)


RULE = Rule(
    id="google-article",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/article",
    check=check,
    doc=__doc__,
    needs=frozenset(("Article",)),
)
