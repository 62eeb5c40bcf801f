"""Tags and categories that an article links to; those of a cloud, a menu or another article are not its own."""

import pytest

from seoexport import extract

URL = "https://example.org/pain/cramp/"
TAGS = '<a href="/tag/calf/" rel="tag">Calf</a>, <a href="/tag/night/" rel="tag">#Night</a>'
CATEGORIES = '<a href="/pain/" rel="category tag">Pain</a>'
H1 = "<h1>Calf cramps</h1>"


def read(source):
    article = extract(source, url=URL)
    return article.keywords, article.categories


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            f'<article>{H1}<p>Text.</p><footer><span class="cat-links">In {CATEGORIES}</span>'
            f'<span class="tags-links">Tagged {TAGS}</span></footer></article>',
            (("Calf", "Night"), ("Pain",)),
        ),
        (f"<article><header>{H1}{CATEGORIES}</header><p>Text.</p></article>", ((), ("Pain",))),
        (f"<main>{H1}<p>Text.</p><p>{TAGS}</p></main>", (("Calf", "Night"), ())),
        (f'<main class="widget-area">{H1}<p>{TAGS}</p></main>', (("Calf", "Night"), ())),
        (f'<meta property="article:tag" content="Leg"><article>{H1}{TAGS}</article>', (("Leg",), ())),
        (f'<meta property="article:section" content="Legs"><article>{H1}{CATEGORIES}</article>', ((), ("Legs",))),
        # A cloud, a menu, a sidebar, other articles, the footer of the site.
        (f'<article>{H1}<div class="tagcloud">{TAGS}</div></article>', ((), ())),
        (f'<article>{H1}<div class="related-posts">{CATEGORIES}{TAGS}</div></article>', ((), ())),
        (f"<article>{H1}<nav>{TAGS}</nav></article>", ((), ())),
        (f"<main>{H1}<aside>{TAGS}</aside></main>", ((), ())),
        (f"<main><article>{H1}</article><article><h2>Other</h2>{TAGS}</article></main>", ((), ())),
        (f"<main>{H1}</main><footer>{TAGS}</footer>", ((), ())),
        (
            f"<main>{H1}<article><h2>One</h2>{TAGS}</article><article><h2>Two</h2>{CATEGORIES}</article></main>",
            ((), ()),
        ),
        (f'<article>{H1}<a href="/night/">Night</a> <a rel="tag" href="/a/"> </a></article>', ((), ())),
    ],
)
def test_tags_and_categories_that_an_article_links_to(source, expected):
    assert read(source) == expected
