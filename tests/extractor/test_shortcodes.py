"""What generators' authors write into Markdown becomes what it means; what nobody knows is no text; code stays."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seoexport import extract
from seoexport.extractor.shortcodes import expanded

URL = "https://example.org/cramp/"
YOUTUBE = "https://www.youtube.com/embed/abcdefghijk"
VIMEO = "https://player.vimeo.com/video/123456789"


def article(source, suffix=".md"):
    return extract(source, url=URL, suffix=suffix)


@pytest.mark.parametrize(
    ("source", "embed", "name"),
    [
        ("{{< youtube abcdefghijk >}}", YOUTUBE, None),
        ('{{< youtube id="abcdefghijk" title="Calf stretch" >}}', YOUTUBE, "Calf stretch"),
        ("{{<youtube id=abcdefghijk>}}", YOUTUBE, None),
        ("{{% youtube abcdefghijk %}}", YOUTUBE, None),
        ('{{< youtube\n  id="abcdefghijk"\n  title="Calf stretch"\n>}}', YOUTUBE, "Calf stretch"),
        ("{{< youtube id=`abcdefghijk` title=`Calf: a stretch` >}}", YOUTUBE, "Calf: a stretch"),
        ("{{< vimeo 123456789 >}}", VIMEO, None),
        ("{{< vimeo id=123456789 >}}", VIMEO, None),
        ("{{< youtube-lite id=abcdefghijk >}}", YOUTUBE, None),
        ('{{< video https://www.youtube.com/embed/abcdefghijk title="Calf" >}}', YOUTUBE, "Calf"),
        ("{{< video https://vimeo.com/123456789 >}}", VIMEO, None),
        ('{% include youtube.html id="abcdefghijk" %}', YOUTUBE, None),
        ("{% include embed/youtube.html id='abcdefghijk' %}", YOUTUBE, None),
        ('{% include youtube-player.html video_id="abcdefghijk" title="Calf" %}', YOUTUBE, "Calf"),
        ('{% include video id="abcdefghijk" provider="youtube" %}', YOUTUBE, None),
        ('{% include video id="123456789" provider="vimeo" %}', VIMEO, None),
        ('{% youtube "https://www.youtube.com/watch?v=abcdefghijk" %}', YOUTUBE, None),
        ("{% youtube abcdefghijk %}", YOUTUBE, None),
        ("{% vimeo 123456789 %}", VIMEO, None),
        ('{{ youtube(id="abcdefghijk") }}', YOUTUBE, None),
        ("![type:video](https://www.youtube.com/watch?v=abcdefghijk)", YOUTUBE, None),
        ("{{< youtube https://youtu.be/abcdefghijk >}}", YOUTUBE, None),
        ("{{< youtube https://www.youtube.com/shorts/abcdefghijk >}}", YOUTUBE, None),
        ("{{< dailymotion x7tgad0 >}}", "https://www.dailymotion.com/embed/video/x7tgad0", None),
    ],
)
def test_players(source, embed, name):
    (video,) = article(f"Before.\n\n{source}\n\nAfter.").videos

    assert (video.embed_url, video.name) == (embed, name)


@pytest.mark.parametrize(
    "source",
    [
        "{{< youtube >}}",
        "{{< youtube short >}}",
        "{{< tweet user=ada id=123456789 >}}",
        "{% include youtube.html id=page.film %}",
        "{% include youtube.html %}",
        "`{{< youtube abcdefghijk >}}`",
        "```\n{{< youtube abcdefghijk >}}\n```",
        "~~~~\n~~~\n{{< youtube abcdefghijk >}}\n~~~~",
        "- a list\n\n    ```\n    {{< youtube abcdefghijk >}}\n    ```",
        "<pre>{{< youtube abcdefghijk >}}</pre>",
        "{{</* youtube abcdefghijk */>}}",
        "{% raw %}{% youtube abcdefghijk %}{% endraw %}",
        "{% comment %}{% youtube abcdefghijk %}{% endcomment %}",
        "{# {% youtube abcdefghijk %} #}",
        "{{< highlight html >}}\n{{< youtube abcdefghijk >}}\n{{< /highlight >}}",
    ],
)
def test_no_players(source):
    assert article(source).videos == ()


def test_a_file_is_a_film_of_its_own():
    (video,) = article('{{< video src="/calf.mp4" title="Calf" poster="/calf.png" >}}').videos

    assert (video.content_url, video.name, video.thumbnail_url) == (
        "https://example.org/calf.mp4",
        "Calf",
        "https://example.org/calf.png",
    )


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('{{< figure src="/a.png" alt="A calf" caption="Sore & *hot*" >}}', ("A calf", "Sore & *hot*", None)),
        ('{{< figure src="/a.png" alt="A calf" title="Sore" width="800" height="450" >}}', ("A calf", "Sore", 800)),
        ("{{< img /a.png >}}", (None, None, None)),
        ("![A calf]({{ site.baseurl }}/a.png)", ("A calf", None, None)),
        ('![A calf]({{ "/a.png" | relative_url }})', ("A calf", None, None)),
        ('<img src="{{ \'/a.png\' | url }}" alt="A calf">', ("A calf", None, None)),
        ('{% include figure image_path="/a.png" alt="A calf" caption="Sore" %}', ("A calf", "Sore", None)),
        ('{% include image.html url="/a.png" description="Sore" %}', (None, "Sore", None)),
        ('{{< figure src="/a.png" alt="\\"Sore\\" <calf>" >}}', ('"Sore" <calf>', None, None)),
    ],
)
def test_pictures(source, expected):
    (image,) = article(source).images

    assert image.url == "https://example.org/a.png"
    assert (image.alt, image.caption, image.width) == expected


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Rest {{< icon heart >}}helps.", "Rest helps."),
        ('Read [on]({{< ref "more.md" >}}).', "Read on."),
        ('Read [on]({{% relref "more.md#x" %}}).', "Read on."),
        ("Read [on]({% link _posts/a.md %}) or [that]({% post_url 2024-05-01-a %}).", "Read on or that."),
        ("{{< param title >}}Rest.", "Rest."),
        ("{{ 'Rest &' | upcase }} sleep.", "Rest & sleep."),
        ("{{ site.title }}Rest.", "Rest."),
        ("{{- page.title | upcase -}}Rest.", "Rest."),
        ("{% if site.x %}Rest.{% endif %}", "Rest."),
        ("{% assign a = 1 %}Rest.", "Rest."),
        ("{% capture a %}Hidden.{% endcapture %}Rest.", "Rest."),
        ("{{% notice tip %}}\nRest.\n{{% /notice %}}", "Rest."),
        ("{% raw %}Write {{ x }}.{% endraw %}", "Write {{ x }}."),
        ("Write {{</* ref */>}}.", "Write {{< ref >}}."),
        ("Rest.{: .lead}", "Rest."),
        ('Rest.\n{: #rest .lead data-x="1"}', "Rest."),
        ("[Rest]{.smallcaps} helps.", "Rest helps."),
        ("Rest[^1] helps[^two].", "Rest helps."),
        ("Rest.\n\n*[R]: A word", "Rest."),
        ("[TOC]\n\nRest.", "Rest."),
        ("* TOC\n{:toc}\n\nRest.", "Rest."),
        ("> [!NOTE]\n> Rest.", "Rest."),
        ("> [!tip]- Sleep\n> Rest.", "Sleep Rest."),
        ("- [ ] Rest.\n- [x] Sleep.", "Rest. Sleep."),
        ("~~Rest~~ sleep.", "Rest sleep."),
        ("A set {1, 2} and x_{i=1} stay.", "A set {1, 2} and x_{i=1} stay."),
        ("Braces { } and {} stay.", "Braces { } and {} stay."),
        ("50 % of {users} stay.", "50 % of {users} stay."),
        ("Wow!!! Really??? Yes.", "Wow!!! Really??? Yes."),
        ("An open {{< tag stays.", "An open {{< tag stays."),
        ("An open {% tag stays.", "An open {% tag stays."),
        ("Icons \U000f0041 of others.", "Icons \ufffd of others."),
    ],
)
def test_what_is_shown(source, text):
    source = source if "{" in source or "[" in source or "!" in source else f"{source} {{{{ x }}}}"

    assert " ".join(article(source).text.split()) == text


@pytest.mark.parametrize(
    "source",
    [
        '{{< details summary="Is it safe at all?" >}}\nFor *most*.\n{{< /details >}}',
        '{{< details "Is it safe at all?" >}}\n\nFor *most*.\n\n{{< /details >}}',
        '{{% expand "Is it safe at all?" %}}\nFor *most*.\n{{% /expand %}}',
        '{{< collapse summary="Is it **safe** at all?" >}}\nFor *most*.\n{{< /collapse >}}',
        '{{< accordion >}}\n{{< accordion-item title="Is it safe at all?" >}}\nFor *most*.\n{{< /accordion-item >}}\n{{< /accordion >}}',
        '{{< faq question="Is it safe at all?" answer="For most." >}}',
        '{% details "Is it safe at all?" %}\nFor *most*.\n{% enddetails %}',
        '??? question "Is it safe at all?"\n\n    For *most*.\n',
        '???+ question "Is it safe at all?"\n    For *most*.\n',
        "::: details Is it safe at all?\nFor *most*.\n:::",
        ":::details[Is it safe at all?]\n\nFor *most*.\n\n:::",
        '::: {.callout-note collapse="true" title="Is it safe at all?"}\nFor *most*.\n:::',
        "/// details | Is it safe at all?\nFor *most*.\n///",
        '!!! note\n    ??? question "Is it safe at all?"\n        For *most*.\n',
        '<details markdown="1"><summary>Is it safe at all?</summary>\nFor *most*.\n</details>',
    ],
)
def test_a_question_that_opens(source):
    (question,) = article(f"# Cramp\n\n{source}\n\nAfter.").questions

    assert (question.name, question.answer_text, question.pattern) == ("Is it safe at all?", "For most.", "details")


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ('!!! note "Take care"\n\n    Rest.\n\n    - one\n    - two\n\nAfter.', "Take care Rest. one two After."),
        ("!!! warning\n    Rest.\nAfter.", "Rest. After."),
        ('!!! note ""\n    Rest.\n', "Rest."),
        ('=== "Adults"\n\n    Rest.\n\n=== "Children"\n\n    Play.\n', "Adults Rest. Children Play."),
        ("!!! note\n    ```\n    {{ x }}\n    ```\n\nAfter.", "{{ x }} After."),
        (":::tip Take care\nRest.\n:::\nAfter.", "Take care Rest. After."),
        ("::::note\n:::tip\nRest.\n:::\n::::\nAfter.", "Rest. After."),
        (":::note\nRest.", "Rest."),
        (":::\nRest.", "Rest."),
        ("::: {.content-hidden when-format=html}\nHidden.\n:::\nRest.", "Rest."),
        ("Rest\n====\n\nAfter.", "Rest After."),
        ("Note!\n\n    !!! note\n", "Note! !!! note"),
    ],
)
def test_blocks(source, text):
    assert " ".join(article(source).text.split()) == text


@pytest.mark.parametrize(
    ("source", "anchor"),
    [
        ("## Is it safe? {#safe}", "safe"),
        ("## Is it safe? {: #safe }", "safe"),
        ("## Is it safe? {#safe .lead data-x=1}", "safe"),
        ("## Is it safe? {.lead #safe} ##", "safe"),
        ("## Is it safe?{:#safe}", "safe"),
        ("Is it safe? {#safe}\n---", "safe"),
        ("## Is it safe? {.lead}", None),
        ("## Is it safe?", None),
    ],
)
def test_ids_of_headings(source, anchor):
    (section,) = article(source).sections

    assert (section.heading, section.anchor) == ("Is it safe?", anchor)


def test_footnotes_stand_apart_from_the_last_answer():
    found = article(
        "## FAQ\n\n### Is it safe?\n\nYes.[^1]\n\n[^1]: A study.\n\n    It was large.\n\n### Is it bad?\n\nNo.[^1]"
    )

    assert [question.answer_text for question in found.questions] == ["Yes.", "No."]


def test_a_page_in_html_may_have_template_tags():
    source = (
        "---\ntitle: A\n---\n<p>{{ page.title }}Rest.</p>\n{% include youtube.html id='abcdefghijk' %}\n"
        '<h2>B</h2><script type="application/ld+json">{"@type": "Article", "author": "{{ x }}Ada Example"}</script>'
    )
    found = article(source, ".html")

    assert (found.text, found.videos[0].embed_url) == ("Rest.\nB", YOUTUBE)
    assert found.sections[-1].origin.line == 6
    assert article("<p>{{ x }}</p>", ".html").text == "{{ x }}"


def test_a_link_to_another_file_of_the_generator_is_its_text():
    found = article('## FAQ\n\n### Is it safe?\n\nYes, [read on]({{< ref "more.md" >}}).\n\n### Is it bad?\n\nNo.\n')

    assert found.questions[0].answer_html == "<p>Yes, read on.</p>"


PIECES = st.sampled_from(
    "{{< youtube abcdefghijk >}}|{{% x %}}|{{< /x >}}|{% raw %}|{% endraw %}|{{ a }}|{% x %}|`|``|```\n|~~~\n|\n|\n\n|a |"
    "{#b}|{: .c}|[d]{.e}|[^f]|[^f]: g\n|*[h]: i\n|{{<|>}}|{%|%}|<pre>|</pre>|<!--|-->|# |> [!j]\n|\\|\"|'|{# k #}".split(
        "|"
    )
)


@settings(max_examples=300)
@given(st.lists(PIECES, max_size=25).map("".join))
def test_every_text_keeps_its_lines(source):
    found = expanded(source)

    assert found.count("\n") >= source.count("\n")
    assert "[^f]: g" in source or found.count("\n") == source.count("\n")


@settings(max_examples=200)
@given(st.lists(PIECES, max_size=12).map("".join))
def test_code_between_fences_is_never_touched(code):
    code = code.replace("~", "-")

    assert expanded(f"~~~~\n{code}\n~~~~\n{{{{ x }}}}") == f"~~~~\n{code}\n~~~~\n"


@settings(max_examples=200)
@given(
    st.lists(
        st.one_of(
            PIECES,
            st.sampled_from(
                ['!!! a "b"\n', "??? a\n", "    ", ":::\n", "::: a\n", '=== "t"\n', "T\n", ": b\n", "[a]({{ b }})"]
            ),
        ),
        max_size=25,
    )
)
def test_every_text_is_read(pieces):
    article("x " + "".join(pieces))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Is it safe?\n: For *most*.\n\nIs it bad?\n: No.", [("Is it safe?", "For most."), ("Is it bad?", "No.")]),
        (
            "Is it safe?\n\n:   For *most*.\n\n    Ask first.\n\nIs it bad?\n\n:   No.\n\nAfter.",
            [("Is it safe?", "For most. Ask first."), ("Is it bad?", "No.")],
        ),
        ("Is it safe?\n: For most.\n: Ask first.\nIs it **bad**?\n: No.", None),
        ("Is it safe?\n:smile: yes", []),
        ("Is it safe?\n\n\n: Yes.", []),
        ("```\nIs it safe?\n: Yes.\n```", []),
    ],
)
def test_questions_as_terms(source, expected):
    found = [(question.name, question.answer_text) for question in article(f"## FAQ\n\n{source}\n").questions]

    assert expected is None or found == expected


def test_what_follows_a_definition_list_stands_behind_it():
    found = article("Calf\n: A muscle.\n\nCramp\n: A pull.\n\n## After\n\nRest.")

    assert [(section.heading, section.text) for section in found.sections] == [
        ("", "Calf\nA muscle.\nCramp\nA pull."),
        ("After", "Rest."),
    ]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Text:\n\n    :::python\n    a = 1\n", "Text: a = 1"),
        ('Text:\n\n    :::python hl_lines="1"\n    a = 1\n', "Text: a = 1"),
        ("1. Text\n\n    :::tip\n    More.\n    :::\n", "Text More."),
    ],
)
def test_three_colons_before_a_language_begin_code(source, text):
    assert " ".join(article(source).text.split()) == text


@pytest.mark.parametrize("stated", ['markdown="span"', "markdown", "markdown=1"])
def test_a_picture_within_a_figure_of_markdown(stated):
    found = article(f"<figure {stated}>\n  ![Calf](/a.png)\n  <figcaption>At rest</figcaption>\n</figure>\n")

    assert [(image.url, image.alt) for image in found.images] == [("https://example.org/a.png", "Calf")]
    assert "![" not in found.text


def test_the_caption_of_a_cover_is_read_without_its_marks():
    found = article(
        "---\ncover:\n  image: /a.jpg\n  alt: A *calf*\n  caption: By **Ana** on [B](https://b.example)\n---\n"
    )

    assert (found.images[0].alt, found.images[0].caption) == ("A calf", "By Ana on B")
