"""What the configuration of each generator says of a site, as its documentation has it; nothing is executed."""

from __future__ import annotations

import pytest

from seoexport.config.adoption import adopted
from seoexport.config.generators import generators

BASE = "https://pain.example/"
ALL = {"base_url": BASE, "name": "Plain Words", "description": "On aches.", "language": "en-GB"}
PART = {"base_url": BASE, "name": "Plain Words"}

#: Generator, its files, what they say, the content folders, the output folder.
SITES = [
    (
        "Hugo",
        {
            "hugo.toml": f'baseURL = "{BASE}"\ntitle = "Plain Words"\nlanguageCode = "en-GB"\n[params]\ndescription = "On aches."\n'
        },
        ALL,
        ("content",),
        "public",
    ),
    (
        "Hugo",
        {"config.yaml": f"baseURL: {BASE}\ntitle: Plain Words\npublishDir: out\ncontentDir: words\n"},
        PART,
        ("words",),
        "out",
    ),
    ("Hugo", {"hugo.json": f'{{"baseURL": "{BASE}", "title": "Plain Words"}}'}, PART, ("content",), "public"),
    (
        "Hugo",
        {
            "config/_default/hugo.toml": 'baseURL = "http://localhost:1313/"\ntitle = "Plain Words"\n',
            "config/_default/params.toml": 'description = "On aches."\n',
            "config/production/hugo.toml": f'baseurl = "{BASE}"\nlocale = "en-GB"\n',
        },
        ALL,
        ("content",),
        "public",
    ),
    (
        "Hugo",
        {
            "hugo.toml": f'baseURL = "{BASE}"\n[languages.en]\n[languages.de]\ncontentDir = "content/de"\n[[module.mounts]]\nsource = "words"\ntarget = "content"\n'
        },
        {"base_url": BASE},
        ("words", "content", "content/de"),
        "public",
    ),
    (
        "Jekyll",
        {
            "_config.yml": "url: https://pain.example\nbaseurl: ''\ntitle: Plain Words\ndescription: >-\n  On\n  aches.\nlang: en-GB\n"
        },
        {**ALL, "base_url": "https://pain.example"},
        (".",),
        "_site",
    ),
    (
        "Jekyll",
        {"_config.yml": "url: https://pain.example\nbaseurl: /health/\ndestination: ./out/\nsource: src\n"},
        {"base_url": "https://pain.example/health/"},
        ("src",),
        "out",
    ),
    (
        "MkDocs",
        {
            "mkdocs.yml": f"site_url: {BASE}\nsite_name: Plain Words\nsite_description: On aches.\ntheme:\n  name: material\n  language: en-GB\n"
            "markdown_extensions:\n  - emoji:\n      emoji_index: !!python/name:material.extensions.emoji.twemoji\n"
        },
        ALL,
        ("docs",),
        "site",
    ),
    (
        "MkDocs",
        {
            "mkdocs.yml": "INHERIT: base.yml\nsite_name: Plain Words\ndocs_dir: words\n",
            "base.yml": f"site_url: {BASE}\nsite_name: Other\n",
        },
        PART,
        ("words",),
        "site",
    ),
    (
        "Pelican",
        {
            "pelicanconf.py": "SITEURL = ''\nSITENAME = 'Plain Words'\nDEFAULT_LANG = 'en-GB'\nOUTPUT_PATH = 'out/'\n",
            "publishconf.py": f"from pelicanconf import *\nSITEURL = '{BASE}'\n",
        },
        {**PART, "language": "en-GB"},
        ("content",),
        "out",
    ),
    (
        "Astro",
        {"astro.config.mjs": f"export default defineConfig({{ site: '{BASE}', base: '/health', outDir: './out' }});\n"},
        {"base_url": f"{BASE}health/"},
        ("src/pages", "src/content"),
        "out",
    ),
    (
        "Docusaurus",
        {
            "docusaurus.config.ts": "import type {Config} from '@docusaurus/types';\nconst config: Config = {\n"
            f"  title: 'Plain Words',\n  url: '{BASE}', // where\n  baseUrl: '/',\n  i18n: {{defaultLocale: 'en-GB', locales: ['en-GB']}},\n"
            "  presets: [['classic', {docs: {sidebarPath: require.resolve('./sidebars.js')}}]],\n};\nexport default config;\n"
        },
        {**PART, "language": "en-GB", "base_url": "https://pain.example"},
        (".",),
        "build",
    ),
    (
        "Eleventy",
        {
            "eleventy.config.js": "export default function (config) {\n  return { dir: { input: 'src', output: 'out' } };\n}\n"
        },
        {},
        ("src",),
        "out",
    ),
    (
        "Sphinx",
        {"conf.py": f"project = 'Plain Words'\nhtml_baseurl = '{BASE}'\nlanguage = 'en'\nextensions = []\n"},
        {**PART, "language": "en"},
        (),
        "_build/html",
    ),
    (
        "Nikola",
        {
            "conf.py": f"SITE_URL = '{BASE}'\nBLOG_TITLE = 'Plain Words'\nBLOG_DESCRIPTION = 'On aches.'\nDEFAULT_LANG = 'en'\n"
        },
        {**ALL, "language": "en"},
        (),
        "output",
    ),
    (
        "Quarto",
        {
            "_quarto.yml": f"project:\n  type: website\nlang: en-GB\nwebsite:\n  title: Plain Words\n  site-url: {BASE}\n  description: On aches.\n"
        },
        ALL,
        (".",),
        "_site",
    ),
    (
        "Zensical",
        {
            "zensical.toml": f'[project]\nsite_url = "{BASE}"\nsite_name = "Plain Words"\nsite_description = "On aches."\n[project.theme]\nlanguage = "en-GB"\n'
        },
        ALL,
        ("docs",),
        "site",
    ),
]


