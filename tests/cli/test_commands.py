"""What each command prints and writes, and what it ends with, when all is well."""

from __future__ import annotations

import io
import json
import re
import sys

import pytest

from seoexport import Site, __version__, export, extract
from seoexport.cli import COMMANDS, main
from seoexport.config import load
from seoexport.model import Crawler
from seoexport.site.splice import without_block
from seoexport.validator.rules import RULES, by_group
from seoexport.validator.schema import names, problems, schema

BASE = ("--base-url", "https://example.org/")
URL = "https://example.org/calf/"
LEAD = "A knot in the calf is a small tight spot that hurts when pressed."
PAGE = f"<!doctype html><html lang=en><head><title>Calf pain – é</title></head><body><p>{LEAD}</p></body></html>"
MARKDOWN = f"---\ntitle: Calf pain – é\nslug: calf\n---\n\n{LEAD}\n"
SENTENCE = re.compile("# [A-Z]")
NO_IMAGE = "warning  og:image is missing (open-graph-required) at head\n"


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(capfdbinary):
    def run(*arguments):
        code = main(arguments)
        out, err = capfdbinary.readouterr()
        return code, out.decode(), err.decode()

    return run


@pytest.fixture
def given(monkeypatch):
    def given(text):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))

    return given


def page(source=PAGE, url=URL, **options):
    return export(extract(source, url=url, **options), Site(base_url=BASE[1]))


