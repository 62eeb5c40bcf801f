"""`seoexport_head` in environments of Jinja2."""

import asyncio

import pytest
from jinja2 import Environment, StrictUndefined, UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from wsgi_calls import answered, app_of

from seoexport.errors import NoBaseUrl, UnusableFrontMatter
from seoexport.plugins.jinja2 import SeoexportExtension, install
from seoexport.plugins.wsgi import SeoexportMiddleware

SITE = {"base_url": "https://example.org/"}
HTML = "<h1>Calf cramp</h1><p>It passes &amp; comes back.</p>"
FILTER = '{{ html | seoexport_head("/cramp/", date="2024-05-10") }}'
FUNCTION = '{{ seoexport_head(html, "/cramp/", {"date": "2024-05-10"}) }}'


def environment(kind=Environment, site=SITE, **options):
    made = kind(**options)
    install(made, site)
    return made


def head(template=FILTER, env=None, **context):
    return (env or environment(autoescape=True)).from_string(template).render(html=HTML, **context)


@pytest.mark.parametrize("autoescape", [True, False])
@pytest.mark.parametrize("kind", [Environment, ImmutableSandboxedEnvironment])
def test_a_filter_and_a_function_give_the_head(kind, autoescape):
    env = environment(kind, autoescape=autoescape)

    assert head(FILTER, env) == head(FUNCTION, env)
    assert head(FILTER, env).startswith("<title>Calf cramp</title>\n")
    assert '<link rel="canonical" href="https://example.org/cramp/">' in head(FILTER, env)
    assert '"datePublished":"2024-05-10"' in head(FILTER, env)


def test_an_asynchronous_environment_gives_the_same():
    template = environment(autoescape=True, enable_async=True).from_string(FILTER)

    assert asyncio.run(template.render_async(html=HTML)) == head()


def test_what_is_stated_cannot_end_the_script():
    made = head('{{ html | seoexport_head("/cramp/", title=title, date="2024-05-10") }}', title="</script><b>")

    assert "<b>" not in made
    assert made.count("</script>") == 1


def test_what_a_template_does_not_know_is_not_stated():
    assert head('{{ html | seoexport_head("/cramp/", description=nobody, date="2024-05-10") }}') == head()


def test_what_a_strict_template_does_not_know_is_its_own_fault():
    env = environment(undefined=StrictUndefined)

    with pytest.raises(UndefinedError):
        head('{{ html | seoexport_head("/cramp/", description=nobody) }}', env)


def test_an_article_without_text_has_a_head():
    assert head('{{ "" | seoexport_head("/cramp/", title="Calf cramp") }}').startswith("<title>Calf cramp</title>\n")


def test_a_fault_leaves_the_page_without_the_head(caplog):
    assert head('{{ "---\n: [" | seoexport_head("/cramp/") }}') == ""
    assert [record.getMessage().partition(" stays")[0] for record in caplog.records] == ["/cramp/"]


def test_strictly_it_is_raised():
    env = Environment(autoescape=True)
    install(env, SITE, strict=True)

    with pytest.raises(UnusableFrontMatter):
        head('{{ "---\n: [" | seoexport_head("/cramp/") }}', env)


def test_the_extension_takes_the_configuration_of_the_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(NoBaseUrl):
        Environment(extensions=[SeoexportExtension])
    (tmp_path / "seoexport.yaml").write_text("base_url: https://example.org/\n")
    env = Environment(extensions=["seoexport.plugins.jinja2.SeoexportExtension"])

    assert head(FILTER, env) == head()
    assert head(FILTER, env.overlay(autoescape=True)) == head()


def test_with_the_middleware_around_nothing_is_said_twice():
    page = f"<!doctype html><html lang=en><head>{head()}</head><body>{HTML}</body></html>".encode()
    through = answered(SeoexportMiddleware(app_of(page), SITE)).body

    for once in (b"<title>", b'rel="canonical"', b'property="og:title"', b'"@type":"WebPage"', b'"@type":"Article"'):
        assert (once, through.count(once)) == (once, page.count(once))
