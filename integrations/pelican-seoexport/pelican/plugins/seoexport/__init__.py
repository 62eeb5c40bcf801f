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
    """Begin a run, and none inside of it, as `i18n_subsites` has; what cannot be used ends it with one line."""
    settings = pelican.settings
    if settings.get("SEOEXPORT_ENABLED", True) and _KEY not in settings:
        keys = {"base_url": "SITEURL", "name": "SITENAME", "language": "DEFAULT_LANG"}
        given = {ours: Stated(settings.get(its) or "", f"{its} in the settings") for ours, its in keys.items()}
        own, checks = settings.get("SEOEXPORT"), settings.get("SEOEXPORT_CHECKS", True)
        try:
            build = Build(own, file=Path("pelicanconf.py").absolute(), given=given, checks=checks)
            settings[_KEY] = (build, Path(pelican.output_path).resolve())
        except NoBaseUrl as error:  # as in runs for the author alone, whose SITEURL is empty
            _log.warning("seoexport: %s; until then pages are left as they are", error)
        except SeoexportError as error:
            _log.critical("seoexport: %s", error)  # an exception would be told with a traceback
            raise SystemExit(1) from None


def note(path: str, context: dict[str, Any]) -> None:
    """Note what is known of a page that was written."""
    build, output = context.get(_KEY, (None, None))
    content = context.get("article") or context.get("page")  # a list has none: the newest articles, those of a tag
    values = in_zone(content.metadata, content) if content else {"seo": {"page_type": "CollectionPage"}}
    if build:
        build.page(Path(path).resolve().relative_to(output).as_posix(), values, getattr(content, "source_path", ""))


def end(pelican: Pelican) -> None:
    """Do the pages once they are all written."""
    build, output = pelican.settings.get(_KEY, (None, None))
    for each in build.end(pelican.output_path) if output == Path(pelican.output_path).resolve() else ():
        (_log.info if each.severity == "info" else _log.warning)("seoexport: %s", each.message)


def register() -> None:
    """Connect to the signals of a run."""
    signals.initialized.connect(begin)
    signals.content_written.connect(note)
    signals.finalized.connect(end)
