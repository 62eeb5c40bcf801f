"""Values that Eleventy's data files give to pages: those that Eleventy 3.1 handed to the layout of the same pages."""

import json
import os
from pathlib import PurePath

import pytest

from seoexport.config.adoption import adopted
from seoexport.extractor import front_matter
from seoexport.site.content import content_of
from seoexport.site.content_index import content_index

CONFIG = 'export default function (c) {\n  %s\n  return { dir: { input: "src" } };\n}\n'
FILES = {
    "src/posts/posts.json": '{"a":"posts","tags":"feet,news","image":{"url":"/d.png","alt":"D"},"m":{"x":1,"l":[1]},"c":"dir","s":"json",'
    '"n":"dirn","permalink":"/p/{{ page.fileSlug }}/"}',
    "src/posts/posts.11tydata.json": '{"b":"11ty","s":"11tyjson"}',
    "src/posts/deep/deep.json": '{"a":"deep","tags":["deep"]}',
    "src/posts/deep/one.json": '{"x":"own data file"}',
    "src/posts/deep/one.11tydata.json": '{"x":"own 11ty file"}',
}
ONE = "tags: [shoes]\nimage: /own.png\nm: {l: [2], y: 2}\nc:"
TWO = 'tags:\n"override:m": {z: 1}\nimage:\nn: null'
#: A file, its front matter, the page that was built, and what its layout saw.
BUILT = [
    ("src/posts/deep/one.md", ONE, "p/one/index.html",
     '{"a":"deep","b":"11ty","c":null,"tags":["feet","news","deep","shoes"],"image":{"url":"/d.png","alt":"D"},"m":{"x":1,"l":[1,2],"y":2},'
     '"x":"own 11ty file","n":"dirn","s":"11tyjson"}'),
    ("src/posts/two.md", TWO, "p/two/index.html",
     '{"a":"posts","b":"11ty","c":"dir","tags":["feet","news"],"image":{"url":"/d.png","alt":"D"},"m":{"z":1},"n":null,"s":"11tyjson"}'),
    ("src/posts/four.njk", "a: njk", "p/four/index.html",
     '{"a":"njk","b":"11ty","c":"dir","tags":["feet","news"],"image":{"url":"/d.png","alt":"D"},"m":{"x":1,"l":[1]},"n":"dirn","s":"11tyjson"}'),
    ("src/posts/deep/index.md", None, "p/deep/index.html",
     '{"a":"deep","b":"11ty","c":"dir","tags":["feet","news","deep"],"image":{"url":"/d.png","alt":"D"},"m":{"x":1,"l":[1]},"n":"dirn","s":"11tyjson"}'),
    ("src/posts/2024-05-06-dated.liquid", None, "p/dated/index.html",
     '{"a":"posts","b":"11ty","c":"dir","tags":["feet","news"],"image":{"url":"/d.png","alt":"D"},"m":{"x":1,"l":[1]},"n":"dirn","s":"11tyjson"}'),
    ("src/posts/deep/more/2024-01-02-three.md", "tags: walking\npermalink: /own/", "own/index.html",
     '{"a":"deep","b":"11ty","c":"dir","tags":["feet","news","deep","walking"],"image":{"url":"/d.png","alt":"D"},"m":{"x":1,"l":[1]},"n":"dirn","s":"11tyjson"}'),
]  # fmt: skip
#: The same without deep merging.
SHALLOW = [
    ("src/posts/deep/one.md", ONE, "p/one/index.html",
     '{"a":"deep","b":"11ty","c":null,"tags":["shoes"],"image":"/own.png","m":{"l":[2],"y":2},"x":"own 11ty file","n":"dirn","s":"11tyjson"}'),
    ("src/posts/deep/more/2024-01-02-three.md", "tags: walking\npermalink: /own/", "own/index.html",
     '{"a":"deep","b":"11ty","c":"dir","tags":["walking"],"image":{"url":"/d.png","alt":"D"},"m":{"x":1,"l":[1]},"n":"dirn","s":"11tyjson"}'),
]  # fmt: skip


@pytest.fixture
def settings(tmp_path):
    """What returns the settings of a site with these files."""

    def settings(files, config=""):
        for name, text in {"eleventy.config.js": CONFIG % config, **files}.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text, encoding="utf-8")
        return adopted(tmp_path).settings

    return settings


def page(text):
    return f"---\n{text}\n---\nWords.\n" if text else "Words.\n"


@pytest.mark.parametrize(
    ("config", "name", "text", "built", "values"),
    [("", *each) for each in BUILT] + [("c.setDataDeepMerge(false);", *each) for each in SHALLOW],
)
def test_values_and_addresses_are_those_of_eleventy(settings, tmp_path, config, name, text, built, values):
    found = content_index(settings({**FILES, name: page(text)}, config)).of(built)

    assert [each.name for each in found] == [name]
    seen = content_of(found, tmp_path / built, tmp_path).front_matter.values
    assert {key: value for key, value in seen.items() if key != "permalink"} == json.loads(values)


