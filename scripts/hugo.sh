# Sourced by scripts/test --generators: Debian's Hugo, installed where there is none and this user may.
if ! command -v hugo >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "== installing hugo"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends hugo; } \
        >/dev/null || true
fi
