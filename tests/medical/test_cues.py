"""The tables of cues hold what the module that reads them says, and their phrases find themselves."""

import json
import re
from pathlib import Path

import pytest

import seoexport.medical.cues
from seoexport import vocabulary
from seoexport.medical.aspects import WIDER, WITHOUT_ASPECT
from seoexport.medical.cues import cues_of
from seoexport.medical.languages import LANGUAGES

FOLDER = Path(seoexport.medical.cues.__file__).parent
MATTERS = (
    {each.removesuffix("HealthAspect") for each in vocabulary.members("HealthAspectEnumeration")}
    | WIDER.keys()
    | WITHOUT_ASPECT
)


def table(language):
    return json.loads((FOLDER / f"{language}.json").read_text(encoding="utf-8"))


def test_every_table_is_a_language():
    assert sorted(path.stem for path in FOLDER.glob("*.json")) == sorted(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_matter_has_cues(language):
    """All that schema.org has an aspect for, and all that is told apart beside it."""
    cues = table(language)["cues"]

    assert cues.keys() - {"Elsewhere", "OtherSense"} == MATTERS
    assert all(cues.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_phrases_are_well_formed(language):
    """No choice in a choice, no bracket left open, no phrase twice for one matter."""
    for phrases in table(language)["cues"].values():
        assert len(set(phrases)) == len(phrases)
        for phrase in phrases:
            assert phrase == " ".join(phrase.split())
            assert not set("()|") & set(re.sub(r"\([^()]*\)", "", phrase))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_anchor_is_found(language):
    cues = cues_of(language)

    for anchor in cues.by_anchor:
        assert any(anchor in find(f"{anchor} ") for find in cues.finders), anchor


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_pattern_compiles_and_matches_no_empty_line(language):
    patterns = {cue.pattern for own in cues_of(language).by_anchor.values() for cue in own}

    assert not [pattern for pattern in patterns if re.search(pattern, "") or re.search(pattern, " ^ $ ")]
