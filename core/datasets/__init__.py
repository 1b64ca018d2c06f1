"""Labelled collections of clips, whatever their layout. May import audio and what lies below."""
