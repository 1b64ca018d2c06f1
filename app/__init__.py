"""The front ends: a window made with Qt, and a command line without it. Imports core, never the reverse."""
