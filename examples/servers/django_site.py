"""A Django project in one file: python examples/servers/django_site.py runserver --insecure."""

import sys
from pathlib import Path

import django
from articles import CRAMP, HTML, PAGE
from django.conf import settings
from django.core.management import execute_from_command_line
from django.http import HttpResponse
from django.template import engines
from django.urls import path

settings.configure(
    ALLOWED_HOSTS=["*"],
    INSTALLED_APPS=["django.contrib.sitemaps", "seoexport.plugins.django"],
    MIDDLEWARE=["seoexport.plugins.django.middleware.SeoexportMiddleware"],
    ROOT_URLCONF=__name__,
    SEOEXPORT=Path(__file__).with_name("seoexport.yaml"),
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}],
)
django.setup()

from django.contrib.sitemaps.views import index, sitemap  # noqa: E402  once there are settings

from seoexport.plugins.django.sitemaps import ArticleSitemap  # noqa: E402

TEMPLATE = """{% load seoexport %}<!doctype html>
<html lang="en"><head>{% seoexport_head article %}</head><body><main>{{ html|safe }}</main></body></html>"""


class Article:
    """What would be a model."""

    def get_absolute_url(self):
        """Return the path of its page, as Django has it."""
        return "/cramp/"

    def seoexport_article(self):
        """Return the HTML, and what counts as front matter."""
        return {"content": HTML, **CRAMP}


class Articles(ArticleSitemap):
    """Our sitemap by Django's view."""

    def items(self):
        """Return what is listed."""
        return [Article()]


def cramp(request):
    """A page without a tag in its template: the middleware does it."""
    request.seoexport = CRAMP
    return HttpResponse(PAGE)


def tagged(request):
    """The same with the tag."""
    return HttpResponse(engines["django"].from_string(TEMPLATE).render({"article": Article(), "html": HTML}))


SITEMAPS = {"sitemaps": {"articles": Articles}, "template_name": "seoexport/sitemap.xml"}
urlpatterns = [
    path("cramp/", cramp),
    path("tagged/", tagged),
    path("sitemap.xml", index, {"sitemaps": SITEMAPS["sitemaps"], "sitemap_url_name": "part"}),
    path("sitemap-<section>.xml", sitemap, SITEMAPS, name="part"),
]

if __name__ == "__main__":
    execute_from_command_line(sys.argv)
