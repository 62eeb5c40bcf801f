"""Every report is the file that was read by eye, fits what its readers ask of it, and shows hostile pages harmlessly."""

import json
import random
import re
import unicodedata
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, urlsplit

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from markdown_it import MarkdownIt
from sample_results import CALF, CLEAN, HOSTILE_FILE, NAMES, NOTHING, RESULTS

from seoexport.diagnostics import SEVERITIES, Diagnostic, Wish
from seoexport.reports import Results, reports
from seoexport.reports.markdown import fitted
from seoexport.validator.preview import Card, Picture, Preview
from seoexport.validator.rules import RULES
from seoexport.validator.schema import problems, schema

HERE = Path(__file__).parent
REPORTS = {report.name: report for report in reports()}
STANDARD = json.loads((HERE / "sarif-2.1.0.json").read_text("utf-8"))
SARIF = jsonschema.validators.validator_for(STANDARD)(STANDARD)


def render(name, results=RESULTS):
    return REPORTS[name].render(results)


@pytest.mark.parametrize("name", REPORTS)
def test_a_report_is_as_expected(name):
    """The files were read by eye, and opened by what they are for."""
    (file,) = (HERE / "expected").glob(f"{name}.*")

    assert lasting(render(name), name) == lasting(file.read_text("utf-8"), name)


def lasting(report, name):
    """Return a report without what changes when a rule gets a better manual page, or the program a new version."""
    if name != "sarif":
        return report
    log = json.loads(report)
    driver = log["runs"][0]["tool"]["driver"]
    rules = [
        {key: each[key] for key in each if not key.endswith("Description") and key != "help"}
        for each in driver["rules"]
    ]
    log["runs"][0]["tool"]["driver"] = {**driver, "rules": rules, "semanticVersion": None}
    return log


@pytest.mark.parametrize("name", REPORTS)
@pytest.mark.parametrize("seed", range(3))
def test_the_order_in_which_pages_were_read_does_not_matter(name, seed):
    shuffled = [list(each) for each in (RESULTS.diagnostics, RESULTS.pages, RESULTS.previews)]
    for each in shuffled:
        random.Random(seed).shuffle(each)
    diagnostics, pages, previews = shuffled

    assert render(name, Results(diagnostics=diagnostics, pages=pages, previews=previews)) == render(name)


@pytest.mark.parametrize("name", REPORTS)
def test_nothing_is_shown_that_turns_hides_or_steers(name):
    shown = render(name).replace("\n", "")

    assert {sign for sign in shown if unicodedata.category(sign) in ("Cc", "Cs") or sign in "\u202e\ufffe"} == set()


TEXTS = st.text(st.characters(), max_size=30)
DIAGNOSTICS = st.builds(
    Diagnostic,
    rule=st.sampled_from(["title-missing", "date-format", "house-rule", "Haus/Regel <1>"]),
    severity=st.sampled_from(SEVERITIES),
    message=st.one_of(TEXTS.filter(bool), TEXTS.map(lambda text: f"title is {text!r}")),
    at=TEXTS,
    line=st.one_of(st.none(), st.integers(1, 99)),
    column=st.one_of(st.none(), st.integers(1, 99)),
    source=st.one_of(st.none(), TEXTS.filter(bool), st.sampled_from("abcde")),
    wish=st.one_of(st.none(), st.builds(Wish, TEXTS, TEXTS)),
)
PREVIEWS = st.builds(
    Preview,
    url=st.one_of(TEXTS, st.just("http://[")),
    title=TEXTS,
    description=TEXTS,
    breadcrumbs=st.tuples(TEXTS),
    day=st.sampled_from(["", "0001-01-01", "2024-12-31"]),
    open_graph=st.builds(
        Card, TEXTS, TEXTS, st.one_of(st.none(), st.builds(Picture, TEXTS, st.integers(), st.integers(), TEXTS))
    ),
    x=st.builds(Card, TEXTS, TEXTS, st.builds(Picture, st.just("http://[/a"))),
    source=st.sampled_from([None, "a", "b"]),
)


