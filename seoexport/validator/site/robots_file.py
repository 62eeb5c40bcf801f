"""What a robots.txt keeps crawlers from: https://www.rfc-editor.org/rfc/rfc9309."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote

from seoexport import urls
from seoexport.emitters.robots_txt import fields, groups


class RobotsFile(NamedTuple):
    """A robots.txt; `file` is where it was read."""

    text: str
    file: str = "robots.txt"

    @property
    def sitemaps(self) -> tuple[str, ...]:
        """The addresses of the sitemaps that it names."""
        return tuple(value for field, value in fields(self.text) if field == "sitemap" and value)

    def allows(self, url: str, agent: str = "Googlebot") -> bool:
        r"""Return whether a crawler may fetch a URL: the longest pattern that fits counts, of two the one that allows.

        >>> robots = RobotsFile("User-agent: *\nDisallow: /a\nAllow: /a/b$")
        >>> robots.allows("https://example.org/a/"), robots.allows("https://example.org/a/b")
        (False, True)
        """
        rules = _rules(self.text, agent)
        if not rules:
            return True
        path = _path(url)
        return max(((each.length, each.allows) for each in rules if each.fits(path)), default=(0, True))[1]


class _Pattern(NamedTuple):
    allows: bool
    length: int
    parts: tuple[str, ...]
    ends: bool

    def fits(self, path: str) -> bool:
        """Return whether the parts between the wildcards stand in a path, in their order and from its beginning on."""
        first, *others = self.parts
        if not path.startswith(first):
            return False
        at = len(first)
        for part in others:
            found = path.find(part, at)
            if found < 0:
                return False
            at = found + len(part)
        last = self.parts[-1]
        return not self.ends or at == len(path) or (bool(others) and path.endswith(last))


@lru_cache(maxsize=64)
def _rules(text: str, agent: str) -> tuple[_Pattern, ...]:
    """Return the rules for a crawler: those under its name, under what its name begins with, or for all."""
    known = groups(text)
    names = (agent.lower(), agent.lower().partition("-")[0], "*")
    found = next((known[name] for name in names if name in known), ())
    return tuple(_pattern(field, value) for field, value in found if field in ("allow", "disallow") and value)


def _pattern(field: str, value: str) -> _Pattern:
    parts = value.removesuffix("$").split("*")
    return _Pattern(field == "allow", len(value), tuple(map(unquote, parts)), value.endswith("$"))


def _path(url: str) -> str:
    mark, query = url.partition("#")[0].partition("?")[1:]
    return unquote(urls.path(url)) + mark + query
