"""The text that a page shows, block by block, on both adapters."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seoexport.document import lexbor_tree, turbohtml_tree
from seoexport.document.flow import blocks, text_of

PARSERS = [turbohtml_tree.parse, lexbor_tree.parse]


@pytest.fixture(params=PARSERS, ids=["turbohtml", "lexbor"])
def parse(request):
    return request.param


def first(document, tag):
    return next(document.elements(tag))


FLOW = [
    ("blocks", "<h1>A</h1><p>b</p>c", [("h1", "A"), ("p", "b"), ("body", "c")]),
    ("blocks without blanks between them", "<ul><li>a</li><li>b</li></ul>", [("li", "a"), ("li", "b")]),
    ("inline run", "<p>a <b>b</b><i> c</i>d <a>e<em>f</em></a></p>", [("p", "a b cd ef")]),
    ("inline within a word", "<p>a<b>b</b>c<!--x-->d</p>", [("p", "abcd")]),
    ("blanks between inline", "<p><b>a</b> <i>b</i>\n<u>c</u></p>", [("p", "a b c")]),
    ("blanks collapse", "<p>\n a\t b&nbsp; <b> c </b>\n</p>", [("p", "a b c")]),
    ("line breaks", "<p>a<br>b<br/> <br><b>c<br>d</b></p>", [("p", "a"), ("p", "b"), ("p", "c"), ("p", "d")]),
    ("rule", "<div>a<hr>b</div>", [("div", "a"), ("div", "b")]),
    ("text behind a block", "<div>a<p>b</p>c<b>d</b></div>e", [("div", "a"), ("p", "b"), ("div", "cd"), ("body", "e")]),
    ("text around an empty block", "<div>a<p></p>b</div>", [("div", "a"), ("div", "b")]),
    ("block in inline", "<a>x<div>y</div><b>z</b></a>", [("body", "x"), ("div", "y"), ("body", "z")]),
    ("nested lists", "<ul><li>a<ul><li>b<li>c</ul>d<li>e</ul>", [("li", each) for each in "abcde"]),
    ("definitions", "<dl><dt>a<dd>b<dd>c</dl>", [("dt", "a"), ("dd", "b"), ("dd", "c")]),
    (
        "table",
        "<table><caption>t</caption><thead><tr><th>a<th>b<tbody><tr><td>c<td><p>d</p>e</table>",
        [("caption", "t"), ("th", "a"), ("th", "b"), ("td", "c"), ("p", "d"), ("td", "e")],
    ),
    ("table in a cell", "<table><tr><td>a<table><tr><td>b</table>c</table>", [("td", "a"), ("td", "b"), ("td", "c")]),
    ("details", "<details><summary>a</summary>b<p>c</details>", [("summary", "a"), ("details", "b"), ("p", "c")]),
    ("figure", "<figure><img alt=x><figcaption>a</figcaption></figure>", [("figcaption", "a")]),
    ("button", "<h3><button>a<span>b</span></button></h3>c", [("button", "ab"), ("body", "c")]),
    ("preformatted", "<pre>a\n  b</pre>", [("pre", "a b")]),
    ("other blocks", "<blockquote>a</blockquote><address>b</address>", [("blockquote", "a"), ("address", "b")]),
    ("unknown elements are inline", "<x-y>a<x-z>b</x-z></x-y>c", [("body", "abc")]),
    ("nothing", "<p></p><p> </p><div><br>&nbsp;</div><img alt=a>", []),
    ("empty page", "", []),
    ("head", "<title>t</title><p>a", [("p", "a")]),
]


@pytest.mark.parametrize(("source", "expected"), [pytest.param(*each, id=name) for name, *each in FLOW])
def test_a_block_is_a_line_of_text(parse, source, expected):
    assert [(block.tag, block.text) for block in blocks(parse(source))] == expected


def test_a_block_knows_its_element(parse):
    document = parse("<div>a<p>b<i>c</i></p>d</div>")
    div, p = first(document, "div"), first(document, "p")

    assert [block.element for block in blocks(document)] == [div, p, div]


def test_a_frameset_shows_nothing(parse):
    assert blocks(parse("<frameset><frame><noframes>a</noframes></frameset>")) == []


SILENT = [
    "<script>x</script>",
    "<style>x</style>",
    "<template>x<p>x</p><main>x</main></template>",
    "<noscript>x<img><i>x</i></noscript>",
    "<svg><title>x</title><text>x</text></svg>",
    "<math><mi>x</mi></math>",
    "<iframe>x</iframe>",
    "<select><option>x</select>",
    "<textarea>x</textarea>",
    "<object>x<p>x</p></object>",
    "<video>x</video>",
    "<audio>x</audio>",
    "<canvas>x</canvas>",
    "<!-- x -->",
]


@pytest.mark.parametrize("silent", SILENT)
def test_silent_elements_are_no_text_and_no_border(parse, silent):
    article = f"<p>{silent}a{silent}b<b>{silent}</b>c</p><aside>d{silent}</aside>{silent}<div>e{silent}</div>{silent}"
    found = blocks(parse(f"<main>{article}</main>f"))

    assert [(block.tag, block.text, block.region) for block in found] == [
        ("p", "abc", ""),
        ("aside", "d", "aside"),
        ("div", "e", ""),
        ("body", "f", "outside"),
    ]


@pytest.mark.parametrize("silent", SILENT)
def test_silent_elements_alone_are_no_block(parse, silent):
    assert blocks(parse(f"<body>{silent}")) == []
    assert blocks(parse(f"<body><p>{silent}<div>{silent}</div>{silent}")) == []


HIDINGS = [
    "hidden",
    'hidden=""',
    'aria-hidden="true"',
    'style="display:none"',
    'style="color: red; display : none !important"',
]


@pytest.mark.parametrize("hiding", HIDINGS)
def test_hidden_inline_content_is_dropped(parse, hiding):
    page = f"<p>a<span {hiding}>x<b>x</b><br>x</span>b<i {hiding}>x</i></p><p><i {hiding}>x</i></p>c"

    assert [(block.tag, block.text, block.hidden) for block in blocks(parse(page))] == [
        ("p", "ab", False),
        ("body", "c", False),
    ]


@pytest.mark.parametrize("hiding", HIDINGS)
def test_hidden_blocks_are_flagged_with_all_inside(parse, hiding):
    page = f"<p>a<div {hiding}>b<p>c</p><p {hiding}>d</p>e</div>f<p {hiding}>g</p>h<ul><li {hiding}>i</ul>"

    assert [(block.text, block.hidden) for block in blocks(parse(page))] == [
        ("a", False),
        ("b", True),
        ("c", True),
        ("d", True),
        ("e", True),
        ("f", False),
        ("g", True),
        ("h", False),
        ("i", True),
    ]


SHOWN = ['aria-hidden="false"', 'style="display:block"', 'style="list-style: none"', 'class="hidden"', "data-hidden"]


@pytest.mark.parametrize("attribute", SHOWN)
def test_what_only_looks_hidden_is_shown(parse, attribute):
    found = blocks(parse(f"<p {attribute}>a<b {attribute}>b</b></p>"))

    assert [(block.text, block.hidden) for block in found] == [("ab", False)]


def test_permalink_signs_are_no_text(parse):
    """The first as Hugo's PaperMod writes it."""
    document = parse(
        '<h2 id="x">Is it safe?<a hidden class="anchor" aria-hidden="true" href="#x">#</a></h2><p>Yes.</p>'
        '<h3><a class="anchor" aria-hidden="true" href="#y"><svg><path/></svg></a>And now?</h3>'
    )

    assert [(block.tag, block.text, block.hidden) for block in blocks(document)] == [
        ("h2", "Is it safe?", False),
        ("p", "Yes.", False),
        ("h3", "And now?", False),
    ]
    assert text_of(document, first(document, "h2")) == "Is it safe?"


