"""`seoexport schema`: print a JSON Schema, or the list of all."""

from __future__ import annotations

import click

from seoexport.cli import options


@click.command("schema")
@click.argument("name", metavar="[NAME]", required=False)
def COMMAND(name: str | None) -> None:
    """Print the JSON Schema NAME, such as article, config or nodes/faq_page. Without NAME, list all."""
    import json

    from seoexport.errors import UnknownName
    from seoexport.validator.schema import names, schema

    known = names()
    if name is None:
        options.written("\n".join(known))
        return
    if name not in known:
        raise UnknownName("schema", name, known)
    options.written(json.dumps(schema(name), indent=2, ensure_ascii=False))
