"""The graph itself: nodes joined by `@id`, what is incomplete dropped with all that leads to it."""

import pytest

from seoexport import Site
from seoexport.emitters.json_ld import graph
from seoexport.emitters.node import Node
from seoexport.errors import TwoValues
from seoexport.model import Article

URL = "https://example.org/a/"
ARTICLE, SITE = Article(url=URL, address=URL), Site(base_url="https://example.org/")


def of(*nodes, required=()):
    """The graph of these nodes, each from a module of its own, by the ends of their `@id`s."""
    modules = [Node(type="Thing", build=lambda _, __, node=node: iter([node]), required=required) for node in nodes]
    made, findings = graph(ARTICLE, SITE, nodes=modules)
    return {node["@id"].partition("#")[2]: node for node in made}, [each.problem.message for each in findings]


def node(end, /, kind="Thing", **properties):
    return {"@type": kind, "@id": f"{URL}#{end}", **properties}


def ref(name):
    return {"@id": f"{URL}#{name}"}


class TestJoining:
    def test_nodes_of_one_id_are_one(self):
        made, _ = of(node("a", "WebPage", name="A"), node("a", "FAQPage", url=URL))

        assert made == {"a": {"@type": ["FAQPage", "WebPage"], "@id": URL + "#a", "name": "A", "url": URL}}

    def test_what_both_say_is_said_once(self):
        assert of(node("a", name="A"), node("a", name="A"))[0] == {"a": node("a", name="A")}

    def test_two_values_are_an_error_that_names_both(self):
        with pytest.raises(TwoValues) as raised:
            of(node("a", name="One"), node("a", name="Other"))

        assert str(raised.value) == "https://example.org/a/#a has two values for name: 'One' and 'Other'"


class TestDropping:
    def test_what_is_empty_is_not_written(self):
        made, _ = of(node("a", name="", about=None, keywords=[], position=0, free=False))

        assert made == {"a": node("a", position=0, free=False)}

    def test_a_reference_that_leads_nowhere_goes(self):
        assert of(node("a", about=ref("b"), mentions=[ref("b"), ref("a")]))[0] == {"a": node("a", mentions=ref("a"))}

    def test_what_needs_a_node_that_is_gone_goes_too(self):
        made, messages = of(
            node("a", "ListItem", item=ref("b")),
            node("b", "ListItem", item=ref("c")),
            node("c", "ListItem"),
            node("d", "ListItem", item="https://example.org/"),
            required=("item",),
        )

        assert list(made) == ["d"]
        assert messages == ["ListItem is left out: the page states no item"] * 3

    def test_a_list_needs_one_that_is_left(self):
        parts = [node("a", "ItemList", item=[ref("b"), ref("c")]), node("b", item="x"), node("c")]

        assert of(*parts, required=("item",))[0] == {
            "a": node("a", "ItemList", item=ref("b")),
            "b": node("b", item="x"),
        }

    def test_a_long_chain(self):
        """Each depends on the next, and the last one is incomplete."""
        chain = [node(f"{n:04}", item=ref(f"{n + 1:04}")) for n in range(200)]

        assert of(*chain, required=("item",))[0] == {}
