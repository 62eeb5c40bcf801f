"""Django's middleware: last in MIDDLEWARE, so that what packs and tags responses sees our block.

`request.seoexport` may say what is known of a page beside what it says. A streaming response stays as it is.
"""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.deprecation import MiddlewareMixin

from seoexport.site.served_exchange import Asked, Exchange


class SeoexportMiddleware(MiddlewareMixin):
    """Puts our block into pages, under WSGI and under ASGI."""

    def __init__(self, get_response: Any) -> None:
        super().__init__(get_response)
        self._pages = apps.get_app_config("seoexport").pages

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        """Return the response, with another content and its headers where it is a page."""
        if not isinstance(response, HttpResponse):
            return response
        query, of_copy = (request.META.get(each, "") for each in ("QUERY_STRING", "HTTP_IF_NONE_MATCH"))
        # What a HEAD is answered with still has its content here: its headers become those of the page.
        method = "GET" if request.method == "HEAD" and response.content else request.method or ""
        exchange = Exchange(self._pages, Asked(method, request.path, query, of_copy, vars(request)))
        for out in (
            exchange.begins(response.status_code, tuple(response.items())),
            exchange.goes_on(response.content),
            exchange.ends(),
        ):
            if out.headers is not None:
                for name, _ in tuple(response.items()):
                    del response[name]
                for name, value in out.headers:
                    response[name] = value
            if out.chunks:
                response.content = b"".join(out.chunks)
        return response
