"""From a source (a content file with front matter, a built page, a fragment) to the normalized article."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from seoexport.extractor.file_formats import CONTENT_SUFFIXES, HTML_SUFFIXES, SUFFIXES

if TYPE_CHECKING:
    from seoexport.extractor.extraction import Source as Source
    from seoexport.extractor.extraction import article_from as article_from
    from seoexport.extractor.extraction import default_site as default_site
    from seoexport.extractor.extraction import evidence_from as evidence_from
    from seoexport.extractor.extraction import explanation_of as explanation_of
    from seoexport.extractor.extraction import extract as extract
    from seoexport.extractor.extraction import read as read

__all__ = [
    "CONTENT_SUFFIXES",
    "HTML_SUFFIXES",
    "SUFFIXES",
    "Source",
    "article_from",
    "default_site",
    "evidence_from",
    "explanation_of",
    "extract",
    "read",
]


def __getattr__(name: str) -> Any:
    """Return what reads pages; imported when it is first asked for, as most runs find most pages as they were."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.extraction"), name)
    return value
