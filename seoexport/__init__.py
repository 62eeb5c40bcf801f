"""Export articles as structured data, head tags and sitemaps, and check what pages say.

>>> import seoexport
>>> site = seoexport.Site(base_url="https://example.org/")
>>> article = seoexport.extract("<title>Cramp</title><p>It passes.</p>", url="https://example.org/cramp/", site=site)
>>> seoexport.export(article, site).article.title
'Cramp'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from seoexport.checker import check as check
    from seoexport.config import load as load
    from seoexport.diagnostics import Diagnostic as Diagnostic
    from seoexport.errors import SeoexportError as SeoexportError
    from seoexport.exporter import export as export
    from seoexport.extractor import extract as extract
    from seoexport.fixer import fix as fix
    from seoexport.model import Article as Article
    from seoexport.model import Page as Page
    from seoexport.model import Site as Site
    from seoexport.site.application import apply as apply
    from seoexport.site.build import Build as Build
    from seoexport.site.run_options import RunOptions as RunOptions
    from seoexport.site.served import with_block as with_block
    from seoexport.sitemap_checker import check_sitemap as check_sitemap

__version__ = "0.1.0"

#: Where each public name lives; it is imported when it is first asked for, so that the command starts at once.
_HOMES = {
    "Article": "seoexport.model",
    "Build": "seoexport.site.build",
    "Diagnostic": "seoexport.diagnostics",
    "Page": "seoexport.model",
    "RunOptions": "seoexport.site.run_options",
    "SeoexportError": "seoexport.errors",
    "Site": "seoexport.model",
    "apply": "seoexport.site.application",
    "check": "seoexport.checker",
    "check_sitemap": "seoexport.sitemap_checker",
    "export": "seoexport.exporter",
    "extract": "seoexport.extractor",
    "fix": "seoexport.fixer",
    "load": "seoexport.config",
    "with_block": "seoexport.site.served",
}

__all__ = [
    "Article",
    "Build",
    "Diagnostic",
    "Page",
    "RunOptions",
    "SeoexportError",
    "Site",
    "apply",
    "check",
    "check_sitemap",
    "export",
    "extract",
    "fix",
    "load",
    "with_block",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'seoexport' has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return value
