"""A folder is checked in one pass: its pages, then what they, its sitemaps and robots.txt say together."""

import datetime as dt
import gzip
import json

import pytest
from site_folders import SITE, files_of, found_in, write

from seoexport import Site
from seoexport.cli import main
from seoexport.errors import UnusablePath
from seoexport.model import Checks
from seoexport.site.checking import check_folder
from seoexport.site.image_files import image_files
from seoexport.site.stated_base import stated_base
from seoexport.validator.image_file import ImageFile

BASE = "https://example.org/"
URLSET = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{}</urlset>'


def told(folder, source, site=SITE):
    """Return the rules across pages that find something in a folder, with the files that they name."""
    files = files_of(source) if isinstance(source, str) else source
    found = found_in(folder, files, site, rules=[], sitemap_rules=[])
    return [(each.rule, each.source.removeprefix(f"{folder}/")) for each in found]


def listed(*paths):
    return URLSET.format("".join(f"<url><loc>{BASE}{path}</loc></url>" for path in paths))


def titled(title, *, canonical=None, head=""):
    link = f'<link rel="canonical" href="{BASE}{canonical}">' if canonical is not None else ""
    return f"<title>{title}</title>{link}{head}"


TWINS = {"a/index.html": titled("A"), "b/index.html": titled("A")}


class TestPages:
    def test_each_is_checked_by_itself_and_then_all_together(self, tmp_path):
        files = {"a.html": "<p>Rest", "b.html": titled("B"), "c.html": titled("B")}
        found = [(each.rule, each.source) for each in found_in(tmp_path, files)]

        assert found[0][1] == str(tmp_path / "a.html")
        assert ("title-missing", str(tmp_path / "a.html")) in found
        assert found[-1] == ("duplicate-title", str(tmp_path / "b.html"))

    def test_one_that_cannot_be_read_is_told_and_keeps_no_other_from_being_checked(self, tmp_path):
        read, refused = [], []
        files = {"a.html": b"\x89PNG\r\n", "b.html": titled("B"), "c.html": titled("B")}
        found = found_in(tmp_path, files, rules=[], done=lambda path, *_: read.append(path), refused=refused.append)

        assert [path.name for path in read] == ["b.html", "c.html"]
        assert len(refused) == 1
        assert refused[0].startswith(f"{tmp_path / 'a.html'}: ")
        assert [each.rule for each in found] == ["duplicate-title"]

    def test_parts_of_pages_and_proofs_of_ownership_are_not_compared(self, tmp_path):
        files = {
            "a/index.html": titled("A"),
            "google1234.html": "google-site-verification: google1234.html",
            "part.html": "<p>Part",
            "sitemap.xml": listed("a/"),
        }

        assert told(tmp_path, files) == []

    def test_there_have_to_be_some(self, tmp_path):
        with pytest.raises(UnusablePath):
            list(check_folder(tmp_path, SITE, tmp_path))

    def test_a_fault_of_two_thousand_is_one_finding(self, tmp_path):
        pages = {f"p{number}/index.html": titled("The same") for number in range(2_000)}
        found = found_in(tmp_path, pages, rules=[])

        assert [each.message for each in found] == [
            f"2000 pages have the title 'The same': {BASE}p0/, {BASE}p1/ and 1998 more"
        ]

    def test_content_files_are_compared_as_what_they_will_become(self, tmp_path):
        source = "---\ntitle: Cramp\ndescription: {}.\n---\nText with a [link](/nowhere/).\n"
        files = {"content/a.md": source.format("One"), "content/b.md": source.format("Two")}

        found = [each for each in found_in(tmp_path, files) if each.rule.startswith("duplicate")]

        assert [each.rule for each in found] == ["duplicate-headline"] or [each.rule for each in found] == [
            "duplicate-title"
        ]


