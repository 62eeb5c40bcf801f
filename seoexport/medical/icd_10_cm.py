"""Codes of ICD-10-CM by the exact words of its labels and synonyms, as the extra `medical` brings them.

The data is that of the National Center for Health Statistics, in the public domain and free of charge at
https://www.cdc.gov/nchs/icd/icd-10-cm/; that it is used here is no endorsement by the CDC. Its terms are those of
clinicians, so most everyday words find nothing here, and that is as it should be: whatever looks further than exact
words codes muscle knots as a disorder of metabolism.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple
from warnings import catch_warnings

from seoexport.errors import MissingLibrary
from seoexport.medical.terms import is_acronym, normalised

#: A longer code, without its dot, says on which side, by what, or for which visit; a title says none of that.
LONGEST_CODE = 4
#: Accidents, encounters that are no illness, and what ICD-11 counts among disorders no more.
_NO_CONDITIONS = ("V", "W", "X", "Y", "Z", "F64")
#: Chapters whose terms leave out what the chapter says: under fractures, Atlas is one of the first vertebra.
_UNSAID = ("O", "P", "S", "T")
#: What is listed under such a code is filed there and is no synonym of it: caffeine, of disorders by stimulants.
_REMAINDERS = ("Other ", "Unspecified ")
_NOT_THE_SAME = ("classified elsewhere", "related disorders", "other specified", "unspecified")
#: Words of a label without which a term means more than the label does.
_NARROWING = frozenset(("acute", "subacute", "chronic", "congenital", "neonatal", "newborn"))
#: A code with the mark of a visit, such as S86.111A, has the words of the one above it.
_LONGEST_OWN_CODE = 7


#: What words are to a code: its label, another name, or something that is filed under it.
LABEL, SYNONYM, FILED = "label", "synonym", "filed under it"


class Entry(NamedTuple):
    """A code, and what the words are to it."""

    code: str
    kind: str


def code_of(names: Iterable[str]) -> Entry | None:
    """Return the code of a condition of these names, None where they name none, or more than one.

    1. each name is compared with labels and synonyms, whatever its case, hyphens and plurals; acronyms are not
    2. all that is found is one code
    3. this is a category of 3 or 4 characters, no accident and no encounter, and the words are its label or a synonym

    Raises MissingLibrary where the extra is not installed.
    """
    found = {each.code: each for name in names if not is_acronym(name.strip()) for each in entries(name)}
    if len(found) != 1:
        return None
    (entry,) = found.values()
    is_category = len(entry.code.replace(".", "")) <= LONGEST_CODE
    return entry if is_category and entry.kind != FILED and not entry.code.startswith(_NO_CONDITIONS) else None


def entries(name: str) -> tuple[Entry, ...]:
    """Return every code, of whatever length, under which these very words stand, sorted."""
    return _terms().get(normalised(name), ())


def candidates(name: str) -> tuple[Entry, ...]:
    """Return the codes that a person may choose from: those of the words, and those of the same words unspecified."""
    return tuple(dict.fromkeys((*entries(name), *entries(f"{name} NOS"))))


@cache
def release() -> str:
    """Return which release the codes are of, by the version of the library that holds it."""
    from importlib.metadata import version

    _terms()
    return f"ICD-10-CM of simple-icd-10-cm {version('simple-icd-10-cm')}"


@cache
def _terms() -> Mapping[str, tuple[Entry, ...]]:
    """Return the codes by their normalised words: three seconds and 200 MB, once in a process."""
    found: dict[str, dict[str, Entry]] = {}
    for code, kind, term in _stated():
        found.setdefault(normalised(term), {}).setdefault(code, Entry(code, kind))
    return {term: tuple(own[code] for code in sorted(own)) for term, own in found.items()}


def _stated() -> Iterator[tuple[str, str, str]]:
    try:
        with catch_warnings(action="ignore", category=DeprecationWarning):  # of how it reads its files
            import simple_icd_10_cm as library
    except ImportError:
        raise MissingLibrary("simple-icd-10-cm", "medical") from None
    for code in library.get_all_codes():
        if len(code) > _LONGEST_OWN_CODE or not library.is_category_or_subcategory(code):
            continue
        label = library.get_description(code)
        yield code, LABEL, label
        for term in (*library.get_inclusion_term(code), *library.get_includes(code)):
            yield code, SYNONYM if _is_synonym(term, code, label) else FILED, term


def _is_synonym(term: str, code: str, label: str) -> bool:
    """Return whether a term that is listed under a code means what the code means, whoever reads it."""
    if (
        is_acronym(term)
        or code.startswith(_UNSAID)
        or label.startswith(_REMAINDERS)
        or any(each in label for each in _NOT_THE_SAME)
    ):
        return False
    narrowing = _NARROWING.intersection(normalised(label).split())
    return narrowing.issubset(normalised(term).split()) if narrowing else True
