"""Title, description, language, canonical URL, robots: the first candidate that says something counts."""

import pytest

from seoexport import Site, extract

URL = "https://example.org/pain/cramp/"
LONG = "A cramp is a sudden and painful pull of a muscle that passes within minutes."
GERMAN = (
    "Ein Krampf in der Wade weckt viele Menschen in der Nacht. Er dauert nur wenige Minuten, und man kann einiges "
    "tun, damit er nicht wiederkommt. Es hilft, den Muskel zu dehnen und vor dem Schlafen genug zu trinken, und bei den "
    "meisten ist er dann auch schon wieder weg."
)


def read(source, **site):
    suffix = ".md" if source.startswith(("---", "+++", "{")) else ".html"
    return extract(source, url=URL, suffix=suffix, site=Site(base_url="https://example.org/", **site))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("---\ntitle: From front matter\n---\n# Heading", "From front matter"),
        ("<title>Calf cramp | Site</title><h1>Calf cramp at night</h1>", "Calf cramp at night"),
        ("<title>Calf cramp</title><h1>Example Health</h1>", "Calf cramp"),
        ('<meta property="og:title" content="Open"><title>Tab</title>', "Open"),
        ('<meta property="og:site_name" content="Site"><title>Cramp | Site</title>', "Cramp"),
        ("<title>Cramp – what helps | Elsewhere</title>", "Cramp – what helps | Elsewhere"),
        ("<h1>Only a heading</h1>", "Only a heading"),
        ("<svg><title>A picture</title></svg><p>x</p>", None),
        ("<h1>Cramp<a hidden class='anchor' aria-hidden='true' href='#cramp'>#</a></h1>", "Cramp"),
        (
            '<script type="application/ld+json">{"@type":"Article","headline":"Salt &amp; cramp"}</script>',
            "Salt & cramp",
        ),
        # The heading of the post, not that of the site, which may be a part of every title.
        ('<title>Calf Cramp | Leg Notes</title><h1><a href="/">Leg Notes</a></h1><h1>Calf cramp</h1>', "Calf cramp"),
        ('<title>Calf cramp</title><h1><a href="/pain/cramp/">Calf cramp</a></h1>', "Calf cramp"),
        (
            '<title>Leg Notes: Calf cramp</title><meta property="og:site_name" content="Leg Notes"><h1>Leg Notes</h1>',
            "Calf cramp",
        ),
        ("<title>Calf cramp - Example</title>", "Calf cramp"),
        ("<title>Cramp, an example - of many</title>", "Cramp, an example - of many"),
        # What the head calls the page, where the heading has a line more above or below it.
        (
            '<meta property="og:title" content="Calf cramp at night"><h1><span>Legs</span> Calf cramp at night</h1>',
            "Calf cramp at night",
        ),
        ("<title>Calf cramp at night</title><h1><span>Calf cramp</span><br>at night</h1>", "Calf cramp at night"),
        ("<title>Calf cramp at night</title><h1><div>Calf cramp</div> at night</h1>", "Calf cramp at night"),
        # A heading that shares a word or two is that of an advertisement.
        (
            "<title>How to treat a calf cramp at home</title><h1>Order our calf sleeve now</h1>",
            "How to treat a calf cramp at home",
        ),
    ],
)
def test_title(source, expected):
    assert read(source).title == expected


@pytest.mark.parametrize(
    ("address", "source", "expected"),
    [
        ("https://cramp.example/a/", "<title>Cramp | HealthSite</title><h1>Cramp</h1>", "Cramp"),
        (
            "https://www.cramp.example/a/",
            "<title>Cramp: causes and help</title><h1>Cramp: causes and help</h1>",
            "Cramp: causes and help",
        ),
        (
            "https://thecrampguru.example/a/",
            "<title>Cramp - a guide for beginners</title>",
            "Cramp - a guide for beginners",
        ),
        ("https://blog.example.org/a/", "<title>Blog: what we do</title>", "Blog: what we do"),
        ("https://kneeco.example/a/", "<title>KneeCo</title><h1>Best knee braces</h1>", "Best knee braces"),
        ("https://kneeco.example/a/", "<title>Best knee braces – Knee Co</title>", "Best knee braces"),
        ("https://kneeco.example/", "<title>KneeCo</title>", "KneeCo"),
    ],
)
def test_the_name_of_a_host_is_no_topic_and_a_topic_no_name(address, source, expected):
    assert extract(source, url=address).title == expected


