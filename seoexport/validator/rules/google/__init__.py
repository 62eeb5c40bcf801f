"""Rules about what Google wants of a page for each of its search features."""
