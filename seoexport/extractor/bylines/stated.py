"""People as front matter names and describes them: several in one line, mappings, their profiles elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from seoexport.extractor.bylines.shapes import is_full_name, is_place
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.medical.registers import orcid
from seoexport.text import letters

#: By the key that front matter uses, the address of a user's profile.
_PROFILES = {
    "bluesky": "https://bsky.app/profile/{}",
    "github": "https://github.com/{}",
    "gitlab": "https://gitlab.com/{}",
    "instagram": "https://www.instagram.com/{}/",
    "linkedin": "https://www.linkedin.com/in/{}/",
    "mastodon": "https://mastodon.social/@{}",
    "orcid": "https://orcid.org/{}",
    "stackoverflow": "https://stackoverflow.com/users/{}",
    "threads": "https://www.threads.net/@{}",
    "twitch": "https://www.twitch.tv/{}",
    "twitter": "https://x.com/{}",
    "x": "https://x.com/{}",
    "youtube": "https://www.youtube.com/@{}",
}
_USER = re.compile(r"@?([\w.-]{1,64})", re.ASCII)
_HANDLE = re.compile(r"[a-z0-9_-]+")
_COMMA = re.compile(r"\s*,\s*(?:(?:and|und|et|y|e|en|och|og)\s+|&\s*)?")


def entries(fact: Fact[Any], evidence: Evidence) -> list[Any]:
    """Return what a key says of people, one entry each: names, keys of a register, mappings.

    Docusaurus and Material look a lower-case word in `authors` up in a file of their own: where the configuration
    does not know it, it is no name.
    """
    value = _with_flat_keys(fact, evidence)
    found = value if isinstance(value, list) else several(value) if isinstance(value, str) else [value]
    if fact.origin.key != "authors":
        return found
    return [entry for entry in found if not is_unknown_key(entry, evidence)]


def is_unknown_key(entry: Any, evidence: Evidence) -> bool:
    """Return whether an entry looks like a key of a register, and the configuration has none of that name."""
    if not isinstance(entry, str) or not _HANDLE.fullmatch(entry):
        return False
    known = (key for agent in evidence.site.authors for key in (agent.name, agent.key) if key)
    return letters(entry) not in set(map(letters, known))


def several(text: str) -> list[str]:
    """Return the parts of a text that begin with a name: behind semicolons, or behind commas.

    What else stands behind a comma is a place, a role or a degree, and stays with its name.

    >>> several("Ada Example, Bea Sample, and Cy Other"), several("Example, Ada; Sample, Bea")
    (['Ada Example', 'Bea Sample', 'Cy Other'], ['Example, Ada', 'Sample, Bea'])
    >>> several("Ada Example, MD"), several("Ada Example, New York")
    (['Ada Example, MD'], ['Ada Example, New York'])
    """
    if ";" in text:
        return [part.strip() for part in text.split(";") if part.strip()]
    parts = _COMMA.split(text.strip())
    found = parts[:1]
    for part in parts[1:]:
        if is_full_name(found[-1].partition(",")[0]) and _are_people(part):
            found.append(part)
        else:
            found[-1] += f", {part}"
    return found if len(found) > 1 else [text]


def _are_people(text: str) -> bool:
    names = re.split(r"\s(?:and|&|und|et)\s", text)
    return all(is_full_name(name) and not is_place(name) for name in names)


def full_name(described: Mapping[str, Any]) -> str:
    """Return the name in a mapping: `name` as text or, as Quarto has it, in parts; else `given` and `family`.

    >>> full_name({"name": {"given": "Ada", "family": "Example"}}), full_name({"name": 7})
    ('Ada Example', '')
    """
    name = described.get("name")
    if isinstance(name, str):
        return name
    parts = name if isinstance(name, dict) else described
    literal = first_of(parts, "literal")
    names = (first_of(parts, "given", "first"), first_of(parts, "family", "last"))
    return literal or " ".join(part for part in names if part)


def first_of(described: Mapping[str, Any], *keys: str) -> str | None:
    """Return the text under the first of the keys that has one."""
    return next((value for key in keys if isinstance(value := described.get(key), str) and value.strip()), None)


def profiles(described: Mapping[str, Any]) -> Iterator[str]:
    """Yield the addresses of the profiles of a person who is described by a mapping.

    1. `same_as`, `sameAs`: an address or a list of them
    2. `socials`, `social`, `links`: a mapping of services or a list of addresses
    3. `orcid`, `github`, … beside the name

    >>> list(profiles({"name": "Ada", "orcid": "0000-0002-1825-0097", "socials": {"x": "@ada", "newsletter": "ada"}}))
    ['https://x.com/ada', 'https://orcid.org/0000-0002-1825-0097']
    """
    for key in ("same_as", "sameas", "socials", "social", "links"):
        value = described.get(key)
        if isinstance(value, dict):
            yield from _of_services(value)
            continue
        for each in value if isinstance(value, list) else [value]:
            address = first_of(each, "url", "href", "link") if isinstance(each, dict) else each
            if isinstance(address, str):
                yield address
    yield from _of_services({key: described[key] for key in _PROFILES if key in described})


def _of_services(services: Mapping[str, Any]) -> Iterator[str]:
    for service, stated in services.items():
        value = str(stated) if type(stated) is int else stated  # users of Stack Overflow have numbers
        if not isinstance(value, str):
            continue
        if service == "orcid":
            if number := orcid(value):
                yield _PROFILES[service].format(number)
            continue
        user = _USER.fullmatch(value.strip())
        if value.startswith(("https://", "http://")):
            yield value
        elif user and service in _PROFILES:
            yield _PROFILES[service].format(user[1])


def _with_flat_keys(fact: Fact[Any], evidence: Evidence) -> Any:
    """Return an author with what stands beside the name: https://docusaurus.io/docs/2.x/blog#inline-authors."""
    if fact.origin.key != "author" or not isinstance(fact.value, str):
        return fact.value
    beside = {key: evidence.front_matter.get(f"author_{key}") for key in ("url", "title", "image_url")}
    return {"name": fact.value, **beside} if any(beside.values()) else fact.value
