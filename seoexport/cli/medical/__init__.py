"""`seoexport medical`: what there is to do for a publisher of health pages, one module per subcommand."""

from __future__ import annotations

import click

from seoexport.cli import Commands

NAMES = ("due", "review")


@click.group("medical", cls=Commands, names=NAMES, package=__name__)
def COMMAND() -> None:
    """Keep track of what clinicians have to look at: reviews of pages, codes of conditions."""
