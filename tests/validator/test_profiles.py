"""The dated profiles: each file is one, all that it names exists, and a rule stands behind every row."""

import pytest
from jsonschema import Draft202012Validator

from seoexport.validator.profiles import features, features_of, profile_names, written
from seoexport.validator.profiles.parts import parts
from seoexport.validator.rules import RULES
from seoexport.validator.schema import names, problems, schema
from seoexport.vocabulary import has, is_type, property_of

ROWS = [(profile, name) for profile in profile_names() for name in features(profile)]
RULE_OF = {rule.id: rule for rule in RULES}


@pytest.mark.parametrize("profile", profile_names())
class TestProfile:
    def test_fits_its_schema(self, profile):
        assert list(problems("profile", written(profile))) == []

    def test_bears_the_name_of_its_file(self, profile):
        assert written(profile)["profile"] == profile


def demands(feature):
    return (*feature.required, *feature.recommended, *feature.optional)


@pytest.mark.parametrize(("profile", "name"), ROWS)
class TestFeature:
    def test_names_types_of_the_vocabulary(self, profile, name):
        feature = features(profile)[name]
        kinds = {kind for demand in demands(feature) for kind in demand.kinds}
        holders = {each for demand in demands(feature) for each in (demand.when, demand.unless) if each}

        assert {
            each for each in feature.types | feature.exactly | feature.without | kinds if not is_type(each)
        } == set()
        assert {each for each in holders if not is_type(each)} == set()

    def test_names_properties_of_the_vocabulary(self, profile, name):
        feature = features(profile)[name]
        stated = {each for demand in demands(feature) for each in (*demand.path, *demand.names)} | feature.within

        assert {each for each in stated if not property_of(each.removesuffix("-input"))} == set()

    def test_asks_its_types_for_properties_that_they_have(self, profile, name):
        feature = features(profile)[name]
        direct = {each for demand in demands(feature) if not demand.path for each in demand.names}
        kinds = feature.types | feature.exactly

        assert {each for each in direct if not any(has(kind, each) for kind in kinds)} - ALIEN.get(name, set()) == set()

    def test_is_reported_by_a_rule_with_its_document(self, profile, name):
        feature = features(profile)[name]

        assert feature.rule in RULE_OF
        assert feature.wish.document.startswith("https://")
        needs = RULE_OF[feature.rule].needs
        assert not needs or any(property_of(each) for each in needs) or needs & (feature.types | feature.exactly)

    def test_has_schemas(self, profile, name):
        for part in parts(profile, name):
            assert part.name in names()
            Draft202012Validator.check_schema(schema(part.name))


#: Properties of some of the nodes alone: of restaurants, of books; and what an action is to be given, which is of none.
ALIEN = {
    "LocalBusiness": {"menu", "servesCuisine"},
    "MerchantListing": {"isbn"},
    "SeekToAction": {"startOffset-input"},
}


@pytest.mark.parametrize(
    ("types", "expected"),
    [
        (("Dentist",), ["LocalBusiness"]),
        (("IndividualPhysician",), ["LocalBusiness"]),
        (("BlogPosting",), ["Article"]),
        (("MedicalScholarlyArticle",), ["Article"]),
        (("DiscussionForumPosting",), ["DiscussionForumPosting"]),
        (("SocialMediaPosting",), ["DiscussionForumPosting"]),
        (("Product",), ["Product", "MerchantListing"]),
        # Medicines are products to the vocabulary; what is written of them is not for sale.
        (("Drug",), []),
        (("DietarySupplement",), []),
        (("Car",), []),
        (("Car", "Product"), ["Product", "MerchantListing"]),
        (("VideoGame",), []),
        (("Recipe",), ["Recipe"]),
        (("HowTo",), ["HowTo"]),
        (("CourseInstance",), ["CourseInstance"]),
        (("BroadcastEvent",), ["BroadcastEvent"]),
        (("MusicEvent",), ["Event"]),
        (("ClaimReview",), ["ClaimReview"]),
        (("MedicalWebPage", "FAQPage"), ["FAQPage"]),
        (("WebPage",), []),
        (("constructor", "Ärztin"), []),
        ((), []),
    ],
)
def test_features_of_types(types, expected):
    assert [feature.name for feature in features_of(types)] == expected


@pytest.mark.parametrize(("name", "since"), [("FAQPage", "2026-05-07"), ("HowTo", "2023-09-13")])
def test_features_that_ended(name, since):
    assert (features()[name].status, features()[name].since) == ("retired", since)


def test_an_article_owes_nothing():
    assert features()["Article"].required == ()
