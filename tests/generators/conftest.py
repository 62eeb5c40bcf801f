"""Real generators, each installed once below build/, in an environment of its own as its users have it."""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from built_site import DAY
from recipes import BUILDS

ROOT = Path(__file__).parent.parent.parent
REQUIREMENTS = Path(__file__).parent / "requirements"
INSTALLED = ROOT / "build" / "generators"

#: No generator writes to the terminal in colours, phones home, or shows a banner.
QUIET = {
    "NO_COLOR": "1",
    "NO_MKDOCS_2_WARNING": "1",
    "ASTRO_TELEMETRY_DISABLED": "1",
    "DOCUSAURUS_NO_TELEMETRY": "1",
    "SOURCE_DATE_EPOCH": DAY,
}


def pytest_collection_modifyitems(items):
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.generators)


@pytest.fixture(scope="session")
def python_tools():
    """What returns the folder of the programs that `requirements/<name>.txt` names, with seoexport beside them."""
    return lambda name: installed(name, REQUIREMENTS / f"{name}.txt", with_pip) / "bin"


@pytest.fixture(scope="session")
def npm_packages():
    """What returns the folder with the `node_modules` that `requirements/<name>/package-lock.json` names."""
    if not shutil.which("npm"):
        pytest.fail("--generators needs Node.js: node and npm are not on the path")
    return lambda name: installed(name, REQUIREMENTS / name / "package-lock.json", with_npm)


def installed(name, wanted, install):
    """A folder into which something is installed when what is wanted, or our own pyproject.toml, is new."""
    folder = INSTALLED / name
    INSTALLED.mkdir(parents=True, exist_ok=True)
    with (INSTALLED / f"{name}.lock").open("w") as lock:  # several processes test at once
        fcntl.flock(lock, fcntl.LOCK_EX)
        state = hashlib.sha256(wanted.read_bytes() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()
        stamp = folder / "installed"
        if not stamp.is_file() or stamp.read_text(encoding="ascii") != state:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            install(folder, wanted)
            stamp.write_text(state, encoding="ascii")
    return folder


def with_pip(folder, wanted):
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    pip = [folder / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--requirement", wanted, "--editable", ROOT], cwd=ROOT, check=True)


def with_npm(folder, wanted):
    for each in (wanted, wanted.with_name("package.json")):
        shutil.copy(each, folder)
    # What is locked is installed as locked; `npm ci` refuses a lock without what other platforms alone need.
    subprocess.run(
        ["npm", "install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"], cwd=folder, check=True
    )


@pytest.fixture
def run():
    """What runs a program in a folder as a person would, and returns how it ended and all that it wrote."""

    def run(folder, *command, **variables):
        environment = {**os.environ, **QUIET, **variables}
        environment.pop("PYTHONPATH", None)
        asked = [str(each) for each in command]
        done = subprocess.run(asked, cwd=folder, env=environment, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr

    return run


@pytest.fixture(scope="session")
def programs(python_tools):
    """The search path with our command."""
    return f"{python_tools('seoexport')}{os.pathsep}{os.environ['PATH']}"


@pytest.fixture
def build(run, programs, request):
    """What builds a folder with a generator."""

    def build(name, folder, **variables):
        own = folder / "node_modules"
        if name == "jekyll":
            if not shutil.which("jekyll"):
                pytest.fail("--generators needs Jekyll: source scripts/generators.sh")
        elif not own.exists():
            own.mkdir()  # and not a link as a whole: caches of builds at once lie in it
            for each in (request.getfixturevalue("npm_packages")(name) / "node_modules").iterdir():
                if each.name not in (".cache", ".vite", ".astro"):
                    (own / each.name).symlink_to(each)
        path = f"{own / '.bin'}{os.pathsep}{programs}"
        return run(folder, *BUILDS[name][0], PATH=path, NO_UPDATE_NOTIFIER="1", **variables)

    return build
