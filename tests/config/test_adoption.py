"""Where a site's generator is looked for, and what counts before what it says."""

from __future__ import annotations

import pytest

from seoexport.cli import main
from seoexport.config.adoption import adopted

PAGE = "<!doctype html><html lang=en><head><title>Calf pain</title>{}</head><body><h1>Calf pain</h1><p>A knot hurts.</p></body></html>"
HUGO = 'baseURL = "https://pain.example/"\ntitle = "Plain Words"\n'


@pytest.fixture
def project(tmp_path, monkeypatch):
    folder = tmp_path / "project"
    (folder / "public").mkdir(parents=True)
    (folder / "hugo.toml").write_text(HUGO, encoding="utf-8")
    (folder / "public/index.html").write_text(PAGE.format(""), encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


def generator(here, built):
    found = adopted(here, built)
    return found.settings.generator if found else None


def test_it_is_found_from_its_own_folder_and_from_elsewhere(project, tmp_path):
    assert generator(project, project / "public") == "Hugo"
    assert generator(tmp_path, project / "public") == "Hugo"
    assert generator(project, None) == "Hugo"


def test_the_nearest_folder_counts(project):
    (project / "docs/_build/html").mkdir(parents=True)
    (project / "docs/conf.py").write_text("project = 'Words'\n", encoding="utf-8")

    assert generator(project, project / "docs/_build/html") == "Sphinx"
    assert generator(project, project / "public") == "Hugo"


def test_a_folder_elsewhere_is_the_generators_where_it_says_so(project, tmp_path):
    (tmp_path / "www").mkdir()
    assert generator(project, tmp_path / "www") is None

    (project / "hugo.toml").write_text(f'{HUGO}publishDir = "../www"\n', encoding="utf-8")
    assert generator(project, tmp_path / "www") == "Hugo"


def test_content_is_no_built_site(project):
    (project / "content/old").mkdir(parents=True)

    assert generator(project, project / "content/old") is None


def test_no_project_above_a_repository_is_asked(project):
    (project / "sub/site").mkdir(parents=True)
    (project / "sub/.git").mkdir()

    assert generator(project / "sub", project / "sub/site") is None


def exported(capsys, *arguments):
    code = main(["apply", "public", "--quiet", *arguments])
    assert code == 0, capsys.readouterr()


def test_what_the_generator_says_fills_in(project, capsys):
    exported(capsys)

    page = (project / "public/index.html").read_text(encoding="utf-8")
    assert 'content="https://pain.example/"' in page
    assert 'property="og:site_name" content="Plain Words"' in page


def test_our_own_configuration_counts_before_it(project, capsys):
    (project / "seoexport.yaml").write_text("base_url: https://own.example/\n", encoding="utf-8")
    exported(capsys)

    page = (project / "public/index.html").read_text(encoding="utf-8")
    assert 'content="https://own.example/"' in page
    assert 'property="og:site_name" content="Plain Words"' in page


def test_the_command_line_counts_before_all(project, capsys):
    (project / "seoexport.yaml").write_text("base_url: https://own.example/\nname: Own\n", encoding="utf-8")
    exported(capsys, "--base-url", "https://line.example/")

    page = (project / "public/index.html").read_text(encoding="utf-8")
    assert 'content="https://line.example/"' in page
    assert 'property="og:site_name" content="Own"' in page


def test_the_home_page_counts_where_nobody_else_says_it(project, capsys):
    (project / "hugo.toml").write_text('title = "Plain Words"\ntheme = "x"\n', encoding="utf-8")
    link = '<link rel="canonical" href="https://stated.example/">'
    (project / "public/index.html").write_text(PAGE.format(link), encoding="utf-8")
    exported(capsys)

    assert "https://stated.example/" in (project / "public/sitemap.xml").read_text(encoding="utf-8")


def test_an_address_that_is_not_taken_is_named_with_the_remedy(project, capsys):
    (project / "hugo.toml").write_text('baseURL = "http://localhost:1313/"\n', encoding="utf-8")

    assert main(["apply", "public"]) == 2
    assert capsys.readouterr().err == (
        "seoexport: no base URL; hugo.toml baseURL is 'http://localhost:1313/', which is this machine, "
        "pass --base-url https://… or set base_url in seoexport.yaml\n"
    )


def test_a_site_of_this_machine_is_done_where_that_is_asked_for(project, capsys):
    exported(capsys, "--base-url", "http://localhost:1313/")


def test_init_names_what_was_found_and_copies_nothing(project, capsys):
    assert main(["init"]) == 0

    text = (project / "seoexport.yaml").read_text(encoding="utf-8")
    assert "# base_url: https://pain.example/  # from hugo.toml baseURL; what is stated here counts before it\n" in text
    assert "# name: Plain Words  # from hugo.toml title; what is stated here counts before it\n" in text
    exported(capsys)


def test_init_states_the_address_that_it_was_given(project):
    assert main(["init", "--base-url", "https://own.example"]) == 0

    assert "\nbase_url: https://own.example/\n" in (project / "seoexport.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("settings", "name", "text", "address"),
    [
        ("", "content/posts/a b.md", "---\ntitle: A\n---\nWords.\n", "https://pain.example/posts/a-b/"),
        ('[permalinks]\nposts = "/:year/:slug/"\n', "content/posts/a.md", "---\ntitle: Two words\ndate: 2024-05-06\n---\nWords.\n", "https://pain.example/2024/two-words/"),
        ("uglyURLs = true\n", "content/posts/a.md", "---\ntitle: A\n---\nWords.\n", "https://pain.example/posts/a.html"),
    ],
)  # fmt: skip
def test_one_content_file_has_the_address_that_the_generators_settings_give_it(
    project, capsys, settings, name, text, address
):
    (project / "hugo.toml").write_text(HUGO + settings, encoding="utf-8")
    (project / name).parent.mkdir(parents=True)
    (project / name).write_text(text, encoding="utf-8")

    assert main(["export", name]) == 0
    assert f'<link rel="canonical" href="{address}">' in capsys.readouterr().out


NAMED = "name: Of Our Configuration\n"


@pytest.mark.parametrize("command", [("apply", "--fail-on", "never"), ("check", "--fail-on", "never")])
def test_our_configuration_beside_the_generators_counts_from_elsewhere(project, tmp_path, monkeypatch, command):
    (project / "seoexport.yaml").write_text("name: 3: 4\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    assert main([command[0], "project/public", *command[1:]]) == 2


def test_our_configuration_beside_the_generators_gives_way_to_that_of_the_current_folder(
    project, tmp_path, monkeypatch, capsys
):
    (project / "seoexport.yaml").write_text(NAMED, encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    assert main(["apply", "project/public", "--diff"]) == 1
    assert 'content="Of Our Configuration"' in capsys.readouterr().out
    (tmp_path / "seoexport.yaml").write_text("name: From Here\n", encoding="utf-8")
    assert main(["apply", "project/public", "--diff"]) == 1
    assert 'content="From Here"' in capsys.readouterr().out


def test_no_configuration_is_taken_from_a_project_that_did_not_build_the_folder(project, tmp_path, monkeypatch, capsys):
    (project / "seoexport.yaml").write_text(NAMED, encoding="utf-8")
    other = tmp_path / "other"
    other.mkdir()
    (other / "index.html").write_text(PAGE.format(""), encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    assert main(["apply", "other", "--base-url", "https://pain.example/", "--diff"]) == 1
    assert "Of Our Configuration" not in capsys.readouterr().out
