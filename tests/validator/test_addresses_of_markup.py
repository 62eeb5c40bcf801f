"""Addresses that nodes state: whole, of https and of one host, and such that the public can reach them."""

import pytest
from value_pages import changes, node, said

SITE = "https://www.walkers.club"


def organization(**properties):
    return node("Organization", name="Walkers", **properties)


def image(address):
    return node("ImageObject", contentUrl=address)


SILENT = [
    ("url-not-http", organization(url=f"{SITE}/", logo="/logo.png", sameAs=["//cdn.walkers.club/a", "#top"])),
    ("url-not-http", organization(sameAs="", url=None, logo={"@id": "javascript:x"}, image=[7, True, {}])),
    ("url-not-http", node("SearchAction", target="https://www.walkers.club/?q={term}")),
    ("url-not-http", node("ViewAction", target="android-app://club.walkers/https/www.walkers.club/")),
    ("url-not-http", node("WebPage", mainEntityOfPage="Kent: a path is mended")),
    ("url-relative", organization(url=f"{SITE}/", sameAs=["https://a.example/", "#team"])),
    ("url-relative", organization(image="A calf", logo="", sameAs="Walkers on the radio, etc.")),
    ("url-relative", node("CreativeWork", license="MIT", isBasedOn="On Cramps (2020)")),
    ("url-relative", organization(url="{{ site.url }}/logo.png", logo=None)),
    ("url-with-blank", image("https://www.walkers.club/left%20calf.jpg")),
    ("url-with-blank", image("https://www.walkers.club/wädli.jpg")),
    ("url-with-blank", image("left calf.jpg")),
    ("url-insecure", organization(url=f"{SITE}/", sameAs="http://radio.example/walkers")),
    ("url-insecure", node("CreativeWork", license="http://creativecommons.org/licenses/by/4.0/")),
    ("url-insecure", node("Article", about={"@type": "Thing", "@id": "http://www.walkers.club/#x", "name": "Cramp"})),
    ("url-host-variant", organization(url=f"{SITE}/", sameAs="https://shop.walkers.club/")),
    ("url-host-variant", organization(url="https://wwwwalkers.club/")),
    ("url-not-public", organization(url=f"{SITE}/", sameAs=["https://dev.to/walkers", "https://test.com/", "https://staging.elsewhere.example/"])),
    ("url-not-public", organization(sameAs=["https://8.8.8.8/", "https://172.32.0.1/", "https://10.walkers.club/"])),
    ("placeholder-value", organization(sameAs="https://examples.com/", url="https://myexample.com/")),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "silent"), SILENT)
def test_silence(rule, silent):
    assert said(rule, silent) == []


