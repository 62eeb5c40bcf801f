"""Where in its source a node of ours comes from: the line of the film, the picture, the question that it describes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from seoexport.model import JSON, Article, Origin

#: The line for each pair of a property and the value by which a node is known.
SourceLines: TypeAlias = Mapping[tuple[str, str], int]

#: The properties by which nodes are known again, for each of their types.
_KNOWN_BY = {
    "VideoObject": ("embedUrl", "contentUrl"),
    "AudioObject": ("contentUrl",),
    "ImageObject": ("contentUrl",),
    "Question": ("name",),
}


def source_lines(article: Article) -> SourceLines:
    """Return the lines that the article's films, recordings, pictures and questions come from."""
    return {(key, value): origin.line for key, value, origin in _stated(article) if value and origin and origin.line}


def line_of(types: Sequence[str], node: JSON, lines: SourceLines) -> int | None:
    """Return the line that a node of these types comes from, None where it is not known.

    >>> line_of(["Question"], {"name": "Is it safe?"}, {("name", "Is it safe?"): 7})
    7
    """
    if not lines or _KNOWN_BY.keys().isdisjoint(types):
        return None
    keys = (key for name in types for key in _KNOWN_BY.get(name, ()))
    values = ((key, node.get(key)) for key in keys)
    return next((lines[key, value] for key, value in values if isinstance(value, str) and (key, value) in lines), None)


def _stated(article: Article) -> Iterator[tuple[str, str | None, Origin | None]]:
    for video in article.videos:
        yield "embedUrl", video.embed_url, video.origin
        yield "contentUrl", video.content_url, video.origin
    for audio in article.audios:
        yield "contentUrl", audio.content_url, audio.origin
    for image in article.images:
        yield "contentUrl", image.url, image.origin
    for question in article.questions:
        yield "name", question.name, question.origin
