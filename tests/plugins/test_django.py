"""The Django application: its middleware, its tag, its sitemap, its check, through Django's client."""

import datetime as dt

import django
import pytest
from django.apps import apps
from django.conf import settings
from django.core import checks
from django.core.exceptions import ImproperlyConfigured
from django.http import FileResponse, HttpResponse, JsonResponse, StreamingHttpResponse
from django.template import engines
from django.test import Client, override_settings
from django.urls import path
from lxml import etree
from wsgi_calls import BASE, BEGIN, PAGE, answered, app_of

from seoexport.plugins.wsgi import SeoexportMiddleware

OURS = "seoexport.plugins.django.middleware.SeoexportMiddleware"
DONE = answered(SeoexportMiddleware(app_of(PAGE), {"base_url": BASE})).body

settings.configure(
    ALLOWED_HOSTS=["*"],
    INSTALLED_APPS=["django.contrib.sitemaps", "seoexport.plugins.django"],
    MIDDLEWARE=[OURS],
    ROOT_URLCONF=__name__,
    SEOEXPORT={"base_url": BASE},
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}],
    USE_TZ=True,
)
django.setup()

from django.contrib.sitemaps.views import sitemap  # noqa: E402  once there are settings

from seoexport.plugins.django.sitemaps import ArticleSitemap  # noqa: E402

ANSWERS = {
    "json": lambda: JsonResponse({"cramps": 1}),
    "missing": lambda: HttpResponse(PAGE, status=404),
    "packed": lambda: HttpResponse(PAGE, headers={"Content-Encoding": "br"}),
    "row": lambda: HttpResponse("<li>One more row.</li>", headers={"ETag": '"a"'}),
    "bad": lambda: HttpResponse(b"<!doctype html><title>Caf\xe9</title>"),
    "stream": lambda: StreamingHttpResponse([PAGE]),
    "file": lambda: FileResponse([PAGE], content_type="text/html"),
}


class Article:
    def __init__(self, slug, content="<p>It passes.</p>", **said):
        self.slug, self.said = slug, {"content": content, "title": slug.title(), **said}

    def get_absolute_url(self):
        return f"/{self.slug}/"

    def seoexport_article(self):
        return self.said


class Articles(ArticleSitemap):
    def items(self):
        return [
            Article(
                "cramp",
                '<p>It passes.</p><img src="/calf.jpg?a=1&amp;b=2" width="800" height="600">',
                date="2024-05-10",
            ),
            Article("ache", date="2023-01-01", lastmod=dt.datetime(2024, 6, 1, 12, tzinfo=dt.UTC)),
            Article("draft", draft=True),
            Article("hidden", robots="noindex"),
            Article("elsewhere", url="https://example.org/moved/"),
        ]


def cramp(request):
    return HttpResponse(PAGE, headers={"ETag": '"a"'})


def known(request):
    request.seoexport = {"description": "Why a calf cramps."}
    return HttpResponse(PAGE)


urlpatterns = [
    path("cramp/", cramp),
    path("known/", known),
    path("sitemap.xml", sitemap, {"sitemaps": {"articles": Articles}, "template_name": "seoexport/sitemap.xml"}),
    *(path(f"{name}/", lambda request, answer=answer: answer()) for name, answer in ANSWERS.items()),
]


def body_of(response):
    return b"".join(response.streaming_content) if response.streaming else response.content


