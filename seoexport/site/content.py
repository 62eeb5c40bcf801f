"""The front matter of the content file behind a built page, as a part of the page: the two are one article."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path, PurePath
from typing import NamedTuple

from seoexport.diagnostics import Diagnostic
from seoexport.document import Document
from seoexport.errors import SeoexportError
from seoexport.extractor import Source
from seoexport.extractor.content_matter import front_matter_of
from seoexport.extractor.disagreement import is_same_title
from seoexport.extractor.front_matter import NO_FRONT_MATTER, FrontMatter
from seoexport.site import files
from seoexport.site.content_index import ContentFile
from seoexport.site.pictures import beside, rooted
from seoexport.text import letters

#: A shorter title would stand in many a page.
_SHORTEST = 3
#: Where keys stand on lines that are found without reading the whole text.
_LINES_ARE_CHEAP = (".md", ".markdown", ".html", ".htm", ".mdx", ".qmd")


class Content(NamedTuple):
    """What is known of the content file behind a page; `reason` says why nothing of it is taken."""

    name: str = ""
    front_matter: FrontMatter | None = None
    exact: bool = False
    reason: str | None = None


def content_of(found: tuple[ContentFile, ...], page: Path, root: Path) -> Content | None:
    """Return the content file behind a page of the built site in `root`, of those that its generator would make it of.

    A picture that front matter names, and that lies beside the page, is named so in what is returned.
    """
    if not found:
        return None
    if len(found) > 1:
        names = " and ".join(each.name for each in found[:2])
        return Content(reason=f"{names} are both this page's by their paths; neither was read")
    file = found[0]
    try:
        matter = _matter(file)
    except SeoexportError as error:
        text = str(error)
        return Content(reason=f"{file.name} was not read: {text.removeprefix(f'{file.path}: ')}")
    values = beside(rooted(matter.values, file.base, root) if file.base else matter.values, page.parent, root)
    return Content(file.name, replace(matter, values=values), file.exact)


def _matter(file: ContentFile) -> FrontMatter:
    """Return the front matter of a file; what its generator says of it counts as that, on the lines of the file."""
    path = Path(file.path)
    if not file.values:
        own = front_matter_of(files.read(path), path.suffix.lower())
        return file.join(own, json.loads(file.defaults), PurePath(file.name)) if file.defaults else own
    told = replace(NO_FRONT_MATTER, values=json.loads(file.values))
    if path.suffix.lower() not in _LINES_ARE_CHEAP:
        return told
    try:
        return replace(front_matter_of(files.read(path), path.suffix.lower()), values=told.values)
    except SeoexportError:  # its generator could read it
        return told


def joined(page: Source, content: Content) -> tuple[Source, str | None]:
    """Return a page with the front matter of its content file; without it, and why, where that is another page's.

    A file whose title the page says nowhere is taken only where the file states the path of the page itself.
    """
    if content.front_matter is None:
        return page, content.reason
    title = content.front_matter.get("title")
    if not content.exact and isinstance(title, str) and not _says(page.document, title):
        return page, f"{content.name} was not read: the page says nothing of its title {title!r}"
    return replace(page, front_matter=content.front_matter, path=content.name), None


def placed(found: tuple[Diagnostic, ...], content: Content) -> tuple[Diagnostic, ...]:
    """Return diagnostics with those at a key of front matter in the file where it stands."""
    lines = content.front_matter.lines if content.front_matter else {}
    return tuple(replace(each, source=content.name) if each.at and each.at.lower() in lines else each for each in found)


def _says(document: Document, title: str) -> bool:
    wanted = letters(title)
    said = [element.text for name in ("title", "h1") for element in document.elements(name)]
    said += [each.attr("content") or "" for each in document.select('meta[property="og:title"]')]
    if len(wanted) < _SHORTEST:
        return any(letters(each) == wanted for each in said)
    return any(letters(each) and is_same_title(title, each) for each in said)
