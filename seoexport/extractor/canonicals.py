"""What is wrong with the canonical URL that a page states, and what is made of it."""

from __future__ import annotations

from collections.abc import Iterator

from seoexport import urls
from seoexport.diagnostics import Finding, Problem
from seoexport.extractor.evidence import Evidence
from seoexport.extractor.metadata import stated_canonicals
from seoexport.model import Origin


def findings(evidence: Evidence) -> Iterator[Finding]:
    """Yield a finding where the canonical URL names a campaign, or the site by another scheme than the base URL."""
    for fact in stated_canonicals(evidence):
        taken = urls.without_tracking(fact.value)
        base = evidence.site.base_url
        if taken != fact.value:
            message = f"the canonical URL {fact.value!r} names a campaign; taken without it: {taken}"
            yield _finding("canonical-tracking", message, fact.origin)
        if taken.startswith("http:") and base.startswith("https:") and urls.host(taken) == urls.host(base):
            message = f"the canonical URL is {taken!r}, the base URL {base!r}; only one of http and https is the site's"
            yield _finding("canonical-scheme", message, fact.origin)
        return


def _finding(rule: str, message: str, origin: Origin) -> Finding:
    at = origin.path or origin.key or ""
    return Finding(rule=rule, problem=Problem(message=message, at=at, line=origin.line, column=origin.column))
