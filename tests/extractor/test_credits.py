"""Lines and marks that name somebody who has not written the page, and surnames that look like other words."""

import pytest

from seoexport import extract
from seoexport.model import Person

URL = "https://example.org/pain/cramp/"
FAR = "<h1>A</h1>" + "<p>Text.</p>" * 40
OTHER = "<h4>Other story</h4>"


def authors(body, language="en"):
    return extract(f'<html lang="{language}"><body>{body}', url=URL).authors


def names(body, language="en"):
    return [agent.name for agent in authors(body, language)]


@pytest.mark.parametrize(
    "line",
    [
        "Text: Hello World", "Story: Snow White", "Words: Ten Thousand", "Published by Penguin Random House",
        "Report by World Bank", "Submitted by Bob Commenter on 3 May 2024", "Created by Zed Other",
        "Veröffentlicht von Penguin Verlag Muster",
    ],
)  # fmt: skip
@pytest.mark.parametrize("before", ["<h1>A</h1>", FAR])
def test_vague_words_lead_to_no_author(before, line):
    assert names(f"{before}<p>{line}</p>") == []


@pytest.mark.parametrize(
    "line",
    [
        "Written by Ada Example", "Posted by Ada Example on 3 May 2024", "Author: Ada Example", "Words by Ada Example",
        'Published by <span class="author">Ada Example</span>',
        'Submitted by <a class="username" href="/u/1">Ada Example</a> on 3 May 2024',
    ],
)  # fmt: skip
def test_words_or_marks_that_speak_of_the_writer_are_believed_anywhere(line):
    assert names(f"{FAR}<p>{line}</p>") == ["Ada Example"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (f"{FAR}{OTHER}<p>Written by Zed Other</p>", []),
        (f"{FAR}<h4>About the author</h4><p>Written by Ada Example</p>", ["Ada Example"]),
        (f"<article>{FAR}</article><article><p>Written by Zed Other</p></article>", []),
        (f"<article>{FAR}<p>Written by Ada Example</p></article><article><p>B</p></article>", ["Ada Example"]),
        (f"<header>{FAR}</header><article><p>Written by Ada Example</p></article>", ["Ada Example"]),
        (f"{FAR}<ul><li><a href=/b/>Other story</a><p>Written by Zed Other</p></li></ul>", []),
        (f"{FAR}<ul><li><p>Written by Zed Other</p>{OTHER}</li></ul>", []),
        (f"{FAR}<ul><li><p>Written by <a href=/ada/>Ada Example</a></p></li></ul>", ["Ada Example"]),
    ],
)
def test_teasers_name_the_writers_of_other_pages(body, expected):
    assert names(body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<blockquote><p>Words.</p><cite class=author>Zed Other</cite></blockquote>", []),
        ("<blockquote><p class=author>Zed Other</p></blockquote>", []),
        ("<div class=testimonial><p class=author-name>Zed Other</p></div>", []),
        ("<div class=pull-quote><p class=author>Zed Other</p></div>", []),
        ("<ul class=posts><li><a href=/b/>Other post</a> <span class=author>Zed Other</span></li></ul>", []),
        ("<ul><li><h3>Other post</h3><span class=author>Zed Other</span></li></ul>", []),
        ("<div itemprop=comment itemscope><span itemprop=author>Zed Other</span></div>", []),
        ("<div itemscope itemtype=https://schema.org/Comment><b itemprop=author>Zed Other</b></div>", []),
        ("<ul class=meta><li><span class=author>Ada Example</span></li><li>3 May</li></ul>", ["Ada Example"]),
        ("<ul><li class=author><a href=/ada/>Ada Example</a></li></ul>", ["Ada Example"]),
        ("<ul><li><a href=/ada/><img src=a.png alt></a><span class=author>Ada Example</span></li></ul>", ["Ada Example"]),
        ("<article class=format-quote><p class=author>Ada Example</p></article>", ["Ada Example"]),
    ],
)  # fmt: skip
def test_marks_of_others_near_the_title(body, expected):
    assert names(f"<h1>A</h1>{body}") == expected


def test_a_list_item_that_holds_the_title_is_the_article():
    assert names("<ul><li><a href=/>Home</a><h2>A</h2><span class=author>Ada Example</span></li></ul>") == [
        "Ada Example"
    ]


@pytest.mark.parametrize(
    ("body", "url"),
    [
        ("<p>By Ada Example in <a href=/news/>News</a></p>", None),
        ("<p>By <a href=/ada/>Ada Example</a> in <a href=/news/>News</a></p>", "https://example.org/ada/"),
        ("<p><a href=/ada/>By Ada Example</a></p>", "https://example.org/ada/"),
        ("<p class=meta><span class=author><a href=/ada/>Ada Example</a></span></p>", "https://example.org/ada/"),
        ("<p>Written by Ada Example for <a href=/a/>A</a></p>", None),
    ],
)
def test_only_a_link_of_that_name_leads_to_a_person(body, url):
    assert authors(f"<h1>A</h1>{body}") == (Person(name="Ada Example", url=url),)


