"""What once went wrong, so that it does not again."""

import json
import os
from dataclasses import replace

import pytest

from seoexport import Article, Site, export, extract
from seoexport.cli import main
from seoexport.document import parse
from seoexport.emitters import head
from seoexport.errors import UnusablePath, UnusableSource
from seoexport.jsonable import jsonable
from seoexport.model import Image, Origin, Question, Video
from seoexport.site import files
from seoexport.site.application import apply
from seoexport.site.one_page import apply_to_page

URL = "https://example.org/calf/"
BASE = ("--base-url", "https://example.org/")
SITE = Site(base_url="https://example.org/")
PAGE = "<!doctype html><title>Calf pain</title><p>A knot in the calf hurts when it is pressed, or so."


@pytest.mark.parametrize(
    ("author", "reviewer"),
    [("Ann Lee", "ANN LEE"), ("{name: Ann Lee, url: /a}", "{name: Ann Lee, url: /b}"), ('"***"', '"!!!"')],
)
def test_an_author_and_a_reviewer_of_one_name_are_one_node(author, reviewer):
    source = f"---\ntitle: A\nauthor: {author}\nreviewedBy: {reviewer}\n---\nText"
    page = export(extract(source, url=URL, suffix=".md"), SITE)
    ids = [node["@id"] for node in page.graph]

    assert len(ids) == len(set(ids))


def test_a_bug_on_one_page_does_not_stop_the_site(tmp_path, monkeypatch):
    (tmp_path / "bad.html").write_text(PAGE)
    (tmp_path / "good.html").write_text(PAGE)

    def broken(source, *, path, **rest):
        if path == "bad.html":
            raise ZeroDivisionError("of ours")
        return apply_to_page(source, path=path, **rest)

    monkeypatch.setattr("seoexport.site.one_page.apply_to_page", broken)
    outcomes = {entry.path: (entry.outcome, entry.reason) for entry in apply(tmp_path, SITE).entries}

    assert outcomes["bad.html"] == ("refused", "internal error: ZeroDivisionError: of ours")
    assert outcomes["good.html"] == ("written", None)


def test_a_declaration_of_the_encoding_is_not_pushed_out_of_reach():
    page = f"<title>Боль</title><!--{' ' * 800}--><div></div><meta charset=windows-1251><p>Боль".encode("windows-1251")

    applied = apply_to_page(page, path="a.html", url=URL, site=SITE)

    assert parse(applied.content).encoding == "windows-1251"
    assert parse(applied.content).select("p")[0].text == "Боль"


@pytest.mark.parametrize(
    "source",
    [
        '<meta property=og:url content="java&#9;script:alert(1)">',
        '<meta property=og:url content="&#1;javascript:alert(1)">',
        '<meta property=og:image content="java&#9;script:alert(1)">',
        '<h2>FAQ</h2><h3>Is it bad?</h3><p>No, <a href="java&#10;script:alert(1)">read on</a>.</p>',
        '<h2>FAQ</h2><h3>Is it bad?</h3><p>No, <a href="&#1;javascript:alert(1)">read on</a>.</p>',
        '---\ncanonical_url: "java\\tscript:alert(1)"\n---\nText',
    ],
)
def test_an_address_is_parsed_as_it_stands(source):
    article = replace(extract(source, url=URL), findings=())  # a message quotes what it refuses

    assert "script:" not in json.dumps(jsonable(article))


def test_a_line_break_in_an_address_is_dropped():
    source = '<link rel=canonical href="https://example.org/calf&#10;/pain/">'

    assert extract(source, url=URL).url == "https://example.org/calf/pain/"


@pytest.mark.parametrize("out", ["file", "file/x"])
def test_an_output_folder_that_is_a_file_is_a_mistake(tmp_path, out):
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "a.html").write_text(PAGE)
    (tmp_path / "file").touch()

    assert main(["apply", str(tmp_path / "site"), "--out", str(tmp_path / out), *BASE]) == 2


def test_an_output_folder_within_the_site_is_not_made(tmp_path):
    (tmp_path / "a.html").write_text(PAGE)

    assert main(["apply", str(tmp_path), "--out", str(tmp_path / "out"), *BASE]) == 2
    assert not (tmp_path / "out").exists()


def test_a_folder_is_not_written_over(tmp_path):
    with pytest.raises(UnusablePath):
        files.write(tmp_path, b"x")


@pytest.mark.parametrize("name", ["robots.txt", "sitemap.xml"])
@pytest.mark.parametrize("kind", ["read-only", "folder"])
def test_a_site_file_that_cannot_be_written_is_a_partial_run(tmp_path, name, kind):
    (tmp_path / "a.html").write_text(PAGE)
    if kind == "folder":
        (tmp_path / name).mkdir()
    else:
        (tmp_path / name).write_text("x")
        (tmp_path / name).chmod(0o444)

    assert main(["apply", str(tmp_path), *BASE]) == 3


