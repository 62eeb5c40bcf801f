"""Workers that are made of a process beside this one do as others do, whatever becomes of it and of them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from multiprocessing import forkserver
from pathlib import Path
from typing import NamedTuple

import pytest

from seoexport.site.pool import in_order, server

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="is made of such a process on Linux alone")


class Outcome(NamedTuple):
    task: object
    told: str = "done"


@pytest.fixture
def beside():
    server.start("json")
    yield forkserver._forkserver
    server.give_up()
    forkserver._forkserver._stop()


def run(work, tasks, **options):
    named = {"module": lambda _: "json", **options}
    return list(in_order(work, tasks, result=Outcome, jobs=3, lost=Outcome, **named))


def parent_of_worker(task):
    return Outcome(task, str(os.getppid()))


def end_at_7(task):
    if task == 7:
        os.kill(os.getpid(), signal.SIGKILL)
    return Outcome(task)


def where(task):
    return Outcome(task, str(Path.cwd()))


def test_its_workers_do_all_tasks_in_order(beside):
    results = run(parent_of_worker, range(100))

    assert [each.task for each in results] == list(range(100))
    assert {each.told for each in results} == {str(beside._forkserver_pid)}


def test_without_something_to_import_workers_are_copies_of_this_process(beside):
    results = run(parent_of_worker, range(20), module=lambda _: "")

    assert {each.told for each in results} == {str(os.getpid())}


def test_a_task_that_ends_its_worker_costs_no_other(beside):
    results = run(end_at_7, range(40))

    assert [each.told for each in results if each.task != 7] == ["done"] * 39
    assert results[7].told == "its worker process ended twice, the last time with signal SIGKILL"


def test_workers_are_where_this_process_is_by_now(beside, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    assert {each.told for each in run(where, range(5))} == {str(tmp_path)}


def test_its_end_costs_nothing(beside):
    os.kill(beside._forkserver_pid, signal.SIGKILL)

    assert run(Outcome, range(50)) == [Outcome(task) for task in range(50)]


def test_nothing_is_lost_where_it_cannot_be_reached(beside, monkeypatch):
    def refuse(*_):
        raise ConnectionRefusedError(111, "Connection refused")

    monkeypatch.setattr(beside, "connect_to_new_process", refuse)
    monkeypatch.setattr(forkserver, "connect_to_new_process", refuse)

    assert {each.told for each in run(parent_of_worker, range(20))} == {str(os.getpid())}
    assert not server.is_running()


def test_the_program_that_workers_are_a_part_of_is_not_run_again(tmp_path):
    program = tmp_path / "program.py"
    program.write_text(
        "print('begun')\n"
        "from seoexport.site.pool import in_order, server\n"
        "server.start('json')\n"
        "print(*in_order(str, range(9), result=bytes, jobs=2, lost=bytes, module=lambda _: 'json'))\n",
        encoding="utf-8",
    )
    done = subprocess.run([sys.executable, program], check=True, capture_output=True, text=True)

    assert done.stdout == "begun\n0 1 2 3 4 5 6 7 8\n"
    assert done.stderr == ""
