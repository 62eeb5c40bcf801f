"""What is amiss with a text as a value: no member of its enumeration, or where a node is expected."""

from __future__ import annotations

import re

from seoexport import vocabulary
from seoexport.validator.stated_values import shown
from seoexport.validator.terms.expected import Expected
from seoexport.validator.terms.misfit import Fault
from seoexport.validator.terms.spelling import is_same_but_for_case, nearest_member

#: A term of schema.org as an address, or with the prefix that its context has for itself.
TERM = re.compile(r"(?:https?://(?:www\.)?schema\.org/|schema:)([^/#?\s]+)[/#]?")

_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]*:|//|/|#|\?|\./|\.\./|www\.)\S*", re.IGNORECASE)

#: Places by the codes of https://www.iso.org/iso-3166-country-codes.html, as `regionsAllowed` of films has them.
_REGIONS = re.compile(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?(?:[, ]+[A-Z]{2}(?:-[A-Z0-9]{1,3})?)*")


def of_text(text: str, wanted: Expected) -> Fault | None:
    """Return what is wrong with a text as a value; addresses stand for anything, https://schema.org/docs/datamodel.html."""
    text = text.strip()
    if term := TERM.fullmatch(text):
        return of_term(term[1], wanted)
    if wanted.text or not text or _ADDRESS.fullmatch(text):
        return None
    if text in wanted.members and "DayOfWeek" in wanted.range:
        return None
    if text in wanted.members:
        instead = f"https://schema.org/{text}"
        return Fault("enumeration-bare-word", f"the bare word {shown(text)}", f"write {instead!r}", instead)
    if wanted.listed:
        return _no_member(text, wanted)
    if "Place" in wanted.range and _REGIONS.fullmatch(text):
        return None
    if wanted.written or (wanted.amount and any(map(str.isdigit, text[:200]))):
        return None
    return Fault("text-for-node", f"the text {shown(text)}", f"a node of the type {wanted.types} says more")


def of_term(term: str, wanted: Expected) -> Fault | None:
    """Return what is wrong with an address of schema.org as a value: that of a member, or of any term at all."""
    if not wanted.members or term in wanted.members:
        return None
    return _no_member(term, wanted) if wanted.listed or not _is_term(term) else None


def _is_term(term: str) -> bool:
    return bool(vocabulary.enumerations_of(term) or vocabulary.is_type(term) or vocabulary.property_of(term))


def _no_member(name: str, wanted: Expected) -> Fault:
    why, meant = f", no member of {wanted.enumerations}", nearest_member(name, wanted.members)
    if meant is None:
        remedy = f"one of its members is {min(wanted.members)!r}"
        return Fault("enumeration-member", shown(name), remedy, why=why)
    instead = f"https://schema.org/{meant}"
    certain = instead if is_same_but_for_case(name, meant) else None
    return Fault("enumeration-member", shown(name), f"did you mean {instead!r}?", certain, why)
