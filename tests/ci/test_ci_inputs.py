"""What people write into the inputs of action and template is text for the shell, whatever it looks like."""

import os
import sys

import pytest
from ci_hosts import BASH, GOOD, JOBS, SH, STEPS, bash, job, step

#: Each would make a file called pwned, or change what is done, were it read by a shell or split at blanks.
HOSTILE = [
    "a; touch pwned && touch pwned | tee pwned > pwned & $(touch pwned) `touch pwned`",
    "'; touch pwned; '",
    '"; touch pwned; "',
    "}; touch pwned; ${x:-",
    "a  b\ntouch pwned\nit's * [a-z] ? ~ $HOME \\ %s",
    "--format",
]
#: Inputs for which all of these are nonsense.
NAMED = ["config", "base-url", "fail-on"]


@pytest.fixture
def site(tmp_path):
    (tmp_path / "public").mkdir()
    (tmp_path / "public/index.html").write_text(GOOD)
    return tmp_path


def folder_called(name, site):
    (site / "public").rename(site / name)
    return names(site)


def names(folder):
    return {path.name for path in folder.iterdir()}


@pytest.mark.parametrize("text", HOSTILE)
def test_a_folder_is_checked_whatever_its_name(site, text):
    before = folder_called(text, site)

    done = step("Check", site, folder=text)

    assert (site / "out").read_text().startswith("exit-code=0"), done.stdout + done.stderr
    assert names(site) - {"tmp", "out", "summary"} == before


@pytest.mark.parametrize("text", HOSTILE)
def test_a_folder_takes_its_block_whatever_its_name(site, text):
    before = folder_called(text, site)

    done = step("Apply", site, folder=text, **{"base-url": "https://example.org/"})

    assert done.returncode == 0, done.stderr
    assert "seoexport:begin" in (site / text / "index.html").read_text()
    assert names(site) - {".seoexport_cache"} == before


@pytest.mark.parametrize("shell", [BASH, SH], ids=["bash", "sh"])
@pytest.mark.parametrize("text", HOSTILE)
def test_gitlab_checks_a_folder_whatever_its_name(site, text, shell):
    before = folder_called(text, site)

    (done,) = job(site, shell=shell, folder=text)

    assert done.returncode == 0, done.stdout + done.stderr
    written = {"seoexport.html", "seoexport.xml", "gl-code-quality-report.json"}
    assert names(site) - written == before


@pytest.mark.parametrize("text", HOSTILE)
def test_nonsense_in_inputs_is_a_mistake_and_no_command(site, text):
    done = step("Check", site, folder="public", **dict.fromkeys(NAMED, text))
    (of_job,) = job(site, **dict.fromkeys(NAMED, text))

    assert (site / "out").read_text().startswith("exit-code=2"), done.stdout
    assert (of_job.returncode, of_job.stdout, done.stdout) == (2, "", "")
    assert not (site / "pwned").exists()


def test_a_line_of_an_input_is_no_command_for_the_runner(site):
    """Whatever begins a line with two colons is obeyed by GitHub, on both streams."""
    for name in ("folder", *NAMED):
        done = step("Check", site, **({"folder": "public"} | {name: "x\n::add-mask::e"}))

        assert not [line for line in (done.stdout + done.stderr).splitlines() if line.startswith("::add-mask")]


def test_nothing_is_pasted_into_a_script():
    assert not [name for name, each in STEPS.items() if "${{" in each.get("run", "")]
    assert not [line for part in ("before_script", "script") for line in JOBS["seoexport"][part] if "[[" in line]


@pytest.mark.parametrize(
    "install", [STEPS["Install"]["run"], *JOBS["seoexport"]["before_script"]], ids=["action", "job"]
)
def test_the_checked_repository_cannot_stand_in_for_pip(site, install):
    """`python -m pip` would run a pip.py from the folder that it is called in, which is other people's."""
    (site / "pip.py").write_text("open('pwned', 'w')")
    (site / "bin").mkdir()
    (site / "bin/python").symlink_to(sys.executable)
    asked = install.split(" install ")[0] + " --version"

    done = bash(asked, site, PATH=f"{site / 'bin'}{os.pathsep}{os.environ['PATH']}")

    assert done.returncode == 0, done.stderr
    assert not (site / "pwned").exists()
