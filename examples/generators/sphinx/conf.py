"""Settings of a small site: https://www.sphinx-doc.org/en/master/usage/configuration.html."""

project = "Quiet Feet"
language = "en"
html_baseurl = "https://quiet-feet.example/"
html_theme = "furo"
html_title = "Quiet Feet"
html_extra_path = ["extra"]
exclude_patterns = ["_build", "expected"]

extensions = ["myst_parser", "seoexport.plugins.sphinx"]
seoexport_config = {
    "language": "en-GB",
    "publisher": {"name": "Quiet Feet", "logo": {"url": "/img/logo.png", "width": 512, "height": 512}},
    "authors": {
        "ada": {"name": "Ada Example", "job_title": "Podiatrist", "same_as": ["https://social.example/@ada"]},
        "bea": {"name": "Bea Sample", "credentials": ["MD"]},
    },
    "image": {"url": "/img/feet.png", "width": 1200, "height": 630},
    "repair": "all",
}
