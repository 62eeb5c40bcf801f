"""An address in the mark-up is one that the public can reach.

`localhost`, addresses of a private network and the host on which a site is tried out get into pages when they are built
there. A page that is itself on such a host is let be.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "WebPage", "name": "Cramp", "url": "http://localhost:8080/cramp/"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "WebPage", "name": "Cramp", "url": "https://example.org/cramp/"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from seoexport import urls
from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.value_kinds import name_of
from seoexport.validator.view import Stated, View

#: https://www.rfc-editor.org/rfc/rfc6761, https://www.rfc-editor.org/rfc/rfc6762#appendix-G, and usage.
_TOP_LEVELS = (".internal", ".intranet", ".invalid", ".lan", ".local", ".localdomain", ".localhost", ".test")
_TRIALS = frozenset(("dev", "develop", "preprod", "preview", "qa", "stage", "staging", "stg", "test", "testing", "uat"))
#: https://www.rfc-editor.org/rfc/rfc1918, loopback and link-local addresses.
_PRIVATE = ("0.0.0.0", "10.", "127.", "169.254.", "192.168.", *(f"172.{n}." for n in range(16, 32)))  # noqa: S104
_HOST_LABELS = 3


def check(view: View) -> Iterator[Problem]:
    """Yield the first address of each host that the public does not reach."""
    own = view.article.address.partition("://")[2].partition("/")[0]
    for origin, stated in view.by_origin.items():
        host = origin.partition("://")[2]
        if host != own and is_closed(host) and not is_closed(own) and not _is_elsewhere(host, own):
            yield _problem(stated)


def _problem(stated: list[Stated]) -> Problem:
    first, more = stated[0], f" and {len(stated) - 1} more" if len(stated) > 1 else ""
    message = f"{name_of(first)} is {shown(first.value)}{more}, no address for the public; write the one that is"
    return Problem(message=message, at=first.at, line=first.node.line)


@lru_cache(maxsize=1024)
def is_closed(host: str) -> bool:
    """Return whether a host is one of a machine, of a private network, or of trials.

    >>> [is_closed(each) for each in ("localhost:8000", "192.168.0.1", "staging.example.org", "web.local", "[::1]")]
    [True, True, True, True, True]
    >>> [is_closed(each) for each in ("example.org", "dev.to", "10.example.org", "test.com", "www.local.com")]
    [False, False, False, False, False]
    """
    name = host.lower().partition("@")[2] or host.lower()
    if name.startswith("["):
        return name.startswith(("[::1]", "[fc", "[fd", "[fe80"))
    name = name.partition(":")[0]
    if name == "localhost" or name.endswith(_TOP_LEVELS):
        return True
    if name.replace(".", "").isdecimal():
        return name.startswith(_PRIVATE)
    labels = name.split(".")
    return len(labels) >= _HOST_LABELS and labels[0] in _TRIALS


def _is_elsewhere(host: str, own: str) -> bool:
    """Return whether a host of trials is one of another site, which may be called so for good."""
    first, _, rest = host.lower().partition(".")
    is_trial = first in _TRIALS and not host.lower().partition(":")[0].endswith(_TOP_LEVELS)
    return is_trial and rest.partition(":")[0] != urls.host(f"https://{own}").removeprefix("www.").partition(":")[0]


RULE = Rule(
    id="url-not-public",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    check=check,
    doc=__doc__,
)
