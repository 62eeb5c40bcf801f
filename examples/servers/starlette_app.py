"""Starlette, FastAPI and other ASGI applications: run it with any ASGI server, as `starlette_app:app`."""

from pathlib import Path

from articles import CRAMP, PAGE
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import HTMLResponse, JSONResponse
from starlette.routing import Route

from seoexport.plugins.asgi import SeoexportMiddleware


async def cramp(request):
    """A page; what is known of it beside what it says counts as its front matter."""
    request.scope["seoexport"].update(CRAMP)
    return HTMLResponse(PAGE)


async def numbers(request):
    """No page: nothing is done to it."""
    return JSONResponse({"cramps": 1})


app = Starlette(
    routes=[Route("/cramp/", cramp), Route("/numbers", numbers)],
    middleware=[Middleware(SeoexportMiddleware, config=Path(__file__).with_name("seoexport.yaml"))],
)
