"""A parsed page: the tree that browsers build, where each element stood in the source, and the text that it shows.

Only the adapters in this package know an HTML parser. Everybody else sees `Document`, `Element` and `blocks`.
"""

from __future__ import annotations

from seoexport.document.flow import Block, blocks, text_of
from seoexport.document.interface import Document, Element
from seoexport.document.turbohtml_tree import parse

__all__ = ["Block", "Document", "Element", "blocks", "parse", "text_of"]
