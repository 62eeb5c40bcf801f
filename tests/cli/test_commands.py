"""What each command prints and writes, and what it ends with, when all is well."""

from __future__ import annotations

import io
import json
import re
import sys
from pathlib import Path

import pytest

from seoexport import Site, __version__, export, extract
from seoexport.cli import COMMANDS, main
from seoexport.config import load
from seoexport.model import Crawler
from seoexport.site.splice import without_block
from seoexport.validator.rules import by_group
from seoexport.validator.schema import names, problems, schema

DOCS = Path(__file__).parent.parent.parent / "docs"
BASE = ("--base-url", "https://example.org/")
URL = "https://example.org/calf/"
LEAD = "A knot in the calf is a small tight spot that hurts when pressed."
PAGE = f"<!doctype html><html lang=en><head><meta charset=utf-8><title>Calf pain – é</title></head><body><p>{LEAD}</p></body></html>"
MARKDOWN = f"---\ntitle: Calf pain – é\nslug: calf\n---\n\n{LEAD}\n"
SENTENCE = re.compile("# [A-Z]")
NO_IMAGE = "warning  og:image is missing (open-graph-image-missing) at head\n"
NO_SITE_NAME = "info     not said for shared links: og:site_name (open-graph-recommended) at head\n"


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


class TestChecksThatAreAskedFor:
    """Which rules are asked, which findings are known, and what a run then ends with."""

    @pytest.fixture(autouse=True)
    def bare(self, folder):
        (folder / "a.html").write_text("<p>Text.</p>", encoding="utf-8")

    @pytest.mark.parametrize(
        ("options", "rules"),
        [
            ((), ["canonical-link", "description-missing", "title-missing"]),
            (("--select", "title-missing"), ["title-missing"]),
            (("--select", "title-missing,canonical-link"), ["canonical-link", "title-missing"]),
            (("--select", "title-missing", "--select", "canonical-link"), ["canonical-link", "title-missing"]),
            (("--ignore", "*-missing"), ["canonical-link"]),
            (("--ignore", "all", "--extend-select", "title-missing"), ["title-missing"]),
        ],
    )
    def test_options_name_rules(self, run, options, rules):
        _, out, _ = run("check", "a.html", "--format", "json", *options)

        always = ("canonical-link", "description-missing", "title-missing")
        assert [each["rule"] for each in json.loads(out)["diagnostics"] if each["rule"] in always] == rules

    def test_an_unknown_name_is_a_mistake(self, run):
        code, out, err = run("check", "a.html", "--select", "title-mising")

        assert (code, out) == (2, "")
        assert err == "seoexport: no such rule or group: 'title-mising'; did you mean 'title-missing'?\n"

    def test_the_config_says_from_where_a_run_fails(self, run, folder):
        (folder / "seoexport.yaml").write_text("base_url: https://example.org/\ncheck: {fail_on: never}\n")

        assert run("check", "a.html")[0] == 0
        assert run("check", "a.html", "--fail-on", "error")[0] == 1

    def test_what_is_in_the_baseline_is_not_told(self, run, folder):
        code, out, err = run("check", "a.html", "--write-baseline")
        assert (code, out) == (0, "")
        assert re.fullmatch(r"seoexport: seoexport-baseline\.json: \d+ findings written; .+\n", err)

        code, out, err = run("check", "a.html", "--baseline", "seoexport-baseline.json", "--format", "json")
        assert (code, err, json.loads(out)["diagnostics"]) == (0, "", [])

        (folder / "a.html").write_text('<p>Text.</p><link rel="canonical" href="https://example.org/a.html">')
        code, out, err = run("check", "a.html", "--baseline", "seoexport-baseline.json", "--format", "json")
        assert code == 1
        assert [each["message"] for each in json.loads(out)["diagnostics"]] == [
            "the canonical link stands in the body; search engines read it in the head only"
        ]
        assert "1 known finding is gone" in err

    @pytest.mark.parametrize(
        "paths",
        [("a.html", "./a.html"), (".", "a.html"), ("a.html", "."), (".", "sitemap.xml"), (".", f"{Path()}/./")],
    )
    def test_what_is_named_twice_is_told_once(self, run, folder, paths):
        (folder / "sitemap.xml").write_text("<urlset/>")
        found = {path: json.loads(run("check", path, "--format", "json")[1])["diagnostics"] for path in (".", "a.html")}

        told = json.loads(run("check", *paths, "--format", "json")[1])["diagnostics"]

        assert len(told) == len(found["." if "." in paths else "a.html"])

    def test_a_folder_without_pages_keeps_nothing_else_from_being_checked(self, run, folder):
        (folder / "empty").mkdir()

        code, out, err = run("check", "empty", "a.html", "--format", "concise")

        assert (code, "a.html" in out) == (3, True)
        assert err.startswith("seoexport: empty: there is no page in it")
        assert run("check", "empty")[0] == 2

    def test_two_reports_in_one_file_are_a_mistake(self, run):
        code, _, err = run("check", "a.html", "--format", "json=o/a", "--format", "text=o/../o/a")

        assert code == 2
        assert "json and text cannot both go to" in err

    def test_a_baseline_that_is_not_there_is_a_mistake(self, run):
        code, out, err = run("check", "a.html", "--baseline", "nowhere.json")

        assert (code, out) == (2, "")
        assert err == "seoexport: nowhere.json: there is no such baseline; write it with --write-baseline\n"


