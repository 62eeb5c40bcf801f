"""The configuration of health pages: specialties, audiences, the disclaimer, and what reviews are asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from seoexport import urls
from seoexport.errors import UnusableValue
from seoexport.model import MedicalPolicy

#: What a value holds for that stands under no path.
_EVERYWHERE = "/**"


def policy_from(values: Mapping[str, Any], base: str) -> MedicalPolicy:
    """Return what the values under `medical` say; addresses are below `base`.

    Raises UnusableValue for an address that is none.
    """
    return MedicalPolicy(
        specialties=_by_path(values.get("specialty", {})),
        audiences=_by_path(values.get("audience", {})),
        disclaimer=_address(values["disclaimer"], base) if "disclaimer" in values else None,
        review_months=tuple(values.get("review_months", {}).items()),
        review_required=tuple(values.get("review_required", ())),
        codes=values.get("codes", False),
        approved_only=values.get("approved_only", False),
    )


def _by_path(stated: Any) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return what was stated for each path, or for all of them."""
    paths = stated if isinstance(stated, Mapping) else {_EVERYWHERE: stated}
    return tuple((glob, (each,) if isinstance(each, str) else tuple(each)) for glob, each in paths.items())


def _address(value: str, base: str) -> str:
    url = urls.absolute(value, base)
    if url is None:
        raise UnusableValue(("medical", "disclaimer"), f"disclaimer is {value!r}; it must be an http or https address")
    return url
