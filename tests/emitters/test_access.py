"""Parts for subscribers and parts to be read aloud, as Google has them.

https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
"""

import pytest

from seoexport import Article, Site, export

BASE = "https://example.org/"
SITE = Site(base_url=BASE)
PART = {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".members"}


def nodes(**values):
    article = Article(url=f"{BASE}a/", address=f"{BASE}a/", title="A", **values)
    return {node["@id"].rpartition("#")[2]: node for node in export(article, SITE).graph}


@pytest.mark.parametrize("name", ["article", "webpage"])
class TestPaywall:
    def test_the_parts_stand_in_page_and_article(self, name):
        node = nodes(article_type="Article", free=False, paywalled=(".members",))[name]

        assert node["isAccessibleForFree"] is False
        assert PART in node["hasPart"]

    def test_a_page_can_say_so_without_saying_where(self, name):
        node = nodes(article_type="Article", free=False)[name]

        assert node["isAccessibleForFree"] is False
        assert node.get("hasPart") in (None, {"@id": f"{BASE}a/#article"})

    def test_a_free_page_says_that_it_is(self, name):
        assert nodes(article_type="Article", free=True)[name]["isAccessibleForFree"] is True

    def test_where_nobody_says_anything_nothing_is_said(self, name):
        assert "isAccessibleForFree" not in nodes(article_type="Article")[name]


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        (
            ("h1", ".lead"),
            [{"@type": "SpeakableSpecification", "cssSelector": ["h1", ".lead"]}],
        ),
        (
            ("/html/head/title",),
            [{"@type": "SpeakableSpecification", "xpath": ["/html/head/title"]}],
        ),
        (
            ("/html/head/title", ".lead"),
            [
                {"@type": "SpeakableSpecification", "cssSelector": [".lead"]},
                {"@type": "SpeakableSpecification", "xpath": ["/html/head/title"]},
            ],
        ),
        ((), None),
    ],
)
def test_a_specification_has_selectors_or_paths(stated, expected):
    assert nodes(speakable=stated)["webpage"].get("speakable") == expected
