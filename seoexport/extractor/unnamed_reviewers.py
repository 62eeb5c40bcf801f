"""Reviewers whom a page states without saying who they are, so that nobody can be named."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from seoexport.diagnostics import Finding
from seoexport.extractor.bylines import stated as stated_people
from seoexport.extractor.bylines.agents import Agents
from seoexport.extractor.evidence import Evidence
from seoexport.extractor.markup import PAGES, main_nodes, resolved
from seoexport.extractor.review_records import STATED_REVIEWERS, finding, stated_by
from seoexport.model import JSON, Origin

RULE = "reviewer-unnamed"
_MARK_UP = Origin(source="markup", key="reviewedBy")


def findings(evidence: Evidence) -> Iterator[Finding]:
    """Yield a finding for each reviewer of the front matter or the mark-up who has no name.

    A word in small letters is a key of the configuration's register; what is not in there is nobody's name.
    """
    if evidence.front_matter.values:
        yield from _stated(evidence)
    for node in main_nodes((node for node in evidence.main if "reviewedBy" in node), PAGES):
        for each in resolved(node["reviewedBy"], evidence.named_nodes):
            if isinstance(each, dict) and not _is_reference(each) and not any(Agents(evidence).marked_up(each)):
                yield finding(evidence, RULE, "reviewedBy in the mark-up names nobody; state a name", _MARK_UP)


def _is_reference(node: JSON) -> bool:
    """Return whether a node says no more than where it is described: a dangling one is another rule's."""
    return "@id" in node and not node.keys() - {"@id", "@type"}


def _stated(evidence: Evidence) -> Iterator[Finding]:
    agents = Agents(evidence)
    for fact in stated_by(evidence, *STATED_REVIEWERS):
        for n, entry in enumerate(stated_people.entries(fact, evidence)):
            if entry in (None, "", [], {}):
                continue
            if why := _lack(entry, agents, evidence):
                yield finding(
                    evidence,
                    RULE,
                    f"{fact.origin.key} {why}",
                    fact.origin._replace(line=_line(fact.origin, n, evidence)),
                )


def _line(origin: Origin, n: int, evidence: Evidence) -> int | None:
    """Return the line of an entry of a list, or of the key where it is none."""
    entry = f"{origin.key}.{n}".lower()
    lines = evidence.front_matter.lines.items()
    return next((line for key, line in lines if key == entry or key.startswith(f"{entry}.")), origin.line)


def _lack(entry: Any, agents: Agents, evidence: Evidence) -> str | None:
    """Return what an entry lacks to name somebody, if anything."""
    if stated_people.is_unknown_key(entry, evidence):
        known = sorted(agent.key for agent in evidence.site.authors if agent.key)
        remedy = f"known keys: {', '.join(known)}" if known else "the configuration has no authors"
        return f"is {entry!r}, which is no key of the configuration's authors; state a name in full; {remedy}"
    if any(agents.stated(entry)):
        return None
    from seoexport.stated.wishes import shown

    return f"is {shown(entry)}, which names nobody; state a name"
