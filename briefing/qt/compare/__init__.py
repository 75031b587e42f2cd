"""The window that tells what changed between two versions of a brief."""
