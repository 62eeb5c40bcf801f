"""A whole built site on disk: finding its pages, writing our block into each, its sitemap and robots.txt."""
