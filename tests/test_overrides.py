"""The language of overrides: what it means, and that its JSON Schema and its reader agree on what fits."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoexport.errors import UnusableOverride
from seoexport.model import Origin
from seoexport.overrides import KEYS, read, stated
from seoexport.validator.schema import problems, schema

TYPED = "it must be a node with its @type, and a text for its @id if it states one"


def plainly(values):
    return [each[:4] for each in stated(values)]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, []),
        ({"off": True}, [("drop", "", "", None)]),
        ({"off": False}, []),
        ({"set": {"Article": {"headline": "Short"}}}, [("set", "Article", "headline", "Short")]),
        ({"set": {"og:title": "Short"}}, [("set", "og:title", "", ("Short",))]),
        ({"set": {"og:image:width": 1200}}, [("set", "og:image:width", "", ("1200",))]),
        (
            {"set": {"og:image:width": 1, "a:b:c": 0}},
            [("set", "og:image:width", "", ("1",)), ("set", "a:b:c", "", ("0",))],
        ),
        ({"set": {"#faq": {"name": "Q"}}}, [("set", "#faq", "name", "Q")]),
        ({"set": {"3DModel": {"name": "Bone"}}}, [("set", "3DModel", "name", "Bone")]),
        ({"append": {"article:tag": ["a", "b"]}}, [("append", "article:tag", "", ("a", "b"))]),
        ({"append": {"Article": {"keywords": ["a"]}}}, [("append", "Article", "keywords", ["a"])]),
        ({"drop": "og:image"}, [("drop", "og:image", "", None)]),
        (
            {"drop": ["Article.wordCount", "FAQPage"]},
            [("drop", "Article", "wordCount", None), ("drop", "FAQPage", "", None)],
        ),
        ({"drop": ["#faq.name"]}, [("drop", "#faq", "name", None)]),
        (
            {"drop": ["https://example.org/a.html#faq.name"]},
            [("drop", "https://example.org/a.html#faq", "name", None)],
        ),
        ({"drop": ["canonical", "robots"]}, [("drop", "canonical", "", None), ("drop", "robots", "", None)]),
        ({"replace": {"FAQPage": {"name": "Q"}}}, [("replace", "FAQPage", "", {"name": "Q"})]),
        ({"add": {"type": "Event", "name": "Run"}}, [("add", "Event", "", {"@type": "Event", "name": "Run"})]),
        (
            {"add": [{"@type": "Event", "startDate": dt.date(2024, 5, 10), "gap": None}]},
            [("add", "Event", "", {"@type": "Event", "startDate": "2024-05-10"})],
        ),
        (
            {"set": {"Article": {"about": {"name": "Calf", "none": [], "sizes": [1, None]}}}},
            [("set", "Article", "about", {"name": "Calf", "sizes": [1]})],
        ),
    ],
)
def test_means(values, expected):
    assert plainly(values) == expected


@pytest.mark.parametrize(
    ("values", "message"),
    [
        (["drop"], "overrides are ['drop']; they must be a mapping with add, append, drop, merge, off, replace, set"),
        ({"sett": {}}, "no such key of overrides: 'sett'; did you mean 'set'?"),
        ({"off": "yes"}, 'off is "yes"; it must be true or false'),
        ({"set": "x"}, 'set is "x"; it must be a mapping from nodes and tags to what they are to say'),
        ({"set": {"Article": "x"}}, 'set.Article is "x"; it must be a mapping from properties to values'),
        (
            {"set": {"Article": {"headline": None}}},
            "set.Article.headline is null; it must be a property with a value; drop removes a property",
        ),
        (
            {"set": {"Article": {"@type": "Report"}}},
            'set.Article.@type is "Report"; it must be a property with a value; replace changes a whole node',
        ),
        (
            {"set": {"og:title": {"a": "b"}}},
            'set.og:title is {"a": "b"}; it must be a text, a number, or a list of them; drop switches a tag off',
        ),
        (
            {"set": {"og:title": False}},
            "set.og:title is false; it must be a text, a number, or a list of them; drop switches a tag off",
        ),
        (
            {"set": {"canonical": "https://example.org/b/"}},
            "set.canonical would be true of one tag only; set it by the front matter key canonical",
        ),
        (
            {"append": {"robots": "noindex"}},
            "append.robots would be true of one tag only; set it by the front matter key robots",
        ),
        (
            {"drop": [3]},
            "drop is 3; it must be the name of a tag (og:image), a node (FAQPage) or a property (Article.wordCount)",
        ),
        (
            {"drop": [".wordCount"]},
            'drop is ".wordCount"; it must be '
            "the name of a tag (og:image), a node (FAQPage) or a property (Article.wordCount)",
        ),
        (
            {"set": {"": {"headline": "Short"}}},
            'set is ""; it must be the name of a tag (og:image) or a node (FAQPage)',
        ),
        ({"append": {3: {"a": "b"}}}, "append is 3; it must be the name of a tag (og:image) or a node (FAQPage)"),
        ({"replace": {".": {"a": "b"}}}, 'replace is "."; it must be the name of a tag (og:image) or a node (FAQPage)'),
        ({"replace": ["FAQPage"]}, 'replace is ["FAQPage"]; it must be a mapping from nodes to their new properties'),
        ({"replace": {"title": {"a": "b"}}}, "replace.title is a tag, and only nodes are replaced; set changes a tag"),
        (
            {"replace": {"FAQPage": {}}},
            "replace.FAQPage is {}; it must be a mapping from properties to values, one of which is not empty",
        ),
        ({"add": [{"name": "Run"}]}, f'add is {{"name": "Run"}}; {TYPED}'),
        ({"add": {"type": "Event", "@id": 3}}, f'add is {{"type": "Event", "@id": 3}}; {TYPED}'),
        ({3: "x"}, "no such key of overrides: '3'; known: add, append, drop, merge, off, replace, set"),
        (
            {"set": {"Article": {"x": float("nan")}}},
            "set.Article.x is NaN; it must be a property with a value; drop removes a property",
        ),
    ],
)
def test_refuses(values, message):
    with pytest.raises(UnusableOverride) as raised:
        stated(values)

    assert str(raised.value) == message


def test_false_writes_nothing():
    found, problems = read(False, lambda key: Origin("config", key), "overrides./a/**")

    assert [(each.action, each.target, each.origin.key) for each in found] == [("drop", "", "overrides./a/**")]
    assert problems == ()


@pytest.mark.parametrize("value", ["text", [1], 3])
def test_what_is_no_mapping_is_told(value):
    _, (problem,) = read(value, lambda key: Origin("front matter", key, line=4), "seo")

    assert problem.message.endswith(
        "; it must be a mapping with add, append, drop, merge, off, replace, set, or false to write nothing"
    )


@pytest.mark.parametrize("value", [None, True, ""])
def test_what_says_nothing_is_let_be(value):
    assert read(value, lambda key: Origin("front matter", key), "seo") == ((), ())


@pytest.mark.parametrize("name", ["theme-color", "geo.region", "dc.title", "google-site-verification", "product:price"])
def test_tags_of_the_page_itself_are_set_as_they_are_named(name):
    assert plainly({"set": {name: "x"}}) == [("set", name, "", ("x",))]


def test_other_keys_of_front_matter_are_left_alone():
    assert read({"title": "x", "page_type": "AboutPage", "recipe": {}}, lambda key: Origin("front matter", key)) == (
        (),
        (),
    )


def test_the_schema_has_the_keys_of_the_language():
    assert sorted(schema("overrides")["properties"]) == list(KEYS)


NAMES = st.sampled_from(
    ["Article", "#faq", "og:title", "canonical", "title", "3DModel", "robots", "https://e.org/#x", "", ".x", " "]
)
VALUES = st.recursive(
    st.sampled_from(["x", " ", "", 1, 0, True, False, 2.5]),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from(["name", "@type", "type", "@id"]), inner, max_size=2)
    ),
    max_leaves=4,
)
STATED = st.dictionaries(st.sampled_from(KEYS), VALUES | st.dictionaries(NAMES, VALUES, max_size=2), max_size=2)


@given(STATED)
def test_what_the_reader_takes_fits_the_schema(values):
    """The reader asks for more: a value that is blank, or a property that consists of empty values, says nothing."""
    found, misfits = read(values, lambda key: Origin("argument", key))

    if not misfits:
        assert list(problems("overrides", values)) == []
    assert len(found) <= 20
