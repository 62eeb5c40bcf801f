"""Of what we write ourselves, nothing is told but what the page lacks."""

import pytest
from example_pages import exported, name_of, sources

from seoexport import check

#: What only the people behind a page can add.
LACKING = {"medical-citation", "medical-page-unreviewed"}


@pytest.mark.parametrize("source", sources(), ids=name_of)
def test_our_own_graph_is_in_order(source):
    found = {each.rule for each in check(exported(source)) if each.rule.startswith("medical-")}

    assert found <= LACKING
