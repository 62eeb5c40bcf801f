"""What a rule gets to see of a page: its head tags, its JSON-LD, every typed node, and what the article says."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from seoexport.diagnostics import Finding, Problem
from seoexport.document import Document
from seoexport.document.embedded import Embedded, embedded
from seoexport.document.json_ld import Script
from seoexport.document.microdata import Microdata
from seoexport.document.written_json import WrittenJSON, key_findings
from seoexport.emitters.tags.robots import is_indexable
from seoexport.extractor.standing import stands_apart
from seoexport.model import Article, Ignore, Page, Site
from seoexport.once import once
from seoexport.validator.contexts import Terms
from seoexport.validator.head import Head
from seoexport.validator.head_tags import ALTERNATE, HeadTag, head_tags, key_of
from seoexport.validator.image_file import ImageFile, unknown_file
from seoexport.validator.located_node import LocatedNode, Stated
from seoexport.validator.node_index import NodeIndex
from seoexport.validator.shown_text import ShownText
from seoexport.validator.source_lines import SourceLines, source_lines
from seoexport.validator.typed_nodes import of_our_vocabulary, terms_of, typed_nodes

if TYPE_CHECKING:
    from seoexport.validator.faq_pairs import Pair
    from seoexport.validator.pictures import Picture

__all__ = ["LocatedNode", "Stated", "View", "document_view", "page_view"]


@dataclass(frozen=True, kw_only=True)
class View(NodeIndex):
    """A page as rules see it; `listed` is false for redirects, error pages, and pages that are not to be indexed.

    `apart` says of a built page that it is an "error page" or a "redirect", which nobody shares or looks for.
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
    apart: str | None = None
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

    @once
    def _by_key(self) -> dict[str, list[HeadTag]]:
        found: dict[str, list[HeadTag]] = {}
        for tag in self.tags:
            found.setdefault(tag.key, []).append(tag)
        return found

    @once
    def head(self) -> Head:
        """What the head tags say together: the base of addresses, versions in other languages, shared pictures."""
        return Head(self.tags, self.article.address, self.document, self.written, self.image_file)

    @once
    def nodes(self) -> tuple[LocatedNode, ...]:
        """Every typed node of the page's JSON-LD, then of its Microdata and RDFa, outer before inner.

        Nodes of other vocabularies are left out: those of whose types the context makes nothing of schema.org's.
        """
        return of_our_vocabulary(self._typed, self.terms)

    @once
    def terms(self) -> Mapping[str, Terms]:
        """What names mean, by the places whose contexts say other than that they are schema.org's; see `terms_at`."""
        return terms_of(self.scripts, self._typed)

    @once
    def _typed(self) -> tuple[LocatedNode, ...]:
        return typed_nodes(self.scripts, self.embedded, self.lines)

    @once
    def misfits(self) -> Mapping[str, Sequence[Problem]]:
        """What does not fit the vocabulary of schema.org, by the rules whose matter it is."""
        # What is asked there is asked of a view.
        from seoexport.validator.terms import misfits

        return misfits(self)

    @once
    def names(self) -> frozenset[str]:
        """The types of all nodes and those above them, their properties, the keys of the head tags, and `findings`.

        Links to the page in other languages count as `ALTERNATE`, too.
        """
        found = [each.rule for each in self.findings]
        if any(ALTERNATE in key for key in self._by_key):
            found.append(ALTERNATE)
        return self.kinds.union(self._by_key, self.properties, found)

    @once
    def embedded_at(self) -> dict[str, Embedded]:
        """The page's items of Microdata and RDFa by their pointers."""
        return {item.pointer: item for item in self.embedded}

    @once
    def written_json(self) -> WrittenJSON:
        """Where the values of the page's JSON-LD stand in its source."""
        return WrittenJSON(self.document, self.scripts)

    def told(self, rule: str) -> bool:
        """Return whether reading the page found something under this rule, so that nobody need say it again."""
        return any(finding.rule == rule for finding in self.findings)

    @once
    def pictures(self) -> tuple[Picture, ...]:
        """The pictures that head, mark-up and text name, with what is known of their files."""
        from seoexport.validator.pictures import pictures

        return pictures(self)

    @once
    def question_pairs(self) -> tuple[Pair, ...]:
        """The questions of the page's nodes with their answers; ask `faq_pairs.pairs` for those of an FAQPage."""
        from seoexport.validator.faq_pairs import read_pairs

        return read_pairs(self)

    @once
    def shown(self) -> ShownText | None:
        """The text that the page shows; None of a page that was not written yet, and of one that scripts make."""
        if self.document is None:
            return None
        shown = ShownText(self.document, self.written)
        return None if shown.by_script else shown


def page_view(page: Page, site: Site | None = None) -> View:
    """Return the view of a page that was exported and not yet written."""
    off = not page.tags and not page.graph
    graph = Script(text="", pointer="/0", value={"@context": "https://schema.org", "@graph": list(page.graph)})
    return View(
        article=page.article,
        tags=tuple([HeadTag(key_of(tag), tag.value, f"/tags/{number}") for number, tag in enumerate(page.tags)]),
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
    apart = stands_apart(document, article.address)
    return View(
        article=article,
        tags=tuple(head_tags(document)),
        scripts=scripts,
        findings=(*article.findings, *key_findings(document, scripts)),
        listed=is_indexable(article) and apart is None,
        apart=apart,
        site=site,
        document=document,
        written=written,
        embedded=embedded(document, microdata),
        microdata=microdata,
        image_file=image_file,
    )
