"""The manual of all rules: one page in Markdown, made of the pages that the rules themselves carry."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

from seoexport.validator.rule import Rule
from seoexport.validator.rules import by_group

_PREFACE = """\
# Rules

What `seoexport check` asks of pages, sitemaps and sites: {number} rules in {groups} groups.
`seoexport rule ID` prints one of these pages, `seoexport rule` the list.
Name a rule, a group or a glob (`medical-*`) after `--select`, `--ignore` and `--extend-select`, or under `check` in
`seoexport.yaml`, to say which are asked and what they weigh.

This page is written by `seoexport rule --format markdown > docs/rules.md`.
"""
_EXAMPLE = re.compile(r"^(Wrong|Right)([^\n]*):\n\n((?: {4}[^\n]*\n|\n)+)", re.MULTILINE)


def markdown() -> str:
    """Return the manual: a table of contents, then a section for each group and each rule."""
    groups = by_group()
    preface = _PREFACE.format(number=sum(map(len, groups.values())), groups=len(groups))
    contents = "\n".join(
        f"- [{group}](#{group}): {about(group)}\n"
        + "\n".join(f"  - [{rule.id}](#{rule.id}) ({rule.severity}): {rule.summary}" for rule in rules)
        for group, rules in groups.items()
    )
    return "\n".join((preface, contents, *_sections(groups)))


def about(group: str) -> str:
    """Return the sentence that says what the rules of a group are about."""
    return (import_module(f"seoexport.validator.rules.{group}").__doc__ or "").partition("\n")[0]


def _sections(groups: Mapping[str, tuple[Rule[Any], ...]]) -> Iterator[str]:
    for group, rules in groups.items():
        yield f"\n## {group}\n\n{about(group)}"
        for rule in rules:
            yield f"\n### {rule.id}\n\n*{rule.severity}* · [source]({rule.reference})\n\n{_fenced(rule.doc)}"


def _fenced(doc: str) -> str:
    r"""Return a manual page with its examples in fences.

    >>> print(_fenced("A title.\n\nWrong:\n\n    <p>\n\nRight:\n\n    <title>A</title>\n"))
    A title.
    <BLANKLINE>
    Wrong:
    <BLANKLINE>
    ```html
    <p>
    ```
    <BLANKLINE>
    Right:
    <BLANKLINE>
    ```html
    <title>A</title>
    ```
    """
    return _EXAMPLE.sub(_fence, doc.strip() + "\n").strip()


def _fence(found: re.Match[str]) -> str:
    lines = [line.removeprefix("    ") for line in found[3].strip("\n").splitlines()]
    kind = "markdown" if lines[0] in ("---", "+++") else "html"
    return "\n".join([f"{found[1]}{found[2]}:", "", f"```{kind}", *lines, "```", "", ""])
