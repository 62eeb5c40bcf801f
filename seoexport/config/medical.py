"""The configuration of health pages: specialties, audiences, the disclaimer, and what reviews are asked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from difflib import get_close_matches
from typing import Any

from seoexport import dates, urls
from seoexport.errors import UnusableValue
from seoexport.medical.audiences import audience_named
from seoexport.medical.specialties import nearest, specialty_named
from seoexport.model import Date, MedicalPolicy, ReviewRecord
from seoexport.one_or_many import as_list
from seoexport.type_names import ARTICLES, PAGE_TYPES, ROOTS

#: A word in small letters is a key, no name.
_KEY = re.compile(r"[a-z0-9_-]+")
#: What a value holds for that stands under no path.
_EVERYWHERE = "/**"


def policy_from(values: Mapping[str, Any], base: str, register: Collection[str] = ()) -> MedicalPolicy:
    """Return what the values under `medical` say; addresses are below `base`, `register` has the keys of people.

    Raises UnusableValue for an address, a date, a type or a key that is none, and for a specialty or an audience that
    schema.org does not have.
    """
    return MedicalPolicy(
        specialties=_by_path(values.get("specialty", {}), "specialty", _specialty),
        audiences=_by_path(values.get("audience", {}), "audience", _audience),
        disclaimer=_address(values["disclaimer"], base) if "disclaimer" in values else None,
        review_months=tuple(values.get("review_months", {}).items()),
        review_required=tuple(map(_required, values.get("review_required", ()))),
        reviews=tuple((glob, _record(glob, each, register)) for glob, each in values.get("reviews", {}).items()),
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


def _required(name: str) -> str:
    """Return the name of a type, or a path glob, whose pages have to be reviewed."""
    if name.isalpha() and name not in (*PAGE_TYPES, *ARTICLES, *ROOTS):
        near = get_close_matches(name, (*PAGE_TYPES, *ARTICLES, *ROOTS), n=1)
        remedy = f"did you mean {near[0]!r}?" if near else "it must be a type of page, article or subject, or a path"
        raise UnusableValue(("medical", "review_required"), f"review_required has {name!r}; {remedy}")
    return name


def _record(glob: str, values: Mapping[str, Any], register: Collection[str]) -> ReviewRecord:
    keys = ("medical", "reviews", glob)
    by = values.get("by", ())
    people = (by,) if isinstance(by, str) else tuple(by)
    for each in people:
        if _KEY.fullmatch(each) and each not in register:
            known = f"known: {', '.join(sorted(register))}" if register else "there are no authors"
            raise UnusableValue((*keys, "by"), f"by is {each!r}, which is no key of authors; {known}")
    return ReviewRecord(people, _date(values, (*keys, "date")), _date(values, (*keys, "next")))


def _date(values: Mapping[str, Any], keys: tuple[str, ...]) -> Date | None:
    stated = values.get(keys[-1])
    date = dates.parse(stated)
    if stated is not None and date is None:
        raise UnusableValue(keys, f"{keys[-1]} is {stated!r}; it must be a date such as 2024-05-10")
    return date


def _address(value: str, base: str) -> str:
    url = urls.absolute(value, base)
    if url is None:
        raise UnusableValue(("medical", "disclaimer"), f"disclaimer is {value!r}; it must be an http or https address")
    return url
