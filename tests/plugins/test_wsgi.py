"""The WSGI middleware, called as https://peps.python.org/pep-3333/ has servers do it, wsgiref's validator watching."""

import gzip
import itertools
import logging
import threading
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from wsgiref.simple_server import WSGIRequestHandler, make_server
from wsgiref.util import FileWrapper

import pytest
from wsgi_calls import BASE, BEGIN, PAGE, answered, app_of

from seoexport.errors import NoBaseUrl, SeoexportError, UnusableConfig, UnusableSource
from seoexport.plugins.wsgi import SeoexportMiddleware

HTML = ("Content-Type", "text/html; charset=utf-8")
CSS = ("Content-Type", "text/css")
HEAD_END = PAGE.index(b"</head>") if b"</head>" in PAGE else PAGE.index(b"<body>")


def served(app, **options):
    return SeoexportMiddleware(app, {"base_url": BASE}, **options)


def fault():
    raise ZeroDivisionError


def of_length(body, *headers):
    return [HTML, *headers, ("Content-Length", str(len(body)))]


def assert_as_it_was(app, **environ):
    alone, through = answered(app, checked=False, **environ), answered(served(app), checked=False, **environ)

    assert (through.status, through.headers, through.body) == (alone.status, alone.headers, alone.body)


class TestPage:
    def test_the_block_stands_at_the_end_of_the_head_and_the_length_is_that_of_the_whole(self):
        sent = answered(served(app_of(PAGE, headers=of_length(PAGE))))

        assert sent.body.startswith(PAGE[:HEAD_END] + BEGIN)
        assert sent.body.endswith(PAGE[HEAD_END:])
        assert b'<link rel="canonical" href="https://example.org/cramp/" data-seoexport="v1">' in sent.body
        assert sent.headers == [HTML, ("content-length", str(len(sent.body)))]

    def test_one_that_comes_in_pieces_becomes_the_same(self):
        pieces = [PAGE[at : at + 7] for at in range(0, len(PAGE), 7)]

        assert answered(served(app_of(*pieces))).body == answered(served(app_of(PAGE))).body

    def test_one_that_is_written_becomes_the_same(self):
        def writing(environ, start_response):
            write = start_response("200 OK", [HTML])
            write(PAGE[:50])
            write(PAGE[50:90])
            return [PAGE[90:]]

        assert answered(served(writing)).body == answered(served(app_of(PAGE))).body

    def test_one_whose_application_is_a_generator_becomes_the_same(self):
        def late(environ, start_response):
            start_response("200 OK", [HTML])
            yield PAGE

        assert answered(served(late)).body == answered(served(app_of(PAGE))).body

    def test_with_our_block_in_it_the_page_stays_as_it_is(self):
        """Two of us in a row, or pages that were built with it."""
        once = served(app_of(PAGE, headers=of_length(PAGE, ("ETag", '"one"'))))
        twice = served(once)

        assert answered(twice).body == answered(once).body
        assert answered(twice).headers == answered(once).headers

    def test_what_is_known_beside_the_page_counts_as_its_front_matter(self):
        def knowing(environ, start_response):
            environ["seoexport"] = {"description": "Why a calf cramps."}
            start_response("200 OK", [HTML])
            return [PAGE]

        sent = answered(served(knowing))

        assert b'<meta name="description" content="Why a calf cramps." data-seoexport="v1">' in sent.body

    @pytest.mark.parametrize(
        ("base", "script", "path", "url"),
        [
            ("https://example.org/", "", "/", "https://example.org/"),
            ("https://example.org/", "/clinic", "/cramp/", "https://example.org/clinic/cramp/"),
            ("https://example.org/clinic/", "/clinic", "/cramp/", "https://example.org/clinic/cramp/"),
            ("https://example.org/clinic/", "", "/cramp/", "https://example.org/clinic/cramp/"),
            ("https://example.org/", "", "/caf\xc3\xa9/", "https://example.org/caf%C3%A9/"),
            ("https://example.org/", "", "/a b\xff?/", "https://example.org/a%20b%FF%3F/"),
            ("https://example.org/", "", "//evil.example/", "https://example.org//evil.example/"),
            ("https://example.org/blog/", "", "//evil.example/", "https://example.org/blog/evil.example/"),
        ],
    )
    def test_its_address_is_its_path_at_the_address_of_the_site(self, base, script, path, url):
        app = SeoexportMiddleware(app_of(PAGE), {"base_url": base})

        sent = answered(app, path, SCRIPT_NAME=script, HTTP_HOST="evil.example", HTTP_X_FORWARDED_HOST="evil.example")

        assert f'<link rel="canonical" href="{url}" data-seoexport="v1">'.encode() in sent.body
        assert b"//evil.example/" not in sent.body.replace(url.encode(), b"")

    def test_a_query_that_names_no_page_is_not_in_the_address(self):
        plain = answered(served(app_of(PAGE)))

        assert answered(served(app_of(PAGE)), QUERY_STRING="utm_source=letter&gclid=1").body == plain.body

    def test_a_page_with_a_query_stays_as_it_is_unless_it_says_which_page_it_is(self):
        assert_as_it_was(app_of(PAGE), QUERY_STRING="page=2")

        named = PAGE.replace(b"</title>", b'</title><link rel="canonical" href="/cramp/?page=2">')
        sent = answered(served(app_of(named)), QUERY_STRING="page=2&sort=up")
        assert b'"url":"https://example.org/cramp/?page=2"' in sent.body


