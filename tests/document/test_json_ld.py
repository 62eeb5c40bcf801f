"""A page's JSON-LD scripts, on both adapters: https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents."""

import pytest

from seoexport.document import lexbor_tree, turbohtml_tree
from seoexport.document.json_ld import located, scripts, types
from seoexport.document.json_limits import MAX_DEPTH
from seoexport.document.strict_json import strict


@pytest.fixture(params=[turbohtml_tree.parse, lexbor_tree.parse], ids=["turbohtml", "lexbor"])
def parse(request):
    return request.param


def script(text, kind="application/ld+json"):
    return f'<script type="{kind}">{text}</script>'


def values(document):
    return [each.value for each in scripts(document)]


KINDS = [
    "application/ld+json",
    "Application/LD+JSON",
    " application/ld+json ",
    "application/ld+json; charset=utf-8",
    "application/ld+json;profile=http://www.w3.org/ns/json-ld#expanded",
    "APPLICATION/LD+JSON ;charset=UTF-8",
]


@pytest.mark.parametrize("kind", KINDS)
def test_a_type_may_have_parameters_and_any_case(parse, kind):
    assert values(parse(script("[1]", kind))) == [[1]]


OTHER_KINDS = ["application/json", "application/ld+jsonp", "text/javascript", "module", "ld+json", "application/", ""]


@pytest.mark.parametrize("kind", OTHER_KINDS)
def test_scripts_of_other_types_are_none_of_ours(parse, kind):
    assert scripts(parse(script("[1]", kind))) == ()


def test_a_script_without_a_type_is_none_of_ours(parse):
    assert scripts(parse("<script>{}</script><p>application/ld+json")) == ()


def test_scripts_come_from_head_and_body_in_document_order(parse):
    document = parse(f"<title>a</title>{script(1)}<p>b{script(2)}<div>{script('3')}</div>{script('{}')}")
    found = scripts(document)

    assert [each.value for each in found] == [1, 2, 3, {}]
    assert [each.pointer for each in found] == ["/0", "/1", "/2", "/3"]
    assert [each.text for each in found] == ["1", "2", "3", "{}"]
    assert {each.error for each in found} == {None}


def test_a_script_in_a_template_is_ignored(parse):
    page = f"<template>{script('[1]')}<p><b>{script('[2]')}</b><template>{script('[3]')}</template></template>"

    assert values(parse(page + script("[4]"))) == [[4]]
    assert scripts(parse(f"<head>{page}</head>")) == ()


def test_a_script_in_noscript_or_svg_is_read(parse):
    assert values(parse(f"<p><noscript>{script('[1]')}</noscript><svg>{script('[2]')}</svg>")) == [[1], [2]]


def test_a_script_in_a_comment_is_no_script(parse):
    assert scripts(parse(f"<!--{script('[1]')}--><textarea>{script('[2]')}</textarea>")) == ()


def test_text_comes_as_it_was_written(parse):
    text = '{"a": "&lt;b> é \\u003c/script>"}'
    (found,) = scripts(parse(script(text)))

    assert (found.text, found.value) == (text, {"a": "&lt;b> é </script>"})


def test_a_broken_block_hides_no_other(parse):
    found = scripts(parse(script('{"@type": "A"}') + script('{"@type": "B"') + script("") + script('{"@type": "C"}')))

    assert [each.value for each in found] == [{"@type": "A"}, None, None, {"@type": "C"}]
    assert [each.error is None for each in found] == [True, False, False, True]
    assert [each.pointer for each in found] == ["/0", "/1", "/2", "/3"]


def test_a_good_block_has_the_place_of_its_tag_if_known(parse):
    (found,) = scripts(parse("<title>a</title>\n <script type='application/ld+json'>\n{}</script>"))

    assert (found.line, found.column) in ((None, None), (2, 2))


def test_a_broken_block_has_the_line_of_the_break_if_known(parse):
    text = '{\n  "a": 1,\n  b: 2}'
    (found,) = scripts(parse(f"<title>a</title>\n{script(text)}"))

    assert found.error == "expecting property name enclosed in double quotes at 'b: 2}'"
    assert found.line in (None, 4)
    assert found.column == 3


def test_the_line_counts_from_where_the_source_began_in_its_file(parse):
    text = "[\nx]"
    document = parse(f"a\n{script(text)}", first_line=11)

    assert scripts(document)[0].line in (None, 13)
    assert scripts(parse(script("x"), first_line=None))[0].line is None


BREAKS = [
    ("<script type=application/ld+json>x</script>", 1, 34),
    ("<title>é</title> <script  type='application/ld+json' >[1, x]</script>", 1, 59),
    ("<p>\n<script\n  type='application/ld+json'\n>[x]</script>", 4, 3),
    ("<p>\r\n<script type='application/ld+json'>\r\n[\r\n  x]</script>", 4, 3),
    ("<script>a</script><script type=application/ld+json>[]</script>\n<script type=application/ld+json>[1,", 2, 37),
    ("<script type=application/ld+json a='x > y\n z'>x", 2, 5),
    ("\ufeff<script type=application/ld+json>x", 1, 34),
    ("<script a='\"' b=\">\" c\"d = '>\n' e/f type=application/ld+json >x", 2, 33),
    ("<SCRIPT\tTYPE = application/ld+json>x", 1, 36),
    ("<p>\r<script type=application/ld+json>x", 2, 34),
    ("<template><script type=application/ld+json>x</script></template><script type=application/ld+json>x", 1, 98),
]


