"""The image of an article is a picture of its subject, not the logo of the site or a placeholder.

Search engines and networks leave out images that say nothing of the page: a logo, an icon, a grey box. A logo is what
the publisher states as `logo`, or what is called so.

Wrong:

    <meta property="og:image" content="https://example.org/img/logo.png">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Calf cramp",
     "image": "https://example.org/img/logo.png"}
    </script>

Right:

    <meta property="og:image" content="https://example.org/img/calf.jpg">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Calf cramp",
     "image": "https://example.org/img/calf.jpg",
     "publisher": {"@type": "Organization", "name": "Example Health", "logo": "https://example.org/img/logo.png"}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.generic_pictures import generic_pictures
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each image of the article, or of its card, that is a logo or a placeholder, as one problem."""
    for picture, naming, kind in generic_pictures(view):
        whose = "image of the article" if naming.role == "article" else "og:image of the article"
        message = f"the {whose} is {kind}, {picture.name!r}; state a picture of its subject"
        yield Problem(message=message, at=naming.at, line=naming.line, column=naming.column)


RULE = Rule(
    id="image-generic",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/google-images",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta og:image", "image")),
)
