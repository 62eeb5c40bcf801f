"""Nodes: one module per schema.org type. Each names its properties as the vocabulary does and decides nothing else."""

from seoexport.collect import collect
from seoexport.emitters.node import Node

NODES: tuple[Node, ...] = collect(__name__, "NODE", Node)