class TestWhatASiteLacks:
    GONE = titled("A", canonical="gone/")

    @pytest.mark.parametrize(
        ("other", "found"),
        [
            # Without a home page, a sitemap or a robots.txt the folder may be a part of the site.
            ({}, []),
            ({"index.html": titled("Home")}, ["canonical-target-missing"]),
            ({"robots.txt": "User-agent: *\nAllow: /\n"}, ["canonical-target-missing"]),
            ({"index.html": titled("Home"), "gone.html": titled("Gone")}, []),
            ({"index.html": titled("Home"), "gone/index.htm": titled("Gone")}, []),
            ({"index.html": titled("Home"), "gone": b"%PDF"}, []),
            ({"index.html": titled("Home"), "gone/picture.png": b""}, ["canonical-target-missing"]),
        ],
    )
    def test_is_known_of_a_whole_site(self, tmp_path, other, found):
        assert [rule for rule, _ in told(tmp_path, {"a/index.html": self.GONE} | other)] == found

    @pytest.mark.parametrize("url", ["https://other.example/a/", f"{BASE}?p=12", f"{BASE}a/?page=2", "http://[", ""])
    def test_is_not_known_of_other_hosts_and_of_queries(self, tmp_path, url):
        files = {"index.html": titled("Home"), "a/index.html": f'<title>A</title><link rel="canonical" href="{url}">'}

        assert told(tmp_path, files) == []

    def test_is_not_known_above_the_base_url(self, tmp_path):
        site = Site(base_url="https://example.org/docs/")
        files = {"index.html": titled("Home"), "a/index.html": titled("A", canonical="gone/")}

        assert told(tmp_path, files, site) == []

    def test_a_page_that_moved_has_an_alias(self, tmp_path):
        files = {"content/a.md": "---\ntitle: A\naliases: [/old/]\ncanonical: https://example.org/old/\n---\nText\n"}

        assert told(tmp_path, files) == []


class TestPictures:
    @pytest.mark.parametrize(
        ("url", "file"),
        [
            (f"{BASE}a/b.gif", ImageFile(3, 2, 13, "gif")),
            (f"{BASE}a/b.gif#x", ImageFile(3, 2, 13, "gif")),
            (f"{BASE}a/c%20d.gif", ImageFile(3, 2, 13, "gif")),
            (f"{BASE}a/text.gif", ImageFile(length=4)),
            (f"{BASE}a/gone.gif", ImageFile(missing=True)),
            (f"{BASE}../{'x' * 999}", ImageFile(missing=True)),
            (f"{BASE}a/gone.gif?width=3", None),
            ("https://other.example/a/b.gif", None),
        ],
    )
    def test_are_read_from_the_folder(self, tmp_path, url, file):
        gif = b"GIF89a" + bytes([3, 0, 2, 0, 0, 0, 0])
        write(tmp_path, {"index.html": "", "a/b.gif": gif, "a/c d.gif": gif, "a/text.gif": "Text"})

        assert image_files(tmp_path, BASE)(url) == file

    def test_of_a_part_of_a_site_are_not_missing(self, tmp_path):
        assert image_files(tmp_path, BASE)(f"{BASE}a.png") is None

    def test_outside_the_folder_are_none_of_it(self, tmp_path):
        write(tmp_path, {"secret.gif": b"GIF89a" + bytes(7), "site/index.html": ""})

        assert image_files(tmp_path / "site", BASE)(f"{BASE}%2e%2e/secret.gif") == ImageFile(missing=True)

    def test_count_in_the_check_of_their_pages(self, tmp_path):
        head = '<meta property="og:image" content="https://example.org/gone.png">'
        found = found_in(tmp_path, {"index.html": titled("Home", head=head)}, site_rules=[])

        assert "image-missing" in {each.rule for each in found}


class TestCanonicals:
    """What a canonical link leads to."""

    @pytest.mark.parametrize(
        ("targets", "found"),
        [
            ({"a": "b/", "b": "b/"}, []),
            ({"a": "b/", "b": None}, []),
            ({"a": "b/", "b": "c/", "c": "c/"}, ["a"]),
            # Two that name each other are one circle.
            ({"a": "b/", "b": "a/"}, ["a"]),
            ({"a": "c/", "b": "c/", "c": "d/", "d": None}, ["a"]),
        ],
    )
    def test_chains_and_circles(self, tmp_path, targets, found):
        files = {f"{name}/index.html": titled(name, canonical=target) for name, target in targets.items()}

        assert told(tmp_path, files) == [("canonical-target", f"{name}/index.html") for name in found]

    @pytest.mark.parametrize(
        ("target", "reason"),
        [
            ('<meta name="robots" content="noindex">', "which is noindex"),
            ('<meta http-equiv="refresh" content="0; url=/c/">', "which redirects to 'https://example.org/c/'"),
        ],
    )
    def test_targets_that_cannot_be_listed(self, tmp_path, target, reason):
        files = {"a/index.html": titled("A", canonical="b/"), "b/index.html": titled("B", head=target)}
        found = found_in(tmp_path, files, rules=[])

        assert [(each.rule, each.line) for each in found] == [("canonical-target", 1)]
        assert found[0].message == f"the canonical link of {BASE}a/ is '{BASE}b/', {reason}"

    def test_an_error_page_is_no_target(self, tmp_path):
        files = {"a/index.html": titled("A", canonical="404.html"), "404.html": titled("Gone")}

        assert [rule for rule, _ in told(tmp_path, files)] == ["canonical-target"]


