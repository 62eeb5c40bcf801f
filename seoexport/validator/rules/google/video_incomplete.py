"""A video has what a search engine needs to show it: name, thumbnail, date of upload.

A clip of it needs its name, its beginning and the address at which it begins, a live transmission both its ends. What
the page does not state is not invented. A title on the player names the video.

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

NEEDED = {
    "VideoObject": ("name", "thumbnailUrl", "uploadDate"),
    "Clip": ("name", "startOffset", "url"),
    "BroadcastEvent": ("startDate", "endDate"),
}


def check(view: View) -> Iterator[Problem]:
    """Yield each video, and each part of one, that lacks one of the needed properties."""
    for kind, needed in NEEDED.items():
        for node in view.typed(kind):
            missing = [key for key in needed if node.value.get(key) in (None, "", [], {})]
            if missing:
                yield Problem(message=f"{kind} states no {', no '.join(missing)}", at=node.at, line=node.line)


RULE = Rule(
    id="video-incomplete",
    severity="info",
    reference="https://developers.google.com/search/docs/appearance/structured-data/video",
    check=check,
    doc=__doc__,
)
