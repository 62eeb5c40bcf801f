"""Values out of other programs' configuration: what is plain data is read, and nothing is executed."""
