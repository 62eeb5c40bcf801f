"""The markup languages of content files: each turns a body into HTML."""
