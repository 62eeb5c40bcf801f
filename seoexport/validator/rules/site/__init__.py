"""Rules across the pages of a site and its sitemaps."""