def written(folder, files):
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(("generator", "files", "values", "content", "output"), SITES)
def test_the_values_of_each_generator(tmp_path, generator, files, values, content, output):
    found = adopted(written(tmp_path, files))

    assert found is not None
    assert (found.settings.generator, found.settings.content, found.settings.output) == (generator, content, output)
    assert {key: value.rstrip("/") for key, value in found.values.items()} == {
        key: value.rstrip("/") for key, value in values.items()
    }
    assert found.refused == {}


def test_every_generator_has_its_row():
    assert {row[0] for row in SITES} == {each.name for each in generators()}


@pytest.mark.parametrize(
    ("files", "place"),
    [
        ({"hugo.toml": f'baseURL = "{BASE}"'}, "hugo.toml baseURL"),
        ({"_config.yml": "url: https://pain.example\nbaseurl: /health"}, "_config.yml url and baseurl"),
        ({"pelicanconf.py": "SITEURL = ''", "publishconf.py": f"SITEURL = '{BASE}'"}, "publishconf.py SITEURL"),
        ({"_quarto.yml": f"website: {{site-url: '{BASE}'}}"}, "_quarto.yml website.site-url"),
    ],
)
def test_each_value_has_its_place(tmp_path, files, place):
    assert adopted(written(tmp_path, files)).places["base_url"] == place


@pytest.mark.parametrize(
    "files",
    [
        {"_config.yml": "title: A blog\nurl: https://pain.example\npublic_dir: public\n"},  # Hexo
        {"_config.yml": "title: A book\nsphinx:\n  config: {}\n"},  # Jupyter Book
        {"config.toml": "[server]\nport = 80\n"},
        {"conf.py": "DEBUG = True\n"},
        {"pyproject.toml": "[project]\nname = 'x'\n"},
        {},
    ],
)
def test_what_is_no_generators_is_left_alone(tmp_path, files):
    assert adopted(written(tmp_path, files)) is None


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        ({"mkdocs.yml": "site_url: !ENV SITE_URL\n"}, "mkdocs.yml site_url is computed, and nothing is executed here"),
        ({"mkdocs.yml": f"site_url: !ENV [SITE_URL, '{BASE}']\n"}, "mkdocs.yml site_url is computed, and nothing is executed here"),
        ({"astro.config.mjs": "export default { site: process.env.SITE }"}, "astro.config.mjs site is computed, and nothing is executed here"),
        ({"astro.config.mjs": f"export default {{ site: '{BASE}', base: b() }}"}, "astro.config.mjs site and base is computed, and nothing is executed here"),
        ({"publishconf.py": "import os\nSITEURL = os.environ['URL']\n"}, "publishconf.py SITEURL is computed, and nothing is executed here"),
        ({"hugo.toml": 'baseURL = "http://localhost:1313/"'}, "hugo.toml baseURL is 'http://localhost:1313/', which is this machine"),
        ({"hugo.toml": 'baseURL = "https://example.org/"'}, "hugo.toml baseURL is 'https://example.org/', which stands for a site in examples"),
        ({"hugo.toml": 'baseURL = "/"'}, "hugo.toml baseURL is '/', which is no absolute URL"),
        ({"hugo.toml": 'baseURL = "//pain.example/"'}, "hugo.toml baseURL is '//pain.example/', which is no absolute URL"),
    ],
)  # fmt: skip
def test_an_address_that_cannot_be_is_named(tmp_path, files, reason):
    found = adopted(written(tmp_path, files))

    assert found.refused == {"base_url": reason}
    assert "base_url" not in found.values


