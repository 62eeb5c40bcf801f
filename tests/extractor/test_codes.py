"""The codes of a subject: the page before the publisher's table, the table before the bundled vocabulary."""

import datetime as dt
import sys
from dataclasses import replace

import pytest

from seoexport import Site
from seoexport.errors import MissingLibrary
from seoexport.extractor import evidence_from, read
from seoexport.extractor.health.codes import coded, row_of
from seoexport.medical import icd_10_cm
from seoexport.model import Code, ConditionRow, MedicalPolicy, Origin, Subject

ICD = "http://hl7.org/fhir/sid/icd-10-cm"
M72 = Code("M72.2", "ICD-10-CM", ICD)
OWN = Code("F1", "House list")
MESH = "http://id.nlm.nih.gov/mesh/D036981"
HEEL = Subject(name="Plantar fasciitis")
ROW = ConditionRow(names=("plantar fasciitis", "Heel pain"), codes=(OWN,), same_as=(MESH,))
APPROVED = ROW._replace(approved_by="Ada Example", approved=dt.date(2026, 5, 10))


def found(subject, policy=None, lines=""):
    source = read(f"---\ntitle: A page\n{lines}\n---\nText.\n", suffix=".md")
    site = Site(base_url="https://example.org/", medical=policy)
    return coded(evidence_from(source, url="https://example.org/page/", site=site), subject)


class TestNothingAsked:
    @pytest.mark.parametrize("policy", [None, MedicalPolicy(), MedicalPolicy(approved_only=True)])
    def test_nothing_is_looked_up(self, policy):
        assert found(HEEL, policy) == HEEL


class TestVocabulary:
    POLICY = MedicalPolicy(codes=True)

    @pytest.mark.parametrize(
        "subject",
        [
            HEEL,
            Subject(name="Heel trouble", alternate_names=("Plantar fasciitis",)),
            Subject(name="Plantar fasciitis", type="MedicalSymptom"),
        ],
    )
    def test_one_code(self, subject):
        assert found(subject, self.POLICY) == replace(subject, codes=(M72,))

    @pytest.mark.parametrize(
        "subject",
        [
            Subject(name="muscle knots"),
            Subject(name="Anxiety"),
            Subject(name="Gout", alternate_names=("Plantar fasciitis",)),
            Subject(name="Plantar fasciitis", type="MedicalProcedure"),
            Subject(name="Plantar fasciitis", type="Drug"),
        ],
    )
    def test_none(self, subject):
        assert found(subject, self.POLICY) == subject

    def test_without_the_library_it_is_told_how_to_get_it(self, monkeypatch):
        monkeypatch.setitem(sys.modules, "simple_icd_10_cm", None)
        icd_10_cm._terms.cache_clear()

        with pytest.raises(MissingLibrary) as error:
            found(HEEL, self.POLICY)

        assert "pip install 'seoexport[medical]'" in str(error.value)
        assert found(HEEL, MedicalPolicy(conditions=(ROW,))).codes == (OWN,)

    def test_none_that_nobody_approved(self):
        assert found(HEEL, replace(self.POLICY, approved_only=True)) == HEEL


