"""Values out of other programs' configuration: what is plain data is read, and nothing is executed."""

#: Stands for a value that would have to be computed.
COMPUTED = object()
