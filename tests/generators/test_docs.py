"""Our own documentation is built with our own plugin, and passes our own check."""

from pathlib import Path

from built_site import doubled, findings, heads

ROOT = Path(__file__).parent.parent.parent


def test_the_documentation_builds_strictly_and_our_check_is_silent(python_tools, run, tmp_path):
    code, output = run(
        ROOT,
        python_tools("mkdocs") / "mkdocs",
        "build",
        "--strict",
        "-f",
        "website/mkdocs.yml",
        "--site-dir",
        tmp_path / "docs",
    )

    assert code == 0, output
    assert doubled(tmp_path / "docs") == []
    assert findings(tmp_path / "docs") == []
    of_pages = {path: head for path, head in heads(tmp_path / "docs").items() if path != "404.html"}
    assert len(of_pages) > 20
    assert [path for path, head in of_pages.items() if "+ meta og:description = " not in head] == []
    without = [path for path, head in of_pages.items() if '"@type": "BreadcrumbList"' not in head]
    assert without == ["index.html"]
