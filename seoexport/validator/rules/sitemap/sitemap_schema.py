"""A sitemap has the elements that the protocol names, in its order.

`loc` comes first, then `lastmod`, `changefreq` and `priority`, each once, then what belongs to pictures, films, news
and languages. Where another rule speaks about the same line, this one is silent.

Wrong:

    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><lastmod>2026-03-02</lastmod><loc>https://example.org/cramp/</loc></url>
    </urlset>

Right:

    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/cramp/</loc><lastmod>2026-03-02</lastmod></url>
    </urlset>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.sitemaps.view import Broken, SitemapView

_NAMESPACE_IN_BRACES = re.compile(r"\{[^}]*\}\*?")
_UNEXPECTED = re.compile(r"Element '([^']*)': This element is not expected\.(?: Expected is (.*)\.)?")
_LOC_EXPECTED = re.compile(r"Expected is \( \{[^}]*\}loc \)")
_ABOUT_LOC = re.compile(r"Element '[^']*\}loc': (?:\[facet|'[^']*' is not a valid)")
_MISSING = re.compile(r"Element '([^']*)': Missing child element\(s\)\.(?: Expected is (.*)\.)?")


def check(view: SitemapView) -> Iterator[Problem]:
    """Yield what does not fit the XML Schema, in plain words."""
    for misfit in view.misfits:
        if not _is_told(view, misfit):
            yield Problem(message=_plain(misfit.message), line=misfit.line)


def _is_told(view: SitemapView, misfit: Broken) -> bool:
    """Return whether another rule tells the same: about addresses, or about the sign that breaks the file."""
    line = misfit.line or 0
    if _ABOUT_LOC.match(misfit.message) or (view.broken and line >= (view.broken.line or 1)):
        return True
    if not _LOC_EXPECTED.search(misfit.message):
        return False
    owner = next((each for each in reversed(view.entries) if (each.line or 0) <= line), None)
    return owner is not None and owner.loc is None


def _plain(message: str) -> str:
    """Return what a validator of XML Schema says as people say it.

    >>> _plain("Element '{http://a}b': This element is not expected. Expected is ( {http://a}loc ).")
    "'b' must not stand here; expected is loc"
    """
    for pattern, said in ((_UNEXPECTED, "{0!r} must not stand here"), (_MISSING, "{0!r} lacks an element")):
        if found := pattern.fullmatch(message):
            expected = _names(found[2] or "")
            return said.format(_names(found[1])) + (f"; expected is {expected}" if expected else "")
    plain = _NAMESPACE_IN_BRACES.sub("", message).removeprefix("Element ").rstrip(".")
    return plain[:1].lower() + plain[1:]


def _names(listed: str) -> str:
    plain = _NAMESPACE_IN_BRACES.sub("", listed).replace("one of", "")
    return " or ".join(name for name in re.split(r"[\s(),#]+", plain) if name and name != "other")


RULE = Rule(
    id="sitemap-schema",
    severity="error",
    reference="https://www.sitemaps.org/protocol.html",
    check=check,
    doc=__doc__,
)
