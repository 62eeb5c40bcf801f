"""What stands in other people's CI, read by the programs that run it there: pre-commit, and the schemas of the hosts."""

import subprocess
from pathlib import Path

import pytest

TOP = Path(__file__).parent.parent.parent
GOOD = (
    "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Calf cramp</title></head><body><h1>Calf cramp</h1>"
)
BAD = GOOD.replace("</head>", '<script type="application/ld+json">{"@type": </script></head>')


@pytest.fixture(scope="session")
def tools(python_tools):
    return python_tools("pre-commit")


@pytest.fixture(scope="session")
def clone(tmp_path_factory):
    """The project as somebody gets it who names it in a configuration, with what is not committed yet."""
    folder = tmp_path_factory.mktemp("clone") / "seoexport"
    git(TOP, "clone", "--quiet", "--no-hardlinks", TOP, folder)
    changed = subprocess.run(["git", "diff", "--binary", "HEAD"], cwd=TOP, capture_output=True, check=True).stdout
    if changed:
        subprocess.run(["git", "apply", "--index", "-"], cwd=folder, input=changed, check=True)
        git(folder, "commit", "--quiet", "--message", "What is not committed yet")
    return folder


@pytest.fixture
def site(tmp_path):
    """The repository of a site with one clean page and one of whose structured data the end is missing."""
    folder = tmp_path / "site"
    (folder / "my pages").mkdir(parents=True)
    (folder / "my pages/good.html").write_text(GOOD)
    (folder / "my pages/bad.html").write_text(BAD)
    git(folder, "init", "--quiet")
    git(folder, "add", ".")
    return folder


@pytest.fixture(scope="session")
def built_hooks(tmp_path_factory):
    """Where pre-commit keeps the environment that it builds, once for all tests."""
    return str(tmp_path_factory.mktemp("pre-commit"))


def git(folder, *command):
    who = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org"]
    subprocess.run(["git", *who, *map(str, command)], cwd=folder, check=True)


def test_pre_commit_tries_the_hook_and_fails_for_the_faulty_page_alone(tools, clone, site, run, built_hooks):
    tried = [tools / "pre-commit", "try-repo", clone, "seoexport-check", "--verbose", "--files"]

    code, output = run(site, *tried, "my pages/good.html", "my pages/bad.html", PRE_COMMIT_HOME=built_hooks)

    assert code == 1, output
    assert "Failed" in output
    assert "my pages/bad.html:1:" in output
    assert " error: " in output
    assert "my pages/good.html: error" not in output

    code, output = run(site, *tried, "my pages/good.html", PRE_COMMIT_HOME=built_hooks)

    assert (code, "Passed" in output) == (0, True), output


def test_pre_commit_runs_all_hooks_that_a_configuration_names(tools, clone, site, run, built_hooks):
    revision = subprocess.run(["git", "rev-parse", "HEAD"], cwd=clone, capture_output=True, text=True, check=True)
    (site / ".pre-commit-config.yaml").write_text(f"""repos:
  - repo: {clone}
    rev: {revision.stdout.strip()}
    hooks:
      - id: seoexport-check
      - id: seoexport-check-site
        args: [my pages]
      - id: seoexport-apply
        args: [--base-url, "https://example.org/", my pages]
""")
    git(site, "add", ".")
    (site / "my pages/bad.html").unlink()
    git(site, "add", ".")

    def hook(name):
        return run(site, tools / "pre-commit", "run", name, "--all-files", PRE_COMMIT_HOME=built_hooks)

    for name in ("seoexport-check", "seoexport-check-site"):
        code, output = hook(name)
        assert (code, "Passed" in output) == (0, True), output
    code, output = hook("seoexport-apply")
    assert code == 1, output
    assert "files were modified" not in output
    assert (site / "my pages/good.html").read_text() == GOOD


@pytest.mark.parametrize(
    "command",
    [
        ["pre-commit", "validate-manifest", ".pre-commit-hooks.yaml"],
        ["check-jsonschema", "--builtin-schema", "vendor.github-actions", "action.yml"],
    ],
)
def test_hosts_accept_the_file(tools, run, command):
    code, output = run(TOP, tools / command[0], *command[1:])

    assert code == 0, output


def test_gitlab_accepts_the_job_of_the_template(tools, run, tmp_path):
    """The schema of GitLab reads one document: the job stands behind the one that lists its inputs."""
    job = (TOP / "templates/seoexport.yml").read_text().split("\n---\n")[1]
    (tmp_path / ".gitlab-ci.yml").write_text(job)

    schema = ["--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci"]
    code, output = run(tmp_path, tools / "check-jsonschema", *schema, ".gitlab-ci.yml")

    assert code == 0, output
