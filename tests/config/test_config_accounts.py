"""What the configuration states of people, services and shared links reaches the head of the pages concerned."""

import pytest

from seoexport import export, extract, load
from seoexport.validator.head_tags import key_of

ADA = "{name: Ada Lee, twitter: '@ada', fediverse: '@ada@social.example'}"
BEA = "{name: Bea Roe}"


def site_of(folder, *lines):
    (folder / "seoexport.yaml").write_text("\n".join(("base_url: https://example.org/", *lines)))
    return load(folder / "seoexport.yaml")


def tags_of(source, site, key):
    page = export(extract(source, url="https://example.org/a/", suffix=".md", site=site), site)
    return [tag.value for tag in page.tags if key_of(tag) == f"meta {key}"]


@pytest.mark.parametrize(
    ("front_matter", "creator", "account"),
    [
        ("author: ada", ["@ada"], ["@ada@social.example"]),
        ("author: Ada Lee", ["@ada"], ["@ada@social.example"]),
        ("author: [bea, ada]", ["@ada"], ["@ada@social.example"]),
        ("author: bea", [], []),
        ("author: Cy Poe", [], []),
        ("title: Calf", [], []),
        ("author: ada\nfediverse_creator: '@calf@social.example'", ["@ada"], ["@calf@social.example"]),
    ],
)
def test_of_the_author(tmp_path, front_matter, creator, account):
    site = site_of(tmp_path, f"authors:\n  ada: {ADA}\n  bea: {BEA}")
    source = f"---\n{front_matter}\n---\nText"

    assert tags_of(source, site, "twitter:creator") == creator
    assert tags_of(source, site, "fediverse:creator") == account


@pytest.mark.parametrize(
    ("same_as", "expected"),
    [
        ("[]", ("https://x.com/ada",)),
        ("[https://x.com/ada]", ("https://x.com/ada",)),
        ("[https://twitter.com/Ada/]", ("https://twitter.com/Ada/",)),
        ("[https://orcid.org/ada]", ("https://orcid.org/ada", "https://x.com/ada")),
    ],
)
def test_a_handle_stands_for_a_profile(tmp_path, same_as, expected):
    site = site_of(tmp_path, f"authors:\n  ada: {{name: Ada Lee, twitter: '@ada', same_as: {same_as}}}")

    assert site.authors[0].same_as == expected


@pytest.mark.parametrize(("written", "expected"), [("123456", "123456"), ("'00123'", "00123")])
def test_the_number_of_the_app(tmp_path, written, expected):
    assert tags_of("Text", site_of(tmp_path, f"facebook_app_id: {written}"), "fb:app_id") == [expected]


def test_the_image_of_shared_links_is_in_no_graph(tmp_path):
    site = site_of(tmp_path, "image: {url: /share.png, width: 1200, height: 630}")
    page = export(extract("Text", url="https://example.org/a/", suffix=".md", site=site), site)

    assert tags_of("Text", site, "og:image") == ["https://example.org/share.png"]
    assert tags_of("![A calf](/calf.jpg)", site, "og:image") == ["https://example.org/calf.jpg"]
    assert [node for node in page.graph if node["@type"] == "ImageObject"] == []


CODES = "verification: {google: g-1, bing: B2, yandex: y3, baidu: b4, naver: n5, pinterest: p6, facebook: f7}"
ELEMENTS = {
    "google-site-verification": "g-1",
    "msvalidate.01": "B2",
    "yandex-verification": "y3",
    "baidu-site-verification": "b4",
    "naver-site-verification": "n5",
    "p:domain_verify": "p6",
    "facebook-domain-verification": "f7",
}


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.org/", ELEMENTS),
        ("https://example.org/index.html", ELEMENTS),
        ("https://example.org/a/", {}),
        ("https://other.example/", {}),
    ],
)
def test_codes_stand_on_the_home_page(tmp_path, url, expected):
    site = site_of(tmp_path, CODES)
    made = {key_of(tag).removeprefix("meta "): tag.value for tag in export(extract("Text", url=url), site).tags}

    assert {name: made[name] for name in ELEMENTS if name in made} == expected


def test_robots_by_path(tmp_path):
    site = site_of(tmp_path, "robots:", "  /a/*: NoIndex, max-snippet:20", "  /b/: none")

    assert site.robots == (("/a/*", ("noindex", "max-snippet:20")), ("/b/", ("none",)))
