"""What is seen: widgets that take values through setters and speak through signals.

They know no controllers, no threads and no torch. May import models, theme, icons, colour_maps and
``core.results`` / ``core.progress``. Import each from its own module, so that a window pays only
for what it shows.
"""
