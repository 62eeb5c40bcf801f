"""Bad input gets exit code 2 and one line that says what, where and how to mend it; no file is changed."""

from __future__ import annotations

import codecs
import gzip
import io
import subprocess
import sys

import pytest

from seoexport.cli import main
from seoexport.site.splice import without_block

BASE = ("--base-url", "https://example.org/")
PAGE = b"<!doctype html><title>Calf pain</title><p>A knot in the calf hurts when it is pressed.</p>"
NO_READER = "known suffixes: .htm, .html, .markdown, .md, .mdx, .qmd, .rst, .xhtml"
NO_BASE_URL = "no base URL; pass --base-url https://… or set base_url in seoexport.yaml"
NO_PAGE = "there is no page in it; pages end in .html or .htm"
NOTHING_TO_CHECK = "there is no page in it; pages end in .html, .htm, .markdown, .md, .mdx, .qmd, .rst"
UNQUOTED = "line 2: found unexpected end of stream while scanning a quoted scalar"
UNCLOSED = "did not find expected ',' or ']' while parsing a flow sequence"
WIDE = "this is UTF-16 without byte order mark; save the page as UTF-8"
BINARY = "this is binary; save the page as UTF-8"
DEEP = "elements are nested more than 512 deep at line 1; close them"
NO_ADDRESS = "it must be an absolute URL such as https://example.org/"
NO_CODE = "it must be the code alone, without the element around it"
NO_APP = "it must be the number of the app under which Facebook counts what is shared"
NO_ACCOUNT = "it must be an account in the fediverse, such as @ada@social.example"
NO_TYPE = "which is no type of page or article; did you mean 'WebPage'?"
OUTSIDE = "it leads out of the folder of the site; state a path below it, such as feed.xml"
TAKEN = "that is the name of a page or of the sitemap; take another one"
TOKEN = "the product token of a crawler, such as GPTBot, * for all, or a list of them"
UNICODE = "<!doctype html><title>Wade – 痛み</title><p>Ein Knoten in der Wade schmerzt, wenn man auf ihn drückt."
OF_A_FILE = ("extract", "export")
READING = (*OF_A_FILE, "check")


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "page.html").write_bytes(PAGE)
    return tmp_path


@pytest.fixture
def run(folder, capfdbinary):
    """Run the command and return its exit code and both outputs, in a folder that must stay as it is."""

    def run(*arguments):
        before = snapshot(folder)
        code = main(arguments)
        out, err = capfdbinary.readouterr()
        assert snapshot(folder) == before
        return code, out.decode(), err.decode()

    return run


def snapshot(folder):
    return {
        path.relative_to(folder): (path.stat().st_mtime_ns, path.read_bytes() if path.is_file() else None)
        for path in folder.rglob("*")
    }


def refused(message):
    return 2, "", f"seoexport: {message}\n"


class TestPath:
    @pytest.mark.parametrize("command", OF_A_FILE)
    @pytest.mark.parametrize(
        ("file", "message"),
        [
            ("gone.html", "gone.html: there is no such file"),
            ("gone", "gone: there is no such file"),
            ("folder", "folder: this is a folder, not a file"),
            ("folder.html", "folder.html: this is a folder, not a file"),
            ("page.html/x.html", "page.html/x.html: it cannot be read: Not a directory"),
            ("a" * 300 + ".html", "a" * 300 + ".html: it cannot be read: File name too long"),
            ("data.toml", f"data.toml: no reader for '.toml' files; {NO_READER}"),
            ("data", f"data: no reader for '' files; {NO_READER}"),
        ],
    )
    def test_that_no_article_can_be_read_from(self, run, folder, command, file, message):
        for name in ("folder", "folder.html"):
            (folder / name).mkdir()
        for name in ("data", "data.toml"):
            (folder / name).write_bytes(b"text")

        assert run(command, file, *BASE) == refused(message)

    @pytest.mark.parametrize(
        ("name", "message"),
        [
            ("gone", "gone: there is no such folder"),
            ("page.html", "page.html: this is a file, not a folder"),
            ("empty", f"empty: {NO_PAGE}"),
        ],
    )
    def test_that_is_no_site(self, run, folder, name, message):
        (folder / "empty").mkdir()
        (folder / "empty" / "style.css").write_bytes(b"a{}")

        assert run("apply", name, *BASE) == refused(message)

    def test_that_holds_nothing_to_check(self, run, folder):
        (folder / "empty").mkdir()

        assert run("check", "empty") == refused(f"empty: {NOTHING_TO_CHECK}")

    def test_that_is_no_folder_for_a_config(self, run):
        assert run("init", "gone") == refused("gone: there is no such folder")


