"""A post of a forum states who wrote it, when, and what: a text, a picture, a video, or what it shares.

Each comment states the same. It is for posts of users; what a publisher writes is an Article.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "DiscussionForumPosting", "headline": "Wet boots",
     "text": "How do you dry yours overnight?", "datePublished": "2026-02-01T08:00:00Z",
     "author": {"@type": "Person", "url": "https://example.org/users/7"}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "DiscussionForumPosting", "headline": "Wet boots",
     "text": "How do you dry yours overnight?", "datePublished": "2026-02-01T08:00:00Z",
     "author": {"@type": "Person", "name": "hikerjo", "url": "https://example.org/users/7"}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.profiles.demands import held
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield what each post of a forum lacks."""
    yield from held(view, "DiscussionForumPosting")


RULE = Rule(
    id="google-discussion",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/discussion-forum",
    check=check,
    doc=__doc__,
    needs=frozenset(
        (
            "DiscussionForumPosting",
            "SocialMediaPosting",
        )
    ),
)
