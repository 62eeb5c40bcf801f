"""Whose value stands where page and block have the same: the page's own, ours in its place, or both."""

import pytest

from seoexport import Site, check, export, extract
from seoexport.document import parse
from seoexport.document.json_ld import scripts
from seoexport.emitters.json_ld import references
from seoexport.extractor.content_matter import front_matter_of
from seoexport.model import Origin
from seoexport.overrides import read
from seoexport.site.content import Content
from seoexport.site.one_page import apply_to_page
from seoexport.site.splice import without_block

URL = "https://example.org/calf/"
TEXT = (
    "<main><h1>Calf</h1><p>A knot in the calf is a small tight spot that hurts when pressed.</p>"
    "<h2>FAQ</h2><h3>Is it bad?</h3><p>No, it goes away with rest.</p></main>"
)


def site(merge=(), overrides=None, path="/**", **others):
    wanted = read(overrides, lambda key: Origin("config", key))[0] if overrides else ()
    return Site(
        base_url="https://example.org/",
        name="Example",
        merge=((path, tuple(dict(merge).items())),),
        overrides=(("/**", wanted),) if wanted else (),
        **others,
    )


def page_with(markup, title="<title>Calf</title>", body=""):
    head = f"<!doctype html><html lang=en><head><meta charset=utf-8>{title}{markup}</head>"
    return f"{head}<body>{body}{TEXT}</body></html>".encode()


def applied(page, configured):
    """What was made of a page, which a second run leaves as it is, and of which nothing is lost."""
    made = apply_to_page(page, path="a.html", url=URL, site=configured)
    again = apply_to_page(made.content, path="a.html", url=URL, site=configured)
    assert again.content == made.content
    assert again.entry.replaced == made.entry.replaced
    assert without_block(made.content) == page
    return made


def tags(made, selector):
    return [each.attr("content") or each.attr("href") for each in parse(made.content).select(selector)]


def nodes(made):
    """Every node of the page's JSON-LD, the page's own and ours."""
    values = [each.value for each in scripts(parse(made.content))]
    return [node for value in values for node in (value.get("@graph") or [value])]


def types_of(made):
    return sorted(node["@type"] for node in nodes(made))


def dangling(made):
    """References that lead to no node of the page."""
    known = {node["@id"] for node in nodes(made) if "@id" in node}
    return sorted({name for node in nodes(made) for name in references(list(node.values()))} - known)


DESCRIPTION = '<meta name="description" content="Theirs">'
OURS = {"set": {"description": "Ours"}}


