"""The people and bodies of a configuration: the keys that every one has, and whatever schema.org has for their type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from difflib import get_close_matches
from typing import Any

from seoexport import urls
from seoexport.emitters.node import agent_id, ref
from seoexport.emitters.organization_types import ORGANIZATIONS
from seoexport.errors import BadUrl, UnusableValue
from seoexport.medical.identities import KEYS, Identity, identity
from seoexport.model import JSON, Agent, Image, Organization, Person, Site
from seoexport.one_or_many import as_list
from seoexport.text import letters

#: What is read here; all other keys are properties of schema.org.
_OWN = frozenset(
    ("type", "name", "url", "description", "same_as", "sameAs", "logo", "image", "job_title", "jobTitle", "twitter",
     "fediverse", "orcid", "npi", "gmc")
)  # fmt: skip
_TYPES = ("Organization", "Person", *sorted(ORGANIZATIONS))
#: What leads from a person to a body that may be the publisher.
_BELONGING = ("worksFor", "affiliation", "memberOf")


def agents_from(values: Mapping[str, Any], base: str) -> tuple[Agent | None, tuple[Agent, ...]]:
    """Return the publisher, if one is configured, and the register of authors.

    A publisher who is also one of the authors, by name, is one person: what is said of either holds for both.

    Raises UnusableValue for an address that is none, and for what schema.org does not have.
    """
    authors: dict[str, Any] = dict(values.get("authors", {}))
    publisher, same = values.get("publisher"), None
    if publisher and publisher.get("type") == "Person":
        name = letters(publisher["name"])
        same = next((key for key, each in authors.items() if letters(each["name"]) == name), None)
    if same is not None:
        publisher = authors[same] = authors[same] | publisher
    made = {key: _agent(each, base, "Person", ("authors", key)) for key, each in authors.items()}
    if not publisher:
        return None, tuple(made.values())
    own = made[same] if same is not None else _agent({"url": base, **publisher}, base, "Organization", ("publisher",))
    return own, tuple(_belonging(each, own, base) for each in made.values())


def _agent(values: Mapping[str, Any], base: str, kind: str, keys: tuple[str, ...]) -> Agent:
    kind = values.get("type", kind)
    held = _identity(values, kind, keys)
    if kind not in _TYPES:
        near = get_close_matches(kind, _TYPES, n=1, cutoff=0.5)
        remedy = f"did you mean {near[0]!r}?" if near else "its types: https://schema.org/Organization"
        raise UnusableValue((*keys, "type"), f"type is {kind!r}, which is no type of person or organization; {remedy}")
    common = {
        "name": values["name"],
        "url": _address((*keys, "url"), values["url"], base) if "url" in values else None,
        "description": values.get("description"),
        "same_as": tuple(dict.fromkeys((*_same_as(values, keys), *held.same_as))),
        "fediverse": values.get("fediverse"),
        "properties": _with_identity(_properties(values, kind, base, keys), held),
        "key": keys[1] if keys[0] == "authors" else None,
    }
    image, logo = (image_from(values.get(key), base, (*keys, key)) for key in ("image", "logo"))
    if kind == "Person":
        return Person(image=image or logo, job_title=values.get("job_title", values.get("jobTitle")), **common)
    return Organization(type=kind, logo=logo or image, **common)


def _identity(values: Mapping[str, Any], kind: str, keys: tuple[str, ...]) -> Identity:
    """Return what somebody holds and is registered as; a body holds no credentials.

    Raises UnusableValue for a number whose check digit is wrong, and for a title that is no credential.
    """
    stated = {key: values[key] for key in KEYS if key in values and (key != "credentials" or kind == "Person")}
    held = identity(stated)
    for key, value, wanted in held.misfits:
        raise UnusableValue((*keys, key), f"{key} is {str(value)!r}; it must be {wanted}")
    return held


def _with_identity(properties: JSON, held: Identity) -> JSON:
    """Return properties with those of an identity behind them; a suffix that was stated in words stays."""
    found = held.properties | properties
    for key in ("hasCredential", "identifier"):
        if key in properties and key in held.properties:
            found[key] = [*as_list(properties[key]), *held.properties[key]]
    return found


def _properties(values: Mapping[str, Any], kind: str, base: str, keys: tuple[str, ...]) -> JSON:
    """Return what is stated beside the common keys; a body's picture beside its logo is one of them."""
    own = _OWN | {"credentials"} if kind == "Person" else _OWN
    rest = {key: value for key, value in values.items() if key not in own}
    if kind != "Person" and "job_title" in values:
        rest["job_title"] = values["job_title"]
    found: JSON = {}
    if rest:
        from seoexport.stated import described

        found, problems = described(rest, kind, base)
        for problem in problems:
            raise UnusableValue((*keys, *problem.at.split(".")), problem.message)
    picture = image_from(values.get("image"), base, (*keys, "image"))
    if kind != "Person" and "logo" in values and picture:
        size = {"width": picture.width, "height": picture.height} if picture.width else {}
        caption = {"caption": picture.alt} if picture.alt else {}
        found["image"] = {"@type": "ImageObject", "url": picture.url, "contentUrl": picture.url, **size, **caption}
    return found


def _belonging(agent: Agent, publisher: Agent, base: str) -> Agent:
    """Return an author whose employer is the publisher with a reference to it."""
    if not isinstance(agent, Person) or not any(key in agent.properties for key in _BELONGING):
        return agent
    known = ref(agent_id(publisher, Site(base_url=base, publisher=publisher)))
    linked = {
        key: known if key in _BELONGING and _names(value, publisher) else value
        for key, value in agent.properties.items()
    }
    return replace(agent, properties=linked)


def _names(value: Any, publisher: Agent) -> bool:
    """Return whether a value says no more of a body than that it is the publisher."""
    said = value if isinstance(value, dict) else {"name": value}
    name = said.get("name")
    return (
        not said.keys() - {"@type", "name", "url"}
        and isinstance(name, str)
        and letters(name) == letters(publisher.name)
    )


def _same_as(values: Mapping[str, Any], keys: tuple[str, ...]) -> Iterator[str]:
    stated = values.get("same_as", values.get("sameAs", ()))
    yield from (_address((*keys, "same_as"), each, None) for each in stated)
    yield from _profiles(values.get("twitter", ""), stated)


def _profiles(handle: str, same_as: Any) -> Iterator[str]:
    """Yield the address of the profile on X of somebody who states a handle, if it is not stated as well."""
    handle = handle.removeprefix("@")
    known = {f"{host}/{handle}".lower() for host in ("x.com", "www.x.com", "twitter.com", "www.twitter.com")}
    stated = {each.partition("://")[2].rstrip("/").lower() for each in same_as}
    if handle and known.isdisjoint(stated):
        yield f"https://x.com/{handle}"


def _address(keys: tuple[str, ...], value: str, base: str | None) -> str:
    url = urls.absolute(value, base)
    if url is None:
        raise UnusableValue(keys, str(BadUrl(keys[-1], value)))
    return url


def image_from(value: Any, base: str, keys: tuple[str, ...]) -> Image | None:
    """Return the image that an address or a mapping describes, if any; raises UnusableValue for what is no address."""
    described = value if isinstance(value, dict) else {"url": value} if value else {}
    if not described:
        return None
    url = _address(keys, described["url"], base)
    size = {key: described[key] for key in ("width", "height")} if {"width", "height"} <= described.keys() else {}
    return Image(url=url, alt=described.get("alt"), **size)
