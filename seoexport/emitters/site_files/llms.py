"""llms.txt, a list of the site's pages for language models: https://llmstxt.org."""

from __future__ import annotations

from collections import defaultdict

from seoexport.emitters import markdown_text
from seoexport.emitters.listing import is_listed
from seoexport.emitters.site_file import Asked, SiteFile, Written, marked
from seoexport.model import Article, Site
from seoexport.urls import host, identity

_MARK = "<!-- written by seoexport -->"
#: Where the pages stand that have neither a category nor a folder.
_PAGES = "Pages"


def write(asked: Asked) -> Written:
    """Return the site's name and description, and a list of pages for each section, sorted by address.

    A page stands in the section of its first category, or else of its top folder, which is called as the page of that
    folder is; in the last section where it has neither, or has the folder for itself.
    """
    site = asked.site
    articles = {page.article.url: page.article for page in asked.pages if is_listed(page.article, asked.site.today)}
    titles = {identity(url): article.title for url, article in articles.items()}
    shared = {_folder(url, site) for url in articles if identity(url) != _folder(url, site)} - {site.base_url}
    sections: defaultdict[str, list[str]] = defaultdict(list)
    for url, article in sorted(articles.items()):
        folder = _folder(url, site)
        of_folder = titles.get(folder) or folder.removeprefix(site.base_url).rstrip("/") if folder in shared else None
        name = article.categories[0] if article.categories else of_folder or _PAGES
        sections[name].append(_line(article))
    blocks = [f"# {markdown_text.block(site.name or host(site.base_url))}"]
    if site.description:
        blocks.append(f"> {markdown_text.block(site.description)}")
    blocks.append(_MARK)
    for name in sorted(sections, key=lambda name: (name == _PAGES, name)):
        blocks.append(f"## {markdown_text.block(name)}")
        blocks.append("\n".join(sections[name]))
    return Written(("\n\n".join(blocks) + "\n").encode())


def _folder(url: str, site: Site) -> str:
    """Return the address of the top folder in which a page stands; the base URL where it stands in none."""
    folder, slash, _ = url.removeprefix(site.base_url).partition("/")
    return f"{site.base_url}{folder}/" if slash and url.startswith(site.base_url) else site.base_url


def _line(article: Article) -> str:
    title = markdown_text.text(article.title or "") or article.url
    link = f"- [{title}]({markdown_text.destination(article.url)})"
    return f"{link}: {markdown_text.text(article.description)}" if article.description else link


SITE_FILE = SiteFile(file_name="llms.txt", write=write, is_ours=marked(_MARK.encode()))
