"""seoexport.yaml, or [tool.seoexport] in pyproject.toml: what all pages of a site share."""

from __future__ import annotations

import datetime as dt
import os
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from seoexport import urls
from seoexport.config.author_files import joined
from seoexport.config.overrides import overrides_from
from seoexport.config.source import text_of, yaml_of
from seoexport.config.values import site_from
from seoexport.emitters.tags.robots import DIRECTIVES, is_directive
from seoexport.errors import (
    BadUrl,
    NoBaseUrl,
    SeoexportError,
    UnknownName,
    UnusableConfig,
    UnusableOverride,
    UnusableValue,
)
from seoexport.model import Site
from seoexport.type_names import ARTICLES, PAGE_TYPES
from seoexport.validator.schema import problems, schema

#: Looked for in this order.
FILES = ("seoexport.yaml", "seoexport.yml", "pyproject.toml")


class InPlace(NamedTuple):
    """A configuration that stands in another file, such as `mkdocs.yml`; its paths are those beside that file."""

    values: Mapping[str, Any]
    file: Path


def find(folder: Path) -> Path | None:
    """Return the configuration file in `folder`; a pyproject.toml only if it has [tool.seoexport]."""
    for name in FILES:
        path = folder / name
        if path.is_file() and (name != "pyproject.toml" or b"[tool.seoexport" in path.read_bytes()):
            return path
    return None


def load(
    path: str | Path | InPlace | None, *, base_url: str | None = None, given: Mapping[str, Any] = MappingProxyType({})
) -> Site:
    """Return the site that a configuration file describes; None stands for an empty file.

    `base_url` counts before the file's own, which counts before what is `given` from elsewhere, and `Site.today` is the
    day of SOURCE_DATE_EPOCH or of the clock. Raises UnusablePath where there is no such file, UnusableConfig where it
    says something that has no meaning, with the line, NoBaseUrl and BadUrl.
    """
    site, table = site_and_table(path, base_url=base_url, given=given)
    if table is None or site.medical is None:
        return site
    from seoexport.config.conditions import conditions

    return replace(site, medical=replace(site.medical, conditions=conditions(table)))


def site_and_table(
    path: str | Path | InPlace | None, *, base_url: str | None = None, given: Mapping[str, Any] = MappingProxyType({})
) -> tuple[Site, Path | None]:
    """Return the site as `load` does, with the place of its table of conditions, if it has one, instead of its rows."""
    today = build_day()
    if path is None:
        return replace(site_from(dict(given), base_url), today=today), None
    path, values, lines = _read(path)
    _refuse_misfits(path, values, lines)
    try:
        of_pages = overrides_from(values.get("overrides", {}), lambda keys: _line(lines, keys, None))
        site = replace(site_from(joined(given, values), base_url), overrides=of_pages, today=today)
    except NoBaseUrl:
        raise
    except SeoexportError as error:
        if base_url and _is_of_base(error):
            raise
        raise _located(error, path, lines) from None
    if site.sitemap.record:
        site = replace(site, sitemap=replace(site.sitemap, record=str(path.parent / site.sitemap.record)))
    if site.checks and site.checks.baseline:
        site = replace(site, checks=replace(site.checks, baseline=str(path.parent / site.checks.baseline)))
    table = values.get("medical", {}).get("conditions")
    return site, path.parent / table if table else None


