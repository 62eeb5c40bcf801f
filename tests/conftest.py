"""What all tests share: a property holds or does not, however long an example takes on a busy machine."""

import pytest
from hypothesis import settings

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

#: Options that ask for tests which need more than Python or much time, and what each of them brings in.
ASKED_FOR = {
    "long": "sizes and repetitions that take minutes",
    "generators": "real site generators, installed once below build/",
    "browser": "a real Chromium, which scripts/test --browser installs",
    "validators": "public validators from npm, which needs Node.js and the network once",
}


def pytest_addoption(parser):
    for name, meaning in ASKED_FOR.items():
        parser.addoption(f"--{name}", action="store_true", help=f"run the tests with {meaning}")


def pytest_configure(config):
    for name, meaning in ASKED_FOR.items():
        config.addinivalue_line("markers", f"{name}: {meaning}")


def pytest_collection_modifyitems(config, items):
    for name in ASKED_FOR:
        if not config.getoption(f"--{name}"):
            for item in items:
                if item.get_closest_marker(name):
                    item.add_marker(pytest.mark.skip(reason=f"only with --{name}"))
