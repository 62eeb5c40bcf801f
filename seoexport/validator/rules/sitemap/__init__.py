"""Rules about sitemaps and sitemap indexes, each by itself."""
