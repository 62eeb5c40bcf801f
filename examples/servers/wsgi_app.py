"""Any WSGI application, with the server of the standard library: python examples/servers/wsgi_app.py."""

from pathlib import Path
from wsgiref.simple_server import make_server

from articles import CRAMP, PAGE

from seoexport.plugins.wsgi import SeoexportMiddleware


def pages(environ, start_response):
    """Answer every request with the one page."""
    environ["seoexport"] = CRAMP
    start_response("200 OK", [("Content-Type", "text/html; charset=utf-8")])
    return [PAGE.encode()]


app = SeoexportMiddleware(pages, Path(__file__).with_name("seoexport.yaml"))

if __name__ == "__main__":
    with make_server("127.0.0.1", 8000, app) as server:
        server.serve_forever()
