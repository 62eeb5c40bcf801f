"""seoexport inside the tools that build sites: one module each, which translates and decides nothing."""
