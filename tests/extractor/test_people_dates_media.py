"""Authors, reviewers, dates, images, videos, breadcrumbs: what was stated, and nothing that was not."""

import datetime as dt

import pytest

from seoexport import Site, extract
from seoexport.model import Breadcrumb, Image, Organization, Person

URL = "https://example.org/pain/cramp/"
ADA = Person(name="Ada Example", url="https://example.org/people/ada/", key="ada")
SITE = Site(base_url="https://example.org/", authors=(ADA,), publisher=Organization(name="Plain Health"))


def read(source, url=URL):
    suffix = ".md" if source.startswith("---") else ".html"
    return extract(source, url=url, suffix=suffix, site=SITE)


def ld(text):
    return f'<script type="application/ld+json">{text}</script>'


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("---\nauthor: Bea Sample\n---\nx", ["Bea Sample"]),
        ("---\nauthors: [Bea Sample, Cy Other]\n---\nx", ["Bea Sample", "Cy Other"]),
        ("---\nauthor: {name: Bea Sample, url: /bea/}\n---\nx", ["Bea Sample"]),
        ("---\nauthor: ada\n---\nx", ["Ada Example"]),
        ('<meta name="author" content="By Bea Sample">', ["Bea Sample"]),
        ('<meta name="author" content="admin">', []),
        ('<meta name="author" content="https://example.org/bea">', []),
        ('<p>by <a rel="author" href="/bea/">Bea Sample</a>', ["Bea Sample"]),
        (
            ld('{"@type":"Article","author":[{"@type":"Person","name":"Bea Sample"},null,"Cy Other"]}'),
            ["Bea Sample", "Cy Other"],
        ),
        (
            ld(
                '{"@graph":[{"@type":"Article","author":{"@id":"#b"}},{"@type":"Person","@id":"#b","name":"Bea Sample"}]}'
            ),
            ["Bea Sample"],
        ),
        ("<p>By nobody in particular", []),
        ("<article><header><h1>A</h1><p>10 May 2024 · By Bea Sample | 3 min</p></header></article>", ["Bea Sample"]),
        ('<h1>A</h1><div class="post-meta">Written by Bea van Sample on May 10, 2024</div>', ["Bea van Sample"]),
        ('<h1>A</h1><div class="post-meta">Written by our editors</div>', []),
        ("<h1>A</h1><p>The book by Bea Sample is out.</p>", []),
    ],
)
def test_authors(source, names):
    assert [agent.name for agent in read(source).authors] == names


def test_an_author_of_the_register_is_the_registered_person():
    assert read('<meta name="author" content="ada example">').authors == (ADA,)


@pytest.mark.parametrize(
    ("source", "url"),
    [
        ("---\nauthor: {name: Ada Example, url: /team/ada/}\n---\n<p>Rest.</p>", "https://example.org/team/ada/"),
        ("---\nauthor: ada\n---\n<p>Rest.</p>", None),
        ('<h1>Cramp</h1><p>By <a rel="author" href="/writers/7/">Ada Example</a></p><p>Rest.</p>', None),
    ],
    ids=["stated", "by key", "shown"],
)
def test_front_matter_says_of_a_registered_person_what_the_register_does_not(source, url):
    site = Site(base_url="https://example.org/", authors=(Person(name="Ada Example", key="ada", job_title="Nurse"),))
    (found,) = extract(source, url="https://example.org/cramp/", site=site).authors

    assert (found.name, found.job_title, found.url) == ("Ada Example", "Nurse", url)


def test_what_the_register_says_of_a_person_counts():
    site = Site(base_url="https://example.org/", authors=(Person(name="Ada Example", url="https://ada.example/"),))
    source = "---\nauthor: {name: Ada Example, url: /team/ada/}\n---\n<p>Rest.</p>"

    assert extract(source, url="https://example.org/cramp/", site=site).authors == site.authors


def test_the_publisher_as_author_is_the_publisher():
    assert read('<meta name="author" content="Plain Health">').authors == (SITE.publisher,)


def test_an_organization_as_author_stays_one():
    source = ld('{"@type":"Article","author":{"@type":"NewsMediaOrganization","name":"The Desk"}}')

    assert read(source).authors == (Organization(name="The Desk"),)


@pytest.mark.parametrize(
    ("source", "reviewers", "reviewed"),
    [
        ("---\nreviewedBy: ada\nlastReviewed: 2024-05-10\n---\nx", (ADA,), dt.date(2024, 5, 10)),
        ("---\nauthor: ada\ndate: 2024-05-10\nlastmod: 2024-06-01\n---\nx", (), None),
        (ld('{"@type":"MedicalWebPage","lastReviewed":"2024-05-10"}'), (), None),
        ("<p>x", (), None),
    ],
)
def test_a_review_is_only_a_stated_one(source, reviewers, reviewed):
    article = read(source)

    assert (article.reviewers, article.reviewed) == (reviewers, reviewed)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("---\ndate: 2022-11-10\n---\nx", "2022-11-10"),
        ("---\ndate: 2022-11-10 08:00:00 +0100\n---\nx", "2022-11-10T08:00:00+01:00"),
        ("---\ndate: 2024-02-30\n---\nx", None),
        ('<meta property="article:published_time" content="2022-11-10T08:00:00Z">', "2022-11-10T08:00:00+00:00"),
        (ld('{"@type":"Article","datePublished":"2022-11-10"}'), "2022-11-10"),
        (ld('{"@type":"Article","datePublished":"0001-01-01T00:00:00Z"}'), None),
        ('<article><header><time datetime="2022-11-10">10 Nov</time></header></article>', "2022-11-10"),
        ('<article><time datetime="2022-11-10">a</time></article><article>b</article>', None),
        ("<p>© 2022 Example", None),
        (
            "<article><header><h1>A</h1><span title='x'>November 10, 2022</span>&nbsp;·&nbsp;Bea</header></article>",
            "2022-11-10",
        ),
        (
            '<article><header><h1>A</h1><div class="post-meta"><span title="2022-11-10 08:30:00 +0100 CET">November 10,'
            " 2022</span></div></header></article>",
            "2022-11-10T08:30:00+01:00",
        ),
        (
            '<article><header><h1>A</h1><div class="post-meta"><span title="2022-11-10 00:00:00 +0000 UTC">10. 11. 22'
            "</span></div></header></article>",
            "2022-11-10",
        ),
        ('<h1>A</h1><div class="entry-meta">Posted on 10 November 2022</div>', "2022-11-10"),
        ("<h1>A</h1><p>It opened on November 10, 2022.</p>", None),
        ("<header><p>November 10, 2022</p></header><main><h1>A</h1></main>", None),
    ],
)
def test_published(source, expected):
    published = read(source).published

    assert (published.isoformat() if published else None) == expected


