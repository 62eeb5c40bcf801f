"""JSON that nobody would write on purpose is a finding, or a value like others, and never a crash.

The kinds are those of which collections of test cases for JSON parsers consist: what has to be refused, what has to be
read, and what readers may do either with (https://www.rfc-editor.org/rfc/rfc8259#section-9).
"""

import copy
import datetime as dt
import json
import re

import pytest

from seoexport import Site, check
from seoexport.document import parse
from seoexport.document.json_ld import scripts
from seoexport.document.json_limits import MAX_KEY, MAX_NODES, MAX_STRING
from seoexport.validator.rules import RULES

URL = "https://example.org/cramp/"
SITE = Site(base_url="https://example.org/", today=dt.date(2026, 11, 22))
CONTEXT = '"@context": "https://schema.org"'
HEAD = '<!doctype html><html lang="en"><head><title>Cramp</title>'


def page(text):
    return f'{HEAD}<script type="application/ld+json">{text}</script></head><body><h1>Cramp</h1></body></html>'


def said(text, *prefixes):
    """Return the rules of those names that speak, once all have been asked, and what they say can be printed."""
    found = list(check(page(text), url=URL, site=SITE))
    for each in found:
        assert str(each).encode().decode() == str(each)
    return sorted({each.rule for each in found if each.rule.startswith(prefixes)})


def article(value, key="headline"):
    return f'{{{CONTEXT}, "@type": "Article", "{key}": {value}}}'


#: What is no JSON, and cannot be meant for any.
REFUSED = {
    "open list": '["a"', "open object": '{"a": 1', "open lists": "[" * 100_000, "open objects": '{"a":' * 100_000,
    "list closed twice": "[1]]", "object closed as list": '{"a": 1]', "list closed as object": "[1}", "only an end": "]",
    "comma alone": ",", "comma first": "[,1]", "commas": "[1,,2]", "colon in a list": '["a": 1]',
    "no comma": '["a" "b"]', "no comma between pairs": '{"a": 1 "b": 2}', "comma for colon": '{"a", 1}', "no colon": '{"a" 1}',
    "two colons": '{"a":: 1}', "no value": '{"a":}', "no key": "{: 1}", "number as key": "{1: 1}", "bare key": "{a: 1}",
    "null as key": "{null: 1}", "single quotes": "{'a': 1}", "bare word": "nope", "capitals": "[True]", "cut word": "[nul]",
    "long word": "[nulls]", "NaN": "[NaN]", "Infinity": '{"a": Infinity}', "minus Infinity": "[-Infinity]", "minus NaN": "[-NaN]",
    "plus": "[+1]", "minus": "[-]", "two minus": "[--1]", "leading zero": "[012]", "minus and zero": "[-012]", "point first": "[.5]",
    "point last": "[5.]", "exponent without digits": "[1e]", "exponent with sign only": "[1e+]", "hexadecimal": "[0x1F]",
    "two points": "[1.2.3]", "blank in a number": "[1 000]", "digits of another script": "[１]", "undefined": "[undefined]",
    "open string": '["a', "open escape": '["a\\', "unknown escape": '["\\a"]', "hexadecimal escape": '["\\x41"]',
    "short escape": '["\\u00A"]', "escape without digits": '["\\uqqqq"]', "open second half": '["\\ud83d\\u"]', "escaped quote only": '["\\"]',
    "string without quotes in a value": '{"a": b}', "no-break space": "[1,\u00a02]", "word joiner": "[\u2060]", "script": "let a = 1",
    "HTML": "<p>text</p>", "template": "{{ page | jsonify }}", "call": 'f({"a": 1})', "ellipsis": '["a", ...]',
    "entity": "[&#34;a&#34;", "base64": "eyJhIjogMX0=", "backslash": "\\", "quote": '"', "slash": "/",
}  # fmt: skip

#: What is no JSON either, and leaves no doubt what was meant.
FORGIVEN = {
    "comma last": "[1,]", "comma at the end of an object": '{"a": 1,}', "comment": '/* a */ {"b": 1}',
    "comment to the end of the line": '{"a": 1} // b', "HTML comment": '<!-- {"a": 1} -->', "CDATA": '//<![CDATA[\n{"a": 1}\n//]]>',
    "line end in a string": '["a\nb"]', "tab in a string": '["a\tb"]', "comma in an object": "{,}", "byte order mark": '\ufeff{"a": 1}',
    "two values": '{"a": 1} {"b": 2}', "semicolon": '{"a": 1};',
}  # fmt: skip

