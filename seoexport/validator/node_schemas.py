"""Which types have a JSON Schema of their own in `schemas/nodes/`: those that seoexport writes."""

from __future__ import annotations

from seoexport.emitters.nodes import NODES

#: The name of the schema for each such type; subtypes are held against the schema of their parent.
NODE_SCHEMAS = {each: f"nodes/{node.name}" for node in NODES for each in (node.type, *node.subtypes)}
