"""One rule asked of one page: what it says, and where."""

from seoexport import Site, check
from seoexport.checker import diagnostics
from seoexport.document import parse
from seoexport.document.json_ld import scripts
from seoexport.extractor import evidence_from, read
from seoexport.extractor.facts import resolve
from seoexport.validator.rules import RULES
from seoexport.validator.view import document_view

URL = "https://example.org/cramp/"
SITE = Site(base_url="https://example.org/")


def rule_of(name):
    return [rule for rule in RULES if rule.id == name]


def said(rule, source, url=URL):
    """Return the messages of a rule about a page."""
    return [each.message for each in check(source, url=url, rules=rule_of(rule))]


def in_head(*tags):
    return f'<!doctype html><html lang="en"><head>{"".join(tags)}</head><body><p>Rest helps.</p></body></html>'


def meta(**content):
    """Return meta elements; `og_image__width` is og:image:width, `twitter_card` is twitter:card."""
    return "".join(
        f'<meta {attribute_of(name)}="{name.replace("__", ":").replace("_", ":", 1)}" content="{value}">'
        for name, value in content.items()
    )


def attribute_of(name):
    return "property" if name.startswith(("og_", "article_", "book_")) else "name"


def said_of_files(rule, source, files, url=URL):
    """Return the messages of a rule about a page whose pictures are at hand, by their addresses."""
    article = resolve(evidence_from(read(source), url=url, site=SITE))
    document = parse(source)
    view = document_view(article, document, scripts(document), SITE, source, files.get)
    return [each.message for each in diagnostics(view, rule_of(rule))]
