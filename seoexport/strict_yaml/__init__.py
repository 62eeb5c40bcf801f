"""YAML from strangers, as plain values with lines: what PyYAML parses, read by the rules of YAML 1.2.

PyYAML composes nodes (`composer`) and constructs nothing. Scalars go through `scalars`, tags mean
nothing but for those of the core schema, `<<` merges and aliases are written out (`nodes`). A document
too large, too deep or too wide is refused before it is built, and whatever fails, fails as `YamlError`.
"""

from __future__ import annotations

from seoexport.loaded import Loaded, Path, RepeatedKey
from seoexport.strict_yaml.composer import YamlError, compose
from seoexport.strict_yaml.nodes import Reading

__all__ = ["Loaded", "Path", "RepeatedKey", "YamlError", "load"]


def load(text: str) -> Loaded:
    r"""Return the only document in `text`; dates stay text, and an empty document is None.

    >>> load("title: NO\ndate: 2024-02-30\n").value
    {'title': 'NO', 'date': '2024-02-30'}
    """
    root, shielded = compose(text)
    reading = Reading(shielded=shielded)
    value = None if root is None else reading.value(root, ())
    return Loaded(value=value, lines=reading.lines, repeated=tuple(reading.repeated.values()))
