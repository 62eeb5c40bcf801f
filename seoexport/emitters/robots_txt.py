"""robots.txt kept as it is, with our lines added: groups for crawlers, and the line that names the sitemap.

https://www.rfc-editor.org/rfc/rfc9309, https://www.sitemaps.org/protocol.html#submit_robots
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias
from urllib.parse import quote

from seoexport.model import Crawler

#: Field and value of each line of a group, in their order.
Rules: TypeAlias = tuple[tuple[str, str], ...]

_OPEN = "the file ends in a group without a rule, which ours would join; add one, such as Allow: /"
_OF_GROUP = ("allow", "disallow", "crawl-delay")


class Completed(NamedTuple):
    """A robots.txt with our groups, and which could not be added."""

    text: str
    problems: tuple[str, ...]


def with_sitemap(robots_txt: str, sitemap_url: str) -> str:
    r"""Return a robots.txt, kept as it is, in which a line names the sitemap.

    >>> with_sitemap("User-agent: *\nDisallow: /drafts/\n", "https://example.org/sitemap.xml")
    'User-agent: *\nDisallow: /drafts/\n\nSitemap: https://example.org/sitemap.xml\n'
    """
    if ("sitemap", sitemap_url) in fields(robots_txt):
        return robots_txt
    return _added(robots_txt, [f"Sitemap: {sitemap_url}"])


def with_groups(robots_txt: str, crawlers: Sequence[Crawler]) -> Completed:
    r"""Return a robots.txt, kept as it is, with a group for each crawler that it does not speak of yet.

    A crawler obeys one group only, so where the file has one for it, ours is left out, and reported unless it says the
    same.

    >>> with_groups("", [Crawler(("GPTBot",), disallow=("/",))]).text
    'User-agent: GPTBot\nDisallow: /\n'
    """
    present = groups(robots_txt)
    if crawlers and _ends_open(robots_txt):
        return Completed(robots_txt, (_OPEN,))
    problems: list[str] = []
    for crawler in crawlers:
        rules = _rules(crawler)
        problems += (
            f"there is a group for {agent} already: it is kept, and that of the config left out"
            for agent in crawler.user_agents
            if present.get(agent.lower(), rules) != rules
        )
        if wanted := [agent for agent in crawler.user_agents if agent.lower() not in present]:
            robots_txt = _added(robots_txt, _group(wanted, rules))
            present |= dict.fromkeys((agent.lower() for agent in wanted), rules)
    return Completed(robots_txt, tuple(problems))


def _rules(crawler: Crawler) -> Rules:
    delay = () if crawler.crawl_delay is None else (f"{crawler.crawl_delay:g}",)
    # What is allowed goes first: old crawlers take the first line that fits, not the longest.
    stated = (("allow", crawler.allow), ("disallow", crawler.disallow), ("crawl-delay", delay))
    return tuple((field, quote(value, safe="/~!$&'()*+,;=:@%?-._")) for field, values in stated for value in values)


def without_groups(robots_txt: str, crawlers: Sequence[Crawler]) -> str:
    r"""Return a robots.txt without the groups that `with_groups` has put at its end; what stands elsewhere stays.

    >>> bots = [Crawler(("GPTBot",), disallow=("/",))]
    >>> without_groups(with_groups("User-agent: *\nDisallow:\n", bots).text, bots)
    'User-agent: *\nDisallow:\n'
    """
    line_end = "\r\n" if "\r\n" in robots_txt else "\n"
    for crawler in reversed(crawlers):
        group = "".join(line + line_end for line in _group(crawler.user_agents, _rules(crawler)))
        before = robots_txt.removesuffix(group)
        if before == "" or (before != robots_txt and before.endswith(line_end * 2)):
            robots_txt = before.removesuffix(line_end)
    return robots_txt


def _group(agents: Sequence[str], rules: Rules) -> list[str]:
    lines = (f"{field.capitalize()}: {value}".rstrip() for field, value in rules)
    return [*(f"User-agent: {agent}" for agent in agents), *lines]


def fields(robots_txt: str) -> Iterator[tuple[str, str]]:
    """Yield the lines that state something, the name of the field in lower case."""
    for line in robots_txt.removeprefix("\ufeff").splitlines():
        field, colon, value = line.partition("#")[0].partition(":")
        if colon:
            yield field.strip().lower(), value.strip()


def groups(robots_txt: str) -> dict[str, Rules]:
    """Return the rules for each crawler; lines of user agents stand together until a rule follows them."""
    groups: dict[str, Rules] = {}
    agents: list[str] = []
    is_open = False
    for field, value in fields(robots_txt):
        if field == "user-agent":
            agents = [*agents, value.lower()] if is_open else [value.lower()]
            is_open = True
            groups.setdefault(value.lower(), ())
        elif field in _OF_GROUP:
            is_open = False
            for agent in agents:
                groups[agent] = (*groups[agent], (field, value))
    return groups


def _ends_open(robots_txt: str) -> bool:
    stated = [field for field, _ in fields(robots_txt) if field == "user-agent" or field in _OF_GROUP]
    return bool(stated) and stated[-1] == "user-agent"


def _added(robots_txt: str, lines: list[str]) -> str:
    line_end = "\r\n" if "\r\n" in robots_txt else "\n"
    text = robots_txt if not robots_txt or robots_txt.endswith("\n") else robots_txt + line_end
    return f"{text}{line_end if text else ''}{''.join(line + line_end for line in lines)}"
