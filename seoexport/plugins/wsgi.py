"""Any WSGI application: `app = SeoexportMiddleware(app, "seoexport.yaml")` puts our block into its pages.

https://peps.python.org/pep-3333/. `environ["seoexport"]` may say what is known of a page beside what it says.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from seoexport.site.served_exchange import Asked, Exchange, Out
from seoexport.site.served_pages import ServedPages


class SeoexportMiddleware:
    """An application whose pages have our block; `config` and `options` are those of ServedPages."""

    def __init__(self, app: Any, config: Any = None, **options: Any) -> None:
        self._app, self._pages = app, ServedPages(config, **options)

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """Return what the application does where that is sent as it is, else what is sent of it."""
        path = (environ.get("SCRIPT_NAME", "") + environ.get("PATH_INFO", "")).encode("latin-1")
        query, of_copy = environ.get("QUERY_STRING", ""), environ.get("HTTP_IF_NONE_MATCH", "")
        asked = Asked(environ["REQUEST_METHOD"], path, query, of_copy, environ)
        response = _Response(Exchange(self._pages, asked), start_response)
        body = self._app(environ, response.starts)
        return body if response.write else response.of(body)


class _Response:
    def __init__(self, exchange: Exchange, start_response: Any) -> None:
        self._exchange, self._start_response = exchange, start_response
        self.write: Any = None  # the server's own, once the response has begun

    def starts(self, status: str, headers: list[tuple[str, str]], *exc_info: Any) -> Any:
        self._said = (status, exc_info)
        if self.write:
            return self._start_response(status, headers, *exc_info)
        self._sent(self._exchange.begins(int(status[:3]), tuple(headers)))
        return self.write or (lambda chunk: [self.write(each) for each in self._sent(self._exchange.goes_on(chunk))])

    def of(self, body: Any) -> _Response:
        self._body, self.close = body, getattr(body, "close", lambda: None)
        return self

    def __iter__(self) -> Iterator[bytes]:
        try:
            for chunk in self._body:
                yield from self._sent(self._exchange.goes_on(chunk))
        except Exception:
            yield from self._sent(self._exchange.breaks_off())
            raise
        yield from self._sent(self._exchange.ends())

    def _sent(self, out: Out) -> tuple[bytes, ...]:
        if out.headers is not None:
            self.write = self._start_response(self._said[0], list(out.headers), *self._said[1])
        return out.chunks
