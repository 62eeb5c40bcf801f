"""A run that removes gives every page back as it was, byte for byte, whatever the page is."""

import pytest
from encoded_pages import ENCODED

from seoexport.model import Site
from seoexport.site.application import apply
from seoexport.site.removal import remove_from_page
from seoexport.site.run_options import RunOptions
from seoexport.site.splice import with_block

SITE = Site(base_url="https://example.org/")
HEAD = '<title data-seoexport="v1">Calf</title>\n'
PAGE = b"<!doctype html>\r\n<html><head><title>Calf pain</title></head>\r\n<body><h1>Calf pain</h1><p>Rest helps."
OF_PAGE = {"path": "calf.html", "url": "https://example.org/calf.html"}


def run(folder, **options):
    made = apply(folder, SITE, **options)
    return {entry.path: entry.outcome for entry in made.entries}


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.glob("*.html")}


@pytest.fixture
def site(tmp_path):
    for name, page in {"a": PAGE, "b": PAGE.decode().encode("utf-16"), "c": b"no page", "d": b"<p>Calf"}.items():
        (tmp_path / f"{name}.html").write_bytes(page)
    return tmp_path


def test_pages_come_back_as_they_were(site):
    before = contents(site)
    assert run(site) == {"a.html": "written", "b.html": "written", "c.html": "left alone", "d.html": "left alone"}

    assert run(site, options=RunOptions(removes=True))["a.html"] == "written"

    assert contents(site) == before


def test_a_second_removal_changes_nothing(site):
    assert set(run(site, options=RunOptions(removes=True)).values()) == {"unchanged"}


def test_without_writing_it_tells_what_it_would_do(site):
    run(site)
    before = contents(site)

    made = run(site, options=RunOptions(removes=True, writes=False))

    assert made == {"a.html": "written", "b.html": "written", "c.html": "unchanged", "d.html": "unchanged"}
    assert contents(site) == before


def test_elsewhere_stands_the_site_without_blocks(site, tmp_path_factory):
    before = contents(site)
    out = tmp_path_factory.mktemp("out")
    run(site)

    run(site, out=out, options=RunOptions(removes=True))

    assert contents(out) == before


@pytest.mark.parametrize("page", ENCODED.values(), ids=ENCODED)
def test_a_page_in_any_encoding_comes_back(page):
    made = remove_from_page(with_block(page, HEAD), **OF_PAGE)

    assert made.content == page
    assert made.entry.outcome == "written"
    assert made.sitemap is None


@pytest.mark.parametrize(
    "page", [b"", b"\x89PNG seoexport", b"<div>" * 1_000 + b"seoexport", b"---\nseoexport", b"\xff\xfes\0"]
)
def test_what_has_no_block_is_unchanged_whatever_it_is(page):
    made = remove_from_page(page, **OF_PAGE)

    assert (made.content, made.entry.outcome) == (page, "unchanged")
