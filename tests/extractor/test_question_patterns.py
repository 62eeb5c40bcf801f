"""The ways in which FAQs stand in pages, by the mark-up that plugins and toolkits write, and what looks like them."""

import pytest

from seoexport import extract

URL = "https://example.org/tea/"
PAIRS = [("Is it hot?", "Yes."), ("Is it sweet?", "No.")]


def twice(item):
    """One item for each pair; Q, A and N stand for question, answer and number."""
    return "".join(
        item.replace("{Q}", question).replace("{A}", answer).replace("{N}", str(number))
        for number, (question, answer) in enumerate(PAIRS)
    )


BLOCKS = {
    "known_block": {
        "Yoast": '<div class="schema-faq-section" id="faq-{N}"><strong class="schema-faq-question">{Q}</strong> <p class="schema-faq-answer">{A}</p> </div>',
        "Rank Math": '<div id="faq-{N}" class="rank-math-list-item"><h3 class="rank-math-question">{Q}</h3><div class="rank-math-answer"><p>{A}</p></div></div>',
        "All in One SEO": '<div data-schema-only="false" class="wp-block-aioseo-faq"><h3 class="aioseo-faq-block-question">{Q}</h3><div class="aioseo-faq-block-answer"><p>{A}</p></div></div>',
        "SEOPress": '<div class="wpseopress-faq"><p class="wpseopress-faq-question"><strong>{Q}</strong></p><div class="wpseopress-faq-answer"><p class="wpseopress-faq-answer-desc">{A}</p></div></div>',
        "Ultimate FAQ": '<div class="ewd-ufaq-faq-div"><div class="ewd-ufaq-faq-title ewd-ufaq-faq-toggle"><a href="#"><div class="ewd-ufaq-post-margin-symbol"><span>A</span></div><div class="ewd-ufaq-faq-title-text"><h4>{Q}</h4></div></a></div><div class="ewd-ufaq-faq-body ewd-ufaq-hidden"><div class="ewd-ufaq-post-margin ewd-ufaq-faq-post"><p>{A}</p></div></div></div>',
        "Spectra": '<div class="wp-block-uagb-faq-child uagb-faq-child__outer-wrap uagb-faq-item" role="tab" tabindex="0"><div class="uagb-faq-questions-button uagb-faq-questions"><span class="uagb-icon uagb-faq-icon-wrap"><svg></svg></span><span class="uagb-question">{Q}</span></div><div class="uagb-faq-content"><p>{A}</p></div></div>',
        "a theme's own": '<div class="faq-item"><div class="faq-question"><span>{Q}</span></div><div class="faq-answer">{A}</div></div>',
    },
    "details": {
        "the Details block": '<details class="wp-block-details"><summary>{Q}</summary><p>{A}</p></details>',
        "Elementor's nested accordion": '<details id="e-n-{N}" class="e-n-accordion-item"><summary class="e-n-accordion-item-title"><span class="e-n-accordion-item-title-header"><div class="e-n-accordion-item-title-text">{Q}</div></span></summary><div role="region"><p>{A}</p></div></details>',
        "a Shopify theme": '<div class="accordion"><details id="Details-{N}"><summary role="button"><div class="summary__title"><h3 class="h4 accordion__title">{Q}</h3></div></summary><div class="accordion__content rte"><p>{A}</p></div></details></div>',
    },
    "definition_list": {
        "a list": "<dl><dt>{Q}</dt><dd>{A}</dd></dl>",
        "groups": "<dl><div><dt><button>{Q}</button></dt><dd><p>{A}</p></dd></div></dl>",
    },
    "disclosure": {
        "Bootstrap": '<div class="card"><h2><button data-bs-toggle="collapse" data-bs-target="#c{N}" aria-expanded="false">{Q}</button></h2><div id="c{N}" class="collapse"><div>{A}</div></div></div>',
        "Kadence": '<div class="kt-accordion-pane"><div class="kt-accordion-header-wrap"><button class="kt-blocks-accordion-header"><span class="kt-blocks-accordion-title-wrap"><span class="kt-blocks-accordion-title"><strong>{Q}</strong></span></span></button></div><div class="kt-accordion-panel"><div class="kt-accordion-panel-inner"><p>{A}</p></div></div></div>',
        "the Accordion block": '<div class="wp-block-accordion-item"><h3 class="wp-block-accordion-heading"><button class="wp-block-accordion-heading__toggle"><span class="wp-block-accordion-heading__toggle-title">{Q}</span><span aria-hidden="true">+</span></button></h3><div role="region" class="wp-block-accordion-panel" hidden="until-found"><p>{A}</p></div></div>',
        "Squarespace": '<li class="accordion-item"><h4><button class="accordion-item__click-target" aria-expanded="false" aria-controls="d{N}"><span class="accordion-item__title">{Q}</span></button></h4><div class="accordion-item__dropdown" role="region" id="d{N}"><div class="accordion-item__description"><p>{A}</p></div></div></li>',
        "Elementor": '<div class="elementor-accordion-item"><div id="t{N}" class="elementor-tab-title" role="button" aria-controls="p{N}"><a class="elementor-accordion-title">{Q}</a></div><div id="p{N}" class="elementor-tab-content" role="region"><p>{A}</p></div></div>',
        "Easy Accordion": '<div class="ea-card sp-ea-single"><h3 class="ea-header"><a class="collapsed" data-sptarget="#c{N}" href="#c{N}" aria-expanded="false">{Q}</a></h3><div class="sp-collapse spcollapse" id="c{N}"><div class="ea-body"><p>{A}</p></div></div></div>',
    },
    "class_named": {
        "GenerateBlocks": '<div class="gb-accordion__item"><div class="gb-accordion__toggle"><h3>{Q}</h3><span class="gb-accordion__icon"><svg></svg></span></div><div class="gb-accordion__content"><p>{A}</p></div></div>',
        "Divi": '<div class="et_pb_toggle et_pb_toggle_close"><h5 class="et_pb_toggle_title">{Q}</h5><div class="et_pb_toggle_content"><p>{A}</p></div></div>',
        "WPBakery": '<div class="vc_toggle"><div class="vc_toggle_title"><h4>{Q}</h4><i></i></div><div class="vc_toggle_content"><p>{A}</p></div></div>',
    },
    "letter_line": {
        "paragraphs": "<p>Q: {Q}</p><p>A: {A}</p>",
        "bold labels": "<p><b>Q:</b> {Q}</p><p><b>A:</b> {A}</p>",
        "one paragraph": "<p>Q. {Q}<br>A. {A}</p>",
        "one line": "<p>Question {N}: {Q} Answer: {A}</p>",
        "German": "<p>F: {Q}</p><p>A: {A}</p>",
        "German words": "<p>Frage {N}: {Q}</p><p>Antwort: {A}</p>",
        "Spanish and Portuguese": "<p>P: {Q}</p><p>R: {A}</p>",
        "Italian": "<p>D: {Q}</p><p>R: {A}</p>",
        "Japanese and Chinese": "<p>問：{Q}</p><p>答：{A}</p>",
        "numbered": "<p>Q{N}. {Q}</p><p>A{N}. {A}</p>",
    },
}
CASES = [(pattern, plugin) for pattern, plugins in BLOCKS.items() for plugin in plugins]


