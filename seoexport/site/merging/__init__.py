"""What is done with tags and nodes that page and block both have: which policy holds, and what follows of it."""
