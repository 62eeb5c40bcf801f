"""Lektor: the plugin puts our block into every page that `lektor build` has written, after what is gone was pruned."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
from lektor.db import Page
from lektor.pluginsystem import Plugin
from lektor.reporter import reporter

from seoexport.config.generator import Stated
from seoexport.errors import SeoexportError
from seoexport.site.build import Build


class SeoexportPlugin(Plugin):
    """Takes part in builds that the command `build` began; those of a server run in a thread without one."""

    name, description = "seoexport", "Structured data, head tags and a sitemap."
    _build: Build | None = None

    def on_before_build_all(self, **_: Any) -> None:
        """Begin; a configuration that cannot be used ends the build with one line."""
        command, own, self._build = click.get_current_context(silent=True), self.get_config(fresh=True), None
        if command is None or command.info_name != "build" or not own.get_bool("enabled", default=True):
            return
        self._is_strict, self._prunes = own.get_bool("strict"), command.params["prune"]
        file, ini = Path(self.env.project.project_file), self.env.project.open_config()
        keys = {"base_url": "url", "name": "name", "language": "locale"}
        given = {ours: Stated(ini.get(f"project.{its}") or "", f"{its} in {file.name}") for ours, its in keys.items()}
        try:
            self._build = Build(own.get("config"), file=file, given=given, checks=own.get_bool("checks", default=True))
        except SeoexportError as error:
            raise click.ClickException(f"seoexport: {error}") from None

    def on_after_build(self, *, source: Any, prog: Any, **_: Any) -> None:
        """Note the fields of a page, also of one that is up to date."""
        if self._build is not None and isinstance(source, Page):
            fields = {key: source[key] for key in source.datamodel.field_map if key[0] != "_"}
            stated = {key: each for key, each in fields.items() if not hasattr(each, "__html__")}
            self._build.page(prog.primary_artifact.artifact_name, stated, source.source_filename)

    def on_after_build_all(self, *, builder: Any, **_: Any) -> None:
        """Do the pages where nothing is pruned: before that, those that went are still there."""
        if self._build is not None and not self._prunes:
            self.on_after_prune(builder=builder)

    def on_after_prune(self, *, builder: Any, **_: Any) -> None:
        """Do the pages; files that Lektor does not know after pruning are ours, and to be kept."""
        said = list(self._build.end(builder.destination_path)) if self._build else []
        state = builder.new_build_state()
        for name in list(state.iter_unreferenced_artifacts()) if self._build and self._prunes else ():
            ours = state.new_artifact(name, sources=[self.env.project.project_file])
            ours.finish_update(ours.begin_update())
        for each in said:
            reporter.report_generic(f"seoexport: {each.severity}: {each.message}")
        if any(each.severity != "info" for each in said) and self._is_strict:
            raise click.ClickException("seoexport: `strict` in configs/seoexport.ini: warnings fail the build")
