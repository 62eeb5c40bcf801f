"""When the content of a page last changed, from whatever knows it: the page itself, git, or a record of contents.

Never the time of the build: search engines stop believing a site of which every page changed just now.
"""
