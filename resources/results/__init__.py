"""What was measured with the program, and the table of it."""
