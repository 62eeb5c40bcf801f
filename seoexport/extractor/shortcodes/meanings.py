"""What shortcodes, includes and components of that name mean, whichever generator or theme they belong to."""

from __future__ import annotations

from seoexport.extractor.plain_words import words_of
from seoexport.extractor.shortcodes.arguments import Arguments
from seoexport.extractor.shortcodes.elements import closing, element, figure, film, player, text_of
from seoexport.extractor.shortcodes.shield import unshielded

_SERVICES = ("youtube", "vimeo", "dailymotion")
_FILMS = frozenset("video videoplayer reactplayer embedvideo videoembed embed mp4 videofile html5video".split())
_PICTURES = frozenset("figure fig img image picture assetimg responsiveimage captionedimage imagecaption zoom".split())
_RECORDINGS = frozenset("audio audioplayer mp3 podcast".split())
_DISCLOSURES = frozenset(
    "details collapse collapsible collapsibles expand expandable accordion accordionitem accordionpanel spoiler toggle "
    "faq faqitem question fold disclosure".split()
)
_TITLES = ("summary", "title", "question", "q", "label", "header", "heading", "text", "name")
_ADDRESSES = ("src", "url", "id", "videoid", "video", "youtubeid", "vimeoid", "link", "href", "file", "path")


def meaning(name: str, given: Arguments) -> str | None:
    """Return the HTML that a shortcode without content stands for; None where nobody knows."""
    service = next((each for each in _SERVICES if each in name), "")
    title = given.get("title", "videotitle", "caption", "alt", "label")
    if name in _FILMS or service:
        service = service or (given.get("provider", "type", "service", "platform", "host") or "").lower()
        value = given.first(*_ADDRESSES)
        return player(value, service, title) or film(value, title, given.get("poster"))
    if name in _PICTURES:
        caption = given.get("caption", "figcaption", "description")
        shown = caption if name != "figure" else caption or given.get("title")
        src = given.first("src", "url", "imagepath", "path", "file", "image", "link")
        return figure(src, alt=given.get("alt"), caption=shown, width=given.get("width"), height=given.get("height"))
    if name in _RECORDINGS and (src := given.first("src", "url", "file", "path", "mp3", "link")):
        return element("audio", src=src, title=title)
    return _answered(name, given)


def opening(name: str, given: Arguments) -> tuple[str, str] | None:
    """Return the start and the end of what a shortcode with content stands for; None where it stands for nothing."""
    question = given.first(*_TITLES)
    if name not in _DISCLOSURES or not question:
        return None
    return disclosure(question), closing("details")


def disclosure(question: str) -> str:
    """Return the beginning of a disclosure, shielded, its summary included."""
    return element("details", None) + element("summary", text_of(words_of(unshielded(question))))


def _answered(name: str, given: Arguments) -> str | None:
    answer = given.get("answer", "a", "content", "description")
    question = given.get(*_TITLES)
    if name not in _DISCLOSURES or not (question and answer):
        return None
    return disclosure(question) + element("p", text_of(answer)) + closing("details")
