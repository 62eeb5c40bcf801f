"""Django's templates: `{% load seoexport %}`, then `{% seoexport_head article %}` in the head of a page.

`article` is what has a method `seoexport_article`, or its HTML, with the address and what else is known behind it:
`{% seoexport_head html "/cramp/" title="Calf cramp" %}`.
"""

from __future__ import annotations

from typing import Any

from django import template
from django.apps import apps
from django.utils.safestring import SafeString, mark_safe

from seoexport.plugins.django.articles import said_of

register = template.Library()


@register.simple_tag
def seoexport_head(article: Any, url: str = "", **values: Any) -> SafeString:
    """Return the head of an article's page."""
    content, at, known = said_of(article)
    head = apps.get_app_config("seoexport").pages.head(content, url or at, {**known, **values})
    return mark_safe(head)  # noqa: S308  it is all escaped
