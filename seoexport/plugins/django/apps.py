"""Django's application registry: our configuration, read once at start, and what `manage.py check` says of it."""

from __future__ import annotations

from django.apps import AppConfig
from django.core import checks
from django.core.exceptions import ImproperlyConfigured

from seoexport.errors import SeoexportError
from seoexport.site.served_pages import ServedPages


class SeoexportConfig(AppConfig):
    """Holds the pages of the project; `settings.SEOEXPORT_OPTIONS` are those of ServedPages."""

    name = "seoexport.plugins.django"
    label = "seoexport"
    verbose_name = "Structured data"
    _pages: ServedPages | SeoexportError

    def ready(self) -> None:
        """Read the configuration; one that cannot be used is told of by the check, and to whoever asks for pages."""
        from django.conf import settings  # there may be none when modules are only looked at

        try:
            options = getattr(settings, "SEOEXPORT_OPTIONS", {})
            self._pages = ServedPages(getattr(settings, "SEOEXPORT", None), **options)
        except SeoexportError as error:
            self._pages = error
        checks.register(lambda **_: self._said())

    def _said(self) -> list[checks.CheckMessage]:
        bad = isinstance(self._pages, SeoexportError)
        return [checks.Error(str(self._pages), id="seoexport.E001")] if bad else []

    @property
    def pages(self) -> ServedPages:
        """The pages of the project."""
        if isinstance(self._pages, SeoexportError):
            raise ImproperlyConfigured(str(self._pages)) from self._pages
        return self._pages
