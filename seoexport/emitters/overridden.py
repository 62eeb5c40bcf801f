"""What people want otherwise, applied to the nodes of the graph and to the tags of the head, and what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, count
from typing import Any

from seoexport.diagnostics import Finding, Problem
from seoexport.emitters.overridden_nodes import is_meant, is_site_level
from seoexport.emitters.overridden_tags import changed_tags
from seoexport.emitters.page_url import page_url
from seoexport.globs import matches
from seoexport.model import JSON, Article, Override, Site, Tag
from seoexport.one_or_many import as_list
from seoexport.overrides import names_node
from seoexport.urls import identity, path


def overrides_of(article: Article, site: Site) -> tuple[Override, ...]:
    """Return what is wanted otherwise on a page, in the order in which it applies.

    1. the configuration, each path glob that matches, in its order
    2. the page's front matter
    """
    return tuple(each for each in _stated(article, site) if each.action != "merge")


def policies_of(article: Article, site: Site) -> tuple[Override, ...]:
    """Return what is wanted where the page has its own of what we write, in the order in which it applies."""
    return tuple(each for each in _stated(article, site) if each.action == "merge")


def _stated(article: Article, site: Site) -> tuple[Override, ...]:
    if not site.overrides:
        return article.overrides
    where = path(article.address)
    of_site = (each for glob, wanted in site.overrides if matches(glob, where) for each in wanted)
    return (*of_site, *article.overrides)


def is_off(overrides: Iterable[Override]) -> bool:
    """Return whether nothing is to be written."""
    return any(not each.target for each in overrides)


@dataclass(slots=True)
class Changes:
    """The overrides of one page at work; what matched nothing, and what did not fit, is known when all were applied."""

    article: Article
    site: Site
    overrides: tuple[Override, ...]
    matched: set[int] = field(default_factory=set)
    misfits: list[Problem] = field(default_factory=list)
    references: list[tuple[str, Override]] = field(default_factory=list)

    def unmatched(self) -> tuple[Override, ...]:
        """Return those that found nothing to change; what did not fit is none of them."""
        return tuple(each for number, each in enumerate(self.overrides) if each.target and number not in self.matched)

    def findings(self) -> Iterator[Finding]:
        """Yield what did not fit, and what matched nothing on this page and is meant for this page alone."""
        yield from (Finding(rule="override-does-not-fit", problem=each) for each in self.misfits)
        for each in self.unmatched():
            if each.origin is None or each.origin.source != "config":
                message = f"nothing to {each.action}: the page has no {_named(each)}"
                yield Finding(rule="override-matches-nothing", problem=_problem(message, each))

    def of_nodes(self, nodes: dict[str, JSON]) -> dict[str, JSON]:
        """Return the nodes by `@id` as they are wanted."""
        nodes = dict(nodes)
        for number, each in enumerate(self.overrides):
            if not each.target or not names_node(each.target):
                continue
            if each.action == "add":
                self.matched.add(number)
                self._add(nodes, each)
                continue
            for identifier in [one for one, node in nodes.items() if is_meant(each.target, one, node)]:
                if each.property and each.action == "drop" and each.property not in nodes[identifier]:
                    continue
                self.matched.add(number)
                self._change(nodes, identifier, each)
        self.misfits += [
            _problem(f"{named} is no node of this page", each) for named, each in self.references if named not in nodes
        ]
        return nodes

    def of_tags(self, tags: Sequence[Tag]) -> tuple[Tag, ...]:
        """Return the tags as they are wanted."""
        made = tuple(tags)
        for number, each in enumerate(self.overrides):
            if each.target and not names_node(each.target):
                changed = changed_tags(made, each, page_url(self.article))
                if changed is not None:
                    made = changed
                    self.matched.add(number)
        return made

    def _change(self, nodes: dict[str, JSON], identifier: str, wanted: Override) -> None:
        node = nodes[identifier]
        if wanted.action == "drop" and not wanted.property:
            del nodes[identifier]
            return
        if self._is_refused(identifier, wanted):
            return
        if wanted.action == "drop":
            nodes[identifier] = {key: value for key, value in node.items() if key != wanted.property}
            return
        if wanted.action == "replace":
            said = self._fitting(node["@type"], wanted.value, wanted)
            nodes[identifier] = {"@type": node["@type"], "@id": identifier, **said}
            return
        said = self._fitting(node["@type"], {wanted.property: wanted.value}, wanted)
        if wanted.action == "append":
            said = {
                key: [*as_list(node[key]), *as_list(value)] if key in node else value for key, value in said.items()
            }
        nodes[identifier] = node | said

    def _add(self, nodes: dict[str, JSON], wanted: Override) -> None:
        from seoexport.stated.names import type_named, types_like

        kind = type_named(wanted.target)
        if kind is None:
            message = f"{wanted.target} is no type of schema.org{types_like(wanted.target)}"
            self.misfits.append(_problem(message, wanted))
            return
        said = self._fitting(kind, wanted.value, wanted)
        named = wanted.value.get("@id")
        identifier = self._absolute(named) if named else self._free(kind, said, nodes)
        if self._is_refused(identifier, wanted):
            return
        node = {"@type": kind} | said | {"@id": identifier}
        present = nodes.get(identifier, {})
        for key in present.keys() & node.keys():
            if present[key] != node[key]:
                message = f"{identifier} has two values for {key}: {present[key]!r} and {node[key]!r}; set changes one"
                self.misfits.append(_problem(message, wanted))
                return
        nodes[identifier] = present | node

    def _free(self, kind: str, said: JSON, nodes: dict[str, JSON]) -> str:
        """Return the `@id` of an added node that states none: `#event`, for another one `#event-2`."""
        first, node = self._absolute(f"#{kind.lower()}"), {"@type": kind} | said
        candidates = chain([first], (f"{first}-{number}" for number in count(2)))
        return next(each for each in candidates if each not in nodes or nodes[each] == node | {"@id": each})

    def _is_refused(self, identifier: str, wanted: Override) -> bool:
        """Return whether one page would say otherwise of a node than all others do, and keep that for `findings`."""
        of_page = wanted.origin is not None and wanted.origin.source == "front matter"
        if not of_page or not is_site_level(identifier, self.site):
            return False
        message = f"{identifier} is the same on every page; change it under overrides in the configuration"
        self.misfits.append(_problem(message, wanted))
        return True

    def _fitting(self, types: Any, said: JSON, wanted: Override) -> JSON:
        """Return what schema.org has of the stated properties, with references to this page's nodes made absolute."""
        from seoexport.stated import described
        from seoexport.vocabulary import ancestors

        own = {key: value for key, value in said.items() if not key.startswith("@")}
        read = [described(own, each, identity(page_url(self.article))) for each in as_list(types)]
        properties, problems = min(read, key=lambda each: len(each[1]))
        self.misfits += [_problem(each.message, wanted) for each in problems]
        if properties.get("url", url := page_url(self.article)) != url and any(
            "WebPage" in ancestors(each) for each in as_list(types)
        ):
            message = (
                f"url is {properties.pop('url')!r}; the address of a page is set by the front matter key canonical"
            )
            self.misfits.append(_problem(message, wanted))
        return {key: self._resolved(value, wanted) for key, value in properties.items()}

    def _resolved(self, value: Any, wanted: Override) -> Any:
        if isinstance(value, list):
            return [self._resolved(each, wanted) for each in value]
        if not isinstance(value, dict):
            return value
        made = {key: self._resolved(each, wanted) for key, each in value.items()}
        if isinstance(named := made.get("@id"), str):
            made["@id"] = self._absolute(named)
            if len(made) == 1:
                self.references.append((made["@id"], wanted))
        return made

    def _absolute(self, identifier: str) -> str:
        """Return an `@id`; one that is a fragment is of this page."""
        return identity(page_url(self.article)) + identifier if identifier.startswith("#") else identifier


def _named(wanted: Override) -> str:
    if names_node(wanted.target) and wanted.property and wanted.action == "drop":
        return f"{wanted.target}.{wanted.property}"
    return f"{wanted.target} node" if names_node(wanted.target) else f"tag {wanted.target}"


def _problem(message: str, wanted: Override) -> Problem:
    origin = wanted.origin
    return Problem(message=message, at=(origin.key or "") if origin else "", line=origin.line if origin else None)
