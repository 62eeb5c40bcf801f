"""What all tests share: a property holds or does not, however long an example takes on a busy machine."""

from hypothesis import settings

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_addoption(parser):
    parser.addoption("--browser", action="store_true", help="run tests/browser in a real Chromium")
