"""What people want otherwise than it would be written: one language for front matter, configuration and the library.

    set:     {Article: {headline: Shorter}, "og:title": Other}   a property of a node, or a tag
    append:  {Article: {keywords: [cramp]}, "article:tag": cramp}
    drop:    [Article.wordCount, FAQPage, "#primaryimage", twitter:card]
    replace: {BreadcrumbList: {itemListElement: […]}}            a node, its type and `@id` kept
    add:     [{"@type": Event, name: …}]
    off:     true                                                write nothing for this page

A node is named by its type or by the fragment of its `@id`; a name that begins otherwise is that of a tag.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

from seoexport.diagnostics import Problem
from seoexport.errors import UnknownName, UnusableOverride
from seoexport.model import Origin, Override

#: Tags that say what other outputs say as well, and what sets them everywhere at once.
ELSEWHERE = {
    "canonical": "the front matter key canonical",
    "og:url": "the front matter key canonical",
    "robots": "the front matter key robots",
    "alternate": "the page's own hreflang links",
}

_OFF = Override("drop", "")

_NAMES = "the name of a tag (og:image) or a node (FAQPage)"

#: An override with the key at which it stands, or why what stands there is none.
_Read: TypeAlias = Iterator[tuple[str, Override] | Problem]


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
        return (_OFF._replace(origin=origin_of(within)),), ()
    found: list[Override] = []
    problems: list[Problem] = []
    for key, reader in _READERS.items() if isinstance(values, Mapping) else ():
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


def names_node(target: str) -> bool:
    """Return whether a target is a node: schema.org's types begin with a capital or a digit, tags do not.

    >>> names_node("Article"), names_node("#faq"), names_node("og:title")
    (True, True, False)
    """
    return "#" in target or not target[:1].islower()


def _read_set(value: Any, at: str) -> _Read:
    return _read_changes("set", value, at)


def _read_append(value: Any, at: str) -> _Read:
    return _read_changes("append", value, at)


def _read_changes(action: Any, value: Any, at: str) -> _Read:
    if not isinstance(value, Mapping):
        yield _misfit(at, value, "a mapping from nodes and tags to what they are to say")
        return
    # What is said of an image follows the image, in whichever order they stand.
    for target, said in sorted(value.items(), key=lambda each: str(each[0]).count(":")):
        where = f"{at}.{target}"
        if not _is_name(target):
            yield _misfit(at, target, _NAMES)
        elif names_node(target):
            yield from _read_properties(action, target, said, where)
        elif target in ELSEWHERE:
            yield Problem(message=f"{where} would be true of one tag only; set it by {ELSEWHERE[target]}", at=where)
        elif _is_said(said):
            yield where, Override(action, target, "", _texts(said))
        else:
            yield _misfit(where, said, "a text, a number, or a list of them; drop switches a tag off")


def _read_properties(action: Any, target: str, said: Any, where: str) -> _Read:
    if not isinstance(said, Mapping):
        yield _misfit(where, said, "a mapping from properties to values")
        return
    for name, value in said.items():
        plain = _plain(value)
        if plain is None or name in ("@id", "@type"):
            remedy = "replace changes a whole node" if name in ("@id", "@type") else "drop removes a property"
            yield _misfit(f"{where}.{name}", value, f"a property with a value; {remedy}")
        else:
            yield f"{where}.{name}", Override(action, target, name, plain)


def _read_drop(value: Any, at: str) -> _Read:
    for name in value if isinstance(value, list | tuple) else [value]:
        if not _is_name(name):
            yield _misfit(at, name, "the name of a tag (og:image), a node (FAQPage) or a property (Article.wordCount)")
        elif names_node(name):
            before, mark, last = name.strip().rpartition("#")
            node, _, of_node = last.partition(".")
            yield at, Override("drop", before + mark + node, of_node)
        else:
            yield at, Override("drop", name.strip())


def _read_replace(value: Any, at: str) -> _Read:
    if not isinstance(value, Mapping):
        yield _misfit(at, value, "a mapping from nodes to their new properties")
        return
    for target, said in value.items():
        where = f"{at}.{target}"
        if not _is_name(target):
            yield _misfit(at, target, _NAMES)
        elif not names_node(target):
            yield Problem(message=f"{where} is a tag, and only nodes are replaced; set changes a tag", at=where)
        elif not isinstance(said, Mapping) or not (plain := _plain(said)):
            yield _misfit(where, said, "a mapping from properties to values")
        else:
            yield where, Override("replace", target, "", plain)


def _read_add(value: Any, at: str) -> _Read:
    for node in value if isinstance(value, list | tuple) else [value]:
        named = node.get("@type", node.get("type")) if isinstance(node, Mapping) else None
        if not isinstance(named, str) or not named or not isinstance(node.get("@id", ""), str):
            yield _misfit(at, node, "a node with its @type, and a text for its @id if it states one")
            continue
        plain = _plain({key: each for key, each in node.items() if key not in ("type", "@type")}) or {}
        yield at, Override("add", named, "", {"@type": named, **plain})


def _read_off(value: Any, at: str) -> _Read:
    if value is True:
        yield at, _OFF
    elif value is not False:
        yield _misfit(at, value, "true or false")


def _misfit(at: str, value: Any, wanted: str) -> Problem:
    shown = repr(value)
    return Problem(message=f"{at} is {shown if len(shown) < 60 else shown[:59] + '…'}; it must be {wanted}", at=at)


def _is_name(value: Any) -> bool:
    """Return whether a value names something: what names nothing would mean all output."""
    return isinstance(value, str) and bool(value.strip()) and not value.strip().startswith(".")


def _is_said(value: Any) -> bool:
    several = value if isinstance(value, list | tuple) else [value]
    return bool(several) and all(
        isinstance(each, str | int | float) and not isinstance(each, bool) and each != "" for each in several
    )


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(str(each) for each in (value if isinstance(value, list | tuple) else [value]))


def _plain(value: Any) -> Any:
    """Return a value as JSON has it: dates as ISO 8601, what is empty or no number as None."""
    if isinstance(value, Mapping):
        made = {str(key): plain for key, each in value.items() if (plain := _plain(each)) is not None}
        return made or None
    if isinstance(value, list | tuple):
        return [plain for each in value if (plain := _plain(each)) is not None] or None
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value if isinstance(value, int | float) or (isinstance(value, str) and value.strip()) else None


_READERS: Mapping[str, Callable[[Any, str], _Read]] = {
    "off": _read_off,
    "replace": _read_replace,
    "add": _read_add,
    "set": _read_set,
    "append": _read_append,
    "drop": _read_drop,
}

#: The keys of the language.
KEYS = tuple(sorted(_READERS))
