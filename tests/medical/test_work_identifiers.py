"""DOIs, PMIDs and PMCIDs in addresses and in text, and what only looks like one."""

import pytest

from seoexport.medical.work_identifiers import names_in_address, names_in_text, trimmed
from seoexport.medical.work_names import Names, doi_address


@pytest.mark.parametrize(
    ("url", "names"),
    [
        ("https://doi.org/10.1000/xyz123", Names(doi="10.1000/xyz123")),
        ("http://dx.doi.org/10.1000/XyZ", Names(doi="10.1000/XyZ")),
        ("https://www.doi.org/10.1000/a%28b%29", Names(doi="10.1000/a(b)")),
        ("https://doi.org/10.1002/%28SICI%291097%3C1::AID%3E3.0.CO;2-A", Names(doi="10.1002/(SICI)1097<1::AID>3.0.CO;2-A")),
        ("https://press.example/doi/full/10.1000/abc.12", Names(doi="10.1000/abc.12")),
        ("https://press.example/doi/10.1000/abc.12/full", Names(doi="10.1000/abc.12")),
        ("https://press.example/doi/pdf/10.1000/abc?download=true", Names(doi="10.1000/abc")),
        ("https://link.springer.com/article/10.1007/s1-2#Sec3", Names(doi="10.1007/s1-2")),
        ("https://journal.example/article?id=10.1371/journal.x.01", Names(doi="10.1371/journal.x.01")),
        ("https://pubmed.ncbi.nlm.nih.gov/12345/", Names(pmid="12345")),
        ("https://www.ncbi.nlm.nih.gov/pubmed/12345", Names(pmid="12345")),
        ("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC12345/#abs", Names(pmcid="PMC12345")),
        ("https://pmc.ncbi.nlm.nih.gov/articles/pmc12345", Names(pmcid="PMC12345")),
        ("https://europepmc.org/article/MED/12345", Names(pmid="12345")),
        ("https://europepmc.org/articles/PMC12345", Names(pmcid="PMC12345")),
    ],
)  # fmt: skip
def test_names_in_an_address(url, names):
    assert names_in_address(url) == names


@pytest.mark.parametrize(
    "url",
    [
        "https://doi.org/", "https://doi.org/10.1/x", "https://doi.org/10.1000/", "https://doi.example/10.1000/a",
        "https://doi.org/10.1000/a b", "https://doi.org/10.1000/%C3%BCber", "https://example.org/10.1000/abc",
        "https://pubmed.ncbi.nlm.nih.gov/?term=cramp", "https://pubmed.ncbi.nlm.nih.gov/123456789/",
        "https://pubmed.ncbi.nlm.nih.gov/0/", "https://www.ncbi.nlm.nih.gov/books/NBK123/",
        "https://evil.example/https://pubmed.ncbi.nlm.nih.gov/12345/", "https://pubmed.ncbi.nlm.nih.gov.example/12345/",
        "https://www.ncbi.nlm.nih.gov/pmc/articles/", "",
    ],
)  # fmt: skip
def test_addresses_without_names(url):
    assert names_in_address(url) == Names()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Cramps. doi:10.1000/abc.1.", Names(doi="10.1000/abc.1")),
        ("Cramps. DOI 10.1000/ABC", Names(doi="10.1000/ABC")),
        ("Cramps (https://doi.org/10.1000/abc)", Names(doi="10.1000/abc")),
        ("Cramps. 10.1000/abc(2)def.", Names(doi="10.1000/abc(2)def")),
        ("Cramps. doi:10.1000/abc; PMID: 123; PMCID: PMC456", Names("10.1000/abc", "123", "PMC456")),
        ("Cramps. doi:10.1000/abc https://doi.org/10.1000/ABC", Names(doi="10.1000/abc")),
        ("Cramps. PubMed PMID: 123.", Names(pmid="123")),
    ],
)
def test_names_in_text(text, names):
    assert names_in_text(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "10.1/x", "doi:10.xxxx/xxxxx", "Version 10.1234/5", "Score 110.1000/abcdef", "PMID: 012", "PMID: 123456789",
        "PMC", "PMCID pending", "doi:10.1000/a and doi:10.1000/b", "10.1002/(SICI)1097-0258<1::AID>3", "doi:",
        "doi:10.1000/über", "PMID: 12 and PMID: 13", "",
    ],
)  # fmt: skip
def test_text_without_names(text):
    assert names_in_text(text) == Names()


@pytest.mark.parametrize(
    ("doi", "address"),
    [
        ("10.1000/abc(1):2;3", "https://doi.org/10.1000/abc(1):2;3"),
        ("10.1002/(SICI)1<1::A>3#4", "https://doi.org/10.1002/(SICI)1%3C1::A%3E3%234"),
    ],
)
def test_address_of_a_doi(doi, address):
    assert doi_address(doi) == address
    assert names_in_address(address).doi in (doi, None)


@pytest.mark.parametrize(
    ("text", "left"), [("a(1)", "a(1)"), ("a(1)).", "a(1)"), ("a.,;:", "a"), ("...", ""), ("", "")]
)
def test_signs_of_the_sentence_are_cut(text, left):
    assert trimmed(text) == left