class TestMending:
    FAULTY = (
        '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "MedicalCondition", '
        '"name": "Cramp", "alternateName": ""}</script>\n'
    )
    MENDED = FAULTY.replace(', "alternateName": ""', "")

    @pytest.fixture
    def site(self, folder):
        for name, text in (("a.html", self.FAULTY), ("b.html", "<p>Text.</p>\n"), ("c.md", "Text.\n")):
            (folder / name).write_text(text, encoding="utf-8")
        return folder

    def test_fix_mends_and_reports_the_rest(self, run, site):
        code, _, err = run("check", "a.html", "b.html", "c.md", "--fix", "--select", "empty-value")

        assert (code, err) == (0, "seoexport: 1 change in 1 page\n")
        assert contents(site) == {"a.html": self.MENDED.encode(), "b.html": b"<p>Text.</p>\n", "c.md": b"Text.\n"}

    def test_diff_prints_and_changes_nothing(self, run, site):
        before = contents(site)

        code, out, err = run("check", "a.html", "b.html", "--diff")

        assert (code, err) == (1, "")
        assert out == f"--- a.html\n+++ a.html\n@@ -1 +1 @@\n-{self.FAULTY}+{self.MENDED}"
        assert contents(site) == before

    def test_where_nothing_is_to_mend_there_is_no_difference(self, run, site):
        assert run("check", "b.html", "--diff") == (0, "", "")
        assert run("check", "b.html", "--fix", "--fail-on", "never")[2] == "seoexport: nothing to mend\n"

    def test_no_address_of_the_example_is_written_into_a_page(self, run, site):
        text = self.MENDED.replace('"Cramp"', '"Cramp", "url": "/cramp/"')
        (site / "b.html").write_text(text)

        assert run("check", "b.html", "--fix", "--fail-on", "never")[2] == "seoexport: nothing to mend\n"
        assert run("check", "b.html", "--fix", "--fail-on", "never", "--url", "https://cramp.test/b/")[0] == 0
        assert (site / "b.html").read_text() == text.replace("/cramp/", "https://cramp.test/cramp/")

    def test_addresses_are_those_that_the_home_page_states(self, run, site):
        text = self.MENDED.replace('"Cramp"', '"Cramp", "url": "/cramp/"')
        (site / "index.html").write_text(f'<link rel="canonical" href="https://cramp.test/">{text}')

        run("check", ".", "--fix")

        assert '"url": "https://cramp.test/cramp/"' in (site / "index.html").read_text()

    @pytest.mark.parametrize(("others", "expected"), [((), 2), (("b.html",), 3), (("a.html",), 3)])
    def test_a_difference_that_cannot_be_told_is_no_success(self, run, site, others, expected):
        (site / "none.html").write_text("")

        code, _, err = run("check", "none.html", *others, "--diff")

        assert (code, err) == (expected, "seoexport: none.html: the source is empty\n")

    @pytest.mark.parametrize("option", ["--fix", "--diff"])
    def test_standard_input_cannot_be_mended(self, run, given, option):
        given(self.FAULTY)

        code, out, err = run("check", "-", option)

        assert (code, out) == (2, "")
        assert err.startswith("seoexport: --fix and --diff need files")


