"""Rules about the graph that a page's JSON-LD makes: its contexts, identifiers and references."""
