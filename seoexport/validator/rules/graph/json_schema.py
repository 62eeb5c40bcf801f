"""A node fits the JSON Schema of its type.

The schemas ask for the kind of value that properties take, and for that without which nobody can tell what a node is:
an address of a picture, a name of a book. What readers of a type want beyond that is asked for by rules of their own,
such as `google-faq-page`. Print a schema with `seoexport schema nodes/image_object`.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "ImageObject", "width": 1200, "height": 630}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "ImageObject", "width": 1200, "height": 630,
     "url": "https://example.org/stretch.jpg"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from seoexport.diagnostics import Problem
from seoexport.validator.node_schemas import NODE_SCHEMAS, schemas_of
from seoexport.validator.rule import Rule
from seoexport.validator.schema import fits, problems
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield what does not fit in each node of a type that has a schema, and is not a matter of the vocabulary."""
    found = [
        replace(problem, message=f"{node.types[0]}: {problem.message}", line=node.line)
        for node in view.typed(*(NODE_SCHEMAS.keys() & view.kinds))
        for name in schemas_of(node.types)
        if not fits(name, node.value)
        for problem in problems(name, node.value, node.at)
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