class TestBaseUrl:
    @pytest.mark.parametrize("arguments", [("extract", "page.html"), ("export", "page.html"), ("apply", ".")])
    def test_that_nobody_gave(self, run, arguments):
        assert run(*arguments) == refused(NO_BASE_URL)

    @pytest.mark.parametrize(
        "arguments", [("extract", "page.html"), ("check", "page.html"), ("apply", "."), ("init", ".")]
    )
    @pytest.mark.parametrize(
        "value",
        ["/blog/", "example.org", "//example.org/", "ftp://example.org/", "https://[::1"],
    )
    def test_that_is_not_absolute(self, run, arguments, value):
        assert run(*arguments, "--base-url", value) == refused(
            f"the base URL is {value!r}; it must be an absolute URL such as https://example.org/"
        )

    @pytest.mark.parametrize(
        ("value", "base"), [("/calf/", ()), ("javascript:alert(1)", ()), ("javascript:alert(1)", BASE)]
    )
    def test_a_url_of_a_page_that_is_not_absolute(self, run, value, base):
        assert run("extract", "page.html", "--url", value, *base) == refused(
            f"the page's URL is {value!r}; it must be an absolute URL such as https://example.org/"
        )


@pytest.mark.parametrize("command", OF_A_FILE)
@pytest.mark.parametrize(
    ("name", "source", "message"),
    [
        ("a.md", b'---\ntitle: "Calf\n---\nText', UNQUOTED),
        ("a.html", b"---\ntitle: a\nb: [1\nc: d\n---\n", f"line 4: {UNCLOSED}"),
        ("a.md", b"---\ntitle: Calf\nText\n", "line 1: front matter has no end; no line below begins with ---"),
        ("a.md", b"\n\n+++\ntitle = 'Calf'\n", "line 3: front matter has no end; no line below begins with +++"),
        ("a.html", b'{"title": "Calf"', "line 1: front matter has no end; its first brace is not closed"),
        ("a.md", b"---\n- a\n---\n", "line 1: front matter is a list; it must be a mapping of keys"),
        ("a.md", b"---\ntitle: Calf\n---\n\nW\xe4de", "line 5: byte 0xe4 is not UTF-8; save the file as UTF-8"),
        ("a.html", b"", "the source is empty"),
        ("a.md", b" \r\n\t", "the source is empty"),
        ("a.html", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "this is a PNG image, not a page"),
        ("a.md", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "this is a PNG image, not a page"),
        ("a.html", gzip.compress(PAGE, mtime=0), "this is gzip data, not a page"),
        ("a.html", b"%PDF-1.7\n", "this is a PDF document, not a page"),
        ("a.html", b"a\x00b\x00\x00\x01" * 10, f"30 of the first 60 bytes are zero: {WIDE}"),
        ("a.html", b"<p>rest\x00\x00" * 10, f"20 of the first 90 bytes are zero: {BINARY}"),
        ("a.html", b"<div>" * 100_000, DEEP),
    ],
    ids=lambda each: "" if isinstance(each, bytes) else None,
)  # fmt: skip
def test_a_source_from_which_nothing_can_be_read(run, folder, command, name, source, message):
    (folder / name).write_bytes(source)

    assert run(command, name, *BASE) == refused(f"{name}: {message}")


@pytest.mark.parametrize("command", READING)
def test_a_page_of_50_mb(run, folder, command):
    with (folder / "large.html").open("wb") as file:
        file.write(PAGE.ljust(4096))
        file.truncate(50_000_000)
    code, _, err = run(command, "large.html", *BASE)

    assert (code, err) == (2, "seoexport: large.html: the page has 50,000,000 bytes; the limit is 20,000,000\n")


