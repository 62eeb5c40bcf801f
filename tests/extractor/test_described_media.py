"""What mappings say of pictures, films and recordings, in front matter and in the page's own mark-up."""

import datetime as dt
import json

import pytest

from seoexport import Site, extract
from seoexport.extractor.media.lengths import duration, seconds
from seoexport.model import Broadcast, Clip, Organization, Person

BASE = "https://example.org/"
ADA = Person(name="Ada Example", key="ada", url=f"{BASE}ada/")
SITE = Site(base_url=BASE, authors=(ADA,))
SEEK = "https://example.org/film/?t={seek_to_second_number}"


def facts(found):
    """The values of a picture, film or recording that were stated, but for its origin."""
    names = [name for name in found.__dataclass_fields__ if name != "origin"]
    return {name: value for name in names if (value := getattr(found, name)) not in (None, (), {})}


def stated(kind, entry):
    source = f"---\n{kind}: [{json.dumps(entry)}]\n---\n<h1>Calf</h1>"
    return [facts(each) for each in getattr(extract(source, url=f"{BASE}a/", site=SITE), kind)]


def marked_up(kind, node, body="<h1>Calf</h1>"):
    source = f'{body}<script type="application/ld+json">{json.dumps(node)}</script>'
    return [facts(each) for each in getattr(extract(source, url=f"{BASE}a/", site=SITE), kind)]


FILMS = [
    ({"duration": "PT1M30S"}, {"duration": "PT1M30S"}),
    ({"duration": "1:30"}, {"duration": "PT1M30S"}),
    ({"duration": 90}, {"duration": "PT90S"}),
    ({"duration": "90 min"}, {"duration": "PT1H30M"}),
    ({"duration": "long"}, {}),
    ({"duration": {"@type": "Duration"}}, {}),
    ({"uploadDate": "2024-05-10", "expires": "2030-01-01"}, {"uploaded": dt.date(2024, 5, 10), "expires": dt.date(2030, 1, 1)}),
    ({"uploadDate": "someday"}, {}),
    ({"transcript": "  Sit \n down. "}, {"transcript": "Sit down."}),
    ({"thumbnailUrl": ["/a.jpg", "/b.jpg"]}, {"thumbnail_url": f"{BASE}a.jpg"}),
    ({"thumbnail": {"@type": "ImageObject", "contentUrl": "/a.jpg"}}, {"thumbnail_url": f"{BASE}a.jpg"}),
    ({"width": 640, "height": "480"}, {"width": 640, "height": 480}),
    ({"width": 640}, {}),
    (
        {"hasPart": [{"@type": "Clip", "name": "One", "startOffset": 0, "endOffset": 5, "url": "/f/?t=0"}]},
        {"clips": (Clip("One", 0, 5, f"{BASE}f/?t=0"),)},
    ),
    ({"hasPart": {"name": "One", "startOffset": "1:05"}}, {"clips": (Clip("One", 65),)}),
    ({"hasPart": [{"name": "One"}, {"startOffset": 3}, "One", {"name": "Two", "startOffset": -3}]}, {}),
    (
        {"publication": {"@type": "BroadcastEvent", "isLiveBroadcast": True, "startDate": "2024-05-10T09:00:00Z"}},
        {"broadcast": Broadcast(dt.datetime(2024, 5, 10, 9, tzinfo=dt.UTC))},
    ),
    ({"publication": {"@type": "BroadcastEvent", "isLiveBroadcast": False, "startDate": "2024-05-10"}}, {}),
    ({"publication": {"@type": "BroadcastEvent", "isLiveBroadcast": True}}, {}),
    ({"potentialAction": {"@type": "SeekToAction", "target": SEEK}}, {"seek_url": SEEK}),
    ({"potentialAction": {"@type": "SeekToAction", "target": {"urlTemplate": SEEK}}}, {"seek_url": SEEK}),
    ({"potentialAction": {"@type": "WatchAction", "target": SEEK}}, {}),
    ({"potentialAction": {"@type": "SeekToAction", "target": "https://example.org/film/"}}, {}),
]  # fmt: skip


