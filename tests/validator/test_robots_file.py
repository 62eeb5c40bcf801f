"""robots.txt is read as RFC 9309 has it, and as another reader of it reads it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from protego import Protego

from seoexport.validator.site.robots_file import RobotsFile

SITE = "https://example.org"


@pytest.mark.parametrize(
    ("rules", "path", "allowed"),
    [
        ("", "/a", True),
        ("Disallow:", "/a", True),
        ("Disallow: /", "/a", False),
        ("Disallow: /a", "/ab", False),
        ("Disallow: /a/", "/a", True),
        ("Disallow: /a$", "/ab", True),
        ("Disallow: /a$", "/a", False),
        ("Disallow: /*.png$", "/x/y.png", False),
        ("Disallow: /*.png$", "/x/y.png?v=2", True),
        ("Disallow: /*.png", "/x/y.png?v=2", False),
        ("Disallow: /*a*b$", "/xaybzb", False),
        ("Disallow: /*a*b$", "/xaybz", True),
        ("Disallow: /a*", "/a", False),
        ("Disallow: *", "/a", False),
        # The longest pattern counts, whatever its place; of two the one that allows.
        ("Disallow: /a\nAllow: /a/b", "/a/b/c", True),
        ("Allow: /a/b\nDisallow: /a", "/a/b/c", True),
        ("Allow: /a\nDisallow: /a", "/a", True),
        ("Allow: /\nDisallow: /a", "/a", False),
        # Escapes stand for what they mean.
        ("Disallow: /caf%C3%A9", "/café", False),
        ("Disallow: /café", "/caf%C3%A9", False),
        ("Disallow: /caf%c3%a9", "/caf%C3%A9/x", False),
        # Queries are part of it, fragments are not.
        ("Disallow: /*?", "/a?b", False),
        ("Disallow: /*?", "/a#?", True),
    ],
)
def test_what_a_crawler_may_fetch(rules, path, allowed):
    assert RobotsFile(f"User-agent: *\n{rules}\n").allows(SITE + path) is allowed


@pytest.mark.parametrize(
    ("text", "agent", "allowed"),
    [
        ("User-agent: Googlebot\nDisallow: /\n", "Googlebot", False),
        ("User-agent: googlebot\nDisallow: /\n", "Googlebot", False),
        ("User-agent: GPTBot\nDisallow: /\n", "Googlebot", True),
        # Its own group counts alone.
        ("User-agent: *\nDisallow: /\n\nUser-agent: Googlebot\nAllow: /\n", "Googlebot", True),
        ("User-agent: *\nAllow: /\n\nUser-agent: Googlebot\nDisallow: /\n", "Googlebot-Image", False),
        ("User-agent: Googlebot\nUser-agent: GPTBot\nDisallow: /\n", "Googlebot", False),
        ("User-agent: Googlebot\nDisallow: /a\n\nUser-agent: Googlebot\nDisallow: /\n", "Googlebot", False),
        ("Disallow: /\n", "Googlebot", True),
        ("\ufeffUser-agent: *\r\nDisallow: / # all\r\n", "Googlebot", False),
        ("not a robots.txt <html>", "Googlebot", True),
    ],
)
def test_which_group_is_a_crawlers(text, agent, allowed):
    assert RobotsFile(text).allows(f"{SITE}/page", agent) is allowed


PATTERN = st.text("/ab*$.", min_size=1, max_size=8).map(lambda text: "/" + text.lstrip("/"))
FIELDS = st.lists(st.tuples(st.sampled_from(("Allow", "Disallow")), PATTERN), max_size=5)


@given(rules=FIELDS, path=st.text("/ab.", max_size=8))
def test_another_reader_agrees(rules, path):
    """But for a dollar sign within a pattern, which the standard gives no meaning."""
    rules = [(field, value) for field, value in rules if "$" not in value[:-1]]
    text = "User-agent: *\n" + "".join(f"{field}: {value}\n" for field, value in rules)
    url = f"{SITE}/{path.lstrip('/')}"

    assert RobotsFile(text).allows(url) == Protego.parse(text).can_fetch(url, "Googlebot"), text


def test_a_pattern_of_wildcards_costs_no_more_than_others():
    text = f"User-agent: *\nDisallow: /{'*a' * 2_000}b\n"

    assert RobotsFile(text).allows(f"{SITE}/{'a' * 200_000}")


def test_names_its_sitemaps():
    text = "Sitemap: https://example.org/a.xml\nuser-agent: *\nsitemap:https://example.org/b.xml # two\nSitemap:\n"

    assert RobotsFile(text).sitemaps == ("https://example.org/a.xml", "https://example.org/b.xml")
