"""conditions.yaml, the publisher's table: the codes of conditions by their names, and who approved them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from itertools import chain
from pathlib import Path
from typing import Any

from seoexport import dates, urls
from seoexport.config.source import text_of, yaml_of
from seoexport.errors import UnusableConfig
from seoexport.medical.code_systems import code_system, misshapen, unclear
from seoexport.medical.terms import normalised
from seoexport.model import Code, ConditionRow
from seoexport.type_names import ROOTS, SUBJECTS

_TYPES = tuple(sorted(kind for kind, root in ROOTS.items() if root in SUBJECTS))
_Lines = Mapping[tuple[str | int, ...], int]


def conditions(path: Path) -> tuple[ConditionRow, ...]:
    """Return the rows of a table.

    Raises UnusablePath where it cannot be read, UnusableConfig with the line for what in it has no meaning.
    """
    return rows(text_of(path, "there is no such file; seoexport medical review --out writes it"), str(path))


def rows(text: str, name: str) -> tuple[ConditionRow, ...]:
    """Return the rows that a text of YAML states; `name` is that of its file. Raises UnusableConfig."""
    loaded = yaml_of(text, name)
    for keys, reason in chain(_misfits(loaded.value), _meaningless(loaded.value or [])):
        raise UnusableConfig(
            name, f"{'.'.join(map(str, keys))}{': ' if keys else ''}{reason}", _line(loaded.lines, keys)
        )
    found = tuple(_row(each, _line(loaded.lines, (at,))) for at, each in enumerate(loaded.value or ()))
    for row, first, again in _repeated(found):
        raise UnusableConfig(name, f"{again!r} stands here again, first on line {first.line}", row.line)
    return found


def _misfits(values: Any) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield what does not fit the schema, with the keys that lead to it."""
    from seoexport.validator.schema import problems, schema

    for problem in problems("conditions", values):
        keys = tuple(int(part) if part.isdecimal() else part for part in problem.at.split("/")[1:])
        known = list(schema("conditions")["$defs"]["code" if "codes" in keys else "row"]["properties"])
        unknown = problem.message.removeprefix("unknown key ").strip("'")
        if unknown != problem.message:
            near = get_close_matches(unknown, known, n=1, cutoff=0.5)
            remedy = f"did you mean {near[0]!r}?" if near else f"known: {', '.join(known)}"
            yield (*keys, unknown), f"unknown key; {remedy}"
        elif problem.message.endswith("is missing"):
            yield keys, f"{problem.message}; write a code as {{ system: ICD-10-CM, value: M72.2 }}"
        else:
            yield keys[:-1], problem.message


def _meaningless(values: list[Any]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield what fits the schema and says nothing, with the keys that lead to it."""
    for at, row in enumerate(values):
        if not _names(row):
            yield (at,), "the row has no name; write name: Plantar fasciitis"
        kind = row.get("type")
        if kind and kind not in _TYPES:
            near = get_close_matches(kind, _TYPES, n=1, cutoff=0.5)
            yield (
                (at, "type"),
                f"{kind!r} is no type of condition; did you mean {near[0] if near else 'MedicalCondition'!r}?",
            )
        for number, code in enumerate(row.get("codes") or ()):
            yield from ((((at, "codes", number, key)), reason) for key, reason in _unfit_code(code))
        for address in _several(row.get("same_as")):
            if "://" not in address or urls.absolute(address) is None:
                yield (
                    (at, "same_as"),
                    f"{address!r} is no address; write one such as http://id.nlm.nih.gov/mesh/D036981",
                )
        yield from (((at, key), reason) for key, reason in _unfit_approval(row))


def _unfit_code(code: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    system, value = code_system(code["system"]), str(code["value"])
    if reason := unclear(code["system"]):
        yield "system", f"{code['system']!r} is {reason}"
    elif system and (reason := misshapen(value, system)):
        yield "value", f"{value!r} is {reason}"
    if "set" in code and ("://" not in code["set"] or urls.absolute(code["set"]) is None):
        yield "set", f"{code['set']!r} is no address of a list of codes"


def _unfit_approval(row: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    by, day = row.get("approved_by"), row.get("approved")
    if day and dates.parse(day) is None:
        yield "approved", f"{day!r} is no day; write it as 2026-05-10"
    elif by and not day:
        yield "approved_by", f"{by} approved the row on no day; state it as approved: 2026-05-10"
    elif day and not by:
        yield "approved", f"nobody approved the row on {day}; state who as approved_by"


def _repeated(found: tuple[ConditionRow, ...]) -> Iterator[tuple[ConditionRow, ConditionRow, str]]:
    """Yield each row that has a name of one above it, with that row and the name."""
    known: dict[str, ConditionRow] = {}
    for row in found:
        for name in row.names:
            if (first := known.setdefault(normalised(name), row)) is not row:
                yield row, first, name


def _row(values: Mapping[str, Any], line: int | None) -> ConditionRow:
    return ConditionRow(
        names=_names(values),
        type=values.get("type") or None,
        codes=tuple(_code(each) for each in values.get("codes") or ()),
        same_as=_several(values.get("same_as")),
        approved_by=values.get("approved_by") or None,
        approved=dates.parse(values.get("approved") or None),
        waits="approved_by" in values and not values["approved_by"],
        line=line,
    )


def _code(values: Mapping[str, Any]) -> Code:
    system = code_system(values["system"])
    return Code(
        str(values["value"]),
        system.name if system else values["system"],
        values.get("set") or (system.code_set if system else None),
    )


def _names(row: Mapping[str, Any]) -> tuple[str, ...]:
    stated = (*_several(row.get("name")), *_several(row.get("names")), *_several(row.get("also")))
    return tuple(dict.fromkeys(name.strip() for name in stated if name.strip()))


def _several(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value or ())


def _line(lines: _Lines, keys: tuple[str | int, ...]) -> int | None:
    """Return the line of a key; of an item of a list, which has none, that of its first key; or of what is above."""
    for length in range(len(keys), 0, -1):
        below = [line for path, line in lines.items() if path[:length] == keys[:length]]
        if below:
            return min(below)
    return None
