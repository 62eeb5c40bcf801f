"""What `seoexport init` writes shows every key."""

import re

import yaml

from seoexport.config.template import TEMPLATE
from seoexport.validator.schema import schema

#: A line that is a key or belongs to one, and no sentence.
_COMMENTED = re.compile(r"^# (?= |[a-z_]+:)", re.MULTILINE)


def test_every_key_is_shown():
    keys = schema("config")["properties"]
    values = yaml.safe_load(_COMMENTED.sub("", TEMPLATE.format(base_url="https://example.org/")))

    assert values.keys() == keys.keys()
    assert values["medical"].keys() == keys["medical"]["properties"].keys()
