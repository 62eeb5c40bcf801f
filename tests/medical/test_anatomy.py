"""Parts of the body have types that `associatedAnatomy` takes."""

import pytest

from seoexport.medical.anatomy import BODY, anatomy_type
from seoexport.medical.languages import LANGUAGES
from seoexport.vocabulary import accepts


def test_every_language_of_titles_has_a_table():
    assert BODY.keys() == set(LANGUAGES)


@pytest.mark.parametrize("language", sorted(BODY))
def test_types_are_in_the_range_of_the_property(language):
    assert [kind for kind in BODY[language] if not accepts("associatedAnatomy", kind)] == []


@pytest.mark.parametrize("language", sorted(BODY))
def test_a_word_has_one_type(language):
    words = [word for each in BODY[language].values() for word in each.split()]

    assert sorted(words) == sorted(set(words))


@pytest.mark.parametrize(
    ("word", "language", "kind"),
    [
        ("calf", "en", "SuperficialAnatomy"),
        ("Calf Muscle", "en", "Muscle"),
        ("knee", "en", "Joint"),
        ("jaw", "en", "Bone"),
        ("optic nerve", "en", "Nerve"),
        ("aorta", "en", "Vessel"),
        ("brain", "en", "BrainStructure"),
        ("digestive system", "en", "AnatomicalSystem"),
        ("ear", "en", "AnatomicalStructure"),
        ("Nacken", "de", "SuperficialAnatomy"),
        ("ひざ", "ja", "Joint"),
        ("chair", "en", None),
        ("muscle", "en", None),
        ("knee", "de", None),
        ("knee", "fi", None),
    ],
)
def test_words_have_the_type_that_schema_org_describes(word, language, kind):
    assert anatomy_type(word, language) == kind
