project = "Quiet Feet"
language = "en"
html_baseurl = "https://quiet-feet.example/"
html_title = "Quiet Feet"
html_use_index = False
html_extra_path = ["img"]

extensions = ["seoexport.plugins.sphinx"]

seoexport_config = {
    "publisher": {"name": "Quiet Feet", "logo": {"url": "/logo.png", "width": 512, "height": 512}},
    "authors": {
        "ada": {"name": "Ada Example", "job_title": "Podiatrist", "same_as": ["https://social.example/@ada"]},
        "bea": {"name": "Bea Sample", "credentials": ["MD"]},
    },
    "repair": "all",
}
