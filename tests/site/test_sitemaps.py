"""Sitemaps are within every limit, are valid, and change no more than the site does."""

import datetime as dt
import gzip
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from sitemap_files import sitemaps

from seoexport import Site
from seoexport.emitters.sitemap import MAX_BYTES, SitemapEntry
from seoexport.emitters.sitemap_xml import MARK, NAMESPACE
from seoexport.model import SitemapPolicy
from seoexport.site.site_files import Kept, SiteFiles
from seoexport.sitemap_checker import check_sitemap

BASE = "https://example.org/"
XSD = etree.XMLSchema(etree.parse(Path(__file__).parents[2] / "schemas" / "sitemap" / "all.xsd"))
DAYS = (dt.date(2024, 5, 1), None, dt.datetime(2024, 5, 2, 8, tzinfo=dt.UTC), dt.date(2023, 1, 1))


def pages(number):
    return [SitemapEntry(f"{BASE}{each:05}/", DAYS[each % 4]) for each in range(number)]


def files(entries, **policy):
    return dict(sitemaps(entries, BASE, **policy))


def locations(xml):
    return [each.text for each in etree.fromstring(xml).iter(f"{{{NAMESPACE}}}loc")]


def written(folder, entries, *, writes=True, **policy):
    made = SiteFiles(folder, Site(base_url=BASE, sitemap=SitemapPolicy(**policy)))
    for each in entries:
        made.add(Kept(each))
    return made.write(writes=writes)


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


class TestNumberOfUrls:
    def test_is_one_file_up_to_the_limit(self):
        found = files(pages(50_000))

        assert list(found) == ["sitemap.xml"]
        assert locations(found["sitemap.xml"]) == [each.loc for each in pages(50_000)]
        assert XSD.validate(etree.fromstring(found["sitemap.xml"]))

    def test_is_an_index_of_parts_beyond_the_limit(self):
        found = files(pages(50_001))
        parts = [locations(found[f"sitemap-{number}.xml"]) for number in (1, 2)]

        assert list(found) == ["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"]
        assert locations(found["sitemap.xml"]) == [BASE + "sitemap-1.xml", BASE + "sitemap-2.xml"]
        assert sorted(parts[0] + parts[1]) == [each.loc for each in pages(50_001)]
        assert all(part == sorted(part) for part in parts)
        assert all(XSD.validate(etree.fromstring(content)) for content in found.values())

    def test_the_index_says_when_the_last_page_of_a_part_changed(self):
        root = etree.fromstring(files(pages(50_001))["sitemap.xml"])

        assert {each.text for each in root.iter(f"{{{NAMESPACE}}}lastmod")} == {"2024-05-02T08:00:00+00:00"}


@pytest.mark.long
def test_splits_at_the_limit_of_bytes_exactly():
    """A file of exactly 52,428,800 bytes is one file, and a byte more makes two."""
    empty = len(files([SitemapEntry(BASE)])["sitemap.xml"]) - len(f"<url><loc>{BASE}</loc></url>\n")
    # Of these lengths, with which the limit of 50,000 is far, the one that leaves the last address the least to add.
    line = min(range(1_200, 1_300), key=lambda each: (MAX_BYTES - empty) % each)
    number, rest = divmod(MAX_BYTES - empty, line)
    letters = "a" * (line - len(f"<url><loc>{BASE}00000/</loc></url>\n"))
    long = [SitemapEntry(f"{BASE}{each:05}/{letters}") for each in range(number)]
    last = SitemapEntry(long[-1].loc + "b" * rest)
    exact = [*long[:-1], last]

    assert [len(content) for content in files(exact).values()] == [MAX_BYTES]
    assert list(files([*exact[:-1], SitemapEntry(last.loc + "b")])) == ["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"]


