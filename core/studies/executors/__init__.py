"""Where the trials of a study are computed: on this machine, or on a cluster."""