class TestTable:
    @pytest.mark.parametrize(
        "subject",
        [
            HEEL,
            Subject(name="Heel pains"),
            Subject(name="A sore foot", alternate_names=("Heel-pain",)),
        ],
    )
    @pytest.mark.parametrize("policy", [MedicalPolicy(), MedicalPolicy(codes=True)])
    def test_before_the_vocabulary(self, subject, policy):
        policy = replace(policy, conditions=(ROW,))

        assert found(subject, policy) == replace(subject, codes=(OWN,), same_as=(MESH,))

    def test_a_row_without_codes_keeps_the_vocabulary_off(self):
        assert found(HEEL, MedicalPolicy(codes=True, conditions=(ConditionRow(names=("Plantar fasciitis",)),))) == HEEL

    def test_a_row_that_waits_to_be_approved_is_none(self):
        waiting = (ROW._replace(waits=True),)

        assert found(HEEL, MedicalPolicy(conditions=waiting)) == HEEL
        assert found(HEEL, MedicalPolicy(conditions=waiting, approved_only=True)) == HEEL
        assert found(HEEL, MedicalPolicy(conditions=waiting, codes=True)).codes == (M72,)

    def test_many_tables_are_told_apart(self):
        tables = [(ROW._replace(codes=(Code(f"F{number}", "House list"),)),) for number in range(20)]

        assert [found(HEEL, MedicalPolicy(conditions=each)).codes[0].value for each in tables] == [
            f"F{number}" for number in range(20)
        ]

    def test_the_name_counts_before_other_names(self):
        rows = (ConditionRow(names=("Gout",)), ROW)

        assert row_of(replace(HEEL, alternate_names=("Gout",)), rows) == ROW
        assert row_of(Subject(name="Gout"), rows) == rows[0]

    @pytest.mark.parametrize("name", ["Fasciitis", "Heel", "Pain", "Heel pain of runners", ""])
    def test_nothing_but_whole_names(self, name):
        assert found(Subject(name=name), MedicalPolicy(conditions=(ROW,))) == Subject(name=name)

    @pytest.mark.parametrize(
        ("row", "counts"),
        [
            (APPROVED, True),
            (ROW, False),
            (APPROVED._replace(approved=None), False),
            (APPROVED._replace(approved_by=None), False),
        ],
    )
    @pytest.mark.parametrize("codes", [True, False])
    def test_approved_only(self, row, counts, codes):
        policy = MedicalPolicy(codes=codes, approved_only=True, conditions=(row,))

        assert found(HEEL, policy).codes == ((OWN,) if counts else ())

    @pytest.mark.parametrize(
        ("origin", "expected"),
        [
            (None, "MedicalSymptom"),
            (Origin(source="text", key="title"), "MedicalSymptom"),
            (Origin(source="front matter", key="condition"), "MedicalCondition"),
            (Origin(source="markup", key="about"), "MedicalCondition"),
        ],
    )
    def test_a_row_says_what_type_it_is_where_the_page_does_not(self, origin, expected):
        policy = MedicalPolicy(conditions=(ROW._replace(type="MedicalSymptom"),))

        assert found(replace(HEEL, origin=origin), policy).type == expected


class TestPage:
    POLICY = MedicalPolicy(codes=True, conditions=(APPROVED,))

    @pytest.mark.parametrize(
        "lines",
        [
            "seo: { medical_condition: { name: Heel pain, code: { code_value: X1, coding_system: House list } } }",
            "seo: { medical_condition: { name: Heel pain, same_as: https://example.org/heel/ } }",
            "codes: none",
            "codes: None",
            "codes: no",
            "codes: false",
            "seo: { codes: none }",
            "seo: { codes: off }",
        ],
    )
    def test_what_it_states_leaves_nothing_to_look_up(self, lines):
        assert found(HEEL, self.POLICY, lines) == HEEL

    @pytest.mark.parametrize(
        "lines",
        [
            "",
            "codes: [M72.2]",
            "codes:",
            "code: none",
            "seo: { medical_condition: { name: Heel pain } }",
            "seo: { drug: { name: Examplol, same_as: https://example.org/examplol/ } }",
        ],
    )
    def test_what_it_does_not_state_is_looked_up(self, lines):
        assert found(HEEL, self.POLICY, lines).codes == (OWN,)

    @pytest.mark.parametrize(
        "subject",
        [
            replace(HEEL, codes=(M72,)),
            replace(HEEL, same_as=("https://example.org/heel/",)),
            replace(HEEL, properties={"code": {"@type": "MedicalCode", "codeValue": "X1"}}),
            replace(HEEL, properties={"sameAs": "https://example.org/heel/"}),
        ],
    )
    def test_what_its_subject_has_stays(self, subject):
        assert found(subject, self.POLICY) == subject

    def test_none_is_none(self):
        assert found(replace(HEEL, codes=(M72,), same_as=(MESH,)), None, "codes: none") == HEEL
