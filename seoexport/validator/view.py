"""What a rule gets to see of a page: its head tags, its JSON-LD, every typed node, and what the article says."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from seoexport.diagnostics import Finding, Problem
from seoexport.document import Document
from seoexport.document.embedded import Embedded, Syntax, embedded
from seoexport.document.json_ld import Script, located, types
from seoexport.document.json_text import escaped
from seoexport.document.microdata import Microdata
from seoexport.document.written_json import WrittenJSON, key_findings
from seoexport.emitters.tags.robots import is_indexable
from seoexport.extractor.standing import stands_apart
from seoexport.model import JSON, Article, Ignore, Page, Site
from seoexport.one_or_many import as_list
from seoexport.validator.contexts import SCHEMA_ORG, Terms, block_contexts, terms_at, terms_by_place
from seoexport.validator.head import Head
from seoexport.validator.head_tags import HeadTag, head_tags, key_of
from seoexport.validator.identities import Identities, identities
from seoexport.validator.image_file import ImageFile, unknown_file
from seoexport.validator.medical_types import MEDICAL
from seoexport.validator.shown_text import ShownText
from seoexport.validator.source_lines import SourceLines, line_of, source_lines
from seoexport.validator.value_kinds import Kind, by_kind, by_origin, values_of
from seoexport.vocabulary import ancestors

if TYPE_CHECKING:
    from seoexport.validator.pictures import Picture

_REFERENCE = frozenset(("@id", "@type"))
_CONTAINERS = (dict, list)


class LocatedNode(NamedTuple):
    """A typed node of the page, its JSON pointer (that of its script or item first), and its line.

    That is the line of its script or item or, of a page that was not written yet, that of what it describes.
    """

    types: tuple[str, ...]
    value: JSON
    at: str
    line: int | None
    syntax: Syntax = "json-ld"


class Stated(NamedTuple):
    """A value that a node states for a property; `at` is the JSON pointer to it."""

    node: LocatedNode
    value: Any
    at: str


@dataclass(frozen=True, kw_only=True)
class View:
    """A page as rules see it; `listed` is false for redirects, error pages, and pages that are not to be indexed.

    `lines` are those of a content file from which nodes come, `site` is what was configured, if anything was. `off` is
    true where an override switches our output off: the head is made elsewhere, and nothing is known of it.

    Of a page as it stands in a file, `document` is its tree, `written` its source as it was read, `embedded` what its
    Microdata and RDFa say, and `microdata` how the former is written. `image_file` tells what is known of the file of a
    picture by its absolute URL, `ignores` which findings the page wants left out.
    """

    article: Article
    tags: tuple[HeadTag, ...]
    scripts: tuple[Script, ...]
    findings: tuple[Finding, ...]
    listed: bool = True
    lines: SourceLines = field(default_factory=dict)
    off: bool = False
    site: Site | None = None
    document: Document | None = None
    written: bytes | str = ""
    embedded: tuple[Embedded, ...] = ()
    microdata: Microdata | None = None
    image_file: Callable[[str], ImageFile | None] = unknown_file
    ignores: tuple[Ignore, ...] = ()

    def tagged(self, key: str) -> list[HeadTag]:
        """Return the page's tags of that key, in document order."""
        return self._by_key.get(key, [])

    @cached_property
    def _by_key(self) -> dict[str, list[HeadTag]]:
        found: dict[str, list[HeadTag]] = {}
        for tag in self.tags:
            found.setdefault(tag.key, []).append(tag)
        return found

    @cached_property
    def head(self) -> Head:
        """What the head tags say together: the base of addresses, versions in other languages, shared pictures."""
        return Head(self.tags, self.article.address, self.document, self.written, self.image_file)

    @cached_property
    def nodes(self) -> tuple[LocatedNode, ...]:
        """Every typed node of the page's JSON-LD, then of its Microdata and RDFa, outer before inner.

        Nodes of other vocabularies are left out: those of whose types the context makes nothing of schema.org's.
        """
        if not self.terms:
            return self._typed
        return tuple(node for node in self._typed if _is_ours(node, terms_at(node.at, self.terms)))

    @cached_property
    def terms(self) -> Mapping[str, Terms]:
        """What names mean, by the places whose contexts say other than that they are schema.org's; see `terms_at`."""
        return terms_by_place(
            (
                *(each for script in self.scripts if not script.error for each in block_contexts(script)),
                *((node.at, node.value["@context"], False) for node in self._typed if "@context" in node.value),
            )
        )

    @cached_property
    def _typed(self) -> tuple[LocatedNode, ...]:
        of_scripts = (
            LocatedNode(kinds := types(node), node, at, script.line or line_of(kinds, node, self.lines))
            for script in self.scripts
            if script.error is None
            for at, node in located(script.value, script.pointer)
        )
        of_items = (
            LocatedNode(types(node), node, at, item.line, item.syntax)
            for item in self.embedded
            for at, node in located(item.value, item.pointer)
        )
        return (*of_scripts, *of_items)

    @cached_property
    def misfits(self) -> Mapping[str, Sequence[Problem]]:
        """What does not fit the vocabulary of schema.org, by the rules whose matter it is."""
        # What is asked there is asked of a view.
        from seoexport.validator.terms import misfits

        return misfits(self)

    @cached_property
    def names(self) -> frozenset[str]:
        """The types of all nodes and those above them, their properties, and the keys of the head tags."""
        kinds = {name for node in self.nodes for name in node.types}
        return frozenset(self._by_key).union(
            kinds, *map(ancestors, kinds), *(node.value.keys() for node in self.nodes if node.value)
        )

    def stated(self, *properties: str) -> list[Stated]:
        """Return the values of these properties in all nodes, each of a list by itself, empty ones too.

        They are in the order of `properties`, those of one property in that of `nodes`.
        """
        return [each for name in properties for each in self._by_property.get(name, ())]

    @cached_property
    def _by_property(self) -> dict[str, list[Stated]]:
        found: dict[str, list[Stated]] = {}
        for node in self.nodes:
            for name, value in node.value.items():
                values = found.setdefault(name, [])
                at = f"{node.at}/{escaped(name)}"
                if value.__class__ is list:
                    values += (Stated(node, each, f"{at}/{n}") for n, each in enumerate(value))
                else:
                    values.append(Stated(node, value, at))
        return found

    def valued(self, kind: Kind) -> list[Stated]:
        """Return the values of all properties that hold dates, addresses or numbers: see `value_kinds`."""
        return self._by_kind.get(kind, [])

    @cached_property
    def _by_kind(self) -> dict[str, list[Stated]]:
        return by_kind(self._by_property)

    @cached_property
    def by_origin(self) -> dict[str, list[Stated]]:
        """The addresses that nodes state by scheme and host, as they are written."""
        return by_origin(self.valued("url"))

    @cached_property
    def said(self) -> str:
        """All texts of all nodes: what is not in there need not be looked for in each."""
        return "\n".join(self.strings)

    @cached_property
    def strings(self) -> list[str]:
        """The texts of all nodes."""
        return [value for value in self.stated_values if value.__class__ is str]

    @cached_property
    def stated_values(self) -> list[Any]:
        """The values of all nodes, those of a list one by one."""
        return values_of(self._by_property)

    def texts(self) -> Iterator[Stated]:
        """Yield every text of every node with its place; ask `said` first whether it is worth while."""
        return (each for values in self._by_property.values() for each in values if each.value.__class__ is str)

    def of_type(self, *names: str) -> list[LocatedNode]:
        """Return the nodes that have one of these types or one below it: a Dentist is a LocalBusiness.

        Those that are nothing but references are left out.
        """
        wanted = frozenset(names)
        kinds = [kind for kind in self._by_type if not wanted.isdisjoint(ancestors(kind))]
        return self.typed(*kinds) if kinds else []

    @cached_property
    def _by_type(self) -> dict[str, list[LocatedNode]]:
        found: dict[str, list[LocatedNode]] = {}
        for node in self.nodes:
            if node.value.keys() - {"@id", "@type"}:
                for name in node.types:
                    found.setdefault(name, []).append(node)
        return found

    def typed(self, *names: str) -> list[LocatedNode]:
        """Return the nodes that have one of these types, those that are nothing but references left out."""
        if len(names) == 1:
            return self._by_type.get(names[0], [])
        found = [nodes for name, nodes in self._by_type.items() if name in names]
        if len(found) > 1:
            return list({node.at: node for nodes in found for node in nodes}.values())
        return found[0] if found else []

    @cached_property
    def embedded_at(self) -> dict[str, Embedded]:
        """The page's items of Microdata and RDFa by their pointers."""
        return {item.pointer: item for item in self.embedded}

    @cached_property
    def written_json(self) -> WrittenJSON:
        """Where the values of the page's JSON-LD stand in its source."""
        return WrittenJSON(self.document, self.scripts)

    @cached_property
    def medical(self) -> tuple[LocatedNode, ...]:
        """The nodes of health pages, and of what those are about."""
        found = (node for node in self.nodes if not MEDICAL.isdisjoint(node.types))
        return tuple(node for node in found if node.value.keys() - {"@id", "@type"})

    @cached_property
    def by_id(self) -> dict[str, LocatedNode]:
        """The first node of each `@id` that says more than its type."""
        return {identifier: nodes[0] for identifier, nodes in self.identified.items()}

    @cached_property
    def identified(self) -> dict[str, list[LocatedNode]]:
        """The nodes of each `@id` that say more than their type."""
        found: dict[str, list[LocatedNode]] = {}
        for node in self.nodes:
            identifier = node.value.get("@id")
            if identifier.__class__ is str and node.value.keys() - _REFERENCE:
                found.setdefault(identifier, []).append(node)
        return found

    @cached_property
    def references(self) -> tuple[Stated, ...]:
        """The values of nodes that are references and nothing more; each is what stands as its `@id`."""
        return tuple(
            Stated(node, each["@id"], f"{node.at}/{escaped(key)}" + ("" if number is None else f"/{number}"))
            for node in self.nodes
            for key, value in node.value.items()
            if value.__class__ in _CONTAINERS
            for number, each in (enumerate(value) if value.__class__ is list else ((None, value),))
            if each.__class__ is dict and len(each) == 1 and "@id" in each
        )

    @cached_property
    def identities(self) -> Identities:
        """What all nodes of one `@id` say together, and which properties lead to it."""
        return identities(node.value for node in self.nodes)

    def told(self, rule: str) -> bool:
        """Return whether reading the page found something under this rule, so that nobody need say it again."""
        return any(finding.rule == rule for finding in self.findings)

    @cached_property
    def pictures(self) -> tuple[Picture, ...]:
        """The pictures that head, mark-up and text name, with what is known of their files."""
        from seoexport.validator.pictures import pictures

        return pictures(self)

    @cached_property
    def shown(self) -> ShownText | None:
        """The text that the page shows; None of a page that was not written yet, and of one that scripts make."""
        if self.document is None:
            return None
        shown = ShownText(self.document, self.written)
        return None if shown.by_script else shown