def build_day() -> dt.date:
    """Return the day of the build: https://reproducible-builds.org/specs/source-date-epoch/, else that of the clock."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return dt.datetime.fromtimestamp(int(epoch), dt.UTC).date() if epoch.isdecimal() else dt.datetime.now(dt.UTC).date()


def _is_of_base(error: SeoexportError) -> bool:
    return isinstance(error, BadUrl) and error.what == urls.BASE


def _located(error: SeoexportError, path: Path, lines: Mapping[tuple[str | int, ...], int]) -> UnusableConfig:
    """Return the error with the file and the line that are to blame."""
    if isinstance(error, UnusableOverride):
        return UnusableConfig(str(path), error.reason, error.line)
    if isinstance(error, UnusableValue):
        return UnusableConfig(str(path), str(error), _line(lines, error.keys, None))
    key = "language" if isinstance(error, UnknownName) else "base_url" if _is_of_base(error) else ""
    return UnusableConfig(str(path), str(error), _line(lines, (key,), None))


def _refuse_misfits(path: Path, values: dict[str, Any], lines: Mapping[tuple[str | int, ...], int]) -> None:
    for problem in problems("config", values):
        keys = tuple(part.replace("~1", "/").replace("~0", "~") for part in problem.at.split("/")[1:])
        unknown = problem.message.removeprefix("unknown key ").strip("'") if "unknown key" in problem.message else None
        raise UnusableConfig(str(path), _explained(problem.message, keys, unknown), _line(lines, keys, unknown))
    for key, glob, reason in _meaningless(values):
        raise UnusableConfig(str(path), f"{key}: {glob} is {reason}", _line(lines, (key, glob), None))
    _refuse_unfit_files(path, values.get("files"), lines)


def _meaningless(values: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield the key, the path glob, and the word that nobody knows under it."""
    for glob, stated in values.get("page_types", {}).items():
        if stated not in PAGE_TYPES and stated not in ARTICLES:
            known = sorted((*PAGE_TYPES, *ARTICLES))
            yield "page_types", glob, f"{stated!r}, which is no type of page or article{_near(stated, known)}"
    for glob, stated in values.get("robots", {}).items():
        for each in stated.split(","):
            if not is_directive(each):
                reason = f"{each.strip()!r}, which is no directive{_near(each.strip().lower(), sorted(DIRECTIVES))}"
                yield "robots", glob, reason


def _refuse_unfit_files(path: Path, files: Any, lines: Mapping[tuple[str | int, ...], int]) -> None:
    if not files:
        return
    from seoexport.config.files import unusable

    for name, kind in files.items():
        if unfit := unusable(name, kind):
            raise UnusableConfig(str(path), f"files: {name!r}: {unfit}", _line(lines, ("files", name), None))


def _read(path: str | Path | InPlace) -> tuple[Path, dict[str, Any], Mapping[tuple[str | int, ...], int]]:
    if isinstance(path, InPlace):
        return path.file, dict(path.values), {}
    return Path(path), *_values(Path(path))


def _values(path: Path) -> tuple[dict[str, Any], Mapping[tuple[str | int, ...], int]]:
    text = text_of(path)
    if path.suffix == ".toml":
        return _toml(path, text), {}
    loaded = yaml_of(text, str(path))
    if not isinstance(loaded.value, dict | None):
        raise UnusableConfig(str(path), "the file holds no mapping of keys", 1)
    return loaded.value or {}, loaded.lines


def _toml(path: Path, text: str) -> dict[str, Any]:
    try:
        values: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UnusableConfig(str(path), str(error).lower()) from None
    if path.name != "pyproject.toml":
        return values
    tools = values.get("tool")
    own = tools.get("seoexport", {}) if isinstance(tools, dict) else {}
    if not isinstance(own, dict):
        raise UnusableConfig(str(path), f"tool.seoexport is {own!r}; it must be a table")
    return own


def _explained(message: str, keys: tuple[str, ...], unknown: str | None) -> str:
    within = f"{'.'.join(keys)}: " if keys else ""
    if unknown is None:
        where = keys if message.endswith("is missing") else keys[:-1]
        return f"{'.'.join(where)}{': ' if where else ''}{message}"
    return f"{within}{message}{_near(unknown, _known(keys))}"


def _near(word: str, known: list[str]) -> str:
    near = get_close_matches(word, known, n=1, cutoff=0.5)
    return f"; did you mean {near[0]!r}?" if near else f"; known: {', '.join(known)}"


def _known(keys: tuple[str, ...]) -> list[str]:
    """Return the keys that the schema knows in the mapping at `keys`."""
    root = schema("config")
    here = root
    for key in keys:
        here = here.get("properties", {}).get(key) or here.get("additionalProperties") or here.get("items") or {}
        here = root["$defs"][here["$ref"].rpartition("/")[2]] if "$ref" in here else here
        here = next((each for each in here.get("anyOf", ()) if "properties" in each), here)
    return sorted(here.get("properties", {}))


def _line(lines: Mapping[tuple[str | int, ...], int], keys: tuple[str, ...], unknown: str | None) -> int | None:
    path: tuple[str | int, ...] = tuple(
        int(key) if key.isdecimal() else key for key in (*keys, *([unknown] if unknown else []))
    )
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path)
