"""A job posting states its title, its description, who hires, since when it stands, and where the work is.

The place has an address with its country. Work from anywhere states `jobLocationType` TELECOMMUTE and, instead of a
place, in which countries people may live: `applicantLocationRequirements`. `title` is the job's, not that of the
posting, and the description says more than the title.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "JobPosting", "title": "Trail warden",
     "description": "<p>Looks after forty kilometres of paths.</p>", "datePosted": "2026-05-10",
     "hiringOrganization": {"@type": "Organization", "name": "Hill Parks"}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "JobPosting", "title": "Trail warden",
     "description": "<p>Looks after forty kilometres of paths.</p>", "datePosted": "2026-05-10",
     "hiringOrganization": {"@type": "Organization", "name": "Hill Parks"},
     "jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress", "addressLocality": "Cork",
       "addressCountry": "IE"}}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.one_or_many import as_list
from seoexport.validator.profiles import Feature, features
from seoexport.validator.profiles.demands import held_node, lacking
from seoexport.validator.profiles.holders import holders
from seoexport.validator.profiles.subjects import subjects
from seoexport.validator.rule import Rule
from seoexport.validator.view import LocatedNode, View


def check(view: View) -> Iterator[Problem]:
    """Yield what each job posting lacks."""
    feature = features()["JobPosting"]
    for node in subjects(view, feature):
        yield from held_node(view, feature, node)
        yield from _place(view, feature, node)
        title, description = node.value.get("title"), node.value.get("description")
        if isinstance(title, str) and title.strip() and title == description:
            message = "the description is the title; it must describe the job"
            yield Problem(message=message, at=f"{node.at}/description", line=node.line, wish=feature.wish)


def _place(view: View, feature: Feature, node: LocatedNode) -> Iterator[Problem]:
    if "TELECOMMUTE" in as_list(node.value.get("jobLocationType")):
        if node.value.keys().isdisjoint(("applicantLocationRequirements", "jobLocation")):
            yield lacking(feature, node, "JobPosting", ["applicantLocationRequirements"], node.at)
    elif "jobLocation" not in node.value:
        yield lacking(feature, node, "JobPosting", ["jobLocation"], node.at)
    for place in holders(view, node, ("jobLocation",)):
        if place.kinds and "Place" not in place.kinds:
            continue
        if "address" not in place.value:
            yield lacking(feature, node, "JobPosting.jobLocation", ["address"], place.at)
        for address in holders(view, place, ("address",)):
            if "addressCountry" not in address.value:
                yield lacking(feature, node, "JobPosting.jobLocation.address", ["addressCountry"], address.at)


RULE = Rule(
    id="google-job-posting",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/job-posting",
    check=check,
    doc=__doc__,
    needs=frozenset(("JobPosting",)),
)