def read(source):
    return [(each.name, each.answer_text) for each in extract(source, url=URL).questions]


@pytest.mark.parametrize(("pattern", "plugin"), CASES, ids=str)
def test_finds(pattern, plugin):
    found = extract(f"<main>{twice(BLOCKS[pattern][plugin])}</main>", url=URL).questions

    assert [(each.name, each.answer_text) for each in found] == PAIRS
    assert {each.pattern for each in found} == {pattern}


@pytest.mark.parametrize(("pattern", "plugin"), CASES, ids=str)
def test_titles_that_do_not_ask_are_no_faq(pattern, plugin):
    if pattern == "known_block":
        return
    block = twice(BLOCKS[pattern][plugin].replace("{Q}", "Part {N}"))

    assert read(f"<main>{block}</main>") == []


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<h2>FAQ</h2><p>Q: Is it hot?</p><p>A: Yes.</p><p>Very.</p><h2>More</h2><p>x</p>", [("Is it hot?", "Yes. Very.")]),
        ("<h2>FAQ</h2><h3>Q1. Is it hot?</h3><p>A: Yes.</p>", [("Is it hot?", "Yes.")]),
        ("<p>Q: Is it hot?</p><p>A: Yes.</p>", []),
        ("<p>Q: Is it hot?</p><p>Yes.</p><p>Q: Is it sweet?</p><p>No.</p>", []),
        ("<p>P. S. Is it hot?</p><p>A. Yes.</p><p>D. Is it sweet?</p><p>B. No.</p>", []),
        ("<p>FAQ</p><h3>Is it hot?</h3><p>Yes.</p>", [("Is it hot?", "Yes.")]),
        ("<h2>FAQ</h2><h3>Is it hot?</h3><p>Yes.</p><h2>Tea</h2><p>x</p><h2>More FAQs</h2><h3>Is it sweet?</h3><p>No.</p>", PAIRS),
    ],
)  # fmt: skip
def test_announced(source, expected):
    assert read(source) == expected


