"""Our tags beside the page's own: what is left out, what takes the place of one that is cut, what stands unread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from seoexport import urls
from seoexport.document import Element
from seoexport.document.own_spans import Span
from seoexport.emitters import head
from seoexport.emitters.tags.robots import robots
from seoexport.model import Tag
from seoexport.site.edits import Edit, Edits
from seoexport.site.merging.families import family, is_of_another
from seoexport.site.merging.policies import KEEP, Policies, tag_name
from seoexport.validator.head_tags import ALTERNATE, HeadTag, key_of
from seoexport.validator.open_graph_types import GLOBAL, foreign_keys
from seoexport.validator.view import View

Spans: TypeAlias = Callable[[], Sequence[tuple[Element, Span]]]

_TYPE = "meta og:type"
_READ_IN_HEAD_ALONE = ("meta og:", "meta twitter:", "meta article:", ALTERNATE)
#: What a card on X says in place of what shared links say elsewhere; without it, it says the same.
_ON_X = {"meta og:title": "meta twitter:title", "meta og:description": "meta twitter:description"}
_ALONE = frozenset(("body title", "link canonical", "meta description", "meta robots", "meta googlebot"))


class MergedTags(NamedTuple):
    """Those of our tags that are written, where the page says otherwise, and which of its tags ours replace."""

    tags: tuple[Tag, ...]
    left_out: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    edits: Edits = ()


def merged_tags(tags: tuple[Tag, ...], present: View, policies: Policies, page: bytes, spans: Spans) -> MergedTags:
    """Return our tags that the page does not have yet or that are wanted in place of its own.

    What stands in the body counts for nothing, since nobody reads it there. A tag that cannot be cut for certain stays.
    """
    own = _in_head(present.tags)
    stated = {key for key, theirs in own.items() if any(each.value and not is_of_another(each.key) for each in theirs)}
    edits, uncut = ({}, []) if policies is KEEP else _replacing(tags, own, policies, page, spans)
    left = {key for key in stated if key not in edits and policies.of_tag(key) != "add"}
    foreign = _of_another_type(own) if _TYPE in left else frozenset()
    written: list[Tag] = []
    differing: dict[str, None] = {}
    for tag in tags:
        key = key_of(tag)
        if key in foreign and key not in own:
            continue
        whole = family(key)
        if whole not in left or _restricts(tag, present):
            written += () if key == "title" and key in edits else (tag,)
        elif key == whole and not _says(own[key], key, tag.value, present.head.base):
            differing[key] = None
    return MergedTags(
        tuple(written),
        tuple(f"{key} (it stands where nothing is cut)" if key in uncut else key for key in differing),
        tuple(map(tag_name, edits)),
        tuple(sorted(edit for each in edits.values() for edit in each)),
    )


def _of_another_type(own: Mapping[str, Sequence[HeadTag]]) -> frozenset[str]:
    """Return the properties that the page's own og:type does not have: ours are for the type that we would state."""
    stated = own[_TYPE][0].value
    return foreign_keys(stated) if stated in GLOBAL else frozenset()


def unread(present: View) -> tuple[str, ...]:
    """Return the names of the page's tags that stand in its body, where search engines do not read them."""
    if not present.head.outside:
        return ()
    found = (tag for tag in present.head.outside if tag.key in _ALONE or tag.key.startswith(_READ_IN_HEAD_ALONE))
    return tuple(dict.fromkeys(tag.name for tag in found))


def _in_head(tags: Iterable[HeadTag]) -> dict[str, list[HeadTag]]:
    found: dict[str, list[HeadTag]] = {}
    for tag in tags:
        if tag.in_head:
            found.setdefault(family(tag.key), []).append(tag)
    return found


def _replacing(
    tags: Sequence[Tag], own: Mapping[str, list[HeadTag]], policies: Policies, page: bytes, spans: Spans
) -> tuple[dict[str, Edits], list[str]]:
    """Return the edits that make place for ours, by the key of what they cut, and the keys of what cannot be cut."""
    edits: dict[str, Edits] = {}
    uncut: list[str] = []
    for key in dict.fromkeys(family(key_of(tag)) for tag in tags):
        if key in own and policies.of_tag(key) == "replace":
            ours = [tag for tag in tags if family(key_of(tag)) == key]
            if [(each.key, each.value) for each in own[key]] == [(key_of(tag), tag.value) for tag in ours]:
                continue
            if places := _places(own[key], spans):
                edits[key] = _cut(places, ours[0], page)
            else:
                uncut.append(key)
    for key, on_x in _ON_X.items():  # theirs would go on saying what ours stand in place of
        if key in edits and on_x in own and on_x not in edits and policies.of_tag(on_x) == "replace":
            edits |= {on_x: tuple(Edit(each.start, each.end) for each in _places(own[on_x], spans))}
    return edits, uncut


def _places(theirs: Sequence[HeadTag], spans: Spans) -> list[Span]:
    """Return where tags stand, each once; nothing where that is not certain of one of them."""
    places = [next((span for each, span in spans() if each == tag.place), None) for tag in theirs]
    return [] if None in places else list(dict.fromkeys(each for each in places if each))


def _cut(places: Sequence[Span], ours: Tag, page: bytes) -> Edits:
    """Return the edits that cut void tags, or that change the text of the first title, which is no void tag."""
    if ours.name != "title":
        return tuple(Edit(each.start, each.end) for each in places)
    first = places[0]
    text, inner = page[first.inside : first.end], head.html((ours,)).strip().removeprefix("<title>").encode("ascii")
    end_tag = text[text.rindex(b"</") :]
    put = page[first.start : first.inside] + inner[: inner.rindex(b"</")] + end_tag
    return (Edit(first.start, first.end, put),)


def _restricts(tag: Tag, present: View) -> bool:
    """Return whether ours is a robots element that forbids more than the page's own: of several all restrictions count.

    https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#combined-robots-tag-rules
    """
    if tag.name != "meta" or key_of(tag) != "meta robots":
        return False
    stated = ",".join(each.value for each in present.tagged("meta robots") if each.in_head).split(",")
    theirs = tuple(each.strip().lower() for each in stated)
    return robots(theirs) != robots((*theirs, *(each.lower() for each in present.article.robots)))


def _says(theirs: Iterable[HeadTag], key: str, ours: str, base: str) -> bool:
    """Return whether the page's own tag says what ours would.

    A title may have the site's name behind it, and the page before or behind may be named by a relative address.
    """
    values = [each.value for each in theirs if each.key == key]
    if key in ("link next", "link prev"):
        values = [urls.absolute(each, base) or each for each in values]
    return any(ours == each or (key == "title" and ours in each) for each in values)
