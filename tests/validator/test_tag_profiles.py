"""What consumers document of tags is data: findings follow it, and name its document and day."""

import pytest

from seoexport import check
from seoexport.diagnostics import Wish
from seoexport.validator.profiles.tags import FACEBOOK, OPEN_GRAPH, X, tag_profile

URL = "https://example.org/a/"
OGP = Wish("https://ogp.me/", "2026-11-22")
CARDS = Wish("https://developer.x.com/en/docs/x-for-websites/cards/overview/markup", "2026-11-22")
SHARED = Wish("https://developers.facebook.com/docs/sharing/webmasters/images", "2026-11-22")


def og(**parts):
    return "".join(f'<meta property="og:{name.replace("_", ":")}" content="{value}">' for name, value in parts.items())


def picture(width, height):
    return og(image="https://example.org/a.jpg", image_width=width, image_height=height)


@pytest.mark.parametrize(
    ("head", "rule", "wish"),
    [
        (og(title="A"), "open-graph-required", OGP),
        (og(title="A", type="website", url=URL), "open-graph-recommended", OGP),
        (og(title="A", type="website", url=URL), "open-graph-image-missing", OGP),
        (picture(100, 100), "open-graph-image-refused", SHARED),
        (picture(400, 210), "open-graph-image-small", SHARED),
        (picture(1200, 1200), "open-graph-image-ratio", SHARED),
        (og(title="A"), "x-card", CARDS),
        ('<meta name="twitter:card" content="summary">' + picture(100, 100), "x-card-image", CARDS),
        ('<meta name="twitter:card" content="summary">' + og(title="A" * 71), "x-card-length", CARDS),
    ],
)
def test_a_finding_names_its_document(head, rule, wish):
    found = [each.wish for each in check(f"<head>{head}</head>", url=URL) if each.rule == rule]

    assert found == [wish]


def test_the_numbers_are_those_that_are_documented():
    assert tag_profile(OPEN_GRAPH).required == ("og:title", "og:type", "og:image", "og:url")
    assert tag_profile(FACEBOOK).limits["image"] == {
        "least": [200, 200],
        "large": [600, 315],
        "best": [1200, 630],
        "bytes": 8 * 1024 * 1024,
    }
    assert tag_profile(X).limits["summary_large_image"] == {"least": [300, 157]}
