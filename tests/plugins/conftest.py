"""What frameworks are tried with must not change the process for the tests behind it."""

import threading

import pytest


@pytest.fixture(autouse=True, scope="module")
def no_thread_stays():
    """Processes are forked only where there is one thread: a thread that stays would change other tests."""
    before = threading.active_count()
    yield
    assert threading.active_count() == before
