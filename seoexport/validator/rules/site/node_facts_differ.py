"""What has the same `@id` on several pages has the same name, logo and address on all of them.

An `@id` says that it is one thing; where pages tell different names of it, none of them can be trusted. Compared are
names, addresses, logos, telephone numbers, mails, dates of birth and founding, and headlines, on pages in one
language. What a page alone states of itself is not compared.

Wrong:

    --- knots/index.html ---
    <title>Knots</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Organization", "@id": "https://example.org/#us",
    "name": "Example Clinic"}
    </script>
    --- cramp/index.html ---
    <title>Cramp</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Organization", "@id": "https://example.org/#us",
    "name": "Clinic of Examples"}
    </script>

Right:

    --- knots/index.html ---
    <title>Knots</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Organization", "@id": "https://example.org/#us",
    "name": "Example Clinic"}
    </script>
    --- cramp/index.html ---
    <title>Cramp</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Organization", "@id": "https://example.org/#us",
    "name": "Example Clinic"}
    </script>
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.site.page_summary import PageSummary
from seoexport.validator.site.site_view import SiteView
from seoexport.validator.site.wording import named


def check(view: SiteView) -> Iterator[Problem]:
    """Yield each property of a thing of which pages state different values."""
    first: dict[tuple[str, str, str | None], int] = {}
    differing: set[tuple[str, str, str | None]] = set()
    for page in view.pages:
        for fact in page.facts:
            at = (fact.node, fact.name, page.language)
            if first.setdefault(at, fact.key) != fact.key:
                differing.add(at)
    found: defaultdict[tuple[str, str, str | None], dict[int, list[PageSummary]]]
    found = defaultdict(lambda: defaultdict(list))
    shown: dict[tuple[tuple[str, str, str | None], int], str] = {}
    for page in view.pages if differing else ():
        for fact in page.facts:
            at = (fact.node, fact.name, page.language)
            if at in differing:
                found[at][fact.key].append(page)
                shown.setdefault((at, fact.key), fact.shown)
    for at, values in found.items():
        yield _problem(at, [(shown[at, key], pages) for key, pages in values.items()])


def _problem(at: tuple[str, str, str | None], values: list[tuple[str, list[PageSummary]]]) -> Problem:
    """Return the finding, at the page that states the rarest of the values."""
    values = sorted(values, key=lambda each: len(each[1]), reverse=True)
    said = (f"{value!r} on {named([page.url for page in pages])}" for value, pages in values[:2])
    more = f" and {len(values) - 2} others elsewhere" if len(values) > 2 else ""
    page = values[-1][1][0]
    message = f"{at[1]} of {at[0]} is {', '.join(said)}{more}"
    return Problem(message=message, at=f"{at[0]} {at[1]}", line=page.line("json-ld"), source=page.file)


RULE = Rule(
    id="node-facts-differ",
    severity="warning",
    reference="https://www.w3.org/TR/json-ld11/#node-identifiers",
    check=check,
    doc=__doc__,
)