@pytest.mark.parametrize(
    ("path", "source", "expected"),
    [
        ("pain/", f'<meta name="description" content="On all aches."><p>{LONG}</p>', LONG),
        ("pain/", '<meta name="description" content="On all aches."><p>Short.</p>', "On all aches."),
        ("pain/", f'<meta name="description" content="On this ache."><p>{LONG}</p>', "On this ache."),
        ("", f'<meta name="description" content="On all aches."><p>{LONG}</p>', "On all aches."),
    ],
)
def test_a_description_of_the_site_is_that_of_its_home_page(path, source, expected):
    site = Site(base_url="https://example.org/", description="On all aches.")

    assert extract(source, url=f"https://example.org/{path}", site=site).description == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (f"---\ndescription: Stated.\n---\n{LONG}", "Stated."),
        (f'---\ndescription: ""\n---\n{LONG}', LONG),
        (f'<meta name="description" content=" Told "><p>{LONG}</p>', "Told"),
        (f'<meta name="description" content="None"><p>{LONG}</p>', LONG),
        (f'<meta property="og:description" content="Open"><p>{LONG}</p>', "Open"),
        (f"<nav><p>{LONG} Not this.</p></nav><p>{LONG}</p>", LONG),
        (f"<p>Too short.</p><p>{LONG}</p>", LONG),
        ("<p>Too short.</p>", None),
        (f"<p>{LONG} {LONG} {LONG}</p>", f"{LONG} {LONG}"),
        # The whole of a text that is cut off elsewhere; what is whole stays, whatever else is longer.
        (
            f'<meta name="description" content="{LONG[:60]}"><meta property="og:description" content="{LONG}">',
            LONG,
        ),
        (
            f'<meta name="description" content="{LONG[:60]}…"><meta name="twitter:description" content="{LONG}">',
            LONG,
        ),
        (
            f'<meta name="description" content="{LONG}"><meta property="og:description" content="{LONG} It is harmless.">',
            f"{LONG} It is harmless.",
        ),
        (
            f'<meta name="description" content="{LONG}"><meta property="og:description" content="Quite another text, and a longer one, about the very same thing as above.">',
            LONG,
        ),
        # Of two beginnings the shorter, if no search result shows the other.
        (
            f'<meta name="description" content="{LONG * 5}…"><meta property="og:description" content="{LONG[:60]}…">',
            f"{LONG[:60]}…",
        ),
        # All of the text, as themes write it: no search result shows that; what somebody wrote stays, however long.
        (f'<meta name="description" content="By Ada.\n{LONG * 6}"><p>By Ada.</p><p>{LONG}</p>', LONG),
        (
            f'<meta name="description" content="{"Quite another text. " * 20}"><p>{LONG}</p>',
            ("Quite another text. " * 20).strip(),
        ),
        (f'<meta name="description" content="Home"><meta property="og:description" content="{LONG}">', LONG),
    ],
)
def test_description(source, expected):
    assert read(source).description == expected


@pytest.mark.parametrize(
    ("source", "site", "expected"),
    [
        ('<html lang="en-gb"><p>x', {}, "en-GB"),
        ('<html lang="zh-hant-tw"><p>x', {}, "zh-Hant-TW"),
        ('<html lang="english"><p>x', {}, None),
        ('<html><meta property="og:locale" content="de_AT"><p>x', {}, "de-AT"),
        ("<p>x", {"language": "fr"}, "fr"),
        ('<html lang="it"><p>x', {"language": "fr"}, "it"),
        ("---\nlang: pt-br\n---\nx", {"language": "fr"}, "pt-BR"),
        ("<p>x", {}, None),
        # A template's "en" above a text that is not English; any other statement counts, and so does silence.
        (f'<html lang="en"><p>{GERMAN}', {}, "de"),
        (f'<html lang="en-US"><p>{GERMAN}', {}, "de"),
        (f'<html lang="fr"><p>{GERMAN}', {}, "fr"),
        ('<html lang="en"><p>Wade, Krampf, Dehnung', {}, "en"),
        (f"<p>{GERMAN}", {}, "de"),
        (f"<p>{GERMAN}", {"language": "de-AT"}, "de-AT"),
    ],
)
def test_language(source, site, expected):
    assert read(source, **site).language == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('<link rel="canonical" href="https://example.org/knots/#top">', "https://example.org/knots/"),
        ('<link rel="canonical" href="../knots/">', "https://example.org/pain/knots/"),
        ('<link rel="canonical" href="javascript:x"><p>x', URL),
        ('<meta property="og:url" content="https://example.org/pain/cramp">', "https://example.org/pain/cramp"),
        ('<meta property="og:url" content="https://example.org/">', URL),
        ('<p>x<meta property="og:url" content="https://example.org/pain/cramp">', URL),
        ("---\ncanonicalURL: https://elsewhere.example/a/\n---\nx", "https://elsewhere.example/a/"),
        ("<p>x", URL),
    ],
)
def test_canonical_url(source, expected):
    article = read(source)

    assert article.url == expected
    assert article.address == URL


