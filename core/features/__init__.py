"""From a waveform to a network's input, by NumPy and SciPy. May import audio and below."""
