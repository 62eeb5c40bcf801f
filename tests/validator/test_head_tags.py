"""Which elements of a page are its head tags, under which key, and which of them stand in the head."""

import pytest

from seoexport.document import parse
from seoexport.validator.head import Head
from seoexport.validator.head_tags import head_tags, listed

URL = "https://example.org/a/b"


def tags(source):
    return [(tag.key, tag.value, tag.in_head) for tag in head_tags(parse(source))]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('<html lang=" en ">', [("html lang", "en", True)]),
        ('<base href="/a/">', [("base", "/a/", True)]),
        ('<meta charset="UTF-8">', [("charset", "UTF-8", True)]),
        ('<meta http-equiv="Refresh" content="5">', [("http-equiv refresh", "5", True)]),
        ("<title> A\n b</title>", [("title", "A b", True)]),
        ("<body><title>A</title></body>", [("body title", "A", False)]),
        ("<body><svg><title>A</title></svg></body>", []),
        ('<meta name="OG:Title" property="og:title" content="A">', [("meta og:title", "A", True)]),
        (
            '<meta name="twitter:title" property="og:title" content="A">',
            [("meta twitter:title", "A", True), ("meta og:title", "A", True)],
        ),
        ('<noscript><link rel="canonical" href="/a"></noscript>', [("link canonical", "/a", True)]),
        ("<template><title>A</title></template>", []),
        ("<meta content=a><meta name=''><link rel=icon href=a>", []),
    ],
)
def test_keys(source, expected):
    assert tags(source) == expected


@pytest.mark.parametrize(
    ("base", "resolved"),
    [
        ("", "https://example.org/a/c"),
        ('<base href="/">', "https://example.org/c"),
        ('<base href="https://cdn.example/x/">', "https://cdn.example/x/c"),
        ('<base target="_blank">', "https://example.org/a/c"),
        ('<base href="/1/"><base href="/2/">', "https://example.org/1/c"),
        ('<base href="javascript:a">', "https://example.org/a/c"),
    ],
)
def test_addresses_start_at_the_base(base, resolved):
    assert Head(tuple(head_tags(parse(base))), URL).absolute("c") == resolved


@pytest.mark.parametrize(
    ("source", "lost"),
    [
        ("<head><title>A</title><i></i><meta name=robots content=a></head>", ["robots"]),
        ("<head>\n<i></i>\n<meta name=robots content=a>\n</head>\n<body><meta name=b content=a>", ["robots"]),
        ("<head>\r\né<i></i>é<meta name=robots content=a></head><meta name=b content=a>", ["robots"]),
        ("<head></head><body><meta name=robots content=a></body>", []),
        ("<i></i><meta name=robots content=a>", []),
    ],
)
@pytest.mark.parametrize("encode", [str, str.encode])
def test_tags_that_fall_out_of_a_broken_head(source, lost, encode):
    written = encode(source)
    document = parse(written)

    assert [tag.name for tag in Head(tuple(head_tags(document)), URL, document, written).lost] == lost


def test_as_many_names_as_a_reader_takes_in():
    found = tuple(head_tags(parse("".join(f"<meta name=n{n} content=a>" for n in (1, 2, 2, 3, 4, 5, 6, 7)))))

    assert listed(found) == "n1, n2, n3, n4, n5 and 2 more"
    assert listed(found[:3]) == "n1, n2"
