"""Questions are taken where a page announces them, and nowhere else; answers are whole, and safe."""

import pytest

from seoexport import extract

URL = "https://example.org/cramp/"

FOUND = {
    "headings below": (
        "<h2>Frequently Asked Questions</h2><h3>Is it bad?</h3><p>No.</p><h3>Is it long?</h3><p>A minute.</p>",
        [("Is it bad?", "No."), ("Is it long?", "A minute.")],
    ),
    "headings of the same level": (
        "<h2>FAQs</h2><h2>Is it bad?</h2><p>No.</p><h2>Is it long?</h2><p>A minute.</p><h2>More</h2><p>x</p>",
        [("Is it bad?", "No."), ("Is it long?", "A minute.")],
    ),
    "wrapped in containers": (
        "<div><h2>FAQ</h2></div><div><div><h3>Is it bad?</h3></div><div><p>No.</p></div></div>",
        [("Is it bad?", "No.")],
    ),
    "German": ("<h2>Häufige Fragen</h2><h3>Ist es schlimm?</h3><p>Nein.</p>", [("Ist es schlimm?", "Nein.")]),
    "Japanese": ("<h2>よくある質問</h2><h3>大丈夫ですか？</h3><p>はい。</p>", [("大丈夫ですか？", "はい。")]),
    "Arabic": ("<h2>الأسئلة الشائعة</h2><h3>هل هو خطير؟</h3><p>لا.</p>", [("هل هو خطير؟", "لا.")]),
    "numbered, with permalink": (
        "<h2>FAQ</h2><h3>1. Is it bad? <a href='#x'>#</a></h3><p>No.</p>",
        [("Is it bad?", "No.")],
    ),
    "several paragraphs and a lower heading": (
        "<h2>FAQ</h2><h3>Is it bad?</h3><p>No.</p><h4>Ever</h4><p>Rarely.</p><h3>Still unsure</h3><p>Write.</p>",
        [("Is it bad?", "No. Ever Rarely.")],
    ),
    "ends with the section": (
        "<h2>FAQ</h2><h3>Is it bad?</h3><p>No.</p><h2>Related</h2><p>x</p>",
        [("Is it bad?", "No.")],
    ),
    "each once": ("<h2>FAQ</h2><h3>Is it bad?</h3><p>No.</p><h3>IS IT BAD?</h3><p>Yes.</p>", [("Is it bad?", "No.")]),
    "details": ("<details><summary>Is it bad?</summary>No, <b>never</b>.</details>", [("Is it bad?", "No, never.")]),
    "description list": (
        "<dl><dt>Is it bad?</dt><dd>No.</dd><dd>Never.</dd><dt>Term</dt><dd>x</dd></dl>",
        [("Is it bad?", "No. Never.")],
    ),
    "page order": (
        "<details><summary>First?</summary>One.</details>\n<h2>FAQ</h2>\n<h3>Second?</h3><p>Two.</p>",
        [("First?", "One."), ("Second?", "Two.")],
    ),
    "closed accordion": (
        "<h2>FAQ</h2><h3>Is it bad?</h3><div style='display: none'><p>No.</p></div>",
        [("Is it bad?", "No.")],
    ),
}

NOT_FOUND = {
    "question headings without an FAQ": "<h2>What is it?</h2><p>A cramp.</p><h2>Is it bad?</h2><p>No.</p>",
    "one question of the same level": "<h2>FAQ</h2><h2>Is it bad?</h2><p>No.</p><h2>Related</h2><p>x</p>",
    "no answer": "<h2>FAQ</h2><h3>Is it bad?</h3><h3>Is it long?</h3>",
    "accordion of statements": "<details><summary>Delivery</summary>Two days.</details>",
    "glossary": "<dl><dt>Calf</dt><dd>A muscle.</dd></dl>",
    "in the footer": "<footer><h2>FAQ</h2><h3>Is it bad?</h3><p>No.</p></footer>",
    "a sentence that mentions questions": "<h2>Any questions about pain?</h2><h3>Ask us?</h3><p>Here.</p>",
    "only in mark-up": '<script type="application/ld+json">{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Q?"}]}</script>',
}


def read(source):
    return [(each.name, each.answer_text) for each in extract(source, url=URL).questions]


@pytest.mark.parametrize("case", FOUND, ids=str)
def test_finds(case):
    source, expected = FOUND[case]

    assert read(source) == expected


@pytest.mark.parametrize("case", NOT_FOUND, ids=str)
def test_does_not_find(case):
    assert read(NOT_FOUND[case]) == []


@pytest.mark.parametrize(
    ("answer", "html"),
    [
        ("<p>No.</p>", "<p>No.</p>"),
        ("<p>Salt &amp; water, 2 &lt; 3.</p>", "<p>Salt &amp; water, 2 &lt; 3.</p>"),
        ("<ul><li>Rest</li><li>Walk</li></ul>", "<ul><li>Rest</li><li>Walk</li></ul>"),
        (
            '<p class="x" onclick="y()">See <a href="../b/" target="_blank">b</a>.</p>',
            '<p>See <a href="https://example.org/b/">b</a>.</p>',
        ),
        ('<p>A <a href="javascript:alert(1)">link</a>.</p>', "<p>A <a>link</a>.</p>"),
        ("<p>No.</p><script>alert(1)</script><style>p{}</style><iframe src=x></iframe>", "<p>No.</p>"),
        ("<p>No.<img src=x onerror=alert(1)></p>", "<p>No.</p>"),
        ("<div><p>No.</p></div><form><p>Ask</p></form>", "<p>No.</p>"),
    ],
)
def test_an_answer_is_safe_html(answer, html):
    question = extract(f"<h2>FAQ</h2><h3>Is it bad?</h3>{answer}", url=URL).questions[0]

    assert question.answer_html == html


def test_ten_thousand_questions_are_all_found():
    pairs = "".join(f"<h3>Is {n} a number?</h3><p>Yes, {n}.</p>" for n in range(10_000))
    questions = extract(f"<h2>FAQ</h2>{pairs}", url=URL).questions

    assert len(questions) == 10_000
    assert questions[-1].answer_text == "Yes, 9999."
