"""What is certain is mended in a page's JSON-LD, and every other byte stays."""

import pytest

from seoexport import Site, check
from seoexport.fixer import fix

URL = "https://example.org/a/"
FAULT = '"alternateName": "", '
SCRIPT = f"""<script type="application/ld+json">
{{"@context": "https://schema.org",
  "@type": "MedicalCondition", {FAULT}"name": "Krämpfe ünd Mehr"}}
</script>"""
PAGE = (
    f"<!doctype html>\n<title>Kr\u00e4mpfe</title>\n<p a=1  b='2'>caf\u00e9 &amp; &nbsp;<br>\n{SCRIPT}\n<!-- end -->\n"
)


def mended(page):
    return fix(page, url=URL)


@pytest.mark.parametrize(
    "written",
    [
        PAGE.encode(),
        PAGE.replace("\n", "\r\n").encode(),
        b"\xef\xbb\xbf" + PAGE.encode(),
        PAGE.replace("<title>", "<meta charset=windows-1252><title>").encode("cp1252"),
        b"\xff\xfe" + PAGE.encode("utf-16-le"),
    ],
    ids=["plain", "CRLF", "BOM", "windows-1252", "UTF-16"],
)
def test_only_the_fault_goes(written):
    page, changes = mended(written)

    encoding = "utf-16-le" if written.startswith(b"\xff\xfe") else "ascii"
    assert page == written.replace(FAULT.encode(encoding), b"")
    assert changes == 1


@pytest.mark.parametrize(
    "page",
    [
        "<title>Cramp</title><p>No JSON-LD.",
        PAGE.replace(FAULT, ""),
        # No JSON: nothing is certain.
        PAGE.replace('Mehr"}', 'Mehr"'),
        # Which of two is meant cannot be told.
        PAGE + SCRIPT,
        # Ours is written by `apply`.
        PAGE.replace(SCRIPT, f"</p><head><!--seoexport:begin-->\n{SCRIPT}<!--seoexport:end-->").replace(
            "<script ", '<script data-seoexport="v1" '
        ),
    ],
)
def test_a_page_in_which_nothing_is_certain_stays(page):
    source = "<head>" + page.partition("<head>")[2] if "seoexport:begin" in page else page

    assert mended(source.encode()) == (source.encode(), 0)


def test_what_is_forgiven_is_written_as_json():
    broken = '<script type="application/ld+json">\n{"@context": "https://schema.org",\n "@type": "Drug", // a drug\n "name": "A",}\n</script>'
    page, changes = mended(f"<p>é</p>{broken}<p>".encode())

    assert page.decode() == (
        '<p>é</p><script type="application/ld+json">\n{\n  "@context": "https://schema.org",\n  "@type": "Drug",\n  "name": "A"\n}\n</script><p>'
    )
    assert changes == 1


def test_what_one_change_brings_to_light_is_mended_as_well():
    page, changes = mended(
        b'<script type="application/ld+json">{"@context": "https://schema.org", "@type": "MedicalCondition", '
        b'"name": "Cramp", "code": {"@type": "MedicalCode", "code": "G43", "codingSystem": "ICD-10", "alternateName": ""}}'
    )

    assert b'"codeValue": "G43"' in page
    assert changes == 3
    assert not [each for each in check(page, url=URL, site=Site(base_url="https://example.org/")) if each.repair]
