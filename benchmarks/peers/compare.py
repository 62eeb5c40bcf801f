"""What Hugo, PaperMod, jekyll-seo-tag and seoexport say about one article, property by property, as a Markdown table.

    .venv/bin/python benchmarks/peers/compare.py post.md --hugo hugo --jekyll jekyll --papermod themes/PaperMod

A program that is not given and not on the path has no column. `--notes` adds columns that were read instead of run,
and marks faults; `--write docs/comparison.md` puts the table between the two marks of that file.
"""

import argparse
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

from builds import BASE_URL, Build, hugo, jekyll, ours, url_of
from cells import cell
from heads import Table, page_table, sitemap_table

BEGIN, END = "<!-- table -->\n", "<!-- /table -->\n"
ABSENT = "–"
GROUPS = (
    ("Tags of the page", ("title", "description", "keywords", "author", "robots", "generator", "link ", "fediverse")),
    ("Open Graph", ("og:", "article:")),
    ("X's card", ("twitter:",)),
    ("Microdata", ("itemprop ",)),
    ("Structured data", ("JSON-LD",)),
    ("Site and publisher", ("WebSite.", "Organization.", "logo.")),
    ("The page", ("WebPage.",)),
    ("The article", ("Article.", "Person.")),
    ("Breadcrumb", ("BreadcrumbList.", "ListItem.")),
    ("Questions", ("FAQPage.", "Question.", "Answer.")),
    ("Media", ("ImageObject.", "VideoObject.")),
    ("Sitemap", ("sitemap ",)),
)


def columns(options: argparse.Namespace, folder: Path) -> dict[str, Build]:
    """Return the builds by the names of their columns."""
    content = options.content
    builds = {}
    if options.hugo:
        builds["Hugo"] = hugo(content, folder / "hugo", options.hugo)
    if options.hugo and options.papermod:
        builds["PaperMod"] = hugo(content, folder / "papermod", options.hugo, options.papermod.resolve())
    if options.jekyll:
        builds["jekyll-seo-tag"] = jekyll(content, folder / "jekyll", options.jekyll)
    return {**builds, "seoexport": ours(content, folder / "ours")}


def cells(build: Build, url: str, known: dict[str, str]) -> dict[str, str]:
    """Return the cells of one column by the names of their rows."""
    table: Table = {**page_table(build.html), **sitemap_table(build.sitemap, url)}
    return {name: cell(values, known) for name, values in table.items()}


def known_values(builds: dict[str, Build], url: str) -> dict[str, str]:
    """Return names for what the article states of itself, as our own head has it."""
    table = page_table(builds["seoexport"].html)
    named = {"og:image:alt": "image's alt", "og:image": "image URL", "author": "author's name", "og:title": "title"}
    stated = {table[row][0]: name for row, name in named.items() if row in table}
    return {**stated, url: "page URL", BASE_URL: "site URL"}


def markdown(tables: dict[str, dict[str, str]], faults: list[dict[str, Any]]) -> str:
    """Return the table, group by group, with the faults that were noted beneath."""
    names = list(dict.fromkeys(row for table in tables.values() for row in table))
    marks = {(fault["column"], row): fault["number"] for fault in faults for row in fault["rows"]}
    lines = []
    for title, prefixes in GROUPS:
        rows = [name for prefix in prefixes for name in names if name.startswith(prefix)]
        if rows:
            lines += [f"\n### {title}\n", f"| | {' | '.join(tables)} |", f"|---|{'---|' * len(tables)}"]
            lines += [_row(row, tables, marks) for row in dict.fromkeys(rows)]
    lines += ["\n### In other columns only\n", *_missing(tables)]
    if faults:
        lines += ["\n### Faults\n", *(f"- ({each['number']}) {each['column']}: {each['fault']}" for each in faults)]
    return "\n".join(lines) + "\n"


def _missing(tables: dict[str, dict[str, str]]) -> list[str]:
    """Return for each other program what it says and seoexport does not."""
    own = tables["seoexport"]
    missing = {name: [f"`{row}`" for row in table if row not in own] for name, table in tables.items()}
    return [f"- {name}: {', '.join(rows)}" for name, rows in missing.items() if rows]


def _row(row: str, tables: dict[str, dict[str, str]], marks: dict[tuple[str, str], int]) -> str:
    shown = []
    for column, table in tables.items():
        mark = f" ({marks[column, row]})" if (column, row) in marks else ""
        shown.append(table.get(row, ABSENT).replace("|", "\\|") + mark)
    return f"| {row} | {' | '.join(shown)} |"


def main(arguments: list[str] | None = None) -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("content", type=Path, help="a post with YAML front matter")
    options.add_argument("--hugo", default=shutil.which("hugo"))
    options.add_argument("--jekyll", default=shutil.which("jekyll"))
    options.add_argument("--papermod", type=Path, help="a checkout of the theme")
    options.add_argument("--notes", type=Path, help="JSON: columns that were read, and faults")
    options.add_argument("--write", type=Path, help="a file with the two marks")
    chosen = options.parse_args(arguments)
    notes = json.loads(chosen.notes.read_text(encoding="utf-8")) if chosen.notes else {"read": {}, "faults": []}
    with tempfile.TemporaryDirectory() as folder:
        builds = columns(chosen, Path(folder))
    url = url_of(chosen.content)
    known = known_values(builds, url)
    run = {name: cells(build, url, known) for name, build in builds.items()}
    last = run.pop("seoexport")
    text = markdown({**run, **notes["read"], "seoexport": last}, notes["faults"])
    remarks = "".join(f"- {name} {build.remark}.\n" for name, build in builds.items() if build.remark)
    if chosen.write is None:
        print(text + remarks)
        return
    before, _, rest = chosen.write.read_text(encoding="utf-8").partition(BEGIN)
    chosen.write.write_text(before + BEGIN + text + remarks + "\n" + END + rest.partition(END)[2], encoding="utf-8")


if __name__ == "__main__":
    main()
