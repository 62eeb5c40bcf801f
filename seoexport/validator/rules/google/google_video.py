"""A video states what Google cannot show it without: its name, a thumbnail and the day of its upload.

Videos of single steps of a recipe are left alone, and so are those that seoexport writes of players in the page: see
`own-node-incomplete`.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "VideoObject", "embedUrl": "https://player.vimeo.com/video/1"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "VideoObject", "embedUrl": "https://player.vimeo.com/video/1",
     "name": "Calf stretch", "thumbnailUrl": "https://example.org/stretch.jpg", "uploadDate": "2024-05-10"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.profiles.demands import held
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield what each video lacks."""
    yield from held(view, "VideoObject")


RULE = Rule(
    id="google-video",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/video",
    check=check,
    doc=__doc__,
    needs=frozenset(("VideoObject",)),
)
