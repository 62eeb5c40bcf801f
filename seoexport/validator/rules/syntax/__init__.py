"""Rules about how structured data is written into a page: whether it can be read at all."""
