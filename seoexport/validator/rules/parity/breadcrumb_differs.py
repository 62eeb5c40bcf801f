"""A BreadcrumbList has the steps of the trail that the page shows.

Search engines print the trail of the mark-up above a result; a reader who follows it looks for the same on the page.
How the first step is called, an icon often, is no difference; nor is the way in which the last one is worded. Where the
page shows no trail, steps that its own address has (`/tags/` for Tags) differ from nothing.

Wrong:

    <main><nav class="breadcrumb"><a href="/">Home</a> › <a href="/legs/">Legs</a></nav><h1>Calf cramp</h1></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
      {"@type": "ListItem", "position": 1, "name": "Home", "item": "https://example.org/"},
      {"@type": "ListItem", "position": 2, "name": "Nutrition", "item": "https://example.org/nutrition/"},
      {"@type": "ListItem", "position": 3, "name": "Calf cramp"}]}
    </script>

Right:

    <main><nav class="breadcrumb"><a href="/">Home</a> › <a href="/legs/">Legs</a></nav><h1>Calf cramp</h1></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
      {"@type": "ListItem", "position": 1, "name": "Home", "item": "https://example.org/"},
      {"@type": "ListItem", "position": 2, "name": "Legs", "item": "https://example.org/legs/"},
      {"@type": "ListItem", "position": 3, "name": "Calf cramp"}]}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from seoexport import urls
from seoexport.diagnostics import Problem
from seoexport.extractor.markup import string
from seoexport.text import letters
from seoexport.validator.rule import Rule
from seoexport.validator.shown_text import ShownText, likeness, listed
from seoexport.validator.stated_values import values
from seoexport.validator.view import LocatedNode, View

#: A trail with more steps that the mark-up lacks is a menu, or a list of topics.
MOST_LEFT_OUT = 2
#: Two spellings of one name, with accents and without, are so much alike.
SAME_NAME = 0.8
#: Shorter words are those of every page.
SHORTEST_WORD = 4
#: A list of more steps is none of a page.
MOST_STEPS = 20


def check(view: View) -> Iterator[Problem]:
    """Yield the steps of the page's BreadcrumbLists that it does not show, and those that they leave out."""
    if view.document is None:
        return
    lists = [(node, names) for node in view.typed("BreadcrumbList") if (names := _names(view, node))]
    if not lists or (shown := view.shown) is None:
        return
    trail = _trail(view)
    for node, names in lists:
        missing = _not_shown(names, shown, view)
        if missing and not (not trail and _is_of_address(missing, view)):
            beside = f"; it shows {' > '.join(trail)!r}" if trail else ""
            message = f"the page does not show the step {listed(missing)} of its BreadcrumbList{beside}"
            yield Problem(message=message, at=f"{node.at}/itemListElement", line=node.line)
            return
    left_out = _left_out(trail, [names for _, names in lists])
    # That one step alone is too short is a matter of its own.
    if left_out and any(len(names) > 1 for _, names in lists):
        node, names = lists[0]
        fact = (
            f"the trail of the page, {' > '.join(trail)!r}, has steps that its BreadcrumbList lacks: {listed(left_out)}"
        )
        yield Problem(message=f"{fact}; add them", at=f"{node.at}/itemListElement", line=node.line)


def _names(view: View, node: LocatedNode) -> list[str]:
    """Return the names of the steps of a list, in the order in which they are written; none if one has no name."""
    steps = [each.value for each in values(view, node, "itemListElement") if isinstance(each.value, dict)]
    named = [string(step.get("name")) or _name_of_item(step.get("item")) for step in steps[:MOST_STEPS]]
    return [name for name in named if name] if all(named) else []


def _name_of_item(item: object) -> str | None:
    return string(item.get("name")) if isinstance(item, dict) else None


def _trail(view: View) -> list[str]:
    origin = view.article.origins.get("breadcrumbs")
    return [step.name for step in view.article.breadcrumbs] if origin and origin.source == "text" else []


def _not_shown(names: list[str], shown: ShownText, view: View) -> list[str]:
    """Return the steps between the first and the last that stand nowhere on the page, and the last if none has it."""
    heads = letters(" ".join(tag.value for key in ("title", "meta og:title") for tag in view.tagged(key)))
    between = [name for name in names[1:-1] if not shown.says(name)]
    last = names[-1]
    if between or len(names) == 1 or shown.says(last) or letters(last) in heads:
        return between
    return [] if _shares_a_word(last, shown) else [last]


def _is_of_address(names: list[str], view: View) -> bool:
    folders = {letters(unquote(part)) for part in urls.path(view.article.url).split("/")}
    return folders.issuperset(map(letters, names))


def _shares_a_word(name: str, shown: ShownText) -> bool:
    words = [word for word in name.casefold().split() if len(word) >= SHORTEST_WORD]
    return not words or any(map(shown.has_word, words))


def _left_out(trail: list[str], lists: list[list[str]]) -> list[str]:
    """Return the steps of the trail that no list has, if the two begin alike."""
    stated = {letters(name) for names in lists for name in names}
    if not trail or letters(trail[0]) not in stated:
        return []
    unknown = [name for name in trail[1:-1] if letters(name) not in stated]
    missing = [name for name in unknown if all(likeness(name, other) < SAME_NAME for other in stated)]
    return missing if len(missing) <= MOST_LEFT_OUT else []


RULE = Rule(
    id="breadcrumb-differs",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/breadcrumb",
    check=check,
    doc=__doc__,
    needs=frozenset(("BreadcrumbList",)),
    of_files=True,
)
