"""`seoexport site` prints one file about a site and changes nothing."""

from __future__ import annotations

import pytest

from seoexport.cli import main
from seoexport.emitters.site_files import SITE_FILES

BASE = ("--base-url", "https://example.org/")
PAGE = "<!doctype html><title>Calf</title><p>A knot in the calf hurts when it is pressed.</p>"
POST = "---\ntitle: Calf\ndate: 2024-05-01\naliases: [/old/]\n---\nA knot.\n"


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(capfdbinary):
    def run(*arguments):
        code = main(["site", *arguments, *BASE])
        out, err = capfdbinary.readouterr()
        return code, out.decode(), err.decode()

    return run


def put(folder, **files):
    for name, text in files.items():
        path = folder / name.replace("__", "/").replace("_md", ".md").replace("_html", ".html").replace("_txt", ".txt")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def test_lists_all_kinds(run):
    code, out, err = run()

    assert (code, err) == (0, "")
    assert [line.split()[0] for line in out.splitlines()] == [kind.name for kind in SITE_FILES]
    assert "rss        RSS 2.0 of the newest articles: https://www.rssboard.org/rss-specification" in out.splitlines()


def test_reads_built_pages(run, folder):
    put(folder, public__calf_html=PAGE, public__README_md="# Not a page of the site")

    assert run("llms", "public") == (
        0,
        "# example.org\n\n<!-- written by seoexport -->\n\n## Pages\n\n"
        "- [Calf](https://example.org/calf.html): A knot in the calf hurts when it is pressed.\n",
        "",
    )


def test_prints_the_graph_that_apply_writes(run, folder):
    """No breadcrumb leads to a folder that has no page, in neither of them."""
    put(folder, public__index_html=PAGE, public__pain__legs__calf_html=PAGE)
    (folder / "seoexport.yaml").write_text("files: {graph.jsonl: graph}")
    printed = run("graph", "public")[1]
    main(["apply", "public", *BASE])

    assert printed == (folder / "public" / "graph.jsonl").read_text("utf-8")


def test_reads_content_files_with_the_addresses_that_other_commands_give_them(run, folder):
    put(folder, content__pain__calf_md=POST)

    assert run("netlify", "content") == (0, "# Written by seoexport\n/old/ /pain/calf/ 301\n", "")


def test_adds_to_the_robots_txt_that_is_there(run, folder):
    put(folder, public__index_html=PAGE, public__robots_txt="User-agent: *\nAllow: /\n")
    expected = "User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n"

    assert run("robots", "public") == (0, expected, "")
    assert (folder / "public" / "robots.txt").read_text("utf-8") == "User-agent: *\nAllow: /\n"


@pytest.mark.parametrize(
    ("config", "options", "expected"),
    [("", (), "feed.xml"), ("files: {news.xml: rss}\n", (), "news.xml"), ("files: {news.xml: rss}\n", ("--name", "n/a b.xml"), "n/a%20b.xml")],
)  # fmt: skip
def test_a_feed_names_itself(run, folder, config, options, expected):
    put(folder, public__index_html=PAGE)
    (folder / "seoexport.yaml").write_text(config, encoding="utf-8")
    code, out, _ = run("rss", "public", *options)

    assert code == 0
    assert f'href="https://example.org/{expected}"' in out


def test_tells_what_could_not_be_read_or_written(run, folder):
    put(folder, content__calf_md=POST, content__knee_md="---\ntitle: 'Knee\n---\n", content__shin_md=POST)

    assert run("netlify", "content") == (
        3,
        "# Written by seoexport\n/old/ /calf/ 301\n",
        "seoexport: _redirects: https://example.org/old/ is an alias of https://example.org/calf/ and of https://example.org/shin/; "
        "the first counts\n"
        "seoexport: content/knee.md: line 2: found unexpected end of stream while scanning a quoted scalar\n",
    )


def test_two_files_of_one_address_are_told(run, folder):
    put(folder, somewhere__a__index_md=POST, somewhere__b__index_md=POST)
    code, _, err = run("netlify", "somewhere")

    assert (code, err) == (
        3,
        "seoexport: somewhere/b/index.md: another file has the same address, https://example.org/; "
        "keep content in a folder called content, docs or _posts, from which its addresses are derived\n",
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("rs", "public"), "no such kind of file: 'rs'; did you mean 'rss'?"),
        (("rss", "gone"), "gone: there is no such folder"),
        (("rss", "public/a.txt"), "public/a.txt: this is a file, not a folder"),
        (
            ("rss", "public"),
            "public: there is no page in it; pages end in .html, .htm, .markdown, .md, .mdx, .qmd, .rst",
        ),
        (("rss",), "no folder is named; see 'seoexport --help'"),
    ],
)
def test_a_mistake_is_one_line(run, folder, arguments, message):
    put(folder, public__a_txt="x")

    assert run(*arguments) == (2, "", f"seoexport: {message}\n")


def test_html_with_front_matter_is_content_beside_markdown(run, folder):
    """One such file among them does not make a folder of content files a built site."""
    put(folder, content__posts__calf_md=POST, content__posts__heel_html="---\ntitle: Heel\n---\n<p>A sore heel.</p>")
    code, out, err = run("llms", "content")

    assert (code, err) == (0, "")
    assert [line.split("]")[0] for line in out.splitlines() if line.startswith("- ")] == ["- [Calf", "- [Heel"]