#: "-" stands for the article itself; a letter that is not named is in no block.
REGIONS = [
    ("around main", "<header>a<nav>b</nav>c</header><main>d</main>e", "a:banner c:banner d:- e:outside"),
    ("footers", "<main>a<footer>b</footer></main>c<footer>d</footer>e", "a:- b:footer c:outside d:footer e:outside"),
    (
        "in main",
        "<main><header>a<nav>b</nav></header>c<aside>d<p>e</aside>f</main>",
        "a:header c:- d:aside e:aside f:-",
    ),
    ("no main", "<header>a</header>b<nav>c<ul><li>d</ul></nav>e<p>f", "a:header b:- e:- f:-"),
    ("the only article", "a<article>b<p>c</p></article><p>d</p>", "a:outside b:- c:- d:outside"),
    ("two articles", "a<article>b</article><article>c</article>d", "a:- b:- c:- d:-"),
    ("article in main", "<main>a<article>b</article>c</main>", "a:- b:- c:-"),
    ("the first main", "<main>a</main><main>b</main>", "a:- b:outside"),
    ("main in a form", "<form>a<main>b<p>c</p></main>d</form>e", "a:outside b:- c:- d:outside e:outside"),
    ("article in a nav", "<nav>a<article>b</article>c</nav>d", "a:outside b:- c:outside d:outside"),
    ("a page that is a form", "<form><h1>a</h1><p>b</p></form>", "a:- b:-"),
    ("heading in a nav", "<nav><h1>a</h1><p>b</p></nav>c", "a:nav c:-"),
    ("header in an aside", "<main>a</main><aside>b<header>c</header>d</aside>", "a:- b:aside c:aside d:aside"),
    ("header in a header", "<header>a<header>b</header>c</header><main>d</main>", "a:banner b:banner c:banner d:-"),
    ("footer in a nav", "<nav>a<footer>b</footer>c</nav>d", "d:-"),
    ("asides that end together", "<main>a<aside>b<nav>c</nav></aside></main>d", "a:- b:aside d:outside"),
    ("asides to the end", "<main>a<aside>b<footer>c<form>d", "a:- b:aside c:footer"),
    (
        "roles",
        '<div role="banner">a</div><div role="navigation">b</div><div role="main">c<div role="complementary">d</div>'
        '<div role="search">e</div></div><div role="contentinfo">f</div>',
        "a:banner c:- d:aside f:footer",
    ),
    ("main before a role", '<div role="main">a</div><main>b</main>', "a:outside b:-"),
    ("main in a role", '<div role="navigation">a<div role="main">b</div>c</div>', "a:outside b:- c:outside"),
    ("an element's own role", '<main><aside role="navigation">a</aside>b</main>', "a:aside b:-"),
    (
        "no landmarks",
        '<div role="region">a</div><div role="presentation">b</div><div role="Xmain">c</div>',
        "a:- b:- c:-",
    ),
    ("other asides", "<dialog>a</dialog><form>b</form><menu><li>c</menu><search>d</search>e", "e:-"),
]


