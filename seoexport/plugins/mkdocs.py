"""MkDocs: `plugins: [seoexport]` puts our block into every page that a build has written.

https://www.mkdocs.org/dev-guide/plugins/. What is logged as a warning ends a build under `--strict`.
"""

from __future__ import annotations

from mkdocs.config.base import Config
from mkdocs.config.config_options import Optional, Type
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import Files

from seoexport.config.generator import Stated
from seoexport.errors import SeoexportError
from seoexport.site.build import Build
from seoexport.site.generator_values import of_page

_log = get_plugin_logger(__name__)


class SeoexportConfig(Config):
    """What stands under `seoexport`: our configuration or its path, and whether there is something to do."""

    config = Optional(Type((str, dict)))
    enabled = Type(bool, default=True)
    checks = Type(bool, default=True)


class SeoexportPlugin(BasePlugin[SeoexportConfig]):
    """Takes part in builds; what `mkdocs serve` shows is for the author alone."""

    def on_startup(self, *, command: str, **_: object) -> None:
        """Note whether this is a build: asked once, also by a server that builds again and again."""
        self._is_on, self._begun = self.config.enabled and command != "serve", 0

    def on_config(self, config: MkDocsConfig) -> None:
        """Begin once, also where `i18n` builds other languages inside; what cannot be used ends it with one line."""
        self._begun += 1
        if self._is_on and self._begun == 1:
            keys = {"base_url": "site_url", "name": "site_name", "description": "site_description"}
            given = {ours: Stated(config[its] or "", f"{its} in mkdocs.yml") for ours, its in keys.items()}
            own = self.config
            try:
                self._build = Build(own.config, file=config.config_file_path, given=given, checks=own.checks)
            except SeoexportError as error:
                raise PluginError(f"seoexport: {error}") from None

    def on_env(self, env: object, *, files: Files, **_: object) -> None:
        """Note what pages state, whichever plugin had a hand in it; a dirty build has read only those that changed."""
        for file in files.documentation_pages() if self._is_on else ():
            self._build.page(file.dest_uri, of_page(file.page, self._build.site.base_url), file.abs_src_path or "")

    @event_priority(-1000)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Do the pages once they are all written, after all other plugins and the builds inside of this one."""
        self._begun -= 1
        for each in self._build.end(config.site_dir, only_told=True) if self._is_on and not self._begun else ():
            (_log.info if each.severity == "info" else _log.warning)(each.message)
