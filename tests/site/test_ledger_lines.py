"""The ledger as a file: a line for each page that its schema takes, the same bytes for the same run."""

from __future__ import annotations

import json
from dataclasses import fields

import pytest
from site_folders import write

from seoexport import Site
from seoexport.errors import UnusablePath
from seoexport.site.application import apply
from seoexport.site.ledger import Entry
from seoexport.site.ledger_lines import ledger_file, line
from seoexport.site.run_options import RunOptions
from seoexport.validator.schema import problems, schema

SITE = Site(base_url="https://example.org/", name="Knots")
PAGES = {
    "a.html": "<!doctype html><html lang=en><head><title>A knot</title><meta name=description content=Mine></head><body><h1>A knot</h1><p>What it is.",
    "b/index.html": "<!doctype html><html lang=en><head><title>B</title><meta name=robots content=noindex></head><body><p>Small.",
    "part.html": "<p>a part of a page",
    "bad.html": b"<html>" + b"\0<" * 40,
}


def lines(folder, file, **options):
    with ledger_file(file) as told:
        apply(folder, SITE, options=RunOptions(**options), told=told, keeps=False)
    return [json.loads(each) for each in file.read_text().splitlines()]


def test_has_a_line_for_every_page_in_order(tmp_path):
    found = lines(write(tmp_path / "site", PAGES), tmp_path / "ledger.jsonl")

    assert [(each["path"], each["outcome"]) for each in found] == [
        ("a.html", "written"),
        ("b/index.html", "written"),
        ("bad.html", "refused"),
        ("part.html", "left alone"),
    ]
    assert found[0]["diagnostics"]
    assert "reason" in found[2]


def test_fits_its_schema(tmp_path):
    found = lines(write(tmp_path / "site", PAGES), tmp_path / "ledger.jsonl")

    assert [problem.message for each in found for problem in problems("ledger", each)] == []
    assert next(problems("ledger", {"path": "a.html"}), None)


def test_the_schema_knows_every_field():
    assert set(schema("ledger")["properties"]) == {each.name for each in fields(Entry)}


def test_is_the_same_for_the_same_run_with_or_without_memory(tmp_path):
    site, state = write(tmp_path / "site", PAGES), tmp_path / "state"
    lines(site, tmp_path / "first", state=state)
    remembering = lines(site, tmp_path / "second", state=state)

    assert lines(site, tmp_path / "third") == remembering
    assert (tmp_path / "second").read_bytes() == (tmp_path / "third").read_bytes()


def test_a_name_that_is_no_utf_8_is_ascii_json():
    told = line(Entry(path="caf\udce9.html", url="https://example.org/caf%E9.html", outcome="unchanged"))

    assert told.isascii()
    assert json.loads(told)["path"] == "caf\udce9.html"


def test_a_place_that_cannot_be_written_is_named(tmp_path):
    with pytest.raises(UnusablePath, match="the ledger cannot be written"), ledger_file(tmp_path / "none" / "ledger"):
        pass