#: What is JSON, however odd; each value stands where a headline is expected.
READ = {
    "null": "null", "true": "true", "false": "false", "zero": "0", "minus zero": "-0", "number": "-1.5E+3", "small": "1e-400",
    "large": "1e400", "larger than a double": "1" * 400, "many digits": "1" * 4_299, "fraction of many digits": "0." + "1" * 5_000,
    "list": "[]", "lists": "[[[]]]", "object": "{}", "empty key": '{"": 0}', "string": '""', "escapes": '"\\"\\\\\\/\\b\\f\\n\\r\\t"',
    "pair of surrogates": '"\\ud83d\\ude00"', "line separators": '"\u2028\u2029"', "noncharacter": '"\\uffff"', "delete": '"\x7f"',
    "mark": '"\\ufeff"', "direction": '"\\u202e"', "right to left": '"\u05e9"', "long string": f'"{"a" * 100_000}"',
    "list of null": "[null, null]", "prototype": '{"__proto__": {"@type": "Person"}}', "type that objects have": '{"@type": "constructor"}',
    "types that are none": '{"@type": [1, null, {}, ["Person"], ""]}', "type that is an object": '{"@type": {"@id": "Person"}}',
    "id that is none": '{"@type": "Person", "@id": 7}', "ids that are a list": '{"@type": "Person", "@id": ["#a", null]}',
    "graph in a value": '{"@graph": [null, 1, "a", [], {"@type": "Person", "name": null}]}', "value object": '{"@value": null}',
    "list object": '{"@list": [1, null]}', "set object": '{"@set": {"@type": "Person"}}', "language map": '{"@language": 5, "@value": []}',
    "reference to itself": '{"@type": "Person", "@id": "#a", "knows": {"@id": "#a"}}', "lists of lists": "[" * 90 + "]" * 90,
    "objects in objects": '{"@type": "Person", "knows": ' * 90 + "1" + "}" * 90,
    "key like a pointer": '{"/0/@graph/~1": {"@type": "Person", "a/b~c": ["x"]}}', "many values": "[" + "1," * 10_000 + "1]",
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_json_is_a_finding(name):
    assert said(REFUSED[name], "json-ld-syntax", "json-ld-limits") in (["json-ld-syntax"], ["json-ld-limits"])


@pytest.mark.parametrize("name", FORGIVEN)
def test_what_is_nearly_json_is_a_finding_with_its_remedy(name):
    (found,) = [each for each in check(page(FORGIVEN[name]), url=URL) if each.rule == "json-ld-repairable"]
    (change,) = found.repair

    assert (change.op, change.path) == ("replace", "/0")
    assert json.loads(json.dumps(change.value)) == change.value


@pytest.mark.parametrize("name", READ)
@pytest.mark.parametrize(
    "key", ["headline", "author", "image", "datePublished", "@id", "@type", "@graph", "mainEntity"]
)
def test_what_is_json_is_read(name, key):
    assert json.loads(article(READ[name], key))
    assert said(article(READ[name], key), "json-ld-syntax", "json-ld-repairable", "json-ld-limits") == []


LIMITS = {
    "lists": "[" * 10_000 + "]" * 10_000,
    "objects": '{"a":' * 10_000 + "1" + "}" * 10_000,
    "list behind a value": f"[1, {'[' * 201}{']' * 201}]",
    "digits": article("1" * 5_000),
    "text": article(f'"{"a" * (MAX_STRING + 1)}"'),
    "key": f'{{"{"a" * (MAX_KEY + 1)}": "{"b" * 65_000}"}}',
    "nodes": "[" + "{}," * MAX_NODES + "{}]",
    "lists in a list": "[" + "[]," * MAX_NODES + "[]]",
    "long keys around many nodes": ('{"' + "k" * 900 + '":') * 90
    + "["
    + '{"@type":"Person"},' * 2_000
    + "1]"
    + "}" * 90,
}


@pytest.mark.parametrize("name", LIMITS)
def test_what_is_beyond_a_limit_is_refused_by_name(name):
    assert said(LIMITS[name], "json-ld-") == ["json-ld-limits"]


WITHIN = {
    "many nodes": f'{{{CONTEXT}, "@graph": [' + '{"@type":"Thing","name":"a"},' * 2_000 + "{}]}",
    "a long text": article(f'"{"word " * 150_000}"', "articleBody"),
    "many keys": "{" + ", ".join(f'"key{n}": {n}' for n in range(5_000)) + "}",
    "many ids": f'{{{CONTEXT}, "@graph": ['
    + ",".join(f'{{"@type": "Person", "@id": "#{n}", "knows": {{"@id": "#{n + 1}"}}}}' for n in range(1_000))
    + "]}",
    "many questions": f'{{{CONTEXT}, "@type": "FAQPage", "mainEntity": ['
    + ",".join(f'{{"@type": "Question", "name": "Is {n}?", "acceptedAnswer": {{"@type": "Answer", "text": "{n}."}}}}' for n in range(300))
    + "]}",
    "one node in many lists": article("[" * 150 + '{"@type": "Person", "name": "Ada"}' + "]" * 150, "author"),
}  # fmt: skip


@pytest.mark.parametrize("name", WITHIN)
def test_what_is_large_is_read(name):
    assert said(WITHIN[name], "json-ld-") in ([], ["json-ld-context"])


CHARACTERS = [
    ('"a\\u0000b"', ["json-ld-characters"]),
    ('"\\ud800"', ["json-ld-characters"]),
    ('"\\uDEAD\\uBEEF"', ["json-ld-characters"]),
    ('"\\ud83d\\ud83d\\ude00"', ["json-ld-characters"]),
    ('"\\u001F"', ["json-ld-characters"]),
    ('"\\ud83d\\ude00"', []),
    ('"\\\\ud800 \\\\u0000"', []),
    ('"\\u0009\\u000a\\u000d"', []),
    ('"\\u00e9"', []),
]


@pytest.mark.parametrize(("value", "expected"), CHARACTERS)
def test_what_is_no_character_is_a_finding(value, expected):
    assert said(article(value), "json-ld-characters") == expected


@pytest.mark.parametrize("end", ["\\ud800", "\\u0000", "\\udc00x"])
def test_what_is_no_character_crashes_no_rule(end):
    values = dict.fromkeys(
        ("headline", "name", "url", "image", "datePublished", "inLanguage", "@id", "description"), f"x{end}"
    )
    text = json.dumps({"@context": "https://schema.org", "@type": "Article", **values, "author": values}).replace(
        "\\\\", "\\"
    )

    assert "json-ld-characters" in said(text, "json-ld-")


#: What stands where a rule expects something else.
ODD = (
    None, True, 0, -1.5, float("inf"), 10**400, "", " ", "x" * 3_000, "\ud800", "\x00", "https://", "http://[::1", "2024-02-30",
    [], [[]], [None], [{}], ["a", 1, None, {}], {}, {"@id": 5}, {"@id": ""}, {"@type": None}, {"@type": []}, {"@type": [None, 5]},
    {"@value": None}, {"@type": "Role", "name": 7}, {"@type": ["Person", "Organization"], "name": ["a", None, {"@value": 5}]},
)  # fmt: skip


def changed(value, odd, wanted):
    """Return a value with something odd in place of what stands at one place, counted in the order of reading."""
    made, count, stack = copy.deepcopy(value), 0, []
    stack.append(made)
    while stack:
        outer = stack.pop()
        for key, inner in list(outer.items() if isinstance(outer, dict) else enumerate(outer)):
            if count == wanted:
                outer[key] = odd
                return made
            count += 1
            if isinstance(inner, dict | list):
                stack.append(inner)
    return None


def odd_pages(rule):
    """Yield the examples of a rule with one odd value for each place in its JSON-LD, another one each time."""
    turn = sum(map(ord, rule.id))
    source = rule.example("Wrong")
    block = next((each.value for each in scripts(parse(source)) if isinstance(each.value, dict | list)), [])
    place = 0
    while (made := changed(block, ODD[turn % len(ODD)], place)) is not None:
        text = json.dumps(made)
        yield re.sub(
            r'(ld\+json">).*?(</script>)', lambda it, text=text: it[1] + text + it[2], source, count=1, flags=re.DOTALL
        )
        place, turn = place + 1, turn + 1


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_takes_any_value_in_any_place(rule):
    """`json.dumps` writes infinity as a word, which JSON does not know; a number that is too large stands for it."""
    for source in odd_pages(rule):
        for each in check(source.replace("Infinity", "1e400"), url=URL, site=SITE, rules=[rule]):
            assert str(each).encode()
