"""What belongs to an answer, and what only stands beside it."""

import pytest

from seoexport import extract

URL = "https://example.org/tea/"

KEPT = {
    "a list": ("<ul><li>Hot</li><li>Strong</li></ul>", "Hot Strong", "<ul><li>Hot</li><li>Strong</li></ul>"),
    "a link": ('<p>See <a href="/pot/">pots</a>.</p>', "See pots.", '<p>See <a href="https://example.org/pot/">pots</a>.</p>'),
    "a table": ("<table><tr><td>Cup<td>3</table>", "Cup 3", "<table><tbody><tr><td>Cup</td><td>3</td></tr></tbody></table>"),
    "an inner heading": ("<h4>Short</h4><p>Yes.</p>", "Short Yes.", "<h4>Short</h4><p>Yes.</p>"),
    "a number": ("<p class=x>4.</p>", "4.", "<p>4.</p>"),
    "a label": ("<p>Answer: Yes.</p><p>Very.</p>", "Yes. Very.", "<p>Yes.</p><p>Very.</p>"),
    "classes": ('<div class="x"><p class="y" style="color:red">Yes.</p></div>', "Yes.", "<p>Yes.</p>"),
    "an angle bracket in an attribute": ('<p title="a > b">Yes.</p>', "Yes.", "<p>Yes.</p>"),
    "words about sharing": ("<p class=x>Share it with an author.</p>", "Share it with an author.", "<p>Share it with an author.</p>"),
    "a table called rating": ('<p>Yes.</p><div class="rating-table">4 of 5</div>', "Yes. 4 of 5", "<p>Yes.</p>4 of 5"),
    "a topic": ('<div class="entry related-topic"><p>Yes.</p></div>', "Yes.", "<p>Yes.</p>"),
    "an insurance": ("<p class=social-security>Yes.</p>", "Yes.", "<p>Yes.</p>"),
    "a content called so": ('<div class="post-content"><p>Yes.</p></div>', "Yes.", "<p>Yes.</p>"),
    "all there is": ("<div class=rating>4 of 5</div>", "4 of 5", "4 of 5"),
    "a widget's mark alone": ('<p class="no-ads wp-ad-free">Yes.</p>', "Yes.", "<p>Yes.</p>"),
}  # fmt: skip

BESIDE = (
    '<div class="tags">Tags: a, b</div>',
    '<span class="tag-links">a, b</span>',
    '<div class="share__links"><a href="#">Tweet</a></div>',
    '<div class="post-meta">By Ann</div>',
    '<div class="entry-footer">By Ann</div>',
    '<nav class="nav-links">Next</nav>',
    '<div id="comments"><p>Great!</p></div>',
    "<button>Copy</button>",
    '<div class="ad-slot">Buy tea</div>',
    '<div class="ads">Buy tea</div>',
    "<p>Advertisement</p>",
    "<span>2.</span>",
    '<div class="share-buttons"><a href="#">Tweet</a></div>',
    '<div class="author-box">Ann writes on tea.</div>',
    '<div class="related-posts"><a href="/a/">Cups</a></div>',
    '<div class="feedback">Was this helpful? <span>Yes</span> <span>No</span></div>',
    "<div>Was this answer helpful? Yes No</div>",
    "<aside>Did you know?</aside>",
    "<form><label>Mail</label><input></form>",
    "<p>Related articles</p><p>On cups</p>",
)


def answer(html):
    question = extract(f"<h2>FAQ</h2><h3>Is it hot?</h3>{html}<h3>Is it sweet?</h3><p>No.</p>", url=URL).questions[0]
    return question.answer_text, question.answer_html


@pytest.mark.parametrize("case", KEPT)
def test_keeps(case):
    html, *expected = KEPT[case]

    assert answer(html) == tuple(expected)


@pytest.mark.parametrize("beside", BESIDE)
def test_leaves_out_what_stands_beside(beside):
    assert answer(f"<p>Yes.</p>{beside}") == ("Yes.", "<p>Yes.</p>")


@pytest.mark.parametrize("beside", BESIDE)
def test_leaves_out_what_stands_beside_within(beside):
    panel = f"<details><summary>Is it hot?</summary><div><p>Yes.</p>{beside}</div></details>"
    if "Related" not in beside and "2." not in beside:
        found = extract(f"<h2>FAQ</h2>{panel}", url=URL).questions[0]

        assert (found.answer_text, found.answer_html) == ("Yes.", "<p>Yes.</p>")


