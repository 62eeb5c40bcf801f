"""Degrees, licences and fellowships that people write with their names: https://schema.org/hasCredential."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

#: What is written behind a name, dots aside, by what it is: https://schema.org/credentialCategory.
SUFFIXES: dict[str, str] = {
    title: category
    for category, titles in {
        "degree": "MD DO PhD DDS DMD MBBS MBChB DVM VMD PharmD PsyD DPT DPM DNP DC OD AuD EdD ScD DrPH MPH MSN BSN MSW "
        "MSc BSc MHS MBA",
        "license": "RN NP PA PA-C APRN FNP CRNA CNM RD RDN LDN LPN LCSW LMFT LPC LMHC LICSW PT OT OTR OTR/L RPh",
        "certification": "FNP-C FNP-BC CDE CDCES CSCS CNS CCC-SLP CPT",
        "membership": "MRCGP MRCP MRCS",
        "fellowship": "FACP FACS FACC FACOG FACEP FAAP FAAFP FAAN FAAD FRCP FRCS FRCGP FRCPC",
    }.items()
    for title in titles.split()
}
#: The same with their dots.
_DOTTED = {"M.D.": "MD", "D.O.": "DO", "Ph.D.": "PhD", "R.N.": "RN", "D.D.S.": "DDS", "D.M.D.": "DMD", "M.P.H.": "MPH"}
#: Degrees that are also the letters of a place or a form of address: only before another title.
_AMBIGUOUS = ("MS", "MA", "BS", "BA")
_KNOWN = "|".join(map(re.escape, sorted((*SUFFIXES, *_DOTTED), key=len, reverse=True)))
#: Behind a name, one of them or several.
SUFFIX = re.compile(rf"(?:,?\s+(?:(?:{_KNOWN})(?=,|\s|$)|(?:{'|'.join(_AMBIGUOUS)})(?=,\s)))+$")
#: Doctorates that are written before a name; "Dr." alone is a form of address.
_DOCTORATE = re.compile(r"Dr\. ?(?:med\. dent|med\. vet|med|dent|vet|rer\. nat|phil)\.")
_NO_CREDENTIALS = frozenset(
    ("", *"sir dame lord lady jr sr junior senior i ii iii iv mr mrs ms miss mx herr frau dr doctor prof professor hon "
    "rev".split())
)  # fmt: skip
_BETWEEN = re.compile(r"\s*[,;]\s*|\s+")


class Credential(NamedTuple):
    """A credential as it is written with a name, and what kind of credential it is, where that is known."""

    name: str
    category: str | None


def credentials(prefix: str, suffix: str) -> Iterator[Credential]:
    """Yield the credentials in what stands before and behind a name; titles that are none, such as Sir, are left out.

    >>> [each.name for each in credentials("Prof. Dr. med.", "MD, FACP")], list(credentials("Sir", "Jr."))
    (['Dr. med.', 'MD', 'FACP'], [])
    """
    for found in _DOCTORATE.findall(prefix):
        yield Credential(found, "degree")
    for each in _BETWEEN.split(suffix):
        if category := category_of(each):
            yield Credential(each, category)


def category_of(title: str) -> str | None:
    """Return what kind of credential a title is; None where it is not known.

    >>> category_of("RN"), category_of("Ph.D."), category_of("Jr.")
    ('license', 'degree', None)
    """
    return "degree" if title in _AMBIGUOUS else SUFFIXES.get(_DOTTED.get(title, title))


def is_credential(text: str) -> bool:
    """Return whether what somebody states as a credential can be one: forms of address and generations are none.

    >>> is_credential("Diploma in Sports Medicine"), is_credential("Sir"), is_credential("Jr.")
    (True, False, False)
    """
    return text.strip(".").casefold() not in _NO_CREDENTIALS
