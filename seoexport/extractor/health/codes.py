"""The codes of what a health page is about: those of the page, of the publisher's table, of the bundled vocabulary."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from seoexport.extractor.evidence import Evidence
from seoexport.medical.terms import normalised
from seoexport.model import Code, ConditionRow, MedicalPolicy, Subject
from seoexport.type_names import ROOTS

#: Where front matter says that its page has no codes.
_KEYS = ("seo.codes", "codes")
_OFF = ("none", "no", "off", "false")
#: What a page states of its subject that leaves nothing to be looked up.
_STATED = frozenset(("code", "sameAs"))
_NOTHING = MedicalPolicy()
_SEEN: dict[int, tuple[tuple[ConditionRow, ...], Mapping[str, ConditionRow]]] = {}
_MOST_TABLES = 8


def coded(evidence: Evidence, subject: Subject) -> Subject:
    """Return the subject with its codes and the addresses of what is the same.

    1. none at all where front matter says `codes: none`
    2. those that the page states, and then no others
    3. those of the row of the publisher's table that has one of its names, and then no others; a row that waits to be
       approved is none, and with `approved_only` it has to be approved
    4. with `codes`, and without `approved_only`, the one code of ICD-10-CM that its names exactly name

    Raises MissingLibrary where the vocabulary is asked for and not installed.
    """
    policy = evidence.site.medical or _NOTHING
    if any(str(fact.value).lower() in _OFF for fact in evidence.stated(*_KEYS)):
        return replace(subject, codes=(), same_as=())
    if _states_its_own(evidence, subject):
        return subject
    if (row := row_of(subject, policy.conditions)) and not row.waits:
        return subject if policy.approved_only and not is_approved(row) else _by_row(subject, row)
    if policy.codes and not policy.approved_only and ROOTS[subject.type] == "MedicalCondition":
        return replace(subject, codes=_of_vocabulary(subject))
    return subject


def row_of(subject: Subject, rows: tuple[ConditionRow, ...]) -> ConditionRow | None:
    """Return the row of a table that has the name of a subject, or else one of its other names."""
    if not rows:
        return None
    known = _by_name(rows)
    found = (known.get(normalised(name)) for name in (subject.name, *subject.alternate_names))
    return next((row for row in found if row), None)


def is_approved(row: ConditionRow) -> bool:
    """Return whether somebody put a name and a day to a row."""
    return row.approved_by is not None and row.approved is not None


def _by_name(rows: tuple[ConditionRow, ...]) -> Mapping[str, ConditionRow]:
    """Return the rows by their normalised names; of the tables seen last these are remembered."""
    known = _SEEN.get(id(rows))
    if known is None:
        if len(_SEEN) >= _MOST_TABLES:
            _SEEN.clear()
        # The table is kept beside its index: as long as it lives no other has its id. To hash it takes a millisecond.
        known = _SEEN[id(rows)] = (rows, {normalised(name): row for row in reversed(rows) for name in row.names})
    return known[1]


def _states_its_own(evidence: Evidence, subject: Subject) -> bool:
    if subject.codes or subject.same_as or not _STATED.isdisjoint(subject.properties):
        return True
    root = ROOTS[subject.type]
    own = next((thing for thing in evidence.things if ROOTS.get(thing.type) == root), None)
    return own is not None and not _STATED.isdisjoint(own.properties)


def _by_row(subject: Subject, row: ConditionRow) -> Subject:
    """Return the subject as its row has it, with the type of the row where its own was read from words of the page."""
    is_stated = subject.origin is not None and subject.origin.source != "text"
    kind = subject.type if is_stated or row.type is None else row.type
    return replace(subject, type=kind, codes=row.codes, same_as=row.same_as)


def _of_vocabulary(subject: Subject) -> tuple[Code, ...]:
    from seoexport.medical.code_systems import ICD_10_CM
    from seoexport.medical.icd_10_cm import code_of

    found = code_of((subject.name, *subject.alternate_names))
    return (Code(found.code, ICD_10_CM.name, ICD_10_CM.code_set),) if found else ()
