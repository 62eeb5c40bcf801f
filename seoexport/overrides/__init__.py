"""What people want otherwise than it would be written: one language for front matter, configuration and the library.

    set:     {Article: {headline: Shorter}, "og:title": Other}   a property of a node, or a tag
    append:  {Article: {keywords: [cramp]}, "article:tag": cramp}
    drop:    [Article.wordCount, FAQPage, "#primaryimage", twitter:card]
    replace: {BreadcrumbList: {itemListElement: […]}}            a node, its type and `@id` kept
    add:     [{"@type": Event, name: …}]
    merge:   {title: replace, FAQPage: keep}                     whose stands where the page has its own
    off:     true                                                write nothing for this page

A node is named by its type or by the fragment of its `@id`; a name that begins otherwise is that of a tag.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from seoexport.diagnostics import Problem
from seoexport.errors import UnknownName, UnusableOverride
from seoexport.model import Origin, Override
from seoexport.overrides.reading import KEYS, OFF, READERS, misfit
from seoexport.overrides.targets import names_node

__all__ = ["KEYS", "named", "names_node", "read", "stated"]


def stated(values: Mapping[str, Any]) -> tuple[Override, ...]:
    """Return the overrides that a caller states; raises UnusableOverride for the first one that does not fit.

    >>> stated({"drop": ["Article.wordCount"]})[0][:3]
    ('drop', 'Article', 'wordCount')
    """
    if not isinstance(values, Mapping):
        raise UnusableOverride(f"overrides are {values!r}; they must be a mapping with {', '.join(KEYS)}")
    for key in values:
        if key not in KEYS:
            raise UnusableOverride(str(UnknownName("key of overrides", str(key), KEYS)))
    found, problems = read(values, lambda key: Origin(source="argument", key=key))
    for problem in problems:
        raise UnusableOverride(problem.message)
    return found


def read(
    values: Any, origin_of: Callable[[str], Origin], within: str = ""
) -> tuple[tuple[Override, ...], tuple[Problem, ...]]:
    """Return the overrides that a mapping states, and what in it does not fit; keys of other meaning are left alone.

    `values` may be False for a page about which nothing is to be written. `origin_of` gives the origin of a dotted key;
    `within` is the key under which the mapping stands, as messages name it.
    """
    if values is False:
        return (OFF._replace(origin=origin_of(within)),), ()
    if not isinstance(values, Mapping):
        wanted = f"a mapping with {', '.join(KEYS)}, or false to write nothing"
        return (), (misfit(within, values, wanted),) if values not in (None, True, "") else ()
    found: list[Override] = []
    problems: list[Problem] = []
    for key, reader in READERS.items():
        at = f"{within}.{key}" if within else key
        for each in reader(values[key], at) if key in values else ():
            if isinstance(each, Problem):
                problems.append(Problem(message=each.message, at=each.at, line=origin_of(each.at).line))
            else:
                place, override = each
                found.append(override._replace(origin=origin_of(place)))
    return tuple(found), tuple(problems)


def named(override: Override) -> str:
    """Return how messages name an override: the key at which it stands, and what it is about where keys do not tell.

    >>> named(stated({"drop": ["Article.wordCount"]})[0]), named(stated({"set": {"og:title": "Cramp"}})[0])
    ('drop Article.wordCount', 'set.og:title')
    """
    key = override.origin.key if override.origin and override.origin.key else override.action
    target = f"{override.target}.{override.property}".strip(".")
    return f"{key} {target}".strip() if override.action in ("drop", "add") else key