@pytest.mark.parametrize("page", [UNICODE.encode("utf-16-le"), UNICODE.encode("utf-16-be")])
def test_utf_16_without_byte_order_mark(run, folder, page):
    (folder / "wide.html").write_bytes(page)
    zeros = page.count(0)

    assert run("extract", "wide.html", *BASE) == refused(
        f"wide.html: {zeros} of the first {len(page)} bytes are zero: {WIDE}"
    )


@pytest.mark.parametrize(("mark", "encoding"), [(codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")])
def test_utf_16_with_byte_order_mark_is_read_and_written(folder, capfdbinary, mark, encoding):
    page = mark + UNICODE.encode(encoding)
    (folder / "page.html").write_bytes(page)

    assert main(["extract", "page.html", *BASE]) == 0
    assert '"title": "Wade – 痛み"' in capfdbinary.readouterr().out.decode()
    assert main(["apply", ".", *BASE]) == 0
    spliced = (folder / "page.html").read_bytes()
    assert spliced != page
    assert without_block(spliced) == page


def test_a_page_without_head_is_a_page(folder):
    (folder / "page.html").write_bytes(b"<body><h1>Calf pain</h1><p>A knot in the calf hurts when it is pressed.</p>")

    assert main(["extract", "page.html", *BASE]) == 0
    assert main(["apply", ".", *BASE]) == 0
    assert (folder / "page.html").read_bytes().startswith(b"<!--seoexport:begin-->\n<title data-seoexport")


class TestReadOnly:
    def test_folder(self, run, folder):
        (folder / "site").mkdir()
        (folder / "site" / "index.html").write_bytes(PAGE)
        (folder / "site").chmod(0o555)
        result = run("apply", "site", *BASE)
        (folder / "site").chmod(0o755)

        assert result == refused("site: the folder is read-only; nothing was changed")

    def test_page(self, folder, capfdbinary):
        (folder / "page.html").chmod(0o444)
        code = main(["apply", ".", *BASE, "--quiet"])

        assert code == 3
        assert (folder / "page.html").read_bytes() == PAGE
        assert capfdbinary.readouterr().out.decode().splitlines()[0] == (
            "refused     page.html  (the file is read-only; it was left as it is)"
        )


def test_an_output_folder_around_the_site(run, folder):
    (folder / "site").mkdir()
    (folder / "site" / "index.html").write_bytes(PAGE)

    assert run("apply", "site", "--out", ".", *BASE) == refused(
        ".: the output folder holds the site itself; name another one"
    )


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_an_output_that_is_closed(folder, closed):
    (folder / "site").mkdir()
    (folder / "site" / "index.html").write_bytes(PAGE)
    command = f"{sys.executable} -m seoexport apply site --verbose {' '.join(BASE)} {closed}"
    done = subprocess.run(["/bin/sh", "-c", command], cwd=folder, check=False)

    assert done.returncode == 0
    assert sorted(each.name for each in (folder / "site").iterdir()) == ["index.html", "robots.txt", "sitemap.xml"]


def test_an_output_folder_within_the_site(folder, capfdbinary):
    assert main(["apply", ".", "--out", "out", *BASE]) == 2
    assert capfdbinary.readouterr().err.decode() == "seoexport: out: the output folder lies inside the site\n"
    assert (folder / "page.html").read_bytes() == PAGE


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ("bse_url: https://example.org/", ":1: unknown key 'bse_url'; did you mean 'base_url'?"),
        ("base_url: https://example.org/\npublisher:\n  name: x\n  lgo: /x.png", ":4: publisher: Organization has no property 'lgo' (\"/x.png\"); did you mean 'logo'?"),
        ("base_url: https://example.org/\nauthors:\n  a: {name: A, jobtitel: x}", ":3: authors.a: Person has no property 'jobtitel' (\"x\"); did you mean 'jobTitle'?"),
        ("base_url: https://example.org/\nname: 5", ":2: name is 5; it must be text (the name of the site)"),
        ("authors: [Ann]", ':1: authors is ["Ann"]; it must be a mapping (people by the key that front matter uses for them)'),
        ("base_url: /blog/", ':1: base_url is "/blog/"; it must be where the site is published, such as https://example.org/'),
        ("twitter: calf", ":1: twitter is \"calf\"; it must be the site's handle on X, such as @example"),
        ("name: Calf\nname: Knot", ":2: key 'name' stands here again, first on line 1"),
        ("publisher:\n  name: Calf\n\n  name: Knot", ":4: key 'name' stands here again, first on line 2"),
        ("page_types:\n  /a/: WebPge", f":2: page_types: /a/ is 'WebPge', {NO_TYPE}"),
        ("name: [Calf", f":1: {UNCLOSED}"),
        ("- name", ":1: the file holds no mapping of keys"),
        ("publisher:\n  url: /about/", ":1: publisher: name is missing"),
        ("robots:\n  /a/: noidnex", ":2: robots: /a/ is 'noidnex', which is no directive; did you mean 'noindex'?"),
        ("verification: {gogle: x}", ":1: verification: unknown key 'gogle'; did you mean 'google'?"),
        ("verification: {google: '<meta>'}", f':1: verification: google is "<meta>"; {NO_CODE}'),
        ("base_url: https://a.example/\nimage: 'javascript:x'", f":2: image is 'javascript:x'; {NO_ADDRESS}"),
        ("facebook_app_id: calf", f':1: facebook_app_id is "calf"; {NO_APP}'),
        ("authors:\n  a: {name: A, twitter: a}", ':2: authors.a: twitter is "a"; it must be a handle on X, such as @ada'),
        ("authors:\n  a: {name: A, fediverse: '@a'}", f':2: authors.a: fediverse is "@a"; {NO_ACCOUNT}'),
        ("name: A\nfiles:\n  feed.xml: rs", ":3: files: 'feed.xml': no such kind of file: 'rs'; did you mean 'rss'?"),
        ("files:\n  ../feed.xml: rss", f":2: files: '../feed.xml': {OUTSIDE}"),
        ("files:\n  /feed.xml: rss", f":2: files: '/feed.xml': {OUTSIDE}"),
        ("files:\n  'a\\b': rss", f":2: files: 'a\\\\b': {OUTSIDE}"),
        ("files:\n  index.html: rss", f":2: files: 'index.html': {TAKEN}"),
        ("files:\n  sitemap.xml: rss", f":2: files: 'sitemap.xml': {TAKEN}"),
        ("files:\n  robots.txt: rss", ":2: files: 'robots.txt': a file of kind rss is called feed.xml"),
        ("files:\n  r.txt: robots", ":2: files: 'r.txt': a file of kind robots is called robots.txt"),
        ("files: [rss]", ':1: files is ["rss"]; it must be a mapping (files about the whole site: the path of each in the built site, and its kind, such as rss)'),
        ("feed:\n  limit: 0", ":2: feed: limit is 0; it must be how many articles a feed has, such as 20"),
        ("feed:\n  limt: 5", ":2: feed: unknown key 'limt'; did you mean 'limit'?"),
        ("robots_txt:\n- user_agent: GPTBot\n  disallow: [/]\n  noindex: [/]", ":4: robots_txt.0: unknown key 'noindex'; known: allow, crawl_delay, disallow, user_agent"),
        ("robots_txt:\n- user_agent: GPTBot", ":1: robots_txt: none of allow, disallow, crawl_delay is stated"),
        ("robots_txt:\n- disallow: [/]", ":1: robots_txt.0: user_agent is missing"),
        ("robots_txt:\n- user_agent: GPT Bot\n  disallow: [/]", f':2: robots_txt.0: user_agent is "GPT Bot"; it must be {TOKEN}'),
        ("robots_txt:\n- user_agent: '*'\n  disallow: [drafts/]", ':3: robots_txt.0.disallow: 0 is "drafts/"; it must be a path that begins with a slash, such as /drafts/'),
    ],
    ids=range(36),
)  # fmt: skip
def test_a_config_that_has_no_meaning(run, folder, config, message):
    (folder / "seoexport.yaml").write_text(config + "\n")

    assert run("extract", "page.html") == refused("seoexport.yaml" + message)


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        ("[tool.seoexport]\nbase_ur = 'https://example.org/'", "unknown key 'base_ur'; did you mean 'base_url'?"),
        ("[tool.seoexport]\nbase_url = ]", "invalid value (at line 2, column 12)"),
    ],
)
def test_a_pyproject_that_has_no_meaning(run, folder, toml, message):
    (folder / "pyproject.toml").write_text(toml)

    assert run("extract", "page.html") == refused(f"pyproject.toml: {message}")


