"""Values as the cells of a table: of what kind and how long they are, not what they say.

An article's sentences belong to its author, and a table of them would be unreadable; dates, types, numbers and the
words of a vocabulary are written out.
"""

import html
import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

LONGEST_WORDS = 24
_DATE = re.compile(r"\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?")
_ENTITY = re.compile(r"&(#\d+|#x[0-9a-fA-F]+|[a-zA-Z]+);")
_URL = re.compile(r"https?://\S+")
_DIRECTIVES = re.compile(r"[a-z\-]+(:[\w\-]+)?(, [a-z\-]+(:[\w\-]+)?)+")
_MARKS = ("→ ", "{", "[]", "one @graph", "cannot be read")


def cell(values: Sequence[Any], known: Mapping[str, str]) -> str:
    """Return what stands in a cell; `known` has names for the values that the article itself states.

    >>> cell(["2022-11-10"], {})
    '2022-11-10'
    >>> cell([612], {}), cell([""], {}), cell(["index, follow"], {})
    ('612', 'empty', 'index, follow')
    >>> cell(["Is it safe for me?", "Is it safe for me? | Example"], {"Is it safe for me?": "title"})
    'title; title, then "| Example"'
    >>> cell(["https://example.org/a/", "https://other.example/b"], {"https://example.org/": "site URL"})
    '/a/; URL at other.example'
    """
    shown = [_shown(value, known) for value in values]
    unique = list(dict.fromkeys(shown))
    if len(shown) > 3:
        return f"{len(shown)} × {unique[0] if len(unique) == 1 else _summary(unique)}"
    return "; ".join(unique)


def _summary(shown: Sequence[str]) -> str:
    lengths = [int(found[1]) for each in shown if (found := re.match(r"text, (\d+) characters", each))]
    if len(lengths) == len(shown):
        return f"text, {min(lengths)} to {max(lengths)} characters"
    return "; ".join(shown[:3])


def _shown(value: Any, known: Mapping[str, str]) -> str:
    if not isinstance(value, str):
        return str(value).lower() if isinstance(value, bool) else str(value)
    if value in known:
        return known[value]
    if value == "":
        return "empty"
    if _URL.fullmatch(value):
        return _url(value, known)
    if _DATE.fullmatch(value) or _DIRECTIVES.fullmatch(value) or value.startswith(_MARKS):
        return value
    return _text(value, known)


def _text(value: str, known: Mapping[str, str]) -> str:
    for stated, name in known.items():
        if name == "title" and value.startswith(stated):
            return f'{name}, then "{value.removeprefix(stated).strip()}"'
    if len(value) <= LONGEST_WORDS and value.count(" ") < 3 and not value.endswith("?"):
        return value
    breaks = value.count("\n")
    parts = [f"text, {len(value)} characters"]
    if breaks:
        parts.append("with a line break" if breaks == 1 else f"with {breaks} line breaks")
    if _ENTITY.search(value) and html.unescape(value) != value:
        parts.append("escaped twice")
    return ", ".join(parts)


def _url(value: str, known: Mapping[str, str]) -> str:
    for base, name in known.items():
        if name == "page URL" and value.startswith(f"{base}#"):
            return re.sub(r"[0-9a-f]{10}$", "…", f"#{value.partition('#')[2]}")
        if name == "site URL" and value.startswith(base):
            return re.sub(r"[0-9a-f]{10}$", "…", f"/{value.removeprefix(base)}")
    return f"URL at {urlsplit(value).hostname}"
