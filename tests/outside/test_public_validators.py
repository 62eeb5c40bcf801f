"""What others' validators say of every example: nothing that is true. Asked for with `--validators`.

The pages are the example sites after `apply`, and a page for each other example with its head in it. The packages and
their versions are in runners/package.json; they are installed once below build/. What a tool reports wrongly stands in
false_findings.yaml with the reason.
"""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml
from example_pages import EXAMPLES, exported, name_of, sources
from vocabulary_file import json_ld

from seoexport.cli import main
from seoexport.model import Organization, Person

HERE = Path(__file__).parent
RUNNERS = HERE / "runners"
INSTALLED = HERE.parent.parent / "build" / "public-validators"
FALSE_FINDINGS = yaml.safe_load((HERE / "false_findings.yaml").read_text(encoding="utf-8"))
SITES = [config.parent for config in sorted(EXAMPLES.glob("*/seoexport.yaml")) if (config.parent / "site").is_dir()]
TOOLS = ("adobe", "testing_tool", "unhead")

#: What a page template brings along; the rest of the head is ours.
PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
{head}</head>
<body></body>
</html>
"""

pytestmark = pytest.mark.validators


@pytest.fixture(scope="module")
def runners():
    """The folder of the runners, with the packages beside them."""
    import fcntl  # not on Windows, where this is skipped

    if not shutil.which("npm"):
        pytest.fail("--validators needs Node.js: node and npm are not on the path")
    INSTALLED.mkdir(parents=True, exist_ok=True)
    with (INSTALLED / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        wanted, stamp = (RUNNERS / "package-lock.json").read_bytes(), INSTALLED / "installed.json"
        shutil.copytree(RUNNERS, INSTALLED, dirs_exist_ok=True)
        if not stamp.is_file() or stamp.read_bytes() != wanted:
            subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=INSTALLED, check=True)
            stamp.write_bytes(wanted)
    return INSTALLED


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """A folder with every example as a page, and which source each page comes from."""
    folder, made = tmp_path_factory.mktemp("pages"), {}
    for site in SITES:
        shutil.copytree(site / "site", folder / site.name)
        assert main(["apply", str(folder / site.name), "--config", str(site / "seoexport.yaml")]) == 0
    for source in sources():
        site = next((each for each in SITES if source.is_relative_to(each / "site")), None)
        if site:
            name = f"{site.name}/{source.relative_to(site / 'site').as_posix()}"
        else:
            name = name_of(source.with_suffix(".html"))
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(PAGE.format(head=exported(source).head), encoding="utf-8")
        if site and "data-seoexport" not in (folder / name).read_text(encoding="utf-8"):
            (folder / name).unlink()  # left alone: what it says is not ours
        else:
            made[name] = source
    return folder, made


@pytest.fixture(scope="module")
def findings(runners, pages):
    """What a tool says of the pages, as (page, level, message)."""
    folder, _ = pages

    def run(tool):
        options = [str(folder)]
        if tool == "adobe":
            options.append(str(folder.parent / "schema_org.jsonld"))
            Path(options[-1]).write_text(json_ld(), encoding="utf-8")
        command = ["node", str(runners / f"{tool}.mjs"), *options]
        done = subprocess.run(command, capture_output=True, check=False, text=True)

        assert done.returncode == 0, done.stderr
        return [(each["page"], each["level"], each["message"]) for each in json.loads(done.stdout)]

    return run


@pytest.mark.parametrize("tool", TOOLS)
def test_nothing_that_is_true_is_found(tool, findings, pages):
    used, true = set(), []
    for page, level, message in findings(tool):
        row = next((each for each in FALSE_FINDINGS[tool] if is_false(each, message, page, pages[1][page])), None)
        if row:
            used.add(row["message"])
        else:
            true.append(f"{page}: {level} {message}")

    assert not true, "\n".join(true)
    assert [row["message"] for row in FALSE_FINDINGS[tool] if row["message"] not in used] == []


def is_false(row, message, page, source):
    """Whether a row of false_findings.yaml is about this finding."""
    return bool(
        re.fullmatch(row["message"], message)
        and re.fullmatch(row.get("page", ".*"), page)
        and ("unstated" not in row or any(is_unstated(path, exported(source)) for path in row["unstated"]))
    )


def is_unstated(path, page):
    """Whether something on the way of `article.videos.name` is not there: no film, or one without a name."""
    values = [page]
    for name in path.split("."):
        values = [each for value in values for each in stated(value, name)]
    return not values or not all(values)


def stated(value, name):
    """What a value of the model has by that name, as a tuple; a person has no logo and a body no picture."""
    if value is None or (isinstance(value, Person | Organization) and not hasattr(value, name)):
        return (None,)
    found = getattr(value, name)
    return found if isinstance(found, tuple) else (found,)