class TestMiddleware:
    def test_a_page_gets_our_block_and_fitting_headers(self):
        response = Client().get("/cramp/", HTTP_HOST="evil.example")

        assert response.content == DONE
        assert (response["content-length"], response["etag"]) == (str(len(DONE)), 'W/"a"')

    def test_what_is_known_beside_the_page(self):
        assert b'<meta name="description" content="Why a calf cramps."' in Client().get("/known/").content

    @pytest.mark.parametrize("name", ANSWERS)
    def test_what_is_no_page_stays_as_it_is(self, name):
        with override_settings(MIDDLEWARE=[]):
            alone = Client().get(f"/{name}/")
        through = Client().get(f"/{name}/")

        assert (through.status_code, dict(through.items())) == (alone.status_code, dict(alone.items()))
        assert body_of(through) == body_of(alone)

    def test_below_what_packs_tags_and_measures(self):
        around = [
            f"django.middleware.{name}"
            for name in ("gzip.GZipMiddleware", "http.ConditionalGetMiddleware", "common.CommonMiddleware")
        ]
        with override_settings(MIDDLEWARE=[*around, OURS]):
            first = Client().get("/known/")
            again = Client().get("/known/", HTTP_IF_NONE_MATCH=first["etag"])
            head = Client().head("/known/")

        assert BEGIN in first.content
        assert again.status_code == 304
        assert (head.content, head["content-length"]) == (b"", first["content-length"])


class TestTag:
    def rendered(self, template, **context):
        return engines["django"].from_string("{% load seoexport %}" + template).render(context)

    def test_it_takes_an_object(self):
        head = self.rendered("{% seoexport_head article %}", article=Article("cramp", description="Is it <bad>?"))

        assert head.startswith('<title>Cramp</title>\n<meta name="description" content="Is it &lt;bad&gt;?">\n')
        assert '<link rel="canonical" href="https://example.org/cramp/">' in head

    def test_it_takes_html_and_what_else_is_known(self):
        head = self.rendered(
            '{% seoexport_head html "/cramp/" title=title %}', html="<p>It passes.</p>", title="Calf cramp"
        )

        assert head.startswith("<title>Calf cramp</title>\n")

    def test_values_cannot_end_the_script(self):
        head = self.rendered(
            "{% seoexport_head article %}", article=Article("cramp", title="</script><b>", date="2024-05-10")
        )

        assert "<b>" not in head
        assert head.count("</script>") == 1


def test_the_sitemap_lists_what_is_to_be_found_with_its_pictures():
    response = Client().get("/sitemap.xml", HTTP_HOST="evil.example")
    entries = [
        [(each.tag.partition("}")[2], each.text or each[0].text) for each in url]
        for url in etree.fromstring(response.content)
    ]

    assert entries == [
        [
            ("loc", "https://example.org/cramp/"),
            ("lastmod", "2024-05-10"),
            ("image", "https://example.org/calf.jpg?a=1&b=2"),
        ],
        [("loc", "https://example.org/ache/"), ("lastmod", "2024-06-01")],
        [("loc", "https://example.org/moved/")],
    ]


def test_an_article_of_tomorrow_is_listed_from_tomorrow_on(monkeypatch):
    """By a server that was started today."""
    pages = apps.get_app_config("seoexport").pages
    said = ("<p>It passes.</p>", "/cramp/", {"title": "Calf cramp", "date": "2024-05-10"})

    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(dt.datetime(2024, 5, 9, tzinfo=dt.UTC).timestamp())))
    assert pages.entry(*said) is None
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(dt.datetime(2024, 5, 11, tzinfo=dt.UTC).timestamp())))
    assert pages.entry(*said).loc == "https://example.org/cramp/"


class TestConfiguration:
    @pytest.fixture
    def bad(self):
        application = apps.get_app_config("seoexport")
        with override_settings(SEOEXPORT={"base_url": BASE, "nme": "A"}):
            application.ready()
            yield
        application.ready()

    def test_a_good_one_passes_the_check(self):
        assert [each for each in checks.run_checks() if each.id == "seoexport.E001"] == []

    @pytest.mark.usefixtures("bad")
    def test_a_bad_one_is_one_line_of_the_check(self):
        found = {each.msg for each in checks.run_checks() if each.id == "seoexport.E001"}

        assert found == {"SEOEXPORT: unknown key 'nme'; did you mean 'name'?"}

    @pytest.mark.usefixtures("bad")
    def test_a_bad_one_stops_a_server_at_start(self):
        with pytest.raises(ImproperlyConfigured, match=r"^SEOEXPORT: unknown key 'nme'; did you mean 'name'\?$"):
            Client().get("/cramp/")
