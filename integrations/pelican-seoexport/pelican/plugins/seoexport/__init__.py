"""Pelican: `PLUGINS = ["seoexport"]` puts our block into every page that is written.

https://docs.getpelican.com/en/latest/plugins.html. What is logged as a warning ends a run under `--fatal warnings`.
"""

from __future__ import annotations

import datetime as dt
import logging
from pathlib import Path
from typing import Any

from pelican import Pelican, signals
from pelican.contents import Content

from seoexport.config.generator import Stated
from seoexport.errors import SeoexportError
from seoexport.site.build import Build

_log = logging.getLogger(__name__)
#: Where the settings, of which each run has a copy, hold the build: a module would keep it for the next run.
_KEY = "_SEOEXPORT_BUILD"


def begin(pelican: Pelican) -> None:
    """Begin a run; a configuration that cannot be used ends it with one line."""
    settings = pelican.settings
    if settings.get("SEOEXPORT_ENABLED", True):
        keys = {"base_url": "SITEURL", "name": "SITENAME", "language": "DEFAULT_LANG"}
        given = {ours: Stated(settings.get(its) or "", f"{its} in the settings") for ours, its in keys.items()}
        own, checks = settings.get("SEOEXPORT"), settings.get("SEOEXPORT_CHECKS", True)
        try:
            settings[_KEY] = Build(own, file=Path.cwd() / "pelicanconf.py", given=given, checks=checks)
        except SeoexportError as error:
            _log.critical("seoexport: %s", error)  # an exception would be told with a traceback
            raise SystemExit(1) from None


def note(path: str, context: dict[str, Any]) -> None:
    """Note what is known of an article or a page that was written."""
    content = context.get("article") or context.get("page")
    if content is not None and _KEY in context:
        page = Path(path).resolve().relative_to(Path(context["OUTPUT_PATH"]).resolve())
        context[_KEY].page(page.as_posix(), {**content.metadata, **_moments(content)}, content.source_path)


def _moments(content: Content) -> dict[str, Any]:
    """Return the dates that have a time, in the time zone of the settings; what is midnight was stated as a day."""
    stated = {key: content.metadata.get(key) for key in ("date", "modified")}
    return {key: getattr(content, key) for key, date in stated.items() if date and date.time() != dt.time()}


def end(pelican: Pelican) -> None:
    """Do the pages once they are all written."""
    build = pelican.settings.get(_KEY)
    for each in build.end(pelican.output_path) if build else ():
        tell = _log.info if each.severity == "info" else _log.warning
        tell("seoexport: %s", each.message)


def register() -> None:
    """Connect to the signals of a run."""
    signals.initialized.connect(begin)
    signals.content_written.connect(note)
    signals.finalized.connect(end)
