"""Values that Hugo's `cascade` gives to pages: those that Hugo 0.168 printed as the parameters of the same pages."""

from pathlib import PurePath

import pytest

from seoexport.config.adoption import adopted
from seoexport.extractor import front_matter
from seoexport.extractor.front_matter import with_defaults

SITE = """baseURL = "https://pain.example/"
[[cascade]]
a = "site1"
b = "site1"
[[cascade]]
a = "site2"
c = "site2"
params = {p = "site"}
_target = {path = "/posts/**"}
[[cascade]]
k = "pages"
target = {kind = "page"}
[[cascade]]
g = "logical"
_target = {path = "/{notes,posts}/deep/x"}
[[cascade]]
s = "star"
_target = {path = "/posts/*"}
[[cascade]]
e = "environment"
_target = {environment = "development"}
"""
POSTS = """---
title: P
cascade:
- {a: posts1, d: posts1, n: posts1}
- {a: posts2, i: posts2, _target: {kind: page}}
---
"""
DEEP = "+++\ntitle = 'D'\n[cascade]\nn = 'deep'\n+++\n"


@pytest.fixture
def defaults(tmp_path):
    """What returns the values for a file of a site with these contents."""

    def defaults(path, site=SITE, **sections):
        files = {"hugo.toml": site, "content/posts/_index.md": POSTS, "content/posts/deep/_index.md": DEEP, **sections}
        for name, text in files.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text, encoding="utf-8")
        return adopted(tmp_path).settings.defaults(PurePath(path))

    return defaults


@pytest.mark.parametrize(
    ("path", "values"),
    [
        ("content/_index.md", "a=site1 b=site1"),
        ("content/other/plain.md", "a=site1 b=site1 k=pages"),
        ("content/posts/_index.md", "a=posts1 b=site1 d=posts1 n=posts1"),
        ("content/posts/deep/_index.md", "a=posts1 b=site1 c=site2 d=posts1 n=deep p=site s=star"),
        (
            "content/posts/deep/x.md",
            "a=posts1 b=site1 c=site2 d=posts1 g=logical i=posts2 k=pages n=deep p=site",
        ),
        ("content/posts/y/index.md", "a=posts1 b=site1 c=site2 d=posts1 i=posts2 k=pages n=posts1 p=site s=star"),
        ("themes/papery/README.md", ""),
    ],
)
def test_values_are_those_that_hugo_gives(defaults, path, values):
    assert " ".join(f"{key}={value}" for key, value in sorted(defaults(path).items())) == values


def test_a_cascade_of_one_table(defaults):
    assert defaults("content/a.md", site='[cascade]\nauthor = "ada"\n') == {"author": "ada"}


def test_languages_have_their_own(defaults):
    site = (
        'defaultContentLanguage = "en"\n[languages.en]\n[languages.de]\n[[cascade]]\nx = 1\n_target = {lang = "de"}\n'
    )
    german = {"content/posts/_index.de.md": "---\ncascade: {a: deutsch}\n---\n"}

    assert defaults("content/posts/z.de.md", site, **german) == {"a": "deutsch", "x": 1}
    assert defaults("content/posts/z.md", site, **german)["a"] == "posts1"


@pytest.mark.parametrize(
    "section", ["---\ncascade: [\n---\n", "---\ncascade: no mapping\n---\n", "---\ncascade: [1, a]\n---\n"]
)
def test_what_is_no_cascade_gives_nothing(defaults, section):
    assert defaults("content/posts/y.md", site="cascade = 3\n", **{"content/posts/_index.md": section}) == {}


@pytest.mark.parametrize("target", ['"/**"', '{path = "["}', "{path = 3}", "{sites = {}}"])
def test_a_target_that_cannot_be_told_means_no_page(defaults, target):
    assert defaults("content/a.md", site=f"[[cascade]]\nx = 1\n_target = {target}\n") == {}


@pytest.mark.parametrize("stated", ["thumbnail:", "Thumbnail: own.png", "params: {thumbnail: own.png}"])
def test_what_a_page_states_itself_counts(stated):
    own = front_matter.read(f"---\n{stated}\n---\n")

    assert with_defaults(own, {"thumbnail": "all.png"}).get("thumbnail") == own.get("thumbnail")


def test_params_of_front_matter_count_as_those_beside_them():
    page = front_matter.read("---\nparams:\n  Author: ada\n  b: below\nb: beside\n---\n")

    assert (page.get("author"), page.line("author"), page.get("b")) == ("ada", 3, "beside")
