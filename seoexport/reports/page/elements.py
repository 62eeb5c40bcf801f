"""HTML elements of texts: what is not an element is escaped, whatever page it quotes."""

from __future__ import annotations

from html import escape

from seoexport.text import visible

_VOID = frozenset(("input", "meta"))


class Html(str):
    """Text that is HTML already."""

    __slots__ = ()


def element(name: str, /, *children: str, **attributes: str | bool | None) -> Html:
    """Return an element; an attribute that is False or None is left out, one that is True has no value.

    >>> element("p", "a <b> c", class_="note", data_rule="x", hidden=True)
    '<p class="note" data-rule="x" hidden>a &lt;b&gt; c</p>'
    """
    written = "".join(
        f" {key.rstrip('_').replace('_', '-')}{_stated(value)}"
        for key, value in attributes.items()
        if value is not None and value is not False
    )
    inside = "" if name in _VOID else f"{joined(children)}</{name}>"
    return Html(f"<{name}{written}>{inside}")


def _stated(value: object) -> str:
    return "" if value is True else f'="{escape(visible(str(value)))}"'


def joined(children: tuple[str, ...] | list[str]) -> Html:
    """Return elements and texts one after the other, the texts escaped."""
    return Html("".join(each if isinstance(each, Html) else escape(visible(each), quote=False) for each in children))


def link(text: str, url: str) -> Html:
    """Return a link that opens apart, or the text alone where the address is none of the web."""
    if not url.startswith(("https://", "http://")):
        return element("span", text)
    return element("a", text, href=url, rel="noopener noreferrer", target="_blank")
