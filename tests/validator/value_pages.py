"""Pages with one node each, and what a rule about values says of them."""

import datetime as dt
import json

from seoexport import Site, check
from seoexport.validator.rules import RULES

URL = "https://www.walkers.club/cramp/"
TODAY = dt.date(2026, 11, 22)
BY_ID = {rule.id: rule for rule in RULES}


def node(kind, **properties):
    return {"@context": "https://schema.org", "@type": kind, **properties}


def found(rule, *nodes, url=URL, body="", today=TODAY):
    """Return what one rule finds in the mark-up of a page."""
    scripts = "".join(f'<script type="application/ld+json">{json.dumps(each)}</script>\n' for each in nodes)
    site = Site(base_url="/".join(url.split("/")[:3]) + "/", today=today)
    return list(check(f"<title>Cramp</title>\n{scripts}{body}", url=url, site=site, rules=[BY_ID[rule]]))


def said(rule, *nodes, **more):
    return [each.message for each in found(rule, *nodes, **more)]


def changes(rule, *nodes, **more):
    """Return the changes that a rule proposes, as triples."""
    return [tuple(change) for each in found(rule, *nodes, **more) for change in each.repair]
