"""A page whose caller does not know its address is read at the one that it names itself."""

import pytest

from seoexport import Site, check, extract
from seoexport.errors import BadUrl

CANONICAL = '<link rel="canonical" href="https://example.org/knots/#top">'
OG_URL = '<meta property="og:url" content="https://example.org/og/">'
KNOWN = [
    ("https://example.org/a/", CANONICAL + OG_URL, "https://example.org/a/"),
    ("HTTP://EXAMPLE.org", CANONICAL, "http://example.org/"),
    ("knots.html", CANONICAL + OG_URL, "https://example.org/knots/"),
    ("/knots/", OG_URL + CANONICAL, "https://example.org/knots/"),
    ("", CANONICAL, "https://example.org/knots/"),
    ("xhttps://example.org/", CANONICAL, "https://example.org/knots/"),
    ("file:///tmp/knots.html", CANONICAL, "https://example.org/knots/"),
    ("//example.org/knots/", CANONICAL, "https://example.org/knots/"),
    ("https://user@example.org/", CANONICAL, "https://example.org/knots/"),
    ("knots.html", '<link rel="canonical" href="/knots/">' + OG_URL, "https://example.org/og/"),
    ("knots.html", '<link rel="canonical" href="javascript:alert(1)">' + OG_URL, "https://example.org/og/"),
    ("knots.html", "<link rel=canonical><meta property=og:url>" + OG_URL, "https://example.org/og/"),
]


@pytest.mark.parametrize(("url", "head", "expected"), KNOWN)
def test_address(url, head, expected):
    assert extract(f"{head}<h1>Knots</h1>", url=url).address == expected


@pytest.mark.parametrize("head", ["", '<link rel="canonical" href="/a/">', '<meta property="og:url" content="/a/">'])
def test_a_page_without_any_address_is_refused(head):
    with pytest.raises(BadUrl, match=r"^the page's URL is 'knots.html'; it must be an absolute URL"):
        extract(f"{head}<h1>Knots</h1>", url="knots.html")


@pytest.mark.parametrize(
    ("url", "expected"), [("/knots/", "https://example.net/knots/"), ("a/?q", "https://example.net/blog/a/?q")]
)
def test_a_path_is_one_of_the_site(url, expected):
    article = extract(CANONICAL, url=url, site=Site(base_url="https://example.net/blog/"))

    assert (article.address, article.findings) == (expected, ())


def test_what_was_taken_instead_is_reported():
    (finding,) = extract(CANONICAL, url="knots.html").findings
    message = "the page's URL is 'knots.html', which is not absolute; taken instead: the canonical link"

    assert finding.rule == "page-url"
    assert finding.problem.message == f"{message} https://example.org/knots/#top"
    assert "page-url" in {each.rule for each in check(CANONICAL, url="knots.html")}


def test_links_are_resolved_against_it():
    article = extract(f'{CANONICAL}<meta property="og:image" content="a.png">', url="knots.html")

    assert article.images[0].url == "https://example.org/knots/a.png"
