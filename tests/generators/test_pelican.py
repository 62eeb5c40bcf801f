"""Pelican with our plugin: a run as a person starts it, and what stands in its pages then."""

import re

import pytest
from built_site import contents, doubled, example, expected_heads, findings, heads


@pytest.fixture(scope="session")
def pelican(python_tools):
    return python_tools("pelican") / "pelican"


@pytest.fixture
def build(pelican, run):
    """What builds a folder, and returns the exit code and the output in one line of words."""

    def build(folder, *options, **variables):
        code, output = run(folder, pelican, *options, COLUMNS="300", **variables)
        return code, re.sub(r"[ \t]+", " ", output)

    return build


@pytest.fixture
def folder(tmp_path):
    return example("pelican", tmp_path)


def changed(file, old, new):
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_heads_are_those_that_were_read_and_found_right(build, folder):
    code, output = build(folder, "--fatal", "warnings")

    assert code == 0, output
    assert heads(folder / "output") == expected_heads("pelican")
    assert doubled(folder / "output") == []
    assert findings(folder / "output") == []


def test_a_second_build_changes_nothing(build, folder):
    assert build(folder)[0] == 0
    first = contents(folder / "output")

    assert build(folder)[0] == 0
    assert contents(folder / "output") == first
    assert build(folder, "-d")[0] == 0
    assert contents(folder / "output") == first


def test_a_warning_fails_a_build_for_which_warnings_are_fatal_and_no_other(build, folder):
    changed(folder / "content" / "posts" / "numb-feet.md", "Date: 2023-09-14", "Date: 2020-09-14")
    changed(folder / "content" / "posts" / "numb-feet.md", "2 October 2023", "2 October 2020")

    code, output = build(folder, "--fatal", "warnings")
    assert (code, build(folder)[0]) == (1, 0)
    assert "seoexport: the last review, 2020-10-02, is 50 months old, 36 are allowed" in output


def test_dates_have_the_time_zone_of_the_settings_where_they_have_a_time(build, folder):
    changed(
        folder / "content" / "posts" / "numb-feet.md",
        "Date: 2023-09-14\n",
        "Date: 2023-09-14 08:30\nModified: 2023-12-01\n",
    )

    assert build(folder)[0] == 0
    head = heads(folder / "output")["why-do-my-feet-go-numb.html"]
    assert "+ meta article:published_time = 2023-09-14T08:30:00+01:00\n" in head
    assert "+ meta article:modified_time = 2023-12-01\n" in head


def test_drafts_are_in_no_sitemap(build, folder):
    changed(folder / "content" / "posts" / "numb-feet.md", "Status: published", "Status: draft")

    assert build(folder)[0] == 0
    assert "numb" not in (folder / "output" / "sitemap.xml").read_text(encoding="utf-8")
    assert "drafts/why-do-my-feet-go-numb.html" in heads(folder / "output")


def test_a_bad_page_is_left_as_it_was_and_named(build, folder):
    bad = "<!doctype html><html><head><title>Bad</title><!-- never closed"
    (folder / "content" / "images" / "bad.html").write_text(bad, encoding="utf-8")
    changed(folder / "pelicanconf.py", "PLUGINS", 'STATIC_PATHS = ["images"]\nREADERS = {"html": None}\nPLUGINS')

    code, output = build(folder)

    assert code == 0
    assert "seoexport: images/bad.html was left as it was:" in output
    assert (folder / "output" / "images" / "bad.html").read_text(encoding="utf-8") == bad


def test_a_configuration_that_cannot_be_used_stops_the_run_with_one_line(build, folder):
    changed(folder / "pelicanconf.py", '"publisher"', '"publishr"')

    code, output = build(folder)

    assert code == 1
    assert "pelicanconf.py: unknown key 'publishr'; did you mean 'publisher'?" in output
    assert "Traceback" not in output
    assert not (folder / "output").exists()


def test_a_run_for_the_author_alone_leaves_pages_as_they_are(build, folder):
    changed(folder / "pelicanconf.py", 'SITEURL = "https://quiet-feet.example"', 'SITEURL = ""')

    code, output = build(folder)

    assert code == 0
    assert "seoexport: no base URL; state SITEURL in the settings; until then pages are left as they are" in output
    assert not [path for path, content in contents(folder / "output").items() if b"data-seoexport" in content]


def test_lists_are_collections_and_no_articles(build, folder):
    changed(folder / "pelicanconf.py", "DIRECT_TEMPLATES = []", 'DIRECT_TEMPLATES = ["index", "archives"]')

    assert build(folder)[0] == 0
    for page in ("posts.html", "archives.html"):
        head = heads(folder / "output")[page]
        assert '"@type": "CollectionPage"' in head
        assert '"@type": "Article"' not in head
        assert "meta author" not in head


def test_it_can_be_switched_off(build, folder):
    changed(folder / "pelicanconf.py", "PLUGINS", "SEOEXPORT_ENABLED = False\nPLUGINS")

    assert build(folder)[0] == 0
    assert not [path for path, content in contents(folder / "output").items() if b"data-seoexport" in content]


def test_runs_of_other_languages_inside_of_a_run(build, folder):
    settings = folder / "pelicanconf.py"
    changed(settings, 'PLUGINS = ["seoexport"]', 'PLUGINS = ["i18n_subsites", "seoexport"]')
    with settings.open("a", encoding="utf-8") as file:
        file.write('I18N_SUBSITES = {"de": {}}\nJINJA_ENVIRONMENT = {"extensions": ["jinja2.ext.i18n"]}\n')
    for language, title in (("en", "Warm toes"), ("de", "Warme Zehen")):
        lines = f"Title: {title}\nDate: 2024-05-06\nLang: {language}\nSlug: warm\n\n{title}: {title}, {title}.\n"
        (folder / "content" / "posts" / f"warm-{language}.md").write_text(lines, encoding="utf-8")

    code, output = build(folder)

    assert code == 0, output
    german = heads(folder / "output")["de/warm.html"]
    assert "+ meta article:published_time = 2024-05-06\n" in german
    assert "+ link canonical = https://quiet-feet.example/de/warm.html\n" in german
    sitemap = (folder / "output" / "sitemap.xml").read_text(encoding="utf-8")
    assert [
        sitemap.count(f"<loc>https://quiet-feet.example/{each}</loc>") for each in ("warm.html", "de/warm.html")
    ] == [1, 1]
    assert not (folder / "output" / "de" / "sitemap.xml").exists()
