"""The configuration of what happens where a page has its own of what we write: policies, and repairs of themes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from seoexport.errors import UnknownName, UnusableValue
from seoexport.model import MergePolicy
from seoexport.one_or_many import as_list
from seoexport.overrides.policies import unusable

KEY = "merge"
_EVERYWHERE = "/**"


def policies_from(values: Mapping[str, Any]) -> tuple[tuple[str, tuple[tuple[str, MergePolicy], ...]], ...]:
    """Return the policies by path glob, those for all pages first; raises UnusableValue for what nothing is called."""
    everywhere = {name: policy for name, policy in values.items() if not name.startswith("/")}
    for name in everywhere:
        if isinstance(values[name], Mapping):
            raise UnusableValue((KEY, name), f"{name} is a mapping, as below a path glob, which begins with /")
    of_paths = [(glob, stated) for glob, stated in values.items() if glob.startswith("/")]
    for glob, stated in of_paths:
        if not isinstance(stated, Mapping):
            raise UnusableValue((KEY, glob), f"{glob} is {stated!r}; below a path glob stands a mapping")
    named = [(_EVERYWHERE, everywhere)] if everywhere else []
    return tuple((glob, tuple(_checked(glob, stated))) for glob, stated in (*named, *of_paths))


def _checked(glob: str, stated: Mapping[str, MergePolicy]) -> Iterator[tuple[str, MergePolicy]]:
    for name, policy in stated.items():
        keys = (KEY, name) if glob == _EVERYWHERE else (KEY, glob, name)
        if reason := unusable(name, policy):
            raise UnusableValue(keys, reason)
        yield name, policy


def repairs_from(value: Any) -> tuple[str, ...]:
    """Return the names of the faults of themes that are to be mended; raises UnusableValue for an unknown one."""
    from seoexport.validator.theme_faults import FAULTS

    known = tuple(each.id for each in FAULTS)
    if value == "all":
        return known
    for name in as_list(value):
        if name not in known:
            raise UnusableValue(("repair",), str(UnknownName("repair", name, (*known, "all"))))
    return tuple(dict.fromkeys(as_list(value)))
