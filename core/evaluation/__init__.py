"""How good a model is, and by which protocol. May import training and what lies below."""
