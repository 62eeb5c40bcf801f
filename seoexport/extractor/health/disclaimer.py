"""What a health page says about its own limits: that it is no advice of a doctor.

https://schema.org/usageInfo
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from seoexport.document import Block
from seoexport.document.flow import HEADINGS
from seoexport.extractor.bylines.apart import is_apart
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.plain_words import words_of
from seoexport.medical.disclaimers import is_disclaimer, may_say
from seoexport.model import Disclaimer, Origin

_KEYS = ("disclaimer", "medical_disclaimer", "medicalDisclaimer")
#: Where a line stands that is the page's own, or the site's.
_REGIONS = frozenset(("", "header", "footer", "aside"))
_ADDRESS_BEGINS = ("https://", "http://", "/", "./", "../")


def disclaimer(evidence: Evidence, known: Mapping[str, Any]) -> Iterator[Fact[Disclaimer]]:
    """Yield the candidates for the disclaimer.

    1. front matter `disclaimer`: its words, or the address of the page that has them
    2. the first visible line that says of the page that it replaces no doctor
    3. the page of `medical.disclaimer` in the configuration
    """
    for fact in evidence.stated(*_KEYS):
        if (stated := _stated(fact.value, evidence)) is not None:
            yield Fact(stated, fact.origin)
    for block in _lines(evidence, known.get("language")):
        yield Fact(Disclaimer(text=block.text), evidence.document.origin(block.element, "disclaimer"))
        break
    policy = evidence.site.medical
    if policy and policy.disclaimer:
        yield Fact(Disclaimer(url=policy.disclaimer), Origin(source="config", key="medical.disclaimer"))


def _lines(evidence: Evidence, language: str | None) -> Iterator[Block]:
    # To look into the whole text at once costs a fifth of looking into every line, and most pages say nothing.
    if not may_say("\n".join([block.text for block in evidence.blocks]), language):
        return
    for block in evidence.blocks:
        if block.hidden or block.region not in _REGIONS or block.tag in HEADINGS:
            continue
        if is_disclaimer(block.text, language) and not is_apart(block.element):
            yield block


def _stated(value: Any, evidence: Evidence) -> Disclaimer | None:
    if isinstance(value, Mapping):
        text, url = words_of(value.get("text")), evidence.url(value.get("url"))
        return Disclaimer(text or None, url) if text or url else None
    if not isinstance(value, str):
        return None
    if value.strip().startswith(_ADDRESS_BEGINS) and " " not in value.strip():
        url = evidence.url(value.strip())
        return Disclaimer(url=url) if url else None
    return Disclaimer(text=words_of(value)) if words_of(value) else None
