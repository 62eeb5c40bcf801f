"""What a health page is about, how it is divided, whom it is for and what it rests on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from seoexport.model.origin import Date, Origin


class HealthTopic(NamedTuple):
    """A part of a health page under one heading; `text` is what stands there, that of its own parts left out.

    `aspects` are the names of schema.org's health aspects without their ending: `Causes` for CausesHealthAspect.
    `faq` says that what stands there are the article's questions, which are neither in its text nor in its parts.
    """

    heading: str
    text: str
    aspects: tuple[str, ...] = ()
    anchor: str | None = None
    parts: tuple[HealthTopic, ...] = ()
    faq: bool = False
    origin: Origin | None = None


class Anatomy(NamedTuple):
    """A part of the body; `type` is AnatomicalStructure, AnatomicalSystem, SuperficialAnatomy or one below them."""

    name: str
    type: str = "AnatomicalStructure"


class Code(NamedTuple):
    """A code of a medical vocabulary; `system` is its name, such as ICD-10-CM, `code_set` its address."""

    value: str
    system: str
    code_set: str | None = None


class Label(NamedTuple):
    """What the page lists by name: a cause, a symptom, a treatment; `type` is its schema.org type."""

    name: str
    type: str
    origin: Origin | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """The condition, symptom, drug, test or procedure that a health page is about; `type` is its schema.org type.

    `population` is in whom, as the page says it (`children`). The lists hold what the page itself lists by name, none
    of it read out of prose. `properties` is what was stated of it beside that, in the shape that JSON-LD has.
    """

    name: str
    type: str = "MedicalCondition"
    alternate_names: tuple[str, ...] = ()
    anatomy: tuple[Anatomy, ...] = ()
    population: str | None = None
    causes: tuple[Label, ...] = ()
    symptoms: tuple[Label, ...] = ()
    risk_factors: tuple[Label, ...] = ()
    treatments: tuple[Label, ...] = ()
    primary_prevention: tuple[Label, ...] = ()
    secondary_prevention: tuple[Label, ...] = ()
    tests: tuple[Label, ...] = ()
    complications: tuple[Label, ...] = ()
    codes: tuple[Code, ...] = ()
    same_as: tuple[str, ...] = ()
    properties: Mapping[str, Any] = field(default_factory=dict, hash=False)
    origin: Origin | None = None


class MedicalAudience(NamedTuple):
    """Whom a health page is for: `type` is Patient, MedicalAudience, or a member of MedicalAudienceType (Clinician)."""

    type: str
    name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A work that a page names as its source: `text` is the whole entry, `title` the work's own where it is certain.

    `doi`, `pmid` and `pmcid` stand without prefixes and addresses.
    """

    text: str
    title: str | None = None
    url: str | None = None
    doi: str | None = None
    pmid: str | None = None
    pmcid: str | None = None
    year: int | None = None
    origin: Origin | None = None


class Disclaimer(NamedTuple):
    """What a page says about its own limits, or the page that says it."""

    text: str | None = None
    url: str | None = None


class ConditionRow(NamedTuple):
    """A row of the publisher's table of conditions: what is known of one of these names, and who approved it.

    One that `waits` was drawn up for somebody to approve, who has not done so: it counts for nothing.
    """

    names: tuple[str, ...]
    type: str | None = None
    codes: tuple[Code, ...] = ()
    same_as: tuple[str, ...] = ()
    approved_by: str | None = None
    approved: Date | None = None
    waits: bool = False
    line: int | None = None


class ReviewRecord(NamedTuple):
    """What a publisher's ledger says of the review of a page; `by` are keys of the register of people, or names."""

    by: tuple[str, ...] = ()
    date: Date | None = None
    next: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MedicalPolicy:
    """What a publisher decides for health pages.

    `specialties` and `audiences` pair path globs with names, the first match wins. `review_months` pairs names of types
    (of page, article or subject) or path globs with the months after which a review is due again, `review_required`
    lists those whose pages are kept out of indexes until somebody reviewed them. `reviews` is the ledger of reviews by
    path glob, the first match wins. `conditions` is the table of codes;
    with `approved_only` its rows count only where somebody approved them, and no other vocabulary does. `codes` looks
    up the bundled vocabulary.
    """

    specialties: tuple[tuple[str, tuple[str, ...]], ...] = ()
    audiences: tuple[tuple[str, tuple[str, ...]], ...] = ()
    disclaimer: str | None = None
    review_months: tuple[tuple[str, int], ...] = ()
    review_required: tuple[str, ...] = ()
    reviews: tuple[tuple[str, ReviewRecord], ...] = ()
    conditions: tuple[ConditionRow, ...] = ()
    codes: bool = False
    approved_only: bool = False
