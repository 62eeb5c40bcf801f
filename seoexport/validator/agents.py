"""People and bodies as mark-up names them: who is whom, and what is known of them."""

from __future__ import annotations

from typing import Any

from seoexport import vocabulary
from seoexport.text import letters
from seoexport.validator.stated_values import Value, is_empty, values
from seoexport.validator.view import View

#: Organizations, says schema.org; people write them for doctors.
PHYSICIANS = frozenset(("Physician", "IndividualPhysician", "PhysiciansOffice"))

#: What tells who somebody is, beside a name.
CREDENTIALS = (
    "address", "affiliation", "alumniOf", "description", "employee", "hasCredential", "hasOccupation",
    "honorificPrefix", "honorificSuffix", "identifier", "jobTitle", "knowsAbout", "medicalSpecialty", "member",
    "memberOf", "sameAs", "telephone", "url", "worksFor",
)  # fmt: skip


def is_body(agent: Value) -> bool:
    """Return whether a value is an organization, and no doctor written as one."""
    kinds = agent.types
    return PHYSICIANS.isdisjoint(kinds) and any("Organization" in vocabulary.ancestors(each) for each in kinds)


def name_of(agent: Any) -> str:
    """Return the name of a person or a body, empty where none is stated."""
    name = agent.get("name") if isinstance(agent, dict) else agent
    return name.strip() if isinstance(name, str) else ""


def is_same(one: Any, other: Any) -> bool:
    """Return whether two values name the same person or body: by `@id`, by name, or by an address that both have.

    Of two names at one address, such as that of a page about a team, one has all words of the other.

    >>> is_same({"name": "Ada Example"}, "Ada  Example"), is_same({"@id": "#a"}, {"@id": "#b", "name": "Ada"})
    (True, False)
    >>> is_same({"name": "Ada Example", "url": "/team/"}, {"name": "Bea Sample", "url": "/team/"})
    False
    """
    name = letters(name_of(one))
    if name and name == letters(name_of(other)):
        return True
    if not isinstance(one, dict) or not isinstance(other, dict):
        return False
    if _shares(one, other, "@id"):
        return True
    words = [set(name_of(each).casefold().split()) for each in (one, other)]
    return _shares(one, other, "url") and (words[0] <= words[1] or words[1] <= words[0])


def _shares(one: dict[str, Any], other: dict[str, Any], key: str) -> bool:
    return isinstance(one.get(key), str) and one[key] == other.get(key)


def is_publisher(view: View, agent: Value) -> bool:
    """Return whether somebody is the publisher of anything on the page."""
    publishers = (each.value for node in view.nodes for each in values(view, node, "publisher"))
    return any(is_same(agent.value, each) for each in publishers)


def is_identified(agent: Any) -> bool:
    """Return whether a node says more of somebody than a name."""
    return any(not is_empty(agent.get(key)) for key in CREDENTIALS)
