"""What a part of a health page is about is one of the health aspects that schema.org has.

There is none for diagnosis, interactions or contraindications: such a part does without.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "HealthTopicContent", "headline": "Signs of a cramp",
     "hasHealthAspect": "Symptoms"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "HealthTopicContent", "headline": "Signs of a cramp",
     "hasHealthAspect": "https://schema.org/SymptomsHealthAspect"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport import vocabulary
from seoexport.diagnostics import Change, Problem
from seoexport.text import letters
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import Value, shown, values
from seoexport.validator.view import View

_ENDING = "HealthAspect"
_NAMING = frozenset(("@type", "@id", "name"))

#: Other names, as `letters` has them, of what a member is.
_MEANT = {
    "complication": "RisksOrComplications", "complications": "RisksOrComplications", "dosage": "UsageOrSchedule",
    "outlook": "Prognosis", "risk": "RisksOrComplications", "riskfactor": "RisksOrComplications",
    "riskfactors": "RisksOrComplications", "risks": "RisksOrComplications", "therapy": "Treatments",
    "whentoseeadoctor": "SeeDoctor",
}  # fmt: skip


def check(view: View) -> Iterator[Problem]:
    """Yield each health aspect that schema.org does not have, or that is written as something else."""
    for node in view.properties.get("hasHealthAspect", ()):
        for value in values(view, node, "hasHealthAspect"):
            name = value.term or value.text
            if described := _described(value):
                yield _problem(value, described, node.line)
            elif name and name not in vocabulary.members("HealthAspectEnumeration"):
                yield _problem(value, name, node.line)


def _described(value: Value) -> str | None:
    """Return the name of an aspect written as a node of a type that there is not."""
    if not value.types or any(map(vocabulary.is_type, value.types)):
        return None
    name = value.value.get("name")
    return name if isinstance(name, str) and name.strip() else value.types[0]


def _problem(value: Value, name: str, line: int | None) -> Problem:
    if name in value.types and name in vocabulary.members("HealthAspectEnumeration"):
        fact = f"hasHealthAspect has the type {name}, which is a member of HealthAspectEnumeration"
    else:
        fact = f"hasHealthAspect is {shown(name)}, which is no member of HealthAspectEnumeration"
    if member := _member(name):
        written = f"https://schema.org/{member}"
        repair = (Change("replace", value.at, written),) if _is_mere_name(value) else ()
        return Problem(message=f"{fact}; write {written!r}", at=value.at, line=line, repair=repair)
    near = _nearest(name)
    remedy = f"did you mean {near!r}?" if near else "leave it out where none of them fits"
    return Problem(message=f"{fact}; {remedy}", at=value.at, line=line)


def _is_mere_name(value: Value) -> bool:
    """Return whether a value stands in its place and says nothing beside the name of an aspect."""
    return value.at == value.node_at and not (isinstance(value.value, dict) and value.value.keys() - _NAMING)


def _bare(name: str) -> str:
    return letters(name).removesuffix("healthaspect").removesuffix("aspect")


def _members() -> dict[str, str]:
    """Return the members by their bare names, in the singular too."""
    known = {_bare(each): each for each in sorted(vocabulary.members("HealthAspectEnumeration"))}
    return {name.removesuffix("s"): member for name, member in known.items()} | known


def _member(name: str) -> str | None:
    bare = _bare(name)
    return _members().get(bare) or (_MEANT[bare] + _ENDING if bare in _MEANT else None)


def _nearest(name: str) -> str | None:
    from difflib import get_close_matches

    known, bare = _members(), _bare(name)
    if bare.startswith("medicalhelp"):
        return "SeeDoctor" + _ENDING
    near = get_close_matches(bare, known, n=1, cutoff=0.75)
    return known[near[0]] if near else None


RULE = Rule(
    id="medical-health-aspect",
    severity="warning",
    reference="https://schema.org/HealthAspectEnumeration",
    check=check,
    doc=__doc__,
    needs=frozenset(("hasHealthAspect",)),
)
