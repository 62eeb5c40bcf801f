"""The sitemaps of a site, while its pages are done: a million entries wait on disk, and are then cut into files."""
