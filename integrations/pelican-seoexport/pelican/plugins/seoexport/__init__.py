"""Pelican: `PLUGINS = ["seoexport"]` puts our block into every page that is written.

https://docs.getpelican.com/en/latest/plugins.html. What is logged as a warning ends a run under `--fatal warnings`.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from pelican import Pelican, signals

from seoexport.config.generator import Stated
from seoexport.errors import NoBaseUrl, SeoexportError
from seoexport.site.build import Build
from seoexport.site.generator_values import in_zone

_log = logging.getLogger(__name__)
_KEY = "_SEOEXPORT_BUILD"  # in the settings, of which each run has its own


def begin(pelican: Pelican) -> None:
    """Begin a run; a configuration that cannot be used ends it with one line."""
    settings = pelican.settings
    if settings.get("SEOEXPORT_ENABLED", True):
        keys = {"base_url": "SITEURL", "name": "SITENAME", "language": "DEFAULT_LANG"}
        given = {ours: Stated(settings.get(its) or "", f"{its} in the settings") for ours, its in keys.items()}
        own, checks = settings.get("SEOEXPORT"), settings.get("SEOEXPORT_CHECKS", True)
        try:
            settings[_KEY] = Build(own, file=Path.cwd() / "pelicanconf.py", given=given, checks=checks)
        except NoBaseUrl as error:  # as in runs for the author alone, whose SITEURL is empty
            _log.warning("seoexport: %s; until then pages are left as they are", error)
        except SeoexportError as error:
            _log.critical("seoexport: %s", error)  # an exception would be told with a traceback
            raise SystemExit(1) from None


def note(path: str, context: dict[str, Any]) -> None:
    """Note what is known of a page that was written."""
    build, content = context.get(_KEY), context.get("article") or context.get("page")
    page = Path(path).resolve().relative_to(Path(context["OUTPUT_PATH"]).resolve()).as_posix()
    if build and content:
        build.page(page, in_zone(content.metadata, content), content.source_path)
    elif build:  # a list: the newest articles, those of a tag, a month
        build.page(page, {"seo": {"page_type": "CollectionPage"}})


def end(pelican: Pelican) -> None:
    """Do the pages once they are all written."""
    for each in pelican.settings[_KEY].end(pelican.output_path) if _KEY in pelican.settings else ():
        tell = _log.info if each.severity == "info" else _log.warning
        tell("seoexport: %s", each.message)


def register() -> None:
    """Connect to the signals of a run."""
    signals.initialized.connect(begin)
    signals.content_written.connect(note)
    signals.finalized.connect(end)
