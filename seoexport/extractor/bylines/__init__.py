"""Who stands behind a page, as it is written: names, credits, marks, and what makes a person of them."""
