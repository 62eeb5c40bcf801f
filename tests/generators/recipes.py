"""How generators that are no Python programs are started."""

#: How each is started, and the folder that it builds into.
BUILDS = {
    "astro": (("node_modules/.bin/astro", "build"), "dist"),
    "docusaurus": (("node_modules/.bin/docusaurus", "build"), "build"),
    "eleventy": (("node_modules/.bin/eleventy",), "_site"),
    "jekyll": (("jekyll", "build"), "_site"),
}


def site_of(name, folder):
    """The folder that a generator builds into."""
    return folder / BUILDS[name][1]
