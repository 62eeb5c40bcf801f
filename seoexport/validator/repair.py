"""A page's JSON-LD with what is certain mended: the changes that rules propose, put into effect.

https://www.rfc-editor.org/rfc/rfc6902
"""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from typing import Any

from seoexport.diagnostics import Change


def repaired(value: Any, changes: Iterable[Change]) -> Any:
    """Return a JSON value with the changes made; all paths are those of the value as it is now.

    Changes whose place another change took away are left out; of two for one place the first is made.

    >>> repaired([{"specialty": ["Skin", "Psychiatry"]}], [Change("replace", "/0/specialty/1", "Psychiatric")])
    [{'specialty': ['Skin', 'Psychiatric']}]
    """
    made = deepcopy(value)
    wanted = {(each.op == "remove", each.path): each for each in reversed(tuple(changes))}.values()
    for change in sorted(wanted, key=_order):
        _make(made, change)
    return made


def _order(change: Change) -> tuple[bool, tuple[tuple[int, str], ...]]:
    """Return what sorts removals behind all others and the later entries of a list before the earlier ones."""
    parts = ((-int(part), "") if part.isdecimal() else (1, part) for part in change.path.split("/"))
    return change.op == "remove", tuple(parts)


def _make(value: Any, change: Change) -> None:
    *steps, last = (part.replace("~1", "/").replace("~0", "~") for part in change.path.split("/")[1:])
    for step in steps:
        value = _step(value, step)
    if isinstance(value, list) and last.isdecimal() and int(last) < len(value):
        if change.op == "remove":
            del value[int(last)]
        else:
            value[int(last)] = change.value
    elif isinstance(value, dict) and change.op == "remove":
        value.pop(last, None)
    elif isinstance(value, dict):
        value[last] = change.value


def _step(value: Any, step: str) -> Any:
    if isinstance(value, list):
        return value[int(step)] if step.isdecimal() and int(step) < len(value) else None
    return value.get(step) if isinstance(value, dict) else None