class TestTags:
    @pytest.mark.parametrize(
        ("merge", "left"),
        [
            ({"*": "replace"}, []),
            ({"og:*": "replace"}, ["Theirs"]),
            ({"*": "replace", "twitter:*": "keep"}, ["Theirs"]),
            ({}, ["Theirs"]),
        ],
    )
    def test_of_a_card_on_x_go_with_what_they_repeat(self, merge, left):
        both = '<meta property="og:description" content="Theirs"><meta name="twitter:description" content="Theirs">'

        made = applied(page_with(both), site(merge, {"set": {"og:description": "Ours"}}))

        assert tags(made, "[property='og:description']") == ["Ours"]
        assert tags(made, "[name='twitter:description']") == left

    def test_of_a_card_on_x_stay_where_ours_replace_nothing(self):
        made = applied(page_with('<meta name="twitter:title" content="Theirs">'), site({"*": "replace"}))

        assert tags(made, "[name='twitter:title']") == ["Theirs"]

    def test_of_the_page_stay_where_nothing_is_said(self):
        made = applied(page_with('<meta property="og:title" content="Theirs">'), site())

        assert tags(made, "[property='og:title']") == ["Theirs"]
        assert made.entry.left_out == ("meta og:title",)
        assert made.entry.replaced == ()

    def test_are_cut_where_ours_are_wanted(self):
        made = applied(page_with('<meta property="og:title" content="Theirs">'), site({"og:title": "replace"}))

        assert tags(made, "[property='og:title']") == ["Calf"]
        assert made.entry.left_out == ()
        assert made.entry.replaced == ("og:title",)

    def test_both_stand_where_that_is_wanted(self):
        made = applied(page_with('<meta property="og:title" content="Theirs">'), site({"og:title": "add"}))

        assert tags(made, "[property='og:title']") == ["Theirs", "Calf"]
        assert (made.entry.left_out, made.entry.replaced) == ((), ())

    def test_that_say_the_same_are_left_alone(self):
        page = page_with('<meta property="og:title" content="Calf">')
        made = applied(page, site({"*": "replace"}))

        assert b'<meta property="og:title" content="Calf">' in made.content
        assert made.entry.replaced == ()
        assert b"seoexport-edits" not in made.content

    @pytest.mark.parametrize(
        ("merge", "expected"),
        [
            ({"og:*": "replace"}, "Calf"),
            ({"*": "replace"}, "Calf"),
            ({"og:*": "keep", "*": "replace"}, "Theirs"),
            ({"og:title": "keep", "og:*": "replace"}, "Theirs"),
            ({"og:description": "replace"}, "Theirs"),
            ({"twitter:*": "replace"}, "Theirs"),
            ({"JSON-LD": "replace"}, "Theirs"),
        ],
    )
    def test_are_named_alone_or_with_others_like_them(self, merge, expected):
        made = applied(page_with('<meta property="og:title" content="Theirs">'), site(merge))

        assert tags(made, "[property='og:title']") == [expected]

    def test_the_last_path_that_names_one_counts(self):
        configured = Site(
            base_url="https://example.org/",
            merge=(
                ("/**", (("og:title", "replace"), ("og:type", "replace"))),
                ("/calf/", (("og:title", "keep"),)),
                ("/arm/", (("og:type", "keep"),)),
            ),
        )
        page = page_with('<meta property="og:title" content="Theirs"><meta property="og:type" content="theirs">')
        made = applied(page, configured)

        assert made.entry.replaced == ("og:type",)

    def test_an_image_is_cut_with_all_that_is_said_of_it(self):
        theirs = (
            '<meta property="og:image" content="https://example.org/theirs.png"><meta property="og:image:width" '
            'content="9"><meta property=og:image:alt content="a>b"><meta name=x content=y>'
        )
        made = applied(
            page_with(theirs), site({"og:image": "replace"}, {"set": {"og:image": "https://example.org/o.png"}})
        )

        assert tags(made, "[property^='og:image']") == ["https://example.org/o.png"]
        assert b"<meta name=x content=y>" in made.content

    def test_a_repeated_tag_is_cut_wherever_it_stands(self):
        made = applied(page_with(f"{DESCRIPTION}<link rel=x>{DESCRIPTION}"), site({}, OURS))

        assert tags(made, "[name=description]") == ["Ours"]

    def test_an_empty_one_is_cut_as_well(self):
        made = applied(page_with('<meta name="description" content="">'), site({}, OURS))

        assert tags(made, "[name=description]") == ["Ours"]

    def test_a_canonical_link_is_cut_whatever_else_it_says(self):
        page = page_with('<link data-x=">" rel="canonical" href="https://example.org/theirs/">')
        made = apply_to_page(page, path="a.html", url=URL, site=site({"canonical": "replace"}))

        assert made.content.count(b"canonical") == page.count(b"canonical")
        assert without_block(made.content) == page

    @pytest.mark.parametrize(
        ("stated", "kept"),
        [
            ("noindex", "noindex"),
            ("NOINDEX, nofollow", "noindex, nofollow"),
            ("none", "noindex, nofollow"),
            ("index, max-snippet:20", "max-snippet:20"),
            ("noarchive, unavailable_after: 2026-01-01", "noarchive, unavailable_after:2026-01-01"),
        ],
    )
    def test_nothing_that_a_page_forbids_is_allowed_by_replacing_it(self, stated, kept):
        made = applied(page_with(f'<meta name="robots" content="{stated}">'), site({"*": "replace"}))
        (found,) = tags(made, "[name=robots]")

        assert set(kept.split(", ")) <= set(found.split(", "))
        assert (made.sitemap is None) is ("noindex" in kept)

    def test_what_we_leave_behind_is_no_finding_of_its_own(self):
        replaced = applied(page_with(DESCRIPTION + block(CRUMBS)), site({"JSON-LD": "replace"}, OURS))
        plain = applied(page_with('<meta name="description" content="Ours">'), site({"JSON-LD": "replace"}, OURS))

        assert {each.rule for each in replaced.entry.diagnostics} <= {each.rule for each in plain.entry.diagnostics}
        assert {each.rule for each in check(replaced.content, url=URL)} <= {
            each.rule for each in check(plain.content, url=URL)
        }

    @pytest.mark.parametrize(
        "tag",
        [
            b'<meta name="description" content="--></title></script><script>alert(1)</script>">',
            b"<META\nNAME=description CONTENT='<meta name=description content=x>'/>",
            b'<meta content="&quot;&gt;&#0;" name=description =x ">" data-y>',
            b"<meta name=description content=\xff\xfe>",
            b'<meta name="description" content="<!--seoexport:begin--><meta data-seoexport=v1>">',
        ],
    )
    def test_hostile_values_are_cut_whole_and_come_back(self, tag):
        page = page_with("@").replace(b"@", tag)
        made = applied(page, site({}, OURS))

        assert tag not in made.content
        assert tags(made, "[name=description]") == ["Ours"]

    @pytest.mark.parametrize(
        "markup",
        [
            f"<noscript>{DESCRIPTION}</noscript>",
            f"</head>{DESCRIPTION}",
        ],
    )
    def test_what_stands_where_nothing_is_cut_stays_and_is_told(self, markup):
        made = applied(page_with(markup), site({}, OURS))

        assert DESCRIPTION.encode() in made.content
        assert made.entry.left_out == ("meta description (it stands where nothing is cut)",)

    def test_what_looks_like_a_tag_and_is_none_stays(self):
        texts = f"<!-- {DESCRIPTION} --><template>{DESCRIPTION}</template><script>'{DESCRIPTION}'</script>"
        made = applied(page_with(texts + DESCRIPTION), site({}, OURS))

        assert texts.encode() in made.content
        assert tags(made, "[name=description]") == ["Ours"]

    @pytest.mark.parametrize("encoding", ["windows-1251", "shift_jis", "utf-16"])
    def test_other_encodings_come_back_as_well(self, encoding):
        page = (
            page_with('<meta name="description" content="Их">').decode().replace("utf-8", encoding, 1).encode(encoding)
        )
        made = applied(page, site({}, OURS))

        assert made.entry.replaced == (() if encoding == "utf-16" else ("description",))


