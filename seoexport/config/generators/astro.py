"""Astro: https://docs.astro.build/en/reference/configuration-reference/. Its code is not run."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePath

from seoexport.config import content_paths
from seoexport.config.generator import Generator, Settings
from seoexport.config.plain.javascript import exported
from seoexport.config.plain.tables import folder, joined, stated, within
from seoexport.config.source import text_of
from seoexport.extractor.front_matter import FrontMatter


@dataclass(frozen=True, slots=True, kw_only=True)
class AstroFiles:
    """Astro's rule for sites of files, asked as a function: `feet/shoes.html` where others have a folder.

    https://docs.astro.build/en/reference/configuration-reference/#buildformat
    """

    rule: content_paths.Rule
    keeps_indexes: bool

    def __call__(self, path: PurePath, front_matter: FrontMatter) -> str:
        """Return the path of the page; with `preserve` an index stays that of its folder."""
        made = self.rule(path, front_matter)
        if not made or (self.keeps_indexes and path.name == "index"):
            return made
        return f"{made.rstrip('/')}.html"


def read(root: Path, files: tuple[Path, ...]) -> Settings | None:
    """Return what astro.config says in literals: `site`, and `base` below it."""
    path = files[0]
    values = exported(text_of(path))
    found = stated(path.name, values, {"site": "base_url"})
    if "base_url" in found and (base := values.get("base")) is not None:
        found["base_url"] = joined(found["base_url"], base, f"{path.name} site and base")
    is_starlight = (root / "src/content/docs").is_dir()
    rule: content_paths.Rule = content_paths.starlight if is_starlight else content_paths.astro
    made = within(values, "build", "format")
    if made in ("file", "preserve"):
        rule = AstroFiles(rule=rule, keeps_indexes=made == "preserve")
    return Settings(
        generator="Astro",
        root=root,
        files=(path,),
        stated=found,
        content=("src/content/docs",) if is_starlight else ("src/pages", "src/content"),
        output=folder(values.get("outDir"), "dist"),
        rule=rule,
        keys=("slug",),
    )


GENERATOR = Generator(
    name="Astro",
    files=tuple(f"astro.config.{suffix}" for suffix in ("mjs", "js", "ts", "mts", "cjs")),
    read=read,
    production="astro build",
)
