from seoexport.plugins.nikola import seoexport

BLOG_AUTHOR = "Quiet Feet"
BLOG_TITLE = "Quiet Feet"
BLOG_EMAIL = "feet@quiet-feet.example"
BLOG_DESCRIPTION = "Plain words about feet that tingle, ache or go numb."
SITE_URL = "https://quiet-feet.example/"
DEFAULT_LANG = "en"
TIMEZONE = "Europe/London"
THEME = "bootblog4"
POSTS = (("posts/*.md", "", "post.tmpl"),)
PAGES = (("pages/*.md", "", "post.tmpl"),)
COMPILERS = {"markdown": [".md"]}
INDEX_PATH = "posts"
INDEXES_TITLE = "All posts"
COPY_SOURCES = False
DISABLED_PLUGINS = ["robots", "classify_archive", "classify_categories", "classify_tags"]

FILTERS = {
    ".xml": [
        seoexport(
            {
                "language": "en-GB",
                "image": "/img/feet.png",
                "publisher": {"name": "Quiet Feet", "logo": {"url": "/img/logo.png", "width": 512, "height": 512}},
                "authors": {
                    "ada": {
                        "name": "Ada Example",
                        "job_title": "Podiatrist",
                        "same_as": ["https://social.example/@ada"],
                    },
                    "bea": {"name": "Bea Sample", "credentials": ["MD"]},
                },
                "repair": "all",
            }
        )
    ]
}
