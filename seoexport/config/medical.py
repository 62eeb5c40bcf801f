"""The configuration of health pages: specialties, audiences, the disclaimer, and what reviews are asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from seoexport import urls
from seoexport.errors import UnusableValue
from seoexport.medical.audiences import audience_named
from seoexport.medical.specialties import nearest, specialty_named
from seoexport.model import MedicalPolicy
from seoexport.one_or_many import as_list

#: What a value holds for that stands under no path.
_EVERYWHERE = "/**"


def policy_from(values: Mapping[str, Any], base: str) -> MedicalPolicy:
    """Return what the values under `medical` say; addresses are below `base`.

    Raises UnusableValue for an address that is none, and for a specialty or an audience that schema.org does not have.
    """
    return MedicalPolicy(
        specialties=_by_path(values.get("specialty", {}), "specialty", _specialty),
        audiences=_by_path(values.get("audience", {}), "audience", _audience),
        disclaimer=_address(values["disclaimer"], base) if "disclaimer" in values else None,
        review_months=tuple(values.get("review_months", {}).items()),
        review_required=tuple(values.get("review_required", ())),
        codes=values.get("codes", False),
        approved_only=values.get("approved_only", False),
    )


def _by_path(stated: Any, key: str, known: Callable[[str], str]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return what was stated for each path, or for all of them; raises UnusableValue for what `known` does not know."""
    paths = stated if isinstance(stated, Mapping) else {_EVERYWHERE: stated}
    found = []
    for glob, each in paths.items():
        keys = ("medical", key, glob) if isinstance(stated, Mapping) else ("medical", key)
        try:
            found.append((glob, tuple(dict.fromkeys(known(name) for name in as_list(each)))))
        except ValueError as error:
            raise UnusableValue(keys, f"{keys[-1]} is {error}") from None
    return tuple(found)


def _specialty(name: str) -> str:
    member = specialty_named(name)
    if member is None:
        near = nearest(name)
        remedy = f"; did you mean {near!r}?" if near else ""
        raise ValueError(f"{name!r}; it must be a member of https://schema.org/MedicalSpecialty{remedy}")
    return member


def _audience(name: str) -> str:
    if audience_named(name) is None:
        raise ValueError(f"{name!r}; it must be words such as patients, or https://schema.org/Clinician")
    return name


def _address(value: str, base: str) -> str:
    url = urls.absolute(value, base)
    if url is None:
        raise UnusableValue(("medical", "disclaimer"), f"disclaimer is {value!r}; it must be an http or https address")
    return url
