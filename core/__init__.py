"""Sonolens' library: sound in, predictions and their reasons out.

NumPy and torch only. Nothing here knows Qt, prints, opens a dialog or keeps global state; long
functions take a progress callback and a cancel token instead.
"""
