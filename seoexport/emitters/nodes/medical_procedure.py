"""MedicalProcedure: an operation, an examination or a therapy, with how it is done as the page states it.

https://schema.org/MedicalProcedure
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.node import Node
from seoexport.emitters.subject import subject_nodes
from seoexport.model import JSON, Article, Site
from seoexport.type_names import THING_TYPES


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Return each procedure that the page is about."""
    return subject_nodes("MedicalProcedure", article, site)


NODE = Node(
    type="MedicalProcedure",
    build=build,
    required=("name",),
    subtypes=THING_TYPES["MedicalProcedure"] - {"MedicalProcedure"},
    family="subject",
)
