"""The front ends: a window made with Qt, and a command line without it. Both stand on core."""
