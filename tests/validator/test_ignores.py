"""What a page wants ignored is left out of its findings, and says so only as long as there is a cause."""

import datetime as dt

import pytest

from seoexport import Site, check

TODAY = dt.date(2026, 11, 22)
SITE = Site(base_url="https://example.org/", today=TODAY)
BODY = (
    "<html lang=en><title>Cramp</title><meta name=description content='What helps against cramp in the calf.'><p>Text"
)


def said(source, suffix=".html", select=("canonical-link", "ignore-unexplained", "title-missing")):
    found = check(source, url="https://example.org/a/", site=SITE, suffix=suffix)
    return [(each.rule, each.line) for each in found if each.rule in select]


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ("", [("canonical-link", None)]),
        ("<!-- seoexport-ignore canonical-link -- the proxy adds it -->", []),
        ("<!--seoexport-ignore canonical-link -- the proxy adds it-->", []),
        ("<!-- seoexport-ignore head -- the proxy adds it -->", []),
        ("<!-- seoexport-ignore canonical-* -- the proxy adds it -->", []),
        ("<!-- seoexport-ignore canonical-link until 2026-11-23 -- the proxy adds it -->", []),
        ("<!-- seoexport-ignore canonical-link\n  until 2027-01-01\n  -- the proxy\n  adds it -->", []),
        # Out of date, on the very day.
        (
            "<!-- seoexport-ignore canonical-link until 2026-11-22 -- the proxy adds it -->",
            [("canonical-link", None), ("ignore-unexplained", 1)],
        ),
        ("<!-- seoexport-ignore canonical-link -->", [("ignore-unexplained", 1)]),
        ("<!-- seoexport-ignore title-missing -- of old -->", [("canonical-link", None), ("ignore-unexplained", 1)]),
        ("<!-- seoexport-ignore canonicl-link -- typed -->", [("canonical-link", None), ("ignore-unexplained", 1)]),
        (
            "<!-- seoexport-ignore canonical-link until soon -- the proxy adds it -->",
            [("canonical-link", None), ("ignore-unexplained", 1)],
        ),
        # Another word.
        ("<!-- seoexport-ignored canonical-link -- no -->", [("canonical-link", None)]),
    ],
)
def test_a_comment_leaves_findings_out(comment, expected):
    assert said(f"{comment}{BODY}") == expected


def test_a_comment_that_readers_see_is_a_quotation():
    shown = "<textarea><!-- seoexport-ignore canonical-link -- a manual --></textarea>"

    assert said(BODY + shown) == [("canonical-link", None)]


def test_bytes_of_another_encoding_are_read():
    source = f"<meta charset=windows-1252><!-- seoexport-ignore canonical-link -- für später -->{BODY}".encode("cp1252")

    assert said(source) == []


@pytest.mark.parametrize(
    ("ignored", "expected"),
    [
        ("{rule: title-missing, reason: the shell of the app writes it}", []),
        ("{rules: [title-missing], until: 2027-01-01, reason: the shell writes it}", []),
        ("[{rule: title-missing, reason: the shell of the app writes it}]", []),
        ("title-missing", [("ignore-unexplained", 2)]),
        ("{rule: title-missing, until: 2026-01-01, reason: a}", [("title-missing", None), ("ignore-unexplained", 2)]),
        ("{reason: nothing in particular}", [("title-missing", None), ("ignore-unexplained", 2)]),
    ],
)
def test_front_matter_leaves_findings_out(ignored, expected):
    found = said(
        f"---\nseo: {{ignore: {ignored}}}\n---\nText.\n", suffix=".md", select=("ignore-unexplained", "title-missing")
    )

    assert sorted(found) == sorted(expected)


def test_a_comment_in_markdown_counts_and_one_in_its_code_does_not():
    comment = "<!-- seoexport-ignore title-missing -- the shell writes it -->"

    assert said(f"---\nlayout: page\n---\n{comment}\n\nText.\n", suffix=".md") == []
    assert ("title-missing", None) in said(f"---\nlayout: page\n---\n```html\n{comment}\n```\n", suffix=".md")
