"""`python -m seoexport` is the command `seoexport`."""

import sys

from seoexport.cli import main

sys.exit(main())
