"""What is particular to health pages, read from plain headings and text."""
