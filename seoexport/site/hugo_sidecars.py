"""What Hugo says of its pages in the files that `integrations/hugo-seoexport` has it write, made into their heads."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from seoexport.errors import SeoexportError, UnusablePath, UnusableSource
from seoexport.exporter import export
from seoexport.jsonable import jsonable
from seoexport.model import Site
from seoexport.site import files
from seoexport.site.pictures import beside
from seoexport.site.served import article_of
from seoexport.urls import absolute

#: What the module has Hugo call them.
NAME = "seoexport.json"
_MIDNIGHT = re.compile(r"(\d{4}-\d\d-\d\d)T00:00:00(?:Z|[+-]\d\d:\d\d)")
_NONE = "0001-01-01"
#: What is taken of Hugo's own values where the parameters do not have it.
_OWN = ("title", "description", "date", "publishDate", "expiryDate", "language")


class Made(NamedTuple):
    """What is made of the pages of a site, by their paths from the root of their host, and which could not be read."""

    pages: dict[str, Any]
    refused: tuple[str, ...]


def made_of(folder: Path, site: Site) -> Made:
    """Return the tags and the graph of each page of which Hugo wrote a sidecar below a folder.

    Raises UnusablePath where there is no such folder, or no sidecar in it.
    """
    if not folder.is_dir():
        raise UnusablePath(str(folder), "there is no such folder")
    pages: dict[str, Any] = {}
    refused: list[str] = []
    found = False
    for path in sorted(folder.rglob(NAME)):
        found = True
        try:
            pages |= _page(json.loads(files.read(path)), site, path.parent, folder)
        except (SeoexportError, ValueError, RecursionError) as error:
            refused.append(f"{path}: {error}")
    if not found:
        raise UnusablePath(str(folder), f"there is no {NAME} in it; build with the output format SEOJSON")
    return Made(pages, tuple(refused))


def _page(said: Any, site: Site, here: Path, root: Path) -> dict[str, Any]:
    """Return the tags and the graph of a page by its path, nothing where it may have none."""
    if not isinstance(said, dict) or not isinstance(said.get("path"), str):
        raise UnusableSource("this is no sidecar of the module seoexport for Hugo")
    values = beside(_values(said), here, root)
    article = article_of(_document(said), url=_address(said, site), site=site, front_matter=values)
    made = export(article, site)
    tags = [{**jsonable(tag), "attributes": dict(tag.attributes)} for tag in made.tags]
    graph = {"@context": "https://schema.org", "@graph": list(made.graph)} if made.graph else None
    return {said["path"]: {"tags": tags, **({"graph": graph} if graph else {})}}


def _address(said: Mapping[str, Any], site: Site) -> str:
    """Return the address of a page below that of the site, wherever Hugo was told that it is."""
    link, base = str(said.get("permalink") or said["path"]), str(said.get("base") or "")
    below = link.removeprefix(base) if base else link
    return absolute(below.lstrip("/") if below != link else link, site.base_url) or site.base_url


def _document(said: Mapping[str, Any]) -> str:
    """Return a page that says what Hugo says of it, and nothing else."""
    title = html.escape(str(said.get("title") or ""))
    language = html.escape(str(said.get("language") or ""))
    kind = '<meta property="og:type" content="website">' if _is_list(said) else ""
    above = said.get("ancestors")
    steps = [each for each in above if isinstance(each, dict)] if isinstance(above, list) else []
    trail = " » ".join(
        f'<a href="{html.escape(str(each.get("permalink")))}">{html.escape(str(each.get("title")))}</a>'
        for each in steps
    )
    trail = f'<nav class="breadcrumbs">{trail} » {title}</nav>' if trail else ""
    return (
        f'<!doctype html><html lang="{language}"><head><title>{title}</title>{kind}</head>'
        f"<body>{trail}<main><h1>{title}</h1>{said.get('content') or ''}</main></body></html>"
    )


def _is_list(said: Mapping[str, Any]) -> bool:
    return bool(said.get("kind", "page") != "page")


def _values(said: Mapping[str, Any]) -> dict[str, Any]:
    """Return what counts as the front matter of a page: its parameters, and what Hugo knows beside them."""
    params = said.get("params")
    stated = {key.lower(): _day(value) for key, value in params.items()} if isinstance(params, dict) else {}
    own = {key.lower(): _day(said.get(key)) for key in _OWN}
    if _is_list(said):  # Hugo gives them the days of the pages in them
        own = {key: each for key, each in own.items() if key not in ("date", "publishdate", "expirydate")}
    elif said.get("lastmod") not in (said.get("date"), said.get("publishDate")):  # Hugo's own default
        own["lastmod"] = _day(said.get("lastmod"))
    return {**{key: value for key, value in own.items() if value}, **stated}


def _day(value: Any) -> Any:
    """Return a value with each moment at midnight as a day: Hugo makes one of every date."""
    if isinstance(value, dict):
        return {key: _day(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_day(each) for each in value]
    if not isinstance(value, str) or not (found := _MIDNIGHT.fullmatch(value)):
        return value
    return None if found[1] == _NONE else found[1]
