"""Who reviewed the page: only those whom front matter, configuration, a visible line or its own mark-up call so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.document import Block, Element
from seoexport.extractor.bylines import stated as stated_people
from seoexport.extractor.bylines.agents import Agents, is_somebody
from seoexport.extractor.bylines.apart import is_apart
from seoexport.extractor.bylines.author_links import links_in
from seoexport.extractor.bylines.credits import LONGEST, line_of
from seoexport.extractor.bylines.honorifics import without_honorifics
from seoexport.extractor.bylines.names import names_in
from seoexport.extractor.bylines.review_lines import likely, review_line
from seoexport.extractor.bylines.shapes import is_credential
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.markup import PAGES, main_nodes
from seoexport.extractor.people import unique
from seoexport.extractor.review_records import STATED_REVIEWERS, record_of, stated_by
from seoexport.model import Agent, Origin, Person

#: A page with more lines of this kind lists reviews, by customers for example.
MOST_LINES = 3

_TITLED = re.compile(r"(?:dr|prof|professor)\b", re.IGNORECASE)


def reviewers(evidence: Evidence) -> Iterator[Fact[tuple[Agent, ...]]]:
    """Yield the candidates for the reviewers.

    1. front matter `reviewedBy`, `reviewed_by`, `reviewer`, `reviewers`, `review.by`
    2. the configuration's `medical.reviews`, of the first path glob that matches
    3. the people in a visible line such as "Medically reviewed by"; who checked facts or edited has not reviewed
    4. `reviewedBy` in the page's own mark-up, but for the site itself: plugins fill it with the publisher

    Nobody else is ever taken for a reviewer.
    """
    agents = Agents(evidence)
    for fact in stated_by(evidence, *STATED_REVIEWERS):
        if stated := unique(agents.stated(known_entries(fact, evidence))):
            yield Fact(stated, fact.origin)
    if (record := record_of(evidence)) and record.value.by:
        yield Fact(unique(agents.stated(list(record.value.by))), record.origin)
    if shown := _shown(evidence, agents):
        origin = evidence.document.origin(shown[0][0].element, "review")
        yield Fact(unique(each for _, somebody in shown for each in somebody), origin)
    for node in main_nodes(evidence.main, PAGES):
        found = [each for each in agents.marked_up(node.get("reviewedBy")) if not agents.is_publisher(each.name)]
        if found:
            yield Fact(unique(found), Origin(source="markup", key="reviewedBy"))


def known_entries(fact: Fact[object], evidence: Evidence) -> list[object]:
    """Return what front matter says of reviewers, one entry each, keys of a register left out that nobody knows."""
    entries = stated_people.entries(fact, evidence)
    return [each for each in entries if not stated_people.is_unknown_key(each, evidence)]


def _shown(evidence: Evidence, agents: Agents) -> list[tuple[Block, list[Agent]]]:
    """Return the reviewers in lines about a review, or else those in the lines behind a label."""
    document, blocks = evidence.document, evidence.blocks
    inside: list[tuple[Block, list[Agent]]] = []
    behind: list[tuple[Block, list[Agent]]] = []
    for at in likely(blocks, (document.root.attr("lang") or "")[:2].lower()):
        block = blocks[at]
        line = review_line(line_of(document, block), block)
        if line is None or is_apart(block.element):
            continue
        found, named, named_in = inside, line.named, block.element
        if line.leads_on and at + 1 < len(blocks):
            named_in = blocks[at + 1].element
            found, named = behind, line_of(document, blocks[at + 1])
        somebody = _people(named, named_in, evidence, agents)
        found.append((block, [each for each in somebody if not line.asks_more or _is_reviewer_like(each)]))
    for shown in (inside, behind):
        people = [each for each in shown if each[1]]
        if 0 < len(people) <= MOST_LINES:
            return people
    return []


def _is_reviewer_like(person: Agent) -> bool:
    """Return whether a title, a degree, a profession or a page of their own shows that a name is a reviewer's."""
    is_titled = _TITLED.match(person.name) or is_credential(person.name.rsplit(maxsplit=1)[-1])
    return bool(is_titled or person.url or (isinstance(person, Person) and person.job_title))


def _people(text: str, element: Element, evidence: Evidence, agents: Agents) -> list[Agent]:
    names = names_in(text[:LONGEST].strip("| ").partition("|")[0], evidence.document.root.attr("lang"))
    found = agents.of(names, links_in([element], names))
    return [each for each in found if isinstance(each, Person) and is_somebody(without_honorifics(each))]
