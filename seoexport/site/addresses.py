"""Where a file will be published: the address that the generator gives it."""

from __future__ import annotations

import re
from pathlib import PurePath
from urllib.parse import quote

from seoexport import urls
from seoexport.config import content_paths
from seoexport.extractor.front_matter import FrontMatter

#: Folders in which generators keep content, each with the rule for what is below it; the surest names first.
_CONTENT_ROOTS: tuple[tuple[str, content_paths.Rule], ...] = (
    ("src/content/docs", content_paths.starlight),
    ("src/content", content_paths.astro),
    ("src/pages", content_paths.hugo),
    ("content", content_paths.hugo),
    ("_posts", content_paths.jekyll),
    ("_drafts", content_paths.jekyll),
    ("_pages", content_paths.eleventy),
    ("docs", content_paths.mkdocs),
    ("posts", content_paths.eleventy),
)
_BUILD_ROOTS = ("public", "_site", "dist", "output", "build", "site", "www", "html", "out")
#: What a path may hold beside letters and digits: https://url.spec.whatwg.org/#url-path-segment-string
_SAFE = "/~!$&'()*+,;=:@-._"


def page_address(path: PurePath, base_url: str) -> str:
    """Return the address of a built page, given its path below the folder of the site.

    >>> page_address(PurePath("pain/calf/index.html"), "https://example.org/")
    'https://example.org/pain/calf/'
    """
    parts = [_quoted(part) for part in path.parts]
    if parts[-1] in ("index.html", "index.htm"):
        parts[-1] = ""
    return base_url + "/".join(parts)


def below_build_folder(path: PurePath, here: PurePath | None = None) -> PurePath:
    """Return the path of a built page below the folder that looks like the site's; its name where none does.

    >>> below_build_folder(PurePath("work/public/pain/index.html")).as_posix()
    'pain/index.html'
    """
    return _below(path, _BUILD_ROOTS, here) or PurePath(*path.parts[-1:])


def content_address(path: PurePath, front_matter: FrontMatter, base_url: str, here: PurePath | None = None) -> str:
    """Return the address of a content file as its generator derives it.

    1. front matter `url`, `permalink` or `save_as`, a path below the base URL or an address
    2. the rule of the generator for the path below its content folder; Hugo's where no generator is known

    Below `here`, where the work is done, a folder of that name is looked for first: one above it may only be called so.
    The generator is known by the folder, by the suffix, by lines `Key: value` and fields (Pelican), and by keys that
    only Docusaurus has.
    """
    for key in ("url", "permalink", "save_as"):
        stated = front_matter.get(key)
        if isinstance(stated, str) and (address := stated_address(stated.strip(), base_url)):
            return address
    below, rule = _rule(path, front_matter, here)
    return base_url + _quoted(rule(below.with_suffix(""), front_matter))


def stated_address(value: str, base_url: str) -> str | None:
    """Return the address that front matter states; None for a template, which its generator fills in, and for none."""
    if not value or "{{" in value or "{%" in value or re.search(r"(?:^|/):\w", value) or value in content_paths.STYLES:
        return None
    if ":" not in value.partition("/")[0]:
        return urls.absolute(value.removesuffix("index.html").lstrip("/"), base_url) or base_url
    return urls.absolute(value)


def _rule(path: PurePath, front_matter: FrontMatter, here: PurePath | None) -> tuple[PurePath, content_paths.Rule]:
    """Return the path below the generator's folder and its rule."""
    own = front_matter.format in ("headers", "fields")
    if path.suffix.lower() == ".qmd":
        within = _from(path, ("posts", "blog")) or _below(path, ("docs", "content"), here)
        return within or PurePath(path.name), content_paths.quarto
    for root, rule in _CONTENT_ROOTS:
        if (below := _below(path, (root,), here)) is None:
            continue
        if root == "content" and own:
            return below, content_paths.pelican
        if root == "content" and any(key.lower().startswith("eleventy") for key in front_matter.values):
            return below, content_paths.eleventy
        if root == "docs" and not own and content_paths.is_docusaurus(path, front_matter):
            return below, content_paths.docusaurus_docs
        return below, rule
    if (below := _below(path, ("blog",), here)) and not own and content_paths.is_docusaurus(path, front_matter):
        return below, content_paths.docusaurus_blog
    return PurePath(path.name), content_paths.pelican if own else content_paths.eleventy


def _quoted(path: str) -> str:
    return quote(path, safe=_SAFE, errors="surrogateescape")


def _from(path: PurePath, names: tuple[str, ...]) -> PurePath | None:
    """Return the path from the first folder of one of the names on."""
    return next((PurePath(*path.parts[depth:]) for depth, name in enumerate(path.parts[:-1]) if name in names), None)


def _below(path: PurePath, roots: tuple[str, ...], here: PurePath | None) -> PurePath | None:
    """Return the path below the first of the given folders that it lies in, of that name the outermost below `here`."""
    folders = path.parts[:-1]
    first = len(here.parts) if here and path.is_relative_to(here) else 0
    for root in roots:
        parts = tuple(root.split("/"))
        depths = range(len(parts), len(folders) + 1)
        for depth in sorted(depths, key=lambda depth: depth - len(parts) < first):
            if folders[depth - len(parts) : depth] == parts:
                return PurePath(*path.parts[depth:])
    return None
