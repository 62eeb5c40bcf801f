"""Names of findings that stay the same while a page is edited around them: neither lines nor positions are in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from hashlib import blake2s

from seoexport.baseline import matter
from seoexport.diagnostics import Diagnostic


def fingerprints(diagnostics: Iterable[Diagnostic]) -> list[str]:
    """Return a name for each finding: of its rule, its file and its message; equal ones are numbered in their order.

    >>> found = Diagnostic(rule="r", severity="info", message="repeats line 7", source="a.html", line=9)
    >>> from dataclasses import replace
    >>> fingerprints([found]) == fingerprints([replace(found, message="repeats line 8", line=10)])
    True
    >>> len(set(fingerprints([found, found])))
    2
    """
    seen: Counter[tuple[str, str, str]] = Counter()
    return [_fingerprint(each, seen) for each in diagnostics]


def _fingerprint(each: Diagnostic, seen: Counter[tuple[str, str, str]]) -> str:
    source, rule, message = key = matter(each)
    seen[key] += 1
    return blake2s(
        "\0".join((rule, source, message, str(seen[key]))).encode("utf-8", "surrogatepass"), digest_size=16
    ).hexdigest()
