"""Whatever ends a worker, every other task is done, in order, and what was done is the same for any number of workers."""

from __future__ import annotations

import os
import signal
from multiprocessing import active_children
from pathlib import Path
from typing import NamedTuple

import pytest

from seoexport.errors import NoWorkers
from seoexport.site.pool import Limits, in_order
from seoexport.site.pool.board import WINDOW
from seoexport.site.pool.hand import Hand

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that can be forked and killed"),
    pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning"),
]


class Outcome(NamedTuple):
    task: object
    told: str = "done"


def run(work, tasks, jobs=3, **options):
    return list(in_order(work, tasks, result=Outcome, jobs=jobs, lost=Outcome, **options))


def kill_self(number=signal.SIGKILL):
    os.kill(os.getpid(), number)


def around(bad, number=30):
    """Return tasks with a bad one in their midst."""
    return [*range(number), bad, *range(number, 2 * number)]


@pytest.mark.parametrize("jobs", [1, 2, 5])
@pytest.mark.parametrize("number", [0, 1, 2, 7, 500])
def test_results_are_in_the_order_of_the_tasks(jobs, number):
    assert run(Outcome, range(number), jobs) == [Outcome(task) for task in range(number)]


@pytest.mark.parametrize("jobs", [1, 3])
def test_what_is_a_result_already_passes_through(jobs):
    tasks = [n if n % 3 else Outcome(n, "known") for n in range(100)]

    assert run(Outcome, tasks, jobs) == [Outcome(n) if n % 3 else Outcome(n, "known") for n in range(100)]


def test_no_process_is_started_where_there_is_nothing_to_do():
    seen = [(result, active_children()) for result in in_order(
        kill_self, (Outcome(n) for n in range(10)), result=Outcome, jobs=3, lost=Outcome
    )]  # fmt: skip

    assert seen == [(Outcome(n), []) for n in range(10)]


@pytest.mark.parametrize(
    ("end", "told"),
    [
        (lambda: os._exit(3), "its worker process ended twice, the last time with exit code 3"),
        (kill_self, "its worker process ended twice, the last time with signal SIGKILL"),
        (lambda: kill_self(signal.SIGUSR1), "its worker process ended twice, the last time with signal SIGUSR1"),
    ],
)
def test_a_task_that_ends_its_worker_twice_is_told_and_no_other(end, told):
    died = []
    results = run(lambda task: end() if task == "bad" else Outcome(task), around("bad"), died=died.append)

    assert results == [Outcome(task, told if task == "bad" else "done") for task in around("bad")]
    assert died == ["bad", "bad"]


def test_a_task_whose_worker_ends_once_is_done(tmp_path):
    def work(task):
        if task == "bad" and not (tmp_path / "seen").exists():
            (tmp_path / "seen").touch()
            kill_self()
        return Outcome(task)

    assert run(work, around("bad")) == [Outcome(task) for task in around("bad")]


def test_many_bad_tasks_cost_no_good_one():
    tasks = [n if n % 5 else f"bad {n}" for n in range(60)]
    results = run(lambda task: kill_self() if isinstance(task, str) else Outcome(task), tasks)

    assert [each.task for each in results] == tasks
    assert [each.task for each in results if each.told == "done"] == [task for task in tasks if isinstance(task, int)]


def test_a_task_that_never_ends_is_ended():
    """What runs in C cannot be interrupted from within: no exception would end this sum."""
    forever = range(10**12)
    results = run(
        lambda task: Outcome(sum(forever)) if task == "bad" else Outcome(task), around("bad"), limits=Limits(0.2)
    )

    assert results[30] == Outcome("bad", "it takes more than 0.2 s of processor time")
    assert {each.told for each in results if each.task != "bad"} == {"done"}


def test_a_task_that_waits_for_ever_is_ended():
    results = run(lambda task: os.read(os.pipe()[0], 1) if task else Outcome(task), [0, 1], limits=Limits(0.02))

    assert results == [Outcome(0), Outcome(1, "it takes more than 0.2 s")]


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory can be limited on Linux alone")
def test_a_task_that_takes_too_much_memory_is_told():
    results = run(
        lambda task: Outcome(len(bytearray(1 << 29))) if task == "bad" else Outcome(task),
        around("bad"),
        limits=Limits(memory=1 << 27),
    )

    assert results[30] == Outcome("bad", "it takes more than 0.125 GB of memory")
    assert {each.told for each in results if each.task != "bad"} == {"done"}


