"""Pictures that front matter names from the root: of Jekyll's site, as `absolute_url` has them, of the host elsewhere."""

import pytest

from seoexport import Site
from seoexport.config.adoption import adopted
from seoexport.document import parse
from seoexport.site.application import apply

PAGE = "<!doctype html><html lang=en><head><title>Calf</title></head><body><h1>Calf</h1><p>Words.</p></body></html>"


@pytest.fixture
def picture(tmp_path):
    """What returns the picture of a page made of front matter, on a site published at an address."""

    def picture(text, base_url, config="_config.yml", built="_site", content="calf.md", **others):
        files = {config: "", content: f"---\ntitle: Calf\n{text}\n---\nWords.\n", f"{built}/calf.html": PAGE, **others}
        for name, told in files.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(told, encoding="utf-8")
        settings = adopted(tmp_path, tmp_path / built).settings
        apply(tmp_path / built, Site(base_url=base_url), generator=settings)
        document = parse((tmp_path / built / "calf.html").read_bytes())
        found = document.select('meta[property="og:image"]')
        return found[0].attr("content") if found else None

    return picture


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("image: /assets/a.png", "https://x.example/blog/assets/a.png"),
        ("image: assets/a.png", "https://x.example/blog/assets/a.png"),
        ("image: {path: /assets/a.png, alt: A}", "https://x.example/blog/assets/a.png"),
        ("images: [/assets/a.png]", "https://x.example/blog/assets/a.png"),
        ("image: /blogger.png", "https://x.example/blog/blogger.png"),
        ("image: /blog/a.png", "https://x.example/blog/a.png"),  # with it already
        ("image: //pictures.example/a.png", "https://pictures.example/a.png"),
        ("image: https://pictures.example/a.png", "https://pictures.example/a.png"),
    ],
)
def test_jekylls_pictures_are_below_the_path_of_the_site(picture, text, found):
    assert picture(text, "https://x.example/blog/") == found


def test_a_folder_of_the_name_of_the_sites_path_is_below_it(picture):
    others = {"_site/blog/a.png": "x"}

    assert picture("image: /blog/a.png", "https://x.example/blog/", **others) == "https://x.example/blog/blog/a.png"


def test_a_site_at_the_root_has_no_path(picture):
    assert picture("image: /assets/a.png", "https://x.example/") == "https://x.example/assets/a.png"


def test_other_generators_begin_at_the_host(picture):
    hugo = {"config": "hugo.toml", "built": "public", "content": "content/calf.md", "hugo.toml": "uglyURLs = true\n"}

    assert picture("image: /assets/a.png", "https://x.example/blog/", **hugo) == "https://x.example/assets/a.png"
