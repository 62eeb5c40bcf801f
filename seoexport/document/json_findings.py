"""What is wrong with JSON-LD scripts as such: each fault under the rule that reports it."""

from __future__ import annotations

import json
from collections.abc import Iterator

from seoexport.diagnostics import Change, Finding, Problem
from seoexport.document.json_ld import Fault, Script
from seoexport.text import excerpt

#: As much of a repaired block as shows that it is the one meant.
_SHOWN = 80

_RULES: dict[Fault | None, str] = {
    "syntax": "json-ld-syntax",
    "forgiven": "json-ld-repairable",
    "escaped": "json-ld-entities",
    "cut": "json-ld-end-tag",
    "empty": "json-ld-empty",
    "too large": "json-ld-limits",
}


def syntax_findings(scripts: tuple[Script, ...]) -> Iterator[Finding]:
    """Yield each script that is no JSON or that was not read, at the place where reading ended."""
    for script in scripts:
        if script.error is not None:
            repair = (Change("replace", script.pointer, script.value),) if script.forgiven else ()
            problem = Problem(
                message=_message(script), at=script.pointer, line=script.line, column=script.column, repair=repair
            )
            yield Finding(rule=_RULES[script.fault], problem=problem)


def _message(script: Script) -> str:
    if script.fault == "empty":
        return "the JSON-LD block is empty"
    if script.fault == "too large":
        return f"the JSON-LD block was not read: {script.error}"
    if script.fault == "cut":
        where = "goes on behind its end tag" if "<!--" in script.text else "ends inside a text"
        return f"the JSON-LD block {where}: {script.error}; write < as \\u003c in its texts"
    message = f"the JSON-LD block cannot be read: {script.error}"
    if script.fault == "escaped":
        return f"{message}; its quotes are written as entities, which scripts do not know"
    if script.forgiven:
        meant = excerpt(json.dumps(script.value, ensure_ascii=False), _SHOWN)
        return f"{message}; without {', '.join(script.forgiven)} it is {meant}"
    return message
