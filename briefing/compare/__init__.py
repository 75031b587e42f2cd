"""What changed between two versions of a brief; knows no Qt."""