def _is_ours(node: LocatedNode, terms: Terms) -> bool:
    stated = node.value["@type"]
    return terms is SCHEMA_ORG or any(
        isinstance(each, str) and terms.name(each) is not None for each in as_list(stated)
    )


def page_view(page: Page, site: Site | None = None) -> View:
    """Return the view of a page that was exported and not yet written."""
    off = not page.tags and not page.graph
    graph = Script(text="", pointer="/0", value={"@context": "https://schema.org", "@graph": list(page.graph)})
    return View(
        article=page.article,
        tags=tuple(HeadTag(key_of(tag), tag.value, f"/tags/{number}") for number, tag in enumerate(page.tags)),
        scripts=(graph,),
        findings=(*page.article.findings, *page.findings),
        listed=is_indexable(page.article) and not off,
        lines=source_lines(page.article),
        off=off,
        site=site,
    )


def document_view(
    article: Article,
    document: Document,
    scripts: tuple[Script, ...],
    site: Site | None = None,
    written: bytes | str = "",
    image_file: Callable[[str], ImageFile | None] = unknown_file,
) -> View:
    """Return the view of a page as it stands in a file; `written` is its source as it was read."""
    microdata = Microdata(document)
    return View(
        article=article,
        tags=tuple(head_tags(document)),
        scripts=scripts,
        findings=(*article.findings, *key_findings(document, scripts)),
        listed=is_indexable(article) and stands_apart(document, article.address) is None,
        site=site,
        document=document,
        written=written,
        embedded=embedded(document, microdata),
        microdata=microdata,
        image_file=image_file,
    )
