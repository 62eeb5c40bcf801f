"""Front matter: the keys at the top of a content file, read as Hugo reads them, with the lines they stand on.

Hugo 0.168 is the measure (`tests/extractor/front_matter_cases.py`). On purpose it is otherwise here that
a key given twice is reported, and its last value used, where Hugo gives up (YAML) or says nothing (JSON);
that a page beginning with `- item`, `+ item` or `{{< shortcode >}}` has no front matter, where Hugo gives up;
that what is too deep or an alias to itself is refused; that numbers are those of YAML 1.2
(`seoexport.strict_yaml.scalars`); and that Org mode is not read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from seoexport.diagnostics import Finding
from seoexport.errors import UnusableFrontMatter
from seoexport.extractor.front_matter.headers import headers
from seoexport.extractor.front_matter.keys import folded, line_numbers, repeated
from seoexport.extractor.front_matter.split import Format, Split, split, stands_in
from seoexport.loaded import Loaded

__all__ = ["NO_FRONT_MATTER", "FrontMatter", "read", "read_markdown", "stands_in", "stated_by", "with_defaults"]

_LANGUAGE = re.compile(r"[A-Za-z]+[ \t]*(?=[\r\n])")


def _params(values: Mapping[str, Any]) -> Mapping[str, Any]:
    below = values.get("params")
    return below if isinstance(below, Mapping) else {}


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatter:
    """What stands at the top of a content file, and where its body begins.

    `values` has the keys as written, `lines` the dotted paths of keys in lower case (`cover.image`).
    What stands below `params`, as Hugo has it, counts as if it stood beside it. Lines count from 1 in the whole file.
    `format` is None where there is no front matter.
    """

    values: Mapping[str, Any]
    lines: Mapping[str, int]
    format: Format | None
    body: str
    body_line: int
    findings: tuple[Finding, ...] = ()
    _folded: Mapping[str, Any] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        values = folded(self.values)
        object.__setattr__(self, "_folded", {**_params(values), **values})

    def get(self, key: str) -> Any:
        """Return the value of `key`, a dotted path in any case, or None; keys within it are lower case."""
        name = key.lower()
        value = self._folded.get(name)
        if value is not None or "." not in name:
            return value
        first, *rest = name.split(".")
        value = self._folded.get(first)
        for part in rest if value is not None else ():
            if not isinstance(value, Mapping):
                return None
            value = value.get(part)
        return value

    def line(self, key: str) -> int | None:
        """Return the line of `key`, or None where it does not stand."""
        name = key.lower()
        return self.lines.get(name) or self.lines.get(f"params.{name}")


NO_FRONT_MATTER = FrontMatter(values={}, lines={}, format=None, body="", body_line=1)


def with_defaults(own: FrontMatter, defaults: Mapping[str, Any]) -> FrontMatter:
    r"""Return front matter with values that count where it does not have their keys, in any case, even with none.

    >>> page = with_defaults(read("---\nTitle: Calf\ntags:\n---\n"), {"title": "Site", "tags": ["a"], "author": "Ada"})
    >>> page.values
    {'author': 'Ada', 'Title': 'Calf', 'tags': None}
    """
    values = folded(own.values)
    stated = {*values, *_params(values)}
    below = {key: value for key, value in defaults.items() if key.lower() not in stated}
    return replace(own, values={**below, **own.values}) if below else own


def read(source: str) -> FrontMatter:
    r"""Return the front matter of `source`, empty where it has none.

    Raises UnusableFrontMatter where it has no end or cannot be read.

    >>> page = read("---\ntitle: Calf\ncover:\n  image: a.png\n---\nText\n")
    >>> page.get("Cover.Image"), page.line("cover.image"), page.body, page.body_line
    ('a.png', 4, 'Text\n', 6)
    """
    parts = split(source)
    if parts.format is None:
        return FrontMatter(values={}, lines={}, format=None, body=source, body_line=1)
    offset = parts.line - 1
    try:
        loaded = _READERS[_language(parts)](parts.text.removeprefix(_named(parts.text)))
        values = _mapping(loaded.value)
    except UnusableFrontMatter as error:
        raise UnusableFrontMatter(error.reason, error.line + offset) from error
    return FrontMatter(
        values=values,
        lines=line_numbers(loaded, offset),
        format=parts.format,
        body=parts.body,
        body_line=parts.body_line,
        findings=tuple(repeated(loaded, offset)),
    )


def read_markdown(source: str) -> FrontMatter:
    r"""Return the front matter of a Markdown file: as `read`, or lines `Key: value` as Pelican and MkDocs read them.

    >>> read_markdown("Title: Calf\nDate: 2024-05-01\n\nText\n").values
    {'Title': 'Calf', 'Date': '2024-05-01'}
    """
    if not stands_in(source) and (found := headers(source)):
        return stated_by(found.loaded, "headers", found.body, found.body_line)
    return read(source)


def stated_by(
    loaded: Loaded, form: Format, body: str, body_line: int, findings: tuple[Finding, ...] = ()
) -> FrontMatter:
    """Return what lines without marks around them say; their lines count from the top of the file."""
    return FrontMatter(
        values=loaded.value,
        lines=line_numbers(loaded, 0),
        format=form,
        body=body,
        body_line=body_line,
        findings=(*repeated(loaded, 0), *findings),
    )


def _named(text: str) -> str:
    """Return the language that stands behind the first mark, as gray-matter reads it; empty for none."""
    found = _LANGUAGE.match(text)
    return found[0] if found else ""


def _language(parts: Split) -> str:
    named = _named(parts.text).strip().lower()
    language = {"": parts.format or "", "yml": "yaml"}.get(named, named)
    if language not in _READERS:
        raise UnusableFrontMatter(f"front matter is {named!r}; it can be read as yaml, toml or json", 1)
    return language


def _mapping(value: Any) -> dict[str, Any]:
    if value is None:
        return {}
    if isinstance(value, dict):
        return value
    kind = "a list" if isinstance(value, list) else "a single value"
    raise UnusableFrontMatter(f"front matter is {kind}; it must be a mapping of keys", 1)


# PyYAML and tomllib take longer to import than a page to read: each only where it is needed.


def _yaml(text: str) -> Loaded:
    from seoexport.strict_yaml import YamlError, load

    try:
        return load(text)
    except YamlError as error:
        raise UnusableFrontMatter(error.reason, error.line) from error


def _toml(text: str) -> Loaded:
    from seoexport.extractor.front_matter.toml import load

    return load(text)


def _json(text: str) -> Loaded:
    from seoexport.extractor.front_matter.json import load

    return load(text)


_READERS: dict[str, Callable[[str], Loaded]] = {"yaml": _yaml, "toml": _toml, "json": _json}