HERE = "https://example.org/pain/cramp/"


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        (f"{HERE}?utm_source=a", HERE),
        (f"{HERE}?utm_source=a&utm_campaign=b%20c#top", HERE),
        (f"{HERE}?page=2&gclid=x1&lang=de", f"{HERE}?page=2&lang=de"),
        (f"{HERE}?fbclid=1&msclkid=2&mc_cid=3&mc_eid=4&UTM_MEDIUM=mail", HERE),
    ],
)
def test_a_canonical_url_names_no_campaign(stated, expected):
    escaped = stated.replace("&", "&amp;")
    for source in (f'<link rel="canonical" href="{escaped}">', f"---\ncanonical: {stated.partition('#')[0]}\n---\nx"):
        article = read(source)

        assert article.url == expected
        (found,) = [each for each in article.findings if each.rule == "canonical-tracking"]
        assert expected in found.problem.message
        assert found.problem.line == (1 if source.startswith("<") else 2)


@pytest.mark.parametrize(
    "stated",
    [
        f"{HERE}?page=2",
        f"{HERE}?utm=1",
        f"{HERE}?source=utm_a",
        f"{HERE}?gclidx=1",
        f"{HERE}?a=b;c&&d",
        f"{HERE}?q=a+b%2Fc",
    ],
)
def test_other_parameters_of_a_canonical_url_stay(stated):
    article = read(f'<link rel="canonical" href="{stated}">'.replace("&", "&amp;"))

    assert (article.url, article.findings) == (stated, ())


@pytest.mark.parametrize(
    ("stated", "base", "found"),
    [
        ("http://example.org/pain/cramp/", "https://example.org/", ["canonical-scheme"]),
        ("https://example.org/pain/cramp/", "https://example.org/", []),
        ("http://example.org/pain/cramp/", "http://example.org/", []),
        ("http://elsewhere.example/cramp/", "https://example.org/", []),
    ],
)
def test_a_canonical_url_of_another_scheme_is_kept_and_reported(stated, base, found):
    article = extract(f'<link rel="canonical" href="{stated}">', url="pain/cramp/", site=Site(base_url=base))

    assert article.url == stated
    assert [each.rule for each in article.findings] == found


def test_the_address_is_taken_without_query_and_fragment():
    assert extract("<p>x", url=URL + "?utm_source=x#top").url == URL


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('<meta name="robots" content="NoIndex, max-snippet: 20">', ("noindex", "max-snippet:20")),
        ("---\nrobotsNoIndex: true\n---\nx", ("noindex",)),
        ("---\nrobotsNoIndex: false\n---\nx", ()),
        ("---\nnoindex: yes\n---\nx", ("noindex",)),
        ("---\nrobots: [noindex, nofollow]\n---\nx", ("noindex", "nofollow")),
        (
            "---\nrobots: 'unavailable_after: 25 Jun 2026 15:00:00 PST'\n---\nx",
            ("unavailable_after:25 Jun 2026 15:00:00 PST",),
        ),
        ("<p>x", ()),
    ],
)
def test_robots(source, expected):
    assert read(source).robots == expected


@pytest.mark.parametrize(
    ("source", "keywords", "categories"),
    [
        ("---\ntags: [calf, cramp, calf]\ncategories: Pain\n---\nx", ("calf", "cramp"), ("Pain",)),
        ("---\nkeywords: calf, cramp\ntags: [other]\n---\nx", ("calf", "cramp"), ()),
        ("---\ntags:\ncategories:\n---\nx", (), ()),
        (
            '<meta property="article:tag" content="calf"><meta property="article:section" content="Pain">',
            ("calf",),
            ("Pain",),
        ),
    ],
)
def test_keywords_and_categories(source, keywords, categories):
    article = read(source)

    assert (article.keywords, article.categories) == (keywords, categories)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("---\ndraft: true\n---\nx", True),
        ("---\ndraft: false\n---\nx", False),
        ("---\nstatus: draft\n---\nx", True),
        ('---\ndraft: "true"\n---\nx', True),
        ("---\npublished: false\n---\nx", True),
        ("<p>x", False),
    ],
)
def test_draft(source, draft):
    assert read(source).draft is draft


def test_every_fact_says_where_it_came_from():
    article = read('<html lang="en">\n<title>Cramp</title>\n<meta name="description"\n content="Told">')
    origin = article.origins["description"]

    assert (origin.source, origin.key, origin.line) == ("head", "meta description", 3)
    assert article.origins["language"].key == "html lang"
    assert read("---\ntitle: A\ndescription: B\n---\nx").origins["description"].line == 3
