"""An action that seeks in a video states where it leads and which part of the address is the second.

`target` holds a template with `{seek_to_second_number}`, and `startOffset-input` says that this is what has to be
filled in. Without them no search engine can open the video at a moment of its choice.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "VideoObject", "name": "Calf stretch",
     "thumbnailUrl": "https://example.org/stretch.jpg", "uploadDate": "2024-05-10",
     "potentialAction": {"@type": "SeekToAction", "target": "https://example.org/stretch/"}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "VideoObject", "name": "Calf stretch",
     "thumbnailUrl": "https://example.org/stretch.jpg", "uploadDate": "2024-05-10",
     "potentialAction": {"@type": "SeekToAction",
       "target": "https://example.org/stretch/?t={seek_to_second_number}",
       "startOffset-input": "required name=seek_to_second_number"}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.profiles import features
from seoexport.validator.profiles.demands import held
from seoexport.validator.profiles.subjects import subjects
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View

#: What Google replaces by the second at which to begin.
PLACE = "{seek_to_second_number}"


def check(view: View) -> Iterator[Problem]:
    """Yield what each action that seeks in a video lacks, and those without the place for the second."""
    yield from held(view, "SeekToAction")
    feature = features()["SeekToAction"]
    for node in subjects(view, feature):
        target = node.value.get("target")
        template = target.get("urlTemplate") if isinstance(target, dict) else target
        if isinstance(template, str) and template.strip() and PLACE not in template:
            message = f"the target is {shown(template)}; it must have {PLACE} where the second stands"
            yield Problem(message=message, at=f"{node.at}/target", line=node.line, wish=feature.wish)
        asked = node.value.get("startOffset-input")
        if isinstance(asked, str) and asked.strip() and "name=" + PLACE.strip("{}") not in asked:
            message = f"startOffset-input is {shown(asked)}; write 'required name={PLACE.strip('{}')}'"
            yield Problem(message=message, at=f"{node.at}/startOffset-input", line=node.line, wish=feature.wish)


RULE = Rule(
    id="google-seek-to-action",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/video#seek",
    check=check,
    doc=__doc__,
    needs=frozenset(("SeekToAction",)),
)
