"""Which page each generator makes of a content file: the addresses are those that the generators themselves built."""

from __future__ import annotations

from pathlib import PurePath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoexport.config.adoption import adopted
from seoexport.config.hugo_paths import HugoPaths, sanitized
from seoexport.extractor import front_matter
from seoexport.extractor.front_matter import FrontMatter
from seoexport.site.content_index import content_index
from seoexport.site.content_opening import opening_of

URL = 'baseURL = "https://pain.example/"\n'
JEKYLL = "url: https://pain.example\ncollections: {recipes: {output: true, permalink: /r/:path/}, notes: {output: true}, data: {}}\n"


def written(folder, files):
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def indexed(folder):
    return content_index(adopted(folder).settings)


def of(folder, page):
    return [each.name for each in indexed(folder).of(page)]


def page(title="A", **keys):
    lines = "".join(f"{key}: {value}\n" for key, value in {"title": title, **keys}.items())
    return f"---\n{lines}---\nSome words.\n"


#: Built by Hugo 0.168 and 0.111.
HUGO = [
    ("", "content/_index.md", page(), "index.html"),
    ("", "content/about.md", page(), "about/index.html"),
    ("", "content/docs/_index.md", page(), "docs/index.html"),
    ("", "content/docs/leaf/index.md", page(), "docs/leaf/index.html"),
    ("", "content/docs/What is it, then?.md", '+++\ntitle = "x"\n+++\n', "docs/what-is-it-then/index.html"),
    ("", "content/docs/C++ & C# (both).md", page(), "docs/c++--c#-both/index.html"),
    ("", "content/docs/C++ & C# (both).md", page(), "docs/c++-c#-both/index.html"),  # 0.111
    ("", "content/docs/a  - b.md", page(), "docs/a----b/index.html"),
    ("", "content/docs/v1.2.md", page(), "docs/v1.2/index.html"),
    ("", "content/docs/100% sure.md", page(), "docs/100-sure/index.html"),
    ("", "content/docs/J.md", '{ "title": "Jay" }\n', "docs/j/index.html"),
    ("", "content/docs/raw.html", page() + "<p>x</p>", "docs/raw/index.html"),
    ("", "content/docs/slugged.md", page(slug='"Short Name"'), "docs/short-name/index.html"),
    ("", "content/docs/a.md", page(url="/somewhere/else/"), "somewhere/else/index.html"),
    ("", "content/docs/a.md", page(url="/old/page.html"), "old/page.html"),
    ("", "content/docs/a.md", page(URL="/upper/"), "upper/index.html"),
    ("uglyURLs = true\n", "content/docs/a.md", page(), "docs/a.html"),
    ("disablePathToLower = true\n", "content/docs/Aa.md", page(), "docs/Aa/index.html"),
    ('[permalinks]\nposts = "/:year/:month/:slug/"\n', "content/posts/a.md", page('"First: Things & Ähnliches"', date="2024-05-06"), "2024/05/first-things-ähnliches/index.html"),
    ('[permalinks]\nposts = "/:year/:month/:slug/"\n', "content/posts/b/index.md", page(date="2024-05-06", slug="joy"), "2024/05/joy/index.html"),
    ('[permalinks]\nposts = "/:year/:month/:slug/"\n', "content/posts/sub/deep.md", page("Deep down", date="2024-05-08T23:00:00+02:00"), "2024/05/deep-down/index.html"),
    ('[permalinks.page]\nnotes = "/n/:filename/"\n', "content/notes/One.md", page("Another"), "n/one/index.html"),
    ('[permalinks]\nnotes = "/:sections/:title"\n', "content/notes/One.md", page("Two Three"), "notes/two-three/index.html"),
    ("[languages.en]\n[languages.de]\n", "content/a.de.md", page(), "de/a/index.html"),
    ("[languages.en]\n[languages.de]\n", "content/a.en.md", page(), "a/index.html"),
    ("[languages.en]\n[languages.de]\n", "content/x/_index.de.md", page(), "de/x/index.html"),
    ("defaultContentLanguageInSubdir = true\n[languages.en]\n[languages.de]\n", "content/a.md", page(), "en/a/index.html"),
    ('[languages.en]\n[languages.de]\ncontentDir = "content/de"\n', "content/de/a.md", page(), "de/a/index.html"),
]  # fmt: skip

