"""An identifier has the length and the check digit of its kind.

GTIN, ISBN, ISSN, GLN and LEI by their properties, ORCID, ROR and DOI by their addresses. A number whose check digit
does not fit was mistyped, or cut, and belongs to nothing or to something else.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Book", "name": "On Cramps", "isbn": "978-0-306-40615-8"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Book", "name": "On Cramps", "isbn": "978-0-306-40615-7"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from seoexport.diagnostics import Problem
from seoexport.validator.check_digits import (
    LONGEST,
    Check,
    is_doi,
    is_gtin,
    is_isbn,
    is_issn,
    is_lei,
    is_orcid,
    is_ror,
)
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.value_kinds import name_of, text_of
from seoexport.validator.view import Stated, View

_PROPERTIES: dict[str, tuple[str, Check]] = {
    "globalLocationNumber": ("a GLN of 13 digits", partial(is_gtin, lengths=(13,))),
    "gtin": ("a GTIN of 8, 12, 13 or 14 digits", is_gtin),
    "gtin8": ("a GTIN of 8 digits", partial(is_gtin, lengths=(8,))),
    "gtin12": ("a GTIN of 12 digits", partial(is_gtin, lengths=(12,))),
    "gtin13": ("a GTIN of 13 digits", partial(is_gtin, lengths=(13,))),
    "gtin14": ("a GTIN of 14 digits", partial(is_gtin, lengths=(14,))),
    "isbn": ("an ISBN of 10 or 13 digits", is_isbn),
    "issn": ("an ISSN of 8 digits", is_issn),
    "leiCode": ("a LEI of 20 letters and digits", is_lei),
}
_HOSTS: dict[str, tuple[str, Check]] = {
    "doi.org": ("a DOI", is_doi),
    "dx.doi.org": ("a DOI", is_doi),
    "orcid.org": ("an ORCID", lambda text: is_orcid(text.replace("-", ""))),
    "ror.org": ("a ROR id", is_ror),
}
_ORIGINS = frozenset(f"{scheme}://{host}" for scheme in ("http", "https") for host in _HOSTS)
_SIGNS = str.maketrans("", "", " -\u2010\u2011\u2013")


def check(view: View) -> Iterator[Problem]:
    """Yield each identifier that can be none."""
    for name in sorted(view.names.intersection(_PROPERTIES)):
        kind, fits = _PROPERTIES[name]
        for each in view.stated(name):
            text = str(each.value) if each.value.__class__ is int else text_of(each.value)
            bare = text.translate(_SIGNS) if len(text) <= LONGEST else text
            if text and "/" not in text and "{" not in text and not (len(text) <= LONGEST and fits(bare)):
                yield _problem(each, text, kind)
    for each in view.stated("identifier", "sameAs", "citation"):
        text = text_of(each.value)
        if text[:4].lower() == "doi:" and not is_doi(text[4:].strip()):
            yield _problem(each, text, "a DOI")
    for origin in _ORIGINS.intersection(view.by_origin):
        kind, fits = _HOSTS[origin.partition("://")[2]]
        for each in view.by_origin[origin]:
            path = each.value.partition("//")[2].partition("/")[2].partition("?")[0].partition("#")[0]
            if path.strip("/") and not fits(path.rstrip("/")):
                yield _problem(each, each.value, kind)


def _problem(each: Stated, text: str, kind: str) -> Problem:
    message = f"{name_of(each)} is {shown(text)}; it must be {kind}, its length and check digit do not fit"
    return Problem(message=message, at=each.at, line=each.node.line)


RULE = Rule(
    id="identifier-check-digit",
    severity="warning",
    reference="https://www.gs1.org/services/check-digit-calculator",
    check=check,
    doc=__doc__,
)
