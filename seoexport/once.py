"""A property that is made once, at the first question."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

Made = TypeVar("Made")

if TYPE_CHECKING:
    once = cached_property
else:

    class once(cached_property[Made]):  # noqa: N801 - written like a decorator
        """What `functools.cached_property` is from Python 3.12 on: without a lock, which costs more than most values.

        >>> class Page:
        ...     @once
        ...     def names(self):
        ...         return ["made"]
        >>> page = Page()
        >>> page.names is page.names
        True
        """

        def __get__(self, instance: Any, owner: type | None = None) -> Made:
            if instance is None:
                return self
            value = instance.__dict__[self.attrname] = self.func(instance)
            return value
