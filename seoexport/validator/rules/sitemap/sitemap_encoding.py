"""A sitemap is written in UTF-8, and nothing stands before its XML declaration.

The protocol asks for UTF-8. A blank line or another text before `<?xml` makes the file no XML at all, and a byte order
mark disturbs readers that do not expect one.

Wrong:

    <?xml version="1.0" encoding="ISO-8859-1"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/cramp/</loc><lastmod>2026-03-02</lastmod></url>
    </urlset>

Right:

    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/cramp/</loc><lastmod>2026-03-02</lastmod></url>
    </urlset>
"""

from __future__ import annotations

import codecs
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.sitemaps.view import SitemapView

_MARKS = {codecs.BOM_UTF16_LE: "UTF-16", codecs.BOM_UTF16_BE: "UTF-16"}
_UTF_8 = frozenset(("ascii", "us-ascii", "utf-8", "utf8"))


def check(view: SitemapView) -> Iterator[Problem]:
    """Yield another encoding, a byte order mark, and what stands before the declaration."""
    mark = _MARKS.get(view.start[:2])
    if mark or (view.encoding and view.encoding.lower() not in _UTF_8):
        yield Problem(message=f"the file is written in {mark or view.encoding}; it must be UTF-8", line=1)
    elif view.start.startswith(codecs.BOM_UTF8):
        yield Problem(message="the file begins with a byte order mark; write it without one", line=1)
    if before := before_declaration(view):
        shown = before.decode("utf-8", "replace")[:20]
        yield Problem(message=f"{shown!r} stands before the XML declaration, which must come first", line=1)


def before_declaration(view: SitemapView) -> bytes:
    """Return what stands before the XML declaration, mark-up excepted."""
    before, declaration, _ = view.start.removeprefix(codecs.BOM_UTF8).partition(b"<?xml ")
    return before if declaration and b"<" not in before else b""


RULE = Rule(
    id="sitemap-encoding",
    severity="error",
    reference="https://www.sitemaps.org/protocol.html#escaping",
    check=check,
    doc=__doc__,
)