def test_a_config_that_is_not_there(run):
    assert run("apply", ".", "--config", "gone.yaml") == refused("gone.yaml: there is no such file")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("rule", "titlemissing"), "no such rule: 'titlemissing'; did you mean 'title-missing'?"),
        (("schema", "artcle"), "no such schema: 'artcle'; did you mean 'article'?"),
        (("check", "page.html", "--format", "jsn"), "no such report: 'jsn'; did you mean 'json'?"),
        (("extract", "-", "--suffix", ".txt", *BASE), f"standard input: no reader for '.txt' files; {NO_READER}"),
    ],
)
def test_a_name_that_nothing_has(run, monkeypatch, arguments, message):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"text")))

    assert run(*arguments) == refused(message)


@pytest.mark.parametrize(
    ("arguments", "value"),
    [
        (("extract", "page.html", "--nope"), "--nope"),
        (("nope",), "nope"),
        (("extract",), "FILE"),
        (("extract", "page.html", "other.html"), "other.html"),
        (("export", "page.html", "--format", "xml"), "xml"),
        (("check", "page.html", "--fail-on", "fatal"), "fatal"),
        (("apply", ".", "--base-url"), "--base-url"),
    ],
)
def test_a_command_line_that_has_no_meaning(run, arguments, value):
    """The words of these are click's."""
    code, out, err = run(*arguments)

    assert (code, out) == (2, "")
    assert err.startswith("seoexport: ")
    assert err.endswith("; see 'seoexport --help'\n")
    assert err.count("\n") == 1
    assert value in err


