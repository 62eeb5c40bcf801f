"""What rules see of a page about which nothing is to be written."""

import pytest

from seoexport import Site, check, export, extract

SITE = Site(base_url="https://example.org/")
URL = "https://example.org/a/"


@pytest.mark.parametrize("off", ["seo: false", "seo: { off: true }"])
def test_a_content_file_that_is_switched_off_lacks_nothing(off):
    assert list(check(f"---\ntitle: Cramp\n{off}\n---\nText.\n", url=URL, site=SITE, suffix=".md")) == []


def test_a_page_that_is_switched_off_by_the_caller_lacks_nothing():
    page = export(extract("<h1>Cramp</h1>", url=URL, site=SITE), SITE, overrides={"off": True})

    assert list(check(page)) == []


def test_what_is_wrong_in_its_front_matter_is_told_all_the_same():
    found = check("---\ntitle: Cramp\ndate: soon\nseo: false\n---\nText.\n", url=URL, site=SITE, suffix=".md")

    assert [(each.rule, each.line) for each in found] == [("stated-value", 3)]


def test_a_built_page_without_head_lacks_its_title():
    assert "title-missing" in {each.rule for each in check("<p>Text.</p>", url=URL, site=SITE)}
