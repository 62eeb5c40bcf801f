"""Rules that hold what the structured data says against what the page shows."""