class TestTitle:
    @pytest.mark.parametrize(
        ("title", "expected"),
        [
            ("<title>Cramp</title>", "<title>Cramp | Example</title>"),
            ("<title data-rh=true>A &lt; B</TITLE\n>", "<title data-rh=true>A &lt; B | Example</TITLE\n>"),
            ("<title></title>", "<title>Calf | Example</title>"),
        ],
    )
    def test_says_what_ours_would_and_stands_where_it_did(self, title, expected):
        made = applied(page_with("", title), site({"title": "replace"}, title_template="{title} | Example"))

        assert expected.encode() in made.content
        assert made.content.lower().count(b"<title") == 1
        assert made.entry.replaced == ("title",)

    def test_of_the_page_stays_where_nothing_is_said(self):
        made = applied(page_with("", "<title>Theirs</title>"), site(title_template="{title} | Example"))

        assert b"<title>Theirs</title>" in made.content
        assert made.entry.left_out == ("title",)

    def test_is_ascii_in_a_page_of_any_encoding(self):
        page = page_with("", "<title>Theirs</title>").replace(b"utf-8", b"windows-1251")
        made = applied(page, site({}, {"set": {"title": "Боль <i> & 'x'"}}))

        assert b"<title>&#1041;&#1086;&#1083;&#1100; &lt;i&gt; &amp; &#x27;x&#x27;</title>" in made.content


class TestOverrides:
    @pytest.mark.parametrize("name", ["og:title", "description", "title", "twitter:card"])
    def test_a_tag_that_somebody_set_takes_the_place_of_the_themes(self, name):
        themes = [
            ("og:title", '<meta property="og:title" content="theirs">'),
            ("description", '<meta name="description" content="theirs">'),
            ("twitter:card", '<meta name="twitter:card" content="theirs">'),
            ("title", "<title>Calf</title>"),
        ]
        made = applied(page_with("".join(tag for _, tag in themes), ""), site({}, {"set": {name: "summary"}}))

        assert made.entry.replaced == (name,)
        assert [each for each, tag in themes if tag.encode() not in made.content] == [name]

    def test_one_that_somebody_dropped_leaves_the_themes_alone(self):
        made = applied(page_with(DESCRIPTION), site({}, {"drop": ["description"]}))

        assert made.entry.replaced == ()
        assert tags(made, "[name=description]") == ["Theirs"]


