"""YAML text to PyYAML nodes, within limits; the one place where PyYAML's errors are put in our words."""

from __future__ import annotations

from typing import Any, NoReturn

import yaml

from seoexport.loaded import MAX_CHARACTERS, MAX_DEPTH, line_at
from seoexport.strict_yaml import characters

#: Counted with every alias written out: eight lines of aliases can mean a hundred million values.
MAX_NODES = 10_000

#: The tag of a scalar without quotes and without a tag of its own.
PLAIN = "plain"

#: The tag of all other nodes without one; of a list or a mapping the tag says nothing that the node does not.
TEXT = "tag:yaml.org,2002:str"


class YamlError(Exception):
    """A text that is no usable YAML: why, in one line, and on which line of the text, from 1."""

    def __init__(self, reason: str, line: int) -> None:
        super().__init__(reason, line)
        self.reason = reason
        self.line = line

    def __str__(self) -> str:
        return f"line {self.line}: {self.reason}"


def compose(text: str) -> tuple[yaml.Node | None, bool]:
    """Return the root of the only document in `text`, and whether its scalars hold stand-ins."""
    if len(text) > MAX_CHARACTERS:
        raise YamlError(f"{len(text):,} characters of YAML; {MAX_CHARACTERS:,} are the most", 1)
    try:
        text.encode()
        shield = characters.shielded(text)
        return Loader(shield).get_single_node(), shield is not text
    except UnicodeEncodeError as error:
        raise YamlError("half of a surrogate pair is no character", line_at(text, error.start)) from error
    except yaml.MarkedYAMLError as error:
        raise _unparsable(error, shield) from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise YamlError(" ".join(str(error).split()), 1) from error


def refuse(depth: int, node: yaml.Node | None) -> NoReturn:
    """Raise for a document with too many levels or else with too many values, at `node`."""
    line = 1 if node is None else node.start_mark.line + 1
    if depth > MAX_DEPTH:
        raise YamlError(f"nested deeper than {MAX_DEPTH} levels", line)
    raise YamlError(f"more than {MAX_NODES:,} values, aliases written out", line)


class _Bounded:
    """The methods that PyYAML calls for each node while it composes."""

    depth = 0
    nodes = 0

    def descend_resolver(self, parent: yaml.Node | None, _index: object) -> None:
        """Count a node; libyaml's composer recurses in C, where Python's own limit does not hold."""
        self.depth += 1
        self.nodes += 1
        if self.depth > MAX_DEPTH + 1 or self.nodes > MAX_NODES:
            refuse(self.depth - 1, parent)

    def ascend_resolver(self) -> None:
        self.depth -= 1

    def resolve(self, kind: type, _value: object, implicit: Any) -> str:
        """Return the tag of a node that has none; for scalars `implicit` is (plain, quoted)."""
        return PLAIN if kind is yaml.ScalarNode and implicit[0] else TEXT


#: libyaml where PyYAML was built with it; the loader in Python means the same and takes ten times as long.
Loader: Any = type("Loader", (_Bounded, getattr(yaml, "CSafeLoader", yaml.SafeLoader)), {})


def _unparsable(error: yaml.MarkedYAMLError, text: str) -> YamlError:
    problem, context = error.problem or "", error.context or ""
    mark = error.problem_mark or error.context_mark
    index = len(text) if mark is None else mark.index
    if "cannot start any token" in problem or "tab character" in problem:
        problem, context = _misplaced(text[index : index + 1]), ""
    if "duplicate anchor" in context:
        problem, context = "an anchor of this name stands above", ""
    if "mapping values are not allowed" in problem:
        problem, context = "': ' within a value; put the value in quotes", ""
    # What is never closed is found at the end; the author wants to know where it was opened.
    if error.context_mark and not text[index:].strip():
        mark = error.context_mark
    reason = f"{problem} {context}" if context.startswith("while ") else f"{context} {problem}".strip()
    # libyaml puts the end of a text on a line of its own.
    end = line_at(text, len(text))
    return YamlError(reason, end if mark is None else min(mark.line + 1, end))


def _misplaced(character: str) -> str:
    if character == "\t":
        return "a tab cannot indent; use spaces"
    return f"a value cannot begin with {character!r}; put it in quotes"
