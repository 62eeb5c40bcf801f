"""The names by which a published work is found: DOI, PMID and PMCID, in addresses and in text.

https://www.crossref.org/blog/dois-and-matching-regular-expressions/ · https://www.doi.org/doi-handbook/HTML/
· https://www.nlm.nih.gov/bsd/mms/medlineelements.html#pmid
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from seoexport.medical.work_names import Names

#: Crossref's pattern for modern DOIs.
_DOI = r"10\.\d{4,9}/[-._;()/:a-z0-9]++"
#: Older ones of Wiley have signs that end a DOI everywhere else.
_OF_ADDRESS = re.compile(rf"{_DOI}|10\.1002/[^\s\"']+", re.IGNORECASE)
#: In text, a DOI that goes on with another letter is one that cannot be read whole.
_LABELLED = re.compile(rf"(?:\bdoi(?:\.org/|\s*:?\s*))({_DOI})(?![\w<\[%])", re.IGNORECASE)
_BARE = re.compile(rf"(?<![\w./])({_DOI})(?![\w<\[%])", re.IGNORECASE)
_PMID = re.compile(r"\b(?:PMID|PubMed(?: PMID| ID)?)\s*[:#]?\s*([1-9]\d{0,7})\b", re.IGNORECASE)
_PMCID = re.compile(r"\b(PMC[1-9]\d{2,8})\b", re.IGNORECASE)
#: A suffix without a prefix before it, such as 10.2019/5, may be anything.
_SHORTEST_BARE_SUFFIX = 5

_RESOLVERS = re.compile(r"https?://(?:dx\.|www\.)?doi\.org/(?:doi:)?(10\.[^?#]+)", re.IGNORECASE)
#: Where publishers have the DOI in the addresses of their articles.
_PUBLISHERS = re.compile(
    r"https?://[^/]+(?:/doi/(?:[a-z]+/)*|(?<=link\.springer\.com)/(?:article|chapter)/|/[^?#]*\?(?:[^#]*&)?(?:id|doi)=)"
    r"(10\.[^?#&]+)",
    re.IGNORECASE,
)
_VIEWS = re.compile(
    r"(?:/(?:full|fulltext|full-text|abstract|pdf|epdf|epub|summary|meta|html)|\.pdf|\.html?)+/?$", re.I
)
_PUBMED = re.compile(
    r"https?://(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov/(?:m/)?pubmed"
    r"|(?:www\.)?europepmc\.org/(?:article|abstract)/med)/([1-9]\d{0,7})(?:/|\?|#|$)",
    re.IGNORECASE,
)
_PMC = re.compile(
    r"https?://(?:(?:www\.)?ncbi\.nlm\.nih\.gov/pmc/articles|pmc\.ncbi\.nlm\.nih\.gov/articles"
    r"|(?:www\.)?europepmc\.org/(?:articles?|abstract)(?:/pmc)?)/(PMC[1-9]\d{2,8})(?:/|\?|#|$)",
    re.IGNORECASE,
)


def names_in_address(url: str) -> Names:
    """Return what an address says of the work that it leads to.

    >>> names_in_address("https://doi.org/10.1000/abc(1)%3A2"), names_in_address("https://pubmed.ncbi.nlm.nih.gov/42/").pmid
    (Names(doi='10.1000/abc(1):2', pmid=None, pmcid=None), '42')
    """
    if found := _PUBMED.match(url):
        return Names(pmid=found[1])
    if found := _PMC.match(url):
        return Names(pmcid=found[1].upper())
    if found := _RESOLVERS.match(url):
        return Names(doi=_whole(unquote(found[1]).rstrip("/")))
    if found := _PUBLISHERS.match(url):
        return Names(doi=_whole(_VIEWS.sub("", unquote(found[1])).rstrip("/")))
    return Names()


def names_in_text(text: str) -> Names:
    """Return what an entry of a list of references says of its work; of several DOIs or PMIDs, none.

    >>> names_in_text("Sample A. Cramps. doi:10.1000/xyz.12. PMID: 42")
    Names(doi='10.1000/xyz.12', pmid='42', pmcid=None)
    >>> names_in_text("Sample A. Cramps. 10.1/x")
    Names(doi=None, pmid=None, pmcid=None)
    """
    lower = text.lower()
    has_doi, has_pmc = "10." in text, "pmc" in lower
    dois = [trimmed(each) for each in _LABELLED.findall(text)] if has_doi else []
    if has_doi and not dois:
        dois = [each for each in map(trimmed, _BARE.findall(text)) if len(_suffix(each)) >= _SHORTEST_BARE_SUFFIX]
    return Names(
        _only([each for each in dois if _suffix(each)]),
        _only(_PMID.findall(text)) if "pm" in lower or "pubm" in lower else None,
        _only([each.upper() for each in _PMCID.findall(text)]) if has_pmc else None,
    )


def trimmed(address: str) -> str:
    """Return a DOI or an address that stood in a sentence without the signs that are the sentence's.

    >>> trimmed("10.1000/(a)b)."), trimmed("10.1000/a(1)")
    ('10.1000/(a)b', '10.1000/a(1)')
    """
    end, unopened = len(address), address.count(")") - address.count("(")
    while end and (address[end - 1] in ".,;:" or (address[end - 1] == ")" and unopened > 0)):
        end -= 1
        unopened -= address[end] == ")"
    return address[:end]


def _whole(doi: str) -> str | None:
    doi = trimmed(doi)
    return doi if _OF_ADDRESS.fullmatch(doi) else None


def _suffix(doi: str) -> str:
    return doi.partition("/")[2]


def _only(found: list[str]) -> str | None:
    """Return what all found values are; DOIs are the same in upper and lower case."""
    return found[0] if found and len({each.casefold() for each in found}) == 1 else None
