"""The WSGI middleware, called as https://peps.python.org/pep-3333/ has servers do it, wsgiref's validator watching."""

import gzip

import pytest

from seoexport.plugins.wsgi import SeoexportMiddleware
from tests.plugins.wsgi_calls import BASE, BEGIN, PAGE, answered, app_of

HTML = ("Content-Type", "text/html; charset=utf-8")
HEAD_END = PAGE.index(b"</head>")


def served(app, **options):
    return SeoexportMiddleware(app, {"base_url": BASE}, **options)


def test_a_page_gets_our_block_at_the_end_of_its_head_and_its_length():
    sent = answered(served(app_of(PAGE, headers=[HTML, ("Content-Length", str(len(PAGE)))])))

    assert sent.body.startswith(PAGE[:HEAD_END] + BEGIN)
    assert sent.body.endswith(PAGE[HEAD_END:])
    assert b'<link rel="canonical" href="https://example.org/cramp/" data-seoexport="v1">' in sent.body
    assert sent.headers == [HTML, ("content-length", str(len(sent.body)))]


@pytest.mark.parametrize(
    ("status", "headers"),
    [
        ("200 OK", [("Content-Type", "application/json")]),
        ("200 OK", [("Content-Type", "image/png"), ("ETag", '"a"')]),
        ("200 OK", [("Content-Type", "application/xhtml+xml")]),
        ("200 OK", [("Content-Type", "text/event-stream")]),
        ("200 OK", [("Content-Type", "text/plain; charset=text/html")]),
        ("200 OK", [("X-No-Type", "at all")]),
        ("404 Not Found", [HTML]),
        ("500 Internal Server Error", [HTML]),
        ("301 Moved Permanently", [HTML, ("Location", "/a/")]),
        ("206 Partial Content", [HTML, ("Content-Range", "bytes 0-9/400")]),
        ("200 OK", [HTML, ("Content-Range", "bytes 0-9/400")]),
        ("200 OK", [HTML, ("Content-Encoding", "gzip")]),
        ("200 OK", [HTML, ("Content-Encoding", "br")]),
        ("200 OK", [HTML, ("Cache-Control", "public, No-Transform")]),
        ("200 OK", [HTML, ("Content-Disposition", 'attachment; filename="a.html"')]),
        ("200 OK", [HTML, ("X-Accel-Buffering", "no")]),
    ],
)
def test_what_is_no_page_of_ours_to_change_goes_out_as_it_is(status, headers):
    body = PAGE if "gzip" not in str(headers) else gzip.compress(PAGE)
    app = app_of(body, b"", b"more", status=status, headers=[*headers, ("Content-Length", str(len(body) + 4))])

    alone, through = answered(app, checked=False), answered(served(app), checked=False)

    assert (through.status, through.headers, through.chunks) == (alone.status, alone.headers, alone.chunks)
