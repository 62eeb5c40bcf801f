"""Rules about Open Graph tags."""