class TestSitemaps:
    def test_are_read_packed_and_by_their_index(self, tmp_path):
        index = '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{}</sitemapindex>'
        files = {
            "a/index.html": titled("A"),
            "b/index.html": titled("B"),
            "c/index.html": titled("C"),
            "sitemap.xml": index.format(f"<sitemap><loc>{BASE}maps/one.xml.gz</loc></sitemap>"),
            "maps/one.xml.gz": gzip.compress(listed("a/", "b/").encode()),
            "feed.xml": "<rss><channel></channel></rss>",
        }

        assert told(tmp_path, files) == [("page-not-in-sitemap", "c/index.html")]

    def test_that_are_not_there_may_list_what_others_do_not(self, tmp_path):
        index = '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{}</sitemapindex>'
        files = {
            "a/index.html": titled("A"),
            "b/index.html": titled("B"),
            "one.xml": listed("a/"),
            "sitemap.xml": index.format(
                f"<sitemap><loc>{BASE}one.xml</loc></sitemap><sitemap><loc>{BASE}two.xml</loc></sitemap>"
            ),
        }

        assert told(tmp_path, files) == []
        found = found_in(tmp_path, {}, rules=[])
        assert [(each.rule, each.source) for each in found] == [("sitemap-index", str(tmp_path / "sitemap.xml"))]

    def test_an_index_may_name_sitemaps_alone(self, tmp_path):
        index = '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{}</sitemapindex>'
        names = ("feed.xml", "other.xml", "map.xml.gz", "broken.xml.gz")
        files = {
            "a/index.html": titled("A"),
            "sitemap.xml": index.format("".join(f"<sitemap><loc>{BASE}{name}</loc></sitemap>" for name in names)),
            "other.xml": index.format(f"<sitemap><loc>{BASE}map.xml.gz</loc></sitemap>"),
            "feed.xml": "<rss></rss>",
            "map.xml.gz": gzip.compress(listed("a/").encode()),
            "broken.xml.gz": b"no gzip",
        }

        assert {each.message for each in found_in(tmp_path, files, rules=[], site_rules=[])} == {
            f"{BASE}feed.xml is no sitemap",
            f"{BASE}other.xml is an index itself; an index names sitemaps alone",
            f"{BASE}broken.xml.gz is no sitemap",
        }

    @pytest.mark.parametrize(
        "broken",
        [
            "<urlset><url><loc>https://example.org/a/</loc></url>",
            '<!DOCTYPE urlset [<!ENTITY x SYSTEM "file:///etc/passwd">]><urlset><url><loc>&x;</loc></url></urlset>',
            "<html>about the urlset element</html>",
            "urlset",
        ],
    )
    def test_that_break_off_or_are_none_say_nothing_of_what_is_missing(self, tmp_path, broken):
        assert told(tmp_path, {"a/index.html": titled("A"), "b/index.html": titled("B"), "s.xml": broken}) == []

    @pytest.mark.parametrize(
        "content", [b"\x1f\x8b\x08broken", b"", b"no gzip", gzip.compress(b"<urlset>", mtime=0)[:-9]]
    )
    def test_that_cannot_be_unpacked_are_none(self, tmp_path, content):
        assert told(tmp_path, {"a/index.html": titled("A"), "s.xml.gz": content}) == []

    def test_that_break_off_while_they_are_unpacked_are_told(self, tmp_path):
        refused = []
        packed = gzip.compress(listed(*(f"{hash(n)}{n * n}/" for n in range(40_000))).encode(), mtime=0)
        found_in(tmp_path, {"a/index.html": titled("A"), "s.xml.gz": packed[:-100]}, refused=refused.append)

        assert [reason.partition(": ")[0] for reason in refused] == [str(tmp_path / "s.xml.gz")]

    @pytest.mark.parametrize("date", ["2026-05-09", "2026-05-11T01:00:00+14:00", "2026", "soon", ""])
    def test_dates_a_day_apart_or_unclear_agree(self, tmp_path, date):
        page = titled("A", head='<meta property="article:modified_time" content="2026-05-10T23:00:00Z">')
        sitemap = URLSET.format(f"<url><loc>{BASE}a/</loc><lastmod>{date}</lastmod></url>")

        assert told(tmp_path, {"a/index.html": page, "sitemap.xml": sitemap}) == []