class TestAccordion:
    """An accordion is an FAQ where most of its titles are questions."""

    ITEM = "<div><button>{Q}</button><div>{A}</div></div>"

    def items(self, *titles):
        return "".join(self.ITEM.replace("{Q}", title).replace("{A}", f"On {title}.") for title in titles)

    def names(self, source):
        return [name for name, _ in read(source)]

    def test_a_title_among_questions_is_one(self):
        titles = ["Is it hot?", "Grades", "Is it sweet?", "Is it green?"]

        assert self.names(self.items(*titles)) == titles

    def test_a_question_among_titles_is_none(self):
        assert self.names(self.items("Size", "What is in the box?", "Delivery", "Returns", "Is it hot?")) == []

    def test_a_panel_that_is_an_accordion_is_no_answer(self):
        source = f"<h2>FAQ</h2><button>What else?</button><div>{self.items('Is it hot?', 'Is it sweet?')}</div>"

        assert self.names(source) == ["Is it hot?", "Is it sweet?"]

    def test_a_call_to_act_below_an_accordion_is_no_question(self):
        source = f"<h2>FAQ</h2>{self.items('Is it hot?', 'Is it sweet?')}<h3>Looking for tea?</h3><p>Buy it.</p>"

        assert self.names(source) == ["Is it hot?", "Is it sweet?"]

    @pytest.mark.parametrize("ask", ["Was this article helpful?", "Still have questions?", "War das hilfreich?"])
    def test_what_asks_the_reader_is_no_question(self, ask):
        assert self.names(f"<h2>FAQ</h2>{self.items('Is it hot?', ask)}") == ["Is it hot?"]


HIDDEN = [
    ("<h3 hidden>Is it hot?</h3><p>Yes.</p>", []),
    ("<h3 style='display:none'>Is it hot?</h3><p>Yes.</p>", []),
    ("<div aria-hidden=true><h3>Is it hot?</h3><p>Yes.</p></div>", []),
    ("<div hidden><h3>Is it hot?</h3><p>Yes.</p></div>", []),
    ("<div hidden class=tab-pane><h3>Is it hot?</h3><p>Yes.</p></div>", PAIRS[:1]),
    ("<a href='#more'>More</a><div hidden id=more><h3>Is it hot?</h3><p>Yes.</p></div>", PAIRS[:1]),
    ("<div hidden=until-found><h3>Is it hot?</h3><p>Yes.</p></div>", PAIRS[:1]),
    ("<h3>Is it hot?</h3><div hidden><p>Yes.</p></div>", PAIRS[:1]),
]


@pytest.mark.parametrize(("source", "expected"), HIDDEN)
def test_what_is_hidden_as_a_whole_is_not_shown(source, expected):
    assert read(f"<h2>FAQ</h2>{source}") == expected


def test_a_copy_for_another_screen_counts_once():
    copy = twice(BLOCKS["disclosure"]["Bootstrap"])
    source = f"<div class=desktop>{copy}</div><div class=mobile>{twice('<h3>{Q}</h3><p>{A}</p>')}</div>"

    assert read(f"<h2>FAQ</h2>{source}") == PAIRS


@pytest.mark.parametrize(
    ("source", "confidence"),
    [
        (twice(BLOCKS["known_block"]["Yoast"]), 1.0),
        (BLOCKS["known_block"]["Yoast"].replace("{Q}", "On heat").replace("{A}", "Yes."), 0.9),
        (twice(BLOCKS["disclosure"]["Bootstrap"]), 0.8),
        ("<h2>FAQ</h2>" + twice(BLOCKS["disclosure"]["Bootstrap"]), 0.95),
        ("<h2>FAQ</h2>" + twice("<h3>{Q}</h3><p>{A}</p>"), 0.9),
        ("<h2>FAQ</h2>" + twice("<p><b>{Q}</b></p><p>{A}</p>"), 0.75),
        (twice(BLOCKS["letter_line"]["paragraphs"]), 0.6),
    ],
)
def test_says_how_sure_it_is(source, confidence):
    assert {each.confidence for each in extract(source, url=URL).questions} == {confidence}


def test_says_where_a_question_stands():
    source = f"<main>\n{BLOCKS['known_block']['Yoast'].replace('{Q}', 'Is it hot?').replace('{A}', 'Yes.')}</main>"
    origin = extract(source, url=URL).questions[0].origin

    assert (origin.path.rpartition(" > ")[2], origin.line, origin.column) == ("strong", 2, 46)
