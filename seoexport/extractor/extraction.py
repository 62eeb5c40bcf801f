"""From a source to its article: what it is read as, what it says, and which of that counts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from seoexport import urls
from seoexport.document import Document, blocks, parse
from seoexport.document.json_findings import syntax_findings
from seoexport.document.json_ld import scripts
from seoexport.document.limits import refuse_oversize
from seoexport.errors import UnknownFormat, UnusableSource
from seoexport.extractor import front_matter, page_values, seo_values
from seoexport.extractor.address import address
from seoexport.extractor.date_text.lines import DateLines
from seoexport.extractor.embedded import MainNodes
from seoexport.extractor.evidence import Evidence, Fact, link_elements, meta_elements
from seoexport.extractor.facts import explained, resolve
from seoexport.extractor.file_formats import HTML_SUFFIXES, MARKDOWN, SUFFIXES
from seoexport.extractor.front_matter import NO_FRONT_MATTER, FrontMatter
from seoexport.extractor.markup import nodes_by_id, nodes_of, nodes_of_page
from seoexport.extractor.page_language import PageLanguage
from seoexport.extractor.source_text import decoded, refuse_binary, start
from seoexport.extractor.things import stated_things
from seoexport.extractor.wanted import wanted
from seoexport.model import Article, Site

if TYPE_CHECKING:
    from seoexport.extractor.formats.markdown import Rendered


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A source taken apart: its front matter, empty for a built page, and the tree of its body.

    `path` is that of its file, with slashes, where it came from one; `written` is the source as it was read.
    """

    front_matter: FrontMatter
    document: Document
    path: str = ""
    written: bytes | str = ""


def extract(source: bytes | str, *, url: str, suffix: str = ".html", site: Site | None = None) -> Article:
    """Return the article in `source`.

    `url` is the address at which the page is published; the page may name another one as canonical, which then is
    `Article.url`. A path is one below the base URL of `site`; without a site, the page's canonical link or `og:url`
    stands in for a `url` that is not absolute, with a finding. `suffix` tells how to read the source: `.md` and
    `.markdown` as Markdown, `.mdx` and `.qmd` as that of MDX and Quarto, `.rst` as reStructuredText (by docutils, if
    it is installed), `.html`, `.htm` and `.xhtml` as HTML; front matter is recognised in all. What all pages share
    comes from `site`.

    Raises BadUrl, UnknownFormat, MissingLibrary, UnusableFrontMatter or UnusableSource, all of them SeoexportErrors.

    >>> article = extract("<h1>Cramp</h1><h2>FAQ</h2><h3>Is it bad?</h3><p>No.</p>", url="https://example.org/cramp/")
    >>> article.title, article.questions[0].name, article.questions[0].answer_text
    ('Cramp', 'Is it bad?', 'No.')
    """
    return article_from(read(source, suffix=suffix), url=url, site=site)


def read(source: bytes | str, *, suffix: str = ".html", path: str = "") -> Source:
    """Return `source` taken apart into front matter and document; `path` is that of its file, if it came from one."""
    matter, document = _read(source, suffix.lower())
    return Source(front_matter=matter, document=document, path=path, written=source)


def _read(source: bytes | str, suffix: str) -> tuple[FrontMatter, Document]:
    if suffix not in SUFFIXES:
        raise UnknownFormat(suffix, SUFFIXES)
    refuse_oversize(source)
    if not source or source.isspace():
        raise UnusableSource("the source is empty")
    if suffix in HTML_SUFFIXES and not front_matter.stands_in(start(source)):
        return NO_FRONT_MATTER, parse(refuse_binary(source))
    if suffix == ".rst":
        from seoexport.extractor.formats import restructured_text

        matter, html = restructured_text.read(decoded(source))
        return matter, parse(html, first_line=None)
    if suffix in MARKDOWN:
        text = decoded(source)
        # In MDX a brace begins an expression.
        begins = suffix == ".mdx" and start(text).startswith("{")
        matter = replace(NO_FRONT_MATTER, body=text) if begins else front_matter.read_markdown(text)
        to_html = import_module(f"seoexport.extractor.formats.{MARKDOWN[suffix]}").html_of
        return matter, _rendered(matter, to_html(matter.body))
    from seoexport.extractor.shortcodes import expanded_html

    matter = front_matter.read(decoded(source))
    return matter, parse(expanded_html(matter.body), first_line=matter.body_line)


def _rendered(matter: FrontMatter, body: Rendered) -> Document:
    """Return the tree of a Markdown body below the head that its front matter states, with the lines of the file."""
    from seoexport.extractor.formats.rendered_document import parse_rendered
    from seoexport.extractor.stated_head import head_of

    head = "".join(f"{element}\n" for element in head_of(matter).splitlines())
    lines = (None if line is None else line + matter.body_line - 1 for line in body.lines)
    return parse_rendered(head + body.html, (*[matter.line("head")] * head.count("\n"), *lines))


@lru_cache(maxsize=64)
def _site_at(base_url: str) -> Site:
    return Site(base_url=base_url)


def default_site(page: str) -> Site:
    """Return the site of which nothing is known but the address of one of its pages."""
    return _site_at(f"{page.partition('://')[0]}://{urls.host(page)}/")


def article_from(source: Source, *, url: str, site: Site | None = None) -> Article:
    """Return the article of a source that was read before; see `extract`."""
    return resolve(evidence_from(source, url=url, site=site))


def explanation_of(
    source: Source, *, url: str, site: Site | None = None
) -> tuple[Article, dict[str, tuple[Fact[Any], ...]]]:
    """Return the article of a source and, for each of its facts, all candidates in their order of precedence.

    The first one counted, unless `Article.origins` lacks the fact: it then contradicts another one.
    """
    evidence = evidence_from(source, url=url, site=site)
    return resolve(evidence), dict(explained(evidence))


def evidence_from(source: Source, *, url: str, site: Site | None = None) -> Evidence:
    """Return all that a source that was read before says of its article."""
    document = source.document
    links, metas, lines = link_elements(document), meta_elements(document), blocks(document)
    at, findings = address(url, site, links, metas)
    blocks_of_json = scripts(document)
    main = MainNodes(nodes_of_page(blocks_of_json), document)
    site = site or default_site(at)
    overrides, misfits = wanted(source.front_matter)
    things, unfit = stated_things(source.front_matter, at)
    language = PageLanguage(
        document=document,
        blocks=lines,
        metas=metas,
        front_matter=source.front_matter,
        main=main,
        of_site=site.language,
    )
    return Evidence(
        address=at,
        site=site,
        document=document,
        front_matter=source.front_matter,
        blocks=lines,
        language=language,
        date_lines=DateLines(document, lines, metas, language),
        metas=metas,
        links=links,
        scripts=blocks_of_json,
        named_nodes=nodes_by_id(nodes_of(blocks_of_json)),
        main=main,
        things=things,
        overrides=overrides,
        findings=(
            *source.front_matter.findings,
            *misfits,
            *unfit,
            *page_values.unread(source.front_matter, at),
            *seo_values.unfit(source.front_matter, at),
            *findings,
            *syntax_findings(blocks_of_json),
        ),
        path=source.path,
    )
