"""A site of N articles for Hugo: raw HTML below front matter, with a theme that does what popular blog themes do."""

from pathlib import Path

CONFIG = """baseURL = "https://example.org/"
title = "Example Health"
enableRobotsTXT = true
[markup.goldmark.renderer]
unsafe = true
[params]
description = "Plain words on muscles and joints"
"""

FRONT_MATTER = """---
title: "{title}"
description: ""
date: {date}
categories: [{category}]
tags: [{tags}]
thumbnail: https://images.example.org/{slug}.jpg
author: "{author}"
showToc: true
draft: false
ShowReadingTime: true
ShowBreadCrumbs: true
---
"""

BASE = """<!doctype html>
<html lang="en" dir="auto">
<head>{{ partial "head.html" . }}</head>
<body class="{{ .Kind }}" id="top">
<header class="header"><nav class="nav"><a href="{{ "/" | absURL }}" title="{{ site.Title }}">{{ site.Title }}</a>
<ul id="menu">{{ range site.Taxonomies.categories.Alphabetical }}<li><a href="{{ .Page.RelPermalink }}">\
{{ .Page.Title }}</a></li>{{ end }}</ul></nav></header>
<main class="main">{{ block "main" . }}{{ end }}</main>
<footer class="footer"><span>&copy; 2026 <a href="{{ "/" | absURL }}">{{ site.Title }}</a></span></footer>
</body></html>
"""

HEAD = """<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="index, follow">
<title>{{ if .IsHome }}{{ site.Title }}{{ else }}{{ .Title }} | {{ site.Title }}{{ end }}</title>
<meta name="keywords" content="{{ delimit (.Params.tags | default (slice)) ", " }}">
<meta name="description" content="{{ with .Description }}{{ . }}{{ else }}{{ .Summary | plainify }}{{ end }}">
<meta name="author" content="{{ .Params.author }}">
<link rel="canonical" href="{{ .Permalink }}">
{{ range .AlternativeOutputFormats }}<link rel="{{ .Rel }}" type="{{ .MediaType.Type }}" href="{{ .Permalink }}">
{{ end }}<meta property="og:title" content="{{ .Title }}">
<meta property="og:type" content="{{ if .IsPage }}article{{ else }}website{{ end }}">
<meta property="og:url" content="{{ .Permalink }}">
<meta name="twitter:card" content="summary">
{{ if .IsPage }}<meta property="article:published_time" content="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "BlogPosting", "headline": {{ .Title | plainify }},
"description": {{ .Summary | plainify }}, "wordCount": "{{ .WordCount }}", "inLanguage": "en",
"datePublished": {{ .PublishDate }}, "dateModified": {{ .Lastmod }},
"author": {"@type": "Person", "name": {{ .Params.author }}}, "articleBody": {{ .Content | plainify }},
"mainEntityOfPage": {"@type": "WebPage", "@id": {{ .Permalink }}}}
</script>{{ end }}
"""

SINGLE = """{{ define "main" }}<article class="post-single"><header class="post-header">
<div class="breadcrumbs"><a href="{{ "/" | absURL }}">Home</a>&nbsp;»&nbsp;<a href="{{ .CurrentSection.Permalink }}">\
{{ .CurrentSection.Title }}</a></div>
<h1 class="post-title">{{ .Title }}</h1>
<div class="post-meta"><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "January 2, 2006" }}</time>
&nbsp;·&nbsp;{{ .ReadingTime }} min&nbsp;·&nbsp;{{ .WordCount }} words&nbsp;·&nbsp;{{ .Params.author }}</div></header>
<details class="toc"><summary>Table of Contents</summary>{{ .TableOfContents }}</details>
<div class="post-content">{{ .Content }}</div>
<footer class="post-footer"><ul class="post-tags">{{ range .GetTerms "tags" }}<li><a href="{{ .Permalink }}">\
{{ .Title }}</a></li>{{ end }}</ul><nav class="paginav">{{ with .NextInSection }}<a href="{{ .Permalink }}">\
{{ .Title }}</a>{{ end }}{{ with .PrevInSection }}<a href="{{ .Permalink }}">{{ .Title }}</a>{{ end }}</nav></footer>
</article>{{ end }}
"""

LIST = """{{ define "main" }}<h1>{{ .Title }}</h1>{{ range (.Paginate .Pages 20).Pages }}<article class="post-entry">
<h2>{{ .Title }}</h2><p>{{ .Summary | plainify | truncate 200 }}</p><a href="{{ .Permalink }}">{{ .Title }}</a>
</article>{{ end }}{{ end }}
"""

PARTS = ("calf", "shin", "thigh", "heel", "ankle", "knee", "hip", "back", "neck", "shoulder", "wrist", "elbow")
SENTENCES = (
    "A tight spot in the {part} often comes from a day with more steps than the muscle is used to.",
    "Doctors look at how long it has lasted, what makes it worse, and whether there is any swelling.",
    "Warmth for a quarter of an hour, then a slow stretch, is what most people try first.",
    "It seldom needs a scan; a good examination by hand tells more than a picture in most cases.",
    "Drink with every meal, walk a little every hour, and keep the {part} warm at night.",
    "Where the skin is red or the pain wakes you up, do not wait longer than a day before you ask for help.",
)


def write_site(folder: Path, pages: int) -> None:
    """Write the configuration, the theme's templates and so many articles below a folder."""
    _write(folder / "hugo.toml", CONFIG)
    _write(folder / "config.toml", CONFIG)
    layouts = folder / "layouts"
    for name, text in (("baseof", BASE), ("single", SINGLE), ("list", LIST)):
        _write(layouts / "_default" / f"{name}.html", text)
    _write(layouts / "partials" / "head.html", HEAD)
    for number in range(pages):
        _write(folder / "content" / "posts" / f"article-{number}.md", article(number))


def article(number: int) -> str:
    """Return a content file of about six kilobytes: front matter, a picture, sections, and questions with answers."""
    part = PARTS[number % len(PARTS)]
    title = f"What Makes the {part.title()} Ache in Week {number}?"
    matter = FRONT_MATTER.format(
        title=title,
        date=f"20{20 + number % 6}-{1 + number % 12:02}-{1 + number % 28:02}",
        category=part,
        tags=f"pain, tag-{number % 40}",
        slug=f"{part}-{number}",
        author=f"Ada Example {number % 7}",
    )
    source = f"https://images.example.org/{part}-{number}.jpg"
    picture = f'<center>\n\t<img src="{source}" alt="{title}" width="800" height="500">\n</center>\n'
    headings = (
        f"What is {part} pain?",
        f"Causes of {part} pain",
        f"How to treat {part} pain",
        f"Preventing {part} pain",
    )
    sections = [f"<h2>{heading}</h2>\n{_paragraphs(part, number + place, 3)}" for place, heading in enumerate(headings)]
    questions = [
        f"<h3>{place}. Does the {part} need rest after day {place}?</h3>\n{_paragraphs(part, number * place, 1)}"
        for place in range(1, 6)
    ]
    return "\n".join((matter, picture, *sections, "<h2>FAQs</h2>", *questions, ""))


def _paragraphs(part: str, start: int, count: int) -> str:
    chosen = ([SENTENCES[(start + place + n) % len(SENTENCES)] for n in range(3)] for place in range(count))
    return "\n".join(f"<p>{' '.join(sentences).format(part=part)}</p>" for sentences in chosen)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