def test_links_to_share_are_no_answer():
    source = (
        '<h2>FAQ</h2><h3>Like it?</h3><div class="share"><a href="/a">Tweet</a></div><h3>Is it hot?</h3><p>Yes.</p>'
    )

    assert [each.name for each in extract(source, url=URL).questions] == ["Is it hot?"]


def test_a_button_is_no_answer():
    source = "<h2>FAQ</h2><div><div>Is it hot?</div><button>Find out</button></div><h3>Is it sweet?</h3><p>No.</p>"

    assert [each.name for each in extract(source, url=URL).questions] == ["Is it sweet?"]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            "<div><h3>Is it hot?</h3><p>Yes.</p></div><div><b>2</b><h3>Is it sweet?</h3><p>No.</p></div>",
            ["Yes.", "No."],
        ),
        (
            "<h3>Is it hot?</h3><p>Yes.</p><div class=x><span>2.</span><h3>Is it sweet?</h3></div><p>No.</p>",
            ["Yes.", "No."],
        ),
        (
            "<button>Is it hot?</button><p>Yes.</p><p>Very.</p><button>Is it sweet?</button><p>No.</p><p>Other text.</p>",
            ["Yes. Very.", "No."],
        ),
        (
            "<ul><li><button>Is it hot?</button><p>Yes.</p><p>Very.</p></li><li><button>Is it sweet?</button><p>No.</p></li></ul>",
            ["Yes. Very.", "No."],
        ),
    ],
)
def test_an_answer_ends_with_the_next_question(source, expected):
    assert [each.answer_text for each in extract(f"<h2>FAQ</h2>{source}", url=URL).questions] == expected


LAST = "<h2>FAQ</h2><h3>Is it hot?</h3>{first}<h3>Is it sweet?</h3>{last}"


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("<p>Yes.</p>", "<p>No.</p><p>Not at all.</p><div class=tags>Tags: a</div>", "No. Not at all."),
        ("<p>Yes.</p>", "<p>No.</p><p>About the author: Ann</p>", "No."),
        ("<p>Yes.</p>", "<p>It has:</p><ul><li>Tea</li><li>Water</li></ul><p>Both.</p>", "It has: Tea Water Both."),
        ("<p>Yes.</p>", "<p>No.</p><p>Not at all.</p><h2>More</h2><p>x</p>", "No. Not at all."),
    ],
)
def test_the_last_answer_may_be_longer_than_others(first, last, expected):
    """What stands behind it without a heading is the author's, and nothing of that may be lost."""
    source = f"<article>{LAST.format(first=first, last=last)}</article>"

    assert extract(source, url=URL).questions[-1].answer_text == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<article><h2>FAQ</h2><h3>Is it hot?</h3><p>Yes.</p></article><p>Imprint</p>", "Yes."),
        ("<article><h2>FAQ</h2><h3>Is it hot?</h3><p>Yes.</p><p>Very.</p></article>", "Yes. Very."),
        (
            "<article><h2>FAQ</h2><h3>Is it hot?</h3><p>Yes.</p><p>Very.</p><h2>More</h2><p>x</p></article>",
            "Yes. Very.",
        ),
        (
            "<h2>FAQ</h2><div><div><h3>Is it sweet?</h3><p>No.</p></div>"
            "<div><h3>Is it hot?</h3><p>Yes.</p><p>Very.</p></div><p>Buy our book.</p></div>",
            "Yes. Very.",
        ),
    ],
)
def test_the_last_answer_ends_with_its_element(source, expected):
    assert extract(source, url=URL).questions[-1].answer_text == expected


def test_an_answer_ends_where_a_question_of_another_kind_begins():
    source = (
        "<h2>FAQ</h2><h3>Is it hot?</h3><p>Yes.</p><h3>Is it sweet?</h3><p>No.</p>"
        "<details><summary>Can children drink it?</summary><p>They can.</p></details>"
    )
    found = extract(source, url=URL).questions

    assert [each.answer_text for each in found] == ["Yes.", "No.", "They can."]
    assert found[1].answer_html == "<p>No.</p>"
