"""PyYAML's nodes to plain values, with the line of each key: nothing that a tag names is ever built."""

from __future__ import annotations

from typing import Any, TypeAlias

import yaml

from seoexport.loaded import MAX_DEPTH, Path, RepeatedKey
from seoexport.strict_yaml import characters
from seoexport.strict_yaml.composer import MAX_NODES, PLAIN, YamlError, refuse
from seoexport.strict_yaml.scalars import Scalar, plain

#: Each key of a mapping, with its own node and its value's.
_Entries: TypeAlias = dict[str, tuple[yaml.Node, yaml.Node]]

#: The tags that mean something, where the text agrees: `!!int "3"`. Any other leaves text as it is.
_CORE_TYPES: dict[str, tuple[type, ...]] = {
    "tag:yaml.org,2002:bool": (bool,),
    "tag:yaml.org,2002:float": (int, float),
    "tag:yaml.org,2002:int": (int,),
    "tag:yaml.org,2002:null": (type(None),),
}


class Reading:
    """One document on its way from nodes to values."""

    def __init__(self, *, shielded: bool) -> None:
        self.lines: dict[Path, int] = {}
        self.repeated: dict[Path, RepeatedKey] = {}
        self._shielded = shielded
        self._nodes = 0
        self._open: set[yaml.Node] = set()

    def value(self, node: yaml.Node, path: Path) -> Any:
        """Return what `node` at `path` means; each alias yields a value of its own."""
        self._count(1, node)
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        self._enter(node)
        value = self._mapping(node, path) if isinstance(node, yaml.MappingNode) else self._list(node, path)
        self._open.remove(node)
        return value

    def _mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for key, (key_node, child) in self._entries(node, path).items():
            here = (*path, key)
            self.lines[here] = key_node.start_mark.line + 1
            values[key] = self.value(child, here)
        return values

    def _list(self, node: yaml.Node, path: Path) -> list[Any]:
        return [self.value(child, (*path, place)) for place, child in enumerate(node.value)]

    def _entries(self, mapping: yaml.MappingNode, path: Path) -> _Entries:
        """Return the mapping's own keys, and those that it merges and does not have itself."""
        own: _Entries = {}
        merged: list[yaml.Node] = []
        for key_node, child in mapping.value:
            if key_node.tag == PLAIN and key_node.value == "<<":
                merged.append(child)
                continue
            key = self._key(key_node)
            if key in own:
                self._repeat((*path, key), own.pop(key)[0], key_node)
            own[key] = (key_node, child)
        for node in merged:
            own = {**self._inherited(node, path), **own}
        return own

    def _inherited(self, node: yaml.Node, path: Path) -> _Entries:
        """Return what `<<: node` brings in; of several mappings the first that has a key gives its value."""
        entries: _Entries = {}
        for mapping in reversed(node.value) if isinstance(node, yaml.SequenceNode) else (node,):
            if not isinstance(mapping, yaml.MappingNode):
                raise YamlError("'<<' must name a mapping or a list of mappings", _line(mapping))
            self._count(1 + len(mapping.value), mapping)
            self._enter(mapping)
            entries |= self._entries(mapping, path)
            self._open.remove(mapping)
        return entries

    def _key(self, node: yaml.Node) -> str:
        if not isinstance(node, yaml.ScalarNode):
            raise YamlError("a list or a mapping cannot be a key", _line(node))
        return self._text(node)

    def _scalar(self, node: yaml.ScalarNode) -> Scalar:
        text = self._text(node)
        if node.tag == PLAIN:
            return plain(text)
        value = plain(text) if node.tag in _CORE_TYPES else text
        return value if isinstance(value, _CORE_TYPES.get(node.tag, str)) else text

    def _text(self, node: yaml.ScalarNode) -> str:
        text: str = node.value
        if not self._shielded:
            return text
        try:
            return characters.restored(text)
        except ValueError as error:
            raise YamlError(str(error), _line(node)) from error

    def _repeat(self, path: Path, before: yaml.Node, now: yaml.Node) -> None:
        known = self.repeated.get(path)
        first = known.first_line if known else _line(before)
        self.repeated[path] = RepeatedKey(path=path, first_line=first, last_line=_line(now))

    def _enter(self, node: yaml.Node) -> None:
        if node in self._open:
            raise YamlError("an alias stands within what it names", _line(node))
        self._open.add(node)
        if len(self._open) > MAX_DEPTH:
            refuse(len(self._open), node)

    def _count(self, nodes: int, node: yaml.Node) -> None:
        self._nodes += nodes
        if self._nodes > MAX_NODES:
            refuse(0, node)


def _line(node: yaml.Node) -> int:
    line: int = node.start_mark.line
    return line + 1
