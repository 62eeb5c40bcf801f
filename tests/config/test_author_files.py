"""Authors in files of generators: who they are to us, what counts before, and what is left out."""

from __future__ import annotations

import pytest

from seoexport import extract
from seoexport.config import InPlace, load
from seoexport.config.adoption import adopted
from seoexport.model import Image, Person
from seoexport.site.build import Build

BASE = "https://pain.example/health/"
DOCUSAURUS = """export default {
  url: 'https://pain.example', baseUrl: '/health/', title: 'Plain Words',
  presets: [['classic', { blog: %s }]],
};"""
ADA = Person(
    name="Ada Example",
    url="https://ada.example/",
    image=Image(url="https://pain.example/health/img/ada.png"),
    job_title="Podiatrist",
    same_as=("https://x.com/ada", "https://stackoverflow.com/users/82609", "https://ada.example/letter"),
    key="ada",
)
AUTHORS = """
ada:
  name: Ada Example
  title: Podiatrist
  url: https://ada.example/
  image_url: /img/ada.png
  email: ada@pain.example
  socials: {x: "@ada", stackoverflow: 82609, newsletter: "https://ada.example/letter", email: ada@pain.example}
beaSample:
  name: Bea Sample
  url: https://bea.example/
  page: true
  socials: {github: bea}
cy: {name: Cy Other, page: {permalink: /the-other}, image_url: "https://pics.example/cy.png"}
dee: {title: Nobody}
eve: Eve
"""
BEA = Person(
    name="Bea Sample",
    url="https://pain.example/health/blog/authors/bea-sample/",
    same_as=("https://bea.example/", "https://github.com/bea"),
    key="beaSample",
)
CY = Person(
    name="Cy Other",
    url="https://pain.example/health/blog/authors/the-other/",
    image=Image(url="https://pics.example/cy.png"),
    key="cy",
)


def site(folder, files, config=""):
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    ours = folder / "seoexport.yaml"
    ours.write_text(config, encoding="utf-8")
    return load(ours, given=adopted(folder).given)


def docusaurus(folder, authors=AUTHORS, blog="{}", config="", name="blog/authors.yml"):
    return site(folder, {"docusaurus.config.js": DOCUSAURUS % blog, name: authors}, config)


def test_the_authors_of_docusaurus(tmp_path):
    assert docusaurus(tmp_path).authors == (ADA, BEA, CY)


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("[ada]", (ADA,)),
        ("ada", (ADA,)),
        ("[{key: ada, title: Editor}, cy]", (ADA, CY)),
        (
            "[cy, {name: Fay Guest, title: Cobbler, url: 'https://fay.example/', socials: {x: fay}}]",
            (
                CY,
                Person(
                    name="Fay Guest", url="https://fay.example/", job_title="Cobbler", same_as=("https://x.com/fay",)
                ),
            ),
        ),
        ("[nobody]", ()),
        ("[{key: nobody}]", ()),
    ],
)
def test_front_matter_names_them_by_key(tmp_path, stated, expected):
    source = f"---\ntitle: Socks\nauthors: {stated}\n---\nWool dries slowly.\n"

    found = extract(source, url=f"{BASE}blog/socks/", suffix=".md", site=docusaurus(tmp_path))

    assert found.authors == expected


@pytest.mark.parametrize(
    ("blog", "name"),
    [
        ("{ path: './words', routeBasePath: '/words' }", "words/authors.yml"),
        ("{ authorsMapPath: 'people.json' }", "blog/people.json"),
    ],
)
def test_where_docusaurus_is_told_that_they_are(tmp_path, blog, name):
    found = docusaurus(tmp_path, '{"ada": {"name": "Ada Example", "page": true}}', blog, name=name)

    base = "words" if "words" in blog else "blog"
    assert [each.url for each in found.authors] == [f"{BASE}{base}/authors/ada/"]


def test_our_configuration_counts_first_key_by_key(tmp_path):
    config = "authors:\n  ada: {name: Ada Example, job_title: Surgeon}\n  gus: {name: Gus Else}\n"

    found = {each.key: each for each in docusaurus(tmp_path, config=config).authors}

    assert [*found] == ["ada", "gus", "beaSample", "cy"]
    assert (found["ada"].job_title, found["ada"].url) == ("Surgeon", "https://ada.example/")


@pytest.mark.parametrize(
    "authors", ["- ada\n", "ada: [x", "", "ada: {name: 7}\n", "ada: {name: Ada, url: 'http://['}\n"]
)
def test_what_is_no_author_costs_nothing_else(tmp_path, authors):
    found = docusaurus(tmp_path, authors)

    assert found.name == "Plain Words"
    assert all(each.url is None for each in found.authors)


def test_a_file_that_cannot_be_read_is_told(tmp_path):
    docusaurus(tmp_path, "ada: [x")

    assert "authors.yml" in adopted(tmp_path).settings.notes[0]


def test_the_authors_of_jekyll(tmp_path):
    files = {
        "_config.yml": "url: https://pain.example\nbaseurl: /health\n",
        "_data/authors.yml": "ada:\n  name: Ada Example\n  bio: Looks at feet.\n  avatar: /img/ada.png\n  links:\n"
        "    - {label: Site, url: 'https://ada.example/'}\n",
    }

    assert site(tmp_path, files).authors == (
        Person(
            name="Ada Example",
            description="Looks at feet.",
            image=Image(url=f"{BASE}img/ada.png"),
            same_as=("https://ada.example/",),
            key="ada",
        ),
    )


MATERIAL = "authors:\n  ada: {name: Ada Example, description: Looks at feet, avatar: 'https://ada.example/a.png'}\n"


@pytest.mark.parametrize("name", ["docs/blog/.authors.yml", "docs/.authors.yml"])
def test_the_authors_of_material(tmp_path, name):
    found = site(tmp_path, {"mkdocs.yml": f"site_name: Plain Words\nsite_url: {BASE}\n", name: MATERIAL})

    assert found.authors == (
        Person(
            name="Ada Example", description="Looks at feet", image=Image(url="https://ada.example/a.png"), key="ada"
        ),
    )


def test_a_plugin_has_them_too(tmp_path):
    site(tmp_path, {"mkdocs.yml": f"site_name: Plain Words\nsite_url: {BASE}\n", "docs/blog/.authors.yml": MATERIAL})

    assert [each.key for each in Build({"base_url": BASE}, file=tmp_path / "mkdocs.yml").site.authors] == ["ada"]


def test_without_such_a_file_nothing_changes(tmp_path):
    found = site(tmp_path, {"docusaurus.config.js": DOCUSAURUS % "{}"})

    assert found.authors == ()
    assert found == load(InPlace({}, tmp_path / "seoexport.yaml"), given=adopted(tmp_path).values)
