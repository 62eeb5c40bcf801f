"""From the article and its site to what is written: the schema.org graph, head tags, sitemaps."""
