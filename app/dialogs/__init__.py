"""Windows that come up over the main one; know no torch."""
