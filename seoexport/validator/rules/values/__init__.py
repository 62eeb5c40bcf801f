"""Rules about single values: dates, addresses, numbers, codes, texts."""