class TestStability:
    @pytest.mark.parametrize(("number", "parts"), [(50_001, 2), pytest.param(120_000, 4, marks=pytest.mark.long)])
    def test_a_page_more_changes_one_part_and_no_other(self, tmp_path, number, parts):
        written(tmp_path, pages(number))
        before = contents(tmp_path)
        changed = written(tmp_path, [*pages(number), SitemapEntry(BASE + "new/", dt.date(2024, 6, 1))]).written

        assert set(before) == {"robots.txt", "sitemap.xml", *(f"sitemap-{part + 1}.xml" for part in range(parts))}
        assert len([name for name in changed if name != "sitemap.xml"]) == 1
        assert set(changed) == {name for name, content in contents(tmp_path).items() if content != before[name]}
        assert changed[-1] == "sitemap.xml"

    def test_does_not_depend_on_the_order(self):
        entries = [SitemapEntry(BASE + path) for path in ("b/", "a/", "c/", "a/")]

        assert files(entries) == files(entries[::-1])
        assert locations(files(entries)["sitemap.xml"]) == [BASE + "a/", BASE + "b/", BASE + "c/"]

    @settings(max_examples=25)
    @given(
        st.lists(st.sampled_from("abcdef").map(lambda name: SitemapEntry(f"{BASE}{name}/"))).filter(bool), st.randoms()
    )
    def test_is_a_function_of_the_set(self, entries, chance):
        other = [*entries, *entries[:2]]
        chance.shuffle(other)

        assert files(entries) == files(other)

    def test_a_second_run_changes_nothing(self, tmp_path):
        assert written(tmp_path, pages(3)).written == ("sitemap.xml", "robots.txt")
        assert written(tmp_path, pages(3)).written == ()

    def test_without_writing_tells_the_same_and_writes_nothing(self, tmp_path):
        assert written(tmp_path, pages(3), writes=False).written == ("sitemap.xml", "robots.txt")
        assert contents(tmp_path) == {}

    def test_packed_files_have_no_time_and_no_name(self):
        once, again = (files(pages(3), gzip=True) for _ in range(2))
        packed = once["sitemap-1.xml.gz"]

        assert once == again
        assert list(once) == ["sitemap-1.xml.gz", "sitemap.xml"]
        assert locations(once["sitemap.xml"]) == [BASE + "sitemap-1.xml.gz"]
        assert (packed[3], packed[4:8]) == (0, b"\0\0\0\0")
        assert gzip.decompress(packed) == files(pages(3))["sitemap.xml"]


