"""The title comes out of a page's bytes as browsers read them: https://encoding.spec.whatwg.org/."""

import pytest

from seoexport import extract

RUSSIAN = b"<h1>\xd3\xe7\xeb\xfb</h1>"  # in windows-1251
PAGES = [
    ("mark of UTF-8", b"\xef\xbb\xbf<meta charset=windows-1251><h1>\xc3\xa9</h1>", "é"),
    ("mark of UTF-16LE", b"\xff\xfe<\x00h\x001\x00>\x00\xe9\x00\n\x00", "é"),
    ("mark of UTF-16BE", b"\xfe\xff\x00<\x00h\x001\x00>\x00\xe9\x00\n", "é"),
    ("iso-8859-1 is windows-1252", b"<meta charset=iso-8859-1><h1>\x93\x80 5\x94</h1>", "“€ 5”"),
    ("utf-16 declared in ASCII", b"<meta charset=utf-16><h1>\xc3\xa9</h1>", "é"),
    ("x-sjis with a backslash byte", b"<meta charset=x-sjis><h1>\x95\x5c\x8e\xa6</h1>", "表示"),
    ("blanks around", b"<meta charset=' windows-1251 '>" + RUSSIAN, "Узлы"),
    (
        "blanks in a pragma",
        b"<meta http-equiv=Content-Type content='text/html; charset = windows-1251'>" + RUSSIAN,
        "Узлы",
    ),
    ("XHTML", b'<?xml version="1.0" encoding="iso-8859-1"?><html><h1>\x96 \xe9</h1>', "– é"),
    ("XHTML in Cyrillic", b'<?xml version="1.0" encoding="windows-1251"?><html>' + RUSSIAN, "Узлы"),
    ("behind a title", b"<title>\xd3\xe7\xeb\xfb</title><meta charset=windows-1251>" + RUSSIAN, "Узлы"),
    ("behind 1,024 bytes", b"<!--" + b" " * 2_000 + b"--><meta charset=windows-1251>" + RUSSIAN, "Узлы"),
    ("in the body", b"<body><p>x</p><meta charset=windows-1251>" + RUSSIAN, "Узлы"),
    ("the first of two", b"<meta charset=windows-1251><meta charset=utf-8>" + RUSSIAN, "Узлы"),
    ("behind an unknown one", b"<meta charset=nosuch><meta charset=windows-1251>" + RUSSIAN, "Узлы"),
    ("utf-7", b"<meta charset=utf-7><h1>+AOk- \xc3\xa9</h1>", "+AOk- é"),
    ("declared UTF-8, is not", b"<meta charset=utf-8><h1>caf\xe9</h1>", "caf\ufffd"),
    ("gb18030", b"<meta charset=gb2312><h1>\xcb\xae\xca\xd6</h1>", "水手"),
    ("iso-2022-jp", b"<meta charset=iso-2022-jp><h1>\x1b$B7k$S\x1b(B</h1>", "結び"),
    ("nothing said, UTF-8", b"<h1>\xd0\xa3\xd0\xb7\xd0\xbb\xd1\x8b</h1>", "Узлы"),
    ("nothing said, not UTF-8", b"<h1>caf\xe9 \x96</h1>", "café –"),
]


@pytest.mark.parametrize(("source", "title"), [pytest.param(*each, id=name) for name, *each in PAGES])
def test_title(source, title):
    assert extract(source, url="https://example.org/").title == title
