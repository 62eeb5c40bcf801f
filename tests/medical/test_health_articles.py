"""The health articles of the examples come out as a reader labelled them, in eight languages, and as they are stored."""

import json

import pytest
from article_labels import CONTENT, HEALTH_SITE, article_of, in_the_page, labels, missed, seen, wanted

from seoexport.cli import main
from seoexport.validator.schema import problems

NAMES = sorted(path.relative_to(CONTENT).as_posix() for path in CONTENT.glob("*/*.*"))
EXPECTED = HEALTH_SITE / "expected" / "content"


def test_every_article_is_labelled_and_stored():
    stored = sorted(path.relative_to(EXPECTED).as_posix() for path in EXPECTED.glob("*/*.json"))

    assert sorted(labels()) == NAMES
    assert stored == sorted(f"{name.rpartition('.')[0]}.graph.json" for name in NAMES)
    assert len(NAMES) == 12
    assert len({name.partition("/")[0] for name in NAMES}) >= 6


@pytest.mark.parametrize("name", NAMES)
def test_what_is_extracted_is_what_a_reader_sees(name):
    found = seen(article_of(name))

    assert article_of(name).page_type == "MedicalWebPage"
    assert found == wanted(labels()[name], found)


def test_what_is_said_to_be_missed_is_seen_by_a_reader_and_really_missed():
    known = {name: label for name, label in labels().items() if "missed" in label}

    assert len(known) == 3
    for name, label in known.items():
        found = seen(article_of(name))
        assert missed(label) <= in_the_page(label, found)
        assert missed(label).isdisjoint(found)


@pytest.mark.parametrize("name", NAMES)
def test_the_graph_is_the_one_that_was_read_by_hand(name, capfdbinary):
    config = str(HEALTH_SITE / "seoexport.yaml")

    assert main(["export", str(CONTENT / name), "--config", config, "--format", "jsonld"]) == 0
    made = json.loads(capfdbinary.readouterr().out)
    assert made == json.loads((EXPECTED / f"{name.rpartition('.')[0]}.graph.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", NAMES)
def test_the_checker_has_nothing_to_say_but_what_is_missing(name, capfdbinary):
    main(["check", str(CONTENT / name), "--config", str(HEALTH_SITE / "seoexport.yaml"), "--format", "json"])
    report = json.loads(capfdbinary.readouterr().out)

    assert list(problems("diagnostics", report)) == []
    missing = {"medical-page-unreviewed", "medical-citation", "image-query-thumbnail", "open-graph-image-missing"}
    missing.add("image-discover")
    assert {each["rule"] for each in report["diagnostics"]} <= missing
