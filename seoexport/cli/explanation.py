"""What `seoexport extract --explain` prints: each fact with its value, its place, and the candidates that lost."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from seoexport.extractor.evidence import Fact
from seoexport.jsonable import jsonable
from seoexport.model import Article, HealthTopic, Origin, Question
from seoexport.text import one_line

#: A longer value is shown by its beginning.
LONGEST = 100

#: What the parts of a list have that names them best.
_NAMES = ("name", "heading", "url", "embed_url", "content_url", "type")


def explanation(article: Article, candidates: Mapping[str, tuple[Fact[Any], ...]]) -> str:
    """Return where each fact of an article came from, as lines of text."""
    lines = [f"{article.address}"]
    for name, facts in sorted(candidates.items()):
        value = getattr(article, name)
        won = next((fact for fact in facts if fact.value == value), facts[0]) if name in article.origins else None
        lines += _fact(name, value, won, [fact for fact in facts if fact is not won])
    return "\n".join(lines) + "\n"


def place(origin: Origin) -> str:
    """Return an origin in words.

    >>> place(Origin("head", "meta og:title", "head > meta:nth-of-type(2)", 7, 3))
    'head, meta og:title, line 7 (head > meta:nth-of-type(2))'
    """
    parts = [origin.source, *([origin.key] if origin.key else []), *([f"line {origin.line}"] if origin.line else [])]
    return ", ".join(parts) + (f" ({origin.path})" if origin.path else "")


def _fact(name: str, value: Any, won: Fact[Any] | None, lost: Iterable[Fact[Any]]) -> Iterator[str]:
    yield ""
    if won is None:
        yield f"{name}: left out, as it contradicts another fact"
    else:
        yield f"{name}: {_shown(value)}"
        yield f"    from {place(won.origin)}"
    if won is not None and isinstance(value, tuple):
        yield from _parts(value)
    for each in lost:
        same = won is not None and each.value == won.value
        yield f"    lost {'the same' if same else _shown(each.value)}, from {place(each.origin)}"


def _parts(values: tuple[Any, ...], indent: str = "    ") -> Iterator[str]:
    """Yield a line for each part of a list that has a place of its own, and for the parts of these."""
    for each in values:
        origin = getattr(each, "origin", None)
        if origin is not None:
            name = next((named for key in _NAMES if (named := getattr(each, key, None))), "")
            yield f"{indent}- {_cut(name)}: {place(origin)}{_why(each)}"
        if isinstance(each, HealthTopic):
            yield from _parts(each.parts, indent + "  ")


def _why(part: Any) -> str:
    """Return what a part was taken for."""
    if isinstance(part, Question):
        return f", pattern {part.pattern}"
    if isinstance(part, HealthTopic):
        return f", on {', '.join(part.aspects)}" if part.aspects else ", on no health aspect"
    return ""


def _shown(value: Any) -> str:
    if isinstance(value, tuple) and value and hasattr(value[0], "origin"):
        return f"{len(value)}"
    plain = jsonable(value)
    return _cut(json.dumps(plain, ensure_ascii=False))


def _cut(text: str) -> str:
    text = one_line(text)
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
