"""MkDocs with our plugin: a build as a person starts it, and what stands in its pages then."""

import gzip
import re
import socket
import subprocess
import urllib.request

import pytest
from built_site import contents, doubled, example, expected_heads, findings, heads


@pytest.fixture(scope="session")
def mkdocs(python_tools):
    return python_tools("mkdocs") / "mkdocs"


@pytest.fixture
def site(mkdocs, run, tmp_path):
    """The example after a strict build."""
    folder = example("mkdocs", tmp_path)
    code, output = run(folder, mkdocs, "build", "--strict")

    assert code == 0, output
    return folder / "site"


def test_heads_are_those_that_were_read_and_found_right(site):
    assert heads(site) == expected_heads("mkdocs")


def test_no_tag_stands_twice_and_our_check_is_silent(site):
    assert doubled(site) == []
    assert findings(site) == []


def test_a_second_build_changes_nothing(site, mkdocs, run):
    before = contents(site)

    assert run(site.parent, mkdocs, "build", "--strict")[0] == 0
    assert contents(site) == before


def test_a_warning_fails_a_strict_build_and_no_other(mkdocs, run, tmp_path):
    folder = example("mkdocs", tmp_path)
    page = folder / "docs" / "numb-feet.md"
    page.write_text(
        page.read_text(encoding="utf-8").replace("draft: false\n", "draft: false\ndraft: false\n"), encoding="utf-8"
    )

    code, output = run(folder, mkdocs, "build", "--strict")
    assert (code, run(folder, mkdocs, "build")[0]) == (1, 0)
    assert re.findall("WARNING -  (.*)", output) == [
        "seoexport: key 'draft' stands on lines 10 and 11; the last value, false, is used (front-matter-duplicate-key) "
        "on numb-feet/index.html"
    ]


def test_a_configuration_that_cannot_be_used_stops_the_build_with_one_line(mkdocs, run, tmp_path):
    folder = example("mkdocs", tmp_path)
    settings = folder / "mkdocs.yml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("publisher:", "publishr:"), encoding="utf-8")

    code, output = run(folder, mkdocs, "build")

    assert code == 1
    assert output.strip().splitlines()[-1].endswith("mkdocs.yml: unknown key 'publishr'; did you mean 'publisher'?")
    assert "Traceback" not in output
    assert not (folder / "site").exists()


def changed(file, old, new):
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_a_bad_page_is_left_as_it_was_and_named(mkdocs, run, tmp_path):
    folder = example("mkdocs", tmp_path)
    (folder / "overrides").mkdir()
    broken = '{% if page.meta.broken %}<!doctype html><title>Bad</title><!-- never closed{% else %}{% include "base.html" %}{% endif %}'
    (folder / "overrides" / "main.html").write_text(broken, encoding="utf-8")
    changed(folder / "mkdocs.yml", "plugins:\n", "theme: { name: mkdocs, custom_dir: overrides }\nplugins:\n")
    changed(folder / "docs" / "numb-feet.md", "draft: false", "draft: false\nbroken: true")

    code, output = run(folder, mkdocs, "build")

    assert code == 0
    assert "WARNING -  seoexport: numb-feet/index.html was left as it was: " in output
    assert "data-seoexport" not in (folder / "site" / "numb-feet" / "index.html").read_text(encoding="utf-8")
    assert "data-seoexport" in (folder / "site" / "index.html").read_text(encoding="utf-8")
    assert run(folder, mkdocs, "build", "--strict")[0] == 1


def test_a_dirty_build_gives_what_a_clean_one_gives(mkdocs, run, tmp_path):
    dirty, clean = example("mkdocs", tmp_path / "dirty"), example("mkdocs", tmp_path / "clean")
    assert run(dirty, mkdocs, "build")[0] == 0
    for each in (dirty, clean):
        changed(each / "docs" / "numb-feet.md", "draft: false", "draft: false\nkeywords: [numbness]")

    before = contents(dirty / "site")
    assert run(dirty, mkdocs, "build", "--dirty")[0] == 0
    assert run(clean, mkdocs, "build")[0] == 0
    after = contents(dirty / "site")
    page = after.pop("numb-feet/index.html")

    assert b'"keywords":["numbness"]' in page
    # MkDocs knows no titles of pages that it has not read: they stand in the menu of this one as "None".
    tags = [
        [line for line in head.splitlines() if line.startswith("+ meta")]
        for head in (heads(each / "site")["numb-feet/index.html"] for each in (dirty, clean))
    ]
    assert tags[0] == tags[1]
    assert all(after[path] == before[path] for path in ("index.html", "feet/shoes/index.html"))


