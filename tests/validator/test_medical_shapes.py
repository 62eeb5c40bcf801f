"""Whatever schema.org expects of medical types is silent: each type, each of its properties, each type expected there."""

import pytest
from medical_pages import found, node

from seoexport import vocabulary
from seoexport.validator.medical_types import MEDICAL

WRITTEN = {
    "Boolean": True, "Date": "2025-05-10", "DateTime": "2025-05-10T10:00:00Z", "Duration": "PT1H", "Integer": 1, "Number": 2.5, "Text": "A",
    "Time": "10:00", "URL": "https://example.org/a/",
}  # fmt: skip

#: What these rules ask for beyond what the vocabulary does.
ASKED = {
    "MedicalCode": {"codeValue": "G43", "codingSystem": "ICD-10-CM"},
    "Person": {"url": "https://example.org/ada/"},
    "MedicalWebPage": {
        "lastReviewed": "2025-05-10",
        "reviewedBy": {"@type": "Organization", "name": "Board", "telephone": "1"},
    },
}
#: Of these, more is asked than a type: dates in their order, a subject that is medical, a reviewer who is not the publisher.
LEFT_OUT = {"about", "name", "publisher", "reviewedBy", "lastReviewed", "datePublished", "dateModified"}


def filled(kind):
    return {"@type": kind, "name": f"A {kind}", **ASKED.get(kind, {})}


def values(name):
    """Yield a value of each type that a property expects."""
    for kind in sorted(vocabulary.property_of(name).range):
        if kind in WRITTEN:
            yield WRITTEN[kind]
        elif members := vocabulary.members(kind):
            yield f"https://schema.org/{min(members)}"
        else:
            yield filled(kind)


@pytest.mark.parametrize("kind", sorted(MEDICAL))
def test_what_the_vocabulary_expects_is_silent(kind):
    names = vocabulary.properties_of(kind) - LEFT_OUT - ASKED.get(kind, {}).keys()
    stated = {name: list(values(name)) for name in names if vocabulary.superseded_by(name) is None}
    whole = node(kind, **ASKED.get(kind, {}), **stated)

    assert list(map(str, found(whole))) == []
