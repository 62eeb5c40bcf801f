"""Rules about the tags of cards on X."""