@given(st.lists(DIAGNOSTICS, max_size=12), st.lists(PREVIEWS, max_size=3))
def test_whatever_is_found_can_be_reported(diagnostics, previews):
    results = Results(diagnostics=diagnostics, pages=["a", "b"], previews=previews)
    made = {name: render(name, results).encode("utf-8", "replace").decode() for name in REPORTS}

    assert len(made["concise"].split("\n")) == max(len(diagnostics), 1)
    assert len(json.loads(made["json"])["diagnostics"]) == len(json.loads(made["gitlab"])) == len(diagnostics)
    assert len(etree.fromstring(made["junit"].encode()).findall(".//failure")) == sum(
        each.severity != "info" for each in diagnostics
    )
    assert list(SARIF.iter_errors(json.loads(made["sarif"]))) == []
    page = etree.HTML(made["html"])
    assert page.xpath("count(//script)") == 1
    assert {name for each in page.iter() for name in each.attrib if name.startswith("on")} == set()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("text", "nothing found in 1 page"),
        ("concise", ""),
        ("jsonl", ""),
        ("github", ""),
        ("gitlab", "[]"),
        ("markdown", "## seoexport check\n\nnothing found in 1 page.\n"),
    ],
)
def test_nothing_found(name, expected):
    assert render(name, NOTHING) == expected


@pytest.mark.parametrize("results", [RESULTS, NOTHING, Results(diagnostics=[])])
def test_json_fits_its_schema(results):
    report = json.loads(render("json", results))

    assert list(problems("diagnostics", report)) == []
    assert len(report["diagnostics"]) == len(results.diagnostics)
    assert sum(report["counts"].values()) == len(results.diagnostics)


def test_lines_of_jsonl_are_the_diagnostics_of_json():
    lines = [json.loads(line) for line in render("jsonl").split("\n")]

    assert lines == json.loads(render("json"))["diagnostics"]
    assert {name for line in lines for name in line} <= set(
        schema("diagnostics")["properties"]["diagnostics"]["items"]["properties"]
    )


def test_concise_is_a_line_for_each():
    lines = render("concise").split("\n")

    assert len(lines) == len(RESULTS.diagnostics)
    assert f"{NAMES[2]}:7:1: error: " in "\n".join(lines)


def test_colours_are_all_that_colours_add():
    report = REPORTS["text"]
    coloured = report.coloured(RESULTS)

    assert coloured != report.render(RESULTS)
    assert re.sub(r"\x1b\[[0-9;]+m", "", coloured) == report.render(RESULTS)


@pytest.mark.parametrize("name", sorted(REPORTS.keys() - {"text"}))
def test_only_text_has_colours(name):
    assert REPORTS[name].coloured is None


class TestSarif:
    @pytest.mark.parametrize("results", [RESULTS, NOTHING])
    def test_it_fits_the_schema_of_the_standard(self, results):
        assert [each.message for each in SARIF.iter_errors(json.loads(render("sarif", results)))] == []

    def test_results_point_at_their_rules(self):
        (run,) = json.loads(render("sarif"))["runs"]
        rules = run["tool"]["driver"]["rules"]

        assert [rules[each["ruleIndex"]]["id"] for each in run["results"]] == [
            each["ruleId"] for each in run["results"]
        ]
        assert [each["id"] for each in rules] == sorted({each.rule for each in RESULTS.diagnostics})
        known = {rule.id: rule for rule in RULES}
        for each in rules:
            if each["id"] in known:
                assert each["helpUri"] == known[each["id"]].reference
                assert known[each["id"]].summary == each["shortDescription"]["text"]

    def test_paths_are_relative_references(self):
        (run,) = json.loads(render("sarif"))["runs"]
        places = [each["locations"][0]["physicalLocation"]["artifactLocation"] for each in run["results"]]
        written = {place["uri"] for place in places}

        assert {unquote(uri) for uri in written} == {*NAMES, HOSTILE_FILE}
        assert {(urlsplit(uri).scheme, urlsplit(uri).query) for uri in written} == {("", "")}
        assert {place["uriBaseId"] for place in places} == {"%SRCROOT%"}

    def test_a_path_from_the_root_is_a_file_uri(self):
        found = Diagnostic(rule="r", severity="info", message="m", source="/srv/a b.html")
        (run,) = json.loads(render("sarif", Results(diagnostics=[found])))["runs"]

        place = run["results"][0]["locations"][0]["physicalLocation"]
        assert place["artifactLocation"] == {"uri": "file:///srv/a%20b.html"}

    def test_fingerprints_outlast_lines_that_move(self):
        def names(results):
            (run,) = json.loads(render("sarif", results))["runs"]
            return [each["partialFingerprints"]["seoexport/v1"] for each in run["results"]]

        moved = [replace(each, line=each.line + 7 if each.line else None) for each in RESULTS.diagnostics]

        assert names(replace(RESULTS, diagnostics=moved)) == names(RESULTS)
        assert len(set(names(RESULTS))) == len(RESULTS.diagnostics)


