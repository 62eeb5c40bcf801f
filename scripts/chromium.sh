# Sourced by scripts/test --browser: Debian's chromium, installed where it is missing and this user may.
chromium_missing() { ! command -v chromium chromium-browser google-chrome >/dev/null; }
if chromium_missing && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "== installing chromium"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends chromium; } \
        >/dev/null || true
fi
if chromium_missing; then
    echo "--browser needs chromium, and it cannot be installed from here; as root: apt-get install chromium" >&2
    exit 2
fi
