"""Makes a process ready to do pages: imported by one of which workers are made, so that no page has to wait for it."""

from __future__ import annotations

from contextlib import suppress

from seoexport.errors import SeoexportError
from seoexport.model import Site
from seoexport.site.one_page import apply_to_page

#: A page of what most pages have: what is looked up for the first page alone is looked up for this one.
_PAGE = b"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Calf cramp at night</title>
<meta name="description" content="Why calves cramp at night."></head><body><main><article>
<h1>Calf cramp at night</h1><p>By Ada Example, <time datetime="2025-01-01">1 January 2025</time></p>
<p>A cramp passes within minutes. <img src="calf.jpg" alt="A calf" width="1200" height="675"></p>
<h2>Symptoms of calf cramp</h2><p>Sudden pain.</p><h2>Treatment</h2><ul><li>Stretching</li></ul>
<h2>Frequently asked questions</h2><h3>Is a cramp dangerous?</h3><p>No, it passes by itself.</p>
</article></main></body></html>
"""
_SITE = Site(base_url="https://example.org/", name="Example")

with suppress(SeoexportError):
    apply_to_page(_PAGE, path="cramp/index.html", url="https://example.org/cramp/", site=_SITE, known=lambda _: False)
