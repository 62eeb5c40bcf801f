"""What a health page is about: the condition, symptom, drug, test or procedure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any

from seoexport.diagnostics import Finding, Problem
from seoexport.document.json_ld import types
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.health import stated_subject
from seoexport.extractor.health.codes import coded
from seoexport.extractor.health.lists import listed
from seoexport.extractor.health.stated_subject import of_properties, subject_type
from seoexport.extractor.markup import PAGES, main_nodes, resolved, string
from seoexport.extractor.things import UNFIT, folded_lines, nearest_line
from seoexport.medical.titles import named
from seoexport.model import JSON, Origin, Section, Subject, Thing
from seoexport.type_names import ARTICLES, ROOTS, SUBJECTS

UNKNOWN = "health-subject-unknown"

#: The headings of a longer page are more than its subject.
_MOST_HEADINGS = 60
#: A lead is a paragraph.
_SHORTEST_LEAD, _LONGEST_LEAD = 40, 400
_LOWEST_LEVEL = 3


def subject(evidence: Evidence, known: Mapping[str, Any]) -> Iterator[Fact[Subject]]:
    """Yield the candidates for the subject of the page.

    1. front matter `condition`: a name or a mapping of its properties; nothing counts where it is false
    2. what front matter describes under `seo` as a condition, drug, test or procedure; of several the first
    3. `mainEntity` or `about` of the page's own mark-up, or the one such thing in it
    4. what the title says, as far as other headings or the lead bear it out; then what the h1 says

    Each has beside what was stated what the page lists of it, and its codes.
    """
    for found in _candidates(evidence, known):
        yield Fact(coded(evidence, listed(evidence, known, found.value)), found.origin)


def findings(evidence: Evidence, known: Mapping[str, Any]) -> Iterator[Finding]:
    """Yield what does not fit of the stated subject, and a finding where nothing says what the page is about."""
    fact = stated_subject.stated(evidence)
    if stated_subject.is_switched_off(fact):
        return
    if fact:
        lines = folded_lines(evidence.front_matter)
        for each in stated_subject.read(fact.value, known.get("language"), evidence.address).problems:
            yield Finding(rule=UNFIT, problem=replace(each, line=nearest_line(lines, each.at)))
    if "subject" not in known and not _medical(known):
        title = known.get("title") or evidence.address
        message = (
            f"health page with a title that does not tell for certain what it is about: {title!r}; state its subject "
            f"as condition: NAME in the front matter, or condition: false if it has none"
        )
        line = evidence.front_matter.line("title")
        yield Finding(rule=UNKNOWN, problem=Problem(message=message, at="title", line=line))


def _candidates(evidence: Evidence, known: Mapping[str, Any]) -> Iterator[Fact[Subject]]:
    fact = stated_subject.stated(evidence)
    if stated_subject.is_switched_off(fact):
        return
    if fact and (found := stated_subject.read(fact.value, known.get("language"), evidence.address).subject):
        yield Fact(replace(found, origin=fact.origin), fact.origin)
    if things := _medical(known):
        yield from _of_things(things, evidence)
        return
    yield from _of_markup(evidence)
    yield from _of_title(evidence, known)


def _medical(known: Mapping[str, Any]) -> list[Thing]:
    return [each for each in known.get("things", ()) if ROOTS.get(each.type) in SUBJECTS]


def _of_things(things: Sequence[Thing], evidence: Evidence) -> Iterator[Fact[Subject]]:
    """Yield the first thing, which of several in mark-up has to be the one that the page is said to be about."""
    first = things[0]
    name, origin = string(first.properties.get("name")), first.origin or Origin(source="markup", key="@type")
    is_first = origin.source == "front matter" or len(things) == 1
    if name and (is_first or any(string(node.get("name")) == name for node in _about(evidence))):
        yield Fact(replace(of_properties(first.type, first.properties, name), origin=origin), origin)


def _of_markup(evidence: Evidence) -> Iterator[Fact[Subject]]:
    nodes = list(_about(evidence))
    if len(nodes) != 1:
        return
    from seoexport.extractor.marked_up_things import MAX_VALUES, own, whole
    from seoexport.stated.nodes import properties

    left = iter(range(MAX_VALUES))
    kind = next(each for each in map(subject_type, types(nodes[0])) if each)
    described = {key: whole(value, evidence.named_nodes, left) for key, value in own(nodes[0])}
    stated, _ = properties(described, kind, evidence.address)
    if name := string(stated.get("name")):
        origin = Origin(source="markup", key="about")
        yield Fact(replace(of_properties(kind, stated, name), origin=origin), origin)


def _about(evidence: Evidence) -> Iterator[JSON]:
    """Yield the nodes of what the page's own mark-up says that it is about, where it is of these types."""
    for node in main_nodes(evidence.main, (*PAGES, *ARTICLES)):
        for key in ("mainEntity", "about"):
            for each in resolved(node.get(key), evidence.named_nodes):
                if isinstance(each, dict) and any(map(subject_type, types(each))):
                    yield each


def _of_title(evidence: Evidence, known: Mapping[str, Any]) -> Iterator[Fact[Subject]]:
    sections: Sequence[Section] = known.get("sections", ())
    headings = [each for each in islice(sections, _MOST_HEADINGS) if 0 < each.level <= _LOWEST_LEVEL]
    texts, lead = [each.heading for each in headings], _lead(sections)
    first = next((each for each in headings if each.level == 1), None)
    title: str = known.get("title") or ""
    told = [(title, Origin(source="text", key="title"))]
    if first and first.heading != title:
        told.append((first.heading, (first.origin or Origin(source="text"))._replace(key="h1")))
    for text, origin in told:
        found = named(text, texts, lead, known.get("language"), evidence.site.name)
        if found and (kind := subject_type(found.type)):
            stated = Subject(
                name=found.name,
                type=kind,
                alternate_names=found.alternate_names,
                anatomy=found.anatomy,
                population=found.people,
                origin=origin,
            )
            yield Fact(stated, origin)


def _lead(sections: Sequence[Section]) -> str:
    """Return the first paragraph: before the first heading below the title, or else under that."""
    lines = (line for section in sections[:3] for line in section.text.split("\n"))
    return next((line for line in lines if len(line) >= _SHORTEST_LEAD), "")[:_LONGEST_LEAD]
