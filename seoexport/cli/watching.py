"""A run that is done again whenever something in the folder of a site changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from seoexport.cli import CLEAN, options
from seoexport.errors import MissingLibrary, SeoexportError
from seoexport.site.temporaries import PREFIX

#: A build writes many files: it has ended when nothing changed for so many milliseconds.
SETTLED = 400
#: The folder is watched from the first time on that so many milliseconds went by without a change.
BEGUN = 100


def again_and_again(run: Callable[[], int], folder: Path) -> int:
    """Do a run now, and again after each change below the folder, until somebody interrupts; return what ends it.

    What a run itself writes leads to one more, which then has nothing to do. Raises MissingLibrary without watchfiles,
    and what the first run raises; a later one may meet a build that is half done, and the next finds it whole.
    """
    try:
        from watchfiles import Change, watch
    except ImportError:
        raise MissingLibrary("watchfiles", "watch") from None

    def is_theirs(_: Change, path: str) -> bool:
        return not Path(path).name.startswith(PREFIX)

    begun = False
    changes = watch(
        folder, watch_filter=is_theirs, step=SETTLED, rust_timeout=BEGUN, yield_on_timeout=True, raise_interrupt=False
    )
    for changed in changes:
        if begun and changed:
            _again(run)
        elif not begun:
            run()
            options.warned(f"watching {folder}; Ctrl-C ends it")
            begun = True
    return CLEAN


def _again(run: Callable[[], int]) -> None:
    try:
        run()
    except SeoexportError as error:
        options.warned(str(error))
