"""`seoexport apply --watch` does a page as it changes, and ends when it is interrupted."""

from __future__ import annotations

import signal
import subprocess
import sys

PAGE = "<!doctype html><html lang=en><head><title>Calf pain</title></head><body><p>A knot hurts when pressed.</p></body></html>"


def test_does_pages_as_they_come_until_interrupted(tmp_path):
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text(PAGE)
    command = [
        sys.executable,
        "-m",
        "seoexport",
        "apply",
        "site",
        "--base-url",
        "https://example.org/",
        "--watch",
        "-q",
    ]
    run = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    with run:
        first = run.stdout.readline()
        assert run.stderr.readline() == "seoexport: watching site; Ctrl-C ends it\n"
        (site / "knee.html").write_text(PAGE)
        second = run.stdout.readline()
        run.send_signal(signal.SIGINT)

    assert first.startswith("1 page in site: 1 written")
    assert second.startswith("2 pages in site: 1 written, 1 unchanged")
    assert run.returncode == 0


def test_goes_on_when_a_build_begins_with_an_empty_folder(tmp_path):
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text(PAGE)
    command = [
        sys.executable,
        "-m",
        "seoexport",
        "apply",
        "site",
        "--base-url",
        "https://example.org/",
        "--watch",
        "-q",
    ]
    run = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    with run:
        run.stdout.readline()
        run.stderr.readline()
        for each in site.iterdir():
            each.unlink()
        told = run.stderr.readline()
        (site / "knee.html").write_text(PAGE)
        again = run.stdout.readline()
        run.send_signal(signal.SIGINT)

    assert told == "seoexport: site: there is no page in it; pages end in .html or .htm\n"
    assert again.startswith("1 page in site: 1 written")
    assert run.returncode == 0
