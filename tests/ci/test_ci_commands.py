"""The command lines of the hooks, the action and the template are run as their hosts run them, on a site."""

import json
import re
import shlex
import shutil
from pathlib import Path

import pytest
from ci_hosts import ACTION, BAD, GOOD, HOOKS, JOBS, STEPS, bash, job, step


@pytest.fixture
def site(tmp_path):
    (tmp_path / "my site").mkdir()
    (tmp_path / "my site/index.html").write_text(GOOD)
    return tmp_path


def outputs(folder):
    return dict(line.split("=", 1) for line in (folder / "out").read_text().splitlines())


def hook(name, folder, *arguments):
    return bash(f"{HOOKS[name]['entry']} {shlex.join(arguments)}", folder)


def test_hook_is_silent_about_a_good_page_and_fails_for_a_bad_one(site):
    assert hook("seoexport-check", site, "my site/index.html").returncode == 0

    (site / "my site/index.html").write_text(BAD)

    assert hook("seoexport-check", site, "my site/index.html").returncode == 1


def test_hook_for_the_site_takes_its_folder_from_args(site):
    assert hook("seoexport-check-site", site, "my site").returncode == 0
    assert HOOKS["seoexport-check-site"]["pass_filenames"] is False


def test_hook_for_apply_fails_until_the_site_has_its_blocks_and_writes_nothing(site):
    arguments = ["--base-url", "https://example.org/", "my site"]

    assert hook("seoexport-apply", site, *arguments).returncode == 1
    assert (site / "my site/index.html").read_text() == GOOD
    assert bash(f"seoexport apply {shlex.join(arguments)}", site).returncode == 0
    assert hook("seoexport-apply", site, *arguments).returncode == 0


@pytest.mark.parametrize(
    ("page", "inputs", "status"),
    [
        (GOOD, {}, "0"),
        (BAD, {}, "1"),
        (BAD, {"fail-on": "never"}, "0"),
        (GOOD, {"config": "no such.yaml"}, "2"),
    ],
)
def test_action_tells_the_exit_code_and_goes_on_to_the_upload(site, page, inputs, status):
    (site / "my site/index.html").write_text(page)

    done = step("Check", site, **inputs)

    assert done.returncode == 0, done.stderr
    assert outputs(site)["exit-code"] == status
    assert bash(STEPS["Result"]["run"], site, STATUS=status).returncode == int(status)


def test_action_writes_annotations_sarif_and_summary(site):
    (site / "my site/index.html").write_text(BAD)

    done = step("Check", site)

    assert done.stdout.startswith("::error file=my site/index.html")
    assert json.loads(Path(outputs(site)["sarif-file"]).read_text())["version"] == "2.1.0"
    assert Path(outputs(site)["html-file"]).exists()
    assert (site / "summary").read_text()


def test_action_applies_before_it_checks(site):
    assert step("Apply", site, **{"base-url": "https://example.org/"}).returncode == 0
    assert "seoexport:begin" in (site / "my site/index.html").read_text()
    assert list(STEPS).index("Apply") < list(STEPS).index("Check")


def test_other_actions_are_pinned_by_commit():
    used = [each["uses"] for each in ACTION["runs"]["steps"] if "uses" in each]

    assert len(used) == 2
    assert all(re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", each) for each in used)


@pytest.mark.parametrize(("page", "status"), [(GOOD, 0), (BAD, 1)])
def test_gitlab_job_writes_the_reports_that_it_names(site, page, status):
    shutil.move(site / "my site", site / "public")
    (site / "public/index.html").write_text(page)
    named = JOBS["seoexport"]["artifacts"]

    done = job(site)

    assert [each.returncode for each in done] == [status], done[0].stderr
    assert bool(json.loads((site / named["reports"]["codequality"]).read_text())) >= bool(status)
    assert (site / named["reports"]["junit"]).exists()
    assert all((site / path).exists() for path in named["paths"])
