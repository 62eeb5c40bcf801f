"""A run of seoexport in a process of its own that can be killed: forked, so that it starts at once."""

import os
import signal
from pathlib import Path

from seoexport import Site
from seoexport.site.application import apply
from seoexport.site.run_options import RunOptions

SITE = Site(base_url="https://example.org/")
OTHER = Site(base_url="https://example.com/")

#: A page takes one block of a disk, and with what we put into it two.
WORDS = "<p>A knot in the calf is a small tight spot that hurts when pressed.</p>" * 48


def page(number):
    return f"<!doctype html><html lang=en><head><title>Knot {number}</title></head><body>{WORDS}</body></html>"


def make_site(folder, pages):
    """Write so many pages, and return the folder."""
    for number in range(pages):
        path = Path(folder, f"s{number % 7}", f"p{number:05}.html")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page(number))
    return Path(folder)


def contents(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def unfinished(folder):
    return [path.name for path in folder.rglob(".seoexport-*")]


class Forked:
    """A run over a folder in a process group of its own; `lines` tells of each page as it is done."""

    def __init__(self, folder, site=SITE, **options):
        read, write = os.pipe()
        self.pid = os.fork()
        if not self.pid:
            code = 70
            try:
                os.setpgid(0, 0)
                os.close(read)
                apply(folder, site, options=RunOptions(**options), told=lambda _: os.write(write, b"."), keeps=False)
                code = 0
            finally:
                os._exit(code)
        os.close(write)
        self._read = read

    def wait_for(self, pages):
        """Wait until so many pages are done, or the run has ended; return how many are."""
        done = 0
        while done < pages and (more := os.read(self._read, pages - done)):
            done += len(more)
        return done

    def kill(self, *, group=True):
        """Kill the process, with its workers or without."""
        os.kill(-self.pid if group else self.pid, signal.SIGKILL)

    def end(self):
        """Wait until the process and all that it started have ended, and return its exit code."""
        while os.read(self._read, 1 << 16):
            pass
        os.close(self._read)
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