class TestEarlierFiles:
    def test_of_ours_are_removed_when_they_are_no_longer_needed(self, tmp_path):
        written(tmp_path, pages(50_001))
        changed = written(tmp_path, pages(2)).written

        assert changed == ("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml")
        assert contents(tmp_path).keys() == {"sitemap.xml", "robots.txt"}

    def test_of_others_stay(self, tmp_path):
        (tmp_path / "sitemap-2.xml").write_text("<urlset/>")
        (tmp_path / "sitemap-news.xml").write_text("<urlset/>")
        written(tmp_path, pages(2))

        assert contents(tmp_path).keys() == {"sitemap.xml", "sitemap-2.xml", "sitemap-news.xml", "robots.txt"}

    def test_a_gzipped_copy_of_another_s_stays_a_copy(self, tmp_path):
        """MkDocs and Sphinx write both: https://www.mkdocs.org/user-guide/configuration/#site_url."""
        theirs = f"<urlset><url><loc>{BASE}00000/</loc><lastmod>2026-01-01</lastmod></url></urlset>".encode()
        (tmp_path / "sitemap.xml").write_bytes(theirs)
        (tmp_path / "sitemap.xml.gz").write_bytes(gzip.compress(theirs))

        changed = written(tmp_path, pages(1)).written
        made = contents(tmp_path)

        assert changed == ("sitemap.xml", "sitemap.xml.gz", "robots.txt")
        assert gzip.decompress(made["sitemap.xml.gz"]) == made["sitemap.xml"]
        assert locations(made["sitemap.xml"]) == [f"{BASE}00000/"]
        assert written(tmp_path, pages(1)).written == ()
        assert contents(tmp_path) == made

    @pytest.mark.parametrize(
        "other",
        [b"", b"\x1f\x8bno gzip", gzip.compress(b"a backup, no sitemap", mtime=0)],
        ids=["empty", "no gzip", "no sitemap"],
    )
    def test_what_is_called_like_a_copy_and_is_none_stays(self, tmp_path, other):
        (tmp_path / "sitemap.xml.gz").write_bytes(other)

        assert written(tmp_path, pages(1)).written == ("sitemap.xml", "robots.txt")
        assert contents(tmp_path)["sitemap.xml.gz"] == other

    def test_what_a_replaced_one_had_and_ours_has_not_is_told_once(self, tmp_path):
        (tmp_path / "sitemap.xml").write_text(
            f"<urlset><url><loc>{BASE}00000/</loc></url><url><loc>{BASE}x/</loc></url>"
        )
        told = (
            "sitemap.xml: it takes the place of one that seoexport did not write; no longer listed: 1 of its 2 "
            "pages, such as https://example.org/x/"
        )

        assert written(tmp_path, pages(1))[2:] == ((), ("sitemap.xml", "robots.txt"), (told,))
        assert written(tmp_path, pages(1)).events == ()

    def test_of_an_index_the_sitemaps_that_it_names_are_asked_wherever_they_stand(self, tmp_path):
        (tmp_path / "de").mkdir()
        (tmp_path / "de" / "sitemap.xml").write_text(f"<urlset><url><loc>{BASE}00000/</loc></url></urlset>")
        index = "<sitemapindex><sitemap><loc>{}</loc></sitemap></sitemapindex>"
        (tmp_path / "sitemap.xml").write_text(index.format(f"{BASE}de/sitemap.xml"))

        assert written(tmp_path, pages(1)).events == ()

    def test_a_replaced_one_that_had_no_more_is_not_worth_a_word(self, tmp_path):
        (tmp_path / "sitemap.xml").write_text(f"<urlset><url><loc>{BASE}00000/</loc></url></urlset>")

        assert written(tmp_path, pages(1)).events == ()

    def test_go_away_with_our_line_in_robots_txt(self, tmp_path):
        (tmp_path / "robots.txt").write_bytes(b"User-agent: *\nDisallow:\n")
        site_files = SiteFiles(tmp_path, Site(base_url=BASE))
        site_files.add(Kept(SitemapEntry(BASE)))
        site_files.write()

        assert SiteFiles(tmp_path, Site(base_url=BASE)).remove().written == ("sitemap.xml", "robots.txt")
        assert contents(tmp_path) == {"robots.txt": b"User-agent: *\nDisallow:\n"}
        assert SiteFiles(tmp_path, Site(base_url=BASE)).remove().written == ()

    def test_of_others_and_their_line_are_not_removed(self, tmp_path):
        (tmp_path / "sitemap.xml").write_text("<urlset/>")
        (tmp_path / "robots.txt").write_text(f"Sitemap: {BASE}sitemap.xml\n")

        assert SiteFiles(tmp_path, Site(base_url=BASE)).remove().written == ()


def test_pages_that_robots_txt_disallows_are_named(tmp_path):
    (tmp_path / "robots.txt").write_text("User-agent: *\nDisallow: /00001/\n")

    assert written(tmp_path, pages(3)).problems == (
        "sitemap.xml: 1 page is in it that robots.txt disallows, such as https://example.org/00001/",
    )


