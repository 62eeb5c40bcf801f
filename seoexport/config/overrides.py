"""The overrides of a configuration: path globs, each with what is wanted otherwise on the pages that it matches."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from seoexport.emitters.overridden_nodes import SITE_LEVEL
from seoexport.errors import UnknownName, UnusableOverride
from seoexport.model import Origin, Override
from seoexport.overrides import KEYS, names_node, read
from seoexport.stated.wishes import shown

KEY = "overrides"


def overrides_from(
    values: Mapping[str, Any], line_of: Callable[[tuple[str, ...]], int | None]
) -> tuple[tuple[str, tuple[Override, ...]], ...]:
    """Return the overrides by path glob; `line_of` gives the line of a key.

    Raises UnusableOverride for the first one that does not fit, with its line.
    """
    return tuple((glob, _of_glob(glob, stated, line_of)) for glob, stated in values.items())


def _of_glob(glob: str, stated: Any, line_of: Callable[[tuple[str, ...]], int | None]) -> tuple[Override, ...]:
    within = f"{KEY}.{glob}"

    def origin_of(key: str) -> Origin:
        below = key.removeprefix(within).removeprefix(".")
        keys = (KEY, glob, *below.split(".", 2)) if below else (KEY, glob)
        return Origin(source="config", key=key, line=line_of(keys))

    if stated is not False and not isinstance(stated, Mapping):
        reason = f"{within} is {shown(stated)}; it must be a mapping with {', '.join(KEYS)}, or false to write nothing"
        raise UnusableOverride(reason, line_of((KEY, glob)))
    for key in stated or ():
        if key not in KEYS:
            raise UnusableOverride(f"{within}: {UnknownName('key', str(key), KEYS)}", line_of((KEY, glob, str(key))))
    found, problems = read(stated, origin_of, within)
    for problem in problems:
        raise UnusableOverride(problem.message, problem.line)
    for each in found:
        for message in (*_unknown_to_schema_org(each), *_of_one_page_alone(each, glob)):
            raise UnusableOverride(f"{within}: {message}", each.origin.line if each.origin else None)
    return found


def _unknown_to_schema_org(wanted: Override) -> Iterator[str]:
    """Yield what schema.org does not have, so that a misspelt name is told before any page is read."""
    from seoexport.stated import described
    from seoexport.stated.names import properties_like, property_named, type_named, types_like

    if wanted.action == "merge" or not wanted.target or "#" in wanted.target or not names_node(wanted.target):
        return
    kind = type_named(wanted.target)
    if kind is None:
        yield f"{wanted.target} is no type of schema.org{types_like(wanted.target)}"
    elif wanted.action == "drop":
        if wanted.property and property_named(wanted.property, kind) != wanted.property:
            yield f"{kind} has no property {wanted.property!r}{properties_like(wanted.property, kind)}"
    else:
        said = {wanted.property: wanted.value} if wanted.property else wanted.value
        own = {key: value for key, value in said.items() if not key.startswith("@")}
        yield from (each.message for each in described(own, kind, "https://example.org/")[1])


def _of_one_page_alone(wanted: Override, glob: str) -> Iterator[str]:
    """Yield why what is the same on every page cannot be changed on some of them."""
    if glob.strip("/") == "**" or wanted.action == "merge" or (wanted.action == "drop" and not wanted.property):
        return
    if names_node(wanted.target) and wanted.action != "add" and _is_site_level(wanted.target):
        yield f"{wanted.target} is the same on every page; change it under /**"


def _is_site_level(target: str) -> bool:
    from seoexport.vocabulary import ancestors

    if "#" in target:
        return target.rpartition("#")[2].startswith(SITE_LEVEL)
    return not ancestors(target).isdisjoint(("WebSite", "Organization", "Person"))
