"""The values of a generator's configuration in YAML, TOML or JSON, whatever its tags want to have executed."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from seoexport.config.generator import Key, Stated
from seoexport.config.plain import COMPUTED
from seoexport.config.source import text_of
from seoexport.errors import SeoexportError

#: A key of the top level whose value an application makes: `site_url: !ENV SITE_URL`.
_TAGGED = re.compile(r"^([A-Za-z_][\w-]*)[ \t]*:[ \t]*!(?!!(?:str|int|bool|null|float|map|seq)\b)", re.MULTILINE)


def table(path: Path) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return what a file says, and why something of it could not be read; empty where it holds no mapping.

    The value of a key with a tag of an application is `COMPUTED`.
    """
    try:
        text = text_of(path)
        values = _READERS[path.suffix](text, path)
    except (SeoexportError, ValueError, RecursionError) as error:
        reason = str(error) if str(path) in str(error) else f"{path}: {error}"
        return {}, (f"{reason}; nothing was taken from this file",)
    if not isinstance(values, dict):
        return {}, ()
    tagged = _TAGGED.findall(text) if path.suffix in (".yml", ".yaml") else ()
    return {**values, **{key: COMPUTED for key in tagged if key in values}}, ()


def stated(place: str, values: Mapping[str, Any], keys: Mapping[str, Key]) -> dict[Key, Stated]:
    """Return the texts of some keys, of which the first counts that says something, with the place."""
    found: dict[Key, Stated] = {}
    for key, ours in keys.items():
        value = values.get(key)
        if value is COMPUTED:
            found.setdefault(ours, Stated("", f"{place} {key}"))
        elif isinstance(value, str) and value.strip():
            found.setdefault(ours, Stated(" ".join(value.split()), f"{place} {key}"))
    return found


def joined(base: Stated, below: Any, place: str) -> Stated:
    """Return the address of a site that is published in a folder of its host."""
    if not isinstance(below, str) or not base.value:
        return Stated("", place)
    path = below.strip().strip("/")
    return Stated(f"{base.value.rstrip('/')}/{path}{'/' if path else ''}", place if path else base.place)


def folder(value: Any, default: str) -> str:
    """Return a folder below that of the configuration; the default where none is stated."""
    return value.strip().strip("/").removeprefix("./") or "." if isinstance(value, str) and value.strip() else default


def within(values: Any, *keys: str) -> Any:
    """Return what a mapping of mappings holds under one key after another, in any case; None where it does not."""
    for key in keys:
        if not isinstance(values, Mapping):
            return None
        values = next((value for name, value in values.items() if str(name).lower() == key.lower()), None)
    return values


def _yaml(text: str, path: Path) -> Any:
    from seoexport.strict_yaml import YamlError, load

    try:
        return load(text).value
    except YamlError as error:
        raise ValueError(f"{path}:{error.line}: {error.reason}") from None


def _toml(text: str, path: Path) -> Any:
    del path
    return tomllib.loads(text)


def _json(text: str, path: Path) -> Any:
    del path
    return json.loads(text)


_READERS = {".yaml": _yaml, ".yml": _yaml, ".toml": _toml, ".json": _json}
