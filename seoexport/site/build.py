"""A site's build by its generator, as a plugin takes part in it: begun, told of pages, ended over what was written."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, cast

from seoexport.config import InPlace, find, load
from seoexport.config.adoption import adopted, taken
from seoexport.config.generator import Key, Settings, Stated
from seoexport.errors import NoBaseUrl, SeoexportError
from seoexport.model import Site
from seoexport.site.application import apply
from seoexport.site.content_index import ContentFile
from seoexport.site.generator_values import plain
from seoexport.site.page_run import Done
from seoexport.site.pool import can_fork, server
from seoexport.site.run_options import RunOptions, default_jobs
from seoexport.site.state.place import FOLDER, state_file
from seoexport.site.summary import summed_up
from seoexport.site.told_once import Saying, ToldOnce

#: So many pages are done sooner than processes have started that are no copies of this one.
_FEW = 300


class Build:
    """One build of a site, from the point of view of a plugin: what it has to say to us, and we to its log.

    `file` is the generator's own configuration; paths are those beside it. `config` is the path of ours, or ours itself
    as it stands in the generator's; without one `seoexport.yaml` is looked for beside `file`. What the generator is
    set to is `given`, each value with the place that states it, and counts after ours. Without `checks` no rule is
    asked of the pages, and without `remembers` every page is done in every build.

    Raises NoBaseUrl, UnusableConfig, UnusablePath and BadUrl: each one line with which the build is to stop at once.

    >>> build = Build({"base_url": "https://example.org/"}, file="mkdocs.yml")
    >>> build.page("cramp/index.html", {"title": "Calf cramp"}, "docs/cramp.md")
    """

    site: Site

    def __init__(
        self,
        config: str | Mapping[str, Any] | None = None,
        *,
        file: str | Path,
        given: Mapping[str, Stated] = MappingProxyType({}),
        checks: bool = True,
        remembers: bool = True,
    ) -> None:
        self._here = Path(file).parent
        self._checks, self._remembers = checks, remembers
        self._told_of: dict[str, ContentFile] = {}
        found = adopted(self._here)
        self.site = _site(_config(config, Path(file)), given, found.settings.authors if found else {})
        # Beside the generator's own work; where the last build is remembered, few pages or none need it.
        if default_jobs() > 1 and not (remembers and (self._here / FOLDER).is_dir()):
            server.start("seoexport.site.ready")

    def page(self, path: str, values: Mapping[str, Any] | None, file: str | Path = "") -> None:
        """Take note of what the generator knows of a page, by its path below the folder that is built.

        `values` count as its front matter, whatever their types; `file` is the content file that it was made of, whose
        own front matter counts where the generator did not read it (None).
        """
        told = "" if values is None else json.dumps(plain(values), ensure_ascii=False, sort_keys=True)
        name = Path(file)
        if name.is_absolute() and name.is_relative_to(self._here.resolve()):
            name = name.relative_to(self._here.resolve())
        self._told_of[path] = ContentFile(str(file), name.as_posix() if str(file) else path, exact=True, values=told)

    def end(self, built: str | Path, *, is_partial: bool = False, only_told: bool = False) -> Iterator[Saying]:
        """Put our block into every page of the folder that was built, write the files about it, and yield what to log.

        A page that cannot be done is left as it was, and named. The content files of pages that nobody told of are
        looked up where there are none others, or where the build `is_partial`; with `only_told` these pages are left
        alone. Nothing is raised for what a user could mend: that is an error in what is yielded.
        """
        once, refused = ToldOnce(), []

        def told(done: Done) -> None:
            once.add(done.entry)
            if done.entry.outcome == "refused":
                refused.append(Saying("warning", f"{done.entry.path} was left as it was: {done.entry.reason}"))

        looks_up = is_partial or not self._told_of
        try:
            ledger = apply(
                built,
                self.site,
                options=replace(self._options(Path(built)), only_told=only_told),
                told=told,
                keeps=False,
                generator=self._settings(Path(built)) if looks_up else None,
                told_of=self._told_of,
            )
        except SeoexportError as error:
            yield Saying("error", str(error))
            return
        yield from (*refused, *once.findings())
        yield from (Saying("info", line) for line in once.said())
        yield from (Saying("warning", line) for line in (*ledger.problems, *ledger.refused))
        yield Saying("info", summed_up(ledger, str(built)))

    def _options(self, built: Path) -> RunOptions:
        return RunOptions(
            jobs=default_jobs() if can_fork() or server.is_running() or len(self._told_of) > _FEW else 1,
            checks=self._checks,
            syncs=False,  # what is lost with the power is built again
            state=state_file(built, self._here / "seoexport.yaml") if self._remembers else None,
        )

    def _settings(self, built: Path) -> Settings | None:
        found = adopted(self._here, built)
        return found.settings if found else None


def _config(config: str | Mapping[str, Any] | None, file: Path) -> Path | InPlace | None:
    if isinstance(config, Mapping):
        return InPlace(plain(config), file)
    return file.parent / config if config else find(file.parent)


def _site(config: Path | InPlace | None, given: Mapping[str, Stated], authors: Mapping[str, Any]) -> Site:
    stated = {cast("Key", key): each for key, each in given.items() if each.value}
    found = taken(Settings(generator="", root=Path(), files=(), stated=stated, authors=authors))
    try:
        return load(config, given=found.given)
    except NoBaseUrl:
        place = given["base_url"].place if "base_url" in given else "base_url in seoexport.yaml"
        raise NoBaseUrl(found.refused.get("base_url", ""), f"state {place}") from None