class TestSilence:
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
            ("200 OK", [HTML, ("Content-Encoding", "br")]),
            ("200 OK", [HTML, ("Cache-Control", "public, No-Transform")]),
            ("200 OK", [HTML, ("Content-Disposition", 'attachment; filename="a.html"')]),
            ("200 OK", [HTML, ("X-Accel-Buffering", "no")]),
        ],
    )
    def test_what_is_no_page_goes_out_as_it_came(self, status, headers):
        assert_as_it_was(app_of(PAGE, b"", b"more", status=status, headers=headers))

    def test_a_packed_page_goes_out_as_it_came(self):
        packed = gzip.compress(PAGE)

        assert_as_it_was(app_of(packed, headers=of_length(packed, ("Content-Encoding", "gzip"), ("ETag", '"a"'))))

    @pytest.mark.parametrize("method", ["POST", "PUT", "OPTIONS"])
    def test_what_was_not_asked_for_with_get_goes_out_as_it_came(self, method):
        assert_as_it_was(app_of(PAGE, headers=of_length(PAGE)), REQUEST_METHOD=method)

    @pytest.mark.parametrize(
        "body",
        [
            b"",
            b"<li>One more row, which a script puts into the page.</li>",
            b"google-site-verification: googlea1b2c3.html",
            b'<!doctype html><title>Moved</title><meta http-equiv="refresh" content="0; url=/a/">',
        ],
    )
    def test_what_is_no_whole_page_of_its_own_goes_out_as_it_came(self, body, caplog):
        assert_as_it_was(app_of(body, headers=of_length(body, ("ETag", '"a"'))))

        assert caplog.records == []

    @pytest.mark.parametrize("method", ["GET", "HEAD"])
    def test_a_304_stays_one(self, method):
        app = app_of(status="304 Not Modified", headers=[("ETag", '"a"'), ("Cache-Control", "max-age=60")])

        assert_as_it_was(app, REQUEST_METHOD=method, HTTP_IF_NONE_MATCH='"a"')

    def test_a_304_for_a_page_with_our_block_has_its_tag(self):
        app = app_of(status="304 Not Modified", headers=[("ETag", '"a"')])

        assert answered(served(app), checked=False, HTTP_IF_NONE_MATCH='"z", W/"a"').headers == [("ETag", 'W/"a"')]


class TestHeaders:
    def test_what_is_true_of_other_bytes_goes(self):
        of_bytes = [
            ("Accept-Ranges", "bytes"),
            ("Content-MD5", "Q2hlY2sgSW50ZWdyaXR5IQ=="),
            ("Digest", "SHA-256=X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE="),
            ("Repr-Digest", "sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:"),
        ]
        kept = [("Last-Modified", "Fri, 10 May 2024 00:00:00 GMT"), ("Set-Cookie", "a=1"), ("Set-Cookie", "b=2")]
        sent = answered(served(app_of(PAGE, headers=of_length(PAGE, *of_bytes, *kept, ("ETag", '"a"')))))

        length = ("content-length", str(len(sent.body)))
        assert sent.headers == [HTML, *kept, ("ETag", 'W/"a"'), length]

    def test_a_weak_tag_stays(self):
        sent = answered(served(app_of(PAGE, headers=[HTML, ("ETag", 'W/"a"')])))

        assert sent.header("etag") == 'W/"a"'

    def test_a_head_is_that_of_the_page_without_its_length(self):
        app = served(app_of(PAGE, headers=of_length(PAGE, ("ETag", '"a"'), ("Accept-Ranges", "bytes"))))

        sent = answered(app, REQUEST_METHOD="HEAD")

        assert (sent.headers, sent.body) == ([HTML, ("ETag", 'W/"a"')], b"")


