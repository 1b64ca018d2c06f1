"""Sound out of the loudspeaker and in from the microphone, by QtMultimedia.

May import core.errors and core.results; knows no widgets and starts no threads of its own.
"""
