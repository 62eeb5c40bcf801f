"""What the page says of itself in a sentence or two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.lead import lead
from seoexport.extractor.markup import PAGES, WORKS, main_nodes, string
from seoexport.model import Origin
from seoexport.text import excerpt, letters

#: A shorter description is a label: "Home", the title, the name of an author.
SHORTEST = 25

#: No search result shows more of a description; a longer one that is cut off is the beginning of the text.
LONGEST = 320

#: Two texts that begin with so many letters alike are one text.
_ALIKE = 40
#: A byline, or a caption, has fewer letters.
_BYLINE = 150
_CUT = ("…", "...", "[…]", "[...]", "&hellip;", "[&hellip;]")


def description(evidence: Evidence) -> Iterator[Fact[str]]:
    """Yield the candidates for the description.

    1. front matter `description`, `seo.description`, `meta_description`, then `summary`, `excerpt`, `abstract`
    2. the meta element `description`, `og:description`, `twitter:description`, those that are labels behind the others;
       where the first is cut off, the form of it that is not, or the shorter one if it is too long for any use;
       where it is too long as well because a theme began it before the text, with the byline, 4. counts before it
    3. the description of the page's own mark-up
    4. the first paragraph of the text, cut at a sentence or a word; see `lead`
    5. what the head says as the site does of itself, which themes write into every page that says nothing
    """
    yield from evidence.stated_text("description", "seo.description", "meta_description", "metaDescription")
    yield from evidence.stated_text("description-meta")
    yield from evidence.stated_text("summary", "excerpt", "abstract")
    # MkDocs prints Python's None on a home page without description.
    stated = [
        each for each in evidence.meta("description", "og:description", "twitter:description") if each.value != "None"
    ]
    stated.sort(key=lambda each: len(each.value) < SHORTEST)
    of_site = [each for each in stated if _is_of_site(each, evidence)]
    stated = [each for each in stated if each not in of_site]
    if stated and len(stated[0].value) > LONGEST and (own := _own_beginning(evidence, stated[0].value)):
        yield own
    if stated and _is_cut(stated[0].value, stated):
        stated.extend(_marked_up(evidence))
        yield _uncut(stated[0], stated)
    yield from stated
    yield from (each for each in _marked_up(evidence) if not _is_of_site(each, evidence))
    yield from _lead(evidence)
    yield from of_site


def _lead(evidence: Evidence) -> Iterator[Fact[str]]:
    if block := lead(evidence):
        yield Fact(excerpt(block.text), evidence.document.origin(block.element, "first paragraph"))


def _is_of_site(fact: Fact[str], evidence: Evidence) -> bool:
    """Return whether a page that is not the home page has the description of the site: jekyll-seo-tag, Blogger."""
    site = evidence.site
    return bool(site.description) and fact.value == site.description and evidence.address != site.base_url


def _own_beginning(evidence: Evidence, description: str) -> Fact[str] | None:
    """Return the first paragraph where it stands in a description, and not at its beginning."""
    own = next(_lead(evidence), None)
    return own if own and 0 < letters(description).find(letters(own.value)[:_ALIKE]) < _BYLINE else None


def _marked_up(evidence: Evidence) -> Iterator[Fact[str]]:
    for node in main_nodes(evidence.main, WORKS + PAGES):
        if text := string(node.get("description")):
            yield Fact(text, Origin(source="markup", key="description"))


def _uncut(first: Fact[str], stated: Sequence[Fact[str]]) -> Fact[str]:
    """Return the form of a description that is not cut off; else, of one that is too long, the shortest."""
    beginning = letters(first.value)[:_ALIKE]
    forms = [each for each in stated if letters(each.value).startswith(beginning)]
    whole = (each for each in forms if len(each.value) > SHORTEST and not _is_cut(each.value, forms))
    shorter = min(forms, key=lambda each: len(each.value)) if len(first.value) > LONGEST else first
    return next(whole, shorter)


def _is_cut(text: str, others: Sequence[Fact[str]]) -> bool:
    """Return whether a text ends in an ellipsis, or another one goes on where it ends."""
    return text.endswith(_CUT) or any(len(each.value) > len(text) and each.value.startswith(text) for each in others)