class TestJunit:
    @pytest.mark.parametrize("results", [RESULTS, NOTHING])
    def test_it_fits_the_schema_of_jenkins(self, results):
        jenkins = etree.XMLSchema(etree.parse(HERE / "junit-10.xsd"))

        jenkins.assertValid(etree.fromstring(render("junit", results).encode()))

    def test_a_page_is_a_suite(self):
        root = etree.fromstring(render("junit").encode())
        suites = {suite.get("name"): suite for suite in root}

        assert list(suites) == sorted([*NAMES, HOSTILE_FILE, CLEAN])
        assert (root.get("tests"), root.get("failures")) == ("19", "17")
        assert [case.get("name") for case in suites[CLEAN]] == ["nothing found"]
        calf = suites[NAMES[2]]
        assert [(case.get("name"), [(child.tag, child.get("type")) for child in case]) for case in calf] == [
            ("canonical-link at head", [("failure", "error")]),
            ("description-missing", [("system-out", None)]),
            ("canonical-link at html > head > link:nth-of-type(2)", [("failure", "error")]),
            ("date-format at /0/@graph/2/datePublished", [("failure", "warning")]),
        ]

    def test_cases_of_a_suite_are_told_apart(self):
        root = etree.fromstring(render("junit").encode())

        for suite in root:
            names = [case.get("name") for case in suite]
            assert len(set(names)) == len(names)


