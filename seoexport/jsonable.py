"""Values of the model as JSON: what is absent is left out, dates are ISO 8601."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any


def jsonable(value: Any) -> Any:
    """Return a value of the model as what `json.dumps` takes.

    >>> from seoexport.model import Breadcrumb
    >>> jsonable((Breadcrumb(name="Home"), dt.date(2024, 5, 10)))
    [{'name': 'Home'}, '2024-05-10']
    """
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, dt.date):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        return _filled({field.name: getattr(value, field.name) for field in fields(value)})
    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        return _filled(value._asdict())
    if isinstance(value, Mapping):
        return _filled(value)
    return [jsonable(each) for each in value]


def _filled(values: Mapping[str, Any]) -> dict[str, Any]:
    made = {key: jsonable(each) for key, each in values.items()}
    return {key: each for key, each in made.items() if each is not None and each not in ([], {})}
