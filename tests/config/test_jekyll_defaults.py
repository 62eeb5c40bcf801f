"""Values that `defaults` give to Jekyll's pages: those that Jekyll 4.3 handed to the layouts of the same pages."""

import json
from pathlib import PurePath

import pytest

from seoexport.config.adoption import adopted
from seoexport.extractor import front_matter
from seoexport.site.content import content_of
from seoexport.site.content_index import content_index

CONFIG = """url: https://x.example
collections: { guides: { output: true } }
defaults:
  - { values: { a: bare, z: zed } }
  - { scope: { path: "" }, values: { a: all, m: { x: 1, y: 1 }, l: [1], categories: [cat] } }
  - { scope: { path: "", type: posts }, values: { a: posts, p: posts, permalink: "/p/:categories/:title/" } }
  - { scope: { path: "", type: pages }, values: { a: pages } }
  - { scope: { path: feet }, values: { f: feet, a: feet, m: { y: 2 } } }
  - { scope: { path: feet/deep }, values: { f: deep, l: [2], permalink: "/dd/:basename/" } }
  - { scope: { path: "" }, values: { f: late, a: late, q: late } }
  - { scope: { path: "feet/*/x.md" }, values: { g: glob, f: glob } }
  - { scope: { path: "feet/d*" }, values: { h: glob } }
  - { scope: { path: /feet/ }, values: { s: slashed } }
  - { scope: { path: "feet/*no" }, values: { n: none } }
  - { scope: { type: guides }, values: { a: guides, t: noPath, permalink: "/g/:path/:name/" } }
  - { scope: { path: "_guides/a" }, values: { u: guidesA, permalink: "/:collection/:slug/" } }
  - { scope: { path: "", type: drafts }, values: { a: drafts } }
  - { scope: { path: "_posts" }, values: { w: inposts } }
  - { scope: { path: "feet/hid.md" }, values: { published: false } }
  - bad
"""
#: A file, its front matter, the page that was built, and what its layout saw.
BUILT = [
    ("feet/a.md", "m: {z: 3}\nl: [9]", "feet/a.html",
     '{"a":"feet","f":"feet","l":[9],"m":{"x":1,"y":2,"z":3},"q":"late","z":"zed","categories":["cat"]}'),
    ("feetless.md", "title: F", "feetless.html",
     '{"a":"feet","f":"feet","l":[1],"m":{"x":1,"y":2},"q":"late","z":"zed","categories":["cat"]}'),
    ("feet/hid.md", "title: H", "feet/hid.html",
     '{"a":"feet","f":"feet","l":[1],"m":{"x":1,"y":2},"q":"late","z":"zed","categories":["cat"]}'),
    ("feet/deep/index.md", "title: D", "dd/index/index.html",
     '{"a":"feet","f":"deep","h":"glob","l":[2],"m":{"x":1,"y":2},"q":"late","z":"zed","categories":["cat"],"permalink":"/dd/:basename/"}'),
    ("index.md", "title: I", "index.html",
     '{"a":"pages","f":"late","l":[1],"m":{"x":1,"y":1},"q":"late","z":"zed","categories":["cat"]}'),
    ("feet/deep/x.md", "a:", "dd/x/index.html",
     '{"a":"feet","f":"glob","g":"glob","h":"glob","l":[2],"m":{"x":1,"y":2},"q":"late","z":"zed","categories":["cat"],"permalink":"/dd/:basename/"}'),
    ("_posts/2024-01-02-p.md", "categories: own", "p/cat/own/p/index.html",
     '{"a":"posts","f":"late","l":[1],"m":{"x":1,"y":1},"p":"posts","q":"late","w":"inposts","z":"zed","categories":["cat","own"],"permalink":"/p/:categories/:title/"}'),
    ("_posts/sub/2024-01-02-q.md", "categories: [own, cat]", "p/cat/own/q/index.html",
     '{"a":"posts","f":"late","l":[1],"m":{"x":1,"y":1},"p":"posts","q":"late","w":"inposts","z":"zed","categories":["cat","own"],"permalink":"/p/:categories/:title/"}'),
    ("_guides/a/c.md", "slug: sl", "guides/sl/index.html",
     '{"a":"guides","f":"late","l":[1],"m":{"x":1,"y":1},"q":"late","t":"noPath","u":"guidesA","z":"zed","categories":["cat"],"permalink":"/:collection/:slug/"}'),
    ("_guides/b.md", "title: B", "g/b/b/index.html",
     '{"a":"guides","f":"late","l":[1],"m":{"x":1,"y":1},"q":"late","t":"noPath","z":"zed","categories":["cat"],"permalink":"/g/:path/:name/"}'),
]  # fmt: skip