@pytest.mark.parametrize(("said", "expected"), FILMS, ids=range(len(FILMS)))
def test_a_film_in_front_matter_and_mark_up_alike(said, expected):
    film = {"contentUrl": "/film.mp4", "name": "Calf stretch"} | said
    always = {"content_url": f"{BASE}film.mp4", "name": "Calf stretch"}

    assert stated("videos", film) == [always | expected]
    assert marked_up("videos", film | {"@type": "VideoObject"}) == [always | expected]


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ({"src": "/f.mp4", "title": "Calf"}, [{"content_url": f"{BASE}f.mp4", "name": "Calf"}]),
        (
            {"url": "https://youtu.be/Ab1Cd2Ef3Gh", "upload_date": "2024-05-10", "seek_url": SEEK},
            [
                {
                    "embed_url": "https://www.youtube.com/embed/Ab1Cd2Ef3Gh",
                    "thumbnail_url": "https://i.ytimg.com/vi/Ab1Cd2Ef3Gh/hqdefault.jpg",
                    "uploaded": dt.date(2024, 5, 10),
                    "seek_url": SEEK,
                }
            ],
        ),
        (
            {"url": "/f.mp4", "clips": [{"name": "One", "start": 0, "end": 4.5}], "broadcast": {"start": "2024-05-10"}},
            [
                {
                    "content_url": f"{BASE}f.mp4",
                    "clips": (Clip("One", 0, 4.5),),
                    "broadcast": Broadcast(dt.date(2024, 5, 10)),
                }
            ],
        ),
        ({"name": "No address"}, []),
        ({"url": "javascript:alert(1)"}, []),
    ],
)
def test_a_film_in_the_words_of_front_matter(entry, expected):
    assert stated("videos", entry) == expected


def test_the_address_of_the_page_about_a_film_is_not_that_of_the_film():
    assert marked_up("videos", {"@type": "VideoObject", "name": "Calf", "url": "/about-the-film/"}) == []


def test_mark_up_adds_to_a_film_that_is_shown():
    node = {"@type": "VideoObject", "contentUrl": "/f.mp4", "duration": "PT9S", "name": "Other"}

    found = marked_up("videos", node, '<video controls src="/f.mp4" title="Calf"></video>')

    assert found == [{"content_url": f"{BASE}f.mp4", "name": "Calf", "duration": "PT9S"}]


PICTURES = [
    ({}, {}),
    ({"license": "/terms/"}, {"license": f"{BASE}terms/"}),
    ({"license": "CC-BY-4.0"}, {}),
    ({"acquireLicensePage": "/buy/", "creditText": " Ada "}, {"acquire_license_page": f"{BASE}buy/", "credit": "Ada"}),
    ({"copyrightNotice": "© Ada"}, {"copyright_notice": "© Ada"}),
    ({"creator": {"@type": "Person", "name": "Ada Example"}}, {"creator": ADA}),
    ({"creator": {"@type": "Organization", "name": "Plain Health"}}, {"creator": Organization(name="Plain Health")}),
    ({"creator": "Bea Sample"}, {"creator": Person(name="Bea Sample")}),
    ({"caption": "A calf."}, {"caption": "A calf."}),
]


@pytest.mark.parametrize(("said", "expected"), PICTURES, ids=range(len(PICTURES)))
def test_a_picture_in_front_matter_and_mark_up_alike(said, expected):
    always = {"url": f"{BASE}a.jpg"}

    assert stated("images", {"url": "/a.jpg"} | said) == [always | expected]
    node = {"@type": "ImageObject", "contentUrl": "/a.jpg"} | said
    assert marked_up("images", {"@type": "Article", "image": node}) == [always | expected]
    assert marked_up("images", node, '<img src="/a.jpg">') == [always | expected]


def test_a_media_type_is_no_other_type():
    assert stated("images", {"url": "/a.jpg", "type": "image/jpeg"}) == [{"url": f"{BASE}a.jpg", "type": "image/jpeg"}]
    assert stated("images", {"url": "/a.jpg", "type": "cover"}) == [{"url": f"{BASE}a.jpg"}]


