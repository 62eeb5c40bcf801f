"""What a page's head and a sitemap say, as a flat table: the name of a property to its values.

A node of a JSON-LD script counts under a name for what it is to the page, so that `BlogPosting` of one program and
`Article` of another stand in the same rows.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

import lxml.etree
import lxml.html

Table = dict[str, list[Any]]

#: What a type is to the page. Types that are not named here stand under their own name.
FAMILIES = {
    "BlogPosting": "Article",
    "NewsArticle": "Article",
    "TechArticle": "Article",
    "MedicalWebPage": "WebPage",
    "AboutPage": "WebPage",
    "CollectionPage": "WebPage",
    "MedicalOrganization": "Organization",
}


def page_table(html: str) -> Table:
    """Return the properties of a page's head in the order in which they stand there."""
    root = lxml.html.document_fromstring(html)
    table: Table = {}
    for element in root.iter("title", "meta", "link", "script"):
        for name, value in _element(element):
            table.setdefault(name, []).append(value)
    return table


def sitemap_table(xml: bytes, url: str) -> Table:
    """Return the properties of one page's entry in a sitemap."""
    table: Table = {}
    for entry in lxml.etree.fromstring(xml):
        found = {lxml.etree.QName(child).localname: (child.text or "").strip() for child in entry}
        if found.get("loc") == url:
            table = {f"sitemap {name}": [value] for name, value in found.items()}
    return table


def _element(element: Any) -> Iterator[tuple[str, Any]]:
    if element.tag == "title":
        yield "title", element.text_content()
    elif element.tag == "link":
        yield from _link(element)
    elif element.tag == "meta":
        yield from _meta(element)
    elif element.get("type") == "application/ld+json":
        yield from _script(element.text or "")


def _meta(element: Any) -> Iterator[tuple[str, Any]]:
    for attribute in ("name", "property"):
        name = element.get(attribute)
        if name and name not in ("viewport", "theme-color", "msapplication-TileColor"):
            yield name, element.get("content", "")
    if element.get("itemprop"):
        yield f"itemprop {element.get('itemprop')}", element.get("content", "")


def _link(element: Any) -> Iterator[tuple[str, Any]]:
    rel = element.get("rel", "")
    if rel in ("canonical", "prev", "next"):
        yield f"link {rel}", element.get("href", "")
    elif rel == "alternate" and element.get("hreflang"):
        yield f"link hreflang={element.get('hreflang')}", element.get("href", "")


def _script(text: str) -> Iterator[tuple[str, Any]]:
    try:
        document = json.loads(text)
    except ValueError as error:
        yield "JSON-LD", f"cannot be read: {error}"
        return
    nodes = document.get("@graph", [document])
    types = {node["@id"]: _type(node) for node in nodes if "@id" in node}
    logos = {node["logo"]["@id"] for node in nodes if "@id" in node.get("logo", {})}
    yield "JSON-LD", "one @graph" if "@graph" in document else _type(document)
    for node in nodes:
        yield from _node(node, "logo" if node.get("@id") in logos else _family(node), types)


def _node(node: dict[str, Any], group: str, types: dict[str, str]) -> Iterator[tuple[str, Any]]:
    for name, value in node.items():
        if name == "@context":
            continue
        values = value if isinstance(value, list) else [value]
        if not values:
            yield f"{group}.{name}", "[]"
        for each in values:
            yield from _value(each, f"{group}.{name}", types)


def _value(value: Any, row: str, types: dict[str, str]) -> Iterator[tuple[str, Any]]:
    if not isinstance(value, dict):
        # A number in quotes is a string to a reader of JSON; tags of the head know nothing but strings.
        yield row, f'"{value}" in quotes' if isinstance(value, str) and value.isdigit() else value
    elif set(value) == {"@id"}:
        yield row, f"→ {types.get(value['@id'], value['@id'])}"
    else:
        yield row, f"{{{_type(value)}}}"
        yield from _node(value, "logo" if row.endswith(".logo") else _family(value), types)


def _type(node: dict[str, Any]) -> str:
    type_ = node.get("@type", "no type")
    return " + ".join(type_) if isinstance(type_, list) else str(type_)


def _family(node: dict[str, Any]) -> str:
    type_ = re.split(r" \+ ", _type(node))[0]
    return FAMILIES.get(type_, type_)
