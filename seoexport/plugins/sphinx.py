"""Sphinx: `extensions = ["seoexport.plugins.sphinx"]` puts our block into every page of an HTML build.

https://www.sphinx-doc.org/en/master/extdev/. A warning, `seoexport.<rule>` to `suppress_warnings`, fails under `-W`.
"""

from __future__ import annotations

import os
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.util import logging

from seoexport import __version__
from seoexport.config.generator import Stated
from seoexport.errors import SeoexportError
from seoexport.site.build import Build
from seoexport.site.generator_values import unpacked

_log = logging.getLogger(__name__)


class _Part:
    build: Build | None = None

    def begin(self, app: Sphinx) -> None:
        """Begin; a configuration that cannot be used ends the run with one line."""
        config = app.config
        if app.builder.name not in ("html", "dirhtml") or not config.seoexport_enabled:
            return
        keys = {"base_url": "html_baseurl", "name": "project", "language": "language"}
        given = {ours: Stated(config[its] or "", f"{its} in conf.py") for ours, its in keys.items()}
        if "://" not in config.html_baseurl and (url := os.environ.get("READTHEDOCS_CANONICAL_URL")):
            given["base_url"] = Stated(url, "READTHEDOCS_CANONICAL_URL")
        own, checks = config.seoexport_config, config.seoexport_checks
        try:
            self.build = Build(own, file=Path(app.confdir, "conf.py"), given=given, checks=checks)
        except SeoexportError as error:
            _log.error("seoexport: %s", error)  # a ConfigError would be told with a traceback
            raise SystemExit(2) from None

    def end(self, app: Sphinx, error: Exception | None) -> None:
        """Do the pages that were written, with the fields at the top of their documents."""
        if self.build is None or error is not None:
            return
        for name, fields in app.env.metadata.items():
            page = Path(app.builder.get_outfilename(name)).relative_to(app.outdir)  # type: ignore[attr-defined]
            self.build.page(page.as_posix(), unpacked(fields), app.env.doc2path(name))
        for each in self.build.end(app.outdir, only_told=True):
            tell = _log.info if each.severity == "info" else _log.warning
            tell("seoexport: %s", each.message, type="seoexport", subtype=each.rule or "site")


def setup(app: Sphinx) -> dict[str, object]:
    """Take part in a run."""
    for name, default in (("config", None), ("enabled", True), ("checks", True)):
        app.add_config_value(f"seoexport_{name}", default, "")
    app.connect("builder-inited", (part := _Part()).begin)
    app.connect("build-finished", part.end, priority=900)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
