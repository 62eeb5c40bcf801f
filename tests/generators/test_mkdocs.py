"""MkDocs with our plugin: a build as a person starts it, and what stands in its pages then."""

import re

import pytest
from built_site import contents, doubled, example, expected_heads, findings, heads


@pytest.fixture(scope="session")
def mkdocs(python_tools):
    return python_tools("mkdocs") / "mkdocs"


@pytest.fixture
def site(mkdocs, run, tmp_path):
    """The example after a strict build."""
    folder = example("mkdocs", tmp_path)
    code, output = run(folder, mkdocs, "build", "--strict")

    assert code == 0, output
    return folder / "site"


def test_heads_are_those_that_were_read_and_found_right(site):
    assert heads(site) == expected_heads("mkdocs")


def test_no_tag_stands_twice_and_our_check_is_silent(site):
    assert doubled(site) == []
    assert findings(site) == []


def test_a_second_build_changes_nothing(site, mkdocs, run):
    before = contents(site)

    assert run(site.parent, mkdocs, "build", "--strict")[0] == 0
    assert contents(site) == before


def test_a_warning_fails_a_strict_build_and_no_other(mkdocs, run, tmp_path):
    folder = example("mkdocs", tmp_path)
    page = folder / "docs" / "numb-feet.md"
    page.write_text(
        page.read_text(encoding="utf-8").replace("draft: false\n", "draft: false\ndraft: false\n"), encoding="utf-8"
    )

    code, output = run(folder, mkdocs, "build", "--strict")
    assert (code, run(folder, mkdocs, "build")[0]) == (1, 0)
    assert re.findall("WARNING -  (.*)", output) == [
        "seoexport: key 'draft' stands on lines 10 and 11; the last value, false, is used (front-matter-duplicate-key) "
        "on numb-feet/index.html"
    ]


def test_a_configuration_that_cannot_be_used_stops_the_build_with_one_line(mkdocs, run, tmp_path):
    folder = example("mkdocs", tmp_path)
    settings = folder / "mkdocs.yml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("publisher:", "publishr:"), encoding="utf-8")

    code, output = run(folder, mkdocs, "build")

    assert code == 1
    assert output.strip().splitlines()[-1].endswith("mkdocs.yml: unknown key 'publishr'; did you mean 'publisher'?")
    assert "Traceback" not in output
    assert not (folder / "site").exists()
