"""What several reports ask of findings: which are one matter, where they stand, whose rule they are of."""
