"""What only the generator can resolve is no address of a page."""

from __future__ import annotations

import pytest

from seoexport import extract
from seoexport.extractor.formats.source_links import without_source_links

URL = "https://example.org/cramp/"


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<a href="more.md">More</a>', "More"),
        ('<a href="../more.mdx#rest">More</a>', "More"),
        ('<a class="b" href="/docs/more.rst" title="c">More <b>now</b></a> <a href="/d">e</a>', 'More <b>now</b> <a href="/d">e</a>'),
        ('<a href="{filename}/more.md">More</a>', "More"),
        ('<a href="%7Bfilename%7D/more.md">More</a>', "More"),
        ('<a href="{category}legs">More</a>', "More"),
        ('<a href="%7Cfilename%7C/more.md">More</a>', "More"),
        ('<a href="{static}/a.pdf">More</a>', '<a href="/a.pdf">More</a>'),
        ('<img src="{static}/a.png" alt="b">', '<img src="/a.png" alt="b">'),
        ('<img src="%7Battach%7D/a.png">', '<img src="/a.png">'),
        ('<img src="{static}a.png" alt="b">', '<img alt="b">'),
        ('<img src="../../assets/a.png" alt="b">', '<img alt="b">'),
        ('<img src="@/images/a.png" alt="b">', '<img alt="b">'),
        ('<img src="../assets/a.png" alt="b">', '<img src="../assets/a.png" alt="b">'),
        ('<a href="https://example.com/README.md">More</a>', '<a href="https://example.com/README.md">More</a>'),
        ('<a href="//example.com/README.md">More</a>', '<a href="//example.com/README.md">More</a>'),
        ('<a href="/more/?file=a.md">More</a>', '<a href="/more/?file=a.md">More</a>'),
        ('<a href="a.md">b', "b"),
        ("</a><p>{static}/a.png</p>", "</a><p>{static}/a.png</p>"),
    ],
)  # fmt: skip
def test_links(html, expected):
    assert without_source_links(html) == expected


def test_pictures_of_pelican():
    source = "Title: Cramp\nImage: {static}/images/a.jpg\n\n![b]({static}/images/b.jpg) ![c]({attach}c.jpg)\n"
    article = extract(source, url=URL, suffix=".md")

    assert [image.url for image in article.images] == [
        "https://example.org/images/a.jpg",
        "https://example.org/images/b.jpg",
    ]


def test_answers_have_no_links_to_source_files():
    source = "## FAQ\n\n### Is it safe?\n\nYes, [read *on*](../more.md#rest).\n\n### Is it bad?\n\nNo.\n"
    article = extract(source, url=URL, suffix=".md")

    assert article.questions[0].answer_html == "<p>Yes, read <em>on</em>.</p>"
