"""Pictures that scripts load late, and films of every host: their real addresses, once, and no furniture."""

import datetime as dt

import pytest

from seoexport import extract

URL = "https://example.org/pain/cramp/"
PIXEL = "data:image/gif;base64,R0lGODlhAQABAIAAAP"


def read(source):
    return extract(source, url=URL)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (f'<img src="{PIXEL}" data-src="/a.jpg">', ["/a.jpg"]),
        (f'<img src="{PIXEL}" data-lazy-src="/a.jpg"><noscript><img src="/a.jpg"></noscript>', ["/a.jpg"]),
        ('<img src="/blank.gif" data-original="/a.jpg" width="800" height="600">', ["/a.jpg"]),
        ('<img srcset="/a-480.jpg 480w, /a-960.jpg 960w" sizes="100vw">', ["/a-960.jpg"]),
        (f'<img src="{PIXEL}" data-srcset="/a.jpg, /a@2x.jpg 2x">', ["/a@2x.jpg"]),
        ('<img src="/a.jpg" srcset="/b.jpg 2x">', ["/a.jpg"]),
        ('<picture><source srcset="/a.webp"><img src="/a.jpg"></picture>', ["/a.jpg"]),
        ('<img src="/calf.svg"><img src="/a.jpg">', ["/a.jpg", "/calf.svg"]),
        ('<img src="/a.jpg" class="wp-image-12 size-full"><img src="/a.jpg">', ["/a.jpg"]),
        ('<img src="/ada.jpg" class="avatar avatar-96 photo" width="96" height="96">', []),
        ('<img src="/img/logo.png"><img src="/icon-heart.svg"><img src="/spinner.gif">', []),
        ('<img src="/iconic-calf.jpg"><img src="/logotherapy.jpg">', ["/iconic-calf.jpg", "/logotherapy.jpg"]),
        ('<img data-src="[lazy]" src="/a.jpg">', ["/a.jpg"]),
        ('<img srcset="/a,1.jpg 480w,/b,2.jpg 960w">', ["/b,2.jpg"]),
        ('<img srcset="/a.jpg 1.5x, /b.jpg 1x, /c.jpg wide">', ["/a.jpg"]),
        (f'<img srcset="data:image/png;base64,{"A" * 40_000} x">', []),
        ('<meta property="og:image" content="/a.jpg 800w, /b.jpg 400w">', ["/a.jpg"]),
        ('<link rel="image_src" href="/a.jpg"><img src="/b.jpg">', ["/a.jpg", "/b.jpg"]),
    ],
)
def test_addresses_of_pictures(source, expected):
    assert [image.url.removeprefix("https://example.org") for image in read(source).images] == expected


SMALL_AND_LARGE = 'srcset="/a-400.jpg 400w, /a-1200.jpg 1200w"'


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (f'<img src="/a-400.jpg" {SMALL_AND_LARGE}>', ("/a-1200.jpg", None, None)),
        (f'<img src="/a-400.jpg" {SMALL_AND_LARGE} width="400" height="300">', ("/a-1200.jpg", 1200, 900)),
        (f'<img src="/a-400.jpg" {SMALL_AND_LARGE} width="400">', ("/a-1200.jpg", None, None)),
        (f'<img src="/a-1200.jpg" {SMALL_AND_LARGE} width="800" height="600">', ("/a-1200.jpg", 1200, 900)),
        (f'<img src="/a.jpg" {SMALL_AND_LARGE}>', ("/a.jpg", None, None)),
        (f'<img src="/a.jpg" {SMALL_AND_LARGE} width="1600" height="900">', ("/a.jpg", 1600, 900)),
        (f'<img src="/a.jpg" {SMALL_AND_LARGE} width="300" height="200">', ("/a-1200.jpg", 1200, 800)),
        (
            '<img src="/a-400.jpg" srcset="/a-400.jpg 400w, data:image/gif;base64,R0lG 900w" width="400" height="300">',
            ("/a-400.jpg", 400, 300),
        ),
        ('<img src="/a.jpg" srcset="/a.jpg 1x, /b.jpg 2x" width="400" height="300">', ("/a.jpg", 400, 300)),
        ('<img src="/a.jpg" srcset="/a.jpg 400w, javascript:a 800w">', ("/a.jpg", None, None)),
        (
            f'<img src="{PIXEL}" data-src="/a-400.jpg" data-{SMALL_AND_LARGE} width="400" height="200">',
            ("/a-1200.jpg", 1200, 600),
        ),
        (f'<img {SMALL_AND_LARGE} width="400" height="200">', ("/a-1200.jpg", 1200, 600)),
    ],
)
def test_of_a_set_the_widest_picture_counts(source, expected):
    (image,) = read(source).images

    assert (image.url.removeprefix("https://example.org"), image.width, image.height) == expected


def test_each_open_graph_image_has_its_own_size():
    source = "".join(
        f'<meta property="og:image" content="/{name}.jpg"><meta property="og:image:width" content="{width}">'
        f'<meta property="og:image:height" content="600"><meta property="og:image:alt" content="Calf {name}">'
        for name, width in (("a", 1200), ("b", 800))
    )

    assert [(image.width, image.height, image.alt) for image in read(source).images] == [
        (1200, 600, "Calf a"),
        (800, 600, "Calf b"),
    ]


