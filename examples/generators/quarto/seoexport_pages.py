"""After each render of a Quarto website: our block into every page, with `seoexport` on the path."""

import os
import subprocess
import sys

IS_STRICT = False

folder = os.environ["QUARTO_PROJECT_OUTPUT_DIR"]
if os.environ.get("QUARTO_PROJECT_RENDER_ALL") == "1":  # not of `quarto preview`, nor of one page alone
    limit = "warning" if IS_STRICT else "never"
    code = subprocess.run(["seoexport", "apply", folder, "--fail-on", limit], check=False).returncode
    sys.exit(0 if code == 3 and not IS_STRICT else code)  # 3: pages that could not be done, which are named above
