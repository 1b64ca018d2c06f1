"""What of a network's ImageNet weights is of use for sound, block by block.

May import training and what lies below.

References
----------
Palanisamy, Singhania, Yao (2020), "Rethinking CNN Models for Audio Classification", section V.
"""
