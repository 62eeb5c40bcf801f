"""A site that was built for its author's own machine is not written into; one that means what it says is."""

from __future__ import annotations

import pytest

from seoexport import Site
from seoexport.cli import main
from seoexport.errors import DevelopmentBuild
from seoexport.site.application import apply
from seoexport.site.run_options import RunOptions

SITE = Site(base_url="https://pain.example/")
PAGE = "<!doctype html>\n<html lang=en><head><title>{0}</title>\n{1}</head><body><h1>{0}</h1><p>A knot hurts.</p>{2}</body></html>"
NOINDEX = '<meta name="robots" content="noindex, nofollow">'


def site(folder, head="", body="", pages=("index.html", "a/index.html", "b/index.html")):
    for name in pages:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(PAGE.format(f"Page {name}", head, body), encoding="utf-8")
    return folder


def contents(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


SIGNS = [
    ('<link rel="canonical" href="http://localhost:1313/">', "", "the canonical link is http://localhost:1313/"),
    ('<link rel=canonical href="http://127.0.0.1:8000/a/">', "", "the canonical link is http://127.0.0.1:8000/a/"),
    ('<meta property="og:url" content="http://localhost:4000/">', "", "og:url is http://localhost:4000/"),
    ('<link rel="canonical" href="http://example.org/">', "", "the canonical link is http://example.org/"),
    ('<script src="/livereload.js?mindelay=10&amp;v=2&amp;port=1313" data-no-instant defer></script>', "", "a script of a development server, livereload.js"),
    ("", '<script type="module" src="/@vite/client"></script>', "a script of a development server, @vite/client"),
    ("", "<script>new EventSource('/__livereload')</script>", "a script of a development server, __livereload"),
]  # fmt: skip


@pytest.mark.parametrize(("head", "body", "found"), SIGNS)
def test_a_development_build_is_named_and_nothing_is_written(tmp_path, head, body, found):
    site(tmp_path, head, body)
    before = contents(tmp_path)

    with pytest.raises(DevelopmentBuild) as raised:
        apply(tmp_path, SITE)

    assert (raised.value.found, raised.value.line) == (found, 3)
    assert contents(tmp_path) == before


@pytest.mark.parametrize(("head", "body", "found"), SIGNS)
def test_it_is_done_where_that_is_forced(tmp_path, head, body, found):
    ledger = apply(site(tmp_path, head, body), SITE, options=RunOptions(force=True))

    assert ledger.count("written") == 3


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("", ""),
        ('<link rel="canonical" href="https://pain.example/">', ""),
        ('<link rel="canonical" href="https://elsewhere.example/">', ""),
        ("", "<p>Put &lt;script src=/livereload.js&gt; there; look at <a href=http://localhost:1313/>it</a>.</p>"),
        ("", "<pre>/@vite/client</pre><script src=/js/carousel.js></script>"),
        ('<script type="application/ld+json">{"url": "http://localhost:1313/"}</script>', ""),
    ],
)
def test_other_sites_are_not_suspected(tmp_path, head, body):
    ledger = apply(site(tmp_path, head, body), SITE)

    assert ledger.count("written") == 3
    assert ledger.problems == ()


@pytest.mark.parametrize("base", ["http://localhost:1313/", "http://127.0.0.1/"])
def test_who_asks_for_their_own_machine_gets_it(tmp_path, base):
    site(tmp_path, f'<link rel="canonical" href="{base}">')

    assert apply(tmp_path, Site(base_url=base)).count("written") == 3


def test_a_site_of_examples_is_no_development_build(tmp_path):
    site(tmp_path, '<link rel="canonical" href="https://example.org/">')

    assert apply(tmp_path, Site(base_url="https://example.org/")).count("written") == 3


def test_a_site_that_asks_not_to_be_indexed_is_done_with_a_warning(tmp_path):
    ledger = apply(site(tmp_path, NOINDEX), SITE)

    assert ledger.count("written") == 3
    assert ledger.problems[0] == (
        f"{tmp_path}/index.html: each of 3 pages looked at says noindex: search engines are to list none; "
        "if that is not meant, build it for visitors"
    )


def test_some_pages_that_are_not_to_be_indexed_are_nothing_strange(tmp_path):
    site(tmp_path)
    site(tmp_path, NOINDEX, pages=("404.html", "a/index.html"))

    assert apply(tmp_path, SITE).problems == ()


def test_blocks_are_taken_out_of_any_site(tmp_path):
    site(tmp_path, '<link rel="canonical" href="http://localhost:1313/">')

    assert apply(tmp_path, SITE, options=RunOptions(removes=True)).count("refused") == 0


def test_html_that_was_left_out_is_told_once_for_all_pages(tmp_path, capsys):
    site(tmp_path, "", "<!-- raw HTML omitted -->", pages=[f"{number}/index.html" for number in range(9)])

    assert main(["apply", str(tmp_path), "--base-url", SITE.base_url, "--fail-on", "warning"]) == 1
    said = [line for line in capsys.readouterr().out.splitlines() if "html-left-out" in line]
    assert len(said) == 1
    assert said[0].endswith("(html-left-out) on 9 pages, first 0/index.html")


def test_the_command_names_the_remedy_of_the_generator(tmp_path, monkeypatch, capsys):
    (tmp_path / "hugo.toml").write_text('baseURL = "https://pain.example/"\n', encoding="utf-8")
    site(tmp_path / "public", '<link rel="canonical" href="http://localhost:1313/">')
    monkeypatch.chdir(tmp_path)

    assert main(["apply", "public"]) == 2
    assert capsys.readouterr().err == (
        "seoexport: public/index.html:3: the canonical link is http://localhost:1313/: this is a development build; "
        "build it for visitors (hugo --environment production), or pass --force\n"
    )
    assert main(["apply", "public", "--force"]) == 0
