"""The ASGI middleware: Starlette's responses through httpx, and single messages as servers send and get them."""

import asyncio
import threading

import httpx
import pytest
from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import FileResponse, HTMLResponse, JSONResponse, RedirectResponse, StreamingResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from wsgi_calls import BASE, BEGIN, PAGE, answered, app_of

from seoexport.errors import UnusableConfig
from seoexport.plugins.asgi import SeoexportMiddleware
from seoexport.plugins.wsgi import SeoexportMiddleware as OfWSGI

TEXT = PAGE.decode()
DONE = answered(OfWSGI(app_of(PAGE), {"base_url": BASE})).body


def served(app, **options):
    return SeoexportMiddleware(app, {"base_url": BASE}, **options)


def got(app, path="/cramp/", method="GET", **headers):
    """What a client gets, as httpx has it."""

    async def asked():
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://evil.example") as client:
            return await client.request(method, path, headers={"accept-encoding": "gzip", **headers})

    return asyncio.run(asked())


def starlette(response, path="/cramp/", **options):
    """An application of one page; `response` makes its answer anew."""

    async def page(request):
        return response()

    return Starlette(routes=[Route(path, page)])


async def in_pieces():
    for at in range(0, len(PAGE), 7):
        yield PAGE[at : at + 7]


class TestPage:
    @pytest.mark.parametrize(
        "response", [lambda: HTMLResponse(TEXT), lambda: StreamingResponse(in_pieces(), media_type="text/html")]
    )
    def test_it_gets_our_block_and_its_length(self, response):
        through = got(served(starlette(response)))

        assert through.content == DONE
        assert through.headers["content-length"] == str(len(DONE))

    def test_it_is_packed_by_what_stands_around(self):
        through = got(GZipMiddleware(served(starlette(lambda: HTMLResponse(TEXT))), minimum_size=10))

        assert through.headers["content-encoding"] == "gzip"
        assert through.content == DONE

    def test_a_file_and_its_conditional_request(self, tmp_path):
        (tmp_path / "index.html").write_bytes(PAGE)
        app = served(Starlette(routes=[Mount("/cramp", StaticFiles(directory=tmp_path, html=True))]))

        first = got(app)
        again = got(app, **{"if-none-match": first.headers["etag"]})

        assert first.content == DONE
        assert first.headers["etag"].startswith('W/"')
        assert "accept-ranges" not in first.headers
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", first.headers["etag"])

    def test_what_comes_after_it_is_done(self):
        done = []
        app = starlette(lambda: HTMLResponse(TEXT, background=BackgroundTask(done.append, "sent")))

        assert got(served(app)).content == DONE
        assert done == ["sent"]

    def test_what_is_known_beside_it(self):
        async def page(request):
            request.scope["seoexport"].update(description="Why a calf cramps.")
            return HTMLResponse(TEXT)

        through = got(served(Starlette(routes=[Mount("/a", Starlette(routes=[Route("/", page)]))])), "/a/")

        assert b'<meta name="description" content="Why a calf cramps." data-seoexport="v1">' in through.content
        assert b'<link rel="canonical" href="https://example.org/a/" data-seoexport="v1">' in through.content


class TestSilence:
    @pytest.mark.parametrize(
        "response",
        [
            lambda: JSONResponse({"cramps": 1}),
            lambda: HTMLResponse(TEXT, 404),
            lambda: HTMLResponse(TEXT, headers={"cache-control": "no-transform"}),
            lambda: HTMLResponse(TEXT, headers={"content-encoding": "br"}),
            lambda: HTMLResponse("<li>One more row.</li>", headers={"etag": '"a"'}),
            lambda: RedirectResponse("/a/"),
            lambda: StreamingResponse(in_pieces(), media_type="text/event-stream"),
        ],
    )
    def test_what_is_no_page_goes_out_as_it_came(self, response):
        with_us, alone = messages(served(starlette(response))), messages(starlette(response))

        assert with_us[0] == alone[0]
        assert bodies(with_us) == bodies(alone)

    def test_a_part_of_a_file_goes_out_as_it_came(self, tmp_path):
        (tmp_path / "index.html").write_bytes(PAGE)
        through = got(served(starlette(lambda: FileResponse(tmp_path / "index.html"))), range="bytes=0-20")

        assert (through.status_code, through.content) == (206, PAGE[:21])

    def test_a_head_has_no_length_that_is_not_true(self, tmp_path):
        through = got(served(starlette(lambda: HTMLResponse(TEXT, headers={"etag": '"a"'}))), method="HEAD")

        assert ("content-length" in through.headers, through.headers["etag"]) == (False, 'W/"a"')

    def test_what_is_no_http_is_left_to_the_application(self):
        said = []

        async def app(scope, receive, send):
            said.append((scope, receive, send))

        asyncio.run(served(app)({"type": "lifespan"}, "receive", "send"))

        assert said == [({"type": "lifespan"}, "receive", "send")]


