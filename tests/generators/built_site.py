"""What a person looks at in a site that a generator built: its heads, what is said twice in them, what our check says."""

import html
import json
import re
import shutil
import sys
from collections import Counter
from pathlib import Path

import pytest
from lxml import html as lxml_html

from seoexport.cli import main

#: On which all examples are built and checked: 2025-01-01.
DAY = "1735689600"
EXAMPLES = Path(__file__).parent.parent.parent / "examples" / "generators"
#: Of these a head may have several.
_REPEATED = re.compile(
    r"meta (tags|og:image|og:video|og:locale:alternate|article:(tag|author)|twitter:(label|data)|robots)|link (alternate|icon|me)|script"
)


def example(name, folder):
    """A copy of the example of a generator, as somebody would begin with it."""
    target = folder / name
    shutil.copytree(EXAMPLES / name, target, ignore=shutil.ignore_patterns("expected", "node_modules"))
    return target


def heads(site):
    """The head of each page by its path: title, meta and link elements, structured data as indented JSON."""
    return {path.relative_to(site).as_posix(): head(path) for path in sorted(site.rglob("*.html"))}


def head(page):
    """What search engines and previews read in a page's head, a line for each element, ours with a plus."""
    lines = []
    for element in lxml_html.parse(str(page)).getroot().iterfind("head/*"):
        if line := _line(element):
            lines.append(("+ " if "data-seoexport" in element.attrib else "  ") + line)
    return "\n".join(lines) + "\n"


def expected_heads(name, folder="expected"):
    """What stands in `expected/` of an example: the heads that a person has read and found right."""
    folder = EXAMPLES / name / folder
    return {
        path.relative_to(folder).as_posix().removesuffix(".txt"): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*.txt"))
    }


def doubled(site):
    """The path and the name of each tag that stands twice in a head where one is meant."""
    found = []
    for path, head in heads(site).items():
        names = Counter(_NAME.match(line)[1] for line in head.splitlines() if _NAME.match(line))
        found += [(path, name) for name, number in names.items() if number > 1 and not _REPEATED.fullmatch(name)]
    return found


def findings(site, *options):
    """What `seoexport check` finds in a site that is worse than information, a line for each."""
    report = site.parent / "report.json"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", DAY)
        main(["check", str(site), "--format", f"json={report}", *options])
    found = json.loads(report.read_text(encoding="utf-8"))
    return [
        f"{each['source']}: {each['message']} ({each['rule']})"
        for each in found["diagnostics"]
        if each["severity"] != "info"
    ]


def contents(folder):
    """The bytes of each file below a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


_NAME = re.compile(r"[ +] (title|meta [^ =]+|link [^ =]+|script)")
#: What changes with the generator and not with the page, such as offsets.
_NOT_OURS = (
    "stylesheet",
    "preload",
    "prefetch",
    "modulepreload",
    "preconnect",
    "icon",
    "shortcut icon",
    "generator",
    "viewport",
    "theme-color",
    "seoexport-edits",
)


def _line(element):
    name = element.tag
    if name == "title":
        return f"title = {element.text_content().strip()}"
    if name == "meta" and (key := element.get("name") or element.get("property")) and key not in _NOT_OURS:
        return f"meta {key} = {element.get('content')}"
    if name == "link" and (rel := element.get("rel")) not in _NOT_OURS:
        return f"link {rel} = {' '.join(filter(None, (element.get('hreflang'), element.get('type'), element.get('href'))))}"
    if name == "script" and element.get("type") == "application/ld+json":
        graph = json.dumps(json.loads(html.unescape(element.text)), ensure_ascii=False, indent=2, sort_keys=True)
        return f"script = {graph}".replace("\n", "\n  ")
    return None


def write_expected(name, site):
    """Put down the heads of a site as those that are expected, to be read line by line before they are committed."""
    for path, head in heads(site).items():
        target = EXAMPLES / name / "expected" / f"{path}.txt"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(head, encoding="utf-8")


if __name__ == "__main__":  # python tests/generators/built_site.py mkdocs build/site
    write_expected(sys.argv[1], Path(sys.argv[2]))
