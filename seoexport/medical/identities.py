"""What a person is stated to hold and to be registered as, in the properties that schema.org has for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from seoexport.medical.credentials import Credential, category_of, is_credential
from seoexport.medical.registers import REGISTERS
from seoexport.model import JSON
from seoexport.one_or_many import as_list

#: The keys under which configuration and front matter state it.
KEYS = ("credentials", *REGISTERS)
_ORCID = "https://orcid.org/"


class Identity(NamedTuple):
    """Properties and profiles of a person; `misfits` are the keys whose values are not used, and what they must be."""

    properties: JSON
    same_as: tuple[str, ...] = ()
    misfits: tuple[tuple[str, Any, str], ...] = ()


def identity(values: Mapping[str, Any]) -> Identity:
    """Return what is stated under `credentials`, `orcid`, `npi` and `gmc`.

    >>> found = identity({"credentials": ["MD"], "orcid": "0000-0002-1825-0097", "npi": 1234567890})
    >>> found.properties["honorificSuffix"], found.same_as
    ('MD', ('https://orcid.org/0000-0002-1825-0097',))
    >>> found.misfits
    (('npi', 1234567890, 'a National Provider Identifier such as 1234567893, with its check digit'),)
    """
    titles = [str(each).strip() for each in as_list(values.get("credentials"))]
    held = [Credential(each, category_of(each)) for each in titles if is_credential(each)]
    misfits = [("credentials", each, "a degree or a licence such as MD") for each in titles if not is_credential(each)]
    numbers: dict[str, str] = {}
    for key, register in REGISTERS.items():
        stated = values.get(key)
        if stated in (None, ""):
            continue
        if number := register.number(str(stated)):
            numbers[key] = number
        else:
            misfits.append((key, stated, register.wanted))
    same_as = (_ORCID + numbers["orcid"],) if "orcid" in numbers else ()
    return Identity(dict(_properties(held, numbers)), same_as, tuple(misfits))


def credential_nodes(credentials: Iterable[Credential]) -> list[JSON]:
    """Return credentials as https://schema.org/EducationalOccupationalCredential has them."""
    return [
        {"@type": "EducationalOccupationalCredential", "name": each.name}
        | ({"credentialCategory": each.category} if each.category else {})
        for each in credentials
    ]


def _properties(held: list[Credential], numbers: Mapping[str, str]) -> Iterator[tuple[str, Any]]:
    if held:
        yield "hasCredential", credential_nodes(held)
    if suffix := ", ".join(each.name for each in held if each.category):
        yield "honorificSuffix", suffix
    if numbers:
        named = ((REGISTERS[key].name, number) for key, number in numbers.items())
        yield "identifier", [{"@type": "PropertyValue", "propertyID": name, "value": each} for name, each in named]
