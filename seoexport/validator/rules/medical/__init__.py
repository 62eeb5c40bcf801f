"""Rules about health pages: their review, and what they say of conditions."""