@pytest.mark.parametrize(("source", "line", "column"), BREAKS)
@pytest.mark.parametrize("form", [str, str.encode], ids=["text", "bytes"])
def test_a_break_has_its_place_in_the_file(source, line, column, form):
    broken = [each for each in scripts(turbohtml_tree.parse(form(source))) if each.error]

    assert [(each.line, each.column) for each in broken] == [(line, column)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "windows-1251", "koi8-r", "gb18030", "shift_jis"])
def test_a_break_has_its_place_whatever_the_encoding(encoding):
    page = f"<?xml version='1.0' encoding='{encoding}'?><title>Узлы</title><script type=application/ld+json>x"
    (found,) = scripts(turbohtml_tree.parse(page.encode(encoding)))

    assert (found.line, found.column) == (1, page.index("x", 70) + 1)


def test_a_break_in_the_line_of_the_tag_has_no_place_where_the_parser_keeps_none():
    (found,) = scripts(lexbor_tree.parse(script("x")))

    assert (found.error, found.line, found.column) == ("expecting value at 'x'", None, None)


def test_a_break_in_the_first_line_counts_from_where_the_source_began_in_its_file():
    (found,) = scripts(turbohtml_tree.parse(script("x"), first_line=11))

    assert (found.line, found.column) == (11, 36)


REFUSED = [
    ("NaN", "a value is NaN, which JSON does not have"),
    ('{"a": -Infinity}', "a value is -Infinity, which JSON does not have"),
    ("[Infinity]", "a value is Infinity, which JSON does not have"),
    ("[" * 100_000, "nested more than 200 deep"),
    ("[" * 100_000 + "]" * 100_000, "nested more than 200 deep"),
    ('{"a":' * 100_000 + "1" + "}" * 100_000, "nested more than 200 deep"),
    ("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1), "nested more than 200 deep"),
]


@pytest.mark.parametrize(
    ("text", "error"), REFUSED, ids=["NaN", "-Infinity", "Infinity", "open", "lists", "objects", "201"]
)
def test_what_is_no_json_or_too_deep_is_refused_by_name(parse, text, error):
    found = scripts(parse(f"<p>\n{script(text)}{script('[1]')}"))

    assert [(each.value, each.error) for each in found] == [(None, error), ([1], None)]
    assert found[0].line in (None, 2)


BROKEN = [
    "",
    " ",
    "{",
    "[1,]",
    "{'a': 1}",
    "{} {}",
    "<!-- {} -->",
    "//a\n{}",
    "tru",
    '"a\nb"',
    "01",
    "\ufeff{}",
    "1" * 5_000,
]


@pytest.mark.parametrize("text", BROKEN, ids=ascii)
def test_what_other_readers_forgive_is_an_error(text):
    with pytest.raises(ValueError, match=r"."):
        strict(text)


GOOD = [
    ('{"a": [1, -2.5e3, true, null]}', {"a": [1, -2500.0, True, None]}),
    (' \n"\\u00e9"\t', "é"),
    ("[" * MAX_DEPTH + "]" * MAX_DEPTH, None),
    ('["' + "[{" * 500 + '"]', ["[{" * 500]),
    ("[" + "{}," * 500 + "{}]", [{}] * 501),
]


@pytest.mark.parametrize(("text", "expected"), GOOD, ids=["object", "string", "200 lists", "brackets in text", "flat"])
def test_strict_reads_what_rfc_8259_allows(text, expected):
    value = strict(text)

    assert expected is None or value == expected


def test_located_gives_json_pointers_outer_before_inner():
    value = [
        {"@type": "A", "b": {"@type": "B", "c": [{"@type": "C"}, 1, {"@type": "D"}]}},
        {"@graph": [{"@type": "E"}, {"name": {"@type": ["F", "G"]}}]},
        [[{"@type": "H"}]],
        "@type",
    ]

    assert [(pointer, node["@type"]) for pointer, node in located(value, "/0")] == [
        ("/0/0", "A"),
        ("/0/0/b", "B"),
        ("/0/0/b/c/0", "C"),
        ("/0/0/b/c/2", "D"),
        ("/0/1/@graph/0", "E"),
        ("/0/1/@graph/1/name", ["F", "G"]),
        ("/0/2/0/0", "H"),
    ]


def test_located_escapes_keys_as_rfc_6901_asks():
    """The order counts: `~` first, or the `~` of an escaped slash would be escaped again."""
    value = {"http://schema.org/a": {"@type": "A"}, "m~n": {"@type": "B"}, "~1/": {"@type": "C", "": {"@type": "D"}}}

    assert [pointer for pointer, _ in located(value, "")] == ["/http:~1~1schema.org~1a", "/m~0n", "/~01~1", "/~01~1/"]


@pytest.mark.parametrize("value", [None, 1, "@type", [], {}, {"a": "@type"}, ["@type"], {"type": "A"}])
def test_what_has_no_type_is_no_node(value):
    assert list(located(value, "")) == []


TYPES = [
    ("Article", ("Article",)),
    ("https://schema.org/Article", ("Article",)),
    ("http://www.schema.org/Article", ("Article",)),
    ("schema.org/Article", ("Article",)),
    (["Article", "http://schema.org/Thing"], ("Article", "Thing")),
    ("https://example.org/Article", ("https://example.org/Article",)),
    (["Article", 1, None], ("Article",)),
    ([], ()),
    (None, ()),
    (1, ()),
    ({"@id": "Article"}, ()),
]


@pytest.mark.parametrize(("stated", "expected"), TYPES)
def test_types(stated, expected):
    assert types({"@type": stated}) == expected


def test_a_node_without_a_type_has_none():
    assert types({}) == ()
