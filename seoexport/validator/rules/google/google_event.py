"""An event states its name, when it begins, and where: a place with its address.

One that takes place online alone has no address, and Google shows no such events. An event that was moved states its
first date in `previousStartDate` and that it is an EventRescheduled.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MusicEvent", "name": "Brass in the park",
     "startDate": "2026-07-04T19:00:00+01:00"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MusicEvent", "name": "Brass in the park",
     "startDate": "2026-07-04T19:00:00+01:00",
     "location": {"@type": "Place", "name": "Bandstand", "address": "Park Road, Cork, Ireland"}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.one_or_many import as_list
from seoexport.validator.profiles import features
from seoexport.validator.profiles.demands import held_node
from seoexport.validator.profiles.subjects import subjects
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield what each event lacks, and those that moved without saying so."""
    feature = features()["Event"]
    for node in subjects(view, feature):
        yield from held_node(view, feature, node)
        statuses = [each for each in as_list(node.value.get("eventStatus")) if isinstance(each, str)]
        if "previousStartDate" in node.value and not any(each.endswith("EventRescheduled") for each in statuses):
            message = "previousStartDate is stated and eventStatus is not EventRescheduled; state both or none"
            yield Problem(message=message, at=f"{node.at}/previousStartDate", line=node.line, wish=feature.wish)


RULE = Rule(
    id="google-event",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/event",
    check=check,
    doc=__doc__,
    needs=frozenset(("Event",)),
)