class TestStreams:
    def test_a_longer_page_than_is_held_goes_out_as_it_came_and_as_it_comes(self):
        came = []

        def long(environ, start_response):
            start_response("200 OK", [HTML])
            for number in itertools.count():
                came.append(number)
                yield PAGE if number == 0 else b"<p>%09d" % number

        stream = iter(served(long, limit=len(PAGE) + 20)({"REQUEST_METHOD": "GET"}, lambda *_: print))

        assert [next(stream) for _ in range(4)] == [PAGE, b"<p>000000001", b"<p>000000002", b"<p>000000003"]
        assert came == [0, 1, 2, 3]

    def test_events_go_out_one_by_one(self):
        came = []

        def events(environ, start_response):
            start_response("200 OK", [("Content-Type", "text/event-stream")])
            for number in itertools.count():
                came.append(number)
                yield b"data: %d\n\n" % number

        stream = iter(served(events)({"REQUEST_METHOD": "GET"}, lambda *_: print))

        assert next(stream) == b"data: 0\n\n"
        assert came == [0]

    def test_what_came_before_a_fault_goes_out_and_the_fault_is_the_servers(self):
        def failing(environ, start_response):
            start_response("200 OK", of_length(PAGE))
            yield PAGE[:60]
            raise ZeroDivisionError

        sent = answered(served(failing))

        assert (sent.status, sent.headers, sent.chunks) == ("200 OK", of_length(PAGE), [PAGE[:60]])
        assert isinstance(sent.failed, ZeroDivisionError)

    def test_a_fault_before_the_beginning_is_the_servers(self):
        def failing(environ, start_response):
            raise ZeroDivisionError
            yield b""

        sent = answered(served(failing))

        assert (sent.status, sent.body) == (None, b"")
        assert isinstance(sent.failed, ZeroDivisionError)

    def test_an_error_page_takes_the_place_of_what_was_not_sent(self):
        def erring(environ, start_response):
            start_response("200 OK", of_length(PAGE))
            try:
                fault()
            except ZeroDivisionError as error:
                start_response("500 Oh", [CSS], (type(error), error, error.__traceback__))
            yield b"Oh."

        sent = answered(served(erring))

        assert (sent.status, sent.headers, sent.body) == ("500 Oh", [CSS], b"Oh.")

    def test_an_error_page_cannot_take_the_place_of_what_was_sent(self):
        def erring(environ, start_response):
            start_response("200 OK", [CSS])
            yield b"a {"
            try:
                fault()
            except ZeroDivisionError as error:
                start_response("500 Oh", [CSS], (type(error), error, error.__traceback__))

        sent = answered(served(erring))

        assert (sent.status, sent.body) == ("200 OK", b"a {")
        assert isinstance(sent.failed, ZeroDivisionError)

    @pytest.mark.parametrize("content_type", ["text/html", "text/css"])
    def test_the_body_is_closed_once_even_where_nobody_asked_for_it(self, content_type):
        closed = []

        class Body(list):
            def close(self):
                closed.append(self)

        def app(environ, start_response):
            start_response("200 OK", [("Content-Type", content_type)])
            return Body([PAGE])

        answered(served(app))
        served(app)({"REQUEST_METHOD": "GET"}, lambda *_: print).close()

        assert len(closed) == 2

    def test_a_file_is_handed_to_the_server_as_it_is(self, tmp_path):
        """So that a server may send it by itself, as https://peps.python.org/pep-3333/ has it."""
        (tmp_path / "a.css").write_bytes(b"a {}")

        def app(environ, start_response):
            start_response("200 OK", [CSS])
            return environ["wsgi.file_wrapper"]((tmp_path / "a.css").open("rb"))

        sent = answered(served(app), checked=False, **{"wsgi.file_wrapper": FileWrapper})

        assert isinstance(sent.returned, FileWrapper)
        assert sent.body == b"a {}"

    def test_a_page_in_a_file_gets_its_block_and_the_file_is_closed(self, tmp_path):
        (tmp_path / "a.html").write_bytes(PAGE)
        files = []

        def app(environ, start_response):
            start_response("200 OK", [HTML])
            files.append((tmp_path / "a.html").open("rb"))
            return environ["wsgi.file_wrapper"](files[0])

        sent = answered(served(app), checked=False, **{"wsgi.file_wrapper": FileWrapper})

        assert sent.body == answered(served(app_of(PAGE))).body
        assert files[0].closed