def test_a_picture_that_is_only_described_is_none_of_the_page():
    """Graphs describe the logo of the publisher in the same way."""
    assert marked_up("images", {"@type": "ImageObject", "contentUrl": "/logo.png", "license": "/terms/"}) == []


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"duration": "2:10"}, {"duration": "PT2M10S"}),
        ({"encodingFormat": "audio/mpeg", "description": "Ten."}, {"type": "audio/mpeg", "description": "Ten."}),
        ({"encodingFormat": "mp3"}, {}),
        ({"uploadDate": "2024-05-10"}, {"uploaded": dt.date(2024, 5, 10)}),
    ],
)
def test_a_recording_in_front_matter_and_mark_up_alike(said, expected):
    audio = {"contentUrl": "/a.mp3", "name": "Breath"} | said
    source = f"---\naudio: {json.dumps(audio)}\n---\n<h1>Calf</h1>"
    always = {"content_url": f"{BASE}a.mp3", "name": "Breath"}

    assert [facts(each) for each in extract(source, url=f"{BASE}a/").audios] == [always | expected]
    assert marked_up("audios", audio | {"@type": "AudioObject"}) == [always | expected]


COUNTED = {"@type": "InteractionCounter", "interactionType": {"@type": "WatchAction"}, "userInteractionCount": 12}

#: What is said of a film or a recording beside what the model has fields for, and the properties that it means.
FURTHER = [
    ({"caption": "A woman on a chair."}, {"caption": "A woman on a chair."}),
    ({"caption": {"@type": "MediaObject", "contentUrl": "/a.vtt"}}, {"caption": {"@type": "MediaObject", "contentUrl": f"{BASE}a.vtt"}}),
    ({"inLanguage": "en-GB"}, {"inLanguage": "en-GB"}),
    ({"isFamilyFriendly": True}, {"isFamilyFriendly": True}),
    ({"isFamilyFriendly": False}, {"isFamilyFriendly": False}),
    ({"isFamilyFriendly": "https://schema.org/True"}, {"isFamilyFriendly": True}),
    ({"regionsAllowed": "GB"}, {"regionsAllowed": {"@type": "Place", "name": "GB"}}),
    ({"ineligibleRegion": ["DE", "AT"]}, {"ineligibleRegion": ["DE", "AT"]}),
    ({"interactionStatistic": COUNTED}, {"interactionStatistic": COUNTED}),
    ({"interactionStatistic": COUNTED | {"interactionType": "WatchAction"}}, {"interactionStatistic": COUNTED}),
    ({"interactionStatistic": [COUNTED | {"interactionType": "http://schema.org/WatchAction"}]}, {"interactionStatistic": [COUNTED]}),
    ({"director": {"@type": "Person", "name": "Ada"}}, {"director": {"@type": "Person", "name": "Ada"}}),
    ({"review": {"@type": "Review"}, "keywords": [], "genre": None}, {}),
    ({"@id": "#film", "@context": "https://schema.org"}, {}),
]  # fmt: skip


@pytest.mark.parametrize(("said", "expected"), FURTHER, ids=range(len(FURTHER)))
@pytest.mark.parametrize(
    ("kind", "key", "file"), [("VideoObject", "videos", "a.mp4"), ("AudioObject", "audios", "a.mp3")]
)
def test_whatever_schema_org_has_for_films_and_recordings(kind, key, file, said, expected):
    if kind == "AudioObject":
        said = {name: value for name, value in said.items() if name != "director"}
        expected = {name: value for name, value in expected.items() if name != "director"}
    always = {"content_url": f"{BASE}{file}"} | ({"properties": expected} if expected else {})
    entry = {"contentUrl": f"/{file}"} | said

    assert stated(key, entry) == [always]
    assert marked_up(key, entry | {"@type": kind}) == [always]


def findings(front_matter):
    found = extract(f"---\n{front_matter}\n---\n<h1>Calf</h1>", url=f"{BASE}a/").findings
    return [(each.rule, each.problem.at, each.problem.line, each.problem.message) for each in found]


