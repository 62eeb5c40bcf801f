"""From a built page to the same page with what is certain mended."""

from __future__ import annotations

from collections.abc import Collection

from seoexport.checker import check_source
from seoexport.document.head_scanner import block_spans
from seoexport.document.json_ld import scripts
from seoexport.extractor import read
from seoexport.model import Site
from seoexport.validator.fixes import Fixed, fixed

#: A change can bring to light what another rule repairs; no page needs as many rounds.
_MAX_ROUNDS = 5


def fix(page: bytes, *, url: str, site: Site | None = None, without: Collection[str] = ()) -> Fixed:
    """Return a built page with the repairs of its findings made, and how many there were; other bytes stay.

    Only its JSON-LD is mended, and not the block that `apply` writes, which a later run would write again. Findings of
    the rules `without` stay as they are. Raises what `check` raises where the page cannot be read at all.

    >>> before = b'<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Drug", "name": ""}'
    >>> page, changes = fix(before, url="https://example.org/a/")
    >>> page.partition(b">")[2], changes
    (b'{"@context": "https://schema.org", "@type": "Drug"}', 1)
    """
    total = 0
    for _ in range(_MAX_ROUNDS):
        source = read(page)
        own = b"".join(page[start:end] for start, end in block_spans(page))
        blocks = [each for each in scripts(source.document) if each.text.encode("utf-8", "replace") not in own]
        found = (each for each in check_source(source, url=url, site=site) if each.rule not in without)
        page, changes = fixed(page, blocks, source.document.encoding, found)
        total += changes
        if not changes:
            break
    return Fixed(page, total)