class TestFaults:
    """Of ours: pages in which the block could not be read back, or that are not what they are called."""

    BAD = (
        (b"<!doctype html><title>Caf\xe9</title><p>Caf\xe9 au lait.</p>", "it is sent as utf-8, but"),
        (PAGE.replace(b"<title>", b"\0\1\2<title>") + b"\0" * 500, ""),
    )

    @pytest.mark.parametrize("body", [body for body, _ in BAD])
    def test_the_page_goes_out_as_it_was(self, body):
        assert_as_it_was(app_of(body, headers=of_length(body, ("ETag", '"a"'))))

    def test_one_line_is_logged_for_each_page(self, caplog):
        body, reason = self.BAD[0]
        app = served(app_of(body))
        with caplog.at_level(logging.INFO):
            for path in ("/a/", "/b/", "/a/", "/a/\r\nforged"):
                answered(app, path)

        logged = [record.getMessage() for record in caplog.records]
        assert [line.partition(" stays as it is: ")[0] for line in logged] == [
            "https://example.org/a/",
            "https://example.org/b/",
            "https://example.org/a/%0D%0Aforged",
        ]
        assert all(reason in line and "\n" not in line for line in logged)

    def test_what_nobody_can_read_as_values_is_a_fault_too(self, caplog):
        class Odd:
            def __str__(self):
                raise ZeroDivisionError("odd")

        def app(environ, start_response):
            environ["seoexport"] = {"title": Odd()}
            start_response("200 OK", [HTML])
            return [PAGE]

        assert answered(served(app)).body == PAGE
        assert "ZeroDivisionError: odd" in caplog.text

    def test_strictly_they_are_raised(self):
        with pytest.raises(UnusableSource, match="sent as utf-8"):
            answered(served(app_of(self.BAD[0][0]), strict=True), checked=False)

    @pytest.mark.parametrize(
        ("config", "error", "line"),
        [
            ({}, NoBaseUrl, "no base URL"),
            ({"base_url": BASE, "nme": "A"}, UnusableConfig, "SEOEXPORT: unknown key 'nme'; did you mean 'name'?"),
            ("no-such.yaml", SeoexportError, "no-such.yaml"),
        ],
    )
    def test_a_configuration_that_cannot_be_used_stops_at_start_with_one_line(self, config, error, line):
        with pytest.raises(error) as raised:
            SeoexportMiddleware(app_of(PAGE), config)

        assert line in str(raised.value)
        assert "\n" not in str(raised.value)


class TestEncodings:
    @pytest.mark.parametrize(("charset", "codec"), [("iso-8859-1", "cp1252"), ("utf-8", "utf-8"), ("UTF8", "utf-8")])
    def test_a_page_that_is_sent_as_what_it_is_gets_its_block(self, charset, codec):
        body = "<!doctype html><title>Café</title><p>Ça passe.</p>".encode(codec)
        sent = answered(served(app_of(body, headers=[("Content-Type", f"text/html; charset={charset}")])))

        assert b'<meta property="og:title" content="Caf&#233;" data-seoexport="v1">' in sent.body

    def test_a_page_that_browsers_would_read_otherwise_stays_as_it_is(self):
        body = "<!doctype html><meta charset=utf-8><title>Café</title>".encode()

        assert_as_it_was(app_of(body, headers=[("Content-Type", 'text/html; charset="koi8-r"')]))


def test_threads_share_one():
    app = served(app_of(PAGE), remembered_bytes=5_000)
    alone = [answered(served(app_of(PAGE)), f"/{number}/").body for number in range(20)]

    with ThreadPoolExecutor(8) as threads:
        together = list(threads.map(lambda number: answered(app, f"/{number % 20}/").body, range(200)))

    assert together == alone * 10


def test_over_a_real_socket():
    class Quiet(WSGIRequestHandler):
        def log_message(self, *_):
            pass

    with make_server("127.0.0.1", 0, served(app_of(PAGE)), handler_class=Quiet) as server:
        thread = threading.Thread(target=server.handle_request)
        thread.start()
        with urllib.request.urlopen(f"http://127.0.0.1:{server.server_port}/cramp/") as response:
            body, length = response.read(), response.headers["Content-Length"]
        thread.join()

    assert body == answered(served(app_of(PAGE))).body
    assert length == str(len(body))
