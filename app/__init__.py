"""The front ends: a window made with Qt, and a command line without it. Both stand on core.

Importing it asks torch's OpenMP threads to sleep while they wait, unless the environment says
otherwise: spinning, they took seconds instead of milliseconds for a prediction as soon as another
program used a core, the window's own thread included.
"""

import os

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