@pytest.mark.parametrize(("source", "expected"), [pytest.param(*each, id=name) for name, *each in REGIONS])
def test_regions(parse, source, expected):
    assert " ".join(f"{block.text}:{block.region or '-'}" for block in blocks(parse(source))) == expected


TEXTS = [
    ("<div>a</div>", "a"),
    ("<div>\n a  b\n</div>", "a b"),
    ("<div></div>", ""),
    ("<div> </div>", ""),
    ("<div><!--a--></div>", ""),
    ("<div>a<b>b</b>c</div>d", "abc"),
    ("<div>a<p>b</p>c</div>", "a b c"),
    ("<div>a<br>b</div>", "a b"),
    ("<div><ul><li>a<li>b<ul><li>c</ul></ul></div>", "a b c"),
    ("<div><table><tr><td>a<td>b</table></div>", "a b"),
    ("<div>a<script>x</script><span hidden>x</span>b</div>", "ab"),
    ("<div><script>x</script></div>a", ""),
    ("<div><h3>a</h3><div hidden>b</div></div>", "a b"),
    ("<div hidden>a<b>b</b></div>", "ab"),
    ("<div>a<nav>b</nav></div><main>c</main>", "a b"),
]


@pytest.mark.parametrize(("source", "expected"), TEXTS)
def test_text_of_an_element(parse, source, expected):
    document = parse(source)

    assert text_of(document, first(document, "div")) == expected


def test_text_of_an_inline_element(parse):
    document = parse("<p>a<b>b<i>c</i> d</b>e")

    assert text_of(document, first(document, "b")) == "bc d"


def test_a_plain_block_is_an_element_that_holds_its_text_and_nothing_else(parse):
    document = parse("<p>a</p><p>b<b>c</b></p><p><i></i>d</p><p>e<script></script></p><li>f<!--g-->h")

    assert [(block.text, block.plain) for block in blocks(document)] == [
        ("a", True),
        ("bc", False),
        ("d", False),
        ("e", False),
        ("fh", True),
    ]


