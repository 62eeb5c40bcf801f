"""What `seoexport init` writes: a configuration in which every key stands, commented out."""

from __future__ import annotations

from collections.abc import Mapping

#: With `base_url` to be filled in.
TEMPLATE = """\
# What all pages of the site share. Every key is optional but base_url, which --base-url can give instead.
base_url: {base_url}
# name: Example Health
# alternate_name: [Example, EH]
# title_template: "{{title}} | Example Health"  # of the title element; shared links show the title alone
# description: Plain words on aches and what helps.
# language: en-GB            # of pages that state none themselves
# image: {{ url: /share.png, width: 1200, height: 630, alt: … }}  # for shared links to pages without one
# twitter: "@example"
# facebook_app_id: 1234567890
# verification: {{ google: code, bing: code, yandex: code, pinterest: code }}
# search: https://example.org/?s={{search_term_string}}

# publisher:
#   type: Organization       # or Person, MedicalOrganization, NewsMediaOrganization, …
#   name: Example Health
#   url: https://example.org/
#   logo: {{ url: /logo.png, width: 512, height: 512 }}
#   same_as: [https://www.wikidata.org/wiki/Q0]
#   founding_date: 2001      # and whatever else schema.org has for the type, in its spelling or in this one
#   contact_point: {{ telephone: +44 20 7946 0000, contact_type: customer service }}

# People, by the key that front matter uses for them (author: ada).
# authors:
#   ada:
#     name: Ada Example
#     url: /people/ada/
#     job_title: Physiotherapist
#     works_for: Example Health
#     same_as: [https://ada.example/]
#     twitter: "@ada"
#     fediverse: "@ada@social.example"
#     credentials: [DPT]       # degrees, licences and fellowships
#     orcid: 0000-0002-1825-0097
#     npi: 1234567893          # or gmc: the number in a register of doctors

# What search engines may do with pages, by path; of all that match, the most restrictive directives count.
# robots:
#   /drafts/**: noindex
#   /archive/**: noarchive, max-snippet:50

# Files about the whole site that apply writes beside the pages, by path.
# Their kinds are those that 'seoexport site' lists.
# files:
#   feed.xml: rss
#   llms.txt: llms
# feed: {{ limit: 20 }}

# What the sitemaps say beside addresses, and where the day of the last change is looked for.
# sitemap:
#   lastmod: [page, git, content]   # content is remembered in seoexport-lastmod.jsonl; commit that file
#   parts: {{ posts: [/blog/**, BlogPosting] }}   # a sitemap of its own for each, under one index
#   exclude: [/thanks/]

# Groups that robots.txt gets, unless it has one for that crawler.
# robots_txt:
#   - user_agent: [GPTBot, CCBot]
#     disallow: [/]

# Types of pages and articles by path; the first match wins. ** crosses folders, * does not.
# page_types:
#   /about/: AboutPage
#   /health/**: MedicalWebPage
#   /news/**: NewsArticle

# What holds for health pages; what a page states itself counts before it.
# medical:
#   specialty: PrimaryCare     # members of https://schema.org/MedicalSpecialty, for all pages or by path
#   audience: {{ /**: patients }}
#   disclaimer: /disclaimer/
#   reviews: {{ /health/cramp/: {{ by: ada, date: 2026-05-10, next: 2028-05-10 }} }}
#   review_months: {{ Drug: 12, MedicalWebPage: 36 }}  # after which 'seoexport medical due' lists a page
#   review_required: [/health/**]  # unreviewed pages are kept out of indexes and of the sitemap
#   conditions: conditions.yaml    # the table of codes that 'seoexport medical review' draws up
#   codes: false               # true looks up ICD-10-CM behind the table; needs seoexport[medical]
#   approved_only: true        # no code that nobody approved in the table

# What 'seoexport check' asks, by rule, group (see 'seoexport rule'), or glob, and what it weighs.
# check:
#   ignore: [images]
#   severities: {{ canonical-link: warning }}
#   paths: {{ /archive/**: {{ medical-*: off }} }}  # the last path that matches counts
#   fail_on: warning
#   baseline: seoexport-baseline.json  # findings that are known; 'check --write-baseline' writes it

# What only subscribers see, by path, and what is to be read aloud on every page: CSS selectors.
# paywall:
#   /members/**: .members-only
# speakable: [h1, .summary]

# What is wanted otherwise, by path, as under seo in front matter; false writes nothing for these pages.
# overrides:
#   /news/**:
#     drop: [Article.wordCount, twitter:card]
#     set: {{ Article: {{ isAccessibleForFree: true }} }}

# Whose value stands where a page has a tag or a node of its own: keep (its own), replace (ours), or add (both).
# merge:
#   og:*: replace              # or title, canonical, a type, an @id, JSON-LD for all of them
#   /blog/**: {{ title: keep }}

# Known faults of themes that apply mends in the page: zero-date, none-text, breadcrumb-commas, …, or all.
# repair: all
"""


def written(base_url: str, adopted: Mapping[str, tuple[str, str]]) -> str:
    """Return the file for a site at `base_url`; `adopted` are values that are taken from elsewhere, with their places.

    These stand in it as comments: what is stated twice is soon stated in two ways.
    """
    text = TEMPLATE.format(base_url=base_url)
    lines = text.splitlines(keepends=True)
    for key, (value, place) in adopted.items():
        begin = (f"{key}:", f"# {key}:")
        at = next(number for number, line in enumerate(lines) if line.startswith(begin))
        lines[at] = f"# {key}: {value}  # from {place}; what is stated here counts before it\n"
    return "".join(lines)
