"""Pictures of the whole program, taken from the real window."""
