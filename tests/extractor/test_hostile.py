"""Whatever is handed in: an article that can be stored and exported, or an error that names what is wrong."""

import json

import hostile_pages as hostile
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seoexport import Site, check, export, extract
from seoexport.errors import SeoexportError, UnusableSource
from seoexport.jsonable import jsonable

URL = "https://example.org/knots/"
SITE = Site(base_url="https://example.org/")


def read_through(source, suffix=".html"):
    """Return the article, or None where it was refused by name; what was read goes through all that follows."""
    article = refusal = None
    try:
        article = extract(source, url=URL, suffix=suffix)
    except SeoexportError as error:
        refusal = str(error)
    if article is None:
        assert refusal
        assert "\n" not in refusal
        return None
    page = export(article, SITE)
    json.dumps(jsonable(article), allow_nan=False).encode()
    page.head.encode()
    json.dumps(page.graph, allow_nan=False)
    assert all(str(each) for each in check(source, url=URL, suffix=suffix))
    return article


def named(cases):
    return [pytest.param(source, id=ascii(name)[:60]) for name, source in cases.items()]


@pytest.mark.parametrize("source", named(hostile.IN_SCRIPTS | hostile.HEADS | hostile.JSON_LD))
def test_any_head_and_any_json_ld_is_read(source):
    assert read_through(source) is not None


@pytest.mark.parametrize("source", named(hostile.IN_TEXT | hostile.TAGS))
def test_any_tag_anywhere_is_read(source):
    assert read_through(source) is not None


@pytest.mark.parametrize("source", named(hostile.LARGE))
def test_large_pages_are_read_or_refused(source):
    try:
        article = extract(source, url=URL)
    except UnusableSource as error:
        article = error

    assert str(article)


UNUSABLE = {
    "nothing": "the source is empty",
    "blanks": "the source is empty",
    "UTF-16 without mark": "UTF-16 without byte order mark; save the page as UTF-8",
    "UTF-32": "this is UTF-32; save the page as UTF-8",
    "UTF-32BE": "this is UTF-32; save the page as UTF-8",
    "gzip": "this is gzip data, not a page",
    "PNG": "this is a PNG image, not a page",
    "PDF": "this is a PDF document, not a page",
    "zeros": "UTF-16 without byte order mark; save the page as UTF-8",
}


@pytest.mark.parametrize("name", hostile.BYTES)
def test_any_bytes_are_read_or_refused_by_name(name):
    if name not in UNUSABLE:
        assert read_through(hostile.BYTES[name]) is not None
        return
    with pytest.raises(UnusableSource, match=f"{UNUSABLE[name]}$"):
        extract(hostile.BYTES[name], url=URL)


@pytest.mark.parametrize("address", hostile.ADDRESSES, ids=ascii)
def test_no_address_comes_out_that_a_reader_could_not_follow(address):
    for link in hostile.LINKS:
        article = read_through(link.replace("{}", address) + hostile.BODY)
        stated = [article.url, article.address, *(image.url for image in article.images)]
        stated += [each.embed_url or each.content_url for each in article.videos]
        stated += [each.url for each in (*article.authors, *article.breadcrumbs) if each.url]

        assert all(each.isascii() and each.startswith(("https://", "http://")) for each in stated)
        assert not any('href="j' in question.answer_html.lower() for question in article.questions)


@pytest.mark.parametrize("sign", hostile.SIGNS, ids=lambda sign: ascii(sign)[:30])
def test_no_sign_comes_out_that_cannot_be_stored(sign):
    page = hostile.PAGE.replace("Knots", f"Kn{sign}ots").replace("slip", f"sl{sign}ip")
    stated = f'<meta name=description content="{sign}"><a rel=author>Ada {sign} Byron</a><p id="{sign}" class="{sign}">'
    article = read_through(page + hostile.article(sign) + stated)
    written = json.dumps(jsonable(article), ensure_ascii=False)

    assert article.title.startswith("Kn")
    assert not any(each in written for each in ("\x00", "\x01", "\x1f", "\x7f", "\ud800", "\udc00", "\ufffe", "\uffff"))


FRAGMENTS = [
    "<p>", "</p>", "<div>", "</div>", "<h1>", "<h2>FAQ</h2>", "<h3>Does it slip?</h3>", "<title>", "</title>", "<!--", "-->",
    "<script type='application/ld+json'>", "</script>", '{"@type": "Article",', '"headline": ["a"', "}", "]", "<table>",
    "<td>", "<details>", "<summary>Why?", "<dl><dt>", "<dd>", "<template>", "<svg>", "<math>", "<select>", "<b>", "<a href=x>",
    "<p itemscope itemtype='https://schema.org/Article'>", "<b itemprop='author name'>", "<p typeof='schema:Article'>",
    "<b property='schema:name'>", "<article class='h-entry'>", "<b class='p-name p-author h-card'>", "<time datetime=2024>",
    "<button aria-expanded=false aria-controls=x>", "<p id=x>", "<meta charset=utf-16>", "<base href='//['>", "---\n", "\n---\n",
    "+++\n", "title: [\n", "\x00", "\ufeff", "\ud800", "&#", "&nbsp", "\r", "\f", "<", ">", '"', "'", "=", "/",
]  # fmt: skip
SEEDS = [
    hostile.PAGE,
    f"{hostile.HEAD}{hostile.article('Knots')}{hostile.BODY}",
    "<article class=h-entry><h1 class=p-name>Knots</h1><a class='p-author h-card' href=/ada>Ada Byron</a></article>",
    "<div itemscope itemtype='https://schema.org/Article'><b itemprop=headline>Knots</b><time itemprop=datePublished>",
    "<div vocab='https://schema.org/' typeof=Article><b property=headline>Knots</b></div>",
    "---\ntitle: Knots\ndate: 2024-05-01\n---\n# Knots\n\n## FAQ\n\n### Does it slip?\n\nNo.\n",
]


@st.composite
def mutated(draw):
    """Draw a page from which parts were cut, doubled and swapped, with odd pieces put in."""
    page = draw(st.sampled_from(SEEDS))
    for _ in range(draw(st.integers(1, 6))):
        start, end = sorted((draw(st.integers(0, len(page))), draw(st.integers(0, len(page)))))
        piece = draw(st.sampled_from(FRAGMENTS) | st.text(max_size=3))
        page = draw(
            st.sampled_from(
                (
                    page[:start] + page[end:],
                    page[:end] + page[start:end] + page[end:],
                    page[end:] + page[:start],
                    page[:start] + piece + page[start:],
                    page[:start] + piece + page[end:],
                )
            )
        )
    return page


@settings(max_examples=150)
@given(mutated(), st.sampled_from((".html", ".md")))
def test_a_mutated_page_is_read_or_refused_by_name(page, suffix):
    read_through(page, suffix)


@settings(max_examples=100)
@given(mutated(), st.binary(min_size=1, max_size=4), st.integers(0, 400))
def test_a_page_with_odd_bytes_is_read_or_refused_by_name(page, piece, place):
    source = page.encode("utf-8", "surrogatepass")

    read_through(source[:place] + piece + source[place:])
