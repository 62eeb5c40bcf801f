"""Rules about the pictures that a page names, and about their files where they are at hand."""
