"""One article built by the programs that are compared: each build is the page's HTML and the site's sitemap.

All of them get the same facts of the site: its address, its name, its language, and where they have a place for it,
the publisher's logo. Everything happens in a folder that the caller throws away.
"""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

BASE_URL = "https://example.org/"
NAME = "Example Health"
LOGO = "logo.png"

_HUGO = f"""baseURL = '{BASE_URL}'
locale = 'en-us'
title = '{NAME}'
[markup.goldmark.renderer]
unsafe = true
"""
_EMBEDDED = """<!doctype html><html lang="{{ site.Language.Locale }}"><head><title>{{ .Title }}</title>
{{ partial "opengraph.html" . }}{{ partial "schema.html" . }}{{ partial "twitter_cards.html" . }}
</head><body>{{ .Content }}</body></html>
"""
_JEKYLL = f"""url: {BASE_URL.rstrip("/")}
title: {NAME}
lang: en-US
logo: /{LOGO}
permalink: /posts/:title/
plugins: [jekyll-seo-tag, jekyll-sitemap]
"""
_OURS = f"""base_url: {BASE_URL}
name: {NAME}
language: en-US
publisher: {{ name: {NAME}, logo: {{ url: /{LOGO}, width: 512, height: 512 }} }}
"""
_CALL = """from pathlib import Path
from seoexport import extract, load
from seoexport.emitters.sitemap import entry
from seoexport.site.sitemaps.files_of_site import Sitemaps
from sys import argv
site = load("seoexport.yaml")
made = Sitemaps(site)
if listed := entry(extract(Path(argv[1]).read_bytes(), url=argv[2], suffix=".md", site=site)):
    made.add(listed)
print("".join(file.content.decode() for file in made.files()))
"""


class Build(NamedTuple):
    """What one program made of the article, and what had to be done for it."""

    html: str
    sitemap: bytes
    remark: str = ""


def url_of(content: Path) -> str:
    """Return where all of them publish the article."""
    return f"{BASE_URL}posts/{content.stem}/"


def hugo(content: Path, folder: Path, program: str, theme: Path | None = None) -> Build:
    """Return Hugo's page with its embedded templates, or with those of a theme."""
    post = _written(folder / "content" / "posts" / content.name, content.read_text(encoding="utf-8"))
    extra = f"theme = '{theme.name}'\nthemesDir = '{theme.parent}'\n" if theme else ""
    _written(folder / "hugo.toml", extra + _HUGO)
    if theme is None:
        _written(folder / "layouts" / "single.html", _EMBEDDED)
    command = [program, "--environment", "production"]
    remark = ""
    if "already defined" in _failure(command, folder):
        post.write_text(without_repeated_keys(post.read_text(encoding="utf-8")), encoding="utf-8")
        remark = "refuses the file as it is, for a key of its front matter that stands there twice; built without it"
    _run(command, folder)
    return Build(_read(folder / "public" / "posts" / content.stem / "index.html"), _sitemap(folder / "public"), remark)


def jekyll(content: Path, folder: Path, program: str) -> Build:
    """Return Jekyll's page with jekyll-seo-tag in a layout of nothing else."""
    text = content.read_text(encoding="utf-8")
    date = re.search(r"^date: *(\d{4}-\d\d-\d\d)", text, re.MULTILINE)
    post = f"{date[1] if date else '2026-01-01'}-{content.stem}"
    _written(folder / "_posts" / f"{post}.md", text.replace("---\n", "---\nlayout: single\n", 1))
    _written(folder / "_layouts" / "single.html", "<html><head>{% seo %}</head><body>{{ content }}</body></html>")
    _written(folder / "_config.yml", _JEKYLL)
    _run([program, "build", "--quiet"], folder)
    return Build(_read(folder / "_site" / "posts" / content.stem / "index.html"), _sitemap(folder / "_site"))


def ours(content: Path, folder: Path) -> Build:
    """Return the head that seoexport writes for the content file."""
    post = _written(folder / "content" / "posts" / content.name, content.read_text(encoding="utf-8"))
    _written(folder / "seoexport.yaml", _OURS)
    head = _run([sys.executable, "-m", "seoexport", "export", str(post)], folder)
    entries = _run([sys.executable, "-c", _CALL, str(post), url_of(content)], folder)
    return Build(f"<html><head>{head}</head><body></body></html>", entries.strip().encode())


def without_repeated_keys(text: str) -> str:
    r"""Return a content file whose front matter has each key once, with its last value.

    >>> without_repeated_keys("---\na: 1\nb: 2\na: 3\n---\nText")
    '---\nb: 2\na: 3\n---\nText'
    """
    opening, matter, body = text.split("---\n", 2)
    lines = matter.splitlines(keepends=True)
    keys = [line.partition(":")[0] if re.match(r"\w", line) else None for line in lines]
    kept = (line for n, line in enumerate(lines) if keys[n] is None or keys[n] not in keys[n + 1 :])
    return f"{opening}---\n{''.join(kept)}---\n{body}"


def _written(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _sitemap(public: Path) -> bytes:
    return (public / "sitemap.xml").read_bytes()


def _failure(command: list[str], folder: Path) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return done.stderr + done.stdout if done.returncode else ""


def _run(command: list[str], folder: Path) -> str:
    environment = {**os.environ, "JEKYLL_ENV": "production"}
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=environment)
    if done.returncode:
        sys.exit(f"{command[0]} failed in {folder}:\n{done.stdout}{done.stderr}")
    return done.stdout
