SITENAME = "Quiet Feet"
SITEURL = "https://quiet-feet.example"
DEFAULT_LANG = "en"
TIMEZONE = "Europe/London"
PATH = "content"
THEME = "simple"
USE_FOLDER_AS_CATEGORY = False
DEFAULT_CATEGORY = "Feet"
ARTICLE_PATHS = ["posts"]
INDEX_SAVE_AS = "posts.html"
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
AUTHOR_SAVE_AS = CATEGORY_SAVE_AS = TAG_SAVE_AS = ""
DIRECT_TEMPLATES = []

PLUGINS = ["seoexport"]
SEOEXPORT = {
    "publisher": {"name": "Quiet Feet", "logo": {"url": "/images/logo.png", "width": 512, "height": 512}},
    "authors": {
        "ada": {"name": "Ada Example", "job_title": "Podiatrist", "same_as": ["https://social.example/@ada"]},
        "bea": {"name": "Bea Sample", "credentials": ["MD"]},
    },
    "repair": "all",
}
