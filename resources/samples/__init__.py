"""Sample clips, all synthesised, and the program that makes them. Imports NumPy and SciPy only."""
