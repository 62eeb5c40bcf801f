"""What a page, ours or anybody's, says to machines, held against JSON Schemas and rules."""
