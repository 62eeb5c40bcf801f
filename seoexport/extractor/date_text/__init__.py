"""Where a page writes dates, and how they are told: meta elements, addresses, lines and their labels."""
