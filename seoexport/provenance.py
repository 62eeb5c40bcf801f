"""Where each emitted property and tag came from.

Nothing on the way is asked to keep a record. Each fact is altered in turn, the page is described again, and what has
changed came from that fact; so the answer is true of every emitter, an outsider's included.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass, replace
from typing import Any, NamedTuple

from seoexport.emitters.overridden import overrides_of
from seoexport.emitters.overridden_tags import tag_name
from seoexport.exporter import Description, describe
from seoexport.model import JSON, Article, Origin, Override, Site, Tag

#: Behind a text, or a day later: other than any value that a page has.
_MARK = "\ue000"
_LATER = dt.timedelta(days=1)

#: Of a longer list, which part an output came from is not asked.
MOST_PARTS = 30

#: What describes the article and is no fact of it.
_NO_FACTS = frozenset(("origins", "findings", "overrides", "url", "address"))
#: By their types nodes are told apart, so these are only taken away.
_NAME_NODES = frozenset(("page_type", "article_type"))
#: The overrides that say something; to drop a node shortens a list of links and says nothing of what is left in it.
_STATING = ("append ", "replace ", "set ")
_NOT_OF_SITE = frozenset(("base_url", "overrides", "authors", "medical", "today"))


class Source(NamedTuple):
    """A fact of the article, of the site, or an override, and where it was stated; None where it was counted."""

    fact: str
    origin: Origin | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Emitted:
    """A property of a node, or a tag where `node` is None, with the facts that it says; none for what is always so.

    A property that leads to another node is `linked`: it comes from the node's being there, unless an override set it.
    """

    node: JSON | None
    name: str
    value: Any
    sources: tuple[Source, ...]
    linked: bool = False


def provenance(article: Article, site: Site) -> Iterator[Emitted]:
    """Yield each tag, then each property of each node, in the order in which they are written."""
    described = describe(article, site)
    wished = [_Other(source, describe(*other)) for source, other in _less_wished(article, site)]
    altered = [_Other(source, describe(*other)) for source, other in _alterations(article, site)] + wished
    removed = [_Other(source, describe(*other)) for source, other in _removals(article, site)]
    addresses = {article.url: Source("url", article.origins.get("url")), site.base_url: _of_site("base_url")}
    written: Counter[Tag] = Counter()
    for tag in described.tags:
        name, value = tag_name(tag), tag.value
        written[tag] += 1
        changed, gone = ([o.source for o in others if o.tags[tag] < written[tag]] for others in (altered, removed))
        yield Emitted(node=None, name=name, value=value, sources=_first(changed, _addressed(value, addresses), gone))
    known = {node["@id"] for node in described.graph}
    for node in described.graph:
        for name, value in node.items():
            is_link = _is_linked(value, known)
            said = [o.source for o in wished if o.source.fact.startswith(_STATING) and o.says_otherwise(node, name)]
            changed, gone = (
                [o.source for o in others if o.says_otherwise(node, name)] for others in (altered, removed)
            )
            sources = tuple(said) if is_link else _first(changed, _addressed(value, addresses), gone)
            if name != "@id":
                yield Emitted(node=node, name=name, value=value, sources=sources, linked=is_link and not said)


class _Other:
    """What would be written if one fact were otherwise."""

    def __init__(self, source: Source, described: Description) -> None:
        self.source, self.tags = source, Counter(described.tags)
        self.nodes = {node["@id"]: node for node in described.graph}

    def says_otherwise(self, node: JSON, name: str) -> bool:
        """Return whether a property of a node would have another value."""
        return bool(self.nodes.get(node["@id"], {}).get(name) != node[name])


def _first(*found: Iterable[Source]) -> tuple[Source, ...]:
    """Return the sources that count.

    1. the facts that the value says
    2. the address that it is
    3. the facts without which it would not be there
    """
    return next((unique for each in found if (unique := tuple(dict.fromkeys(each)))), ())


def _alterations(article: Article, site: Site) -> Iterator[tuple[Source, tuple[Article, Site]]]:
    """Yield the article and its site with each fact altered, one after the other."""
    for name in (each.name for each in fields(article) if each.name not in _NO_FACTS | _NAME_NODES):
        origin = article.origins.get(name)
        for part_origin, value in _altered_parts(getattr(article, name)):
            yield Source(name, part_origin or origin), (replace(article, **{name: value}), site)
    for name, value in _stated_by(site):
        yield _of_site(name), (article, replace(site, **{name: _altered(value)}))


def _less_wished(article: Article, site: Site) -> Iterator[tuple[Source, tuple[Article, Site]]]:
    """Yield the article and its site without each override, one after the other."""
    wanted = overrides_of(article, site)
    for number, each in enumerate(wanted):
        rest = (*wanted[:number], *wanted[number + 1 :])
        yield Source(_named(each), each.origin), (replace(article, overrides=rest), replace(site, overrides=()))


def _removals(article: Article, site: Site) -> Iterator[tuple[Source, tuple[Article, Site]]]:
    """Yield the article and its site without each fact, one after the other."""
    for each in fields(article):
        if each.name not in _NO_FACTS and each.default is not MISSING and getattr(article, each.name) != each.default:
            source = Source(each.name, article.origins.get(each.name))
            yield source, (replace(article, **{each.name: each.default}), site)
    for each in fields(site):
        if each.name in dict(_stated_by(site)) and each.default is not MISSING:
            yield _of_site(each.name), (article, replace(site, **{each.name: each.default}))


def _stated_by(site: Site) -> Iterator[tuple[str, Any]]:
    for each in fields(site):
        if each.name not in _NOT_OF_SITE and (value := getattr(site, each.name)) not in (None, ()):
            yield each.name, value


def _of_site(name: str) -> Source:
    return Source(name, Origin("config", name))


def _altered_parts(value: Any) -> Iterator[tuple[Origin | None, Any]]:
    if value in (None, (), {}) or isinstance(value, bool):
        return
    if type(value) is not tuple or len(value) > MOST_PARTS:
        yield None, _altered(value)
        return
    for number, part in enumerate(value):
        key = getattr(part, "key", None)
        origin = Origin("config", f"authors.{key}") if key else getattr(part, "origin", None)
        for place, altered in _altered_inside(part, origin):
            yield place, (*value[:number], altered, *value[number + 1 :])


def _altered_inside(part: Any, origin: Origin | None) -> Iterator[tuple[Origin | None, Any]]:
    """Yield a part altered, its own parts aside, and then with each of these altered."""
    if not (parts := getattr(part, "parts", ())):
        yield origin, _altered(part)
        return
    yield origin, _altered(part._replace(parts=()))._replace(parts=parts)
    for place, altered in _altered_parts(parts):
        yield place, part._replace(parts=altered)


def _altered(value: Any) -> Any:
    """Return a value of the same kind that says something else throughout."""
    if isinstance(value, str):
        return value + _MARK
    if isinstance(value, bool) or value is None or isinstance(value, Origin):
        return value
    if isinstance(value, dt.date):
        return value + _LATER if value.year < dt.MAXYEAR else value - _LATER
    if isinstance(value, int | float):
        return value + 1
    if isinstance(value, Mapping):
        return {key: each if key in ("@type", "@id") else _altered(each) for key, each in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        kept = ("type", "key")
        changed = {each.name: _altered(getattr(value, each.name)) for each in fields(value) if each.name not in kept}
        return replace(value, **changed)
    parts = [_altered(each) for each in value]
    return type(value)(*parts) if hasattr(value, "_fields") else type(value)(parts)


def _addressed(value: Any, addresses: Mapping[str, Source]) -> tuple[Source, ...]:
    """Return the source of an address, also where it stands within a value, as that of an action does."""
    if isinstance(value, str):
        return (addresses[value],) if value in addresses else ()
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return tuple(source for each in inside for source in _addressed(each, addresses))


def _is_linked(value: Any, known: set[str]) -> bool:
    values = value if isinstance(value, list) else [value]
    return all(isinstance(each, dict) and each.keys() == {"@id"} and each["@id"] in known for each in values)


def _named(wanted: Override) -> str:
    return " ".join(filter(None, (wanted.action, f"{wanted.target}.{wanted.property}".strip("."))))