def contents(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


class TestHelp:
    def test_version_is_one_line(self, run):
        assert run("--version") == (0, f"seoexport, version {__version__}\n", "")

    @pytest.mark.parametrize("option", ["--help", "-h"])
    def test_lists_every_command(self, run, option):
        code, out, err = run(option)

        assert (code, err) == (0, "")
        listed = out.partition("Commands:\n")[2]
        assert tuple(line.split()[0] for line in listed.splitlines()) == COMMANDS

    @pytest.mark.parametrize("command", COMMANDS)
    def test_says_what_a_command_does_and_every_option_of_it(self, run, command):
        code, out, err = run(command, "--help")
        options = [line.split() for line in out.partition("Options:\n")[2].splitlines() if line.startswith("  -")]

        assert (code, err) == (0, "")
        assert out.startswith(f"Usage: seoexport {command} ")
        assert [words for words in options if len(words) < 2] == []


class TestRule:
    def test_lists_all_rules(self, run):
        code, out, err = run("rule")

        assert (code, err) == (0, "")
        listed = [rule for rules in by_group().values() for rule in rules]
        assert [line.split()[:2] for line in out.splitlines()] == [[rule.id, rule.severity] for rule in listed]

    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
    def test_prints_the_page_of_a_rule(self, run, rule):
        expected = f"{rule.id} ({rule.severity})\n\n{rule.doc.strip()}\n\nSource: {rule.reference}\n"

        assert run("rule", rule.id) == (0, expected, "")


class TestSchema:
    def test_lists_all_schemas(self, run):
        assert run("schema") == (0, "".join(f"{name}\n" for name in names()), "")

    @pytest.mark.parametrize("name", names())
    def test_prints_a_schema(self, run, name):
        code, out, err = run("schema", name)

        assert (code, json.loads(out), err) == (0, schema(name), "")


class TestInit:
    def test_writes_a_config_that_can_be_read(self, run, folder):
        assert run("init", "--base-url", "https://Example.org/blog") == (0, "wrote seoexport.yaml\n", "")
        assert load(folder / "seoexport.yaml") == Site(base_url="https://example.org/blog/")

    def test_writes_a_config_whose_comments_are_keys(self, run, folder):
        run("init")
        path = folder / "seoexport.yaml"
        lines = path.read_text("utf-8").splitlines()
        path.write_text("\n".join(line.removeprefix("# ") for line in lines if not SENTENCE.match(line)), "utf-8")
        (folder / "conditions.yaml").write_text("[]", "utf-8")
        site = load(path)

        assert (site.name, site.twitter, site.publisher.name) == ("Example Health", "@example", "Example Health")
        assert [author.key for author in site.authors] == ["ada"]
        assert (site.files, site.feed_limit) == ((("feed.xml", "rss"), ("llms.txt", "llms")), 20)
        assert site.crawlers == (Crawler(("GPTBot", "CCBot"), disallow=("/",)),)
        assert dict(site.page_types)["/health/**"] == "MedicalWebPage"
        assert site.medical.reviews[0][1].by == ("ada",)

    def test_overwrites_nothing(self, run, folder):
        (folder / "seoexport.yaml").write_text("mine")

        message = "seoexport: seoexport.yaml: the file is there already; it was left as it is\n"
        assert run("init") == (2, "", message)
        assert (folder / "seoexport.yaml").read_text() == "mine"

    def test_writes_into_another_folder(self, run, folder):
        (folder / "site").mkdir()

        assert run("init", "site") == (0, "wrote site/seoexport.yaml\n", "")


class TestExtract:
    @pytest.mark.parametrize(("name", "source"), [("calf.html", PAGE), ("calf.md", MARKDOWN)])
    def test_prints_the_article(self, run, folder, name, source):
        (folder / name).write_text(source, "utf-8")
        code, out, err = run("extract", name, "--url", URL, *BASE)

        assert (code, err) == (0, "")
        assert list(problems("article", json.loads(out))) == []
        assert (json.loads(out)["title"], json.loads(out)["url"]) == ("Calf pain – é", URL)

    @pytest.mark.parametrize(("suffix", "source"), [(".html", PAGE), (".md", MARKDOWN)])
    def test_reads_standard_input(self, run, given, folder, suffix, source):
        (folder / f"calf{suffix}").write_text(source, "utf-8")
        given(source)

        assert run("extract", "-", "--suffix", suffix, "--url", URL) == run("extract", f"calf{suffix}", "--url", URL)

    @pytest.mark.parametrize(
        ("file", "expected"),
        [
            ("public/pain/index.html", "https://example.org/pain/"),
            ("public/pain/calf.html", "https://example.org/pain/calf.html"),
            ("content/pain/calf.md", "https://example.org/pain/knots/"),
        ],
    )
    def test_derives_the_address_as_the_generator_does(self, run, folder, file, expected):
        (folder / file).parent.mkdir(parents=True)
        (folder / file).write_text("---\nslug: knots\n---\nText" if file.endswith("md") else PAGE)

        assert json.loads(run("extract", file, *BASE)[1])["address"] == expected

    def test_takes_the_base_url_of_the_config(self, run, folder):
        (folder / "seoexport.yaml").write_text("base_url: https://other.example/\nname: Calf Press\n")
        (folder / "calf.html").write_text(PAGE)
        article = json.loads(run("extract", "calf.html")[1])

        assert (article["address"], article["site_name"]) == ("https://other.example/calf.html", "Calf Press")

    def test_takes_the_base_url_of_the_command_line_first(self, run, folder):
        (folder / "seoexport.yaml").write_text("base_url: https://other.example/\n")
        (folder / "calf.html").write_text(PAGE)

        assert json.loads(run("extract", "calf.html", *BASE)[1])["address"] == "https://example.org/calf.html"


class TestExport:
    def test_prints_the_head(self, run, given):
        given(PAGE)

        assert run("export", "-", "--url", URL) == (0, page().head, "")

    def test_prints_the_graph(self, run, given):
        given(PAGE)
        code, out, err = run("export", "-", "--url", URL, "--format", "jsonld")

        assert (code, err) == (0, "")
        assert json.loads(out) == {"@context": "https://schema.org", "@graph": list(page().graph)}

    def test_prints_tags_and_graph_as_data(self, run, given):
        given(PAGE)
        code, out, err = run("export", "-", "--url", URL, "--format", "json")
        found = json.loads(out)

        assert (code, err) == (0, "")
        assert (found["url"], found["graph"]["@graph"]) == (URL, list(page().graph))
        assert [(each["name"], tuple(each["attributes"].items()), each.get("text")) for each in found["tags"]] == [
            (tag.name, tag.attributes, tag.text) for tag in page().tags
        ]


class TestCheck:
    def test_reports_in_text(self, run, given):
        given(page().head)

        assert run("check", "-", "--url", URL) == (
            0,
            f"standard input\n          {NO_IMAGE}\n0 errors, 1 warning, 0 infos in 1 page\n",
            "",
        )

    def test_reports_in_json(self, run, given):
        given(page().head)
        code, out, err = run("check", "-", "--url", URL, "--format", "json")

        assert (code, err) == (0, "")
        assert list(problems("diagnostics", json.loads(out))) == []
        assert json.loads(out)["counts"] == {"error": 0, "warning": 1, "info": 0}

    @pytest.mark.parametrize(
        ("source", "limit", "code"),
        [
            ("<p>Rest.", "error", 1),
            ("<p>Rest.", "never", 0),
            (None, "error", 0),
            (None, "warning", 1),
            (None, "info", 1),
            (None, "never", 0),
        ],
    )
    def test_ends_with_1_where_something_as_bad_is_found(self, run, given, source, limit, code):
        given(source or page().head)

        assert run("check", "-", "--url", URL, "--fail-on", limit)[0] == code

    @pytest.mark.parametrize("base", [(), BASE])
    def test_knows_the_day_on_which_reviews_are_yet_to_come(self, run, given, monkeypatch, base):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", "1772323200")
        node = {"@context": "https://schema.org", "@type": "MedicalWebPage", "lastReviewed": "2026-03-02"}
        given(f'<script type="application/ld+json">{json.dumps(node)}</script>')

        assert "lies after the day" in (out := run("check", "-", *base)[1]) or "2026-03-02 is in the future" in out

    def test_tells_what_mends_a_page(self, run, given):
        node = {"@context": "https://schema.org", "@type": "MedicalClinic", "medicalSpecialty": ["Psychiatry"]}
        given(f'<script type="application/ld+json">{json.dumps(node)}</script>')
        out = json.loads(run("check", "-", "--url", URL, "--format", "json")[1])

        assert list(problems("diagnostics", out)) == []
        assert [each["repair"] for each in out["diagnostics"] if "repair" in each] == [
            [{"op": "replace", "path": "/0/medicalSpecialty/0", "value": "https://schema.org/Psychiatric"}]
        ]

    def test_names_the_pages_of_a_folder(self, run, folder):
        for name in ("a.html", "b/index.html"):
            (folder / name).parent.mkdir(exist_ok=True)
            address = "https://example.org/" + name.removesuffix("index.html")
            (folder / name).write_text(page(url=address).head)

        assert run("check", ".", *BASE) == (
            0,
            f"a.html\n          {NO_IMAGE}\nb/index.html\n          {NO_IMAGE}\n0 errors, 2 warnings, 0 infos in 2 pages\n",
            "",
        )


class TestApply:
    @pytest.fixture
    def site(self, folder):
        site = folder / "public"
        (site / "img").mkdir(parents=True)
        (site / "index.html").write_text(PAGE, "utf-8")
        (site / "img" / "calf.png").write_bytes(b"\x89PNG\x00")
        (site / "robots.txt").write_bytes(b"User-agent: *\n")
        return site

    def test_tells_of_each_page_and_counts(self, run, site):
        code, out, err = run("apply", "public", *BASE)

        assert (code, err) == (0, "")
        assert out.splitlines() == [
            "written     index.html",
            "  warning: og:image is missing (open-graph-required)",
            "1 page in public: 1 written; 1 in the sitemap; wrote sitemap.xml, robots.txt",
        ]

    def test_is_quiet_but_for_the_count(self, run, site):
        run("apply", "public", *BASE)

        assert run("apply", "public", *BASE, "--quiet") == (
            0,
            "1 page in public: 1 unchanged; 1 in the sitemap\n",
            "",
        )

    def test_writes_elsewhere_and_leaves_the_site(self, run, site, folder):
        before = contents(site)
        code, _, err = run("apply", "public", "--out", "made/out", *BASE)
        made = contents(folder / "made" / "out")

        assert (code, err) == (0, "")
        assert contents(site) == before
        assert sorted(made) == ["img/calf.png", "index.html", "robots.txt", "sitemap.xml"]
        assert made["img/calf.png"] == before["img/calf.png"]
        assert without_block(made["index.html"]) == before["index.html"]
        assert made["robots.txt"] == b"User-agent: *\n\nSitemap: https://example.org/sitemap.xml\n"

    @pytest.mark.parametrize(("limit", "code"), [("error", 0), ("warning", 1), ("never", 0)])
    def test_ends_with_1_where_something_as_bad_is_found(self, run, site, limit, code):
        assert run("apply", "public", *BASE, "--fail-on", limit)[0] == code
