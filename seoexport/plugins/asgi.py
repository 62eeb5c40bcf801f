"""Any ASGI application, Starlette and FastAPI among them: `SeoexportMiddleware` puts our block into its pages.

https://asgi.readthedocs.io/en/stable/specs/www.html. What is known of a page beside what it says is put into
`scope["seoexport"]`, a mapping that is there.
"""

from __future__ import annotations

import asyncio
from typing import Any

from seoexport.site.served_exchange import Asked, Exchange, Out
from seoexport.site.served_pages import ServedPages


class SeoexportMiddleware:
    """An application whose pages have our block; `config` and `options` are those of ServedPages."""

    def __init__(self, app: Any, config: Any = None, **options: Any) -> None:
        self._app, self._pages = app, ServedPages(config, **options)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Run the application; what is asked of us is done in a thread."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        scope = scope | {"seoexport": {}}
        query, of_copy = scope["query_string"], dict(scope["headers"]).get(b"if-none-match", b"")
        asked = Asked(scope["method"], scope["path"], query.decode("latin-1"), of_copy.decode("latin-1"), scope)
        start: dict[str, Any] = {}
        exchange = Exchange(self._pages, asked)

        async def sent(out: Out) -> None:
            if out.headers is not None:
                pairs = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in out.headers]
                await send(start | {"headers": pairs})
            for chunk in out.chunks:
                await send({"type": "http.response.body", "body": chunk, "more_body": True})

        async def told(message: Any) -> None:
            if message["type"] == "http.response.start":
                start.update(message)
                headers = tuple(
                    (name.decode("latin-1"), value.decode("latin-1")) for name, value in message.get("headers", ())
                )
                await sent(exchange.begins(message["status"], headers, holds=not message.get("trailers")))
            elif message["type"] == "http.response.body" and exchange.is_holding:
                await sent(exchange.goes_on(message.get("body", b"")))
                if not message.get("more_body"):
                    await sent(await asyncio.to_thread(exchange.ends))
                    await send({"type": "http.response.body"})
            else:
                await sent(exchange.breaks_off())
                await send(message)

        try:
            await self._app(scope, receive, told)
        except Exception:
            await sent(exchange.breaks_off())
            raise