def test_sizes_that_are_stated_of_some_images_only_belong_to_none():
    source = (
        '<meta property="og:image" content="/a.jpg"><meta property="og:image" content="/b.jpg">'
        '<meta property="og:image:width" content="1200"><meta property="og:image:height" content="600">'
    )

    assert [image.width for image in read(source).images] == [None, None]


YOUTUBE = "https://www.youtube.com/embed/abcdefghijk"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            '<lite-youtube videoid="abcdefghijk" playlabel="Calf stretch"></lite-youtube>',
            (YOUTUBE, None, "Calf stretch"),
        ),
        (
            '<iframe data-src="https://www.youtube.com/embed/abcdefghijk" src="about:blank"></iframe>',
            (YOUTUBE, None, None),
        ),
        (
            '<div><script src="https://fast.wistia.com/embed/medias/a1b2c3.jsonp" async></script></div>',
            ("https://fast.wistia.net/embed/iframe/a1b2c3", None, None),
        ),
        (
            '<wistia-player media-id="a1b2c3"></wistia-player>',
            ("https://fast.wistia.net/embed/iframe/a1b2c3", None, None),
        ),
        (
            '<iframe src="https://geo.dailymotion.com/player/x1.html?video=x8abc"></iframe>',
            ("https://www.dailymotion.com/embed/video/x8abc", None, None),
        ),
        (
            '<video controls><source src="/a.webm"><source src="/a.mp4"></video>',
            (None, "https://example.org/a.webm", None),
        ),
        ('<script src="https://www.youtube.com/iframe_api"></script>', None),
        ('<video src="/waves.mp4" autoplay muted loop playsinline></video>', None),
        ('<video src="/a.mp4" autoplay muted loop controls></video>', (None, "https://example.org/a.mp4", None)),
        ('<a href="https://www.youtube.com/watch?v=abcdefghijk">Watch</a>', None),
        ('<iframe src="https://www.youtube.com/embed/videoseries?list=PL1"></iframe>', None),
    ],
)
def test_films(source, expected):
    found = [(each.embed_url, each.content_url, each.name) for each in read(source).videos]

    assert found == ([expected] if expected else [])


PLAYER = f'<iframe src="{YOUTUBE}"></iframe>'


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (f"<figure>{PLAYER}<figcaption>How to <b>stretch</b> a calf</figcaption></figure>", "How to stretch a calf"),
        (f"<figure><div><div>{PLAYER}</div></div><figcaption>Stretch</figcaption></figure>", "Stretch"),
        ("<figure><video controls src=/a.mp4></video><figcaption>Stretch</figcaption></figure>", "Stretch"),
        (f"<figure><figcaption>Stretch</figcaption>{PLAYER.replace('>', ' title=Calves>', 1)}</figure>", "Calves"),
        (f"<figure>{PLAYER.replace('>', ' title=Video>', 1)}<figcaption>Stretch</figcaption></figure>", "Stretch"),
        (f"<figure>{PLAYER}<figcaption>YouTube video</figcaption></figure>", None),
        (f"<figure>{PLAYER}<figcaption>{'It goes on and on. ' * 20}</figcaption></figure>", None),
        (f"<figure>{PLAYER}<figcaption> </figcaption></figure>", None),
        (f"<figure><img src=/a.jpg><figcaption>A calf</figcaption></figure>{PLAYER}", None),
        (
            "<figure><video controls src=/a.mp4></video><video controls src=/b.mp4></video><figcaption>Both</figcaption></figure>",
            None,
        ),
    ],
)
def test_the_caption_of_a_film_is_its_name(source, expected):
    assert read(source).videos[0].name == expected


def test_what_mark_up_says_of_a_film_is_added_to_the_player_that_is_shown():
    source = """<iframe src="https://www.youtube-nocookie.com/embed/abcdefghijk?rel=0" width="560" height="315"></iframe>
        <script type="application/ld+json">{"@type": "VideoObject", "name": "Calf stretch", "uploadDate": "2024-05-10",
        "contentUrl": "https://www.youtube.com/watch?v=abcdefghijk", "thumbnailUrl": ["https://example.org/t.jpg"]}</script>"""

    (video,) = read(source).videos

    assert (video.embed_url, video.content_url, video.width) == (YOUTUBE, None, 560)
    assert (video.name, video.uploaded) == ("Calf stretch", dt.date(2024, 5, 10))


def test_a_film_that_only_mark_up_names_is_a_film_of_the_page():
    source = """<script type="application/ld+json">{"@type": "Article", "video": {"@type": "VideoObject",
        "name": "Calf stretch", "contentUrl": "/v.mp4", "thumbnailUrl": "/t.jpg"}}</script>"""

    (video,) = read(source).videos

    assert (video.content_url, video.thumbnail_url) == ("https://example.org/v.mp4", "https://example.org/t.jpg")


def test_a_film_without_an_address_is_none():
    assert read('<script type="application/ld+json">{"@type": "VideoObject", "name": "A"}</script>').videos == ()
