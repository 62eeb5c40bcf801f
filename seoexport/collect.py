"""Find the parts of seoexport: one module, one part."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import TypeVar

T = TypeVar("T")


def collect(package: str, name: str, kind: type[T]) -> tuple[T, ...]:
    """Return the constant `name` of every module in `package`, sorted by module name.

    Importing a part registers nothing: the tuple is all the state there is.
    Raises TypeError where a module has no such constant.
    """
    path = import_module(package).__path__
    modules = sorted(info.name for info in iter_modules(path) if not info.ispkg)
    parts: list[T] = []
    for module in modules:
        part = getattr(import_module(f"{package}.{module}"), name, None)
        if not isinstance(part, kind):
            raise TypeError(f"{package}.{module} must define {name}: {kind.__name__}")
        parts.append(part)
    return tuple(parts)
