"""The overrides of a configuration: path globs, each with what is wanted otherwise on the pages that it matches."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from seoexport.errors import UnknownName, UnusableOverride
from seoexport.model import Origin, Override
from seoexport.overrides import KEYS, read

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
        reason = f"{within} is {stated!r}; it must be a mapping with {', '.join(KEYS)}, or false to write nothing"
        raise UnusableOverride(reason, line_of((KEY, glob)))
    for key in stated or ():
        if key not in KEYS:
            raise UnusableOverride(f"{within}: {UnknownName('key', str(key), KEYS)}", line_of((KEY, glob, str(key))))
    found, problems = read(stated, origin_of, within)
    for problem in problems:
        raise UnusableOverride(problem.message, problem.line)
    return found
