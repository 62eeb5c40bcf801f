"""Milliseconds per page of each stage, beside what peers take for the same pages in the same run.

    .venv/bin/pip install -e '.[benchmark]' && .venv/bin/python benchmarks/pages.py

Every row is timed in turn, round after round, and its best round counts: other work on the machine then slows all
rows alike. Quote the ratios; the milliseconds are those of one machine.
"""

import argparse
import gc
import tempfile
import time
import warnings
from dataclasses import replace
from functools import partial
from pathlib import Path

import lxml.html
import turbohtml

from seoexport import Site, check, export, extract
from seoexport.model import Question
from seoexport.site.application import apply
from seoexport.site.one_page import apply_to_page

SITE = Site(base_url="https://example.org/", name="Example Health", language="en")
URL = "https://example.org/pain/calf-cramp/"

LEAD = (
    "A cramp in the calf is a sudden, tight and painful pull of the muscle that wakes many people at night. It passes "
    "within minutes, and there is a good deal that you can do against the next one."
)
ASPECTS = ("What is a calf cramp?", "What causes calf cramp", "How to treat calf cramp", "Preventing calf cramp")
PARAGRAPH = (
    "The muscle shortens more than it should and cannot let go by itself, so that the nerve keeps firing. Doctors see "
    "it most in people who stand a lot, in the last months of pregnancy, and after long runs without enough to drink. "
    "A slow stretch with the heel on the floor, some warmth and a short walk bring the fibres back to their length. "
    "Nobody needs a machine for that, and no cream has been shown to do it faster. What does help is to know the usual "
    "hours of the night, to keep the bedclothes loose at the foot of the bed, and to drink with the evening meal."
)
ANSWER = (
    "For most people it does, as long as the stretch is slow, is held for half a minute and does not hurt more. Those "
    "who take blood thinners should ask their doctor first."
)
FIGURE = '<figure><img src="/calf.jpg" width="800" height="450" alt="A hand holding a calf"></figure>'
PLAYER = '<div><iframe src="https://www.youtube.com/embed/abcdefghijk" title="Calf stretch"></iframe></div>'


def page(sections: int, questions: int) -> bytes:
    """Return a built page of that many sections and questions, the kind that a blog theme writes."""
    named = ((ASPECTS[n] if n < len(ASPECTS) else f"More on calves, part {n}") for n in range(sections))
    body = "\n".join(f'<h2 id="s{n}">{name}</h2>\n<p>{PARAGRAPH}</p>' for n, name in enumerate(named))
    faq = "\n".join(
        f"<h3>Does stretching help after day {n} of rest?</h3>\n<p>{ANSWER}</p>" for n in range(1, questions + 1)
    )
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Calf cramp at night | Example Health</title><meta name="author" content="Ada Example">
<link rel="stylesheet" href="/style.css"></head>
<body><header><nav><a href="/">Home</a> <a href="/pain/">Pain</a></nav></header>
<main><article><h1>Calf cramp at night</h1><time datetime="2024-05-10">10 May 2024</time>
<p>{LEAD}</p>
{FIGURE}
{body}
<h2>Frequently asked questions</h2>
{faq}
{PLAYER}
</article></main><footer><p>Example Health</p></footer></body></html>
""".encode()


def rows(source: bytes, *, peers: bool) -> dict:
    """Return what is timed, by its name."""
    article = extract(source, url=URL, site=SITE)
    exported = export(article, SITE)
    jobs = {
        "turbohtml.parse": lambda: turbohtml.parse(source),
        "lxml.html parse": lambda: lxml.html.document_fromstring(source),
        "extract": lambda: extract(source, url=URL, site=SITE),
        "export": lambda: export(article, SITE),
        "extract + export": lambda: export(extract(source, url=URL, site=SITE), SITE),
        "check of what was exported": lambda: list(check(exported)),
        "check of the page": lambda: list(check(source, url=URL, site=SITE)),
        "apply, bytes to bytes, with check": lambda: apply_to_page(source, path="a.html", url=URL, site=SITE),
    }
    if peers:
        import extruct
        import trafilatura

        text = source.decode()
        jobs["extruct.extract"] = lambda: extruct.extract(text, base_url=URL)
        jobs["trafilatura.bare_extraction"] = lambda: trafilatura.bare_extraction(text, url=URL)
    return jobs


def best_times(jobs: dict, rounds: int, calls: int) -> dict[str, float]:
    """Return the best time per call of each job, in milliseconds."""
    best = dict.fromkeys(jobs, float("inf"))
    for _ in range(rounds):
        for name, job in jobs.items():
            gc.collect()
            started = time.perf_counter()
            for _ in range(calls):
                job()
            best[name] = min(best[name], (time.perf_counter() - started) / calls * 1000)
    return best


def folder_time(source: bytes, pages: int) -> tuple[float, float]:
    """Return the milliseconds per page of `apply` over a folder: the first run, which writes, and the second."""
    with tempfile.TemporaryDirectory() as folder:
        for number in range(pages):
            path = Path(folder, f"p{number}", "index.html")
            path.parent.mkdir()
            path.write_bytes(source)
        times = []
        for _ in range(2):
            started = time.perf_counter()
            apply(folder, SITE)
            times.append((time.perf_counter() - started) / pages * 1000)
        return times[0], times[1]


def question_times(rounds: int) -> dict[int, float]:
    """Return the microseconds of export per question, by the number of questions: alike where it is linear."""
    article = extract(page(4, 0), url=URL, site=SITE)
    jobs = {}
    for number in (1_000, 10_000, 40_000):
        questions = tuple(Question(f"Is it {n}?", ANSWER, f"<p>{ANSWER}</p>") for n in range(number))
        jobs[number] = partial(export, replace(article, questions=questions), SITE)
    return {number: best / number * 1000 for number, best in best_times(jobs, rounds, 1).items()}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--rounds", type=int, default=30)
    options.add_argument("--no-peers", action="store_true", help="leave out extruct and trafilatura")
    chosen = options.parse_args()
    warnings.simplefilter("ignore")
    for sections, questions, calls in ((4, 14, 20), (200, 100, 1)):
        source = page(sections, questions)
        times = best_times(rows(source, peers=not chosen.no_peers), chosen.rounds, calls)
        parse = times["turbohtml.parse"]
        print(f"\n{len(source) / 1000:.1f} kB, {sections} sections, {questions} questions")
        print(f"{'':36}{'ms a page':>10}{'x parse':>9}")
        for name, milliseconds in times.items():
            print(f"{name:36}{milliseconds:10.3f}{milliseconds / parse:9.1f}")
    print("\nexport of a page with so many questions, microseconds a question:")
    print(", ".join(f"{number}: {each:.1f}" for number, each in question_times(min(chosen.rounds, 3)).items()))
    source = page(4, 14)
    first, second = folder_time(source, 300)
    print(f"\napply over a folder of 300 such pages of {len(source) / 1000:.1f} kB, files read, checked and written:")
    print(f"first run {first:.2f} ms a page, second run (nothing to write) {second:.2f} ms a page")


if __name__ == "__main__":
    main()
