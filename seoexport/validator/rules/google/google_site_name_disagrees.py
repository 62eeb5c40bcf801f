"""The home page calls the site by one name.

Where `og:site_name` is neither the `name` nor an `alternateName` of the WebSite, Google has to choose.

Wrong, as the page at `https://example.org/`:

    <meta property="og:site_name" content="Hill Hikers">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "WebSite", "url": "https://example.org/",
     "name": "Example Walking Club"}
    </script>

Right, as the page at `https://example.org/`:

    <meta property="og:site_name" content="EWC">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "WebSite", "url": "https://example.org/",
     "name": "Example Walking Club", "alternateName": "EWC"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.one_or_many import as_list
from seoexport.text import letters
from seoexport.validator.profiles import features
from seoexport.validator.profiles.subjects import is_home, subjects
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield the first og:site_name of a home page that no WebSite of it bears."""
    tags = view.tagged("meta og:site_name")
    if not tags or not is_home(view):
        return
    feature = features()["WebSite"]
    nodes = list(subjects(view, feature))
    stated = [each for node in nodes for key in ("name", "alternateName") for each in as_list(node.value.get(key))]
    names = [each for each in stated if isinstance(each, str) and each.strip()]
    is_named = any("name" in node.value for node in nodes)
    if is_named and names and letters(tags[0].value) not in map(letters, names):
        message = f"og:site_name is {shown(tags[0].value)}, the WebSite is {shown(names[0])}; they must be one name"
        yield Problem(message=message, at=nodes[0].at, line=nodes[0].line, wish=feature.wish)


RULE = Rule(
    id="google-site-name-disagrees",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/site-names",
    check=check,
    doc=__doc__,
    needs=frozenset(("WebSite",)),
)
