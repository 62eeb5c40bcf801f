"""Rules that hold types, properties and values against the vocabulary of schema.org."""
