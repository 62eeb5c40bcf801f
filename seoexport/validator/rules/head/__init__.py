"""Rules about the head of a page: title, description, canonical link, robots, language."""
