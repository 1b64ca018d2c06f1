"""The front ends: a window made with Qt, and a command line without it. Both stand on core.

Importing it says how the threads below torch are to wait; that must be said before torch comes in.
"""

from app.native import wait_briefly

wait_briefly()
