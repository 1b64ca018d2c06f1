"""Pages of the training wizard; know no torch."""
