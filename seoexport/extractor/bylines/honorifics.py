"""Titles before a name and degrees behind it, apart from the name: https://schema.org/honorificPrefix."""

from __future__ import annotations

import re
from dataclasses import replace

from seoexport.extractor.bylines.shapes import is_full_name
from seoexport.medical.credentials import SUFFIX
from seoexport.model import Agent, Person

_PREFIX = re.compile(
    r"(?:(?:PD|Priv\.-Doz\.|Univ\.-Prof\.|[Pp]rof(?:essor|\.ssa|\.)?|Pr\.?|[Dd]ott(?:\.ssa|oressa|or|\.)"
    r"|[Dd]r(?:\.ssa|\.in|a\.?|e|s\.|\.)?)(?: ?(?:h\. ?c\.|med\.|dent\.|vet\.|rer\.|nat\.|phil\.))*\s+)+",
    re.ASCII,
)
#: A longer text is no name, whatever somebody calls it.
_LONGEST = 200


def without_honorifics(agent: Agent) -> Agent:
    """Return a person by the bare name, with titles and degrees as properties; others as they are.

    What is left has to be a name in full: "Dr Example" stays.

    >>> found = without_honorifics(Person(name="Dr. Lee Example, MD, FACP"))
    >>> found.name, dict(found.properties)
    ('Lee Example', {'honorificPrefix': 'Dr.', 'honorificSuffix': 'MD, FACP'})
    """
    if not isinstance(agent, Person) or len(agent.name) > _LONGEST:
        return agent
    prefix = _PREFIX.match(agent.name)
    rest = agent.name[prefix.end() :] if prefix else agent.name
    suffix = None if rest.isupper() else SUFFIX.search(rest)
    name = rest[: suffix.start()] if suffix else rest
    if name == agent.name or not is_full_name(name):
        return agent
    stated = {
        "honorificPrefix": prefix[0].strip() if prefix else "",
        "honorificSuffix": suffix[0].strip(", ") if suffix else "",
    }
    found = {key: value for key, value in stated.items() if value}
    return replace(agent, name=name, properties={**found, **agent.properties})
