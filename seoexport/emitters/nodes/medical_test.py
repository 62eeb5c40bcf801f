"""MedicalTest: an examination of blood, tissue or images, with what it finds as the page states it.

https://schema.org/MedicalTest
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.node import Node
from seoexport.emitters.subject import subject_nodes
from seoexport.model import JSON, Article, Site
from seoexport.type_names import THING_TYPES


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Return each test that the page is about."""
    return subject_nodes("MedicalTest", article, site)


NODE = Node(
    type="MedicalTest",
    build=build,
    required=("name",),
    subtypes=THING_TYPES["MedicalTest"] - {"MedicalTest"},
    family="subject",
)
