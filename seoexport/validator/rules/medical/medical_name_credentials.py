"""The name of a person on a health page is the name alone; degrees and titles have properties of their own.

Search engines ask for it: `honorificSuffix` for degrees, `honorificPrefix` for titles.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalWebPage", "name": "Calf cramp",
     "author": {"@type": "Person", "name": "Dr. Ada Example, MS, RD"}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalWebPage", "name": "Calf cramp",
     "author": {"@type": "Person", "name": "Ada Example", "honorificPrefix": "Dr.", "honorificSuffix": "MS, RD"}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Change, Problem
from seoexport.validator.agents import name_of
from seoexport.validator.person_names import Parted, parted
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import is_empty
from seoexport.validator.view import LocatedNode, View


def check(view: View) -> Iterator[Problem]:
    """Yield each person on a page with a MedicalWebPage who is named with degrees or titles."""
    for node in view.typed("Person") if view.typed("MedicalWebPage") else ():
        if found := parted(name_of(node.value)):
            stated = {"honorificPrefix": found.prefix, "honorificSuffix": found.suffix}
            apart = " and ".join(f"{value!r} as {key}" for key, value in stated.items() if value)
            message = f"the name {name_of(node.value)!r} holds more than a name; write {found.name!r}, {apart}"
            yield Problem(message=message, at=f"{node.at}/name", line=node.line, repair=tuple(_changes(node, found)))


def _changes(node: LocatedNode, found: Parted) -> Iterator[Change]:
    yield Change("replace", f"{node.at}/name", found.name)
    for key, value in (("honorificPrefix", found.prefix), ("honorificSuffix", found.suffix)):
        if value and is_empty(node.value.get(key)):
            yield Change("add", f"{node.at}/{key}", value)


RULE = Rule(
    id="medical-name-credentials",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/article",
    check=check,
    doc=__doc__,
    needs=frozenset(("MedicalWebPage",)),
)
