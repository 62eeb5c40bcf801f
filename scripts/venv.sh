# Sourced by the scripts: make .venv once, and install what is named into it when pyproject.toml has changed.
PYTHON="${PYTHON:-python3}"
"$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || {
    echo "seoexport needs Python 3.11 or newer; set PYTHON to one, for example PYTHON=python3.12" >&2
    exit 2
}
[ -x .venv/bin/python ] || "$PYTHON" -m venv .venv
stamp=".venv/installed-$(printf '%s' "$1" | tr -c 'a-z0-9' '-')"
if [ ! -e "$stamp" ] || [ pyproject.toml -nt "$stamp" ]; then
    echo "== installing $1 into .venv"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --editable "$1"
    touch "$stamp"
fi
