"""A node fits the JSON Schema of its type.

The schemas ask for what a type cannot be without, and for the kind of value that its properties take. Print one with
`seoexport schema nodes/faq_page`.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": []}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [
      {"@type": "Question", "name": "Is it safe?", "acceptedAnswer": {"@type": "Answer", "text": "Mostly."}}]}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from seoexport.diagnostics import Problem
from seoexport.emitters.nodes import NODES
from seoexport.validator.rule import Rule
from seoexport.validator.schema import problems
from seoexport.validator.view import View

#: The schema for each type that has one; subtypes are held against the schema of their parent.
SCHEMAS = {each: node.name for node in NODES for each in (node.type, *node.subtypes)}


def check(view: View) -> Iterator[Problem]:
    """Yield what does not fit in each node of a type that has a schema, and is not a matter of the vocabulary."""
    found = [
        replace(problem, message=f"{node.types[0]}: {problem.message}", line=node.line)
        for node in view.typed(*SCHEMAS)
        for name in dict.fromkeys(SCHEMAS[each] for each in node.types if each in SCHEMAS)
        for problem in problems(f"nodes/{name}", node.value, node.at)
    ]
    told = {each.at for misfits in view.misfits.values() for each in misfits} if found else frozenset()
    yield from (problem for problem in found if problem.at not in told)


RULE = Rule(
    id="json-schema",
    severity="warning",
    reference="https://json-schema.org/draft/2020-12",
    check=check,
    doc=__doc__,
)
