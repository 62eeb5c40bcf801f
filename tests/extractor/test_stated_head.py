"""What front matter adds to the head of the page says of it what the same elements of a page would say."""

import pytest

from seoexport import extract

URL = "https://example.org/cramp/"


def article(head):
    return extract(f"---\ntitle: A\nhead:\n{head}\n---\nText", url=URL, suffix=".md")


@pytest.mark.parametrize(
    "head",
    [
        "  - tag: meta\n    attrs:\n      name: robots\n      content: noindex",
        "  - [meta, {name: robots, content: noindex}]",
        "  - - meta\n    - name: robots\n      content: noindex",
    ],
)
def test_robots(head):
    assert article(head).robots == ("noindex",)


def test_the_canonical_link_and_the_picture():
    found = article(
        "  - {tag: link, attrs: {rel: canonical, href: 'https://elsewhere.example/a/'}}\n"
        "  - {tag: meta, attrs: {property: 'og:image', content: /a.png}}\n"
    )

    assert found.url == "https://elsewhere.example/a/"
    assert found.images[0].url == "https://example.org/a.png"


@pytest.mark.parametrize(
    "head",
    [
        "  - {tag: script, attrs: {src: /a.js}}",
        "  - {tag: meta}",
        "  - {tag: meta, attrs: [a]}",
        "  - {tag: [meta], attrs: {name: robots}}",
        "  - meta",
        "  - []",
        "  - {tag: meta, attrs: {name: '\"><p>robots', content: '</title><p>x'}}",
        "  text: x",
    ],
)
def test_other_entries_say_nothing(head):
    found = article(head)

    assert (found.robots, found.text) == ((), "Text")
