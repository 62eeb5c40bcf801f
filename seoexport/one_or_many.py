"""Properties have one value or several, and JSON-LD writes a single one without a list."""

from __future__ import annotations

from typing import Any


def as_list(value: Any) -> list[Any]:
    """Return the values of a property.

    >>> as_list("Ada"), as_list(["Ada", "Bea"]), as_list(None)
    (['Ada'], ['Ada', 'Bea'], [])
    """
    return value if isinstance(value, list) else [] if value is None else [value]
