"""llms.txt as https://llmstxt.org describes it, read back by a Markdown parser and by the pattern of its own reader."""

from __future__ import annotations

import re

import pytest
from markdown_it import MarkdownIt
from site_asking import BASE, page, written

MARK = "<!-- written by seoexport -->"
#: What the reader of llmstxt.org takes a line of a list for.
LINK = re.compile(r"-\s*\[(?P<title>[^\]]+)\]\((?P<url>[^)]+)\)(?::\s*(?P<notes>.*))?$")


def text(*pages, **site):
    return written("llms", *pages, **site).content.decode()


def sections(*pages, **site):
    """Headings of the second level with what the reader finds under them."""
    found = {}
    for part in text(*pages, **site).split("\n## ")[1:]:
        name, _, lines = part.partition("\n\n")
        matches = [LINK.fullmatch(line) for line in lines.split("\n") if line]
        found[name] = [(match["title"], match["url"].removeprefix(BASE), match["notes"]) for match in matches]
    return found


def read_back(markdown):
    """Headings, quotes and links as a reader of Markdown sees them."""
    found = []
    for token in MarkdownIt().parse(markdown):
        if token.type == "inline":
            words = "".join(each.content for each in token.children if each.type == "text")
            links = [each.attrGet("href") for each in token.children if each.type == "link_open"]
            found.append((words, *links))
            assert {each.type for each in token.children} <= {"text", "link_open", "link_close"}
    return found


def test_a_site_without_pages_has_its_name():
    assert text(name=None) == f"# example.org\n\n{MARK}\n"


def test_has_name_description_and_a_list_for_each_section():
    pages = (
        page("legs/knee/", title="Knee", description="It bends."),
        page("legs/calf/", title="Calf"),
        page("us/", title="Us"),
    )

    assert text(*pages, description="On foot.") == (
        f"# Walks\n\n> On foot.\n\n{MARK}\n\n"
        f"## legs\n\n- [Calf]({BASE}legs/calf/)\n- [Knee]({BASE}legs/knee/): It bends.\n\n"
        f"## Pages\n\n- [Us]({BASE}us/)\n"
    )
    assert text(*pages[::-1], description="On foot.") == text(*pages, description="On foot.")


class TestSection:
    def test_is_the_first_category_before_the_folder(self):
        assert sections(page("legs/calf/", title="Calf", categories=("Pain", "Legs"))) == {
            "Pain": [("Calf", "legs/calf/", None)]
        }

    def test_is_called_as_the_page_of_its_folder(self):
        assert sections(page("legs/", title="On legs"), page("legs/calf/", title="Calf")) == {
            "On legs": [("On legs", "legs/", None), ("Calf", "legs/calf/", None)]
        }

    def test_of_pages_without_folder_is_the_last(self):
        pages = (page("", title="Home"), page("us/", title="Us"), page("a.html", title="A"), page("z/a/", title="ZA"))

        assert sections(*pages) == {
            "z": [("ZA", "z/a/", None)],
            "Pages": [("Home", "", None), ("A", "a.html", None), ("Us", "us/", None)],
        }  # fmt: skip

    def test_is_below_the_base_url(self):
        assert list(sections(page("blog/legs/calf/", title="Calf"), base_url=BASE + "blog/")) == ["legs"]


@pytest.mark.parametrize(
    "values", [{"draft": True}, {"listed": False}, {"robots": ("noindex",)}, {"url": "https://x.example/"}]
)
def test_leaves_out_pages_that_are_not_listed(values):
    assert sections(page("a/", title="A", **values)) == {}


def test_a_page_without_title_goes_by_its_address():
    assert sections(page("a/")) == {"Pages": [(BASE + "a/", "a/", None)]}


TEXTS = [
    "[a](b)", "a ] b [ c", "*a* _b_ `c` ~d~", "<b>a</b>", "&amp; &copy;", "a \\ b", "# a", "a #", "a ##", "- a", "+ a", "1. a",
    "12) a", "1a", "> a", "=== a", "![a](b)", "https://x.example/", "<https://x.example/>", "a  b\n\nc", "a | b", "C#", "#",
]  # fmt: skip


@pytest.mark.parametrize("value", TEXTS)
def test_texts_mean_themselves_wherever_they_stand(value):
    read = " ".join(value.split())
    made = text(page("a/", title=value, description=value, categories=(value,)), name=value, description=value)

    assert read_back(made) == [(read,), (read,), (read,), (f"{read}: {read}", BASE + "a/")]


@pytest.mark.parametrize("path", ["a_(b)/", "a*b*/", "?a=1&copy;=2", "a'b/", "a[1]/"])
def test_addresses_lead_where_they_led(path):
    """Parentheses are escaped: the reader of llmstxt.org takes the first one for the end."""
    made = text(page(path, title="A"))
    expected = (BASE + path).replace("(", "%28").replace(")", "%29")

    assert read_back(made)[-1] == ("A", expected.replace("[", "%5B").replace("]", "%5D"))
    assert "".join(sections(page(path, title="A"))["Pages"][0][1].split("amp;")) == expected.removeprefix(BASE)
