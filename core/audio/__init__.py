"""Sound files in, mono float32 waveforms out. May import results, progress and errors."""
