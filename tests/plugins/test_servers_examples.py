"""The examples of docs/servers.md, each in its own framework, and what a reader of the pages finds in them."""

import asyncio
import os
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import httpx
import pytest
from lxml import etree

from seoexport import check

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "examples" / "servers"
DOCS = (ROOT / "docs" / "servers.md").read_text(encoding="utf-8")
XSD = etree.XMLSchema(etree.parse(ROOT / "schemas" / "sitemap" / "all.xsd"))
URL = "https://example.org/cramp/"


@pytest.fixture
def example(monkeypatch):
    """What imports an example as `python examples/servers/<name>.py` would have it."""
    monkeypatch.syspath_prepend(FOLDER)
    return import_module


@pytest.fixture
def page(example):
    """The page of the example of WSGI, which is the measure of all others."""
    import io

    environ = {"REQUEST_METHOD": "GET", "PATH_INFO": "/cramp/", "wsgi.errors": io.StringIO()}
    return b"".join(example("wsgi_app").app(environ, lambda *_: print))


def test_the_page_has_what_the_database_knew_and_what_the_page_says(page):
    assert b'"@type":"FAQPage"' in page
    assert b'<meta property="og:image" content="https://example.org/pictures/calf.jpg" data-seoexport="v1">' in page
    assert b'"datePublished":"2024-05-10"' in page
    assert [each for each in check(page, url=URL) if each.severity != "info"] == []


def test_flask(example, page):
    client = example("flask_app").app.test_client()

    assert client.get("/cramp/").data == page
    assert client.get("/numbers").json == {"cramps": 1}


def test_starlette(example, page):
    async def asked(path):
        transport = httpx.ASGITransport(example("starlette_app").app)
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
            return await client.get(path)

    assert asyncio.run(asked("/cramp/")).content == page
    assert asyncio.run(asked("/numbers")).json() == {"cramps": 1}


def test_jinja(page):
    made = subprocess.run([sys.executable, FOLDER / "jinja_page.py"], capture_output=True, check=True).stdout

    assert made.count(b"<title>") == 1
    assert facts(made) == facts(page)
    assert [each for each in check(made, url=URL) if each.severity != "info"] == []


def facts(page):
    """What a page states in its head: graph and tags, without our marks."""
    tags = re.findall(rb"<(?:meta|link) [^>]*>|<script[^>]*>.*?</script>", page)
    return sorted(tag.replace(b' data-seoexport="v1"', b"") for tag in tags if b"charset" not in tag)


def in_django(code):
    """What code says in a process of its own: Django's settings are those of a whole process."""
    setup = f"import sys; sys.path.insert(0, {str(FOLDER)!r}); import django_site; from django.test import Client\n"
    run = subprocess.run(
        [sys.executable, "-c", setup + code],
        check=False,
        capture_output=True,
        env={**os.environ, "PYTHONWARNINGS": "error"},
    )
    assert run.stderr == b""
    assert run.returncode == 0
    return run.stdout


def test_django_middleware(page):
    assert in_django("sys.stdout.buffer.write(Client().get('/cramp/').content)") == page


def test_django_middleware_under_asgi(page):
    """In a process of its own as all of Django: the thread that Django keeps for this would stay."""
    code = "import asyncio; from django.test import AsyncClient\nresponse = asyncio.run(AsyncClient().get('/cramp/'))\n"

    assert in_django(code + "sys.stdout.buffer.write(response.content)") == page


def test_django_tag(page):
    assert facts(in_django("sys.stdout.buffer.write(Client().get('/tagged/').content)")) == facts(page)


def test_django_sitemap():
    made = in_django("sys.stdout.buffer.write(Client().get('/sitemap-articles.xml').content)")
    tree = etree.fromstring(made)

    assert XSD.validate(tree), XSD.error_log
    assert [each.text for each in tree.iter("{*}loc")] == [URL, "https://example.org/pictures/calf.jpg"]
    assert [each.text for each in tree.iter("{*}lastmod")] == ["2024-05-10"]


def test_django_sitemap_index():
    made = in_django("sys.stdout.buffer.write(Client().get('/sitemap.xml').content)")

    assert XSD.validate(etree.fromstring(made)), XSD.error_log
    assert b"<lastmod>2024-05-10</lastmod>" in made


def test_django_check():
    command = [sys.executable, FOLDER / "django_site.py", "check"]
    run = subprocess.run(command, capture_output=True, text=True, check=True)

    assert run.stdout == "System check identified no issues (0 silenced).\n"


SOURCES = {path: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.py")}


def test_the_manual_names_what_there_is():
    named = re.findall(r"`examples/servers/(\w+\.py)`", DOCS)

    assert sorted(named) == sorted(path.name for path in SOURCES if path.name != "articles.py")
    for name in re.findall(r"`(seoexport\.plugins\.[\w.]+)`", DOCS):
        module, _, last = name.rpartition(".")
        assert hasattr(import_module(module), last)


def test_what_the_manual_shows_stands_in_the_examples():
    shown = [
        line
        for block in re.findall(r"```(?:python)?\n(.*?)```\n", DOCS, re.DOTALL)
        for line in block.splitlines()
        if line
    ]

    assert len(shown) > 20
    assert [line for line in shown if not any(line in source for source in SOURCES.values())] == []
