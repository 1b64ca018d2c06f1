"""Where the frozen program starts."""

import os
import sys

from app import paths
from app.__main__ import main

if __name__ == "__main__":
    # What librosa compiles when a sound is first stretched is kept with the program's own files.
    os.environ.setdefault("NUMBA_CACHE_DIR", str(paths.cache_dir() / "compiled"))
    sys.exit(main())
