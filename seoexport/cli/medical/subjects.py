"""What the health pages of a site are about, each subject once, with the pages that are about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from seoexport.medical.terms import normalised
from seoexport.model import Article, Code, ConditionRow, MedicalPolicy, Site, Subject
from seoexport.type_names import ROOTS, SUBJECTS

#: The type of what ICD-10-CM has codes for, and of all below it.
_CODED = "MedicalCondition"


class Listed(NamedTuple):
    """A subject with the pages that are about it."""

    subject: Subject
    pages: tuple[str, ...]


class Draft(NamedTuple):
    """A row for somebody to approve, where its codes come from, what else to choose from, and its pages."""

    row: ConditionRow
    source: str | None
    choices: tuple[str, ...]
    pages: tuple[str, ...]


def without_codes(site: Site) -> Site:
    """Return the site without what looks codes up, so that pages show what they state themselves."""
    policy = site.medical or MedicalPolicy()
    return replace(site, medical=replace(policy, codes=False, conditions=()))


def subject_of(article: Article) -> Subject | None:
    """Return what a health page is about: what was found, or else the first thing that front matter describes."""
    if article.subject:
        return article.subject
    thing = next((each for each in article.things if ROOTS.get(each.type) in SUBJECTS), None)
    name = thing.properties.get("name") if thing else None
    if thing is None or not isinstance(name, str):
        return None
    others = thing.properties.get("alternateName", ())
    alternates = (others,) if isinstance(others, str) else tuple(each for each in others if isinstance(each, str))
    return Subject(name=name, type=thing.type, alternate_names=alternates)


def states_codes(article: Article, subject: Subject) -> bool:
    """Return whether a page itself says which codes its subject has."""
    stated = [subject.properties, *(each.properties for each in article.things if ROOTS.get(each.type) in SUBJECTS)]
    return bool(subject.codes or subject.same_as) or any("code" in each or "sameAs" in each for each in stated)


def by_name(found: Iterable[tuple[str, Subject]]) -> list[Listed]:
    """Return each subject once, sorted by name, with what any page calls it besides."""
    known: dict[str, Listed] = {}
    for page, subject in found:
        key = normalised(subject.name)
        first, pages = known.get(key, (subject, ()))
        names = dict.fromkeys((*first.alternate_names, *subject.alternate_names))
        known[key] = Listed(replace(first, alternate_names=tuple(names)), (*pages, page))
    return sorted(known.values(), key=lambda each: (each.subject.name.casefold(), each.subject.name))


def drafts(
    listed: Iterable[Listed], rows: tuple[ConditionRow, ...], has_vocabulary: Callable[[], bool]
) -> Iterator[Draft]:
    """Yield a row for each subject that has none; `has_vocabulary` is asked only where there is one to look up."""
    from seoexport.extractor.health.codes import row_of

    new = [each for each in listed if row_of(each.subject, rows) is None]
    looks_up = any(ROOTS[each.subject.type] == _CODED for each in new) and has_vocabulary()
    taken = {normalised(name) for row in rows for name in row.names} | {normalised(each.subject.name) for each in new}
    for subject, pages in new:
        others = {normalised(name): name for name in reversed(subject.alternate_names)}
        kept = tuple(name for key, name in reversed(others.items()) if key not in taken)
        taken.update(others)
        names = (subject.name, *kept)
        codes, source, choices = _codes(names) if looks_up and ROOTS[subject.type] == _CODED else ((), None, ())
        yield Draft(ConditionRow(names=names, type=subject.type, codes=codes, waits=True), source, choices, pages)


def _codes(names: tuple[str, ...]) -> tuple[tuple[Code, ...], str | None, tuple[str, ...]]:
    from seoexport.medical.code_systems import ICD_10_CM
    from seoexport.medical.icd_10_cm import candidates, code_of, release

    if found := code_of(names):
        return (Code(found.code, ICD_10_CM.name, ICD_10_CM.code_set),), f"{release()}, {found.kind}", ()
    choices = (f"{each.code} ({each.kind})" for name in names for each in candidates(name))
    return (), None, tuple(dict.fromkeys(choices))