def test_gitlab_has_what_the_document_asks_for():
    issues = json.loads(render("gitlab"))

    for each in issues:
        assert sorted(each) == ["check_name", "description", "fingerprint", "location", "severity"]
        assert each["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert not each["location"]["path"].startswith(("./", "/"))
        assert each["location"]["lines"]["begin"] >= 1
    assert len({each["fingerprint"] for each in issues}) == len(issues) == len(RESULTS.diagnostics)


class TestGithub:
    COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")

    def commands(self):
        """Read commands as the runner does, which undoes the escapes of properties and messages."""
        for line in render("github").split("\n"):
            level, properties, message = self.COMMAND.fullmatch(line).groups()
            stated = dict(each.split("=", 1) for each in properties.split(","))
            yield level, {name: unquote(value) for name, value in stated.items()}, unquote(message)

    def test_what_is_on_many_pages_comes_first(self):
        found = list(self.commands())

        assert [(level, stated["title"]) for level, stated, _ in found] == [
            ("error", "canonical-link"),
            ("warning", "date-format"),
            ("error", "canonical-link"),
            ("warning", "house-rule"),
            ("warning", "house-rule"),
            ("notice", "description-missing"),
        ]
        assert found[0][2].split("\n") == [
            "the page has no canonical link (on 7 pages)",
            *NAMES[:5],
            "and 2 more",
        ]

    def test_properties_survive(self):
        hostile = [stated for _, stated, _ in self.commands() if stated["title"] == "house-rule"]

        assert hostile == [
            {"file": HOSTILE_FILE, "line": "3", "title": "house-rule"},
            {"file": HOSTILE_FILE, "line": "30", "title": "house-rule"},
        ]


class TestMarkdown:
    def test_it_quotes_pages_as_text(self):
        page = etree.HTML(MarkdownIt("commonmark", {"html": True}).enable("table").render(render("markdown")))

        assert page.xpath("//script | //table | //strong | //em | //code") == []
        assert "</script><script>alert(1)</script>" in "".join(page.itertext())
        assert {each.get("href") for each in page.iter("a")} == {
            "https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls",
            "https://developers.google.com/search/docs/appearance/snippet",
            "https://developers.google.com/search/docs/appearance/structured-data/article",
            "https://schema.org/Date",
        }

    @pytest.mark.parametrize("size", [0, 40, 100, 1000, 1 << 20])
    def test_it_is_cut_to_a_size(self, size):
        whole = render("markdown")
        cut = fitted(whole, size)

        assert len(cut.encode()) <= size
        assert cut == whole or "The rest is left out" in cut or size < 100


class TestHtml:
    PAGE = etree.HTML(REPORTS["html"].render(RESULTS))

    def test_it_quotes_pages_as_text(self):
        assert len(self.PAGE.xpath("//script")) == 1
        assert {name for each in self.PAGE.iter() for name in each.attrib if name.startswith("on")} == set()
        assert {urlsplit(each.get("href")).scheme for each in self.PAGE.iter("a")} == {"", "https"}
        assert "</script><script>alert(1)</script>" in "".join(self.PAGE.find("body").itertext())

    def test_it_asks_for_nothing(self):
        assert self.PAGE.xpath("//@src | //link | //img | //iframe | //object | //*[@style]") == []
        assert re.findall(r"url\(|@import", self.PAGE.findtext(".//style")) == []

    def test_every_finding_is_there_once(self):
        found = self.PAGE.xpath("//li[@class='finding']")

        assert [(each.get("data-severity"), each.get("data-rule")) for each in found] == [
            ("error", "canonical-link"),
            ("warning", "date-format"),
            ("warning", "house-rule"),
            ("warning", "house-rule"),
            ("info", "description-missing"),
            ("error", "canonical-link"),
        ]

    def test_it_links_the_document_of_a_consumer_with_its_date(self):
        (link,) = self.PAGE.xpath("//a[text()='document of 2026-06-15']")

        assert link.get("href") == "https://developers.google.com/search/docs/appearance/structured-data/article"

    def test_a_page_says_what_it_shares_with_others(self):
        (calf,) = self.PAGE.xpath("//section[@data-page='public/pain/calf/index.html']")

        assert calf.findtext("p") == "Of what stands on many pages: canonical-link, date-format"

    def test_previews_of_pages_with_findings_come_first(self):
        found = [Diagnostic(rule="r", severity="info", message="m", source=f"{n:02}.html") for n in (97, 98, 99)]
        own = Diagnostic(rule="q", severity="info", message="m", source="96.html")
        previews = [replace(CALF, source=f"{n:02}.html") for n in range(100)]
        names = [each.source for each in previews]
        page = etree.HTML(render("html", Results(diagnostics=[*found, own], pages=names, previews=previews)))

        shown = page.xpath("//section[@class='page']/@data-page")
        assert shown == ["96.html", *names[:46], "97.html", "98.html", "99.html"]
        assert page.xpath("//main/p")[-1].text == "Look-alikes are shown of 50 pages of 100, those with findings first."

    def test_what_was_not_found_needs_no_filter(self):
        page = etree.HTML(render("html", NOTHING))

        assert page.findtext(".//header/p") == "nothing found in 1 page"
        assert page.xpath("//form") == []

    def test_it_says_what_it_leaves_out(self):
        found = [
            Diagnostic(rule=f"rule-{number}", severity="info", message="m", source=f"{number:04}.html")
            for number in range(1001)
        ]
        page = etree.HTML(render("html", Results(diagnostics=found, pages=[each.source for each in found])))

        assert len(page.xpath("//section[@class='page']")) == 1000
        assert page.xpath("//main/p")[-1].text == (
            "Not shown here: 1 more page with findings; the other formats have them all."
        )
