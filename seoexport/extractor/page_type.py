"""What kind of page and what kind of article this is, in schema.org's type names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from seoexport.document.json_ld import types
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.markup import main_nodes
from seoexport.globs import matches
from seoexport.medical.topic import health_evidence
from seoexport.model import Agent, Date, Origin, Thing
from seoexport.type_names import ARTICLES, PAGE_TYPES, ROOTS, SUBJECTS
from seoexport.urls import identity, path

_HEALTH = "MedicalWebPage"
#: What a page is about, and not about health, whatever its headings say: "does it cause itching?" of a cream.
_OTHER_SUBJECTS = frozenset(("Book", "Course", "Event", "Product", "Recipe", "SoftwareApplication"))

#: Pages that lead to others: what stands in them is those others' beginning.
_LISTS = ("CollectionPage", "SearchResultsPage")


def page_type(evidence: Evidence, known: Mapping[str, Any]) -> Iterator[Fact[str]]:
    """Yield the candidates for the type of the page.

    1. front matter `seo.page_type`
    2. the first path glob of the configuration that matches and names a type of page
    3. ProfilePage where the configuration gives the page as the `url` of one author, and of one only
    4. QAPage where front matter or mark-up describe one
    5. MedicalWebPage where front matter describes a condition, a medicine, a supplement, a test or a procedure
    6. MedicalWebPage where the page's own mark-up calls it so
    7. MedicalWebPage where headings and text show a health page, and nothing shows that it is about a recipe, a product
       or the like; less text is enough where front matter names a `condition`, or somebody reviewed the page
    8. WebPage
    """
    things: Sequence[Thing] = known.get("things", ())
    for fact in evidence.stated_text("seo.page_type"):
        if fact.value in PAGE_TYPES:
            yield fact
    yield from (fact for fact in _configured(evidence) if fact.value in PAGE_TYPES)
    yield from (Fact("ProfilePage", origin) for origin in _of_author(evidence))
    yield from (Fact("QAPage", each.origin) for each in things if each.type == "QAPage" and each.origin)
    yield from (Fact(_HEALTH, origin) for origin in _of_subjects(things))
    if any(main_nodes(evidence.main, (_HEALTH,))):
        yield Fact(_HEALTH, Origin(source="markup", key="@type"))
    if not any(ROOTS.get(each.type) in _OTHER_SUBJECTS for each in things):
        yield from _shown(evidence, known)
    yield Fact("WebPage", Origin(source="text"))


def _shown(evidence: Evidence, known: Mapping[str, Any]) -> Iterator[Fact[str]]:
    """Yield that headings and text show a health page, where they do."""
    borne_out = "reviewers" in known or any(evidence.stated("condition"))
    shown = health_evidence(known.get("sections", ()), known.get("title"), known.get("language"), borne_out=borne_out)
    if shown:
        yield Fact(_HEALTH, Origin(source="text", key=str(shown)))


def article_type(
    evidence: Evidence, published: Date | None, authors: tuple[Agent, ...], things: Sequence[Thing] = ()
) -> Iterator[Fact[str]]:
    """Yield the candidates for the type of the article; none where the page is no article.

    1. front matter `seo.article_type`
    2. the first path glob of the configuration that matches and names a type of article
    3. the type of the article in the page's own mark-up
    4. Article where `og:type` says so, or where a date of publication is known, or an author and `og:type` does not say
       website, as themes do on lists of pages; never on the home page and on the page about an author, nor where the
       page is one of a question and its answers, or is said to be a list
    """
    for fact in evidence.stated_text("seo.article_type"):
        if fact.value in ARTICLES:
            yield fact
    yield from (fact for fact in _configured(evidence) if fact.value in ARTICLES)
    if identity(evidence.address) == evidence.site.base_url:
        return
    for node in main_nodes(evidence.main, ARTICLES):
        yield Fact(next(name for name in types(node) if name in ARTICLES), Origin(source="markup", key="@type"))
    if is_list(evidence) or any(_of_author(evidence)) or any(each.type == "QAPage" for each in things):
        return
    called = list(evidence.meta("og:type"))
    for fact in called:
        if fact.value == "article":
            yield Fact("Article", fact.origin)
    if published or (authors and not any(fact.value == "website" for fact in called)):
        yield Fact("Article", Origin(source="text", key="published" if published else "authors"))


def is_list(evidence: Evidence) -> bool:
    """Return whether front matter or the configuration say that the page is one that lists others."""
    stated = next(chain(evidence.stated_text("seo.page_type"), _configured(evidence)), None)
    return stated is not None and stated.value in _LISTS


def _configured(evidence: Evidence) -> Iterator[Fact[str]]:
    where = path(evidence.address)
    for glob, stated in evidence.site.page_types:
        if matches(glob, where):
            yield Fact(stated, Origin(source="config", key=f"page_types.{glob}"))


def _of_subjects(things: Sequence[Thing]) -> Iterator[Origin]:
    """Yield where front matter describes what only a health page is about."""
    for each in things:
        if each.origin and each.origin.source == "front matter" and ROOTS[each.type] in SUBJECTS:
            yield each.origin


def _of_author(evidence: Evidence) -> Iterator[Origin]:
    """Yield where the configuration says that this is the page about one of its authors."""
    here = identity(evidence.address)
    if here == identity(evidence.site.base_url):
        return
    found = [each.key or each.name for each in evidence.site.authors if each.url and identity(each.url) == here]
    if len(found) == 1:
        yield Origin(source="config", key=f"authors.{found[0]}.url")
