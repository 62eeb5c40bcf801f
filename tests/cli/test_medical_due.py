"""`seoexport medical due` lists what is to be reviewed, and says by its exit code whether anything is."""

import pytest

from seoexport.cli import main

PAGE = """---
title: {name}
{stated}
seo: {{page_type: {kind}}}
---

A calf that cramps at night.
"""


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """A project of which the day of the build is 22 November 2026."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795305600")
    (tmp_path / "seoexport.yaml").write_text("base_url: https://example.org/\n")
    return tmp_path


@pytest.fixture
def run(capfdbinary):
    def run(*arguments):
        code = main(["medical", "due", *arguments])
        out, err = capfdbinary.readouterr()
        return code, out.decode(), err.decode()

    return run


@pytest.fixture
def put(folder):
    def put(name, stated="", kind="MedicalWebPage"):
        path = folder / "content" / f"{name}.md"
        path.parent.mkdir(exist_ok=True)
        path.write_text(PAGE.format(name=name, stated=stated, kind=kind))

    return put


def test_lists_overdue_and_unreviewed_pages(run, put):
    put("old", "lastReviewed: 2023-11-21")
    put("new", "lastReviewed: 2026-01-10")
    put("never")
    put("draft", "draft: true")
    put("about", kind="AboutPage")

    assert run("content") == (
        1,
        "content/never.md: never reviewed\n"
        "content/old.md: overdue for 1 day; reviewed 2023-11-21, due 2026-11-21, after 36 months for MedicalWebPage\n"
        "2 pages\n",
        "",
    )


def test_is_clean_where_nothing_is_due(run, put):
    put("new", "lastReviewed: 2026-01-10")

    assert run("content") == (0, "0 pages\n", "")


@pytest.mark.parametrize(
    ("option", "code", "expected"),
    [((), 0, []), (("--within", "30"), 0, ["soon"]), (("--all",), 0, ["soon", "later"])],
)
def test_looks_ahead(run, put, option, code, expected):
    put("soon", "lastReviewed: 2023-12-01")
    put("later", "lastReviewed: 2026-01-10")
    found = run("content", "--format", "csv", *option)

    assert found[0] == code
    assert [line.split(",")[2] for line in found[1].splitlines()[1:]] == expected


def test_the_configuration_sets_the_threshold(run, put, folder):
    put("new", "lastReviewed: 2026-01-10")
    (folder / "seoexport.yaml").write_text("base_url: https://example.org/\nmedical: {review_months: {/new/: 6}}\n")

    assert run("content")[:2] == (
        1,
        "content/new.md: overdue for 135 days; reviewed 2026-01-10, due 2026-07-10, after 6 months for /new/\n1 page\n",
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("content", "--format", "ical"), "no such report: 'ical'; did you mean 'ics'?"),
        (("nowhere",), "nowhere: there is no such file"),
        (("empty",), "empty: there is no page in it; pages end in "),
    ],
)
def test_tells_what_cannot_be_used(run, put, folder, arguments, message):
    put("new")
    (folder / "empty").mkdir()
    code, out, err = run(*arguments)

    assert (code, out) == (2, "")
    assert err.startswith(f"seoexport: {message}")


def test_a_page_that_cannot_be_read_does_not_hide_the_others(run, put, folder):
    put("never")
    (folder / "content" / "torn.md").write_text("---\ntitle: [\n---\n")
    code, out, err = run("content")

    assert (code, out) == (3, "content/never.md: never reviewed\n1 page\n")
    assert err.startswith("seoexport: content/torn.md: line ")
