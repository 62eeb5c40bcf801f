"""A run that is done again whenever something in the folder of a site changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from seoexport.cli import CLEAN, options
from seoexport.errors import MissingLibrary
from seoexport.site.temporaries import PREFIX

#: A build writes many files; it is waited for so many milliseconds without a change.
SETTLED = 400


def again_and_again(run: Callable[[], int], folder: Path) -> int:
    """Do a run now, and again after each change below the folder, until somebody interrupts; return what ends it.

    What a run itself writes leads to one more, which then has nothing to do. Raises MissingLibrary without watchfiles.
    """
    try:
        from watchfiles import Change, watch
    except ImportError:
        raise MissingLibrary("watchfiles", "watch") from None

    def ours_left_out(_: Change, path: str) -> bool:
        return not Path(path).name.startswith(PREFIX)

    run()
    options.warned(f"watching {folder}; Ctrl-C ends it")
    for _ in watch(folder, watch_filter=ours_left_out, step=SETTLED, raise_interrupt=False):
        run()
    return CLEAN