BLOCK_TAGS = tuple("div p ul li h2 table tr td blockquote details summary button section br".split())
ASIDE_TAGS = tuple("nav footer aside form".split())
CONTENT_TAGS = ("main", "article", "header")
INLINE_TAGS = tuple("b i a span em code x-y".split())
SILENT_TAGS = tuple("script style template noscript svg iframe select textarea video".split())
MARK = "data-concealed"
ATTRIBUTES = (
    "",
    "",
    "",
    " class=hidden",
    ' aria-hidden="false"',
    f" hidden {MARK}",
    f' aria-hidden="true" {MARK}',
    f' style="display: none" {MARK}',
)


@st.composite
def elements(draw, inner):
    tag = draw(st.sampled_from(BLOCK_TAGS + ASIDE_TAGS + CONTENT_TAGS + INLINE_TAGS + SILENT_TAGS))
    return f"<{tag}{draw(st.sampled_from(ATTRIBUTES))}>{''.join(draw(st.lists(inner, max_size=4)))}</{tag}>"


PAGES = st.lists(
    st.recursive(st.text("abcé \n", min_size=1, max_size=4) | st.just("<!--x-->"), elements, max_leaves=25), max_size=6
).map("".join)


APART_TAGS = ("nav", "form")


def is_apart(node, content):
    """Return whether an aside is left out: it neither holds the content nor is the form that is the page."""
    holds_content = any(each == content for each in (node, *node.descendants))
    is_page = node.tag == "form" and next(node.iter_elements(("article",)), None) is not None
    return node.tag in APART_TAGS and not holds_content and not is_page


def shown(document, element, content, region, hidden=False):
    """Yield each letter below `element` with its region and whether it is hidden: slow, and plain to see.

    Without `content`, all that `element` shows; with it, all that stands in a block of the page.
    """
    for node in element:
        if isinstance(node, document.text_type):
            yield from ((letter, region, hidden) for letter in node.data if not letter.isspace())
        elif isinstance(node, document.element_type):
            concealed = node.attr(MARK) is not None
            if node.tag in SILENT_TAGS or (concealed and node.tag in INLINE_TAGS):
                continue
            if content is not None and is_apart(node, content):
                continue
            if node == content:
                inside = ""
            elif node.tag == "header":
                inside = {"": "header", "outside": "banner"}.get(region, region)
            else:
                inside = node.tag if node.tag in ("footer", "aside") else region
            yield from shown(document, node, content, inside, hidden or concealed)


@pytest.mark.parametrize("parse", PARSERS, ids=["turbohtml", "lexbor"])
@settings(max_examples=300)
@given(page=PAGES)
def test_blocks_hold_every_letter_that_a_naive_walk_finds(parse, page):
    document = parse(page)
    content = document.content()
    region = "" if content == document.body else "outside"
    letters = [
        (letter, block.region, block.hidden)
        for block in blocks(document)
        for letter in block.text
        if not letter.isspace()
    ]

    assert letters == list(shown(document, document.body, content, region))


@pytest.mark.parametrize("parse", PARSERS, ids=["turbohtml", "lexbor"])
@settings(max_examples=150)
@given(page=PAGES)
def test_text_of_every_element_holds_what_a_naive_walk_finds_in_it(parse, page):
    document = parse(page)

    for element in document.body.iter_elements(BLOCK_TAGS + ASIDE_TAGS + CONTENT_TAGS + INLINE_TAGS):
        letters = [letter for letter, _, _ in shown(document, element, None, "")]
        assert list("".join(text_of(document, element).split())) == letters


@pytest.mark.parametrize("parse", PARSERS, ids=["turbohtml", "lexbor"])
@settings(max_examples=150)
@given(page=PAGES)
def test_a_block_belongs_to_the_nearest_block_around_its_text(parse, page):
    """So a block names either the body or an element that begins a line, and never holds a line end."""
    for block in blocks(parse(page)):
        assert block.tag == "body" or block.tag in BLOCK_TAGS + ASIDE_TAGS + CONTENT_TAGS + ("tbody",)
        assert block.tag == block.element.tag
        assert block.text == " ".join(block.text.split()) != ""
