"""Exports of WordPress (WXR 1.0 to 1.2), read one item at a time: they have gigabytes."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from typing import IO, TYPE_CHECKING

from seoexport.errors import UnusableSource
from seoexport.extractor.wordpress.php_values import php_value
from seoexport.extractor.wordpress.post import Library, Picture, Post, picture, plain
from seoexport.extractor.wordpress.well_formed import WellFormed

if TYPE_CHECKING:
    from lxml.etree import _Element

#: What is said of other files.
NO_EXPORT = "this is no export of WordPress; Tools > Export writes one"

_NO_DATE = "0000-00-00 00:00:00"


class Broken(UnusableSource):
    """An export that ends, or cannot be read any further, behind what was read of it."""


def posts(stream: IO[bytes]) -> Iterator[Post]:
    """Yield the posts of an export in its order.

    Raises UnusableSource where it is no export, where it has a DTD, and after the last whole post where it is broken.
    """
    for element in _elements(stream):
        if _local(element) == "item":
            post = _post(element)
            if post.is_article:
                yield post


def read_library(stream: IO[bytes]) -> Library:
    """Return what the posts of an export refer to, which stands behind them as often as in front.

    Where the export is broken, that is what stands before the break. Raises UnusableSource for what is no export.
    """
    texts, authors, pictures = dict[str, str](), dict[str, str](), dict[str, Picture]()
    with contextlib.suppress(Broken):
        for element in _elements(stream):
            name, fields = _local(element), _fields(element)
            if name in ("title", "description"):
                texts.setdefault(name, plain(element.text))
            elif name == "author":
                authors[fields.get("author_login", "")] = plain(fields.get("author_display_name"))
            elif fields.get("post_type") == "attachment" and fields.get("attachment_url"):
                pictures[fields.get("post_id", "")] = _picture(fields["attachment_url"], dict(_pairs(element)))
    return Library(
        site_name=texts.get("title", ""),
        site_description=texts.get("description", ""),
        authors=authors,
        pictures=pictures,
    )


def _elements(stream: IO[bytes]) -> Iterator[_Element]:
    """Yield what stands in `rss/channel`, each when it ends, and forget it."""
    from lxml import etree

    depth = 0
    try:
        for event, element in etree.iterparse(
            WellFormed(stream), events=("start", "end"), resolve_entities=False, no_network=True, load_dtd=False
        ):
            depth += 1 if event == "start" else -1
            if event == "start" and depth == 1:
                _of_wordpress(element)
            if event == "end" and depth == 2:  # the channel is 2 deep: what has ended stood in it
                yield element
                element.clear()
                while element.getprevious() is not None:
                    del element.getparent()[0]
    except etree.XMLSyntaxError as error:
        reason = f"line {error.lineno}: {error.msg}; what stands in front of it was read"
        if not depth:
            raise UnusableSource(f"{error.msg or 'it is empty'}; {NO_EXPORT}") from error
        raise Broken(reason) from error


def _of_wordpress(root: _Element) -> None:
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnusableSource("the export has a DTD, which WordPress never writes; it was not read")
    if root.tag != "rss" or not any("wordpress.org/export/" in uri for uri in root.nsmap.values()):
        raise UnusableSource(NO_EXPORT)


def _post(item: _Element) -> Post:
    fields = _fields(item)
    pairs = tuple(_pairs(item))
    terms = [(each.get("domain"), (each.text or "").strip()) for each in item if _local(each) == "category"]
    return Post(
        id=fields.get("post_id", ""),
        type=fields.get("post_type", "post"),
        status=fields.get("status", "publish"),
        title=fields.get("title", ""),
        link=fields.get("link", ""),
        slug=fields.get("post_name", ""),
        author=fields.get("creator", ""),
        date=_utc(fields.get("post_date_gmt", "")),
        modified=_utc(fields.get("post_modified_gmt", "")),
        content=_of_namespace(item, "content/"),
        excerpt=_of_namespace(item, "/excerpt/"),
        password=bool(fields.get("post_password")),
        categories=tuple(dict.fromkeys(name for domain, name in terms if domain == "category" and name)),
        tags=tuple(dict.fromkeys(name for domain, name in terms if domain in ("post_tag", "tag") and name)),
        old_slugs=tuple(dict.fromkeys(value for key, value in pairs if key == "_wp_old_slug" and value)),
        meta=dict(pairs),
    )


def _fields(element: _Element) -> dict[str, str]:
    return {_local(each): (each.text or "").strip() for each in element if each.text}


def _of_namespace(item: _Element, part: str) -> str:
    found = (each.text for each in item if _local(each) == "encoded" and part in str(each.tag))
    return next(found, None) or ""


def _picture(url: str, meta: Mapping[str, str]) -> Picture:
    details: object = None
    with contextlib.suppress(ValueError):
        details = php_value(meta.get("_wp_attachment_metadata", ""))
    return picture(url, meta.get("_wp_attachment_image_alt"), details)


def _pairs(item: _Element) -> Iterator[tuple[str, str]]:
    """Yield custom fields; of several with one key the last counts, as the plugins update theirs."""
    fields = (_fields(each) for each in item if _local(each) == "postmeta")
    return ((pair["meta_key"], pair.get("meta_value", "")) for pair in fields if "meta_key" in pair)


def _utc(text: str) -> str:
    return "" if text in ("", _NO_DATE) else text.replace(" ", "T") + "Z"


def _local(element: _Element) -> str:
    return str(element.tag).rpartition("}")[2]
