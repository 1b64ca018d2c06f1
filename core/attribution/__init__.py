"""Which parts of an input made the ensemble say what it says. May import bundles and below."""
