# Sourced by scripts/test --generators: generators that Debian has, installed where they are missing and this user may.
if ! command -v jekyll >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "== installing Jekyll"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \
        jekyll ruby-jekyll-seo-tag; } >/dev/null || true
fi
if ! command -v jekyll >/dev/null; then
    echo "--generators needs jekyll, and it cannot be installed from here; as root: apt-get install jekyll ruby-jekyll-seo-tag" >&2
    exit 2
fi
