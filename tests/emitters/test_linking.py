"""Nodes lead to each other in both directions where schema.org has both, and what is the site's is the same everywhere.

https://schema.org/inverseOf; for a node that is written inside another one, standing there is the way back.
"""

import json

import pytest
from example_pages import EXAMPLES, exported, name_of, sources

#: A property and the one that leads back.
INVERSES = (
    ("mainEntity", "mainEntityOfPage"),
    ("mainEntityOfPage", "mainEntity"),
    ("hasPart", "isPartOf"),
)
#: What every page of a site has the same, so that it cannot lead back to each of them.
OF_SITE = ("#website", "#organization", "#/schema/")


def targets(value):
    """The `@id`s that a property leads to: as references, and as texts where other pages have the node."""
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, dict) and each.keys() == {"@id"}:
            yield each["@id"]
        elif isinstance(each, str):
            yield each


def is_of_site(identifier, site):
    return identifier.removeprefix(site.base_url).startswith(OF_SITE)


@pytest.mark.parametrize(("forth", "back"), INVERSES)
@pytest.mark.parametrize("source", sources(), ids=name_of)
def test_what_leads_forth_leads_back(source, forth, back):
    nodes = {node["@id"]: node for node in exported(source).graph}
    one_way = [
        (name, forth, target)
        for name, node in nodes.items()
        for target in targets(node.get(forth, []))
        if target in nodes and name not in targets(nodes[target].get(back, []))
    ]

    assert one_way == []


@pytest.mark.parametrize("source", sources(), ids=name_of)
def test_a_part_is_named_by_the_page_that_it_is_part_of(source):
    """A part of the page says so, and the page says so; a page does not stand in its site's list of thousands."""
    page = exported(source)
    nodes = {node["@id"]: node for node in page.graph}
    one_way = [
        (name, whole)
        for name, node in nodes.items()
        for whole in targets(node.get("isPartOf", []))
        if not is_of_site(whole, page.site) and name not in targets(nodes[whole].get("hasPart", []))
    ]

    assert one_way == []


@pytest.mark.parametrize("source", [each for each in sources() if each.parent.name != "overrides"], ids=name_of)
def test_every_node_is_reached_from_the_page(source):
    """What a person adds by an override stands where that person puts it."""
    nodes = {node["@id"]: node for node in exported(source).graph}
    roots = [name for name, node in nodes.items() if name.endswith(("#webpage", "#faq"))]
    reached, open_ends = set(), roots
    while open_ends:
        name = open_ends.pop()
        if name in nodes and name not in reached:
            reached.add(name)
            open_ends += [target for value in nodes[name].values() for target in targets(value)]

    assert reached == nodes.keys()


@pytest.mark.parametrize("source", sources(), ids=name_of)
def test_no_question_is_left_out_of_the_numbering(source):
    for node in exported(source).graph:
        if node["@type"] == "FAQPage":
            numbers = [question["position"] for question in node["mainEntity"]]
            assert numbers == list(range(1, len(numbers) + 1))


def test_what_is_the_sites_is_the_same_on_every_page():
    pages = [exported(source) for source in sources() if EXAMPLES / "health-site" in source.parents]
    found: dict[str, set[str]] = {}
    for page in pages:
        for node in page.graph:
            if is_of_site(node["@id"], page.site):
                found.setdefault(node["@id"], set()).add(json.dumps(node, sort_keys=True))

    assert len(pages) > 5
    assert {name.rpartition("/")[2] for name in found} >= {"#website", "#organization", "#organization-logo", "ada"}
    assert {name: len(spellings) for name, spellings in found.items() if len(spellings) > 1} == {}
