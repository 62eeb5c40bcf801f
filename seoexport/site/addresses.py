"""Where a file will be published: the address that the generator gives it."""

from __future__ import annotations

import re
from pathlib import PurePath
from urllib.parse import quote

from seoexport import urls
from seoexport.extractor.front_matter import FrontMatter

#: Folders below which generators keep content, and those into which they build; the surest names first.
_CONTENT_ROOTS = ("src/content", "src/pages", "content", "_posts", "_pages", "docs", "posts")
_BUILD_ROOTS = ("public", "_site", "dist", "output", "build", "site", "www", "html", "out")
_JEKYLL_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})-(.+)")


def page_address(path: PurePath, base_url: str) -> str:
    """Return the address of a built page, given its path below the folder of the site.

    >>> page_address(PurePath("pain/calf/index.html"), "https://example.org/")
    'https://example.org/pain/calf/'
    """
    parts = [quote(part, safe="~!$&'()*+,;=:@-._", errors="surrogateescape") for part in path.parts]
    if parts[-1] in ("index.html", "index.htm"):
        parts[-1] = ""
    return base_url + "/".join(parts)


def below_build_folder(path: PurePath) -> PurePath:
    """Return the path of a built page below the folder that looks like the site's; its name where none does.

    >>> below_build_folder(PurePath("work/public/pain/index.html")).as_posix()
    'pain/index.html'
    """
    return _below(path, _BUILD_ROOTS) or PurePath(*path.parts[-1:])


def content_address(path: PurePath, front_matter: FrontMatter, base_url: str) -> str:
    """Return the address of a content file as Hugo derives it.

    1. front matter `url` or `permalink`, a path below the base URL or an address
    2. the path below the content folder, in lower case, `slug` in place of the file's name, with a slash at the end
    """
    for key in ("url", "permalink"):
        stated = front_matter.get(key)
        if isinstance(stated, str) and stated.strip() and ":" not in stated.partition("/")[0]:
            return urls.absolute(stated.strip().lstrip("/"), base_url) or base_url
        if isinstance(stated, str) and (absolute := urls.absolute(stated.strip())):
            return absolute
    below = _below(path, _CONTENT_ROOTS) or PurePath(*path.parts[-1:])
    *folders, name = below.with_suffix("").parts
    if name.lower() in ("index", "_index", "readme"):
        name = folders.pop() if folders else ""
    dated = _JEKYLL_DATE.fullmatch(name)
    slug = front_matter.get("slug")
    name = slug if isinstance(slug, str) and slug.strip("/ ") else dated[4] if dated else name
    segments = [_segment(each) for each in (*folders, name) if each]
    return base_url + "".join(f"{each}/" for each in segments)


def _segment(name: str) -> str:
    return quote("-".join(name.strip("/ ").lower().split()), safe="~!$&'()*+,;=:@-._", errors="surrogateescape")


def _below(path: PurePath, roots: tuple[str, ...]) -> PurePath | None:
    """Return the path below the first of the given folders that it lies in, the outermost one of that name."""
    folders = path.parts[:-1]
    for root in roots:
        parts = tuple(root.split("/"))
        for depth in range(len(parts), len(folders) + 1):
            if folders[depth - len(parts) : depth] == parts:
                return PurePath(*path.parts[depth:])
    return None
