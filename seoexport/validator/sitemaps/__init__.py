"""Sitemaps and sitemap indexes as rules see them: https://www.sitemaps.org/protocol.html."""
