"""Rules across the pages of a site and its sitemaps.

Their examples are folders: a line such as `--- a/index.html ---` begins each file, by its path below the folder of a
site that is published at https://example.org/.
"""
