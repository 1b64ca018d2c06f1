"""Saved models: written, checked and read without unpickling. May import models and below."""
