"""`seoexport export`: print the head block of a page."""

from __future__ import annotations

import click

from seoexport.cli import options


@click.command("export")
@options.file
@options.base_url
@options.url
@options.config
@options.suffix
@options.approved_only
@click.option(
    "--format",
    "form",
    type=click.Choice(("head", "jsonld", "json")),
    default="head",
    show_default=True,
    help="The head as HTML, the graph alone, or both as data.",
)
def COMMAND(
    file: str,
    base_url: str | None,
    url: str | None,
    config: str | None,
    suffix: str,
    approved_only: bool,
    form: str,
) -> None:
    """Print the head block for FILE: its tags and one script with the linked graph.

    FILE is a content file with front matter, a built page or a fragment; - reads standard input.
    """
    import json

    from seoexport.cli.article import article_of
    from seoexport.exporter import export
    from seoexport.jsonable import jsonable

    article, site = article_of(
        file, base_url=base_url, config=config, url=url, suffix=suffix, approved_only=approved_only
    )
    page = export(article, site)
    graph = {"@context": "https://schema.org", "@graph": list(page.graph)}
    if form == "head":
        options.written(page.head)
    elif form == "jsonld":
        options.written(json.dumps(graph, indent=2, ensure_ascii=False, sort_keys=True))
    else:
        tags = [{**jsonable(tag), "attributes": dict(tag.attributes)} for tag in page.tags]
        options.written(json.dumps({"url": article.url, "tags": tags, "graph": graph}, indent=2, ensure_ascii=False))
