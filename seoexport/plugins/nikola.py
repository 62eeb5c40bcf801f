"""Nikola: `FILTERS = {".xml": [seoexport({…})]}` puts our block into every page, when its sitemap is written.

https://getnikola.com/handbook.html#post-processing-filters. That task depends on all pages, so it runs where one is
new, and notes them as we left them. A warning ends `nikola build --strict`.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from blinker import signal
from nikola.utils import get_logger

from seoexport.config.generator import Stated
from seoexport.errors import SeoexportError
from seoexport.site.build import Build

_log = get_logger("seoexport")
_KEYS = {"base_url": "SITE_URL", "name": "BLOG_TITLE", "description": "BLOG_DESCRIPTION", "language": "DEFAULT_LANG"}


class seoexport:  # noqa: N801  as it stands in conf.py, among Nikola's own filters
    """The filter; `config` is our configuration or its path, without which `seoexport.yaml` beside conf.py is."""

    def __init__(self, config: str | Mapping[str, Any] | None = None, *, checks: bool = True) -> None:
        self._config, self._checks = config, checks
        signal("configured").connect(self._begin)

    def __repr__(self) -> str:
        """Return the same in each run: Nikola does its tasks again where their filters look different."""
        return f"seoexport({self._config!r}, checks={self._checks})"

    def _begin(self, site: Any) -> None:
        given = {ours: Stated(str(site.config[its] or ""), f"{its} in conf.py") for ours, its in _KEYS.items()}
        self._site = site
        try:
            self._build = Build(self._config, file=Path("conf.py"), given=given, checks=self._checks)
        except SeoexportError as error:
            sys.exit(f"seoexport: {error}")

    def __call__(self, target: str) -> None:
        """Do the pages after their sitemap was written; no other file is looked at."""
        output = Path(self._site.config["OUTPUT_FOLDER"])
        if Path(target) != output / "sitemap.xml":
            return
        for name, post in self._site.post_per_file.items():
            for language in post.translated_to if name.endswith(".html") else ():
                if Path(post.destination_path(language)) == Path(name):
                    values = dict(post.meta[language])
                    # A page without a date has that of its file, which says nothing.
                    if not isinstance(values.pop("date", None), datetime):
                        values["date"] = post.date
                    self._build.page(Path(name).as_posix(), values, post.source_path)
        for each in list(self._build.end(output)):  # all pages first: under --strict a warning is raised
            (_log.info if each.severity == "info" else _log.warning)(each.message)
