"""MedicalCondition: what a health page is about, with its causes, symptoms and treatments as the page lists them.

https://schema.org/MedicalCondition
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.node import Node
from seoexport.emitters.subject import subject_nodes
from seoexport.model import JSON, Article, Site
from seoexport.type_names import THING_TYPES


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Return the condition that the page is about, and each other one that it describes."""
    return subject_nodes("MedicalCondition", article, site)


NODE = Node(
    type="MedicalCondition",
    build=build,
    required=("name",),
    subtypes=THING_TYPES["MedicalCondition"] - {"MedicalCondition"},
    family="subject",
)
