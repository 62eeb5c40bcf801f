"""Languages, feeds, neighbours, recordings and the table of contents: what a page says of other addresses."""

import pytest

from seoexport import extract
from seoexport.model import Alternate, Audio, Entry, Feed

URL = "https://example.org/pain/cramp/"


def read(source):
    return extract(source, url=URL)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            '<link rel="alternate" hreflang="en" href="/pain/cramp/"><link rel=alternate hreflang=DE-at href="/de/krampf/">'
            '<link rel="alternate" hreflang="x-default" href="/pain/cramp/">',
            [("en", URL), ("de-AT", "https://example.org/de/krampf/"), ("x-default", URL)],
        ),
        (
            '<link rel="alternate" hreflang="en" href="/a/"><link rel="alternate" hreflang="en" href="/b/">',
            [("en", "https://example.org/a/")],
        ),
        ('<link rel="alternate" hreflang="english" href="/a/">', []),
        ('<link rel="alternate" hreflang="en" href="mailto:a@b.example">', []),
        ('<link rel="alternate" media="print" href="/print/">', []),
        ('<link rel="alternate" type="application/rss+xml" hreflang="en" href="/feed/">', []),
        ('<a rel="alternate" hreflang="fr" href="/fr/">Français</a>', []),
    ],
)
def test_languages(source, expected):
    assert read(source).alternates == tuple(Alternate(*each) for each in expected)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            '<link rel="alternate" type="application/rss+xml" title=" Posts " href="/feed/">',
            [("https://example.org/feed/", "application/rss+xml", "Posts")],
        ),
        (
            '<link rel="alternate" type="Application/Atom+XML; charset=utf-8" href="atom.xml">',
            [("https://example.org/pain/cramp/atom.xml", "application/atom+xml", None)],
        ),
        (
            '<link rel="alternate" type="application/feed+json" href="/f.json">',
            [("https://example.org/f.json", "application/feed+json", None)],
        ),
        ('<link rel="alternate" type="application/json+oembed" href="/oembed">', []),
        ('<link rel="alternate" type="application/rss+xml" href="">', []),
    ],
)
def test_feeds(source, expected):
    assert read(source).feeds == tuple(Feed(*each) for each in expected)


@pytest.mark.parametrize(
    ("source", "before", "behind"),
    [
        (
            '<link rel="prev" href="/1/"><link rel="next" href="/3/">',
            "https://example.org/1/",
            "https://example.org/3/",
        ),
        ('<link rel="previous" href="/1/#end">', "https://example.org/1/", None),
        (
            '<p><a rel="prev nofollow" href="/1/">Older</a> <a rel="next" href="/3/">Newer</a>',
            "https://example.org/1/",
            "https://example.org/3/",
        ),
        ('<link rel="next" href="/3/"><a rel="next" href="/4/">4</a>', None, "https://example.org/3/"),
        ('<link rel="next" href="#more"><a href="/3/">next</a>', None, None),
        ('<link rel="prefetch" href="/3/">', None, None),
    ],
)
def test_neighbours(source, before, behind):
    article = read(source)

    assert (article.previous_url, article.next_url) == (before, behind)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            '<audio controls src="a.mp3" title="Read aloud"></audio>',
            [("https://example.org/pain/cramp/a.mp3", "Read aloud")],
        ),
        ('<audio controls><source src="/a.ogg"><source src="/a.mp3"></audio>', [("https://example.org/a.ogg", None)]),
        ('<audio src="ding.mp3"></audio>', []),
        ("<audio controls></audio>", []),
        (
            '<meta property="og:audio" content="/a.mp3"><audio controls src="/a.mp3" aria-label="Talk"></audio>',
            [("https://example.org/a.mp3", "Talk")],
        ),
        (
            '<script type="application/ld+json">{"@type":"PodcastEpisode","associatedMedia":'
            '{"@type":"AudioObject","contentUrl":"https://example.org/e1.mp3","name":"Calves"}}</script>',
            [("https://example.org/e1.mp3", "Calves")],
        ),
    ],
)
def test_recordings(source, expected):
    assert [(each.content_url, each.name) for each in read(source).audios] == expected


def test_recordings_of_front_matter():
    article = extract("---\naudio: [a.mp3, a.mp3]\n---\nText", url=URL, suffix=".md")

    assert [each.content_url for each in article.audios] == ["https://example.org/a.mp3"]
    assert isinstance(article.audios[0], Audio)


HEADINGS = '<h2 id="causes">Causes</h2><p>a<h2><span id="help"></span>What helps</h2><p>b<h3 id="rest">Rest</h3><p>c'


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            '<ul><li><a href="#causes">Causes</a><li><a href="#help">What helps</a><ul><li><a href="#rest">Rest</a></ul></ul>',
            [("Causes", "causes"), ("What helps", "help"), ("Rest", "rest")],
        ),
        (
            '<nav><a href="#causes">1 Causes</a> <a href="#rest">3 Rest</a> <a href="#help">What helps</a></nav>',
            [("1 Causes", "causes"), ("3 Rest", "rest"), ("What helps", "help")],
        ),
        ('<ul><li><a href="#causes">Causes</a><li><a href="#rest">Rest</a></ul>', []),
        ('<ul><li><a href="#a">A</a><li><a href="#b">B</a><li><a href="#c">C</a></ul>', []),
        ('<ul><li><a href="/causes">Causes</a><li><a href="/help">What helps</a><li><a href="/rest">Rest</a></ul>', []),
        ('<p><a href="#causes">Causes</a> <a href="#rest">Rest</a> <a href="#help">What helps</a>', []),
    ],
)
def test_table_of_contents(source, expected):
    assert read(source + HEADINGS).contents == tuple(Entry(*each) for each in expected)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('<h2 id="causes">Causes</h2>', "causes"),
        ('<h2><span id="causes"></span>Causes</h2>', "causes"),
        ('<h2><a name="causes">Causes</a></h2>', "causes"),
        ('<section id="causes"><h2>Causes</h2></section>', "causes"),
        ('<section id="causes"><p>First</p><h2>Causes</h2></section>', None),
        ('<div id="causes"><h2>Causes</h2></div>', None),
        ("<h2>Causes <i>and</i> more</h2>", None),
    ],
)
def test_the_anchor_of_a_section(source, expected):
    assert read(source).sections[-1].anchor == expected