@pytest.mark.parametrize("source", [b"", b"\x89PNG", b"---\ntitle: Calf\n"])
def test_an_unusable_page_does_not_keep_others_from_being_checked(run, folder, source):
    (folder / "bad.html").write_bytes(source)
    code, out, err = run("check", "bad.html", "page.html", *BASE)

    assert code == 3
    assert err.startswith("seoexport: bad.html: ")
    assert err.count("\n") == 1
    assert out.startswith("page.html\n")


@pytest.mark.parametrize(
    ("name", "content", "place"),
    [
        ("hugo.toml", 'baseURL = "https://e.org\n[x\n', "line 1, column 25"),
        ("mkdocs.yml", "site_url: [\n", "mkdocs.yml:2"),
    ],
)
def test_a_generators_configuration_that_cannot_be_read_is_named(folder, capfdbinary, name, content, place):
    (folder / name).write_text(content)
    (folder / "public").mkdir()
    (folder / "public" / "index.html").write_bytes(PAGE)

    assert main(["apply", "public"]) == 2
    first, last = capfdbinary.readouterr().err.decode().splitlines()
    assert name in first
    assert place in first
    assert last.startswith("seoexport: no base URL")


def test_what_is_remembered_of_a_site_written_elsewhere_is_not_published_there(folder, monkeypatch):
    (folder / "site").mkdir()
    (folder / "site" / "index.html").write_bytes(PAGE)
    (folder / "out").mkdir()
    monkeypatch.chdir(folder / "out")

    assert main(["apply", "../site", "--out", ".", *BASE]) == 0
    assert sorted(each.name for each in (folder / "out").iterdir()) == ["index.html", "robots.txt", "sitemap.xml"]


@pytest.mark.parametrize(
    ("base_url", "wanted"),
    [
        ("https://ada:secret@example.org/", "have no name and no password: it is published on every page"),
        ("https://example.org/?page=1", "have no query and no fragment"),
        ("https://example.org/#top", "have no query and no fragment"),
        ("ftp://ada@example.org/", "have no name and no password: it is published on every page"),
        ("example.org", "be an absolute URL such as https://example.org/"),
    ],
)
def test_a_base_url_is_refused_for_what_it_has(base_url, wanted, run):
    assert run("check", "page.html", "--base-url", base_url) == refused(
        f"the base URL is {base_url!r}; it must {wanted}"
    )
