"""The stylesheet that shows a sitemap as a table, for browsers that still know XSLT.

Chrome gives up XSLT in November 2026, and the makers of Firefox and Safari mean to follow: then only the XML is seen
(https://developer.chrome.com/docs/web-platform/deprecating-xslt). Search engines never read it. So it has to be asked
for.
"""

from __future__ import annotations

XSL = b"""<?xml version="1.0" encoding="UTF-8"?>
<!-- Written by seoexport -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9" exclude-result-prefixes="s">
<xsl:output method="html" encoding="UTF-8" indent="yes"/>
<xsl:template match="/">
<html>
<head>
<title>Sitemap</title>
<meta name="robots" content="noindex"/>
<style>body { font: 1rem/1.5 sans-serif; margin: 2rem } td { padding-right: 2rem }</style>
</head>
<body>
<h1>Sitemap</h1>
<p><xsl:value-of select="count(s:urlset/s:url | s:sitemapindex/s:sitemap)"/> addresses, for search engines</p>
<table>
<xsl:for-each select="s:urlset/s:url | s:sitemapindex/s:sitemap">
<tr><td><a href="{s:loc}"><xsl:value-of select="s:loc"/></a></td><td><xsl:value-of select="s:lastmod"/></td></tr>
</xsl:for-each>
</table>
</body>
</html>
</xsl:template>
</xsl:stylesheet>
"""