#: Built by Jekyll 4.3.
JEKYLLS = [
    ("", "_posts/2024-01-02-calf-knots.md", page(), "2024/01/02/calf-knots.html"),
    ("permalink: pretty\n", "_posts/2024-01-02-calf-knots.md", page(), "2024/01/02/calf-knots/index.html"),
    ("permalink: none\n", "_posts/2024-01-02-calf-knots.md", page(), "calf-knots.html"),
    ("permalink: ordinal\n", "_posts/2024-01-02-calf-knots.md", page(), "2024/002/calf-knots.html"),
    ("permalink: weekdate\n", "_posts/2024-01-02-calf-knots.md", page(), "2024/W01/Tue/calf-knots.html"),
    ("permalink: /:year/:i_day/:title\n", "_posts/2024-01-02-calf-knots.md", page(), "2024/2/calf-knots.html"),
    ("", "_posts/2024-01-03-cat.md", page(categories="[Legs, Feet]"), "legs/feet/2024/01/03/cat.html"),
    ("", "blog/_posts/2024-01-05-in-folder.md", page(), "blog/2024/01/05/in-folder.html"),
    ("", "_posts/2024-01-06-slugged.md", page(slug="short"), "2024/01/06/short.html"),
    ("", "_posts/2024-01-04-own.md", page(permalink="/own/place.html"), "own/place.html"),
    ("", "_recipes/Soup.md", page(), "r/Soup/index.html"),
    ("", "_notes/a.md", page(), "notes/a.html"),
    ("", "about.md", page(), "about.html"),
    ("permalink: pretty\n", "sub/page.html", page(), "sub/page/index.html"),
    ("", "sub/index.md", page(), "sub/index.html"),
    ("", "index.md", page(), "index.html"),
]


@pytest.mark.parametrize(("settings", "name", "text", "built"), HUGO)
def test_hugo(tmp_path, settings, name, text, built):
    written(tmp_path, {"hugo.toml": URL + settings, name: text})

    assert of(tmp_path, built) == [name]


@pytest.mark.parametrize(("settings", "name", "text", "built"), JEKYLLS)
def test_jekyll(tmp_path, settings, name, text, built):
    written(tmp_path, {"_config.yml": JEKYLL + settings, name: text})

    assert of(tmp_path, built) == [name]


@pytest.mark.parametrize(
    ("settings", "name", "built"),
    [
        ("", "docs/guide/Some_Page.md", "guide/Some_Page/index.html"),
        ("", "docs/guide/README.md", "guide/index.html"),
        ("", "docs/index.md", "index.html"),
        ("use_directory_urls: false\n", "docs/guide/Some_Page.md", "guide/Some_Page.html"),
        ("use_directory_urls: false\n", "docs/guide/README.md", "guide/index.html"),
    ],
)
def test_mkdocs(tmp_path, settings, name, built):
    written(tmp_path, {"mkdocs.yml": f"site_name: Words\n{settings}", name: page()})

    assert of(tmp_path, built) == [name]


PELICAN = "PATH = 'content'\nARTICLE_SAVE_AS = '{date:%Y}/{slug}/index.html'\nDEFAULT_LANG = 'en'\n"


@pytest.mark.parametrize(
    ("name", "text", "built"),
    [
        (
            "content/one.md",
            "Title: Calf knots & cramps\nDate: 2024-01-02\n\nText\n",
            "2024/calf-knots-cramps/index.html",
        ),
        ("content/pain/two.md", "Title: Other\nDate: 2024-01-02\nSlug: own-slug\n\nText\n", "2024/own-slug/index.html"),
        ("content/three.md", "Title: Third\nDate: 2024-01-02\nsave_as: x/y.html\n\nText\n", "x/y.html"),
        ("content/four.rst", "Fourth\n######\n\n:date: 2024-03-04\n\nText\n", "2024/fourth/index.html"),
        ("content/pages/about.md", "Title: About us\n\nText\n", "pages/about-us.html"),
    ],
)
def test_pelican(tmp_path, name, text, built):
    written(tmp_path, {"pelicanconf.py": PELICAN, name: text})

    assert of(tmp_path, built) == [name]


@pytest.mark.parametrize(
    ("name", "text", "built"),
    [
        ("docs/01-intro/02-first.md", page(), "docs/intro/first/index.html"),
        ("docs/intro.md", page(slug="/start"), "docs/start.html"),
        ("blog/2024-05-01-calf.md", page(), "blog/2024/05/01/calf/index.html"),
    ],
)
def test_docusaurus(tmp_path, name, text, built):
    written(tmp_path, {"docusaurus.config.js": "module.exports = { url: 'https://pain.example' }", name: text})

    assert of(tmp_path, built) == [name]


@pytest.mark.parametrize(
    ("name", "text", "built"),
    [
        ("docs/index.md", page(slug="/"), "index.html"),
        ("docs/01-intro/02-first.md", page(), "intro/first/index.html"),
        ("blog/2024-05-01-calf.md", page(), "news/2024/05/01/calf/index.html"),
    ],
)
def test_docusaurus_with_addresses_of_its_plugins(tmp_path, name, text, built):
    presets = "[['classic', { docs: { routeBasePath: '/' }, blog: { routeBasePath: 'news' } }]]"
    config = f"module.exports = {{ url: 'https://pain.example', presets: {presets} }}"
    written(tmp_path, {"docusaurus.config.js": config, name: text})

    assert of(tmp_path, built) == [name]


