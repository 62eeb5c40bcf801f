"""Every example runs and gives what is stored beside it; what was stored was written by hand, not printed by us."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import etree

from seoexport import Site, export, extract, load
from seoexport.cli import main
from seoexport.emitters.nodes import NODES
from seoexport.emitters.site_files import SITE_FILES
from seoexport.site.splice import without_block
from seoexport.validator.schema import problems

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"
HEALTH_SITE, ARTICLE = EXAMPLES / "health-site", EXAMPLES / "article"
CONTENT_FILE = ARTICLE / "content" / "why-does-my-eyelid-twitch.md"
LEFT_ALONE = ("404.html", "old/calf/index.html")
PAGES = sorted(path.relative_to(HEALTH_SITE / "site").as_posix() for path in HEALTH_SITE.glob("site/**/*.html"))
NODE_MODULES = sorted(node.build.__module__.rpartition(".")[2] for node in NODES)
_GRAPH = re.compile(r'<script type="application/ld\+json" data-seoexport="v1">(.*?)</script>')


@pytest.fixture(scope="module")
def applied(tmp_path_factory):
    """The health site with blocks in its pages, as `apply` left it."""
    folder = tmp_path_factory.mktemp("health-site") / "site"
    shutil.copytree(HEALTH_SITE / "site", folder)

    assert apply(folder) == 0
    return folder


def apply(folder):
    return main(["apply", str(folder), "--config", str(HEALTH_SITE / "seoexport.yaml")])


def content_of(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def graph_in(page):
    return json.loads(_GRAPH.search(page.read_text(encoding="utf-8"))[1])


def printed(capfdbinary, command, file, *options):
    """What a command prints about a file, with the config that belongs to its example."""
    config = ARTICLE if file == CONTENT_FILE else file.parent if file.name == "page.md" else HEALTH_SITE
    capfdbinary.readouterr()

    assert main([command, str(file), "--config", str(config / "seoexport.yaml"), *options]) == 0
    return capfdbinary.readouterr().out.decode()


def values(value):
    """Yield a JSON value and every value inside it."""
    yield value
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from values(each)


def assert_linked_and_filled(graph):
    nodes = graph["@graph"]
    known = [node["@id"] for node in nodes]
    found = list(values(graph))
    named = {value["@id"] for value in found if isinstance(value, dict) and value.keys() == {"@id"}}

    assert len(set(known)) == len(known)
    assert named <= set(known)
    assert [value for value in found if value in (None, "", [], {})] == []


class TestHealthSite:
    def test_a_second_run_changes_nothing(self, applied):
        before = content_of(applied)

        assert apply(applied) == 0
        assert content_of(applied) == before

    def test_every_byte_outside_the_block_stays(self, applied):
        original, made = content_of(HEALTH_SITE / "site"), content_of(applied)
        own = {name: without_block(made[name]) if name in PAGES else made[name] for name in original}

        assert own | {"robots.txt": b""} == original | {"robots.txt": b""}
        assert made.keys() - original.keys() == {"sitemap.xml"}
        assert sorted(name for name in PAGES if made[name] == original[name]) == sorted(LEFT_ALONE)

    def test_no_page_with_a_block_has_an_error(self, applied, capfdbinary):
        report = json.loads(printed(capfdbinary, "check", applied, "--format", "json", "--fail-on", "never"))
        errors = [each["source"] for each in report["diagnostics"] if each["severity"] == "error"]

        assert list(problems("diagnostics", report)) == []
        assert [source for source in errors if Path(source).relative_to(applied).as_posix() not in LEFT_ALONE] == []

    def test_the_sitemap_lists_the_pages_to_be_found(self, applied):
        """Compared as canonical XML, which leaves quotes and repeated namespace declarations aside."""
        made, expected = (
            etree.tostring(etree.parse(path), method="c14n2")
            for path in (applied / "sitemap.xml", HEALTH_SITE / "expected" / "sitemap.xml")
        )

        assert made == expected

    def test_robots_txt_names_the_sitemap(self, applied):
        assert (applied / "robots.txt").read_bytes() == (HEALTH_SITE / "expected" / "robots.txt").read_bytes()

    def test_the_showcase_has_the_graph_that_was_written_by_hand(self, applied):
        expected = json.loads((HEALTH_SITE / "expected" / "pain" / "calf-cramp.graph.json").read_text(encoding="utf-8"))

        assert graph_in(applied / "pain" / "calf-cramp" / "index.html") == expected

    @pytest.mark.parametrize("name", [name for name in PAGES if name not in LEFT_ALONE])
    def test_graphs_are_linked_and_filled(self, applied, name):
        assert_linked_and_filled(graph_in(applied / name))


class TestArticle:
    """What is stored was printed once, then each value was compared with the source by hand and by regular expressions.

    That is to say: title, dates, lines and thumbnail against the front matter; sections, questions and the number of
    words against the `p`, `h2` and `h3` elements; the digests in `@id`s against hashlib.
    """

    def test_extract_gives_the_article(self, capfdbinary):
        article = json.loads(printed(capfdbinary, "extract", CONTENT_FILE))

        assert article == json.loads((ARTICLE / "expected" / "article.json").read_text(encoding="utf-8"))

    def test_export_gives_the_head(self, capfdbinary):
        head = printed(capfdbinary, "export", CONTENT_FILE)

        assert head == (ARTICLE / "expected" / "head.html").read_text(encoding="utf-8")

    def test_the_library_gives_the_same_head_from_any_folder(self, tmp_path):
        script = [sys.executable, str(EXAMPLES / "library_call.py")]
        output = subprocess.run(script, cwd=tmp_path, capture_output=True, check=True).stdout.decode()

        assert output.startswith((ARTICLE / "expected" / "head.html").read_text(encoding="utf-8"))
        assert "(front-matter-duplicate-key)" in output


class TestOverrides:
    """The example has an override of each kind, in the configuration and in front matter."""

    @pytest.fixture
    def page(self):
        folder = EXAMPLES / "overrides"
        site = load(folder / "seoexport.yaml")
        source = (folder / "page.md").read_bytes()
        return export(extract(source, url="https://example.org/news/second-room/", suffix=".md", site=site), site)

    def test_the_article_is_as_it_is_wanted(self, page):
        (article,) = (node for node in page.graph if node["@type"] == "Article")

        assert (article["headline"], article["keywords"]) == ("Second room opens", ["clinic", "opening"])
        assert article["isAccessibleForFree"] is True
        assert "wordCount" not in article

    def test_the_open_day_is_there_and_the_breadcrumbs_are_not(self, page):
        assert {"@type": "Event", "name": "Open day", "startDate": "2024-06-01"}.items() <= next(
            node for node in page.graph if node["@id"] == "https://example.org/news/second-room/#opening"
        ).items()
        assert "breadcrumb" not in json.dumps(page.graph).lower()

    def test_tags_are_as_they_are_wanted(self, page):
        assert '<meta property="og:title" content="A second room">\n' in page.head
        assert "<title>The clinic opens a second room</title>\n" in page.head
        assert "twitter:card" not in page.head

    def test_each_of_them_found_what_it_changes(self, page):
        assert page.findings == ()


SOURCES = [
    CONTENT_FILE,
    EXAMPLES / "overrides" / "page.md",
    *(HEALTH_SITE / "site" / name for name in PAGES if name not in LEFT_ALONE),
]


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.relative_to(EXAMPLES).as_posix())
class TestSource:
    def test_what_is_extracted_fits_its_schema(self, source, capfdbinary):
        assert list(problems("article", json.loads(printed(capfdbinary, "extract", source)))) == []

    def test_what_is_exported_fits_its_schema(self, source, capfdbinary):
        page = json.loads(printed(capfdbinary, "export", source, "--format", "json"))

        assert list(problems("head", page)) == []
        assert_linked_and_filled(page["graph"])


@pytest.mark.parametrize("module", NODE_MODULES)
class TestNode:
    def test_the_example_gives_the_nodes_that_were_written_by_hand(self, module):
        graph, expected = node_example(module)
        types = {node["@type"] for node in expected}

        assert expected
        assert [node for node in graph if node["@type"] in types] == expected

    def test_the_expected_nodes_fit_the_schema(self, module):
        assert (ROOT / "schemas" / "nodes" / f"{module}.schema.json").is_file()
        assert [each for node in node_example(module)[1] for each in problems(f"nodes/{module}", node)] == []

    def test_the_graph_is_linked_and_filled(self, module):
        assert_linked_and_filled({"@graph": json.loads(json.dumps(node_example(module)[0]))})


def test_every_node_example_belongs_to_a_module():
    assert sorted(path.name for path in (EXAMPLES / "nodes").iterdir()) == NODE_MODULES


def node_example(module):
    """The graph of the example page of a node module, and the nodes that it should have."""
    folder = EXAMPLES / "nodes" / module
    source, config = next(folder.glob("page.*")), folder / "seoexport.yaml"
    site = load(config) if config.is_file() else Site(base_url="https://example.org/")
    article = extract(source.read_bytes(), url="https://example.org/page/", suffix=source.suffix, site=site)
    return export(article, site).graph, json.loads((folder / "expected.json").read_text(encoding="utf-8"))


SITE_FILES_EXAMPLE = EXAMPLES / "site-files"


class TestSiteFiles:
    """XML is compared without the blanks between elements, JSON as values, all else byte for byte."""

    @pytest.mark.parametrize("kind", SITE_FILES, ids=lambda kind: kind.name)
    def test_the_example_gives_the_file_that_was_written_by_hand(self, kind, capfdbinary):
        config = str(SITE_FILES_EXAMPLE / "seoexport.yaml")
        expected = (SITE_FILES_EXAMPLE / "expected" / kind.file_name).read_bytes()

        assert main(["site", kind.name, str(SITE_FILES_EXAMPLE / "content"), "--config", config]) == 0
        out, err = capfdbinary.readouterr()
        assert err == b""
        assert_same(kind.file_name, out, expected)

    def test_every_file_belongs_to_a_kind(self):
        stored = {path.name for path in (SITE_FILES_EXAMPLE / "expected").iterdir()}

        assert stored == {kind.file_name for kind in SITE_FILES}


def assert_same(name, made, expected):
    if name.endswith(".xml"):
        parser = etree.XMLParser(remove_blank_text=True)
        made, expected = (etree.tostring(etree.fromstring(xml, parser), method="c14n2") for xml in (made, expected))
    elif name.endswith(".json"):
        made, expected = json.loads(made), json.loads(expected)
    elif name.endswith(".jsonl"):
        expected = [json.loads(line) for line in expected.splitlines()]
        nodes = {node["@id"]: node for node in map(json.loads, made.splitlines())}
        made = [{key: nodes[node["@id"]].get(key) for key in node} for node in expected]
        assert [node["@id"] for node in expected] == [each for each in nodes if each in {x["@id"] for x in expected}]
    assert made == expected


def test_the_same_input_gives_the_same_bytes_whatever_the_hash_seed(tmp_path):
    made = []
    for seed in ("0", "4242"):
        out = tmp_path / seed
        command = [sys.executable, "-m", "seoexport", "apply", str(HEALTH_SITE / "site"), "--out", str(out)]
        config = ["--config", str(HEALTH_SITE / "seoexport.yaml")]
        subprocess.run([*command, *config], env=os.environ | {"PYTHONHASHSEED": seed}, check=True, capture_output=True)
        made.append(content_of(out))

    assert made[0] == made[1]
    assert made[0].keys() >= set(PAGES)
