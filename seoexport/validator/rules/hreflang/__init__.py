"""Rules about links to the page in other languages, as far as the page alone tells."""