#: Built by Eleventy 3.1.
@pytest.mark.parametrize(
    ("name", "text", "built"),
    [
        ("index.md", page(), "index.html"),
        ("Two Words.md", page(slug="other"), "Two Words/index.html"),
        ("posts/2024-05-01-calf.md", page(), "posts/2024-05-01-calf/index.html"),
        ("posts/posts.md", page(), "posts/index.html"),
        ("posts/old.md", page(permalink="/new/place/"), "new/place/index.html"),
    ],
)
def test_eleventy(tmp_path, name, text, built):
    written(tmp_path, {"eleventy.config.js": "export default function () {}", name: text})

    assert of(tmp_path, built) == [name]


@pytest.mark.parametrize(
    ("config", "name"),
    [
        (("hugo.toml", URL), "content/plain.md"),
        (("hugo.toml", URL), "content/.hidden/a.md"),
        (("_config.yml", JEKYLL), "_site/a.md"),
        (("_config.yml", JEKYLL), "node_modules/x/a.md"),
        (("_config.yml", JEKYLL), "_data/a.md"),
        (("_config.yml", JEKYLL), "_includes/a.md"),
    ],
)
def test_other_files_are_no_content(tmp_path, config, name):
    written(tmp_path, {config[0]: config[1], name: "Words alone.\n" if "plain" in name else page()})

    assert indexed(tmp_path).files == {}


def test_two_files_of_one_page_are_both_named(tmp_path):
    written(tmp_path, {"hugo.toml": URL, "content/a.md": page(), "content/b.md": page(url="/a/")})

    assert of(tmp_path, "a/index.html") == ["content/a.md", "content/b.md"]


def test_a_draft_gives_way(tmp_path):
    written(tmp_path, {"hugo.toml": URL, "content/a.md": page(), "content/b.md": page(url="/a/", draft="true")})

    assert of(tmp_path, "a/index.html") == ["content/a.md"]


def test_front_matter_longer_than_what_is_read_at_first_is_read(tmp_path):
    text = page(**{f"key{number}": "x" * 60 for number in range(100)}, slug="short")
    written(tmp_path, {"hugo.toml": URL, "content/a.md": text})

    assert of(tmp_path, "short/index.html") == ["content/a.md"]


def test_a_file_whose_front_matter_has_no_end_costs_no_other(tmp_path):
    written(tmp_path, {"hugo.toml": URL, "content/a.md": "---\ntitle: A\n", "content/b.md": page()})

    assert of(tmp_path, "b/index.html") == ["content/b.md"]


SCALARS = st.text("abcz-019/:#'\"\\ é[]{},&*!%@`|>\n\t", max_size=12)


@given(st.dictionaries(st.sampled_from(["title", "slug", "url", "date", "x", "Tags"]), SCALARS, max_size=5))
def test_the_few_keys_are_read_as_the_whole_is(values):
    """What is read of the beginning is what the reader of all front matter reads, whatever stands there."""
    import yaml

    text = f"---\n{yaml.safe_dump(values, allow_unicode=True, sort_keys=False)}---\nWords.\n"
    whole = front_matter.read(text)
    few = opening_of(text.encode(), ".md", frozenset(["slug", "url", "date"]))

    assert {key: few.get(key) for key in ("slug", "url", "date")} == {
        key: whole.get(key) for key in ("slug", "url", "date")
    }


MATTER = FrontMatter(values={"title": "A b"}, lines={}, format="yaml", body="", body_line=1)


@given(st.lists(st.text(min_size=1, max_size=8), min_size=1, max_size=4), st.text("/:abc[]1last-", max_size=30))
def test_no_pattern_breaks_the_rule_and_every_path_is_one(parts, pattern):
    made = HugoPaths(pages={parts[0]: pattern} if pattern else {})(PurePath(*parts), MATTER)

    assert "//" not in made
    assert not made.startswith("/")


@given(st.text(max_size=40))
def test_what_is_sanitized_stays_as_it_is(name):
    assert sanitized(sanitized(name)) == sanitized(name)


@pytest.mark.parametrize(
    ("made", "pages"),
    [
        ("directory", {"index.html": "index", "feet/index.html": "feet", "feet/shoes/index.html": "shoes"}),
        ("file", {"index.html": "index", "feet.html": "feet", "feet/shoes.html": "shoes"}),
        ("preserve", {"index.html": "index", "feet/index.html": "feet", "feet/shoes.html": "shoes"}),
    ],
)
def test_the_files_that_astro_builds_into(tmp_path, made, pages):
    files = {
        "astro.config.mjs": f"export default {{ site: 'https://pain.example', build: {{ format: '{made}' }} }}",
        "src/pages/index.md": page("Home"),
        "src/pages/feet/index.md": page("Feet"),
        "src/pages/feet/shoes.md": page("Shoes"),
    }
    names = {
        "index": "src/pages/index.md",
        "feet": "src/pages/feet/index.md",
        "shoes": "src/pages/feet/shoes.md",
    }
    index = indexed(written(tmp_path, files))

    assert {path: [each.name for each in index.of(path)] for path in pages} == {
        path: [names[name]] for path, name in pages.items()
    }
    assert index.of("feet/boots.html") == ()
