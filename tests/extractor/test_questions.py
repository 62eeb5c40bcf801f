"""Questions are taken where a page announces them, and nowhere else; answers are whole, and safe."""

import pytest

from seoexport import extract

URL = "https://example.org/cramp/"

FOUND = {
    "Yoast's block": (
        '<div class="schema-faq"><div class="schema-faq-section"><strong class="schema-faq-question">Is it bad?</strong> '
        '<p class="schema-faq-answer">No.</p></div></div>',
        [("Is it bad?", "No.")],
    ),
    "Rank Math's block": (
        '<div class="rank-math-list-item"><h3 class="rank-math-question">Is it bad?</h3><div class="rank-math-answer">No.</div></div>',
        [("Is it bad?", "No.")],
    ),
    "a block's question without its mark": (
        '<div class="schema-faq-section"><strong class="schema-faq-question">How to stretch</strong><p class="schema-faq-answer">Slowly.</p></div>',
        [("How to stretch", "Slowly.")],
    ),
    "buttons that name their panels": (
        '<button aria-expanded="false" aria-controls="b">Is it long?</button><button aria-controls="a">Is it bad?</button>'
        '<div id="a" hidden>No.</div><div id="b" hidden>A minute.</div>',
        [("Is it long?", "A minute."), ("Is it bad?", "No.")],
    ),
    "buttons in headings, panels beside": (
        "<div><h3><button aria-expanded=false>Is it bad?</button></h3><div>No.</div></div>"
        "<div><h3><button aria-expanded=false>Is it long?</button></h3><div>A minute.</div></div>",
        [("Is it bad?", "No."), ("Is it long?", "A minute.")],
    ),
    "a button below an FAQ heading, without its mark": (
        "<h2>FAQ</h2><div><button aria-expanded=false>How to stretch</button><div>Slowly.</div></div>",
        [("How to stretch", "Slowly.")],
    ),
    "classes that say accordion": (
        '<div class="accordion-title">Is it bad?</div><div class="accordion-content">No.</div>'
        '<div class="accordion-title">Is it long?</div><div class="accordion-content">A minute.</div>',
        [("Is it bad?", "No."), ("Is it long?", "A minute.")],
    ),
    "a container called faq": (
        '<div class="page-faq"><div><span>Is it bad?</span></div><div>No.</div></div>',
        [("Is it bad?", "No.")],
    ),
    "bold paragraphs": (
        "<h2>FAQ</h2><p><strong>Is it bad?</strong></p><p>No.</p><p><b>Is it long?</b></p><p>A minute.</p><h2>More</h2><p>x</p>",
        [("Is it bad?", "No."), ("Is it long?", "A minute.")],
    ),
    "bold words before the answer": (
        "<h2>FAQ</h2><ul><li><strong>Is it bad?</strong> No.</li><li><strong>Is it long?</strong><br>A minute.</li></ul>",
        [("Is it bad?", "No."), ("Is it long?", "A minute.")],
    ),
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
    "details": (
        "<details><summary>Is it bad for me?</summary>No, <b>never</b>.</details>",
        [("Is it bad for me?", "No, never.")],
    ),
    "description list": (
        "<dl><dt>Is it bad?</dt><dd>No.</dd><dd>Never.</dd><dt>Term</dt><dd>x</dd><dt>Is it long?</dt><dd>No.</dd></dl>",
        [("Is it bad?", "No. Never."), ("Is it long?", "No.")],
    ),
    "page order": (
        "<details><summary>What comes at first?</summary>One.</details>\n<h2>FAQ</h2>\n<h3>Second?</h3><p>Two.</p>",
        [("What comes at first?", "One."), ("Second?", "Two.")],
    ),
    "closed accordion": (
        "<h2>FAQ</h2><h3>Is it bad?</h3><div style='display: none'><p>No.</p></div>",
        [("Is it bad?", "No.")],
    ),
}

NOT_FOUND = {
    "a single button": '<div><button aria-expanded="false">Need help?</button><div>Call us.</div></div>',
    "a menu": '<nav><button aria-expanded="false">What we do?</button><ul><li>Work</li></ul><button aria-expanded="false">Who we are?</button><ul><li>Us</li></ul></nav>',
    "accordion of sections": '<div class="accordion-title">Delivery</div><div class="accordion-content">Two days.</div>',
    "questions within a panel": (
        '<div class="accordion-content"><p>Is it bad?</p><p>No.</p></div><div class="accordion-content"><p>Is it long?</p><p>Yes.</p></div>'
    ),
    "an article in a section called faq": (
        '<section class="faq-section"><h2>Causes</h2><p>x</p><h2>Treatment</h2><p>x</p><h2>Worried?</h2><p>x</p><h2>Outlook</h2><p>x</p></section>'
    ),
    "bold questions in the text": "<h2>Causes</h2><p><strong>Is it bad?</strong></p><p>No.</p>",
    "a statement that begins as a question": "<h2>FAQ</h2><div><button aria-expanded=false>When it hurts, rest.</button><div>x</div></div>",
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
        ('<p>A <a href="javascript:alert(1)">link</a>.</p>', "<p>A link.</p>"),
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
