"""What front matter and mark-up say of a film beside its addresses: https://schema.org/VideoObject."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from seoexport.document.json_ld import types
from seoexport.extractor.evidence import Evidence
from seoexport.extractor.markup import string
from seoexport.extractor.media.described import Described
from seoexport.extractor.media.lengths import duration, seconds
from seoexport.model import Broadcast, Clip

#: https://developers.google.com/search/docs/appearance/structured-data/video#seek
SECOND = "{seek_to_second_number}"


def details(values: Mapping[str, Any], evidence: Evidence) -> dict[str, Any]:
    """Return what a mapping says of a film beside its addresses and its size."""
    film = Described(values, evidence)
    return {
        "name": film.text("name", "title"),
        "description": film.text("description"),
        "uploaded": film.date("uploaddate", "uploaded", "date"),
        "duration": duration(film.value("duration")),
        "expires": film.date("expires"),
        "transcript": film.text("transcript"),
        "seek_url": _seek_url(film, evidence),
        "clips": tuple(_clips(film, evidence)),
        "broadcast": next(_broadcasts(film, evidence), None),
    }


def _clips(film: Described, evidence: Evidence) -> Iterator[Clip]:
    for each in film.objects("clips", "haspart"):
        clip = Described(each, evidence)
        name, start = clip.text("name", "title"), seconds(clip.value("startoffset", "start"))
        if name and start is not None:
            yield Clip(name, start, seconds(clip.value("endoffset", "end")), clip.url("url"))


def _broadcasts(film: Described, evidence: Evidence) -> Iterator[Broadcast]:
    for each in film.objects("broadcast", "publication"):
        event = Described(each, evidence)
        start = event.date("startdate", "start")
        is_live = str(event.value("islivebroadcast")).lower() in ("none", "true")
        if start and is_live:
            yield Broadcast(start, event.date("enddate", "end"))


def _seek_url(film: Described, evidence: Evidence) -> str | None:
    """Return the address at which a film begins at a second; the place of the second stays readable."""
    stated = film.text("seekurl") or next(_seek_targets(film, evidence), None)
    if stated is None or stated.count(SECOND) != 1:
        return None
    letters = "seektosecondnumber"
    url = evidence.url(stated.replace(SECOND, letters))
    return url.replace(letters, SECOND) if url else None


def _seek_targets(film: Described, evidence: Evidence) -> Iterator[str]:
    for action in film.objects("potentialaction"):
        target = action.get("target")
        found = Described(target, evidence).text("urltemplate") if isinstance(target, dict) else string(target)
        if found and "SeekToAction" in types(dict(action)):
            yield found
