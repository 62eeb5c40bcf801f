"""The JSON Schemas: where they lie, and whether a value fits one.

`jsonschema` reports; where `jsonschema-rs` is installed (extra `fast`), it says beforehand whether there is anything
to report, fifty times faster.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from seoexport.diagnostics import Problem
from seoexport.validator.profiles import profile_names
from seoexport.validator.profiles.schemas import feature_schemas

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import ValidationError


SUFFIX = ".schema.json"

#: Of a value that does not fit, as much is shown as tells it apart.
LONGEST_VALUE = 60

#: Values that pages have in common are short, and there are few of them: so many of so many characters are remembered.
_MOST_REMEMBERED, _LONGEST_REMEMBERED = 256, 1000

#: What people call the types of JSON.
_KINDS = {"string": "text", "object": "a mapping", "array": "a list", "integer": "a whole number", "number": "a number"}


def directory() -> Traversable:
    """Return the folder of the schemas: inside the package in a wheel, beside it in a checkout."""
    packaged = files("seoexport") / "schemas"
    return packaged if packaged.is_dir() else Path(__file__).parent.parent.parent / "schemas"


def names() -> tuple[str, ...]:
    """Return the names of all schemas, sorted, such as "article", "nodes/faq_page", "google-2026-06/Recipe"."""
    root = directory()
    folders = {"": root, "nodes/": root / "nodes"}
    found = (prefix + each.name for prefix, folder in folders.items() for each in folder.iterdir())
    files = (name.removesuffix(SUFFIX) for name in found if name.endswith(SUFFIX))
    return tuple(sorted((*files, *feature_schemas())))


@cache
def schema(name: str) -> Any:
    """Return a schema by its name, such as "article" or "nodes/faq_page"; those of profiles are made from these."""
    if name.partition("/")[0] in profile_names():
        return feature_schemas()[name]
    return json.loads(directory().joinpath(*f"{name}{SUFFIX}".split("/")).read_text(encoding="utf-8"))


def fits(name: str, value: Any) -> bool:
    """Return whether a value fits a schema."""
    return _fits(name)(value)


def problems(name: str, value: Any, at: str = "") -> Iterator[Problem]:
    """Yield what does not fit in `value`, with the JSON pointer to it below `at`."""
    if not _fits(name)(value):
        yield from _problems(name, value, at)


def _problems(name: str, value: Any, at: str) -> Iterator[Problem]:
    for error in sorted(_validator(name).iter_errors(value), key=lambda each: each.json_path):
        pointer = "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in error.absolute_path)
        yield Problem(message=_message(error), at=at + pointer)


def misfits(name: str, node: Any, at: str = "") -> Iterator[Problem]:
    """Yield the values of a node that do not fit; what it lacks is not looked at."""
    if not _values_fit(name)(node):
        yield from (problem for problem in _problems(name, node, at) if problem.at != at)


@cache
def _fits(name: str) -> Callable[[Any], bool]:
    return _answering(schema(name))


@cache
def _values_fit(name: str) -> Callable[[Any], bool]:
    return _answering({"properties": schema(name).get("properties", {})})


def _answering(rules: Any) -> Callable[[Any], bool]:
    """Return what says whether a value fits, with the fast engine where it is installed."""
    try:
        import jsonschema_rs
    except ImportError:
        return _remembering(_new_validator(rules).is_valid)
    fast = jsonschema_rs.Draft202012Validator(rules)

    def fits(value: Any) -> bool:
        try:
            return fast.is_valid(value)
        except ValueError:  # It takes no text with half of a surrogate pair, which JSON can write.
            return _new_validator(rules).is_valid(value)

    return fits


def _remembering(fits: Callable[[Any], bool]) -> Callable[[Any], bool]:
    """Return the same with a memory: all pages of a site have its publisher, its logo and its authors."""
    known: dict[str, bool] = {}

    def remembered(value: Any) -> bool:
        written = json.dumps(value, default=repr)
        if len(written) > _LONGEST_REMEMBERED:
            return fits(value)
        if (answer := known.get(written)) is None:
            if len(known) >= _MOST_REMEMBERED:
                known.clear()
            answer = known[written] = fits(value)
        return answer

    return remembered


@cache
def _validator(name: str) -> Draft202012Validator:
    return _new_validator(schema(name))


def _new_validator(rules: Any) -> Draft202012Validator:
    from jsonschema import Draft202012Validator

    return Draft202012Validator(rules)


def _message(error: ValidationError) -> str:
    """Return what is wrong as fact and value; the place is told apart from it."""
    key = str(error.absolute_path[-1]) if error.absolute_path else "the value"
    shown = json.dumps(error.instance, ensure_ascii=False, default=str)
    shown = shown if len(shown) <= LONGEST_VALUE else shown[: LONGEST_VALUE - 1] + "…"
    wanted: Any = error.validator_value
    rules: Any = error.schema
    instance: Any = error.instance
    if error.validator == "required":
        return f"{next(each for each in wanted if each not in instance)} is missing"
    if error.validator == "additionalProperties":
        return f"unknown key {next(each for each in instance if each not in rules.get('properties', {}))!r}"
    if error.validator == "anyOf" and all("required" in each for each in wanted):
        return f"none of {', '.join(key for each in wanted for key in each['required'])} is stated"
    if error.validator == "type":
        kinds = wanted if isinstance(wanted, list) else [wanted]
        meant = f" ({rules['description']})" if "description" in rules else ""
        return f"{key} is {shown}; it must be {' or '.join(_KINDS.get(str(kind), str(kind)) for kind in kinds)}{meant}"
    if "description" in rules:
        return f"{key} is {shown}; it must be {rules['description']}"
    if error.validator in ("minItems", "minLength"):
        return f"{key} is {'too short' if error.instance else 'empty'}: {shown}"
    return f"{key} is {shown}, which does not fit: {error.validator} {json.dumps(wanted)[:LONGEST_VALUE]}"
