"""The path of the page that each generator makes of a content file, with its settings as they are at first."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from pathlib import PurePath

from seoexport import dates
from seoexport.dates import day_of
from seoexport.extractor.file_names import dated
from seoexport.extractor.front_matter import FrontMatter
from seoexport.extractor.stated_words import words
from seoexport.model import Date

#: Given the file's path below the generator's folder, without suffix, and its front matter.
Rule = Callable[[PurePath, FrontMatter], str]

_DATE = re.compile(r"\d{4}-\d{1,2}-\d{1,2}-(.+)")
_INDEXES = ("index", "_index", "readme")
_NUMBER = re.compile(r"\d+\s*[-_.]+\s*(?=[^\d\s-])")
_PLACEHOLDER = re.compile(
    r":(categories|year|short_year|month|i_month|day|i_day|y_day|week|short_day|title|slug|output_ext)\b"
)
#: https://jekyllrb.com/docs/permalinks/#built-in-formats
STYLES = {
    "date": "/:categories/:year/:month/:day/:title.html",
    "pretty": "/:categories/:year/:month/:day/:title/",
    "none": "/:categories/:title.html",
    "ordinal": "/:categories/:year/:y_day/:title.html",
    "weekdate": "/:categories/:year/W:week/:short_day/:title.html",
}
_MARKS_OF_DOCUSAURUS = (
    "sidebar_position", "sidebar_label", "sidebar_class_name", "hide_title", "hide_table_of_contents", "title_meta",
    "pagination_label", "pagination_next", "pagination_prev", "custom_edit_url", "displayed_sidebar", "last_update",
    "unlisted", "draft_docs", "hide_reading_time",
)  # fmt: skip


def is_docusaurus(path: PurePath, front_matter: FrontMatter) -> bool:
    """Return whether a file below `docs` or `blog` is one of Docusaurus, by its suffix or its keys."""
    return path.suffix.lower() == ".mdx" or any(front_matter.get(key) is not None for key in _MARKS_OF_DOCUSAURUS)


def hugo(path: PurePath, front_matter: FrontMatter) -> str:
    """Return the path in lower case with blanks as dashes, `slug` in place of the file's name."""
    return _directory((*_folders(path), slug(front_matter) or _name(path)), _dashed)


def eleventy(path: PurePath, front_matter: FrontMatter) -> str:
    """Return the path as Hugo's, without a date in the file's name."""
    name = _name(path)
    undated = _DATE.fullmatch(name)
    return _directory((*_folders(path), slug(front_matter) or (undated[1] if undated else name)), _dashed)


def mkdocs(path: PurePath, _: FrontMatter) -> str:
    """Return the path as it is: https://www.mkdocs.org/user-guide/configuration/#use_directory_urls."""
    return _directory((*_folders(path), _name(path)), str)


def starlight(path: PurePath, front_matter: FrontMatter) -> str:
    """Return `slug`, which is a whole path, else the path: https://starlight.astro.build/reference/frontmatter/#slug."""
    stated = slug(front_matter)
    return _directory(stated.split("/"), _dashed) if stated else hugo(path, front_matter)


def astro(path: PurePath, front_matter: FrontMatter) -> str:
    """Return the path with `slug` in place of all that is below the collection's folder."""
    stated = slug(front_matter)
    return _directory((*path.parts[:1], *stated.split("/")), _dashed) if stated else hugo(path, front_matter)


def quarto(path: PurePath, _: FrontMatter) -> str:
    """Return the path as it is, an index by its folder."""
    return "/".join((*path.parts[:-1], "" if _is_index(path) else f"{path.name}.html"))


def pelican(path: PurePath, front_matter: FrontMatter) -> str:
    """Return `{slug}.html`, for a page `pages/{slug}.html`; the slug is made of the title where none is stated.

    https://docs.getpelican.com/en/latest/settings.html#url-settings
    """
    name = slug(front_matter) or slugified(str(front_matter.get("title") or "")) or path.name
    folder = (
        "pages/" if path.parts[:-1][:1] == ("pages",) else "drafts/" if front_matter.get("status") == "draft" else ""
    )
    return f"{folder}{name}.html"


def docusaurus_docs(path: PurePath, front_matter: FrontMatter) -> str:
    """Return the path without numbers in front of its parts: https://docusaurus.io/docs/create-doc#doc-urls."""
    stated = slug(front_matter, bare=False)
    if stated.startswith("/"):
        return f"docs{stated}"
    folders = [_NUMBER.sub("", part, count=1) for part in path.parts[:-1]]
    identifier = front_matter.get("id")
    name = _NUMBER.sub("", path.name, count=1)
    is_index = name.lower() in ("index", "readme", *(part.lower() for part in folders[-1:]))
    last = stated or (identifier if isinstance(identifier, str) else "" if is_index else name)
    return "/".join(("docs", *folders, *([last] if last else [])))