@pytest.mark.parametrize(
    ("front_matter", "expected"),
    [
        (
            "videos:\n  - url: /a.mp4\n    captoin: A calf.",
            ("videos.0.captoin", 4, "VideoObject has no property 'captoin' (\"A calf.\"); did you mean 'caption'?"),
        ),
        (
            "videos:\n  url: /a.mp4\n  is_family_friendly: mostly",
            ("videos.is_family_friendly", 4, 'isFamilyFriendly is "mostly"; it must be true or false'),
        ),
        (
            "audio:\n  src: /a.mp3\n  episode_count: 2",
            ("audio.episode_count", 4, "AudioObject has no property 'episode_count' (2); "
             "its properties: https://schema.org/AudioObject"),
        ),
    ],
)  # fmt: skip
def test_what_schema_org_does_not_have_is_reported(front_matter, expected):
    assert findings(front_matter) == [("stated-property", *expected)]


@pytest.mark.parametrize(
    "front_matter",
    [
        "videos: [/a.mp4, 'https://youtu.be/Ab1Cd2Ef3Gh']",
        "videos: [{url: /a.mp4, title: A, date: 2024-05-10, thumbnail: /a.jpg, clips: [], seekUrl: /x/, broadcast: {}}]",
        "videos: [{embed_url: 'https://v.example/1', upload-date: 2024-05-10, width: 640, height: 480, type: VideoObject}]",
        "audio: {file: /a.mp3, type: audio/mpeg, duration: '2:10', uploaded: 2024-05-10}",
        "audios: [{src: /a.mp3, in_language: en}]",
        "audio: true",
    ],
)
def test_what_films_and_recordings_have_is_not_reported(front_matter):
    assert findings(front_matter) == []


def test_mark_up_that_schema_org_does_not_have_is_left_out_in_silence():
    node = {"@type": "VideoObject", "contentUrl": "/f.mp4", "posterFrame": "a", "caption": "Calf"}
    source = f'<h1>Calf</h1><script type="application/ld+json">{json.dumps(node)}</script>'

    article = extract(source, url=f"{BASE}a/")

    assert article.videos[0].properties == {"caption": "Calf"}
    assert article.findings == ()


def test_mark_up_adds_its_properties_to_a_film_of_front_matter():
    node = {"@type": "VideoObject", "contentUrl": "/f.mp4", "caption": "Theirs", "genre": "health"}
    script = f'<script type="application/ld+json">{json.dumps(node)}</script>'
    source = f"---\nvideos: [{{url: /f.mp4, caption: Ours}}]\n---\n<h1>Calf</h1>{script}"

    (film,) = extract(source, url=f"{BASE}a/").videos

    assert film.properties == {"caption": "Ours", "genre": "health"}


def test_what_a_film_of_mark_up_refers_to_stands_in_its_place():
    graph = [
        {"@type": "Article", "video": {"@id": "#film"}, "headline": "Calf"},
        {"@type": "VideoObject", "@id": "#film", "contentUrl": "/f.mp4", "productionCompany": {"@id": "#house"},
         "isPartOf": {"@id": "#page"}, "about": {"@id": "#nowhere"}},
        {"@type": "Organization", "@id": "#house", "name": "Calf Films"},
    ]  # fmt: skip

    assert marked_up("videos", {"@graph": graph}) == [
        {
            "content_url": f"{BASE}f.mp4",
            "properties": {"productionCompany": {"@type": "Organization", "name": "Calf Films"}},
        }
    ]


@pytest.mark.parametrize(
    ("value", "expected"),
    [("0:00", None), ("1:00:00", "PT1H"), (0, None), (-5, None), (True, None), (None, None), ("PT", None), (1.5, "PT1.5S"),
     ("P1DT2H", "P1DT2H"), (float("nan"), None), ("2 hours", "PT2H"), (["PT5S"], "PT5S")],
)  # fmt: skip
def test_durations(value, expected):
    assert duration(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [(0, 0), ("0", 0), ("01:02", 62), ("1:02:03", 3723), (True, None), (-1, None), (10**12, None), ("", None), ({}, None)],
)  # fmt: skip
def test_seconds(value, expected):
    assert seconds(value) == expected
