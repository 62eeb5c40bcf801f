"""Which of the pages in some folders are taken for health pages, and why.

    python benchmarks/health_pages.py FOLDER [FOLDER …]

A folder is searched for `*.html` and `*.html.gz`. The last line counts; the lines before it are to be judged by eye.
"""

import argparse
import gzip
from pathlib import Path

from seoexport import extract

URL = "https://example.org/page/"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folders", nargs="+", type=Path)
    files = sorted(
        file
        for folder in options.parse_args().folders
        for pattern in ("*.html", "*.html.gz")
        for file in folder.rglob(pattern)
    )
    found = 0
    for file in files:
        page = gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes()
        article = extract(page, url=URL)
        if article.page_type == "MedicalWebPage":
            found += 1
            origin = article.origins["page_type"]
            print(f"{file}: {article.title}\n    {origin.source}, {origin.key}; {len(article.health_topics)} topics")
    print(f"{found} of {len(files)} pages became MedicalWebPage")


if __name__ == "__main__":
    main()
