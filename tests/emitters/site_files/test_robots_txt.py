"""robots.txt as RFC 9309 has it, read back by two readers of it."""

from __future__ import annotations

from urllib.robotparser import RobotFileParser

import pytest
from site_asking import BASE, written

from seoexport.model import Crawler

SITEMAP = f"Sitemap: {BASE}sitemap.xml\n"
GPT = Crawler(("GPTBot",), disallow=("/",))
KEPT = "there is a group for GPTBot already: it is kept, and that of the config left out"


def robots(before="", crawlers=(GPT,), **asked):
    made = written("robots", before=before.encode(), crawlers=crawlers, **asked)
    return made.content.decode(), made.problems


def can(text, agent, path):
    parser = RobotFileParser()
    parser.parse(text.splitlines())
    return parser.can_fetch(agent, BASE + path)


def test_nothing_asked_for_is_nothing_written():
    assert robots(crawlers=()) == ("", ())


def test_names_the_sitemap_where_there_is_one():
    assert robots("User-agent: *\nDisallow:\n", crawlers=(), has_sitemap=True) == (
        f"User-agent: *\nDisallow:\n\n{SITEMAP}",
        (),
    )


@pytest.mark.parametrize(
    "before",
    [
        "",
        "User-agent: *\nDisallow: /x/\n",
        "User-agent: *\nDisallow: /x/",
        "# Nothing here.\n",
        "\ufeffUser-agent: a\nAllow: /\n",
    ],
)
def test_keeps_what_is_there_and_changes_nothing_a_second_time(before):
    once, problems = robots(before, has_sitemap=True)

    assert once.startswith(before)
    assert problems == ()
    assert robots(once, has_sitemap=True) == (once, ())


def test_keeps_line_ends_and_bytes_that_are_no_utf_8():
    made = written("robots", before=b"User-agent: *\r\nDisallow: /caf\xe9\r\n", crawlers=(GPT,)).content

    assert made == b"User-agent: *\r\nDisallow: /caf\xe9\r\n\r\nUser-agent: GPTBot\r\nDisallow: /\r\n"


def test_writes_all_that_a_group_can_say():
    crawler = Crawler(("GPTBot", "CCBot"), allow=("/a/", "/é*$"), disallow=("/", ""), crawl_delay=2.5)

    assert robots(crawlers=(crawler,)) == (
        "User-agent: GPTBot\nUser-agent: CCBot\nAllow: /a/\nAllow: /%C3%A9*$\nDisallow: /\nDisallow:\nCrawl-delay: 2.5\n", (),
    )  # fmt: skip


class TestOwnGroup:
    @pytest.mark.parametrize("agent", ["GPTBot", "gptbot", "GPTBOT"])
    def test_of_the_file_counts_and_is_reported(self, agent):
        before = f"User-agent: {agent}\nDisallow: /x/\n"

        assert robots(before) == (before, (KEPT,))

    @pytest.mark.parametrize(
        "before",
        [
            "User-agent: a\nUser-agent: GPTBot\nAllow: /\n",
            "user-agent : GPTBot # AI\nAllow: /\n",
            "User-agent: GPTBot\n\nAllow: /\n",
        ],
    )
    def test_is_found_however_it_is_written(self, before):
        assert robots(before) == (before, (KEPT,))

    def test_that_says_the_same_is_not_reported(self):
        before = "User-agent: GPTBot\nDisallow: /\n"

        assert robots(before) == (before, ())

    def test_of_one_crawler_leaves_ours_for_the_others(self):
        before = "User-agent: GPTBot\nAllow: /\n"
        crawler = Crawler(("GPTBot", "CCBot"), disallow=("/",))

        assert robots(before, (crawler,)) == (f"{before}\nUser-agent: CCBot\nDisallow: /\n", (KEPT,))

    @pytest.mark.parametrize(
        "before", ["User-agent: GPTBots\nAllow: /\n", "# User-agent: GPTBot\n", "User-agent: *\nAllow: /\n"]
    )
    def test_is_no_other_one(self, before):
        assert robots(before) == (f"{before}\nUser-agent: GPTBot\nDisallow: /\n", ())


def test_does_not_join_a_group_that_has_no_rule_yet():
    """By RFC 9309, 2.2.1, lines of user agents belong to one group until a rule follows them."""
    before = "User-agent: *\n\n# to be continued\n"

    assert robots(before) == (
        before, ("the file ends in a group without a rule, which ours would join; add one, such as Allow: /",),
    )  # fmt: skip


CRAWLERS = (GPT, Crawler(("*",), allow=("/open/",), disallow=("/closed/",)), Crawler(("CCBot",), disallow=("",)))
ALLOWED = [
    ("GPTBot", "", False), ("GPTBot", "open/", False), ("Other", "open/", True), ("Other", "closed/x", False),
    ("Other", "", True), ("CCBot", "closed/x", True),
]  # fmt: skip


@pytest.mark.parametrize(("agent", "path", "expected"), ALLOWED)
def test_crawlers_understand_it(agent, path, expected):
    text, _ = robots(crawlers=CRAWLERS, has_sitemap=True)

    assert can(text, agent, path) is expected


@pytest.mark.parametrize(("agent", "path", "expected"), ALLOWED)
def test_crawlers_that_read_as_google_does_understand_it(agent, path, expected):
    protego = pytest.importorskip("protego")
    text, _ = robots(crawlers=CRAWLERS, has_sitemap=True)

    assert protego.Protego.parse(text).can_fetch(BASE + path, agent) is expected
