"""What the configuration decides for health pages by path."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from seoexport.extractor.evidence import Evidence, Fact
from seoexport.globs import matches
from seoexport.model import Origin
from seoexport.urls import path

#: What stands under no path holds for all.
EVERYWHERE = "/**"


def for_page(
    by_path: Iterable[tuple[str, tuple[str, ...]]], key: str, evidence: Evidence
) -> Iterator[Fact[tuple[str, ...]]]:
    """Yield what is stated for the first path glob that matches the page; `key` is where it stands."""
    where = path(evidence.address)
    for glob, stated in by_path:
        if matches(glob, where):
            yield Fact(stated, Origin(source="config", key=key if glob == EVERYWHERE else f"{key}.{glob}"))
            return
