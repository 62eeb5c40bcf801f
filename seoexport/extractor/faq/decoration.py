"""What stands in a title beside its words: for screen readers alone, or as the label of what opens and closes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from seoexport.document import Block, Document
from seoexport.document.flow import BLOCKS, HEADINGS
from seoexport.text import collapse

#: Classes by which common frameworks and themes show a text to screen readers alone.
_UNSEEN = ", ".join(
    f".{name}"
    for name in (
        "sr-only", "visually-hidden", "screen-reader-text", "screen-reader-only", "visuallyhidden", "u-visually-hidden",
        "u-sr-only", "a11y-hidden", "element-invisible", "offscreen",
    )
)  # fmt: skip
_TITLES = HEADINGS.keys() | {"button", "summary"}

#: What a control says behind the question that it opens.
_CONTROL = re.compile(
    r"([?？؟])[\s+−–▼▾▸▶›»|:-]*(?:(?:click |tap )?(?:to )?(?:expand|collapse|toggle|open|close|show|hide|view|read|see)"
    r"(?: (?:more|less|all|the|this|answers?|details?|content|panel|section|accordion|item|up|down)){0,3}"
    r"|(?:antwort(?:en)? )?(?:anzeigen|ausblenden|einblenden|aufklappen|zuklappen|ausklappen|einklappen|öffnen"
    r"|schließen)|(?:ouvrir|fermer|afficher|masquer|déplier|replier)(?: la réponse)?"
    r"|(?:abrir|cerrar|mostrar|ocultar|expandir|contraer|desplegar|fechar)(?: (?:la respuesta|a resposta))?"
    r"|(?:apri|chiudi|mostra|nascondi|espandi)(?: la risposta)?|openen|sluiten|uitklappen|inklappen|rozwiń|zwiń|pokaż"
    r"|ukryj|aç|kapat|развернуть|свернуть|показать|скрыть|開く|閉じる|展开|收起)[\s+−–▼▾▸▶›».]*",
    re.IGNORECASE,
)
#: A longer text behind a question is its answer.
_LONGEST_CONTROL = 40


def undecorated(document: Document, blocks: list[Block], asking: Sequence[int]) -> list[Block]:
    """Return the blocks with titles, and the lines that may ask, as they are read; the same list where they all are."""
    changed: dict[int, str] = {}
    for n, unseen in _with_unseen(document, blocks, asking):
        text = blocks[n].text
        for each in unseen:
            text = text.removesuffix(each).removeprefix(each).strip()
        if any(map(str.isalpha, text)):
            changed[n] = text
    for n in asking:
        text = changed.get(n, blocks[n].text)
        if (label := _control(text)) is not None:
            changed[n] = text[: label.end(1)]
    if not changed:
        return blocks
    return [block._replace(text=changed[n]) if n in changed else block for n, block in enumerate(blocks)]


def _control(text: str) -> re.Match[str] | None:
    mark = max(map(text.rfind, "?？؟"))
    behind = len(text) - mark - 1
    return _CONTROL.fullmatch(text, mark) if mark > 0 and 0 < behind <= _LONGEST_CONTROL else None


def _with_unseen(document: Document, blocks: list[Block], asking: Sequence[int]) -> list[tuple[int, list[str]]]:
    """Return the places of titles that hold text which nobody sees, and that text."""
    unseen: dict[Any, list[str]] = {}
    for element in document.select(_UNSEEN):
        if element.tag not in BLOCKS and (text := collapse(element.text)):
            node = element.parent
            while node is not None and getattr(node, "tag", "body") not in BLOCKS:
                node = node.parent
            unseen.setdefault(node, []).append(text)
    if not unseen:
        return []
    asked = frozenset(asking)
    titles = ((n, block) for n, block in enumerate(blocks) if n in asked or block.tag in _TITLES)
    return [(n, unseen[block.element]) for n, block in titles if not block.plain and block.element in unseen]