@pytest.fixture
def settings(tmp_path):
    """What returns the settings of a site with these files."""

    def settings(config, **files):
        for name, text in {"_config.yml": config, **files}.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text, encoding="utf-8")
        return adopted(tmp_path).settings

    return settings


def seen(values):
    return {key: value for key, value in values.items() if key not in ("title", "slug")}


@pytest.mark.parametrize(("name", "text", "page", "values"), BUILT)
def test_values_and_addresses_are_those_of_jekyll(settings, tmp_path, name, text, page, values):
    found = content_index(settings(CONFIG, **{name: f"---\n{text}\n---\nx"})).of(page)

    assert [each.name for each in found] == [name]
    assert seen(content_of(found, tmp_path / page, tmp_path).front_matter.values) == json.loads(values)


def test_categories_come_from_folders_defaults_and_both_keys(settings):
    files = {"blog/_posts/2024-01-05-r.md": "---\ncategory: one\ncategories:\n---\nx"}

    assert content_index(settings(CONFIG, **files)).of("p/blog/cat/one/r/index.html")


@pytest.mark.parametrize(
    "defaults",
    [
        "",
        "defaults:\n",
        "defaults: words\n",
        "defaults: [1, {values: 2}, {scope: {path: a}}]\n",
        "defaults: [{scope: {path: b}, values: {author: ada}}]\n",
        "defaults: [{scope: {path: a/b/c}, values: {author: ada}}]\n",
        "defaults: [{scope: {path: '', type: posts}, values: {author: ada}}]\n",
        "defaults: [{scope: {path: '**/*.html'}, values: {author: ada}}]\n",
        "defaults: [{scope: {path: a/b.md}, values: {published: false}}]\n",
    ],
)
def test_what_does_not_mean_a_file_gives_it_nothing(settings, defaults):
    found = settings(f"url: https://x.example\n{defaults}", **{"a/b.md": "---\ntitle: B\n---\n"})

    assert found.defaults(PurePath("a/b.md")) == {}


@pytest.mark.parametrize("key", ["page", "pages"])
def test_a_kind_may_have_its_old_name(settings, key):
    found = settings(
        f"url: https://x.example\ndefaults: [{{scope: {{path: '', type: {key}}}, values: {{author: ada}}}}]\n"
    )

    assert found.defaults(PurePath("a.md")) == {"author": "ada"}
    assert found.defaults(PurePath("_posts/2024-01-02-a.md")) == {}


def test_paths_are_those_below_the_source_and_the_folder_of_collections(settings):
    config = """url: https://x.example
source: src
collections_dir: all
collections: {guides: {output: true}}
defaults:
  - {scope: {path: all/_guides/b}, values: {author: ada, categories: [x]}}
  - {scope: {path: _posts}, values: {author: bea}}
"""
    files = {"src/all/_guides/b.md": "---\ncategories: [y]\n---\n", "src/all/_posts/2024-01-02-p.md": "---\n---\n"}
    index = content_index(settings(config, **files))

    guide, post = index.of("guides/b.html"), index.of("2024/01/02/p.html")

    assert json.loads(guide[0].defaults) == {"author": "ada", "categories": ["x"]}
    assert json.loads(post[0].defaults) == {"author": "bea"}
    own = front_matter.read(files["src/all/_guides/b.md"])
    joined = guide[0].join(own, json.loads(guide[0].defaults), PurePath(guide[0].name))
    assert joined.values["categories"] == ["x", "y"]


@pytest.mark.parametrize(("source", "name"), [(".", "a.md"), ("_src", "_src/a.md")])
def test_a_page_has_its_own_categories_alone(settings, source, name):
    scope = "{scope: {path: '', type: pages}, values: {categories: [x], author: ada}}"
    found = settings(f"url: https://x.example\nsource: {source}\ndefaults: [{scope}]\n")
    path = PurePath(name)

    joined = found.join(front_matter.read("---\ncategories: [y]\n---\n"), found.defaults(path), path)

    assert joined.values == {"categories": ["y"], "author": "ada"}


def test_pages_without_front_matter_are_copied(settings):
    config = "url: https://x.example\ndefaults: [{scope: {path: ''}, values: {author: ada}}]\n"

    assert content_index(settings(config, **{"a.html": "<p>A</p>"})).files == {}
