"""Jinja2: the head of a page is made of its article, where the template says so."""

from pathlib import Path

from articles import CRAMP, HTML
from jinja2 import Environment, select_autoescape

from seoexport.plugins.jinja2 import install

TEMPLATE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
{{ html | seoexport_head("/cramp/", article) -}}
</head>
<body><main>{{ html | safe }}</main></body>
</html>
"""

environment = Environment(autoescape=select_autoescape(default_for_string=True))
install(environment, Path(__file__).with_name("seoexport.yaml"))

if __name__ == "__main__":
    print(environment.from_string(TEMPLATE).render(html=HTML, article=CRAMP))
