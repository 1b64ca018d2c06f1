"""State of the program, without widgets."""