class TestInTheBody:
    CANONICAL = '<link rel="canonical" href="https://example.org/calf/">'

    def test_a_canonical_link_counts_for_nothing(self):
        made = applied(page_with("", body=self.CANONICAL), site())

        assert tags(made, "head link[rel=canonical]") == [URL]
        assert made.entry.unread == ("canonical",)

    def test_tags_behind_what_ended_the_head_are_told(self):
        made = applied(page_with(f"<img src=x>{self.CANONICAL}{DESCRIPTION}"), site())

        assert made.entry.unread == ("canonical", "description")
        assert tags(made, "head link[rel=canonical]") == [URL]
        assert "head-broken" in [each.rule for each in made.entry.diagnostics]

    @pytest.mark.parametrize(
        "body",
        ["", "<svg><title>A calf</title></svg>", "<link rel=stylesheet href=x>", "<meta itemprop=name content=x>"],
    )
    def test_what_belongs_there_is_not_told(self, body):
        assert applied(page_with("", body=body), site()).entry.unread == ()

    def test_json_ld_counts(self):
        block = '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "WebSite", "name": "X"}</script>'
        made = applied(page_with("", body=block), site())

        assert types_of(made).count("WebSite") == 1
        assert made.entry.left_out == ("WebSite",)


def block(text, attributes='type="application/ld+json"'):
    return f"<script {attributes}>{text}</script>"


CRUMBS = """{"@context": "https://schema.org", "@type": "BreadcrumbList",
"itemListElement": [{"@type": "ListItem", "position": 1, "name": "A", "item": "https://example.org/"}]}"""
WEB_PAGE = """{"@context": "https://schema.org", "@type": "WebPage", "@id": "https://example.org/calf/#theirs",
"name": "Theirs"}"""


class TestNodes:
    def test_of_the_page_stay_and_ours_lead_to_them(self):
        made = applied(page_with(block(WEB_PAGE)), site())
        ours = {node["@type"]: node for node in nodes(made)}

        assert types_of(made).count("WebPage") == 1
        assert ours["FAQPage"]["isPartOf"] == {"@id": "https://example.org/calf/#theirs"}
        assert dangling(made) == []

    def test_of_one_without_an_id_nothing_leads_anywhere(self):
        made = applied(page_with(block(WEB_PAGE.replace('"@id"', '"sameAs"'))), site())

        assert "FAQPage" in types_of(made)
        assert dangling(made) == []

    @pytest.mark.parametrize("identifier", ["https://example.org/#website", "/#website", "../#website"])
    def test_one_whose_id_the_page_has_is_left_out(self, identifier):
        theirs = f'{{"@context": "https://schema.org", "@type": "Thing", "@id": "{identifier}", "name": "X"}}'
        made = applied(page_with(block(theirs)), site())
        page = next(node for node in nodes(made) if node["@type"] == "WebPage")

        assert "WebSite" not in types_of(made)
        assert page["isPartOf"] == {"@id": "https://example.org/#website"}
        assert made.entry.left_out == ("https://example.org/#website",)

    def test_one_that_the_page_only_refers_to_is_ours(self):
        theirs = """{"@context": "https://schema.org", "@type": "Event", "name": "X",
        "subjectOf": {"@type": "WebPage", "@id": "https://example.org/calf/#webpage"}}"""
        made = applied(page_with(block(theirs)), site())

        assert "WebPage" in types_of(made)
        assert dangling(made) == []

    @pytest.mark.parametrize("place", ["head", "body"])
    @pytest.mark.parametrize(
        "attributes",
        ['type="application/ld+json"', "type=application/ld+json id=x", "class='a>b' TYPE = 'application/ld+json'"],
    )
    def test_a_block_goes_silent_where_ours_is_wanted(self, attributes, place):
        theirs = block(CRUMBS, attributes)
        page = page_with(theirs) if place == "head" else page_with("", body=theirs)
        made = applied(page, site({"BreadcrumbList": "replace"}))

        assert types_of(made).count("BreadcrumbList") == 1
        assert made.entry.replaced == ("BreadcrumbList",)
        assert made.entry.left_out == ()
        assert CRUMBS.encode() in made.content
        assert b"seoexport-edits" in made.content

    def test_none_goes_silent_unasked(self):
        made = applied(page_with(block(CRUMBS)), site({"*": "replace", "FAQPage": "replace"}))

        assert block(CRUMBS).encode() in made.content
        assert made.entry.left_out == ("BreadcrumbList",)

    def test_both_stand_where_that_is_wanted(self):
        made = applied(page_with(block(CRUMBS)), site({"BreadcrumbList": "add"}))

        assert types_of(made).count("BreadcrumbList") == 2

    def test_one_that_has_more_than_ours_stays(self):
        both = f'[{CRUMBS}, {{"@context": "https://schema.org", "@type": "JobPosting", "title": "Nurse"}}]'
        made = apply_to_page(page_with(block(both)), path="a", url=URL, site=site({"JSON-LD": "replace"}))

        assert block(both).encode() in made.content
        assert made.entry.replaced == ()
        assert "BreadcrumbList (its block has JobPosting as well)" in made.entry.left_out

    def test_one_that_another_refers_to_stays(self):
        organization = '{"@type": "Organization", "@id": "#us", "name": "Us"}'
        graph = f'{{"@context": "https://schema.org", "@graph": [{WEB_PAGE}, {organization}]}}'
        other = '{"@context": "https://schema.org", "@type": "Event", "name": "X", "organizer": {"@id": "#us"}}'
        made = applied(page_with(block(graph) + block(other)), site({"JSON-LD": "replace"}))

        assert block(graph).encode() in made.content
        assert "WebPage (another block refers to it)" in made.entry.left_out

    def test_what_the_page_says_twice_stays(self):
        microdata = '<div itemscope itemtype="https://schema.org/BreadcrumbList"><i itemprop=name>x</i></div>'
        made = applied(page_with(block(CRUMBS), body=microdata), site({"BreadcrumbList": "replace"}))

        assert block(CRUMBS).encode() in made.content
        assert "BreadcrumbList (the page says it elsewhere, too)" in made.entry.left_out

    def test_two_blocks_of_the_same_text_stay(self):
        made = applied(page_with(block(CRUMBS) * 2), site({"BreadcrumbList": "replace"}))

        assert "BreadcrumbList (its place is not sure)" in made.entry.left_out

    def test_a_policy_for_an_id_counts_before_that_for_its_type(self):
        made = applied(page_with(block(WEB_PAGE)), site({"#theirs": "keep", "JSON-LD": "replace"}))

        assert block(WEB_PAGE).encode() in made.content