class TestRule:
    def test_lists_all_rules(self, run):
        code, out, err = run("rule")

        assert (code, err) == (0, "")
        listed = [rule for rules in by_group().values() for rule in rules]
        lines = [line.split()[:2] for line in out.splitlines() if line.startswith("  ")]
        assert lines == [[rule.id, rule.severity] for rule in listed]

    @pytest.mark.parametrize(("group", "rule"), [(g, rule) for g, rules in by_group().items() for rule in rules])
    def test_prints_the_page_of_a_rule(self, run, group, rule):
        expected = f"{rule.id} ({rule.severity}, group {group})\n\n{rule.doc.strip()}\n\nSource: {rule.reference}\n"

        assert run("rule", rule.id) == (0, expected, "")

    def test_the_manual_of_all_rules_is_the_one_in_docs(self, run):
        """After a change of a rule: seoexport rule --format markdown > docs/rules.md."""
        code, out, err = run("rule", "--format", "markdown")

        assert (code, err) == (0, "")
        assert out == DOCS.joinpath("rules.md").read_text(encoding="utf-8")


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
            f"standard input\n          {NO_IMAGE}          {NO_SITE_NAME}\n0 errors, 1 warning, 1 info in 1 page\n",
            "",
        )

    def test_reports_in_json(self, run, given):
        given(page().head)
        code, out, err = run("check", "-", "--url", URL, "--format", "json")

        assert (code, err) == (0, "")
        assert list(problems("diagnostics", json.loads(out))) == []
        assert json.loads(out)["counts"] == {"error": 0, "warning": 1, "info": 1}

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

        code, out, err = run("check", ".", *BASE)

        assert (code, err) == (0, "")
        for name in ("a.html", "b/index.html"):
            assert f"{name}\n          {NO_IMAGE}          {NO_SITE_NAME}" in out
        assert "warning  2 pages have the description " in out
        assert out.endswith("0 errors, 4 warnings, 2 infos in 2 pages\n")


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
            "warning: og:image is missing (open-graph-image-missing) on index.html",
            "1 page in public: 1 written; 1 in the sitemap; wrote sitemap.xml, robots.txt",
        ]

    def test_tells_once_what_many_pages_have(self, run, site):
        for name in ("a", "b"):
            (site / f"{name}.html").write_text(
                PAGE.replace("</head>", '<meta name="robots" content="all"></head>'), "utf-8"
            )
        _, out, _ = run("apply", "public", *BASE)

        assert out.splitlines()[:-1] == [
            "warning: og:image is missing (open-graph-image-missing) on 3 pages, first a.html",
            "pages say themselves what ours would say otherwise: meta robots (2)",
        ]

    def test_tells_of_each_page_where_that_is_asked_for(self, run, site):
        _, out, _ = run("apply", "public", *BASE, "--verbose")

        assert out.splitlines()[:-1] == [
            "written     index.html",
            "  warning: og:image is missing (open-graph-image-missing)",
        ]

    @pytest.mark.parametrize("wanted", ["--check", "--dry-run", "--diff"])
    def test_writes_nothing_where_it_is_only_asked(self, run, site, wanted):
        before = contents(site)
        code, out, _ = run("apply", "public", *BASE, wanted)

        assert code == (0 if wanted == "--dry-run" else 1)
        assert out.splitlines()[-1] == (
            "1 page in public: 1 to be written; 1 in the sitemap; to write: sitemap.xml, robots.txt"
        )
        assert contents(site) == before

    @pytest.mark.parametrize("wanted", ["--check", "--dry-run", "--diff"])
    def test_finds_nothing_to_do_where_all_is_done(self, run, site, wanted):
        run("apply", "public", *BASE)
        code, out, _ = run("apply", "public", *BASE, wanted)

        assert (code, out.splitlines()[-1]) == (0, "1 page in public: 1 unchanged; 1 in the sitemap")

    @pytest.mark.parametrize(("options", "folder_told"), [((), "public"), (("--out", "made"), "made")])
    def test_tells_of_a_sitemap_that_was_replaced_once(self, run, site, options, folder_told):
        (site / "sitemap.xml").write_text("<urlset><url><loc>https://example.org/x/</loc></url></urlset>")
        _, _, first = run("apply", "public", *BASE, *options)
        _, out, again = run("apply", "public", *BASE, *options)

        assert first == (
            "seoexport: sitemap.xml: it takes the place of one that seoexport did not write; no longer listed: "
            "1 of its 1 page, such as https://example.org/x/\n"
        )
        assert (again, out.splitlines()[-1]) == (
            "",
            f"1 page in {folder_told}: 1 unchanged; 1 in the sitemap",
        )

    def test_says_what_it_takes_away(self, run, site):
        run("apply", "public", *BASE)
        told = [run("apply", "public", *BASE, "--remove", *each)[1] for each in (["--check"], [], [])]

        assert told == [
            "1 page in public: 1 to be written; to remove: sitemap.xml, our lines in robots.txt\n",
            "1 page in public: 1 written; removed sitemap.xml, our lines in robots.txt\n",
            "1 page in public: 1 unchanged\n",
        ]

    def test_says_why_no_page_is_listed(self, run, site):
        elsewhere = '<link rel="canonical" href="https://other.example.org/"></head>'
        (site / "index.html").write_text(PAGE.replace("</head>", elsewhere), "utf-8")
        _, _, err = run("apply", "public", *BASE, "--quiet")

        assert err == (
            "seoexport: there is no page for a sitemap; index.html: canonical is https://other.example.org/, not in the "
            "sitemap\n"
        )

    @pytest.mark.parametrize(
        ("fail_on", "code", "why"),
        [("never", 0, ""), ("error", 0, ""), ("warning", 1, "; 1 page with errors or warnings")],
    )
    def test_says_why_it_fails(self, run, site, fail_on, code, why):
        run("apply", "public", *BASE)

        assert run("apply", "public", *BASE, "--quiet", "--fail-on", fail_on) == (
            code,
            f"1 page in public: 1 unchanged; 1 in the sitemap{why}\n",
            "",
        )

    def test_of_findings_that_differ_by_page_one_stands_for_all(self, run, site):
        for name in ("de", "fr"):
            tag = f'<meta property="og:locale" content="{name}"></head>'
            (site / f"{name}.html").write_text(PAGE.replace("</head>", tag), "utf-8")
        _, out, _ = run("apply", "public", *BASE)

        assert (
            "warning: og:locale is 'de'; write 'de_DE' (open-graph-locale) on de.html; 2 pages in all with this or the like"
        ) in out.splitlines()

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
