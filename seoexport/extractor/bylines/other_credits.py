"""Credits of those who have not written: who reviewed, checked, edited, translated, photographed or illustrated."""

from __future__ import annotations

import re

from seoexport.extractor.bylines.words import BY

_BY = r"(?:by|von|vom|par|por|door|av|af|di|da|przez|oleh)"
#: Whole words: "Bildt", "Checketts" and "Validis" are surnames, and so is "Bilder" where it ends a name.
_PICTURES = r"(?:bild(?:er)?|fotos?|fotograf\w+|images?|photos?|photograph\w*|videos?)\b"
#: Other credits: those that review, check, edit, translate or illustrate have not written.
_OTHERS = re.compile(
    rf"(?!\W*\w+ {_PICTURES}\W*$)\W*(?:(?!{_BY}\b)\w+[ -]){{0,2}}(?:{_PICTURES}|check(?:ed|s)?\b|review|verifi|edited"
    r"|translat|illustrat|sponsor|presented|copyright|©|geprüft|prüfung|überprüft|übersetz|bearbeitet|relu\b|relecture"
    r"|valid(?:at|é|iert|ad[oa]|ação|ación|azione)\w*|révis|revis|tradu|beoordeeld|gecontroleerd|granska|gjennomgått|gennemgået|recenz|zweryf|провер|監修|审|審)",
    re.IGNORECASE,
)
_BYS = tuple(f" {word}" for word in BY)


def credits_others(text: str, before: str) -> bool:
    """Return whether a line, or the one before it as its label, is about those who have not written.

    >>> credits_others("Photo by Ada Example", ""), credits_others("Ada Example", "Edited by")
    (True, True)
    >>> credits_others("By Carl Bildt", ""), credits_others("Von Max Bilder", "")
    (False, False)
    """
    if _OTHERS.match(text):
        return True
    return before.rstrip(" :").lower().endswith(_BYS) and _OTHERS.match(before) is not None
