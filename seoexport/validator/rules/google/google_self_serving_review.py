"""An organisation does not rate itself: a site states no stars of the business that runs it.

Since 2019 Google shows none of these. They are the site's own where the business publishes the site or the page, or
where its address is the home page. A site that collects what people say of others may state it.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Dentist", "name": "Corner Dental Practice",
     "url": "https://example.org/", "address": "Lindenweg 4, Berlin",
     "aggregateRating": {"@type": "AggregateRating", "ratingValue": 4.9, "ratingCount": 31}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Dentist", "name": "Corner Dental Practice",
     "url": "https://practice.example/", "address": "Lindenweg 4, Berlin",
     "aggregateRating": {"@type": "AggregateRating", "ratingValue": 4.9, "ratingCount": 31}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.document.json_ld import types
from seoexport.one_or_many import as_list
from seoexport.urls import absolute, host, path
from seoexport.validator.profiles import features
from seoexport.validator.profiles.holders import holders
from seoexport.validator.profiles.subjects import RUNNING, properties_above
from seoexport.validator.rule import Rule
from seoexport.validator.view import LocatedNode, View


def check(view: View) -> Iterator[Problem]:
    """Yield each organisation that rates itself."""
    wish = features()["Review"].wish
    for node in view.of_type("Organization"):
        stated = [name for name in ("aggregateRating", "review") if name in node.value]
        if stated and _is_own(view, node):
            message = f"{node.types[0]} states {' and '.join(stated)} of itself; Google shows no stars for it"
            yield Problem(message=message, at=f"{node.at}/{stated[0]}", line=node.line, wish=wish)
    for each in view.stated("itemReviewed"):
        for about in holders(view, each.node, ("itemReviewed",)):
            kinds = types(about.value)
            subject = LocatedNode(kinds, about.value, about.at, each.node.line)
            if "Organization" in about.kinds and _is_own(view, subject):
                message = f"the {each.node.types[0]} is about the {kinds[0]} itself; Google shows no stars for it"
                yield Problem(message=message, at=each.node.at, line=each.node.line, wish=wish)


def _is_own(view: View, node: LocatedNode) -> bool:
    """Return whether an organisation is the one that runs the site."""
    led_by = view.identities.led_by.get(str(node.value.get("@id")), frozenset())
    if not RUNNING.isdisjoint((*led_by, *properties_above(node.at)[-1:])):
        return True
    addresses = (absolute(each, view.head.base) for each in as_list(node.value.get("url")) if isinstance(each, str))
    own = host(view.article.address)
    return any(each is not None and host(each) == own and path(each) in ("", "/") for each in addresses)


RULE = Rule(
    id="google-self-serving-review",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/review-snippet",
    check=check,
    doc=__doc__,
    needs=frozenset(("aggregateRating", "review", "itemReviewed")),
)