def test_a_title_with_which_every_site_begins_is_not_taken(tmp_path):
    found = adopted(
        written(tmp_path, {"hugo.toml": 'title = "My New Hugo Site"\nlanguageCode = "english"\ntheme = "x"'})
    )

    assert found.values == {}
    assert set(found.refused) == {"name", "language"}


@pytest.mark.parametrize(
    "name", ["pelicanconf.py", "publishconf.py", "conf.py", "mkdocs.yml", "astro.config.mjs", "docusaurus.config.js"]
)
def test_nothing_is_executed(tmp_path, name):
    marker = tmp_path / "executed"
    code = {
        ".py": f"import pathlib\npathlib.Path({str(marker)!r}).touch()\nSITEURL = pathlib.Path({str(marker)!r}).touch()\nproject = 'x'\n",
        ".yml": f"site_url: !!python/object/apply:os.system ['touch {marker}']\n",
        ".mjs": f"require('fs').writeFileSync('{marker}', ''); export default {{ site: (() => {{}})() }}",
        ".js": f"require('fs').writeFileSync('{marker}', ''); module.exports = {{ url: `${{1}}` }}",
    }[name[name.rindex(".") :]]

    assert adopted(written(tmp_path, {name: code})) is not None
    assert not marker.exists()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("hugo.toml", "baseURL = "),
        ("mkdocs.yml", "a: [b"),
        ("hugo.json", "{"),
        ("mkdocs.yml", "- a\n"),
        ("pelicanconf.py", "def"),
    ],
)
def test_a_file_that_cannot_be_read_costs_nothing_else(tmp_path, name, text):
    (tmp_path / "content").mkdir()
    found = adopted(written(tmp_path, {name: text}))

    assert found.values == {}


def test_what_is_no_utf_8_is_told(tmp_path):
    (tmp_path / "pelicanconf.py").write_bytes(b"SITENAME = '\xff'\n")

    assert "not UTF-8" in adopted(tmp_path).settings.notes[0]


def test_what_hugo_will_not_render_is_told(tmp_path):
    text = f'baseURL = "{BASE}"\nbuildDrafts = true\ndisableKinds = ["page", "RSS"]\n'
    found = adopted(written(tmp_path, {"hugo.toml": text}))

    assert found.settings.notes == (
        "hugo.toml disableKinds has 'page': single pages are not built",
        "hugo.toml buildDrafts is true: drafts are published; take it out",
    )


REFUSED = "hugo.toml does not allow text/html in security.allowContent: Hugo since 0.162 refuses content/a.html"


@pytest.mark.parametrize(
    ("settings", "name", "body", "notes"),
    [
        ("", "a.md", "<p>Calf</p>", ()),
        ("", "a.html", "<p>Calf</p>", (REFUSED,)),
        ('[security]\nallowContent = ["! ^text/html$"]\n', "a.html", "<p>Calf</p>", (REFUSED,)),
        ('[security]\nallowContent = ["^text/markdown$"]\n', "a.html", "<p>Calf</p>", (REFUSED,)),
        ('[security]\nallowContent = [".*"]\n', "a.html", "<p>Calf</p>", ()),
        ('[security]\nallowContent = ["("]\n', "a.html", "<p>Calf</p>", (REFUSED,)),
    ],
)
def test_content_that_hugo_refuses_is_told(tmp_path, settings, name, body, notes):
    text = f'baseURL = "{BASE}"\n{settings}'
    files = {"hugo.toml": text, f"content/{name}": f"---\ntitle: Calf\n---\n{body}\n"}

    assert adopted(written(tmp_path, files)).settings.notes == notes