NOISE = [
    ("url-not-http", image("javascript:alert('http://a.example/')"), "contentUrl is \"javascript:alert('http://a.example/')\"; it must be an http or https address"),
    ("url-not-http", image("data:image/png;base64,AAAA"), "contentUrl is 'data:image/png;base64,AAAA'; it must be an http or https address"),
    ("url-not-http", image("https://ann:secret@www.walkers.club/a.jpg"), "contentUrl is 'https://ann:secret@www.walkers.club/a.jpg'; it must be an http or https address without user name"),
    ("url-not-http", image("file:///C:/calf.jpg"), "contentUrl is 'file:///C:/calf.jpg'; it must be an http or https address"),
    ("url-not-http", image("https://a.example:99999/"), "contentUrl is 'https://a.example:99999/'; it must be an http or https address"),
    ("url-relative", organization(logo="/logo.png"), "logo is '/logo.png', no whole address; write 'https://www.walkers.club/logo.png'"),
    ("url-relative", organization(logo="img/logo.svg?v=2"), "logo is 'img/logo.svg?v=2', no whole address; write 'https://www.walkers.club/cramp/img/logo.svg?v=2'"),
    ("url-relative", organization(sameAs=["www.radio.example/walkers"]), "sameAs is 'www.radio.example/walkers', no whole address; write 'https://www.radio.example/walkers'"),
    ("url-relative", organization(url="//www.walkers.club/"), "url is '//www.walkers.club/', no whole address; write 'https://www.walkers.club/'"),
    ("url-with-blank", image("https://www.walkers.club/left calf.jpg"), "contentUrl has a blank in it: 'https://www.walkers.club/left calf.jpg'; write 'https://www.walkers.club/left%20calf.jpg'"),
    ("url-with-blank", image("https://www.walkers.club/a.jpg\n"), "contentUrl has blanks around it: 'https://www.walkers.club/a.jpg\\n'; write 'https://www.walkers.club/a.jpg'"),
    ("url-with-blank", image("https://a.example/1, https://a.example/2"), "contentUrl is 'https://a.example/1, https://a.example/2': two addresses in one text; make them a list"),
    ("url-insecure", node("WebPage", name="Cramp", url="http://www.walkers.club/cramp/"), "url of a page of https: 'http://www.walkers.club/cramp/'; write https"),
    ("url-insecure", organization(url="http://walkers.club/", logo="http://cdn.example/logo.png"), "url, logo of a page of https: 'http://walkers.club/'; write https"),
    ("url-host-variant", organization(url="https://walkers.club/"), "url 'https://walkers.club/' is of walkers.club, the page is of www.walkers.club; write one host"),
    (
        "url-host-variant",
        organization(url="https://walkers.club/", sameAs=["https://walkers.club/a", "http://walkers.club/b"]),
        "url 'https://walkers.club/' and 2 more addresses are of walkers.club, the page is of www.walkers.club; write one host",
    ),
    ("url-not-public", image("http://localhost:8080/a.jpg"), "contentUrl is 'http://localhost:8080/a.jpg', which the public cannot reach; write the public address"),
    ("url-not-public", image("https://192.168.1.20/a.jpg"), "contentUrl is 'https://192.168.1.20/a.jpg', which the public cannot reach; write the public address"),
    ("url-not-public", image("https://staging.walkers.club/a.jpg"), "contentUrl is 'https://staging.walkers.club/a.jpg', which the public cannot reach; write the public address"),
    ("url-not-public", image("https://walkers.local/a.jpg"), "contentUrl is 'https://walkers.local/a.jpg', which the public cannot reach; write the public address"),
    ("placeholder-value", organization(url="https://www.example.com/"), "url is 'https://www.example.com/', of a domain that is for examples alone"),
    ("placeholder-value", organization(url="https://www.walkers.club/authors/undefined/"), "url is 'https://www.walkers.club/authors/undefi…': an address of nothing; leave it out or state what is meant"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "wrong", "message"), NOISE)
def test_noise(rule, wrong, message):
    assert said(rule, wrong) == [message]


@pytest.mark.parametrize(
    ("rule", "stated", "url"),
    [
        ("url-insecure", "http://www.walkers.club/", "http://www.walkers.club/cramp/"),
        ("url-host-variant", "https://walkers.club/", "https://walkers.club/cramp/"),
        ("url-not-public", "http://localhost:8080/", "http://localhost:8080/cramp/"),
        ("url-not-public", "http://127.0.0.1/", "https://staging.walkers.club/cramp/"),
        ("placeholder-value", "https://example.com/", "https://example.org/cramp/"),
        ("placeholder-value", "https://www.example.net/", "https://docs.example/cramp/"),
    ],
)
def test_a_page_of_such_a_host_may_name_it(rule, stated, url):
    assert said(rule, organization(url=stated), url=url) == []


@pytest.mark.parametrize(
    ("rule", "wrong", "made"),
    [
        ("url-relative", organization(logo="/logo.png"), [("replace", "/0/logo", f"{SITE}/logo.png")]),
        ("url-with-blank", image("https://a.example/b c"), [("replace", "/0/contentUrl", "https://a.example/b%20c")]),
        ("url-with-blank", image("https://a.example/1 https://a.example/2"), []),
        (
            "url-insecure",
            organization(url="http://walkers.club/", logo="http://cdn.example/a.png"),
            [("replace", "/0/url", "https://walkers.club/"), ("replace", "/0/logo", "https://cdn.example/a.png")],
        ),
        ("url-host-variant", organization(url="https://walkers.club/"), []),
    ],
)
def test_what_is_certain_is_mended(rule, wrong, made):
    assert changes(rule, wrong) == made
