"""Networks by name, their named blocks, their weights, and the device they run on.

May import features, datasets and what lies below.
"""
