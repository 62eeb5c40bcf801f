"""One fault in a page without any: it is found, and nothing else is.

The pages of `faults/pages/` are silent. A row of `faults/<group>.yaml` names one of them, what is replaced in it by
what, and the rule that has to speak; `also` names rules for which the same fault is theirs as well, with the reason;
`files` says what is known of the files of pictures, by their addresses.
"""

import datetime as dt
from functools import cache
from pathlib import Path

import pytest
import yaml

from seoexport import Site, check
from seoexport.validator.image_file import ImageFile

TODAY = dt.date(2026, 11, 22)
FAULTS = Path(__file__).parent / "faults"
PAGES = sorted(path.stem for path in (FAULTS / "pages").glob("*.html"))
#: Those of sitemaps are run by test_sitemap_rules.py.
TABLES = [path for path in sorted(FAULTS.glob("*.yaml")) if path.stem != "sitemap"]
ROWS = [(path.stem, row) for path in TABLES for row in yaml.safe_load(path.read_text("utf-8"))]


@cache
def source_of(page):
    return (FAULTS / "pages" / f"{page}.html").read_text("utf-8")


def said(source, page, files=None):
    site = Site(base_url="https://example.org/", today=TODAY)
    known = {url: ImageFile(**facts) for url, facts in (files or {}).items()}
    return list(check(source, url=f"https://example.org/{page}/", site=site, image_file=known.get))


@pytest.mark.parametrize("page", PAGES)
def test_a_good_page_is_silent(page):
    assert [str(each) for each in said(source_of(page), page)] == []


@pytest.mark.parametrize(
    ("group", "row"), ROWS, ids=[f"{group}-{row['rule']}-{n}" for n, (group, row) in enumerate(ROWS)]
)
def test_a_fault_is_found_and_nothing_else(group, row):
    source = source_of(row["page"])
    assert source.count(row["replace"]) == 1
    faulty = source.replace(row["replace"], row["with"])

    found = said(faulty, row["page"], row.get("files"))

    assert {each.rule for each in found} == {row["rule"], *row.get("also", {})}, [str(each) for each in found]
