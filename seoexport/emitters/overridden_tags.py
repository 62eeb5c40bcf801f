"""One override of a tag at work: what is set takes the place of the first tag of its name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seoexport.model import Override, Tag
from seoexport.urls import absolute

#: Open Graph's names of objects and the properties below them: https://ogp.me
_OPEN_GRAPH = ("og:", "article:", "profile:", "book:", "music:", "video:", "product:", "fb:")
#: What is a link and no meta element.
_LINKS = ("prev", "next")


def changed_tags(tags: Sequence[Tag], wanted: Override, base: str) -> tuple[Tag, ...] | None:
    """Return the tags with one change made, or None where there is nothing to drop; addresses are below `base`.

    An image, a film or a recording comes and goes with what is said of it: its size is not that of another one.
    """
    places = [place for place, tag in enumerate(tags) if _is_part(tag_name(tag), wanted.target)]
    if wanted.action == "drop":
        return tuple(tag for place, tag in enumerate(tags) if place not in places) if places else None
    own = [place for place in places if tag_name(tags[place]) == wanted.target]
    if wanted.action == "append":
        at = places[-1] + 1 if own else len(tags)
        return (*tags[:at], *_made(wanted, base), *tags[at:])
    at = own[0] if own else len(tags)
    behind = (tag for place, tag in enumerate(tags[at:], at) if not own or place not in places)
    return (*tags[:at], *_made(wanted, base), *behind)


def tag_name(tag: Tag) -> str:
    """Return the name by which people know a tag: `title`, `canonical`, `description`, `og:image`."""
    attributes = dict(tag.attributes)
    return attributes.get("name") or attributes.get("property") or attributes.get("rel") or tag.name


def _made(wanted: Override, base: str) -> Iterator[Tag]:
    from seoexport.emitters.usable_addresses import URL_TAGS  # which needs the graph, which needs this

    is_address = wanted.target in URL_TAGS or wanted.target in _LINKS
    for stated in wanted.value:
        text = (is_address and (absolute(stated) or absolute(stated, base))) or stated
        if wanted.target == "title":
            yield Tag(name="title", text=text)
        elif wanted.target in _LINKS:
            yield Tag(name="link", attributes=(("rel", wanted.target), ("href", text)))
        else:
            attribute = "property" if wanted.target.startswith(_OPEN_GRAPH) else "name"
            yield Tag(name="meta", attributes=((attribute, wanted.target), ("content", text)))


def _is_part(name: str, target: str) -> bool:
    """Return whether a tag is the one that is meant or a part of it: `og:image:alt` goes with its image."""
    return name == target or (target in ("og:image", "og:video", "og:audio") and name.startswith(target + ":"))
