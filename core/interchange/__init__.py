"""Results in the files of other programs, and theirs back: labels, selections and tables.

May import results and errors only.
"""
