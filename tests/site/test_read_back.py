"""The check behind a splice is as sure of the head alone as of the whole page."""

import pytest
from head_shapes import ATTRIBUTES, ENDS_HERE, GOES_ON, NAMES, PIECES, unmarked
from hypothesis import given, settings
from hypothesis import strategies as st

from seoexport.document import parse
from seoexport.errors import UnusableSource
from seoexport.site.read_back import refuse_other_encoding, refuse_unless_read_back
from seoexport.site.splice import Spliced, spliced

BLOCK = b'<!--seoexport:begin-->\n<meta name="a" data-seoexport="v1">\n<title data-seoexport="v1">b</title>\n<!--seoexport:end-->'
HEAD = '<meta name="a" data-seoexport="v1">\n<title data-seoexport="v1">b</title>\n'
ELEMENTS = 2
TAGS = [b"<" + name + attribute + b">" for name in NAMES for attribute in ATTRIBUTES] + [
    b"</" + name + b">" for name in NAMES
]
SOUPS = st.lists(st.sampled_from((*PIECES, *TAGS)), max_size=12).map(b"".join)
SHAPES = [unmarked(shape.values[0])[0] for shape in GOES_ON + ENDS_HERE]


def is_refused(page, elements=ELEMENTS, tree=None):
    try:
        refuse_unless_read_back(page, elements, tree)
    except UnusableSource:
        return True
    return False


def put_at(page, at):
    return Spliced(page[:at] + BLOCK + page[at:], at, at + len(BLOCK))


@settings(max_examples=400)
@given(SOUPS, st.floats(0, 1))
def test_the_head_alone_tells_what_the_page_tells(page, where):
    made = put_at(page, int(where * len(page)))

    assert is_refused(made) == is_refused(made, tree=parse(made.content))


@pytest.mark.parametrize("page", SHAPES)
def test_the_head_alone_tells_it_wherever_the_block_stands(page):
    for at in range(len(page) + 1):
        made = put_at(page, at)

        assert is_refused(made) == is_refused(made, tree=parse(made.content))


@settings(max_examples=300)
@given(SOUPS, st.sampled_from(["utf-8", "utf-16"]))
def test_what_is_spliced_is_read_back(page, encoding):
    page = page.decode("utf-8", "replace").encode(encoding)
    try:
        made = spliced(page, HEAD)
    except UnusableSource:
        return

    refuse_unless_read_back(made, ELEMENTS)
    refuse_other_encoding(parse(page), parse(made.content))
    assert made.content[: made.start] + made.content[made.end :] == page


@pytest.mark.parametrize("page", [b"<div>|</div>", b"<title>|</title>", b"<head></head><body>|", b"<noscript><img>|"])
def test_a_block_outside_the_head_is_refused(page):
    with pytest.raises(UnusableSource) as refused:
        refuse_unless_read_back(put_at(*unmarked(page)), ELEMENTS)

    assert str(refused.value) == "the head is broken: 0 of 2 elements would be read back"


def test_another_encoding_is_refused():
    with pytest.raises(UnusableSource, match=r"^the page is windows-1251, and would be read as UTF-8; declare its"):
        refuse_other_encoding(parse(b"<meta charset=windows-1251>"), parse(b"<meta charset=utf-8>"))