@pytest.mark.parametrize("toml", [b"\xff[tool.seoexport]\n", b"# [tool.seoexport]\ntool = 5\n"])
def test_somebody_elses_pyproject_is_no_traceback(tmp_path, monkeypatch, toml):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pyproject.toml").write_bytes(toml)
    (tmp_path / "a.html").write_text(PAGE)

    assert main(["extract", "a.html", *BASE]) in (0, 2)


def test_check_reports_nothing_where_nothing_was_read(tmp_path, capfdbinary):
    assert main(["check", str(tmp_path / "gone.html")]) == 2
    assert capfdbinary.readouterr().out == b""


@pytest.mark.parametrize(
    "facts",
    [
        {"questions": (Question("a\ud800b", "x", "<p>x</p>"),)},
        {"videos": (Video(embed_url="https://v.example/\ud800"),)},
        {"images": (Image(url="a"), Image(url="\ud800", origin=Origin(source="head")))},
    ],
)
def test_halves_of_surrogate_pairs_still_make_ids(facts):
    assert export(Article(url=URL, address=URL, **facts), SITE).head.isascii()


def test_an_emoji_changes_nothing_else_in_the_graph():
    graph = [{"@id": "#a", "name": "\U0001f600", "x": "a\tb\ue000"}]

    assert json.loads(head.json_ld(graph).text)["@graph"] == graph


def test_the_sitemap_stays_where_every_page_is_refused(tmp_path):
    (tmp_path / "a.html").write_bytes(b"\x89PNG")
    (tmp_path / "sitemap.xml").write_text("old")
    apply(tmp_path, SITE)

    assert (tmp_path / "sitemap.xml").read_text() == "old"


def test_pages_are_done_in_the_order_of_their_paths(tmp_path):
    for name in ("b.html", "a/index.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(PAGE)

    assert [entry.path for entry in apply(tmp_path, SITE).entries] == ["a/index.html", "b.html"]


def test_a_content_file_in_the_built_site_is_named_as_one():
    with pytest.raises(UnusableSource, match="begins with front matter"):
        apply_to_page(b"---\ntitle: Calf\n---\n<p>x", path="a.html", url=URL, site=SITE)


def test_a_pipe_is_no_page(tmp_path):
    os.mkfifo(tmp_path / "p.html")
    (tmp_path / "a.html").write_text(PAGE)

    assert [path.name for path in files.pages(tmp_path)] == ["a.html"]


@pytest.mark.parametrize("name", ["a\nb.html", "a\0.html", "\udcff.html"])
def test_an_odd_name_is_one_line(tmp_path, monkeypatch, capfdbinary, name):
    monkeypatch.chdir(tmp_path)

    assert main(["extract", name, *BASE]) == 2
    assert capfdbinary.readouterr().err.count(b"\n") == 1


def test_the_content_of_a_template_is_not_the_pages_own():
    source = (
        '<head><template><meta name=description content="No"><link rel=canonical href="/no/"></template></head>'
        "<template><main><h1>No</h1></main></template><article><h1>Yes</h1><p>Words of the article.</p></article>"
    )
    article = extract(source, url=URL)

    assert (article.title, article.description, article.url) == ("Yes", None, URL)
    assert article.word_count == 5


def test_a_reference_to_a_page_is_not_the_page(tmp_path):
    """Themes write mainEntityOfPage as a WebPage with nothing but its @id."""
    source = (
        '<title>Knee</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"BlogPosting",'
        '"headline":"Knee","mainEntityOfPage":{"@type":"WebPage","@id":"https://example.org/calf/"}}</script>'
    )
    applied = apply_to_page(source.encode(), path="a.html", url=URL, site=SITE)

    assert applied.entry.left_out == ("BlogPosting",)
    assert b'"@type":"WebPage"' in applied.content.partition(b"<!--seoexport:begin-->")[2]


def test_two_headings_of_one_id_are_two_questions():
    source = (
        "<title>A</title><h2>FAQ</h2><h3 id=faq>Is it bad?</h3><p>No.</p>"
        '<h3 id=faq>Is it long?</h3><p>No.</p><h3 id="is it c">Is it c?</h3><p>No.</p>'
    )
    faq = next(node for node in export(extract(source, url=URL), SITE).graph if node["@type"] == "FAQPage")
    ids = [question["@id"] for question in faq["mainEntity"]]

    assert len({faq["@id"], *ids}) == 4
    assert faq["mainEntity"][2]["url"] == f"{URL}#is%20it%20c"


def test_what_a_page_lists_is_not_the_page():
    source = (
        '<title>News</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"CollectionPage",'
        '"mainEntity":{"@type":"ItemList","itemListElement":[{"@type":"BlogPosting","headline":"Other",'
        '"datePublished":"2020-01-01","author":{"@type":"Person","name":"Bob Roe"}}]}}</script>'
    )
    article = extract(source, url=URL)

    assert (article.published, article.authors, article.article_type) == (None, (), None)


def test_the_author_of_a_review_in_the_page_is_not_its_author():
    source = (
        "<title>Tea</title><div itemscope itemtype=https://schema.org/Product><div itemprop=review itemscope "
        'itemtype=https://schema.org/Review><meta itemprop=author content="Jane Roe"><meta itemprop=datePublished content=2020-01-01></div></div>'
    )
    article = extract(source, url=URL)

    assert (article.published, article.authors) == (None, ())


def test_the_date_of_an_event_is_not_that_of_the_page():
    source = "<main><h1>Summer festival</h1><p>It is on <time datetime='2031-07-01'>1 July</time></p></main>"

    assert extract(source, url=URL).published is None


@pytest.mark.parametrize("name", ["Di Wu", "Von Miller", "Par Holmgren"])
def test_a_name_that_begins_like_a_preposition_stays_whole(name):
    assert [each.name for each in extract(f'<meta name=author content="{name}">', url=URL).authors] == [name]


def test_a_playlist_is_no_film():
    assert extract('<iframe src="https://www.youtube.com/embed/videoseries?list=x">', url=URL).videos == ()


def test_a_change_before_publication_is_none():
    source = "---\ntitle: A\ndate: 2024-05-10\nlastmod: 2023-01-01\n---\nText"
    page = export(extract(source, url=URL, suffix=".md"), SITE)

    assert "dateModified" not in json.dumps(page.graph)


def test_a_proof_of_ownership_is_left_alone(tmp_path):
    (tmp_path / "a.html").write_text(PAGE)
    (tmp_path / "google123.html").write_text("google-site-verification: google123.html")
    ledger = apply(tmp_path, SITE)

    assert [(entry.outcome, entry.reason) for entry in ledger.entries] == [
        ("written", None),
        ("left alone", "no whole page"),
    ]
    assert (tmp_path / "google123.html").read_text() == "google-site-verification: google123.html"


def test_the_output_folder_has_everything(tmp_path):
    site, out = tmp_path / "site", tmp_path / "out"
    (site / ".well-known").mkdir(parents=True)
    (site / ".well-known" / "security.txt").write_text("x")
    (site / "a.html").write_text(PAGE)
    (site / "bad.html").write_bytes(b"\x89PNG")
    (site / "run.sh").write_text("x")
    (site / "run.sh").chmod(0o755)
    (site / "link.html").symlink_to("a.html")
    apply(site, SITE, out=out)

    assert (out / ".well-known" / "security.txt").read_text() == "x"
    assert (out / "bad.html").read_bytes() == b"\x89PNG"
    assert (out / "run.sh").stat().st_mode & 0o777 == 0o755
    assert (out / "link.html").is_symlink()


def test_no_breadcrumb_leads_to_a_page_that_is_not_there(tmp_path):
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "deep" / "er" / "index.html").write_text(PAGE)
    apply(tmp_path, SITE)

    assert 'https://example.org/deep/"' not in (tmp_path / "deep" / "er" / "index.html").read_text()


