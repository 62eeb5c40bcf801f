"""One fault in a site without any: it is found, and nothing else is.

A row of `faults/site/rows.yaml` says what becomes of the files of the good site, and which rule has to speak; `also`
names rules for which the same fault may be theirs as well, with the reason.
"""

import datetime as dt
from pathlib import Path

import pytest
import yaml
from good_site import good_site
from site_folders import found_in

from seoexport import Site

SITE = Site(base_url="https://example.org/", today=dt.date(2026, 11, 22))
ROWS = yaml.safe_load((Path(__file__).parent / "faults" / "site" / "rows.yaml").read_text("utf-8"))


def changed(files, changes):
    for change in changes:
        text = files[change["in"]]
        assert change["replace"] in text
        files = files | {change["in"]: text.replace(change["replace"], change["with"])}
    return files


def faulty(row):
    files = {} if row.get("alone") else changed(good_site(), row.get("changes", ()))
    files |= {new: files[path] for path, new in row.get("copy", {}).items()} | row.get("add", {})
    files = changed(files, row.get("copied", ()))
    return {path: content for path, content in files.items() if path not in row.get("remove", ())}


def test_the_good_site_is_silent(tmp_path):
    assert [str(each) for each in found_in(tmp_path, good_site(), SITE)] == []


@pytest.mark.parametrize("row", ROWS, ids=[f"{row['rule']}-{n}" for n, row in enumerate(ROWS)])
def test_a_fault_is_found_and_nothing_else(row, tmp_path):
    others = {"rules": [], "sitemap_rules": []} if row.get("alone") else {}
    found = found_in(tmp_path, faulty(row), SITE, **others)

    assert [each.rule for each in found].count(row["rule"]) == 1, [str(each) for each in found]
    assert {each.rule for each in found} - {row["rule"], *row.get("also", ())} == set(), [str(each) for each in found]
