"""Which types have a JSON Schema of their own in `schemas/nodes/`: those that seoexport writes."""

from __future__ import annotations

from functools import lru_cache

from seoexport.emitters.nodes import NODES

#: The name of the schema for each such type; subtypes are held against the schema of their parent.
NODE_SCHEMAS = {each: f"nodes/{node.name}" for node in NODES for each in (node.type, *node.subtypes)}


@lru_cache(maxsize=1024)
def schemas_of(types: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of the schemas against which a node of these types is held."""
    return tuple(dict.fromkeys(NODE_SCHEMAS[each] for each in types if each in NODE_SCHEMAS))