@pytest.mark.parametrize(
    ("permalink", "name", "built"),
    [
        ("/s{{ page.filePathStem }}.html", "2024-05-06-x.md", "s/posts/x.html"),
        ("/s{{ page.filePathStem }}.html", "2024-03-04-dd/index.md", "s/posts/2024-03-04-dd/index.html"),
        ("/s{{ page.filePathStem }}.html", "index.md", "s/posts/index.html"),
        ("/s{{ page.filePathStem }}.html", "posts.md", "s/posts/posts.html"),
        ("g/{{page.fileSlug}}/index.html", "2024-05-06-x.md", "g/x/index.html"),
        ("g/{{page.fileSlug}}/index.html", "index.md", "g/posts/index.html"),
        ("g/{{page.fileSlug}}/index.html", "2024-03-04-dd/index.md", "g/dd/index.html"),
    ],
)
def test_a_permalink_for_a_folder_is_filled_in_with_the_names_of_files(settings, permalink, name, built):
    files = {"src/posts/posts.json": json.dumps({"permalink": permalink}), f"src/posts/{name}": page("title: A")}

    assert [each.name for each in content_index(settings(files)).of(built)] == [f"src/posts/{name}"]


@pytest.mark.parametrize("permalink", [False, "/{{ title | slugify }}/", "/{% if a %}a{% endif %}/"])
def test_a_permalink_that_is_not_known_names_no_page(settings, permalink):
    files = {"src/posts/posts.json": json.dumps({"permalink": permalink}), "src/posts/a.md": page("title: A")}

    assert content_index(settings(files)).files == {}


@pytest.mark.parametrize(
    ("config", "files", "values"),
    [
        ("", {"src/src.json": '{"a": 1}'}, {"a": 1}),
        ("", {"src/posts/posts.json": '{"tags": ["posts", "feet"]}'}, {"tags": ["feet"]}),
        ('c.setDataFileBaseName("index");', {"src/index.11tydata.json": '{"a": 1}'}, {"a": 1}),
        ('c.setDataFileSuffixes([".data"]);', {"src/posts/posts.data.json": '{"a": 1}'}, {"a": 1}),
        # and what gives nothing
        ("", {}, {}),
        ("", {"src/posts/posts.json": "{"}, {}),
        ("", {"src/posts/posts.json": "[1]"}, {}),
        ("", {"src/posts/posts.11tydata.js": "export default { a: 1 };"}, {}),
        ("", {"src/posts/other.json": '{"a": 1}', "src/other/other.json": '{"a": 1}'}, {}),
        ("", {"src/posts/a/a.json": '{"a": 1}', "posts/posts.json": '{"a": 1}'}, {}),
        ("", {"src/_data/site.json": '{"a": 1}'}, {}),
        ('c.setDataFileBaseName("index");', {"src/posts/posts.json": '{"a": 1}', "src/index.json": '{"a": 1}'}, {}),
        ('c.setDataFileSuffixes([".data"]);', {"src/posts/posts.json": '{"a": 1}'}, {}),
    ],
)
def test_data_files_are_known_by_their_names(settings, config, files, values):
    assert settings(files, config).defaults(PurePath("src/posts/a.md")) == values


def test_the_folder_of_the_configuration_has_no_name_as_content(settings, tmp_path):
    files = {"posts/posts.json": '{"a": 1}', f"{tmp_path.name}.json": '{"b": 1}', "eleventy.config.js": ""}

    found = settings(files)

    assert found.defaults(PurePath("posts/a.md")) == {"a": 1}
    assert found.defaults(PurePath("a.md")) == {}


def test_values_of_a_page_that_has_its_own_stay(settings):
    found = settings({"src/posts/posts.json": '{"author": "ada", "lang": "en"}'})
    path = PurePath("src/posts/a.md")

    joined = found.join(front_matter.read(page("author: bea\nlang: de")), found.defaults(path), path)

    assert joined.values == {"author": "bea", "lang": "de"}


def test_a_data_file_that_changes_is_read_again(settings, tmp_path):
    found = settings({"src/posts/posts.json": '{"author": "ada"}'})
    data = tmp_path / "src" / "posts" / "posts.json"
    assert found.defaults(PurePath("src/posts/a.md")) == {"author": "ada"}

    data.write_text('{"author": "bea"}', encoding="utf-8")
    os.utime(data, (1, 1))
    assert found.defaults(PurePath("src/posts/a.md")) == {"author": "bea"}
    data.unlink()
    assert found.defaults(PurePath("src/posts/a.md")) == {}
