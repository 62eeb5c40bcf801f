"""Pictures and films: those that are shown, those that front matter states, and the hosts of players."""