def fail(task):
    if task == 20:
        raise ArithmeticError("no such number")
    return Outcome(task)


@pytest.mark.parametrize("jobs", [1, 3])
def test_what_the_work_raises_is_raised(jobs):
    with pytest.raises(ArithmeticError, match="no such number"):
        run(fail, range(50), jobs)

    assert active_children() == []


def test_a_worker_that_somebody_ends_politely_costs_nothing():
    died = []
    for result in in_order(Outcome, range(200), result=Outcome, jobs=2, lost=Outcome, died=died.append):
        if result.task % 20 == 10:
            for worker in active_children()[:1]:  # near the end none may be left
                os.kill(worker.pid, signal.SIGTERM)

    assert died == []


def test_no_more_tasks_are_read_than_the_window_takes():
    """The first task waits until we say so: meanwhile the others are done, but not all of a million are read."""
    wait_read, wait_write = os.pipe()
    read = []

    def tasks():
        for number in range(1_000_000):
            read.append(number)
            if number == WINDOW - 1:
                os.write(wait_write, b"go")
            yield number

    results = in_order(
        lambda task: Outcome(os.read(wait_read, 2)) if task == 0 else Outcome(task),
        tasks(), result=Outcome, jobs=2, lost=Outcome,
    )  # fmt: skip

    assert next(results) == Outcome(b"go")
    assert len(read) == WINDOW
    results.close()
    assert active_children() == []


def test_workers_are_replaced_after_their_share(monkeypatch):
    monkeypatch.setattr("seoexport.site.pool.hand.TASKS_OF_A_LIFE", 50)
    results = run(lambda task: Outcome(task, str(os.getpid())), range(500), 2)

    assert [each.task for each in results] == list(range(500))
    assert len({each.told for each in results}) >= 8


def test_large_results_and_tasks_do_not_stop_the_pipes():
    results = run(lambda task: Outcome(task, task * 3), ["x" * 100_000] * 60)

    assert results == [Outcome("x" * 100_000, "x" * 300_000)] * 60


def test_workers_end_with_their_parent():
    """The parent is killed; its workers hold the other end of our pipe until they have ended as well."""
    read, write = os.pipe()
    parent = os.fork()
    if not parent:
        for result in in_order(Outcome, iter(int, 1), result=Outcome, jobs=3, lost=Outcome):
            if result.told == "done":
                os.write(write, b".")
    os.close(write)
    os.read(read, 1)
    os.kill(parent, signal.SIGKILL)
    os.waitpid(parent, 0)

    assert all(iter(lambda: os.read(read, 1 << 16), b""))
    os.close(read)


def test_closing_ends_the_workers_and_tells_of_those_that_had_to_be_killed(monkeypatch):
    monkeypatch.setattr("seoexport.site.pool.crew._SECONDS_TO_END", 0.05)
    died = []
    results = in_order(
        lambda task: os.read(os.pipe()[0], 1) if task else Outcome(task),
        range(2), result=Outcome, jobs=2, lost=Outcome, died=died.append,
    )  # fmt: skip

    assert next(results) == Outcome(0)
    results.close()
    assert died == [1]
    assert active_children() == []


def test_the_system_has_no_more_processes(monkeypatch):
    def refuse(*_):
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(os, "fork", refuse)

    with pytest.raises(NoWorkers, match="cannot be started: Resource temporarily unavailable; with one job"):
        run(Outcome, range(3))


def test_processes_that_end_at_once_are_not_started_for_ever(monkeypatch):
    monkeypatch.setattr("seoexport.site.pool.hand.serve", lambda *_: os._exit(9))

    with pytest.raises(NoWorkers, match="they end at once with exit code 9"):
        run(Outcome, range(3))


def test_spawned_workers_do_the_same(monkeypatch):
    """As where a fork is not safe: each begins with nothing but what it was sent."""
    monkeypatch.setattr("seoexport.site.pool.hand.can_fork", lambda: False)

    assert run(Outcome, range(50), 2) == [Outcome(task) for task in range(50)]


def test_a_hand_takes_few_tasks_at_first():
    hand = Hand(Outcome, Limits(), (), "spawn")
    room = hand.room
    hand.dismiss()

    assert room == 2
    assert hand.ended() == 0
