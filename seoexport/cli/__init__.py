"""The `seoexport` command: one module per subcommand, imported only when it is called."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click

from seoexport import __version__
from seoexport.cli.stopping import code_of
from seoexport.errors import SeoexportError
from seoexport.text import visible

#: What the command ends with: clean, findings at or above --fail-on, the user's mistake, a part could not be done.
CLEAN, FINDINGS, MISTAKE, PARTIAL = 0, 1, 2, 3

COMMANDS = (
    "apply",
    "check",
    "explain",
    "export",
    "extract",
    "hugo",
    "init",
    "medical",
    "rule",
    "schema",
    "site",
    "wordpress",
)


class Commands(click.Group):
    """A group that knows its commands by name and imports a command's module in `package` when it is asked for."""

    def __init__(self, *args: Any, names: Sequence[str], package: str, **options: Any) -> None:
        super().__init__(*args, **options)
        self._names, self._package = tuple(names), package

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return list(self._names)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command by its name."""
        if cmd_name not in self._names:
            return None
        command: click.Command = import_module(f"{self._package}.{cmd_name}").COMMAND
        return command


@click.group(cls=Commands, names=COMMANDS, package=__name__, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="seoexport")
def seoexport() -> None:
    """Turn articles into linked structured data, head tags and sitemaps, and check what pages say."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code. A user's mistake is one line on standard error."""
    _open_closed_streams()
    try:
        result = seoexport.main(arguments, prog_name="seoexport", standalone_mode=False)
    except SeoexportError as error:
        return _told(str(error), MISTAKE)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return MISTAKE
    except click.ClickException as error:
        hint = "; see 'seoexport --help'" if isinstance(error, click.UsageError) else ""
        return _told(error.format_message().rstrip(".") + hint, MISTAKE)
    except click.Abort as error:
        return _told("interrupted", code_of(error.__cause__))
    except BrokenPipeError:
        sys.stderr.close()
        return CLEAN
    except OSError as error:
        return _told(f"{error.filename or 'standard output'}: {error.strerror}", PARTIAL)
    except Exception as error:  # noqa: BLE001 - the last line of defence: a user gets one line, and no wrong exit code
        return _told(f"internal error: {type(error).__name__}: {error}", PARTIAL)
    return result if isinstance(result, int) else CLEAN


def _open_closed_streams() -> None:
    """Let what is said go nowhere where somebody closed an output: else the next file opened would take its place."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123 - open to the end


def _told(message: str, code: int) -> int:
    click.echo(f"seoexport: {visible(message)}", err=True)
    return code
