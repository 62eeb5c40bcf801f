"""Rules about content files, overrides, and what seoexport itself would write."""
