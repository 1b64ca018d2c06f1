"""Sound out of the loudspeaker and in from the microphone, by QtMultimedia.

May import core.errors and core.results; knows no widgets and starts no threads of its own.
"""

import os

os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")  # it names what it lacks
