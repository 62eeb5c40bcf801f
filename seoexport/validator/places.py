"""Where a problem stands in the page's source: from JSON pointers to lines, columns and CSS paths."""

from __future__ import annotations

from dataclasses import replace

from seoexport.diagnostics import Problem
from seoexport.document.embedded import Embedded
from seoexport.validator.view import View


def placed(view: View, problem: Problem) -> Problem:
    """Return a problem with the line and column of what it points at, as exactly as the page tells.

    A pointer into JSON-LD begins with the number of the script, and stays. One into Microdata or RDFa, such as
    "/microdata/0/author", becomes the CSS path of the element that states the value, or of the nearest one around it.
    What is missing has the place of the node that lacks it.
    """
    if view.document is None or not problem.at.startswith("/"):
        return problem
    syntax, _, rest = problem.at[1:].partition("/")
    item = view.embedded_at.get(f"/{syntax}/{rest.partition('/')[0]}")
    if item is not None:
        return _at_element(view, problem, item)
    if problem.column is not None:
        return problem
    line, column = view.written_json.place(problem.at) or (None, None)
    return replace(problem, line=line, column=column) if line is not None else problem


def _at_element(view: View, problem: Problem, item: Embedded) -> Problem:
    """Return a problem at the element that states its value; what repairs JSON-LD cannot repair it."""
    at = problem.at
    while at not in item.elements and at != item.pointer:
        at = at.rpartition("/")[0]
    element, document = item.elements.get(at), view.document
    if element is None or document is None:
        return problem
    line, column = document.line(element), document.column(element)
    return replace(problem, at=element.css_path(), line=line, column=column, repair=())