class TestParts:
    def test_have_their_own_files_under_one_index(self):
        found = files(
            [SitemapEntry(BASE + "a/", part="posts"), SitemapEntry(BASE, part="other")], parts=(("posts", ()),)
        )

        assert list(found) == ["sitemap-other.xml", "sitemap-posts.xml", "sitemap.xml"]
        assert locations(found["sitemap-posts.xml"]) == [BASE + "a/"]

    def test_news_are_a_file_of_the_newest_thousand(self):
        def piece(number):
            return (
                "<news:news><news:publication><news:name>Example</news:name><news:language>en</news:language>"
                f"</news:publication><news:publication_date>2026-05-0{1 + number % 2}</news:publication_date>"
                f"<news:title>Run {number}</news:title></news:news>"
            )

        found = files([SitemapEntry(f"{BASE}{each:04}/", news=piece(each)) for each in range(1_500)])
        news = found["sitemap-news.xml"]

        assert list(found) == ["sitemap-1.xml", "sitemap-news.xml", "sitemap.xml"]
        assert len(locations(news)) == 1_000
        assert news.count(b"2026-05-02") == 750
        assert XSD.validate(etree.fromstring(news))


class TestAlternates:
    EN, DE = BASE + "en/", BASE + "de/"
    BOTH = (("de", DE), ("en", EN))

    def test_are_all_there_where_they_are_returned(self):
        found = files([SitemapEntry(self.EN, alternates=self.BOTH), SitemapEntry(self.DE, alternates=self.BOTH)])

        assert found["sitemap.xml"].count(b"<xhtml:link ") == 4
        assert XSD.validate(etree.fromstring(found["sitemap.xml"]))
        assert check_sitemap(found["sitemap.xml"], url=BASE + "sitemap.xml") == ()

    def test_are_left_out_where_the_other_page_does_not_link_back(self, tmp_path):
        entries = [SitemapEntry(self.EN, alternates=self.BOTH), SitemapEntry(self.DE)]

        assert written(tmp_path, entries).problems == (
            "sitemap.xml: 1 link to another language is left out, as the other page does not link back: "
            f"{self.EN} to {self.DE}",
        )
        assert b"xhtml" not in (tmp_path / "sitemap.xml").read_bytes()

    def test_stay_where_nobody_knows_whether_they_are_returned(self):
        elsewhere = (("de", "https://example.com/"), ("en", self.EN))

        assert files([SitemapEntry(self.EN, alternates=elsewhere)])["sitemap.xml"].count(b"<xhtml:link ") == 2


@pytest.mark.parametrize("loc", [BASE + "?a=1&b=2", BASE + "a'b/", BASE + "%3Ca%3E/", BASE + "]]>", BASE + "%C3%BC/"])
def test_brings_every_address_back(loc):
    xml = files([SitemapEntry(loc)])["sitemap.xml"]

    assert xml.startswith(b"<?xml version='1.0' encoding='UTF-8'?>\n" + MARK + b"\n<urlset ")
    assert locations(xml) == [loc]


@pytest.mark.parametrize(
    ("lastmod", "expected"),
    [
        (dt.date(2024, 5, 1), "2024-05-01"),
        (dt.datetime(2024, 5, 1, 9, 30, tzinfo=dt.UTC), "2024-05-01T09:30:00+00:00"),
        (dt.datetime(2024, 5, 1, 9, 30, 5, tzinfo=dt.timezone(-dt.timedelta(hours=3))), "2024-05-01T09:30:05-03:00"),
        (dt.datetime(2024, 5, 1, 9, 30), "2024-05-01"),  # noqa: DTZ001 - a time without zone is what this is about
        (None, None),
    ],
)
def test_states_the_last_change_as_the_protocol_does(lastmod, expected):
    xml = files([SitemapEntry(BASE, lastmod)])["sitemap.xml"]

    assert etree.fromstring(xml).findtext(f".//{{{NAMESPACE}}}lastmod") == expected


def test_the_stylesheet_shows_every_address_in_a_browser_that_knows_xslt():
    found = files(pages(2), stylesheet=True)
    shown = etree.XSLT(etree.fromstring(found["sitemap.xsl"]))(etree.fromstring(found["sitemap.xml"]))

    assert b'<?xml-stylesheet type="text/xsl" href="https://example.org/sitemap.xsl"?>' in found["sitemap.xml"]
    assert shown.xpath("//a/@href") == [each.loc for each in pages(2)]
