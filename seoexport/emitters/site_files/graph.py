"""The graph of the whole site as JSON Lines (https://jsonlines.org): every node once, those of the site first."""

from __future__ import annotations

import json

from seoexport.emitters.ascii_json import encoded
from seoexport.emitters.listing import is_listed
from seoexport.emitters.overridden_nodes import is_site_level
from seoexport.emitters.site_file import Asked, SiteFile, Written
from seoexport.model import JSON, Site
from seoexport.text import excerpt, storable

_CONTEXT = "https://schema.org"
#: Of two values that differ, as many characters are told.
_SHOWN = 60


def write(asked: Asked) -> Written:
    """Return the nodes of all listed pages, a line each, sorted by `@id` behind those of the site.

    Two pages that say different things of one node are reported; the first in the order of addresses counts.
    """
    nodes: dict[str, JSON] = {}
    said_by: dict[tuple[str, str], str] = {}
    problems: list[str] = []
    for page in sorted(asked.pages, key=lambda page: page.article.url):
        if not is_listed(page.article, asked.site.today):
            continue
        for node in page.graph:
            known = nodes.setdefault(node["@id"], {})
            for key in node.keys() & known.keys():
                if node[key] != known[key]:
                    before = said_by[node["@id"], key]
                    problems.append(_difference(node, key, known[key], before, page.article.url))
            for key in node.keys() - known.keys():
                known[key] = node[key]
                said_by[node["@id"], key] = page.article.url
    lines = (_line(nodes[identifier]) for identifier in sorted(nodes, key=lambda each: _order(each, asked.site)))
    return Written("".join(lines).encode(), tuple(sorted(problems)))


def _order(identifier: str, site: Site) -> tuple[bool, str]:
    return not is_site_level(identifier, site), identifier


def _line(node: JSON) -> str:
    r"""Return a node as one line of ASCII.

    >>> _line({"@id": "https://example.org/#website", "name": "a\u2028b"})
    '{"@context":"https://schema.org","@id":"https://example.org/#website","name":"a\\u2028b"}\n'
    """
    described = {"@context": _CONTEXT, **node}
    text = encoded(described)
    if "\\ud" in text:  # halves of surrogate pairs, which nobody can read, are written so, and so are whole ones
        text = encoded(json.loads(storable(json.dumps(described, ensure_ascii=False))))
    return text + "\n"


def _difference(node: JSON, key: str, known: object, there: str, here: str) -> str:
    one, other = (excerpt(repr(value), _SHOWN) for value in (known, node[key]))
    return f"{node['@id']}: {key} is {one} on {there} and {other} on {here}; the first counts"


def _is_ours(content: bytes, site: Site) -> bool:
    """Return whether a file begins with a node of this site, keys sorted, as ours do."""
    return content.startswith(f'{{"@context":"{_CONTEXT}","@id":"{site.base_url}'.encode())


SITE_FILE = SiteFile(file_name="graph.jsonl", write=write, is_ours=_is_ours, of_graph=True)
