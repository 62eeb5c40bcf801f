"""What leads to another page instead of saying something on this one: titles that are links, and "Read more"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from seoexport.document import Block
from seoexport.urls import absolute, without_fragment

#: What makes a link a button that opens something on its own page.
_OPENING = frozenset("aria-controls aria-expanded data-bs-target data-bs-toggle data-target data-toggle role".split())

#: What leads on to the whole of a text, in the languages of `seoexport.extractor.faq.headings`.
_MORE = frozenset(
    "more|read more|read on|read the answer|read full answer|read article|read the article|learn more|see more"
    "|view more|show more|find out more|discover more|continue reading|full answer|view answer|see answer|click here"
    "|mehr|weiterlesen|mehr lesen|mehr erfahren|mehr dazu|zur antwort|zum artikel"
    "|lire la suite|lire plus|en savoir plus|voir plus|voir la réponse|plus d'infos"
    "|leer más|seguir leyendo|saber más|ver más|más información|ver respuesta|llegir més"
    "|leia mais|ler mais|saiba mais|saber mais|ver mais|continue lendo|continuar lendo|ver resposta"
    "|leggi tutto|leggi di più|leggi|continua a leggere|scopri di più|scopri"
    "|lees meer|lees verder|meer lezen|meer informatie|meer"
    "|czytaj więcej|czytaj dalej|dowiedz się więcej|więcej|zobacz więcej"
    "|devamını oku|devamı|daha fazla|daha fazlası|daha fazla bilgi"
    "|читать далее|читать дальше|читать полностью|подробнее|узнать больше|далее|читати далі|детальніше|прочети повече"
    "|اقرأ المزيد|المزيد|قراءة المزيد|ادامه مطلب|بیشتر بخوانید|続きを読む|もっと見る|もっと読む"
    "|詳しく見る|詳しくはこちら"
    "|더 보기|더보기|자세히 보기|阅读更多|了解更多|查看更多|查看详情|閱讀更多|瞭解更多|繼續閱讀|查看詳情"
    "|läs mer|les mer|læs mere|lue lisää|číst více|více|čítať viac|tovább|bővebben|citește mai mult"
    "|διαβάστε περισσότερα"
    "|baca selengkapnya|selengkapnya|xem thêm|อ่านต่อ|อ่านเพิ่มเติม|קרא עוד|קראו עוד|और पढ़ें".split("|")
)
#: The path to a page as most links have it, and its last part: that of another page, if it is not called the same.
_PLAIN = re.compile(r"(?:\.{0,2}/)*+(?:[a-z0-9_-]++/)*?([a-z0-9_-]++(?:\.html?)?)/?", re.IGNORECASE | re.ASCII)
_LONGEST = max(map(len, _MORE))
_ARROWS = " .…:>»›→⟶▸▶-–[](){}«‹<←"


def leads_away(elements: Iterable[Any], address: str) -> bool:
    """Return whether one of these elements is a link from that address to another page."""
    return any(_is_away(element, address) for element in elements if element.tag == "a")


def is_link_away(block: Block, address: str) -> bool:
    """Return whether a line's whole text is that of one link from that address to another page, as in a menu."""
    link = next(block.element.iter_elements(("a",)), None)
    return link is not None and link.text == block.text and _is_away(link, address)


def is_only_more(text: str) -> bool:
    """Return whether a text says no more than where to read on.

    >>> is_only_more("Read more »"), is_only_more("Weiterlesen …"), is_only_more("Read more about it in the leaflet.")
    (True, True, False)
    """
    return len(text) <= _LONGEST + len(_ARROWS) and text.strip(_ARROWS).lower() in _MORE


def _is_away(link: Any, address: str) -> bool:
    target = link.attr("href")
    if not target or target[0] == "#" or not _OPENING.isdisjoint(link.attrs):
        return False
    if (plain := _PLAIN.fullmatch(target)) and plain[1] != _last_part(address):
        return True
    url = absolute(target.strip(), address)
    return url is not None and without_fragment(url) != without_fragment(address)


@lru_cache(maxsize=8)
def _last_part(address: str) -> str:
    return without_fragment(address).rstrip("/").rpartition("/")[2]
