"""The main window and its pages; know no torch."""
