"""What the front matter wants otherwise than it would be written: the overrides under its key `seo`."""

from __future__ import annotations

from seoexport import overrides
from seoexport.diagnostics import Finding
from seoexport.extractor.front_matter import FrontMatter
from seoexport.model import Origin, Override


def wanted(front_matter: FrontMatter) -> tuple[tuple[Override, ...], tuple[Finding, ...]]:
    """Return the overrides of a content file, and what among them does not fit."""
    name = next((key for key in front_matter.values if isinstance(key, str) and key.lower() == "seo"), None)
    if name is None:
        return (), ()

    def origin_of(key: str) -> Origin:
        parts = key.split(".")
        above = (".".join(parts[:length]) for length in range(len(parts), 0, -1))
        line = next((line for each in above if (line := front_matter.line(each))), None)
        return Origin(source="front matter", key=key, line=line)

    found, problems = overrides.read(front_matter.values[name], origin_of, name)
    return found, tuple(Finding(rule="override-does-not-fit", problem=problem) for problem in problems)