class TestStreams:
    def test_a_longer_page_than_is_held_goes_out_as_it_came(self):
        assert (
            bodies(
                messages(served(starlette(lambda: StreamingResponse(in_pieces(), media_type="text/html")), limit=30))
            )
            == PAGE
        )

    def test_an_endless_one_goes_out_as_it_comes(self):
        """The application waits for what it sent before: were it held back, neither would go on."""
        arrived = asyncio.Event()

        async def app(scope, receive, send):
            await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/html")]})
            await send({"type": "http.response.body", "body": PAGE, "more_body": True})
            await arrived.wait()

        async def send(message):
            if message.get("body"):
                arrived.set()

        asyncio.run(asyncio.wait_for(served(app, limit=10)(scope_of(), None, send), 60))

    def test_what_came_before_a_fault_goes_out_and_the_fault_is_the_servers(self):
        async def app(scope, receive, send):
            await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/html")]})
            await send({"type": "http.response.body", "body": PAGE[:60], "more_body": True})
            raise ZeroDivisionError

        sent = []
        with pytest.raises(ZeroDivisionError):
            messages(served(app), sent)

        assert [message["type"] for message in sent] == ["http.response.start", "http.response.body"]
        assert (sent[1]["body"], sent[1]["more_body"]) == (PAGE[:60], True)

    def test_messages_of_extensions_pass(self):
        start = {"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/html")]}
        debug, path = {"type": "http.response.debug", "info": {}}, {"type": "http.response.pathsend", "path": "/a.html"}

        async def app(scope, receive, send):
            for message in (debug, start, path):
                await send(message)

        assert messages(served(app)) == [debug, start, path]

    def test_a_response_without_headers_passes(self):
        """They are optional: https://asgi.readthedocs.io/en/stable/specs/www.html#response-start-send-event"""
        start, body = {"type": "http.response.start", "status": 204}, {"type": "http.response.body"}

        async def app(scope, receive, send):
            await send(start)
            await send(body)

        assert messages(served(app)) == [{**start, "headers": []}, body]

    def test_a_page_with_trailers_goes_out_as_it_came(self):
        start = {
            "type": "http.response.start",
            "status": 200,
            "headers": [(b"content-type", b"text/html")],
            "trailers": True,
        }
        rest = [{"type": "http.response.body", "body": PAGE}, {"type": "http.response.trailers", "headers": []}]

        async def app(scope, receive, send):
            for message in (start, *rest):
                await send(message)

        assert messages(served(app)) == [start, *rest]


def test_pages_are_done_off_the_event_loop():
    """While one is done others are served: fifty at once, each its own."""
    app = served(starlette(lambda: HTMLResponse(TEXT), "/{path:path}"))
    threads = set()
    made = app._pages.page
    app._pages.page = lambda *args: threads.add(threading.current_thread()) or made(*args)

    async def asked():
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://evil.example") as client:
            return await asyncio.gather(*(client.get(f"/{number}/") for number in range(50)))

    pages = asyncio.run(asked())

    assert [each.content.count(b'https://example.org/%d/"' % number) > 1 for number, each in enumerate(pages)] == [
        True
    ] * 50
    assert threading.main_thread() not in threads


def test_a_fault_is_logged_and_the_page_goes_out(caplog):
    body = b"<!doctype html><title>Caf\xe9</title>"
    through = got(served(starlette(lambda: HTMLResponse(body))))

    assert through.content == body
    assert len(caplog.records) == 1


def test_a_configuration_that_cannot_be_used_stops_at_start():
    with pytest.raises(UnusableConfig, match="SEOEXPORT: unknown key 'nme'"):
        SeoexportMiddleware(None, {"nme": "A"})


def scope_of():
    return {"type": "http", "method": "GET", "path": "/cramp/", "query_string": b"", "headers": []}


def messages(app, sent=None):
    """What `app` sends to its server, in this order."""
    sent = [] if sent is None else sent

    async def receive():
        await asyncio.Event().wait()

    async def send(message):
        sent.append(message)

    asyncio.run(app({**scope_of(), "asgi": {"version": "3.0", "spec_version": "2.4"}}, receive, send))
    return sent


def bodies(sent):
    assert BEGIN not in b"".join(message.get("body", b"") for message in sent)
    return b"".join(message.get("body", b"") for message in sent)
