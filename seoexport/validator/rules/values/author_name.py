"""The name of an author is the name of one author, and nothing else.

Several authors are several values. What introduces them ("By"), their titles and degrees, and the publication that they
write for have no place in the name: `honorificPrefix`, `honorificSuffix`, `jobTitle` and `publisher` hold them. Readers
who comment and review may call themselves what they like.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp",
     "author": {"@type": "Person", "name": "By Ada Example and Bea Sample"}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp",
     "author": [{"@type": "Person", "name": "Ada Example"}, {"@type": "Person", "name": "Bea Sample"}]}
    </script>
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from seoexport.diagnostics import Problem, Wish
from seoexport.extractor.bylines.shapes import is_full_name
from seoexport.validator.person_names import parted
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import Value, shown, values
from seoexport.validator.view import LocatedNode, View

_LONGEST = 200
_BY = re.compile(
    r"\s*(?:by|written by|posted by|von|par|por|por:|di|door|autor|autore|auteur|author)(?:\s*:\s*|\s+)(?=\S)",
    re.IGNORECASE,
)
#: Particles of names that are written like words of introduction in some languages stand in small letters.
_PARTICLES = re.compile(r"(?:[vV]on|[dD]i|[pP]or|[pP]ar)\s")
_AND = re.compile(r"\s(?:and|und|et|&|\+|y|och|og|en)\s|[;/]\s?", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_][\w.'’-]*(?:\s[^\W\d_][\w.'’-]*){1,3}")
_OF_READERS = frozenset(("Answer", "Comment", "Question", "Review", "UserReview"))
_WISH = Wish("https://developers.google.com/search/docs/appearance/structured-data/article", "2025-12-10")


def check(view: View) -> Iterator[Problem]:
    """Yield each author of whom the name says more, or who are several."""
    seen: set[tuple[str, str]] = set()
    for each in view.stated("author"):
        if (each.node.at, "author") not in seen and _OF_READERS.isdisjoint(each.node.types):
            seen.add((each.node.at, "author"))
            for author in values(view, each.node, "author"):
                yield from _problems(view, each.node, author, seen)


def _problems(view: View, node: LocatedNode, author: Value, seen: set[tuple[str, str]]) -> Iterator[Problem]:
    name, is_person = _named(author)
    if not name or len(name) > _LONGEST or (author.node_at, name) in seen:
        return
    seen.add((author.node_at, name))
    fact = _fact(name, is_person=is_person, is_told=_is_told(view))
    if fact := fact or (_publisher(view, node, name) if is_person else None):
        message = f"author {shown(name)} {fact}"
        yield Problem(message=message, at=author.at, line=node.line, wish=_WISH)


def _named(author: Value) -> tuple[str, bool]:
    """Return the name of an author, and whether it is said to be that of a person."""
    if isinstance(author.value, dict):
        name = author.value.get("name")
        return (name.strip() if isinstance(name, str) else ""), "Person" in author.types
    return author.text, False


def _is_told(view: View) -> bool:
    """Return whether degrees in names are told by `medical-name-credentials`."""
    return bool(view.typed("MedicalWebPage"))


@lru_cache(maxsize=4096)
def _fact(name: str, *, is_person: bool, is_told: bool) -> str | None:
    if (found := _BY.match(name)) and not _PARTICLES.match(name):
        return f"begins with {found[0].strip()!r}; write {name[found.end() :].strip()!r}"
    if is_person and " | " in name:
        return f"holds more than a name; write {name.partition(' | ')[0].strip()!r}"
    if is_person and _are_several(name):
        return "holds several names; make each an author"
    if is_person and not is_told and (found_parts := parted(name)):
        return f"holds more than a name; write {found_parts.name!r}, and the rest as honorificPrefix or honorificSuffix"
    return None


def _are_several(name: str) -> bool:
    """Return whether a name is that of two people: two full names with an "and", or three with commas.

    >>> _are_several("Ada Example and Bea Sample"), _are_several("Ada Example, Bea Sample, Cy Test")
    (True, True)
    >>> _are_several("Example, Ada"), _are_several("Ada Example, Staff Writer"), _are_several("Simon & Schuster")
    (False, False, False)
    """
    around = [part.strip() for part in _AND.split(name)]
    if len(around) > 1 and all(_NAME.fullmatch(part.rpartition(",")[2].strip()) for part in around if part):
        return sum(1 for part in around if part) > 1
    commas = [part.strip() for part in name.split(",")]
    return len(commas) > 2 and all(_NAME.fullmatch(part) for part in commas)


def _publisher(view: View, node: LocatedNode, name: str) -> str | None:
    """Return what to say of a person's name that is or holds that of the publisher."""
    for each in values(view, node, "publisher"):
        publisher, is_person = _named(each)
        if is_person:
            continue
        before, own = name[: -len(publisher)].rstrip(), name[-len(publisher) :] if publisher else ""
        if own.lower() != publisher.lower() or not publisher:
            continue
        if not before and not is_full_name(name):
            return "is a Person and has the name of the publisher; make it an Organization, or name the person"
        if before and before.endswith((",", "-", "–", "|", "/")):
            return f"holds the name of the publisher; write {before.rstrip(' ,-–|/')!r}"
    return None


RULE = Rule(
    id="author-name",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/article",
    check=check,
    doc=__doc__,
    needs=frozenset(("author",)),
)
