"""`seoexport extract`: print the article model as JSON."""

from __future__ import annotations

import click

from seoexport.cli import options


@click.command("extract")
@options.file
@options.base_url
@options.url
@options.config
@options.suffix
@click.option("--explain", is_flag=True, help="Print where each fact came from, and which candidates lost.")
def COMMAND(file: str, base_url: str | None, url: str | None, config: str | None, suffix: str, explain: bool) -> None:
    """Print what FILE says, as JSON.

    FILE is a content file with front matter, a built page or a fragment; - reads standard input.
    """
    import json

    from seoexport.cli.article import article_of, explanation_of
    from seoexport.jsonable import jsonable

    if explain:
        from seoexport.cli.explanation import explanation

        options.written(explanation(*explanation_of(file, base_url=base_url, config=config, url=url, suffix=suffix)))
        return
    article, _ = article_of(file, base_url=base_url, config=config, url=url, suffix=suffix)
    options.written(json.dumps(jsonable(article), indent=2, ensure_ascii=False))
