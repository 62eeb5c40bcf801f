"""What rules across pages get to see: of each page what they compare, of sitemaps their entries, and robots.txt."""
