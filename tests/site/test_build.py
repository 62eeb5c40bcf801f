"""A generator's build: what a plugin tells of its pages counts, and what went wrong is told, not raised."""

import datetime as dt
import re
import threading

import pytest

from seoexport.config.generator import Stated
from seoexport.errors import NoBaseUrl, UnusableConfig
from seoexport.site.build import Build

PAGE = "<!doctype html><html lang=en><head><meta charset=utf-8><title>Calf cramp</title></head><body><h1>Calf cramp</h1><p>It passes within minutes, and stretching the calf helps.</p></body></html>"
CONFIG = {"base_url": "https://example.org/", "name": "Example"}


def made(folder, **pages):
    for name, source in (pages or {"cramp": PAGE}).items():
        (folder / "site" / name).mkdir(parents=True, exist_ok=True)
        (folder / "site" / name / "index.html").write_text(source, encoding="utf-8")
    return folder / "site"


def ended(build, site, **options):
    return [(each.severity, each.message) for each in build.end(site, **options)]


def test_what_the_generator_knows_of_a_page_counts_as_its_front_matter(tmp_path):
    site = made(tmp_path)
    build = Build(CONFIG, file=tmp_path / "mkdocs.yml")
    build.page("cramp/index.html", {"date": dt.date(2024, 5, 10), "description": "What helps against cramp."})

    told = ended(build, site)

    page = (site / "cramp" / "index.html").read_text(encoding="utf-8")
    assert '<meta name="description" content="What helps against cramp."' in page
    assert '<meta property="article:published_time" content="2024-05-10"' in page
    assert told[-1] == ("info", f"1 page in {site}: 1 written; 1 in the sitemap; wrote sitemap.xml, robots.txt")


def test_a_build_over_its_own_output_changes_nothing_and_other_knowledge_does(tmp_path):
    site, page = made(tmp_path), tmp_path / "site" / "cramp" / "index.html"

    def built(description):
        build = Build(CONFIG, file=tmp_path / "mkdocs.yml")
        build.page("cramp/index.html", {"description": description})
        assert not [each for each in build.end(site) if each.severity == "error"]
        return re.search('name="description" content="(.*?)"', page.read_text(encoding="utf-8"))[1]

    assert built("What helps against cramp.") == "What helps against cramp."
    before = page.read_bytes()
    assert built("What helps against cramp.") == "What helps against cramp."
    assert page.read_bytes() == before
    assert built("How cramp passes.") == "How cramp passes."


def test_a_bad_page_is_left_as_it_was_and_named(tmp_path):
    bad = "<!doctype html><html><head><title>x</title><!-- never closed"
    site = made(tmp_path, bad=bad, good=PAGE)

    told = ended(Build(CONFIG, file=tmp_path / "mkdocs.yml"), site)

    assert (site / "bad" / "index.html").read_text(encoding="utf-8") == bad
    assert "data-seoexport" in (site / "good" / "index.html").read_text(encoding="utf-8")
    assert [
        message
        for severity, message in told
        if severity == "warning" and "bad/index.html was left as it was" in message
    ]


def test_a_folder_without_pages_is_an_error_that_is_told(tmp_path):
    (tmp_path / "site").mkdir()

    assert ended(Build(CONFIG, file=tmp_path / "mkdocs.yml"), tmp_path / "site") == [
        ("error", f"{tmp_path / 'site'}: there is no page in it; pages end in .html or .htm")
    ]


def test_what_the_generator_is_set_to_counts_after_our_configuration(tmp_path):
    (tmp_path / "seoexport.yaml").write_text("name: Ours\n", encoding="utf-8")
    given = {
        "base_url": Stated("https://pain.example/", "site_url in mkdocs.yml"),
        "name": Stated("Theirs", "site_name in mkdocs.yml"),
    }

    site = Build(file=tmp_path / "mkdocs.yml", given=given).site

    assert (site.base_url, site.name) == ("https://pain.example/", "Ours")


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("", "no base URL; state site_url in mkdocs.yml"),
        ("http://127.0.0.1:8000/", "no base URL; site_url in mkdocs.yml is 'http://127.0.0.1:8000/', which is this machine, state site_url in mkdocs.yml"),
    ],
)  # fmt: skip
def test_without_an_address_the_build_stops_with_one_line(tmp_path, value, message):
    with pytest.raises(NoBaseUrl) as raised:
        Build(file=tmp_path / "mkdocs.yml", given={"base_url": Stated(value, "site_url in mkdocs.yml")})

    assert str(raised.value) == message


def test_a_configuration_in_place_is_held_to_the_same_schema(tmp_path):
    with pytest.raises(UnusableConfig) as raised:
        Build({**CONFIG, "publishr": {"name": "x"}}, file=tmp_path / "mkdocs.yml")

    assert str(raised.value) == f"{tmp_path / 'mkdocs.yml'}: unknown key 'publishr'; did you mean 'publisher'?"


def test_without_checks_nothing_is_found(tmp_path):
    site = made(tmp_path)

    told = ended(Build(CONFIG, file=tmp_path / "mkdocs.yml", checks=False, remembers=False), site)

    assert len(told) == 1
    assert not (tmp_path / ".seoexport_cache").exists()


@pytest.mark.parametrize("few", [5, 300])
def test_a_program_that_has_threads_gets_its_pages_as_well(tmp_path, monkeypatch, few):
    """Processes are not forked then: what they are given has to be sent to them, or there are none."""
    monkeypatch.setattr("seoexport.site.build._FEW", few)
    names = [f"page-{number}" for number in range(20)]
    site, ends = made(tmp_path, **dict.fromkeys(names, PAGE)), threading.Event()
    other = threading.Thread(target=ends.wait)
    other.start()
    try:
        build = Build(CONFIG, file=tmp_path / "mkdocs.yml", checks=False)
        for name in names:
            build.page(f"{name}/index.html", {"description": "What helps against cramp."} if name == "page-7" else None)
        told = ended(build, site)
    finally:
        ends.set()
        other.join()

    assert [message for severity, message in told if severity != "info"] == []
    assert "What helps against cramp." in (site / "page-7" / "index.html").read_text(encoding="utf-8")
    assert all("data-seoexport" in (site / name / "index.html").read_text(encoding="utf-8") for name in names)
