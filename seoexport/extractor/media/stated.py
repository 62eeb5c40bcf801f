"""Pictures as front matter names and describes them: an address with keys beside it, or a mapping."""

from __future__ import annotations

import re
from typing import Any

from seoexport.extractor.front_matter import FrontMatter
from seoexport.extractor.plain_words import words_of

#: The keys under which generators and their themes keep the picture of a page, the surest first.
STATED = (
    "images", "cover.image", "image", "seo.image", "og_image", "ogImage", "heroImage", "hero.image", "thumbnail",
    "featured_image", "featuredImage", "feature_image", "cover", "coverImage", "cover_image", "banner",
    "header.og_image", "header.teaser", "header.image", "header.overlay_image",
)  # fmt: skip

#: Build tools copy such files under names that nobody knows beforehand.
_BUNDLED = re.compile(r"[~@]|(?:\.\./)+(?:src/)?assets/|(?:\.?/)?src/|require\(")
#: https://docs.getpelican.com/en/latest/content.html#linking-to-static-files
_COPIED = re.compile(r"\{(?:static|attach)\}(?=/)")
_PARTS = {
    "alt": ("{}.alt", "{}-alt", "{}_alt", "{}alt"),
    "caption": ("{}.caption", "{}-caption", "{}_caption", "{}caption"),
    "width": ("{}.width", "{}-width", "{}_width"),
    "height": ("{}.height", "{}-height", "{}_height"),
    "relative": ("{}.relative",),
}


def described_address(value: Any) -> str | None:
    """Return the address of an entry, None where a build tool will move the file elsewhere.

    >>> described_address({"src": "/a.jpg", "alt": "A calf"}), described_address("../../assets/a.jpg")
    ('/a.jpg', None)
    """
    if isinstance(value, dict):
        keys = ("url", "src", "image", "path", "file", "href", "light")
        value = next((value[key] for key in keys if isinstance(value.get(key), str)), None)
    if not isinstance(value, str) or _BUNDLED.match(value.strip()):
        return None
    address = _COPIED.sub("", value.strip())
    return None if address.startswith("{") else address


def beside(front_matter: FrontMatter, key: str) -> dict[str, Any]:
    """Return what front matter says of the picture under `key` in keys beside it.

    `cover.image` is described by `cover.alt`, `image` by `image-alt`, `image_alt` or `imageAlt`.
    """
    name, _, last = key.rpartition(".")
    name = name if last == "image" and name else key
    found = {}
    for part, patterns in _PARTS.items():
        values = (front_matter.get(pattern.format(name)) for pattern in patterns)
        value = next((value for value in values if value is not None), None)
        found[part] = words_of(value) if part in ("alt", "caption") else value
    return found
