"""What a published work is found by, and the addresses at which it stays."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import quote


class Names(NamedTuple):
    """By what a work is found, each without prefix and address."""

    doi: str | None = None
    pmid: str | None = None
    pmcid: str | None = None


def doi_address(doi: str) -> str:
    """Return the address that leads to a DOI: https://www.doi.org/doi-handbook/HTML/encoding-rules-for-urls.html.

    >>> doi_address("10.1002/(SICI)1<1::A>3")
    'https://doi.org/10.1002/(SICI)1%3C1::A%3E3'
    """
    return f"https://doi.org/{quote(doi, safe='/:;()', errors='replace')}"


def addresses_of(names: Names) -> list[str]:
    """Return the addresses at which a work stays: of its DOI, in PubMed, in PubMed Central.

    >>> addresses_of(Names(pmid="42", pmcid="PMC42"))
    ['https://pubmed.ncbi.nlm.nih.gov/42/', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC42/']
    """
    found = [doi_address(names.doi)] if names.doi else []
    found += [f"https://pubmed.ncbi.nlm.nih.gov/{names.pmid}/"] if names.pmid else []
    return found + ([f"https://pmc.ncbi.nlm.nih.gov/articles/{names.pmcid}/"] if names.pmcid else [])


def address_of(names: Names) -> str | None:
    """Return the first of them, None where nothing identifies the work."""
    return next(iter(addresses_of(names)), None)
