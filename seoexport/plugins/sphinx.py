"""Sphinx: `extensions = ["seoexport.plugins.sphinx"]` puts our block into every page that a build has written.

What is logged as a warning fails a build under `-W`: https://www.sphinx-doc.org/en/master/extdev/index.html.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.errors import ConfigError
from sphinx.util.logging import getLogger

from seoexport.config.generator import Stated
from seoexport.errors import SeoexportError
from seoexport.site.build import Build
from seoexport.site.generator_values import unpacked

_log = getLogger(__name__)
_INDICES = ("genindex", "py-modindex", "search")  # made of no document, and searched for by nobody


def setup(app: Sphinx) -> dict[str, Any]:
    """Take part in builds: `conf.py` has our configuration or its path, and when there is something to do."""
    app.add_config_value("seoexport_config", "", "html", (str, dict))
    app.add_config_value("seoexport_enabled", default=True, rebuild="html")
    app.add_config_value("seoexport_checks", default=True, rebuild="")
    app.connect("builder-inited", begin)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def begin(app: Sphinx) -> None:
    """Begin, where a page is a file; a configuration that cannot be used ends the build with one line."""
    own = app.config
    if own.seoexport_enabled and app.builder.name not in ("html", "dirhtml"):
        _log.info("seoexport: nothing to do for the builder %s, only for html and dirhtml", app.builder.name)
    elif own.seoexport_enabled:
        name = "html_title" if vars(own).get("html_title") else "project"  # unstated, it is more than a name
        keys = {"base_url": "html_baseurl", "name": name, "language": "language"}
        given = {ours: Stated(own[its] or "", f"{its} in conf.py") for ours, its in keys.items()}
        if "://" not in own.html_baseurl and (url := os.environ.get("READTHEDOCS_CANONICAL_URL")):
            given["base_url"] = Stated(url, "READTHEDOCS_CANONICAL_URL")
        file, config, checks = Path(app.confdir, "conf.py"), own.seoexport_config, own.seoexport_checks
        try:
            build = Build(config or None, file=file, given=given, checks=checks)
        except SeoexportError as error:
            raise ConfigError(f"seoexport: {error}") from None
        app.connect("build-finished", lambda app, failed: end(build, app, failed), priority=900)


def end(build: Build, app: Sphinx, failed: Exception | None) -> None:
    """Do the pages once they are all written, after other extensions; nothing where the build has failed."""
    for name, values in ({key: {"robots": "noindex"} for key in _INDICES} | app.env.metadata).items():
        path = Path(app.builder.get_outfilename(name)).relative_to(app.outdir).as_posix()
        build.page(path, unpacked(values), app.env.doc2path(name) if name in app.env.metadata else "")
    for each in build.end(app.outdir) if not failed else ():
        say = _log.info if each.severity == "info" else _log.warning
        say("seoexport: %s", each.message, type="seoexport", subtype=each.rule or "page")
