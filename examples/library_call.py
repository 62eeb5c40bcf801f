"""Use seoexport as a library: print the head of a page, then what is wrong with it."""

from pathlib import Path

from seoexport import check, export, extract, load

EXAMPLE = Path(__file__).parent / "article"

site = load(EXAMPLE / "seoexport.yaml")
source = (EXAMPLE / "content" / "why-does-my-eyelid-twitch.md").read_bytes()
article = extract(source, url=f"{site.base_url}why-does-my-eyelid-twitch/", suffix=".md", site=site)
page = export(article, site)
print(page.head)

# A content file has no head of its own, so what is checked is the page that was made of it.
for diagnostic in check(page):
    print(f"{diagnostic.severity}: {diagnostic.message} ({diagnostic.rule})")
