"""The recordings that stand in the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace

from seoexport.document import Element
from seoexport.document.json_ld import types
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.markup import PAGES, WORKS, main_nodes, resolved
from seoexport.extractor.media.described import Described
from seoexport.extractor.media.further import further
from seoexport.extractor.media.lengths import duration
from seoexport.extractor.media.places import file_url
from seoexport.model import JSON, Audio, Origin
from seoexport.text import collapse
from seoexport.urls import without_fragment

#: What each description of a recording may add.
_FACTS = tuple(each.name for each in fields(Audio) if each.name not in ("content_url", "properties", "origin"))


def audios(evidence: Evidence) -> Iterator[Fact[tuple[Audio, ...]]]:
    """Yield the recordings as one fact, each file once.

    1. front matter `audio`, `audios`: addresses, or mappings with the names that schema.org has
    2. `og:audio`
    3. `audio` elements that a reader can see, in document order
    4. the AudioObjects of the page's own mark-up
    """
    found: dict[str, Audio] = {}
    for audio in (*_stated(evidence), *_shown(evidence), *_marked_up(evidence)):
        known = found.get(audio.content_url)
        found[audio.content_url] = _with_more(known, audio) if known else audio
    if found:
        first = next(iter(found.values()))
        yield Fact(tuple(found.values()), first.origin or Origin(source="text"))


def _stated(evidence: Evidence) -> Iterator[Audio]:
    for fact in evidence.stated("audio", "audios"):
        for value in fact.value if isinstance(fact.value, list) else [fact.value]:
            if isinstance(value, dict):
                yield from _described(value, evidence, fact.origin)
            else:
                yield from _audio(evidence, file_url(evidence, value), None, fact.origin)
    for fact in evidence.meta_urls("og:audio", "og:audio:url", "og:audio:secure_url"):
        yield from _audio(evidence, fact.value, None, fact.origin)


def _shown(evidence: Evidence) -> Iterator[Audio]:
    for element in evidence.document.elements("audio"):
        if (
            element.attr("controls") is None
        ):  # not shown: https://html.spec.whatwg.org/multipage/media.html#the-audio-element
            continue
        source: Element = next(element.iter_elements(("source",)), element)
        name = collapse(element.attr("title") or element.attr("aria-label") or "") or None
        origin = evidence.document.origin(element, "audio src")
        yield from _audio(evidence, element.attr("src") or source.attr("src"), name, origin)


def _marked_up(evidence: Evidence) -> Iterator[Audio]:
    for node in main_nodes(evidence.main, (*WORKS, *PAGES, "AudioObject", "PodcastEpisode")):
        is_audio = "AudioObject" in types(node)
        media = [node.get("audio"), node.get("associatedMedia")]
        for each in [node] if is_audio else [one for value in media for one in resolved(value, evidence.named_nodes)]:
            if isinstance(each, dict) and (is_audio or "AudioObject" in types(each)):
                yield from _described(each, evidence, Origin(source="markup", key="AudioObject"))


def _described(values: JSON, evidence: Evidence, origin: Origin) -> Iterator[Audio]:
    """Yield the recording that an AudioObject or an entry of front matter describes, if it has a file."""
    recording = Described(values, evidence)
    # In mark-up `url` is that of the page about the recording.
    is_entry = origin.source == "front matter"
    address = recording.file_url("contenturl", "url", "src", "file") if is_entry else recording.url("contenturl")
    if address:
        yield Audio(
            content_url=without_fragment(address),
            name=recording.text("name", "title"),
            description=recording.text("description"),
            duration=duration(recording.value("duration")),
            uploaded=recording.date("uploaddate", "uploaded", "date"),
            type=recording.media_type("encodingformat", "type"),
            properties=further(values, "AudioObject", evidence, origin),
            origin=origin,
        )


def _with_more(known: Audio, other: Audio) -> Audio:
    facts = {name: getattr(known, name) or getattr(other, name) for name in _FACTS}
    return replace(known, properties={**other.properties, **known.properties}, **facts)


def _audio(evidence: Evidence, address: object, name: str | None, origin: Origin) -> Iterator[Audio]:
    if url := evidence.url(address):
        yield Audio(content_url=without_fragment(url), name=name, origin=origin)
