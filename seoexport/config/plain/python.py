"""The plain values that a Python file assigns: it is parsed, never run."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from typing import Any

from seoexport.config.plain import COMPUTED


def assigned(text: str) -> dict[str, Any]:
    r"""Return what a module's own statements assign to names, as far as these are literals; the last one counts.

    A name that is assigned what has to be computed is `COMPUTED`. Of a file that is no Python nothing is returned.

    >>> found = assigned("SITEURL = 'https://example.org'\nPATH = os.getcwd()\nif True:\n    SITENAME = 'x'\n")
    >>> sorted(found), found["SITEURL"], found["PATH"] is COMPUTED
    (['PATH', 'SITEURL'], 'https://example.org', True)
    """
    found: dict[str, Any] = {}
    for statement in _statements(text):
        names, value = _targets(statement)
        for name in names:
            try:
                found[name] = ast.literal_eval(_joined(value, found)) if value else None
            except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
                found[name] = COMPUTED
    return found


def _statements(text: str) -> list[ast.stmt]:
    try:
        return ast.parse(text).body
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return []


def _targets(statement: ast.stmt) -> tuple[list[str], ast.expr | None]:
    if isinstance(statement, ast.Assign):
        return [each.id for each in statement.targets if isinstance(each, ast.Name)], statement.value
    if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name) and statement.value:
        return [statement.target.id], statement.value
    return [], None


def _joined(value: ast.expr, known: Mapping[str, Any]) -> ast.expr:
    """Return a name as what was assigned to it before, and texts joined by plus as one."""
    if isinstance(value, ast.Name) and isinstance(known.get(value.id), str):
        return ast.Constant(known[value.id])
    if isinstance(value, ast.BinOp) and isinstance(value.op, ast.Add):
        sides = [_joined(each, known) for each in (value.left, value.right)]
        texts = [each.value for each in sides if isinstance(each, ast.Constant) and isinstance(each.value, str)]
        if len(texts) == len(sides):
            return ast.Constant("".join(texts))
    return value
