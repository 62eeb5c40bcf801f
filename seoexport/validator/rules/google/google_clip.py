"""A part of a video states its name, where it begins, and the address at which it begins; no two begin together.

A part ends after it began, and a video with parts takes 30 seconds or more.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "VideoObject", "name": "Calf stretch",
     "thumbnailUrl": "https://example.org/stretch.jpg", "uploadDate": "2024-05-10",
     "hasPart": [
      {"@type": "Clip", "name": "Warm up", "startOffset": 0, "url": "https://example.org/stretch/?t=0"},
      {"@type": "Clip", "name": "Calves", "startOffset": 0, "url": "https://example.org/stretch/?t=40"}]}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "VideoObject", "name": "Calf stretch",
     "thumbnailUrl": "https://example.org/stretch.jpg", "uploadDate": "2024-05-10",
     "hasPart": [
      {"@type": "Clip", "name": "Warm up", "startOffset": 0, "url": "https://example.org/stretch/?t=0"},
      {"@type": "Clip", "name": "Calves", "startOffset": 40, "url": "https://example.org/stretch/?t=40"}]}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.urls import absolute, path
from seoexport.validator.measures import seconds
from seoexport.validator.numbers_stated import number
from seoexport.validator.profiles import Feature, features
from seoexport.validator.profiles.demands import held
from seoexport.validator.profiles.holders import Holder, holders
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import LocatedNode, View

SHORTEST_SECONDS = 30


def check(view: View) -> Iterator[Problem]:
    """Yield what each clip lacks, those that begin together, and those of videos that are too short for them."""
    yield from held(view, "Clip")
    feature = features()["Clip"]
    for video in view.of_type("VideoObject"):
        clips = [each for each in holders(view, video, ("hasPart",)) if "Clip" in each.kinds]
        if clips:
            yield from _times(feature, video, clips)
            yield from _elsewhere(view, video, clips)


def _times(feature: Feature, video: LocatedNode, clips: list[Holder]) -> Iterator[Problem]:
    length = seconds(video.value.get("duration"))
    if length is not None and 0 < length < SHORTEST_SECONDS:
        message = f"the video takes {length:g} seconds; one with clips takes {SHORTEST_SECONDS} or more"
        yield Problem(message=message, at=f"{video.at}/duration", line=video.line, wish=feature.wish)
    begun: set[float] = set()
    for clip in clips:
        start, end = number(clip.value.get("startOffset")), number(clip.value.get("endOffset"))
        if start in begun:
            message = f"two clips begin at second {start:g}; each begins at another"
            yield Problem(message=message, at=f"{clip.at}/startOffset", line=video.line, wish=feature.wish)
        elif start is not None and length and start >= length:
            message = f"a clip begins at second {start:g} of a video that takes {length:g}; it must begin within it"
            yield Problem(message=message, at=f"{clip.at}/startOffset", line=video.line, wish=feature.wish)
        if start is not None:
            begun.add(start)
            if end is not None and end <= start:
                message = f"a clip ends at second {end:g} and begins at {start:g}; it must end later"
                yield Problem(message=message, at=f"{clip.at}/endOffset", line=video.line, wish=feature.wish)


def _elsewhere(view: View, video: LocatedNode, clips: list[Holder]) -> Iterator[Problem]:
    """Yield the first clip that leads to another page than those beside it, or than this one where it is alone."""
    stated = [(clip, clip.value["url"]) for clip in clips if isinstance(clip.value.get("url"), str)]
    pages = [path(absolute(url, view.article.address) or "").rstrip("/") for _, url in stated]
    own = path(view.article.address).rstrip("/")
    for (clip, url), page in zip(stated, pages, strict=True):
        if page != own and own in pages:
            message = f"the url of a clip is {shown(url)}; it must be that of the page with a time"
            yield Problem(message=message, at=f"{clip.at}/url", line=video.line, wish=features()["Clip"].wish)
            return


RULE = Rule(
    id="google-clip",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/video#clip",
    check=check,
    doc=__doc__,
    needs=frozenset(("Clip",)),
)
