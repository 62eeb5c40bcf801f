"""Print the block that seoexport has written into a page: its tags, and a line for each node of the graph."""

import json
import re
import sys
from pathlib import Path

page = Path(sys.argv[1]).read_text(encoding="utf-8")
block = page.partition("<!--seoexport:begin-->")[2].partition("<!--seoexport:end-->")[0]
tags, _, script = block.partition('<script type="application/ld+json"')
print(tags.replace(' data-seoexport="v1"', "").strip())
graph = json.loads(re.sub(r"^[^>]*>|</script>\s*$", "", script))["@graph"]
for node in graph:
    print(f"{node['@type']:18} {node['@id']}")
    for question in node.get("mainEntity", []) if node["@type"] == "FAQPage" else []:
        print(f"{'':18}   {question['name']}")
