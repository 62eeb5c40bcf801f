"""Adobe's validator and ours on the same pages, in one run: what each finds, and the time of a page.

    .venv/bin/python benchmarks/peers/validators.py             # pages with one seeded fault each, and good ones
    .venv/bin/python benchmarks/peers/validators.py FOLDER      # the pages of a folder
    .venv/bin/python benchmarks/peers/validators.py --each      # every finding of both, page by page

Adobe's needs Node.js, and is what `scripts/test --validators` installs below build/. Both are warm, both extract and
validate; its time is that of JSON-LD, Microdata and RDFa, ours that of the whole check: head, Open Graph, texts shown.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import yaml

from seoexport import Site, check
from seoexport.errors import SeoexportError

ROOT = Path(__file__).parent.parent.parent
RUNNERS = ROOT / "tests" / "outside" / "runners"
INSTALLED = ROOT / "build" / "public-validators"
FAULTS = ROOT / "tests" / "validator" / "faults"
SITE = Site(base_url="https://example.org/")


def seeded(folder):
    """Write the good pages and the pages with one fault each; return the rule that each of the latter breaks."""
    rules = {}
    for page in sorted((FAULTS / "pages").glob("*.html")):
        shutil.copy(page, folder / page.name)
    for table in sorted(FAULTS.glob("*.yaml")):
        for number, row in enumerate(yaml.safe_load(table.read_text("utf-8"))):
            if "page" in row and "replace" in row and isinstance(row.get("with"), str):
                source = (FAULTS / "pages" / f"{row['page']}.html").read_text("utf-8")
                name = f"{table.stem}-{number:03}-{row['rule']}.html"
                (folder / name).write_text(source.replace(row["replace"], row["with"]), "utf-8")
                rules[name] = row["rule"]
    return rules


def adobe(folder, rounds):
    """Return what Adobe's validator finds in each page, how often it crashes, and the milliseconds of a page."""
    INSTALLED.mkdir(parents=True, exist_ok=True)
    shutil.copytree(RUNNERS, INSTALLED, dirs_exist_ok=True)
    if not (INSTALLED / "node_modules").is_dir():
        subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=INSTALLED, check=True)
    runner = shutil.copy(Path(__file__).parent / "adobe.mjs", INSTALLED / "adobe_timed.mjs")
    sys.path.insert(0, str(ROOT / "tests" / "outside"))
    from vocabulary_file import json_ld

    vocabulary = INSTALLED / "schema_org.jsonld"
    vocabulary.write_text(json_ld(), "utf-8")
    command = ["node", runner, str(folder), str(vocabulary), str(rounds)]
    done = json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)
    return done["found"], done["crashed"], done["milliseconds"]


def ours(folder, rounds):
    """Return what seoexport finds in each page, and the milliseconds of a page."""
    sources = {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*.html"))}
    found, best = {name: findings(source) for name, source in sources.items()}, float("inf")
    for _ in range(rounds):
        begin = time.perf_counter()
        for source in sources.values():
            findings(source)
        best = min(best, (time.perf_counter() - begin) * 1000 / len(sources))
    return found, best


def findings(source):
    """Return the rules, severities and messages of a page."""
    try:
        return [(each.severity.upper(), f"{each.message} ({each.rule})") for each in check(source, site=SITE)]
    except SeoexportError as error:
        return [("REFUSED", str(error))]


def told(name, found, milliseconds, rules):
    """Print a row: how many findings of each severity, in how many faulty and good pages, and the time."""
    kinds = Counter(severity for each in found.values() for severity, _ in each)
    faulty = [name for name, each in found.items() if each and (name in rules or not rules)]
    good = [name for name, each in found.items() if each and rules and name not in rules]
    listed = ", ".join(f"{number} {kind.lower()}s" for kind, number in sorted(kinds.items())) or "none"
    of = f" of {len(rules)}" if rules else ""
    print(f"{name:10} {milliseconds:7.2f} ms a page; findings: {listed}")
    print(f"{'':10} something found in {len(faulty)}{of} faulty pages, {len(good)} good ones")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--each", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary)
        rules = {} if options.folder else seeded(folder)
        theirs, crashed, their_time = adobe(folder, options.rounds)
        own, own_time = ours(folder, options.rounds)
    print(f"{len(own)} pages, {crashed} crashes of Adobe's")
    told("Adobe's", theirs, their_time, rules)
    told("seoexport", own, own_time, rules)
    for name in sorted(own) if options.each else ():
        print(f"\n{name}")
        for who, found in (("Adobe's", theirs.get(name, ())), ("seoexport", own[name])):
            for severity, message in found:
                print(f"  {who:10} {severity:8} {message}")


if __name__ == "__main__":
    main()
