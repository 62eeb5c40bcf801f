"""The gate before the output: what stands where readers look for an address is an http or https URL, or is left out.

Whoever builds an article by hand, and whoever overrides a property, can state anything. An address that passes is
written as the URL standard writes it, one that does not is left out of graph and tags and reported.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any

from seoexport import urls
from seoexport.diagnostics import Finding, Problem
from seoexport.emitters.json_ld import without
from seoexport.model import JSON, Tag
from seoexport.text import excerpt

RULE = "url-not-http"

#: Properties of https://schema.org whose values, where they are texts, are addresses and never words.
URL_PROPERTIES = frozenset(
    "@id acquireLicensePage actionableFeedbackPolicy archivedAt associatedMedia benefitsSummaryUrl codeRepository "
    "contentUrl correctionsPolicy discussionUrl diversityPolicy diversityStaffingReport downloadUrl embedUrl "
    "ethicsPolicy hasMap image installUrl isBasedOn isBasedOnUrl item labelDetails layoutImage license logo "
    "mainEntityOfPage map maps masthead missionCoveragePrioritiesPolicy noBylinesPolicy ownershipFundingInfo "
    "paymentUrl prescribingInfo primaryImageOfPage publishingPrinciples relatedLink replyToUrl sameAs screenshot "
    "sdLicense serviceUrl significantLink significantLinks target targetUrl thumbnailUrl tourBookingPage trackingUrl "
    "unnamedSourcesPolicy url urlTemplate usageInfo verificationFactCheckingPolicy webFeed".split()
)

#: Names and properties of meta elements whose content is an address: https://ogp.me, and X's card.
URL_TAGS = frozenset(
    "article:author article:publisher book:author og:audio og:audio:secure_url og:audio:url og:image "
    "og:image:secure_url og:image:url og:see_also og:url og:video og:video:secure_url og:video:url "
    "twitter:image twitter:image:src twitter:player twitter:player:stream".split()
)

#: Where parts in braces stand for what a reader fills in: https://schema.org/urlTemplate
_TEMPLATES = frozenset(("target", "urlTemplate"))

#: Of an address as much is shown as tells it apart.
LONGEST = 80

_HTTP = ("https://", "http://")
_has_none = URL_PROPERTIES.isdisjoint


def without_unusable(
    graph: Sequence[JSON], tags: Sequence[Tag]
) -> tuple[tuple[JSON, ...], tuple[Tag, ...], tuple[Finding, ...]]:
    """Return graph and tags with nothing but usable addresses in them, and a finding for each that was left out.

    A node that loses a property which it cannot be without goes, with every reference to it.

    >>> tag = Tag(name="link", attributes=(("rel", "next"), ("href", "javascript:alert(1)")))
    >>> without_unusable([], [tag])[2][0].problem.message
    "'javascript:alert(1)' is no http or https address without user name: link next is left out"
    """
    refused: dict[str, list[str]] = {}
    findings: list[Finding] = []
    if not all_usable(graph):
        graph, findings = _usable_graph(graph, refused)
    if not all(address is None or urls.absolute(address) == address for _, address in map(_stated, tags)):
        tags = tuple(_usable_tags(tags, refused))
    return tuple(graph), tuple(tags), (*(finding(address, places) for address, places in refused.items()), *findings)


def usable(key: str, address: str) -> str | None:
    """Return the address that a property states as it is to be written, None where it is not usable.

    >>> usable("url", "https://example.org/a b/"), usable("target", "https://example.org/?q={term}")
    ('https://example.org/a%20b/', 'https://example.org/?q={term}')
    """
    if key == "@id" and address.startswith(_HTTP) and address.isascii() and "@" not in address:
        return address
    absolute = urls.absolute(address)
    if absolute and key in _TEMPLATES:
        return absolute.replace("%7B", "{").replace("%7D", "}")
    return absolute


def finding(address: str, places: Iterable[str]) -> Finding:
    """Return what is reported of an address that is not usable, and of where it would have stood."""
    left_out = list(dict.fromkeys(places))
    verb = "is" if len(left_out) == 1 else "are"
    message = (
        f"{excerpt(address, LONGEST)!r} is no http or https address without user name: "
        f"{', '.join(left_out)} {verb} left out"
    )
    return Finding(rule=RULE, problem=Problem(message=message, at=left_out[0]))


def all_usable(graph: Iterable[JSON]) -> bool:
    """Return whether there is nothing to do, which is all that has to be found out of most graphs."""
    waiting: list[Any] = list(graph)
    for each in waiting:  # grows as it is walked
        if type(each) is list:
            waiting += each
        elif type(each) is dict:
            if not _has_none(each) and not all(_in_order(key, each[key]) for key in URL_PROPERTIES.intersection(each)):
                return False
            for value in each.values():
                if type(value) is not str:
                    waiting.append(value)
    return True


def _in_order(key: str, value: Any) -> bool:
    if type(value) is str:
        return usable(key, value) == value
    return type(value) is not list or all(type(each) is not str or usable(key, each) == each for each in value)


def _usable_graph(graph: Iterable[JSON], refused: dict[str, list[str]]) -> tuple[tuple[JSON, ...], list[Finding]]:
    from seoexport.emitters.nodes import NODES

    required = {name: node.required for node in NODES for name in (node.type, *node.subtypes)}
    kept, gone, findings = [], [], []
    for node in graph:
        left = _usable_node(node, refused)
        named = node["@type"] if isinstance(node["@type"], list) else [node["@type"]]
        needed = ("@id", *chain.from_iterable(required.get(each, ()) for each in named))
        missing = [key for key in needed if key in node and key not in left]
        if missing:
            gone.append(node["@id"])
            message = f"{'/'.join(named)} is left out: its {missing[0]} is no address that can be written"
            findings.append(Finding(rule="graph-node-left-out", problem=Problem(message=message, at=node["@id"])))
        else:
            kept.append(left)
    return without(kept, gone), findings


def _usable_node(node: JSON, refused: dict[str, list[str]]) -> JSON:
    place = node.get("@type", "")
    place = "/".join(place) if isinstance(place, list) else place
    left = {key: _usable_value(key, value, refused, f"{place}.{key}") for key, value in node.items()}
    return {key: value for key, value in left.items() if value is not None}


def _usable_value(key: str, value: Any, refused: dict[str, list[str]], place: str) -> Any:
    """Return what is left of a value: None where it was an address that is not usable, or held nothing else."""
    if isinstance(value, dict):
        left = _usable_node(value, refused)
        return left if left.keys() - {"@type"} or not value.keys() - {"@type"} else None
    if isinstance(value, list):
        each = [_usable_value(key, item, refused, place) for item in value]
        return [item for item in each if item is not None] or None
    if isinstance(value, str) and key in URL_PROPERTIES:
        address = usable(key, value)
        if address is None:
            refused.setdefault(value, []).append(place)
        return address
    return value


def _stated(tag: Tag) -> tuple[str, str | None]:
    """Return how a tag is called, and the address in it if it has one."""
    if tag.name == "meta":
        name = tag.attributes[0][1]
        return name, tag.attributes[1][1] if name in URL_TAGS else None
    if tag.name == "link":
        attributes = dict(tag.attributes)
        return f"link {attributes.get('rel', '')}", attributes.get("href", "")
    return tag.name, None


def _usable_tags(tags: Iterable[Tag], refused: dict[str, list[str]]) -> Iterator[Tag]:
    """Yield the tags that are left; what is said of an image or a film goes with its address."""
    gone = None
    for tag in tags:
        name, address = _stated(tag)
        if gone and name.startswith(gone):
            continue
        gone = None
        written = urls.absolute(address) if address is not None else None
        if address is not None and written is None:
            refused.setdefault(address, []).append(name)
            gone = f"{name}:" if name in ("og:image", "og:video", "og:audio") else None
        elif address is None or written is None or written == address:
            yield tag
        else:
            replaced = tuple((key, written if value == address else value) for key, value in tag.attributes)
            yield Tag(name=tag.name, attributes=replaced, text=tag.text)
