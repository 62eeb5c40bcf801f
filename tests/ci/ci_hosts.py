"""How the hosts of hooks, action and template run them: inputs come as variables, lines are read by a shell."""

import os
import re
import subprocess
import sys
from pathlib import Path

import yaml

TOP = Path(__file__).parent.parent.parent
#: Beside the interpreter stands the command.
PATH = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
HOOKS = {hook["id"]: hook for hook in yaml.safe_load((TOP / ".pre-commit-hooks.yaml").read_text())}
ACTION = yaml.safe_load((TOP / "action.yml").read_text())
STEPS = {step["name"]: step for step in ACTION["runs"]["steps"] if "name" in step}
SPEC, JOBS = yaml.safe_load_all((TOP / "templates/seoexport.yml").read_text())

GOOD = (
    "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Calf cramp</title></head><body><h1>Calf cramp</h1>"
)
BAD = GOOD.replace("</head>", '<script type="application/ld+json">{"@type": </script></head>')


#: As the runners of GitHub and GitLab call them.
BASH = ("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c")
SH = ("sh", "-e", "-c")


def bash(command, folder, /, shell=BASH, **variables):
    environment = {**os.environ, "PATH": PATH, "PYTHONPATH": str(TOP), **variables}
    return subprocess.run([*shell, command], cwd=folder, env=environment, capture_output=True, text=True, check=False)


def step(name, folder, /, **inputs):
    """Run a step as GitHub does: inputs reach the script through its variables alone."""
    given = {key: each.get("default", "") for key, each in ACTION["inputs"].items()} | {"folder": "my site"} | inputs
    variables = {
        key: re.sub(r"\$\{\{ inputs\.(\S+) }}", lambda m: given[m[1]], text) for key, text in STEPS[name]["env"].items()
    }
    files = {"RUNNER_TEMP": folder / "tmp", "GITHUB_OUTPUT": folder / "out", "GITHUB_STEP_SUMMARY": folder / "summary"}
    return bash(STEPS[name]["run"], folder, **variables, **{key: str(path) for key, path in files.items()})


def job(folder, /, part="script", shell=BASH, **inputs):
    """Run the lines of the GitLab job: inputs reach them through its variables alone."""
    given = {key: each.get("default", "") for key, each in SPEC["spec"]["inputs"].items()} | inputs
    variables = {
        key: re.sub(r"\$\[\[ inputs\.(\S+) ]]", lambda m: given[m[1]], text)
        for key, text in JOBS["seoexport"]["variables"].items()
    }
    return [bash(line, folder, shell, **variables) for line in JOBS["seoexport"][part]]
