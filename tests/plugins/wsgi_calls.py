"""Call a WSGI application as a server does, and keep what it sent."""

from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator

PAGE = b"<!doctype html><html lang=en><head><title>Calf cramp</title></head><body><h1>Calf cramp</h1><p>It passes.</p>"
BASE = "https://example.org/"
BEGIN = b"<!--seoexport:begin-->"


class Sent:
    """What a server would have put on the wire, in its order; `failed` is what it was left with."""

    def __init__(self):
        self.status, self.headers, self.chunks, self.failed, self.returned = None, None, [], None, None

    @property
    def body(self):
        return b"".join(self.chunks)

    def header(self, name):
        return {key.lower(): value for key, value in self.headers}.get(name.lower())


def answered(app, path="/cramp/", checked=True, **environ):
    """What `app` sends; wsgiref's own validator stands on both sides, unless the app is one that breaks the rules."""
    sent = Sent()
    environ = {"REQUEST_METHOD": "GET", "PATH_INFO": path, "SCRIPT_NAME": "", "QUERY_STRING": "", **environ}
    setup_testing_defaults(environ)

    def start_response(status, headers, exc_info=None):
        if exc_info and sent.chunks:
            raise exc_info[1]
        sent.status, sent.headers = status, headers
        return sent.chunks.append

    body = (validator(app) if checked else app)(environ, start_response)
    sent.returned = body
    try:
        for chunk in body:
            assert sent.status
            sent.chunks.append(chunk)
    except ZeroDivisionError as error:
        sent.failed = error
    finally:
        if hasattr(body, "close"):
            body.close()
    return sent


def app_of(*chunks, status="200 OK", headers=(("Content-Type", "text/html; charset=utf-8"),)):
    """An application that always answers so."""

    def app(environ, start_response):
        start_response(status, list(headers))
        return [] if environ["REQUEST_METHOD"] == "HEAD" else list(chunks)

    return app
