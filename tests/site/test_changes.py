"""A change is shown as lines of old and new, and no page is too long or too wide for it."""

import shutil
import subprocess

import pytest

from seoexport.site.changes import LONGEST_LINE, change

PAGE = "".join(f"<p>Line {number} of the page.</p>\n" for number in range(1, 40))


def shown(before, after):
    return change(before.encode(), after.encode(), "a/index.html")


def test_shows_nothing_where_nothing_changes():
    assert shown(PAGE, PAGE) == ""


def test_shows_each_changed_line_with_what_is_around_it():
    after = PAGE.replace("Line 2 of", "Line two of").replace("Line 30 of", "Line thirty of")

    assert [line for line in shown(PAGE, after).splitlines() if line[0] != " "] == [
        "--- a/a/index.html",
        "+++ b/a/index.html",
        "@@ -1,5 +1,5 @@",
        "-<p>Line 2 of the page.</p>",
        "+<p>Line two of the page.</p>",
        "@@ -27,7 +27,7 @@",
        "-<p>Line 30 of the page.</p>",
        "+<p>Line thirty of the page.</p>",
    ]


@pytest.mark.skipif(shutil.which("patch") is None, reason="patch is not installed")
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Line 9 of", "Line nine of"),
        ("<p>Line 1 of the page.</p>\n", ""),
        ("<p>Line 39 of the page.</p>\n", "<p>Last.</p>\n<p>Really.</p>\n"),
        ("", "<p>First.</p>\n"),
        ("</p>\n<p>Line 12", " and on <p>Line 12"),
    ],
)
def test_lines_of_usual_length_are_a_patch(tmp_path, old, new):
    after = PAGE.replace(old, new, 1)
    (tmp_path / "page").write_text(PAGE)
    subprocess.run(["patch", "-s", "page"], input=shown(PAGE, after), text=True, cwd=tmp_path, check=True)

    assert (tmp_path / "page").read_text() == after


def test_of_a_minified_page_the_place_of_the_change_is_shown():
    page = PAGE.replace("\n", "") * 20
    lines = shown(page, page.replace("</p>", "</p><meta name=x>", 1)).splitlines()

    assert lines[3].startswith("-<p>Line 1 of the page.</p>")
    assert lines[4].startswith("+<p>Line 1 of the page.</p><meta name=x>")
    assert max(map(len, lines)) <= LONGEST_LINE + 10


def test_a_long_line_that_stays_is_cut():
    page = f"<title>A</title>\n{'x' * 1000}\n"

    assert shown(page, page.replace("A", "B")).splitlines()[3:] == [
        "-<title>A</title>",
        "+<title>B</title>",
        f" {'x' * 60} … ",
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "windows-1251"])
def test_pages_of_all_encodings_have_a_change(encoding):
    before, after = "<p>Боль</p>\n<b>\n".encode(encoding), "<p>Боль</p>\n<i>\n".encode(encoding)

    assert change(before, after, "a").splitlines()[-2:] == ["-<b>", "+<i>"]
