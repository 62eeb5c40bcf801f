"""A wheel, installed alone and run from another folder, has all that it needs."""

import subprocess
import sys
import sysconfig
import venv
import zipfile
from email import message_from_bytes
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_holds_every_schema(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    schemas = {
        f"seoexport/schemas/{path.relative_to(ROOT / 'schemas').as_posix()}"
        for path in (ROOT / "schemas").rglob("*.json")
    }

    assert schemas
    assert schemas <= names
    assert {"seoexport/py.typed", "seoexport/vocabulary/schema_org.json", "seoexport/medical/cues/tr.json"} <= names
    assert "seoexport/plugins/django/templates/seoexport/sitemap.xml" in names


def test_every_extra_is_in_what_tests_install(wheel):
    """An extra whose library is missing here would be untested."""
    (name,) = (name for name in zipfile.ZipFile(wheel).namelist() if name.endswith(".dist-info/METADATA"))
    metadata = message_from_bytes(zipfile.ZipFile(wheel).read(name))
    wanted = [line.partition("; extra == ") for line in metadata.get_all("Requires-Dist") if "extra ==" in line]
    extras = {
        extra: {need for need, _, of in wanted if of.strip("'\"") == extra}
        for extra in ("medical", "rst", "test", "watch")
    }

    assert {"medical", "rst", "test", "watch"} <= set(metadata.get_all("Provides-Extra"))
    assert [need.startswith("simple-icd-10-cm") for need in extras["medical"]] == [True]
    assert extras["medical"] | extras["rst"] | extras["watch"] <= extras["test"]


def test_the_installed_command_runs_elsewhere(wheel, tmp_path, monkeypatch):
    """The dependencies are those of this environment; seoexport itself is only what the wheel brought."""
    monkeypatch.delenv("PYTHONPATH", raising=False)
    venv.create(tmp_path / "fresh", with_pip=True)
    python = tmp_path / "fresh" / "bin" / "python"
    install = [
        python,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        "--disable-pip-version-check",
        wheel,
    ]
    subprocess.run(install, check=True, capture_output=True)
    packages = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        check=True,
        capture_output=True,
        text=True,
    )
    (Path(packages.stdout.strip()) / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "page.html").write_text("<title>Cramp</title><h1>Cramp</h1>")

    def run(*arguments):
        command = [tmp_path / "fresh" / "bin" / "seoexport", *arguments]
        return subprocess.run(command, cwd=elsewhere, capture_output=True, text=True, check=False)

    where = subprocess.run(
        [python, "-c", "import seoexport; print(seoexport.__file__)"],
        cwd=elsewhere,
        capture_output=True,
        text=True,
        check=True,
    )
    assert str(tmp_path) in where.stdout
    assert {"conditions", "nodes/faq_page"} <= set(run("schema").stdout.split())
    assert run("medical", "review", "page.html").stdout.startswith("# The codes of conditions")
    (elsewhere / "sitemap.xml").write_text("<urlset/>")
    checked = run("check", "page.html", "sitemap.xml", "--base-url", "https://example.org/")
    assert (checked.returncode, checked.stderr) == (1, "")
    assert "the page has no canonical link" in checked.stdout