GO = "<span title='2026-01-15 08:30:00 +0100 CET'>January 15, 2026</span>"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (f"{GO}&nbsp;·&nbsp;5 min&nbsp;·&nbsp;Ada Example", ["Ada Example"]),
        (f"{GO}&nbsp;·&nbsp;<span>5 min</span>&nbsp;·&nbsp;<span>Ada Example</span>", ["Ada Example"]),
        (f"{GO} · 5 min · 912 words · Ada Example, Bea Sample", ["Ada Example", "Bea Sample"]),
        (f"{GO} · Ada Example | <a href=/edit/>Suggest Changes</a>", ["Ada Example"]),
        (f"{GO} · 5 min", []),
        (f"{GO} · 5 min | <a href=/edit/>Suggest Changes</a>", []),
        (f"{GO} · <a href=/pain/>Sore Legs</a>", []),
        (f"{GO} · five minutes of Reading Time", []),
        ("January 15, 2026 · Sore Legs", []),
        ("<span title='On a Thursday'>January 15, 2026</span> · Sore Legs", []),
    ],
)
def test_the_name_in_a_line_of_a_theme_of_hugo(line, expected):
    body = f'<header class="post-header"><h1>Calf cramps</h1><div class="post-meta">{line}</div></header>'

    assert [each.name for each in authors(f"<main><article>{body}<p>Text.</p></article></main>")] == expected


ADA, BEA = '<a href="/ada/">Ada Example</a>', '<a href="/bea/">Bea Sample</a>'
ADA_FN, BEA_FN = (f'<span class="author vcard">{link.replace("<a", "<a class=x")}</span>' for link in (ADA, BEA))


@pytest.mark.parametrize(
    ("body", "urls"),
    [
        (f'<p class="byline">By {ADA} and {BEA}</p>', ["/ada/", "/bea/"]),
        (f"<p>By {ADA}, {BEA} and Cy Other</p>", ["/ada/", "/bea/", None]),
        (f"<p>Written by Cy Other and {BEA}</p>", [None, "/bea/"]),
        ("<p>By <a href=/team/>Ada Example and Bea Sample</a></p>", [None, None]),
        (f'<p class="byline">By {ADA} and Bea Sample in <a href=/news/>News</a></p>', ["/ada/", None]),
        (f"<p>{ADA_FN} and {BEA_FN}</p>", ["/ada/", "/bea/"]),
        (
            '<span class="byline"> by <span class="author vcard"><a class="url fn n" href="/ada/">Ada Example</a></span></span>',
            ["/ada/"],
        ),
        (
            '<p><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/ada/">Ada Example</a></span>'
            "</span></p>",
            ["/ada/"],
        ),
        (
            '<div><a rel="author" href="/ada/">Ada Example</a>, <a rel="author" href="/bea/">Bea Sample</a></div>',
            ["/ada/", "/bea/"],
        ),
        (f'<ul class="byline"><li>{ADA}</li></ul>', ["/ada/"]),
    ],
)
def test_each_of_several_people_keeps_their_own_link(body, urls):
    found = [each.url for each in authors(f"<h1>A</h1>{body}")]

    assert found == [url and f"https://example.org{url}" for url in urls]


def test_each_of_several_reviewers_keeps_their_own_link():
    source = f"<h1>A</h1><p>Medically reviewed by {ADA} and {BEA}</p>"

    assert [each.url for each in extract(source, url=URL).reviewers] == [
        "https://example.org/ada/",
        "https://example.org/bea/",
    ]


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        ("en", "By Carl Bildt", ["Carl Bildt"]),
        ("en", "By Anna Checketts", ["Anna Checketts"]),
        ("en", "By John Validis", ["John Validis"]),
        ("en", "By Emma Images Sample", ["Emma Images Sample"]),
        ("de", "Von Max Bilder", ["Max Bilder"]),
        ("en", "<b class=author>Max Bilder</b>", ["Max Bilder"]),
        ("en", "Cover photo by Ada Example", []),
        ("en", "Images: Ada Example", []),
        ("en", "Checked by Ada Example", []),
        ("de", "Alle Fotos von Ada Beispiel", []),
        ("de", "Bilder: Ada Beispiel", []),
        ("fr", "Validé par Ada Exemple", []),
        ("fr", "Photographies par Ada Exemple", []),
        ("es", "Validado por Ada Muestra", []),
    ],
)
def test_surnames_that_begin_like_another_credit(language, line, expected):
    assert names(f"<h1>A</h1><p>{line}</p>", language) == expected
