"""Reviews, specialties, audiences and health aspects are stated of what has them.

`lastReviewed`, `reviewedBy`, `specialty` and `medicalAudience` are properties of the page, not of the article on it;
`hasHealthAspect` is one of a HealthTopicContent. A condition has a `relevantSpecialty`, a practice has a
`medicalSpecialty`.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Calf cramp", "lastReviewed": "2024-05-10"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalWebPage", "name": "Calf cramp", "lastReviewed": "2024-05-10",
     "mainEntity": {"@type": "Article", "headline": "Calf cramp"}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport import vocabulary
from seoexport.diagnostics import Change, Problem
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import is_empty
from seoexport.validator.terms.spoken_for import HEALTH_PLACES, OF_HEALTH
from seoexport.validator.view import LocatedNode, View

#: Each property, and where it belongs; a page of another kind is reviewed too.
_OWNERS = {
    "hasHealthAspect": ("HealthTopicContent", "HealthTopicContent"),
    "lastReviewed": ("MedicalWebPage", "WebPage"),
    "medicalAudience": ("MedicalWebPage", "MedicalWebPage"),
    "reviewedBy": ("MedicalWebPage", "WebPage"),
    "specialty": ("MedicalWebPage", "WebPage"),
}
_SPECIALTIES = ("medicalSpecialty", "relevantSpecialty", "specialty")


def check(view: View) -> Iterator[Problem]:
    """Yield each property of these that stands on a node that has none such."""
    for node in view.nodes:
        if not HEALTH_PLACES.isdisjoint(node.value):
            for key in sorted(HEALTH_PLACES & node.value.keys()):
                if not is_empty(node.value[key]) and _is_misplaced(node, key):
                    yield from _problem(node, key, is_medical=bool(view.medical))


def _is_misplaced(node: LocatedNode, key: str) -> bool:
    above = frozenset[str]().union(*map(vocabulary.ancestors, node.types))
    known = all(map(vocabulary.is_type, node.types))
    return known and not OF_HEALTH.isdisjoint(above) and not any(vocabulary.has(each, key) for each in node.types)


def _problem(node: LocatedNode, key: str, *, is_medical: bool) -> Iterator[Problem]:
    at, fact = f"{node.at}/{key}", f"{' and '.join(node.types)} has no {key}"
    if key in _SPECIALTIES and (own := _own(node)):
        change = (Change("remove", at), Change("add", f"{node.at}/{own}", node.value[key]))
        repair = change if is_empty(node.value.get(own)) else ()
        yield Problem(message=f"{fact}; write {own!r}", at=at, line=node.line, repair=repair)
    elif key in _OWNERS:
        owner = _OWNERS[key][0 if is_medical else 1]
        yield Problem(message=f"{fact}; state it of the {owner}", at=at, line=node.line)


def _own(node: LocatedNode) -> str | None:
    """Return the property by which nodes of these types state their specialty."""
    return next((key for key in _SPECIALTIES if any(vocabulary.has(each, key) for each in node.types)), None)


RULE = Rule(
    id="medical-property-place",
    severity="warning",
    reference="https://schema.org/reviewedBy",
    check=check,
    doc=__doc__,
    needs=HEALTH_PLACES,
)
