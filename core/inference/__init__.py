"""From a bundle and a sound to a prediction. May import bundles and what lies below."""
