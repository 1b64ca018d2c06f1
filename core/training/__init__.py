"""Fine-tuning of networks and ensembles. May import inference and what lies below."""