@pytest.mark.parametrize("theme", ["material", "readthedocs"])
def test_the_tags_of_other_themes_are_kept_and_not_doubled(theme, mkdocs, run, tmp_path):
    folder = example("mkdocs", tmp_path)
    changed(folder / "mkdocs.yml", "plugins:\n", f"theme: {{ name: {theme}, font: false }}\nplugins:\n")

    code, output = run(folder, mkdocs, "build", "--strict")

    assert code == 0, output
    assert doubled(folder / "site") == []
    (folder / "site" / "search.html").unlink(missing_ok=True)  # of readthedocs: it has the title of the home page
    assert findings(folder / "site") == []
    head = heads(folder / "site")["numb-feet/index.html"]
    description = "Numb feet, as doctors call it paraesthesia, are mostly a nerve that was pressed for too long."
    assert f"+ meta og:description = {description}\n" in head
    assert '"@type": "MedicalWebPage"' in head


def test_another_plugin_that_minifies_pages_is_done_first(mkdocs, run, tmp_path):
    folder = example("mkdocs", tmp_path)
    settings = folder / "mkdocs.yml"
    settings.write_text(settings.read_text(encoding="utf-8") + "  - minify: { minify_html: true }\n", encoding="utf-8")

    code, output = run(folder, mkdocs, "build", "--strict")

    assert code == 0, output
    page = (folder / "site" / "numb-feet" / "index.html").read_text(encoding="utf-8")
    assert "<!--seoexport:begin-->" in page
    assert doubled(folder / "site") == []


def test_properdocs_runs_it_unchanged(mkdocs, run, tmp_path):
    folder = example("mkdocs", tmp_path)
    changed(folder / "mkdocs.yml", "plugins:\n", "theme: { name: material, font: false }\nplugins:\n")

    code, output = run(folder, mkdocs.with_name("properdocs"), "build", "--strict", "-f", "mkdocs.yml")

    assert code == 0, output
    assert "+ meta og:title = Why Do My Feet Go Numb?\n" in heads(folder / "site")["numb-feet/index.html"]
    assert run(folder, mkdocs, "build", "--strict")[0] == 0


def test_the_sitemap_and_its_gzipped_copy_are_ours(site):
    listed = (site / "sitemap.xml").read_bytes()

    assert gzip.decompress((site / "sitemap.xml.gz").read_bytes()) == listed
    assert re.findall(rb"<loc>([^<]+)</loc><lastmod>([^<]+)</lastmod>", listed) == [
        (b"https://quiet-feet.example/feet/shoes/", b"2024-03-02"),
        (b"https://quiet-feet.example/numb-feet/", b"2023-09-14"),
    ]


def test_it_can_be_switched_off(mkdocs, run, tmp_path):
    folder = example("mkdocs", tmp_path)
    changed(folder / "mkdocs.yml", "- seoexport:\n", "- seoexport:\n      enabled: !ENV [PUBLISH, false]\n")

    assert run(folder, mkdocs, "build")[0] == 0
    assert not [path for path, content in contents(folder / "site").items() if b"data-seoexport" in content]
    assert run(folder, mkdocs, "build", PUBLISH="true")[0] == 0
    assert b"data-seoexport" in contents(folder / "site")["index.html"]


def test_no_address_stops_the_build_with_one_line(mkdocs, run, tmp_path):
    folder = example("mkdocs", tmp_path)
    changed(folder / "mkdocs.yml", "site_url: https://quiet-feet.example/\n", "")

    code, output = run(folder, mkdocs, "build")

    assert code == 1
    assert output.strip().splitlines()[-1] == "ERROR   -  seoexport: no base URL; state site_url in mkdocs.yml"


def test_served_pages_are_left_alone(mkdocs, tmp_path):
    assert "data-seoexport" not in served(example("mkdocs", tmp_path), mkdocs)


def served(folder, mkdocs):
    """The home page as `mkdocs serve` gives it."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [str(mkdocs), "serve", "--no-livereload", "--dev-addr", f"127.0.0.1:{port}"]
    with subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True) as server:
        try:
            said = []
            for line in server.stderr:
                said.append(line)
                if "Serving on" in line:
                    break
            else:
                pytest.fail("".join(said))
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=30) as answer:
                return answer.read().decode()
        finally:
            server.terminate()