def test_a_bug_of_ours_in_a_command_is_one_line(monkeypatch, capfdbinary):
    monkeypatch.setattr("seoexport.cli.article.source_of", lambda _: 1 / 0)

    assert main(["extract", "a.html", *BASE]) == 3
    assert capfdbinary.readouterr().err == b"seoexport: internal error: ZeroDivisionError: division by zero\n"


def test_the_command_alone_prints_its_help(capfdbinary):
    assert main([]) == 2
    assert b"Commands:\n" in capfdbinary.readouterr().err


def test_a_recipe_is_described_and_is_no_article():
    source = (
        '<title>Soup</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"Recipe",'
        '"name":"Soup","datePublished":"2020-01-01"}</script>'
    )
    article = extract(source, url=URL)

    assert (str(article.published), article.article_type) == ("2020-01-01", "Article")


def test_an_author_keeps_what_front_matter_states():
    source = (
        "---\ntitle: A\nauthor: {name: Ada Example, job_title: Physiotherapist, same_as: https://orcid.org/0}\n---\nx"
    )
    (author,) = extract(source, url=URL, suffix=".md").authors

    assert (author.job_title, author.same_as) == ("Physiotherapist", ("https://orcid.org/0",))


@pytest.mark.parametrize("line", ["language: english", "publisher: {name: A, same_as: [www.foo.example]}"])
def test_a_value_of_the_config_that_says_nothing_is_a_mistake(tmp_path, capfdbinary, line):
    (tmp_path / "a.html").write_text(PAGE)
    (tmp_path / "c.yaml").write_text(f"base_url: https://example.org/\n{line}\n")

    assert main(["extract", str(tmp_path / "a.html"), "--config", str(tmp_path / "c.yaml")]) == 2
    assert capfdbinary.readouterr().err.count(b"\n") == 1
