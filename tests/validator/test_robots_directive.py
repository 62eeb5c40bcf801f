"""Robots directives that nobody knows and that come close to one are told; others are not."""

import pytest

from seoexport import check


def problems(source, suffix=".md"):
    found = check(source, url="https://example.org/a/", suffix=suffix)
    return [(each.message, each.at, each.line) for each in found if each.rule == "robots-directive"]


@pytest.mark.parametrize(
    "stated",
    ["noindex", "NOINDEX, NoFollow", "max-snippet:20", "noodp, noydir", "noai, noimageai", "[noindex, nofollow]", "{index: false}", "noindex nofollow"],
)  # fmt: skip
def test_silent(stated):
    assert problems(f"---\ntitle: Cramp\nrobots: {stated}\n---\nText.\n") == []


@pytest.mark.parametrize(
    ("stated", "word", "remedy"),
    [
        ("no-index", "no-index", "did you mean 'noindex'?"),
        ("noindexx, nofollow", "noindexx", "did you mean 'noindex'?"),
        ("[noindex, max_snippet:20]", "max_snippet:20", "did you mean 'max-snippet'?"),
    ],
)
def test_front_matter(stated, word, remedy):
    message = f"robots has '{word}', which is no directive; {remedy}"

    assert problems(f"---\ntitle: Cramp\nrobots: {stated}\n---\nText.\n") == [(message, "robots", 3)]


def test_built_page():
    page = '<html>\n<head>\n<meta name="robots" content="no-index">\n<title>A</title></head><body><p>Text.</p></body></html>'

    assert [line for _, _, line in problems(page, ".html")] == [3]
