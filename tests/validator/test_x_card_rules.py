"""What rules say of cards on X, and of what they say nothing.

Expected values are those of https://developer.x.com/en/docs/x-for-websites/cards/overview/markup.
"""

import pytest
from one_rule import in_head, meta, said, said_of_files

from seoexport.validator.image_file import ImageFile

PICTURE = "https://example.org/calf.jpg"
OWN = "https://example.org/card.jpg"


class TestCard:
    @pytest.mark.parametrize(
        ("tags", "message"),
        [
            (meta(og_title="A"), "twitter:card is missing; add one such as 'summary_large_image'"),
            (meta(twitter_title="A"), "twitter:card is missing; add one such as 'summary_large_image'"),
            (meta(twitter_card=""), "twitter:card is empty; write one such as 'summary_large_image'"),
            (meta(twitter_card="Summary"), "twitter:card is 'Summary'; write 'summary'"),
            (meta(twitter_card="summary_large"), "twitter:card is 'summary_large'; write 'summary_large_image'"),
            (meta(twitter_card="photo"), "twitter:card is 'photo'; write 'summary_large_image'"),
            (
                meta(twitter_card="banner"),
                "twitter:card is 'banner'; X has 'summary', 'summary_large_image', 'app', 'player'",
            ),
        ],
    )
    def test_noise(self, tags, message):
        assert said("x-card", in_head(tags)) == [message]

    @pytest.mark.parametrize(
        "tags",
        [
            *(meta(twitter_card=card) for card in ("summary", "summary_large_image", "app", "player")),
            '<meta property="twitter:card" content="summary">',
            # Nothing to be shared.
            "<title>A</title>",
        ],
    )
    def test_silence(self, tags):
        assert said("x-card", in_head(tags)) == []


@pytest.mark.parametrize("rule", ["x-card", "x-card-content", "x-card-image", "x-card-length", "x-handle"])
def test_what_open_graph_says_need_not_be_said_again(rule):
    tags = meta(og_title="A", og_description="B", og_image=PICTURE, twitter_card="summary_large_image")

    assert said(rule, in_head(tags)) == []


class TestContent:
    @pytest.mark.parametrize(
        ("tags", "message"),
        [
            (meta(twitter_card="summary"), "the card has no title: neither twitter:title nor og:title says one"),
            (
                meta(twitter_card="summary_large_image", twitter_title="A"),
                "the large card has no picture: neither twitter:image nor og:image names one",
            ),
        ],
    )
    def test_noise(self, tags, message):
        assert said("x-card-content", in_head(tags)) == [message]

    @pytest.mark.parametrize(
        "tags",
        [
            meta(twitter_card="summary", twitter_title="A"),
            meta(twitter_card="summary_large_image", twitter_title="A", twitter_image__src=OWN),
            meta(twitter_card="player"),
            # What Open Graph lacks is told by its own rules.
            meta(twitter_card="summary", og_type="article"),
        ],
    )
    def test_silence(self, tags):
        assert said("x-card-content", in_head(tags)) == []


class TestImage:
    @pytest.mark.parametrize(
        ("card", "width", "height", "message"),
        [
            ("summary_large_image", 299, 157, "299 x 157 pixels; X takes none below 300 x 157 for summary_large_image"),
            ("summary_large_image", 300, 156, "300 x 156 pixels; X takes none below 300 x 157 for summary_large_image"),
            ("summary", 144, 143, "144 x 143 pixels; X takes none below 144 x 144 for summary"),
            ("summary", 4097, 400, "4097 x 400 pixels; X takes none above 4096 x 4096"),
            ("summary_large_image", 300, 157, None),
            ("summary", 144, 144, None),
            ("summary_large_image", 4096, 4096, None),
            ("player", 10, 10, None),
            ("app", 10, 10, None),
        ],
    )
    def test_stated_sizes(self, card, width, height, message):
        tags = meta(twitter_card=card, og_image=PICTURE, og_image__width=width, og_image__height=height)
        expected = [f"the picture of the card has {message}"] if message else []

        assert said("x-card-image", in_head(tags)) == expected

    def test_a_picture_of_its_own_counts(self):
        tags = meta(
            twitter_card="summary", twitter_image=OWN, og_image=PICTURE, og_image__width="10", og_image__height="10"
        )

        assert said("x-card-image", in_head(tags)) == []

    @pytest.mark.parametrize(
        ("file", "messages"),
        [
            (ImageFile(1200, 600, 6 * 1024 * 1024), ["the file of the card's picture has 6.0 MB; X takes none above 5 MB"]),
            (ImageFile(100, 50, 900), ["the picture of the card has 100 x 50 pixels; X takes none below 300 x 157 for summary_large_image"]),
            (ImageFile(1200, 600, 900), []),
            (ImageFile(missing=True), []),
        ],
    )  # fmt: skip
    def test_the_file_counts_where_it_is_at_hand(self, file, messages):
        source = in_head(meta(twitter_card="summary_large_image", twitter_image=OWN))

        assert said_of_files("x-card-image", source, {OWN: file}) == messages


class TestHandle:
    @pytest.mark.parametrize(
        ("value", "remedy"),
        [
            ("examplewalks", "write '@examplewalks'"),
            ("https://twitter.com/examplewalks", "write '@examplewalks'"),
            ("@https://x.com/examplewalks", "write '@examplewalks'"),
            ("x.com/@examplewalks?lang=en", "write '@examplewalks'"),
            ("Example Walking Club", "it must be an account such as '@examplewalks'"),
            ("@example.org", "it must be an account such as '@examplewalks'"),
            ("12345", "it must be an account such as '@examplewalks'"),
            ("@", "it must be an account such as '@examplewalks'"),
        ],
    )
    def test_noise(self, value, remedy):
        assert said("x-handle", in_head(meta(twitter_site=value))) == [f"twitter:site is {value!r}; {remedy}"]

    @pytest.mark.parametrize("value", ["@examplewalks", "@a_1", "@ABCDEFGHIJKLMNO", ""])
    def test_silence(self, value):
        assert said("x-handle", in_head(meta(twitter_site=value, twitter_creator=value))) == []

    def test_a_number_has_a_name_of_its_own(self):
        assert said("x-handle", in_head(meta(twitter_site__id="12345"))) == []


class TestLength:
    @pytest.mark.parametrize(
        ("tags", "messages"),
        [
            (meta(og_title="a" * 71), ["og:title has 71 characters; a card on X shows 70"]),
            (meta(twitter_title="a" * 90, og_title="a"), ["twitter:title has 90 characters; a card on X shows 70"]),
            (meta(og_description="a" * 201), ["og:description has 201 characters; a card on X shows 200"]),
            (meta(og_title="a" * 70, og_description="a" * 200), []),
            (meta(og_title="a" * 90, twitter_title="a"), []),
            (meta(og_title="a" * 90, twitter_title=""), ["og:title has 90 characters; a card on X shows 70"]),
        ],
    )
    def test_what_is_cut(self, tags, messages):
        assert said("x-card-length", in_head(meta(twitter_card="summary"), tags)) == messages

    def test_without_a_card_nothing_is_shown(self):
        assert said("x-card-length", in_head(meta(og_title="a" * 90))) == []
