"""Known findings are recognised whatever line they move to, and only as often as they were known."""

import json

import pytest

from seoexport.baseline import known_from, read, text_of, unknown
from seoexport.diagnostics import Diagnostic
from seoexport.errors import UnusablePath


def finding(rule="title-missing", message="no title", source="a.html", line=None):
    return Diagnostic(rule=rule, severity="error", message=message, source=source, line=line)


def test_a_finding_that_moved_is_known():
    assert unknown([finding(line=9)], known_from([finding(line=2)])) == ((), 0)


def test_so_is_one_whose_message_names_a_line_that_moved():
    assert unknown([finding(message="repeats line 9")], known_from([finding(message="repeats line 2")])) == ((), 0)


@pytest.mark.parametrize(
    "other", [finding(rule="canonical-link"), finding(message="another title"), finding(source="b.html")]
)
def test_another_rule_message_or_file_is_not(other):
    assert unknown([other], known_from([finding()])) == ((other,), 1)


def test_more_of_the_same_are_told():
    found = [finding(line=1), finding(line=2), finding(line=3)]

    assert unknown(found, known_from(found[:2])) == ((found[2],), 0)


def test_what_is_gone_is_counted():
    assert unknown([], known_from([finding(), finding(), finding(source="b.html")])) == ((), 3)


def test_its_file_is_sorted_has_no_lines_and_reads_back():
    known = known_from([finding(source="b.html", line=7), finding(line=1), finding(line=2), finding(rule="a-rule")])
    text = text_of(known)

    assert json.loads(text) == {
        "version": 1,
        "known": {
            "a.html": {"a-rule": {"no title": 1}, "title-missing": {"no title": 2}},
            "b.html": {"title-missing": {"no title": 1}},
        },
    }
    assert list(json.loads(text)["known"]) == ["a.html", "b.html"]
    assert read(text, "known.json") == known


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"version": 2, "known": {}}', '{"version": 1, "known": {"a": {"b": 1}}}']
)
def test_what_is_no_baseline_is_refused_by_name(text):
    with pytest.raises(
        UnusablePath, match=r"^known\.json: it is no baseline: .+; write it anew with --write-baseline$"
    ):
        read(text, "known.json")