class TestSpellings:
    """A slash at the end, index.html, capitals in the host, the scheme's own port and escapes do not count."""

    @pytest.mark.parametrize(
        "url",
        [
            "https://example.org/caf%C3%A9/",
            "https://example.org/caf%c3%a9",
            "https://example.org/café/index.html",
            "https://EXAMPLE.org:443/caf%C3%A9/",
            "http://example.org/caf%C3%A9/#top",
        ],
    )
    def test_of_one_page(self, tmp_path, url):
        head = f'<link rel="canonical" href="{url}"><meta property="og:url" content="{url}">'
        files = {"café/index.html": f"<title>A</title>{head}", "s.xml": URLSET.format(f"<url><loc>{url}</loc></url>")}

        assert told(tmp_path, files) == []

    def test_servers_show_a_page_without_its_ending(self, tmp_path):
        files = {"a.html": titled("A", canonical="a"), "s.xml": listed("a"), "b.html": titled("B", canonical="a")}

        assert told(tmp_path, files) == []


class TestWhoIsAsked:
    """What site and page want to hear counts here as well."""

    @pytest.mark.parametrize(
        ("checks", "found"),
        [
            (Checks(), ["warning"]),
            (Checks(ignore=("site",)), []),
            (Checks(select=("duplicate-*",)), ["warning"]),
            (Checks(select=("canonical-*",)), []),
            (Checks(severities=(("/a/**", (("duplicate-title", "error"),)),)), ["error"]),
            (Checks(severities=(("/b/**", (("duplicate-title", "error"),)),)), ["warning"]),
            (Checks(severities=(("/**", (("duplicate-title", None),)),)), []),
        ],
    )
    def test_a_site_decides_what_it_hears(self, tmp_path, checks, found):
        site = Site(base_url=BASE, checks=checks)

        assert [each.severity for each in found_in(tmp_path, TWINS, site, rules=[])] == found

    def test_a_page_may_want_to_hear_nothing_of_it(self, tmp_path):
        """The others still do; and what leads to the page finds it."""
        ignore = "<!-- seoexport-ignore duplicate-title, canonical-target-missing -- the theme writes it -->"
        files = {
            "index.html": titled("Home"),
            "a/index.html": titled("A", head=ignore, canonical="gone/"),
            "b/index.html": titled("B"),
            "c/index.html": titled("B"),
            "d/index.html": titled("D", canonical="a/"),
        }

        assert told(tmp_path, files) == [("canonical-target", "d/index.html"), ("duplicate-title", "b/index.html")]

    def test_an_ignore_that_has_run_out_covers_nothing(self, tmp_path):
        ignore = "<!-- seoexport-ignore duplicate-title until 2026-01-01 -- the theme writes it -->"
        files = {"a/index.html": titled("A", head=ignore), "b/index.html": titled("A")}
        site = Site(base_url=BASE, today=dt.date(2026, 11, 22))

        assert told(tmp_path, files, site) == [("duplicate-title", "a/index.html")]


class TestWhereASiteStands:
    @pytest.mark.parametrize(
        ("home", "base"),
        [
            ('<link rel="canonical" href="https://real.example/">', "https://real.example/"),
            ('<link rel="Canonical" href=" https://real.example ">', "https://real.example/"),
            ('<meta property="og:url" content="https://real.example/docs/index.html">', "https://real.example/docs/"),
            ('<link rel="canonical" href="/">', None),
            ('<link rel="canonical" href="https://real.example/home.html">', None),
            ("<title>Home</title>", None),
            ("", None),
        ],
    )
    def test_its_home_page_says(self, tmp_path, home, base):
        assert stated_base(write(tmp_path, {"index.html": home})) == base

    def test_without_home_page_nobody_says(self, tmp_path):
        assert stated_base(tmp_path) is None

    def test_the_command_believes_it(self, tmp_path, capfdbinary, monkeypatch):
        monkeypatch.chdir(tmp_path)
        page = '<title>{}</title><link rel="canonical" href="https://real.example/{}">'
        files = {"public/index.html": page.format("Home", ""), "public/a/index.html": page.format("A", "gone/")}
        write(tmp_path, files)

        code = main(("check", "public", "--select", "site", "--fail-on", "warning", "--format", "json"))

        assert code == 1
        assert [each["message"] for each in json.loads(capfdbinary.readouterr().out)["diagnostics"]] == [
            "the canonical link of https://real.example/a/ is 'https://real.example/gone/', which the site lacks"
        ]
