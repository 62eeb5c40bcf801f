"""A video has what a search engine needs to show it: name, thumbnail, date of upload.

What the page does not state is not invented. A title on the player names the video.

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
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

NEEDED = ("name", "thumbnailUrl", "uploadDate")


def check(view: View) -> Iterator[Problem]:
    """Yield each video that lacks one of the needed properties."""
    for node in view.typed("VideoObject"):
        missing = [key for key in NEEDED if not node.value.get(key)]
        if missing:
            yield Problem(message=f"VideoObject states no {', no '.join(missing)}", at=node.at, line=node.line)


RULE = Rule(
    id="video-incomplete",
    severity="info",
    reference="https://developers.google.com/search/docs/appearance/structured-data/video",
    check=check,
    doc=__doc__,
)
