"""Studies: plans of independent trials, kept as rows, computed here or on a cluster."""
