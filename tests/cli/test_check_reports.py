"""`check --format`: where reports go, in which colours, and what is said where one cannot be written."""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys

import pytest

from seoexport.cli import main
from seoexport.cli.progress import Progress, followed
from seoexport.cli.reporting import in_colour
from seoexport.reports import reports

PAGE = "<!doctype html><html lang=en><head><title>Calf pain</title></head><body><p>Rest.</p></body></html>"
NAMES = [report.name for report in reports()]
COLOUR = "\x1b["


class Terminal(io.TextIOWrapper):
    def isatty(self):
        return True


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "GITHUB_STEP_SUMMARY", "TERM"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "a.html").write_text(PAGE)
    return tmp_path


@pytest.fixture
def run(capfdbinary):
    def run(*arguments):
        code = main(("check", "a.html", *arguments))
        out, err = capfdbinary.readouterr()
        return code, out.decode(), err.decode()

    return run


def test_help_names_every_format(run):
    code, out, _ = run("--help")

    assert code == 0
    words = out.partition("--format")[2].replace(",", " ").split()
    assert [name for name in NAMES if name not in words] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_file_says_what_standard_output_would(run, folder, name):
    printed = run("--format", name)
    code, out, err = run("--format", f"{name}=report")

    assert (code, out, err) == (printed[0], "", "")
    assert (folder / "report").read_text("utf-8") == printed[1]


def test_several_at_once(run, folder):
    formats = ("--format", "sarif=out/a.sarif", "--format", "text", "--format", "jsonl=a.jsonl")
    code, out, err = run(*formats, "--fail-on", "warning")

    assert (code, err) == (1, "")
    assert out == run()[1]
    assert json.loads((folder / "out/a.sarif").read_text())["version"] == "2.1.0"
    assert (folder / "a.jsonl").read_text() == run("--format", "jsonl")[1]


def test_a_report_of_nothing_is_an_empty_file(run, folder):
    (folder / "a.html").write_text('<meta name="robots" content="noindex"><title>a</title>')
    code, _, _ = run("--fail-on", "never", "--format", "jsonl=a.jsonl", "--format", "concise=a.txt")

    assert code == 0
    assert (folder / "a.jsonl").read_text() == run("--fail-on", "never", "--format", "jsonl")[1]


@pytest.mark.parametrize(
    ("formats", "expected"),
    [
        (["sariff=a"], "no such report: 'sariff'; did you mean 'sarif'?"),
        (["text", "json"], "text and json cannot both go to standard output; write json=FILE; see 'seoexport --help'"),
        (["text=a", "json=a"], "text and json cannot both go to a; write json=FILE; see 'seoexport --help'"),
        (["json=a.html/x"], "a.html: the folder cannot be made: File exists"),
        (["json=."], "this is a folder, not a file"),
    ],
)
def test_what_cannot_be_is_one_line(run, folder, formats, expected):
    code, out, err = run(*(part for each in formats for part in ("--format", each)))

    assert (code, out) == (2, "")
    assert expected in err
    assert err.count("\n") == 1
    assert sorted(path.name for path in folder.iterdir()) == ["a.html"]


def test_a_pipe_takes_a_report_and_stays_one(run, folder):
    """A file in place of a pipe or of a device would be its end."""
    os.mkfifo(folder / "pipe")
    reader = os.open(folder / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert run("--format", "concise=pipe")[1:] == ("", "")
        assert os.read(reader, 1 << 16).decode() == run("--format", "concise")[1]
    finally:
        os.close(reader)
    assert (folder / "pipe").is_fifo()


def test_a_file_is_written_in_place_of_the_one_before(run, folder):
    (folder / "report").write_text("x" * 100_000)
    run("--format", "concise=report")

    assert (folder / "report").read_text() == run("--format", "concise")[1]


class TestColours:
    @pytest.mark.parametrize(
        ("environment", "on_terminal", "elsewhere"),
        [
            ({}, True, False),
            ({"NO_COLOR": "1"}, False, False),
            ({"NO_COLOR": ""}, True, False),
            ({"FORCE_COLOR": "1"}, True, True),
            ({"FORCE_COLOR": "0"}, False, False),
            ({"FORCE_COLOR": ""}, True, False),
            ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, False, False),
            ({"TERM": "dumb"}, False, False),
        ],
    )
    def test_who_wants_them(self, monkeypatch, environment, on_terminal, elsewhere):
        for name, value in environment.items():
            monkeypatch.setenv(name, value)

        assert in_colour(Terminal(io.BytesIO())) == on_terminal
        assert in_colour(io.TextIOWrapper(io.BytesIO())) == elsewhere

    def test_a_report_in_a_file_has_none(self, run, folder, monkeypatch):
        monkeypatch.setenv("FORCE_COLOR", "1")

        assert COLOUR in run()[1]
        run("--format", "text=report")
        assert COLOUR not in (folder / "report").read_text()


class TestJobSummary:
    @pytest.fixture
    def summary(self, folder, monkeypatch):
        monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(folder / "summary.md"))
        return folder / "summary.md"

    def test_it_is_what_markdown_says(self, run, summary):
        run("--format", "github")

        assert summary.read_text("utf-8") == run("--format", "markdown")[1]

    def test_what_was_said_before_stays(self, run, summary):
        summary.write_text("# Build\n")
        run("--format", "github=annotations")

        assert summary.read_text("utf-8").startswith("# Build\n## seoexport check\n")

    def test_it_keeps_the_limit(self, run, summary):
        summary.write_text("x" * ((1 << 20) - 100))
        run("--format", "github")

        assert (1 << 20) - 100 < summary.stat().st_size <= 1 << 20

    def test_other_formats_leave_it_alone(self, run, summary):
        run("--format", "text")

        assert not summary.exists()

    def test_one_that_cannot_be_written_is_one_line(self, run, folder, monkeypatch):
        monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(folder))
        code, _, err = run("--format", "github")

        assert (code, err.count("\n")) == (2, 1)


class TestProgress:
    def told(self, monkeypatch, number, stream):
        monkeypatch.setattr(sys, "stderr", stream)
        steps = list(range(number))

        assert list(followed(steps)) == steps
        stream.flush()
        return stream.buffer.getvalue().decode()

    def test_a_long_run_tells_how_far_it_is(self, monkeypatch):
        told = self.told(monkeypatch, 1000, Terminal(io.BytesIO()))

        assert told.count("of 1000 pages") == 100
        assert told.endswith("\r\x1b[K")

    def test_a_run_that_breaks_off_leaves_no_bar_behind(self, monkeypatch):
        stream = Terminal(io.BytesIO())
        monkeypatch.setattr(sys, "stderr", stream)
        with contextlib.suppress(OSError), Progress(lambda: 1000) as progress:
            for _ in range(10):
                progress.step()
            raise OSError("the disk is full")
        stream.flush()

        assert stream.buffer.getvalue().decode().endswith("of 1000 pages\r\r\x1b[K")

    def test_a_short_run_and_one_without_terminal_say_nothing(self, monkeypatch):
        assert self.told(monkeypatch, 10, Terminal(io.BytesIO())) == ""
        assert self.told(monkeypatch, 1000, io.TextIOWrapper(io.BytesIO())) == ""


def test_the_page_shows_how_results_will(run, folder):
    run("--format", "html=report.html", "--base-url", "https://example.org/")

    assert "https://example.org › a.html" in (folder / "report.html").read_text("utf-8")
