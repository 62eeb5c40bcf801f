"""Which files about the whole site a configuration may ask for: where they may lie, and of which kinds they are."""

from __future__ import annotations

from seoexport.emitters.site_files import site_file
from seoexport.errors import SeoexportError

#: What `apply` writes itself, or takes for pages of the site.
_TAKEN = (".html", ".htm")


def unusable(name: str, kind: str) -> str | None:
    """Return why a site can have no file of that name and kind.

    >>> unusable("../feed.xml", "rss")
    'it leads out of the folder of the site; state a path below it, such as feed.xml'
    >>> unusable("feed.xml", "rs")
    "no such kind of file: 'rs'; did you mean 'rss'?"
    """
    if not name.isprintable() or "\\" in name or any(part in ("", ".", "..") for part in name.split("/")):
        return "it leads out of the folder of the site; state a path below it, such as feed.xml"
    if name.endswith(_TAKEN) or (name.startswith("sitemap") and name.endswith(".xml")):
        return "that is the name of a page or of the sitemap; take another one"
    try:
        known = site_file(kind)
    except SeoexportError as error:
        return str(error)
    # What keeps what stands there is at home in one place: crawlers look for robots.txt nowhere else.
    if name != known.file_name and (known.is_ours is None or name == "robots.txt"):
        return f"a file of kind {kind} is called {known.file_name}"
    return None
