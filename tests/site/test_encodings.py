"""A block goes into a page of any encoding of the web: it is read, nothing else is read otherwise, and it comes out."""

import pytest
from encoded_pages import DECLARED, DECLARED_LATE, ENCODED, OTHERS

from seoexport.document import parse
from seoexport.site.read_back import refuse_other_encoding, refuse_unless_read_back
from seoexport.site.splice import spliced, with_block, without_block

HEAD = (
    '<title data-seoexport="v1">Calf &#128578;</title>\n'
    r'<script type="application/ld+json" data-seoexport="v1">{"name":"\u75db"}</script>'
)
ELEMENTS = 2


def rest(page):
    """What a parser reads of a page beside our block."""
    document = parse(page)
    for each in document.root.select("[data-seoexport]"):
        each.decompose()
    return document.encoding, document.root.serialize()


@pytest.mark.parametrize("page", ENCODED.values(), ids=ENCODED)
class TestPage:
    def test_comes_back(self, page):
        once = with_block(page, HEAD)

        assert without_block(once) == page
        assert with_block(without_block(once), HEAD) == once

    def test_is_read_as_before(self, page):
        made = spliced(page, HEAD)
        before, after = parse(page), parse(made.content)

        refuse_unless_read_back(made, ELEMENTS)
        refuse_unless_read_back(made, ELEMENTS, after)
        refuse_other_encoding(before, after)
        assert after.head.select("script")[-1].text == '{"name":"\\u75db"}'

    def test_has_its_other_bytes_where_they_were(self, page):
        made = spliced(page, HEAD)

        assert made.content[: made.start] + made.content[made.end :] == page


@pytest.mark.parametrize("name", DECLARED_LATE)
def test_an_encoding_declared_behind_the_head_is_declared_in_the_block(name):
    assert spliced(DECLARED_LATE[name], HEAD).declares
    assert not spliced(DECLARED[name], HEAD).declares


@pytest.mark.parametrize(
    ("page", "at"),
    [
        (DECLARED["iso-2022-jp"], b"</head>"),
        (DECLARED["shift_jis"], b"</head>"),
        (OTHERS["half signs of ISO-2022-JP"], b"</head>"),
        (OTHERS["terminal colours"], b"</head>"),
    ],
    ids=["ISO-2022-JP", "Shift_JIS", "half signs", "terminal colours"],
)
def test_the_block_stands_at_the_end_of_the_head(page, at):
    assert spliced(page, HEAD).start == page.rindex(at)