class TestOfOnePage:
    """What the front matter of a page says of it, under `seo`, and the configuration by path."""

    PAGE = page_with('<meta property="og:title" content="Theirs">')

    def test_front_matter_counts_before_the_configuration(self):
        matter = front_matter_of(b"---\ntitle: Calf\nseo:\n  merge: {og:title: keep}\n---\n", ".md")
        made_of = Content("calf.md", matter)
        configured = site({"og:title": "replace"})

        assert apply_to_page(self.PAGE, path="a", url=URL, site=configured).entry.replaced == ("og:title",)
        assert apply_to_page(self.PAGE, path="a", url=URL, site=configured, made_of=made_of).entry.replaced == ()

    def test_the_overrides_of_the_configuration_have_the_same_words(self):
        made = applied(self.PAGE, site({}, {"merge": {"og:*": "replace"}}))

        assert made.entry.replaced == ("og:title",)
        assert made.entry.overridden == ()

    @pytest.mark.parametrize(
        ("wanted", "message"),
        [
            ({"og:titel": "keep"}, "merge: no such tag: 'og:titel'; did you mean 'og:title'?"),
            ({"og:title": "replcae"}, 'merge.og:title is "replcae"; it must be one of keep, replace, add'),
            ({"title": "add"}, "merge: title: add would make two of it, of which no reader knows the right one"),
            ("replace", 'merge is "replace"; it must be a mapping from tags and nodes to keep, replace, or add'),
        ],
    )
    def test_what_does_not_fit_is_told(self, wanted, message):
        found, problems = read({"merge": wanted}, lambda key: Origin("front matter", key))

        assert found == ()
        assert [each.message for each in problems] == [message]

    def test_says_nothing_to_whoever_exports_a_page(self):
        article = extract("<h1>Calf</h1>", url=URL)
        plain = export(article, site())

        assert export(article, site(), overrides={"merge": {"WebPage": "keep", "title": "keep"}}).head == plain.head
