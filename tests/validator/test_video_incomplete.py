"""What a film and its parts lack is told; what they have, a beginning at 0 among it, is not."""

import json

from seoexport import check


def problems(**more):
    film = {"name": "Stretch", "thumbnailUrl": "https://example.org/t.jpg", "uploadDate": "2024-05-10", **more}
    node = json.dumps({"@context": "https://schema.org", "@type": "VideoObject", **film})
    page = f'<title>A</title><script type="application/ld+json">{node}</script>'
    return [(each.message, each.at) for each in check(page) if each.rule == "video-incomplete"]


def test_silent():
    clip = {"@type": "Clip", "name": "Begin", "startOffset": 0, "url": "https://example.org/?t=0"}
    live = {"@type": "BroadcastEvent", "startDate": "2024-05-10T18:00Z", "endDate": "2024-05-10T19:00Z"}

    assert problems(hasPart=[clip], publication=live) == []


def test_a_clip_without_address():
    clip = {"@type": "Clip", "name": "Begin", "startOffset": 0}

    assert problems(hasPart=[clip]) == [("Clip states no url", "/0/hasPart/0")]


def test_a_transmission_without_end():
    live = {"@type": "BroadcastEvent", "startDate": "2024-05-10T18:00Z"}

    assert problems(publication=live) == [("BroadcastEvent states no endDate", "/0/publication")]
