"""`seoexport explain`: for each tag and property that is written for a page, where its value came from."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import click

from seoexport.cli import options

if TYPE_CHECKING:
    from seoexport.model import Override
    from seoexport.provenance import Emitted, Source

#: A longer value is shown by its beginning.
LONGEST = 72

#: Of a list of questions, the places of the first ones tell enough.
MOST_PLACES = 3


@click.command("explain")
@options.file
@options.base_url
@options.url
@options.config
@options.suffix
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
def COMMAND(file: str, base_url: str | None, url: str | None, config: str | None, suffix: str, form: str) -> None:
    """Show where each tag and each property came from that `export` writes for FILE.

    That is a front matter key and line, a configuration key, an element of the page, or an override. Which candidates
    for a fact lost is what `seoexport extract --explain` shows.
    """
    from seoexport.cli.article import article_of
    from seoexport.emitters.overridden import overrides_of
    from seoexport.provenance import provenance

    article, site = article_of(file, base_url=base_url, config=config, url=url, suffix=suffix)
    emitted = provenance(article, site)
    if form == "json":
        options.written(json.dumps([_as_json(each) for each in emitted], indent=2, ensure_ascii=False))
    elif switches := [each for each in overrides_of(article, site) if not each.target]:
        options.written(f"{article.url}\n\nnothing is written: {_switch(switches[0])}")
    else:
        options.written("\n".join((article.url, *_lines(emitted))))


def _switch(off: Override) -> str:
    from seoexport.cli.explanation import place

    return place(off.origin) if off.origin else "an override says so"


def _lines(emitted: Iterable[Emitted]) -> Iterator[str]:
    heading = None
    for each in emitted:
        own = "tags" if each.node is None else f"{_types(each.node)} {each.node['@id']}"
        if own != heading:
            heading = own
            yield from ("", own)
        yield f"  {each.name}: {_cut(each.value)}"
        yield f"      {_from(each)}"


def _from(emitted: Emitted) -> str:
    if emitted.linked:
        return "a node of this page"
    places = list(dict.fromkeys(_place(each) for each in emitted.sources))
    more = [f"and {len(places) - MOST_PLACES} more"] if len(places) > MOST_PLACES else []
    return "; ".join((*places[:MOST_PLACES], *more)) or "always so"


def _place(source: Source) -> str:
    from seoexport.cli.explanation import place

    return f"{source.fact}: {place(source.origin) if source.origin else 'counted'}"


def _types(node: dict[str, Any]) -> str:
    return node["@type"] if isinstance(node["@type"], str) else " and ".join(node["@type"])


def _cut(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _as_json(emitted: Emitted) -> dict[str, Any]:
    from seoexport.jsonable import jsonable

    of = {"tag": emitted.name} if emitted.node is None else {"@id": emitted.node["@id"], "property": emitted.name}
    return {**of, "value": emitted.value, "from": jsonable(emitted.sources), "linked": emitted.linked}