def docusaurus_blog(path: PurePath, front_matter: FrontMatter) -> str:
    """Return `/blog/2024/05/01/name`, or `/blog/slug`: https://docusaurus.io/docs/blog#adding-posts."""
    stated = slug(front_matter)
    name = _name(path)
    undated = _DATE.fullmatch(name)
    date = dated(f"{path.as_posix()}.md")
    if stated or not (date and undated):
        return f"blog/{stated or '/'.join((*_folders(path), name))}"
    return f"blog/{day_of(date):%Y/%m/%d}/{undated[1]}"


def jekyll(path: PurePath, front_matter: FrontMatter) -> str:
    """Return the path of a post by its permalink or by the default one: https://jekyllrb.com/docs/permalinks/."""
    return jekyll_post(path, front_matter, "", ())


def jekyll_post(path: PurePath, front_matter: FrontMatter, permalink: str, folders: Iterable[str]) -> str:
    """Return the path of a post by its own permalink, or else by that of the site; `folders` are categories too."""
    stated = front_matter.get("permalink")
    is_template = isinstance(stated, str) and (stated in STYLES or _PLACEHOLDER.search(stated))
    return jekyll_filled(str(stated) if is_template else permalink, path, front_matter, folders)


def jekyll_filled(permalink: str, path: PurePath, front_matter: FrontMatter, folders: Iterable[str]) -> str:
    """Return the path of a document by a permalink, or by the style that it names; by that of all posts for none."""
    undated = _DATE.fullmatch(path.name)
    date = dates.parse(front_matter.get("date")) or dated(f"{path.name}.md")
    name = slug(front_matter) or (undated[1] if undated else path.name)
    categories = "/".join(dict.fromkeys((*map(_dashed, folders), *_categories(front_matter))))
    values = {"title": name, "slug": _dashed(name), "categories": categories, "output_ext": ".html"}
    values |= _day(date) if date else {}
    template = STYLES.get(permalink, permalink) or STYLES["date" if date else "none"]
    return re.sub("/{2,}", "/", _PLACEHOLDER.sub(lambda found: values.get(found[1], ""), template)).lstrip("/")


def slug(front_matter: FrontMatter, *, bare: bool = True) -> str:
    """Return the stated slug, without slashes around it unless they mean something; empty where there is none."""
    stated = front_matter.get("slug")
    return (stated.strip("/ ") if bare else stated.strip()) if isinstance(stated, str) else ""


def _categories(front_matter: FrontMatter) -> Iterator[str]:
    for stated in (front_matter.get("categories"), front_matter.get("category")):
        yield from map(_dashed, stated.split() if isinstance(stated, str) else words(stated))


def _day(date: Date) -> dict[str, str]:
    day = day_of(date)
    return {
        "year": f"{day:%Y}",
        "short_year": f"{day:%y}",
        "month": f"{day:%m}",
        "i_month": str(day.month),
        "day": f"{day:%d}",
        "i_day": str(day.day),
        "y_day": f"{day:%j}",
        "week": f"{day:%V}",
        "short_day": f"{day:%a}",
    }


def _is_index(path: PurePath) -> bool:
    return path.name.lower() in _INDEXES


def _folders(path: PurePath) -> tuple[str, ...]:
    return path.parts[:-2] if _is_index(path) else path.parts[:-1]


def _name(path: PurePath) -> str:
    """Return the name of a page: of its file, of its folder where the file is an index, empty at the root."""
    return path.parent.name if _is_index(path) else path.name


def _directory(parts: tuple[str, ...] | list[str], written: Callable[[str], str]) -> str:
    return "".join(f"{written(part)}/" for part in parts if part)


def _dashed(name: str) -> str:
    return "-".join(name.strip("/ ").lower().split())


def slugified(title: str) -> str:
    """Return a title in the letters of an address, as Pelican makes it; empty where it would need to know more."""
    letters = unicodedata.normalize("NFKD", title)
    # Pelican knows how to write "ß" and other scripts in ASCII.
    if any(each.isalnum() and not each.isascii() for each in letters):
        return ""
    plain = re.sub(r"[^\w\s-]", "", letters.encode("ascii", "ignore").decode())
    return re.sub(r"[-\s]+", "-", plain).strip("-_").lower()
