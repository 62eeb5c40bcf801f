"""Flask: `Seoexport(app)`, or `Seoexport().init_app(app)`, puts our block into the pages of an application.

https://flask.palletsprojects.com/en/stable/extensiondev/. `app.config["SEOEXPORT"]` is our configuration, or its path
below the application's folder. `request.environ["seoexport"]` may say what is known of a page beside what it says.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from flask import Flask

from seoexport.plugins.wsgi import SeoexportMiddleware


class Seoexport:
    """The extension; `options` are those of ServedPages."""

    def __init__(self, app: Flask | None = None, **options: Any) -> None:
        self._options = options
        if app is not None:
            self.init_app(app)

    def init_app(self, app: Flask) -> None:
        """Take part in an application; a configuration that cannot be used is raised at once, as one line."""
        config = app.config.get("SEOEXPORT", "seoexport.yaml")
        config = Path(app.root_path, config) if isinstance(config, str | Path) else config
        app.wsgi_app = SeoexportMiddleware(app.wsgi_app, config, **self._options)  # type: ignore[method-assign]
        app.extensions["seoexport"] = self
