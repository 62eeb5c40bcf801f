"""Jinja2: `install(environment, "seoexport.yaml")` gives templates `seoexport_head`, the head block of an article.

https://jinja.palletsprojects.com/en/stable/extensions/. As a function and as a filter it takes the HTML of an article:
`{{ html | seoexport_head("/cramp/", title="Calf cramp") }}`.
"""

from __future__ import annotations

from typing import Any

from jinja2 import Environment
from jinja2.ext import Extension
from markupsafe import Markup

from seoexport.site.served_pages import ServedPages


def install(environment: Environment, config: Any = None, **options: Any) -> None:
    """Give the templates of an environment `seoexport_head`; `config` and `options` are those of ServedPages."""
    pages = ServedPages(config, **options)

    def seoexport_head(content: Any, url: str, values: Any = None, **more: Any) -> Markup:
        return Markup(pages.head(str(content), url, {**(values or {}), **more}))  # noqa: S704  it is all escaped

    environment.globals["seoexport_head"] = environment.filters["seoexport_head"] = seoexport_head


class SeoexportExtension(Extension):
    """The same by name, for environments that are made of settings: the configuration is that of the folder."""

    def __init__(self, environment: Environment) -> None:
        super().__init__(environment)
        install(environment)
