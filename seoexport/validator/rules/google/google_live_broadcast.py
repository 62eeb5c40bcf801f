"""A live transmission states when it begins and ends, and that it is live.

Google marks a video as live between the two, and by `isLiveBroadcast` alone.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "VideoObject", "name": "Walk with us",
     "thumbnailUrl": "https://example.org/walk.jpg", "uploadDate": "2024-05-10",
     "publication": {"@type": "BroadcastEvent", "startDate": "2024-05-10T18:00:00+02:00"}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "VideoObject", "name": "Walk with us",
     "thumbnailUrl": "https://example.org/walk.jpg", "uploadDate": "2024-05-10",
     "publication": {"@type": "BroadcastEvent", "isLiveBroadcast": true,
       "startDate": "2024-05-10T18:00:00+02:00", "endDate": "2024-05-10T19:00:00+02:00"}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.profiles.demands import held
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield what each live transmission of a video lacks."""
    yield from held(view, "BroadcastEvent")


RULE = Rule(
    id="google-live-broadcast",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/video#broadcast-event",
    check=check,
    doc=__doc__,
    needs=frozenset(("BroadcastEvent",)),
)
