"""How each kind of override is read: what it means, or why what stands there means nothing."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

from seoexport.diagnostics import Problem
from seoexport.model import Override
from seoexport.overrides.policies import POLICIES, unusable
from seoexport.overrides.targets import NAMES, is_name, names_node, unusable_tag

#: What switches all output off.
OFF = Override("drop", "")

#: An override with the key at which it stands, or why what stands there is none.
_Read: TypeAlias = Iterator[tuple[str, Override] | Problem]


def _read_set(value: Any, at: str) -> _Read:
    return _read_changes("set", value, at)


def _read_append(value: Any, at: str) -> _Read:
    return _read_changes("append", value, at)


def _read_changes(action: Any, value: Any, at: str) -> _Read:
    if not isinstance(value, Mapping):
        yield misfit(at, value, "a mapping from nodes and tags to what they are to say")
        return
    # What is said of an image follows the image, in whichever order they stand.
    for target, said in sorted(value.items(), key=lambda each: str(each[0]).count(":")):
        where = f"{at}.{target}"
        if not is_name(target):
            yield misfit(at, target, NAMES)
        elif names_node(target):
            yield from _read_properties(action, target, said, where)
        elif reason := unusable_tag(action, target):
            yield Problem(message=f"{where} {reason}", at=where)
        elif _is_said(said):
            yield where, Override(action, target, "", _texts(said))
        else:
            yield misfit(where, said, "a text, a number, or a list of them; drop switches a tag off")


def _read_properties(action: Any, target: str, said: Any, where: str) -> _Read:
    if not isinstance(said, Mapping):
        yield misfit(where, said, "a mapping from properties to values")
        return
    for name, value in said.items():
        plain = _plain(value)
        if plain is None or name in ("@id", "@type"):
            remedy = "replace changes a whole node" if name in ("@id", "@type") else "drop removes a property"
            yield misfit(f"{where}.{name}", value, f"a property with a value; {remedy}")
        else:
            yield f"{where}.{name}", Override(action, target, name, plain)


def _read_drop(value: Any, at: str) -> _Read:
    for name in value if isinstance(value, list | tuple) else [value]:
        if not is_name(name):
            yield misfit(at, name, "the name of a tag (og:image), a node (FAQPage) or a property (Article.wordCount)")
        elif names_node(name):
            before, mark, last = name.strip().rpartition("#")
            node, _, of_node = last.partition(".")
            yield at, Override("drop", before + mark + node, of_node)
        else:
            yield at, Override("drop", name.strip())


def _read_replace(value: Any, at: str) -> _Read:
    if not isinstance(value, Mapping):
        yield misfit(at, value, "a mapping from nodes to their new properties")
        return
    for target, said in value.items():
        where = f"{at}.{target}"
        if not is_name(target):
            yield misfit(at, target, NAMES)
        elif not names_node(target):
            yield Problem(message=f"{where} is a tag, and only nodes are replaced; set changes a tag", at=where)
        elif not isinstance(said, Mapping) or not (plain := _plain(said)):
            yield misfit(where, said, "a mapping from properties to values, one of which is not empty")
        else:
            yield where, Override("replace", target, "", plain)


def _read_add(value: Any, at: str) -> _Read:
    for node in value if isinstance(value, list | tuple) else [value]:
        named = node.get("@type", node.get("type")) if isinstance(node, Mapping) else None
        if not isinstance(named, str) or not named or not isinstance(node.get("@id", ""), str):
            yield misfit(at, node, "a node with its @type, and a text for its @id if it states one")
            continue
        plain = _plain({key: each for key, each in node.items() if key not in ("type", "@type")}) or {}
        yield at, Override("add", named, "", {"@type": named, **plain})


def _read_merge(value: Any, at: str) -> _Read:
    if not isinstance(value, Mapping):
        yield misfit(at, value, "a mapping from tags and nodes to keep, replace, or add")
        return
    for name, policy in value.items():
        where = f"{at}.{name}"
        if not is_name(name):
            yield misfit(at, name, NAMES)
        elif policy not in POLICIES:
            yield misfit(where, policy, f"one of {', '.join(POLICIES)}")
        elif reason := unusable(name, policy):
            yield Problem(message=f"{at}: {reason}", at=where)
        else:
            yield where, Override("merge", name, "", policy)


def _read_off(value: Any, at: str) -> _Read:
    if value is True:
        yield at, OFF
    elif value is not False:
        yield misfit(at, value, "true or false")


def misfit(at: str, value: Any, wanted: str) -> Problem:
    """Return what is reported of a value that means nothing where it stands."""
    from seoexport.stated.wishes import shown

    return Problem(message=f"{at} is {shown(value)}; it must be {wanted}", at=at)


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


READERS: Mapping[str, Callable[[Any, str], _Read]] = {
    "off": _read_off,
    "replace": _read_replace,
    "add": _read_add,
    "set": _read_set,
    "append": _read_append,
    "drop": _read_drop,
    "merge": _read_merge,
}

#: The keys of the language.
KEYS = tuple(sorted(READERS))
