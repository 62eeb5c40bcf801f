"""Where the files lie that front matter names: generators take a bare path from the root of the site."""

from __future__ import annotations

import re

from seoexport import urls
from seoexport.extractor.evidence import Evidence

#: The content files whose own folder holds files of the page: https://gohugo.io/content-management/page-bundles/
_BUNDLES = ("_index", "index")
#: Astro and Docusaurus copy a file that lies beside a content file under a name that nobody knows beforehand.
_RENAMING = re.compile(r"/src/content/|\.mdx$")
_RELATIVE = ("./", "../", "?", "#")


def file_url(evidence: Evidence, value: object, *, relative: object = None) -> str | None:
    """Return the absolute URL of a file that front matter names, None where it is not known.

    1. an address, or a path from the root (`/img/a.png`), as it is
    2. `./a.png` and `../a.png`: from the page, unless the generator gives the file a name of its own
    3. `relative` as it stands beside the file, as PaperMod's `cover.relative`: from the page or, false, the root
    4. from the page, if its file is the index of a folder of its own (a bundle of Hugo) or one of Quarto
    5. else from the base URL of the site, as Hugo, Jekyll, Docusaurus and Eleventy print it
    """
    if not isinstance(value, str) or not (path := value.strip()):
        return None
    if path.startswith(_RELATIVE):
        return None if path.startswith(".") and _RENAMING.search(evidence.path) else evidence.url(path)
    if path.startswith("/") or relative is True or (relative is None and _is_beside(evidence.path)):
        return evidence.url(path)
    return urls.absolute(path, evidence.site.base_url)


def _is_beside(path: str) -> bool:
    """Return whether the files of a page lie beside its content file."""
    name = path.rpartition("/")[2].lower()
    return name.endswith(".qmd") or (name.partition(".")[0] in _BUNDLES and not name.endswith(".mdx"))
