"""`seoexport medical`: what publishers of health pages keep track of, one module per subcommand."""

from __future__ import annotations

from typing import ClassVar

import click

from seoexport.cli import Commands


class MedicalCommands(Commands):
    """The subcommands of `seoexport medical`."""

    package: ClassVar[str] = __name__
    names: ClassVar[tuple[str, ...]] = ("due",)


@click.group("medical", cls=MedicalCommands)
def COMMAND() -> None:
    """Keep track of the reviews of health pages."""
