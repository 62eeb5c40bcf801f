"""The few keys of front matter that say where a page stands: the rest would cost a site of thousands of files."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import replace

from seoexport.errors import SeoexportError
from seoexport.extractor import front_matter
from seoexport.extractor.content_matter import TEMPLATE_SUFFIXES, front_matter_of
from seoexport.extractor.front_matter import FrontMatter
from seoexport.extractor.front_matter.split import split
from seoexport.loaded import Loaded

_NONE = front_matter.read("")
_YAML_KEY = re.compile(r"([^\s#\-'\"][^:]*?|\"[^\"]*\"|'[^']*')[ \t]*:(?:\s|$)")
_TOML_KEY = re.compile(r"[ \t]*([\w.-]+|\"[^\"]*\"|'[^']*')[ \t]*=")
_TITLE = re.compile(r"^([^\s.:].*)\n([=\-`:.'\"~^_*+#])\2{2,}[ \t]*$", re.MULTILINE)
_FIELD = re.compile(r"^:([\w-]+):[ \t]+(\S.*)$", re.MULTILINE)
_PLAIN = re.compile(
    r"([A-Za-z_]\w*):[ \t]+(?:\"([^\"\\\n]*)\"|'([^'\n]*)'"
    r"|(/[\w/.-]*|[a-z][a-z0-9]*(?:-[a-z0-9]+)+|\d{4}-\d\d-\d\d))[ \t]*"
)
_DRAFT = re.compile(rb"^draft[ \t]*[:=][ \t]*true\b", re.MULTILINE | re.IGNORECASE)


def is_draft(opening: bytes) -> bool:
    """Return whether the first bytes of a content file say that it is a draft."""
    return _DRAFT.search(opening) is not None


def opening_of(source: bytes, suffix: str, keys: Collection[str]) -> FrontMatter | None:
    """Return what a content file says under some keys; None where it has no front matter.

    Raises UnusableFrontMatter where it has no end, as in the first bytes of a file with a long one.
    """
    text = source.decode("utf-8-sig", "replace")
    if suffix == ".rst":
        return _of_fields(text)
    if not front_matter.stands_in(text):
        if suffix in TEMPLATE_SUFFIXES:
            return None
        whole = front_matter_of(source, suffix)
        return whole if whole.format else None
    parts = split(text)
    chosen = _CHOSEN[parts.format](parts.text, keys) if parts.format in _CHOSEN else None
    if chosen is None:
        return front_matter.read(text)
    if not chosen.strip():
        return replace(_NONE, format=parts.format)
    if parts.format == "yaml" and (values := _plain(chosen)):
        return replace(_NONE, format="yaml", values=values)
    mark = "---" if parts.format == "yaml" else "+++"
    try:
        return front_matter.read(f"{mark}\n{chosen}\n{mark}\n")
    except SeoexportError:
        return front_matter.read(text)


def _plain(chosen: str) -> dict[str, str]:
    """Return what lines say that any reader of YAML takes for plain text; nothing where one may be otherwise."""
    found = [_PLAIN.fullmatch(line) for line in chosen.split("\n")]
    return {each[1]: each[2] or each[3] or each[4] or "" for each in found if each} if all(found) else {}


def _of_fields(text: str) -> FrontMatter | None:
    """Return the title and the fields of reStructuredText, of which docutils makes pages, which takes its time."""
    title = _TITLE.search(text)
    values = {found[1]: found[2].strip() for found in _FIELD.finditer(text)}
    values |= {"title": title[1].strip()} if title else {}
    return front_matter.stated_by(Loaded(value=values, lines={}), "fields", "", 1) if values else None


def _of_yaml(text: str, keys: Collection[str]) -> str | None:
    """Return the lines of some keys of the top level; None where it is written in braces."""
    if text.lstrip().startswith(("{", "?", "&", "!", "<<")):
        return None
    return _lines(text, keys, _YAML_KEY.match, " \t-#")


def _of_toml(text: str, keys: Collection[str]) -> str:
    first = re.search(r"^[ \t]*\[", text, re.MULTILINE)
    return _lines(text[: first.start()] if first else text, keys, _TOML_KEY.match, "")


def _lines(text: str, keys: Collection[str], key_of: Callable[[str], re.Match[str] | None], continued: str) -> str:
    chosen: list[str] = []
    taking = False
    for line in text.splitlines():
        if line[:1] not in continued and (found := key_of(line)):
            taking = found[1].strip("\"'").lower() in keys
        if taking:
            chosen.append(line)
    return "\n".join(chosen)


_CHOSEN: dict[str | None, Callable[[str, Collection[str]], str | None]] = {"yaml": _of_yaml, "toml": _of_toml}