def test_a_date_in_the_address_is_the_last_resort():
    assert read("<p>x", url="https://example.org/2022/11/10/cramp/").published == dt.date(2022, 11, 10)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("---\nlastmod: 2023-01-02\n---\nx", dt.date(2023, 1, 2)),
        ('<meta property="article:modified_time" content="2023-01-02">', dt.date(2023, 1, 2)),
        ("---\ndate: 2023-01-02\n---\nx", None),
    ],
)
def test_modified(source, expected):
    assert read(source).modified == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            '<img src="/a.jpg" width="800" height="450" alt="A calf">',
            [("https://example.org/a.jpg", 800, 450, "A calf")],
        ),
        ('<img src="/a.jpg" width="800">', [("https://example.org/a.jpg", None, None, None)]),
        ('<img src="/pixel.gif" width="1" height="1"><img src="data:image/png;base64,x">', []),
        (
            '<main><nav><img src="/logo.png"></nav><img src="/a.jpg"></main>',
            [("https://example.org/a.jpg", None, None, None)],
        ),
        (
            '<meta property="og:image" content="/b.jpg"><meta property="og:image:width" content="1200">'
            '<meta property="og:image:height" content="630"><img src="/a.jpg">',
            [("https://example.org/b.jpg", 1200, 630, None), ("https://example.org/a.jpg", None, None, None)],
        ),
        (
            '---\nthumbnail: /a.jpg\n---\n<img src="/a.jpg" width="800px" height="450px" alt="A calf">',
            [("https://example.org/a.jpg", 800, 450, "A calf")],
        ),
        ("---\ncover: {image: /a.jpg, alt: A calf}\n---\nx", [("https://example.org/a.jpg", None, None, "A calf")]),
    ],
)
def test_images(source, expected):
    assert [(each.url, each.width, each.height, each.alt) for each in read(source).images] == expected


def test_a_caption_belongs_to_the_image_of_its_figure():
    image = read("<figure><img src='/a.jpg'><figcaption>Two  muscles</figcaption></figure>").images[0]

    assert isinstance(image, Image)
    assert image.caption == "Two muscles"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            '<iframe src="https://www.youtube-nocookie.com/embed/abcdefghijk?rel=0" title="Calf stretch"></iframe>',
            (
                "https://www.youtube.com/embed/abcdefghijk",
                None,
                "Calf stretch",
                "https://i.ytimg.com/vi/abcdefghijk/hqdefault.jpg",
            ),
        ),
        (
            '<iframe src="//www.youtube.com/embed/abcdefghijk" title="YouTube video player"></iframe>',
            (
                "https://www.youtube.com/embed/abcdefghijk",
                None,
                None,
                "https://i.ytimg.com/vi/abcdefghijk/hqdefault.jpg",
            ),
        ),
        (
            '<iframe src="https://player.vimeo.com/video/123"></iframe>',
            ("https://player.vimeo.com/video/123", None, None, None),
        ),
        (
            '<video poster="/p.jpg"><source src="/v.mp4"></video>',
            (None, "https://example.org/v.mp4", None, "https://example.org/p.jpg"),
        ),
        ('<iframe src="https://maps.example.com/embed"></iframe>', None),
        ('<iframe src="https://www.youtube.com/embed/short"></iframe>', None),
    ],
)
def test_videos(source, expected):
    found = [(each.embed_url, each.content_url, each.name, each.thumbnail_url) for each in read(source).videos]

    assert found == ([expected] if expected else [])


def test_breadcrumbs_are_the_visible_trail():
    source = '<title>Cramp</title><nav aria-label="Breadcrumb"><a href="/">Start</a> › <a href="/pain/">Aches</a></nav>'

    assert read(source).breadcrumbs == (
        Breadcrumb("Start", "https://example.org/"),
        Breadcrumb("Aches", "https://example.org/pain/"),
        Breadcrumb("Cramp"),
    )


@pytest.mark.parametrize(
    ("url", "names"),
    [
        (URL, ["Home", "Pain", "Cramp"]),
        ("https://example.org/2022/11/cramp/", ["Home", "Cramp"]),
        ("https://example.org/", []),
        ("https://elsewhere.example/cramp/", []),
    ],
)
def test_breadcrumbs_without_a_trail_follow_the_path(url, names):
    assert [step.name for step in read("<title>Cramp</title>", url=url).breadcrumbs] == names
