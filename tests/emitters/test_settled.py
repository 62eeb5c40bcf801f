"""Titles turn nothing around them, and no character gets out that no reader has a use for."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hostile_slots import ARTICLE, SITE

from seoexport import export
from seoexport.emitters.bidi import balanced
from seoexport.emitters.characters import has_unreadable, readable

LRE, RLE, PDF, LRO, RLO = "\u202a\u202b\u202c\u202d\u202e"
LRI, RLI, FSI, PDI = "\u2066\u2067\u2068\u2069"


@pytest.mark.parametrize(
    "text",
    [
        "calf",
        "שלום",
        "\u200fcalf\u200e",
        f"{RLI}שלום{PDI} and cramp",
        f"{LRE}calf{PDF}",
        f"{FSI}{RLE}a{PDF}b{PDI}",
        "\u061cمرحبا",
    ],
)
def test_leaves_what_is_closed(text):
    assert balanced(text) == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        (f"a{RLO}b", "ab"),
        (f"a{LRO}b{PDF}c", "abc"),
        (f"{RLE}a", f"{RLE}a{PDF}"),
        (f"{LRI}{RLE}a", f"{LRI}{RLE}a{PDF}{PDI}"),
        (f"{LRI}{RLE}a{PDI}b", f"{LRI}{RLE}a{PDF}{PDI}b"),
        (f"{LRI}{RLO}a{PDI}b", f"{LRI}a{PDI}b"),
        (f"a{PDF}b{PDI}", "ab"),
        (f"{LRI}a{PDF}b{PDI}", f"{LRI}ab{PDI}"),
        (f"{RLE}a{PDI}b", f"{RLE}ab{PDF}"),
    ],
)
def test_closes_what_is_open_and_overrides_nothing(text, written):
    assert balanced(text) == written
    assert balanced(written) == written


def test_closes_tens_of_thousands():
    """What looked through all that is open at each sign took half a minute for this."""
    assert balanced(RLE * 20_000 + PDI * 20_000) == RLE * 20_000 + PDF * 20_000
    assert balanced(RLI * 20_000 + PDI * 20_001) == RLI * 20_000 + PDI * 20_000


@pytest.mark.parametrize("name", ["title", "description"])
def test_reports_what_was_changed(name):
    page = export(replace(ARTICLE, **{name: f"Calf {RLO}txt"}), SITE)

    assert [(each.rule, each.problem.at) for each in page.findings] == [("bidi-control", name)]
    assert RLO not in json.dumps(page.graph, ensure_ascii=False)
    assert "&#8238;" not in page.head


def test_keeps_controls_in_other_texts():
    page = export(replace(ARTICLE, keywords=(f"{RLO}calf",)), SITE)

    assert page.findings == ()
    assert "&#8238;calf" in page.head


@pytest.mark.parametrize(
    "text", ["calf", "\ud7ff", "\U0001f468\u200d\U0001f469", "\U000e0041", "a\tb\r\nc", "\ufeff\ufdd0"[:1], "é"]
)
def test_leaves_characters_alone(text):
    assert readable(text) == text
    assert not has_unreadable(json.dumps([text, {text: 1}]))


@pytest.mark.parametrize(
    "number", [0, 8, 0xB, 0xC, 0x1F, 0x7F, 0x85, 0x9F, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xFDD0, 0xFDEF]
)
def test_writes_the_replacement_character_instead(number):
    assert readable(f"a{chr(number)}b") == "a\ufffdb"
    assert has_unreadable(json.dumps([f"a{chr(number)}b"]))


@pytest.mark.parametrize("plane", range(17))
def test_writes_the_replacement_character_for_the_ends_of_planes(plane):
    text = chr(plane << 16 | 0xFFFE) + chr(plane << 16 | 0xFFFF)

    assert readable(text) == "\ufffd\ufffd"
    assert has_unreadable(json.dumps(text[:1]))
    assert has_unreadable(json.dumps(text[1:]))
