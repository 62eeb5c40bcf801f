"""Pages with given JSON-LD, and what the medical rules say of them."""

import datetime as dt
import json
from dataclasses import replace

from seoexport import Site, extract
from seoexport.checker import diagnostics
from seoexport.document import parse
from seoexport.document.json_ld import scripts
from seoexport.validator.rules import RULES
from seoexport.validator.view import document_view

URL = "https://example.org/pain/cramp/"
TODAY = Site(base_url="https://example.org/", today=dt.date(2026, 3, 1))
MEDICAL = [rule for rule in RULES if rule.id.startswith("medical-")]

ADA = {"@type": "Person", "name": "Ada Example", "url": "https://example.org/ada/"}
BEA = {"@type": "Person", "name": "Bea Sample", "url": "https://example.org/bea/"}


def node(kind, **properties):
    return {"@context": "https://schema.org", "@type": kind, "name": "Cramp", **properties}


def page(**properties):
    """Return the node of a page that was reviewed."""
    return node("MedicalWebPage", **{"lastReviewed": "2025-05-10", "reviewedBy": ADA, **properties})


def condition(**properties):
    return node("MedicalCondition", **properties)


def topic(**properties):
    return node("HealthTopicContent", **properties)


def html(*nodes, body=""):
    scripts = "".join(f'<script type="application/ld+json">{json.dumps(each)}</script>\n' for each in nodes)
    return f"<title>Cramp</title>\n{scripts}<h1>Cramp</h1>{body}"


def found(*nodes, site=TODAY, body=""):
    """Return what the medical rules find in the mark-up, whatever reading the page brought to light."""
    source = html(*nodes, body=body)
    document = parse(source)
    view = document_view(extract(source, url=URL, site=site), document, scripts(document), site)
    return diagnostics(replace(view, findings=()), MEDICAL)


def rules_of(*nodes, site=TODAY, body=""):
    """Return the ids of the medical rules that find something, each as often as it does."""
    return sorted(each.rule for each in found(*nodes, site=site, body=body))


def said(rule, *nodes, site=TODAY):
    """Return what one rule says."""
    return [each.message for each in found(*nodes, site=site) if each.rule == rule]
